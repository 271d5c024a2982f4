// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/jobs.h"
#include "async/task.h"

#include <gtest/gtest.h>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>
#include <QThread>
#include <stdexcept>

namespace duebook::ui {

using namespace Qt::StringLiterals;

TEST(Task, DeliversTheValueOnTheOwnersThread) {
    QThreadPool pool;
    QObject owner;
    int value = 0;
    QThread* thread = nullptr;
    run(
        pool, &owner, [](TaskProgress&) { return 42; }, [&](int v) { value = v, thread = QThread::currentThread(); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return value == 42; }, 2000));
    EXPECT_EQ(thread, QThread::currentThread());
}

TEST(Task, TakesValuesThatOnlyMove) {
    QThreadPool pool;
    QObject owner;
    int value = 0;
    run(
        pool, &owner, [](TaskProgress&) { return std::make_unique<int>(7); },
        [&](std::unique_ptr<int> v) { value = *v; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return value == 7; }, 2000));
}

TEST(Task, HandsWhatTheJobThrewToFailed) {
    QThreadPool pool;
    QObject owner;
    std::string said;
    run(
        pool, &owner, [](TaskProgress&) { throw std::runtime_error("disk full"); }, [] { FAIL(); },
        [&](const std::exception_ptr& thrown) {
            try {
                std::rethrow_exception(thrown);
            } catch (const std::exception& e) {
                said = e.what();
            }
        });
    EXPECT_TRUE(QTest::qWaitFor([&] { return said == "disk full"; }, 2000));
}

TEST(Task, DeliversNothingOnceTheOwnerIsGoneOrTheTaskCancelled) {
    QThreadPool pool;
    bool called = false;
    auto* owner = new QObject;
    QSemaphore go;
    run(
        pool, owner,
        [&go](TaskProgress&) {
            go.acquire();
            return 1;
        },
        [&](int) { called = true; });
    delete owner;
    go.release();
    QObject second;
    bool interrupted = false;
    Task* task = run(
        pool, &second,
        [](TaskProgress& progress) {
            while (!progress.cancelled()) QThread::msleep(1);
            return 2;
        },
        [&](int) { called = true; });
    task->onCancel([&] { interrupted = true; });
    QSignalSpy finished(task, &Task::finished);
    task->cancel();
    EXPECT_TRUE(finished.wait(2000));
    EXPECT_TRUE(interrupted);
    EXPECT_FALSE(called);
}

TEST(Jobs, ListsRunningWorkWithProgressUntilItEnds) {
    QThreadPool pool;
    QObject owner;
    Jobs jobs;
    QSignalSpy ended(&jobs, &Jobs::ended);
    QSemaphore go;
    jobs.add(run(
                 pool, &owner,
                 [&go](TaskProgress& p) {
                     p.report(30, 100);
                     go.acquire();
                 },
                 [] {}),
             u"Export"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return jobs.running().first().done == 30; }, 2000));
    EXPECT_EQ(jobs.running().first().total, 100);
    EXPECT_EQ(jobs.running().first().name, u"Export"_s);
    go.release();
    ASSERT_TRUE(ended.wait(2000));
    EXPECT_TRUE(jobs.isEmpty());
    EXPECT_FALSE(ended.first().at(2).toBool());
}

}  // namespace duebook::ui
