// SPDX-License-Identifier: GPL-3.0-or-later
// The open ledger as the window sees it: one writing thread and two reading threads, each with its own connection.
// No database call happens on the GUI thread. A Session only owns threads and connections; what is asked of the ledger
// stands with the page that asks.
#pragma once
#include <QObject>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

#include "async/jobs.h"
#include "async/task.h"
#include "base/progress.h"
#include "services/books.h"

namespace duebook::ui {

class Session : public QObject {
    Q_OBJECT
public:
    using Failed = std::function<void(const QString& sentence)>;

    // Opens the ledger in the background; a session holds one ledger for its whole life.
    static Task* open(QObject* owner, const QString& place, std::function<void(std::unique_ptr<Session>)> then,
                      Failed failed);
    explicit Session(services::Books books);
    ~Session() override;

    const store::LedgerInfo& info() const { return info_; }
    QString place() const { return place_; }
    Date today() const { return today_; }
    Jobs& jobs() { return jobs_; }
    // True while any thread works for this session.
    bool isBusy() const { return readers_.activeThreadCount() + writer_.activeThreadCount() > 0; }

    // Runs job(Books&, const Progress&) on a reading thread and hands its value to then(value) on the owner's thread.
    // A newer question should cancel() the older one; its query ends within milliseconds. Without `failed`, a breakdown
    // is told through brokeDown().
    template <class Job, class Then>
    Task* read(QObject* owner, Job job, Then then, Failed failed = {}) {
        return start(readers_, readBooks_, owner, std::move(job), std::move(then), std::move(failed), false);
    }
    // The same on the one writing thread; afterwards changed() is emitted.
    template <class Job, class Then>
    Task* write(QObject* owner, Job job, Then then, Failed failed = {}) {
        return start(writer_, writeBooks_, owner, std::move(job), std::move(then), std::move(failed), true);
    }

    // What went wrong, as a sentence; empty for work that was cancelled.
    static QString explain(const std::exception_ptr& thrown, const QString& place);

    // For work that takes the ledger's write lock and keeps nothing, such as trying an import out: on the writing
    // thread, without changed().
    template <class Job, class Then>
    Task* rehearse(QObject* owner, Job job, Then then, Failed failed = {}) {
        return start(writer_, writeBooks_, owner, std::move(job), std::move(then), std::move(failed), false);
    }

    // For what no list shows, such as a draft while somebody types it: written on the writing thread in the order of
    // the calls, without changed(). It is written also where the session ends right after.
    template <class Job, class Then>
    Task* writeAside(QObject* owner, Job job, Then then, Failed failed = {}) {
        return rehearse(owner, std::move(job), std::move(then), std::move(failed));
    }

signals:
    void changed();                           // the ledger holds something new: pages load again
    void brokeDown(const QString& sentence);  // the disk or the server failed

private:
    // Connections that wait for work, and those that work now, so that they can be interrupted.
    struct Shelf {
        std::mutex mutex;
        std::vector<std::unique_ptr<services::Books>> idle;
        std::string place, actor;
        std::unique_ptr<services::Books> take();
        void put(std::unique_ptr<services::Books> books);
    };
    struct Running {
        std::mutex mutex;
        db::Connection* connection = nullptr;
        void set(db::Connection* now);
        void interrupt();
    };

    template <class Job, class Then>
    Task* start(QThreadPool& pool, const std::shared_ptr<Shelf>& shelf, QObject* owner, Job job, Then then,
                Failed failed, bool writes);
    static Progress forCore(TaskProgress& progress);

    store::LedgerInfo info_;
    QString place_;
    Date today_;
    Jobs jobs_;
    QThreadPool readers_, writer_;
    std::shared_ptr<Shelf> readBooks_, writeBooks_;
};

template <class Job, class Then>
Task* Session::start(QThreadPool& pool, const std::shared_ptr<Shelf>& shelf, QObject* owner, Job job, Then then,
                     Failed failed, bool writes) {
    auto running = std::make_shared<Running>();
    auto work = [shelf, running, job = std::move(job)](TaskProgress& progress) mutable {
        auto books = shelf->take();
        running->set(books->db.get());
        struct Back {
            Shelf& shelf;
            Running& running;
            std::unique_ptr<services::Books>& books;
            ~Back() {
                running.set(nullptr);
                shelf.put(std::move(books));
            }
        } back{*shelf, *running, books};
        return job(*books, forCore(progress));
    };
    auto done = [this, writes, then = std::move(then)](auto&&... value) mutable {
        then(std::forward<decltype(value)>(value)...);
        if (writes) emit changed();
    };
    auto broken = [this, failed = std::move(failed)](const std::exception_ptr& thrown) {
        const QString sentence = explain(thrown, place_);
        if (failed)
            failed(sentence);
        else if (!sentence.isEmpty())
            emit brokeDown(sentence);
    };
    Task* task = run(pool, owner, std::move(work), std::move(done), std::move(broken));
    task->onCancel([running] { running->interrupt(); });
    return task;
}

}  // namespace duebook::ui
