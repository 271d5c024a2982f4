// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of work on another thread: its progress, its end, its failure, all on the owner's thread.
#pragma once
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <exception>
#include <functional>
#include <memory>
#include <type_traits>
#include <variant>

namespace duebook::ui {

// What the work sees of the screen. Plain std, so that it can be handed on into src/.
struct TaskProgress {
    std::function<void(int done, int total)> report;
    std::function<bool()> cancelled;
};

// The running work as its owner sees it. Gone soon after finished(); hold it in a QPointer.
class Task : public QObject {
    Q_OBJECT
public:
    explicit Task(QObject* owner) : QObject(owner) {}

    // Asks the work to stop; neither then nor failed is called any more. Also calls what onCancel() was given.
    void cancel();
    bool isCancelled() const { return cancelled_; }

    // Something that ends a blocking call at once, as interrupting a database connection does.
    void onCancel(std::function<void()> interrupt) { interrupt_ = std::move(interrupt); }

signals:
    void progress(int done, int total);  // at most some tens a second, on the owner's thread
    void finished();                     // done, failed or cancelled; after then or failed

private:
    template <class Job, class Then, class Failed>
    friend Task* run(QThreadPool&, QObject*, Job, Then, Failed);

    std::function<void()> stop_, interrupt_;
    bool cancelled_ = false;
};

// Stands in for the value of a job that returns void.
using Nothing = std::monostate;

// Runs job(TaskProgress&) on the pool and hands its value to then(value), or what it threw to failed(exception_ptr),
// on the owner's thread. A job without a value gets then(). Nothing is delivered once owner is gone or the task was
// cancelled. The job must hold copies, never the owner.
template <class Job, class Then, class Failed>
Task* run(QThreadPool& pool, QObject* owner, Job job, Then then, Failed failed) {
    using Value = std::invoke_result_t<Job, TaskProgress&>;
    constexpr bool isVoid = std::is_void_v<Value>;
    using Kept = std::conditional_t<isVoid, Nothing, Value>;
    using Outcome = std::variant<std::shared_ptr<Kept>, std::exception_ptr>;

    auto future = QtConcurrent::run(&pool, [job = std::move(job)](QPromise<Outcome>& promise) mutable {
        TaskProgress progress{[&promise](int done, int total) {
                                  promise.setProgressRange(0, total);
                                  promise.setProgressValue(done);
                              },
                              [&promise] { return promise.isCanceled(); }};
        try {
            if constexpr (isVoid) {
                job(progress);
                promise.addResult(Outcome(std::make_shared<Kept>()));
            } else {
                promise.addResult(Outcome(std::make_shared<Kept>(job(progress))));
            }
        } catch (...) {
            promise.addResult(Outcome(std::current_exception()));
        }
    });

    auto* task = new Task(owner);
    auto* watcher = new QFutureWatcher<Outcome>(task);
    task->stop_ = [future]() mutable { future.cancel(); };
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, task,
                     [task, watcher](int done) { emit task->progress(done, watcher->progressMaximum()); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, task, [task, watcher, then, failed]() mutable {
        const QPointer<Task> alive(task);
        if (!task->isCancelled() && watcher->future().resultCount() > 0) {
            const Outcome outcome = watcher->result();
            if (const auto* thrown = std::get_if<std::exception_ptr>(&outcome))
                failed(*thrown);
            else if constexpr (isVoid)
                then();
            else
                then(std::move(*std::get<std::shared_ptr<Kept>>(outcome)));
        }
        if (!alive) return;  // the callback closed the owner
        emit task->finished();
        task->deleteLater();
    });
    watcher->setFuture(future);
    return task;
}

// The same for work that cannot fail in a way worth telling: what it throws ends the program.
template <class Job, class Then>
Task* run(QThreadPool& pool, QObject* owner, Job job, Then then) {
    return run(pool, owner, std::move(job), std::move(then),
               [](const std::exception_ptr& thrown) { std::rethrow_exception(thrown); });
}

}  // namespace duebook::ui
