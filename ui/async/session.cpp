// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/session.h"

#include <limits>

namespace duebook::ui {

std::unique_ptr<services::Books> Session::Shelf::take() {
    {
        const std::lock_guard lock(mutex);
        if (!idle.empty()) {
            auto books = std::move(idle.back());
            idle.pop_back();
            return books;
        }
    }
    return std::make_unique<services::Books>(services::openLedger(place, actor));
}

void Session::Shelf::put(std::unique_ptr<services::Books> books) {
    const std::lock_guard lock(mutex);
    idle.push_back(std::move(books));
}

void Session::Running::set(db::Connection* now) {
    const std::lock_guard lock(mutex);
    connection = now;
}

void Session::Running::interrupt() {
    const std::lock_guard lock(mutex);
    if (connection != nullptr) connection->interrupt();
}

Task* Session::open(QObject* owner, const QString& place, std::function<void(std::unique_ptr<Session>)> then,
                    Failed failed) {
    const std::string path = place.toStdString();
    return run(
        *QThreadPool::globalInstance(), owner,
        [path](TaskProgress&) {
            return std::make_shared<services::Books>(services::openLedger(path, services::systemUser()));
        },
        [then = std::move(then)](const std::shared_ptr<services::Books>& books) {
            then(std::make_unique<Session>(std::move(*books)));
        },
        [place, failed = std::move(failed)](const std::exception_ptr& thrown) { failed(explain(thrown, place)); });
}

Session::Session(services::Books books)
    : info_(books.info),
      place_(QString::fromStdString(books.place)),
      today_(books.today()),
      readBooks_(std::make_shared<Shelf>()),
      writeBooks_(std::make_shared<Shelf>()) {
    readers_.setMaxThreadCount(2);
    writer_.setMaxThreadCount(1);
    for (const auto& shelf : {readBooks_, writeBooks_}) {
        shelf->place = books.place;
        shelf->actor = books.actor;
    }
    readBooks_->put(std::make_unique<services::Books>(std::move(books)));
}

Session::~Session() {
    jobs_.cancelAll();
    readers_.waitForDone();
    writer_.waitForDone();
}

Progress Session::forCore(TaskProgress& progress) {
    Progress core;
    core.report = [&progress](std::int64_t done, std::int64_t total) {
        // the bar counts in int; more than that is scaled down
        const std::int64_t scale = total / std::numeric_limits<int>::max() + 1;
        progress.report(static_cast<int>(done / scale), static_cast<int>(total / scale));
    };
    core.cancelled = progress.cancelled;
    return core;
}

QString Session::explain(const std::exception_ptr& thrown, const QString& place) {
    try {
        std::rethrow_exception(thrown);
    } catch (const Cancelled&) {
        return {};
    } catch (const db::DbError& error) {
        return QString::fromStdString(services::explain(error, place.toStdString()));
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

}  // namespace duebook::ui
