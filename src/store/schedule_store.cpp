// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schedule_store.h"

#include "store/ledger_store.h"

namespace duebook::store {
namespace {

// Reads: id, name, customer_id, next_day, content, version.
ScheduleRow readSchedule(const db::Statement& q) {
    const auto next = q.maybe(3);
    return {q.integer(0), q.text(1),   {q.integer(2)}, next ? std::optional(Date::fromDays(*next)) : std::nullopt,
            q.text(4),    q.integer(5)};
}

std::optional<std::int64_t> dayOf(const std::optional<Date>& day) {
    return day ? std::optional(day->days()) : std::nullopt;
}

}  // namespace

std::int64_t ScheduleStore::insert(const ScheduleRow& s) {
    const std::int64_t id = LedgerStore(db_).reserve("record", 1);
    db::Statement(db_, R"sql(
        INSERT INTO billing_schedule (id, name, customer_id, next_day, content, version) VALUES ($1, $2, $3, $4, $5, 1))sql")
        .with(id, s.name, s.customer.value, dayOf(s.next), s.content)
        .run();
    return id;
}

bool ScheduleStore::update(const ScheduleRow& s) {
    db::Statement q(db_, R"sql(
        UPDATE billing_schedule SET name = $3, customer_id = $4, next_day = $5, content = $6, version = version + 1
        WHERE id = $1 AND version = $2 RETURNING id)sql");
    const bool done = q.with(s.id, s.version, s.name, s.customer.value, dayOf(s.next), s.content).next();
    if (done) q.run();
    return done;
}

void ScheduleStore::setNext(std::int64_t id, const std::optional<Date>& next) {
    db::Statement(db_, "UPDATE billing_schedule SET next_day = $2 WHERE id = $1").with(id, dayOf(next)).run();
}

std::optional<ScheduleRow> ScheduleStore::find(std::string_view name) {
    db::Statement q(db_, R"sql(
        SELECT id, name, customer_id, next_day, content, version FROM billing_schedule WHERE name = $1)sql");
    if (!q.with(name).next()) return std::nullopt;
    return readSchedule(q);
}

std::optional<ScheduleRow> ScheduleStore::find(std::int64_t id) {
    db::Statement q(db_, R"sql(
        SELECT id, name, customer_id, next_day, content, version FROM billing_schedule WHERE id = $1)sql");
    if (!q.with(id).next()) return std::nullopt;
    return readSchedule(q);
}

std::vector<ScheduleRow> ScheduleStore::list() {
    db::Statement q(db_, R"sql(
        SELECT id, name, customer_id, next_day, content, version FROM billing_schedule ORDER BY name)sql");
    std::vector<ScheduleRow> rows;
    while (q.next()) rows.push_back(readSchedule(q));
    return rows;
}

std::vector<std::int64_t> ScheduleStore::due(Date until) {
    db::Statement q(db_, R"sql(
        SELECT id FROM billing_schedule WHERE next_day IS NOT NULL AND next_day <= $1 ORDER BY next_day, id)sql");
    std::vector<std::int64_t> ids;
    for (q.with(until.days()); q.next();) ids.push_back(q.integer(0));
    return ids;
}

bool ScheduleStore::isIssued(std::int64_t schedule, Date day, int no) {
    db::Statement q(db_, "SELECT 1 FROM schedule_document WHERE schedule_id = $1 AND on_day = $2 AND no = $3");
    return q.with(schedule, day.days(), std::int64_t{no}).next();
}

void ScheduleStore::noteIssued(std::int64_t schedule, Date day, int no, DocumentId document) {
    db::Statement(db_, R"sql(
        INSERT INTO schedule_document (schedule_id, on_day, no, document_id) VALUES ($1, $2, $3, $4))sql")
        .with(schedule, day.days(), std::int64_t{no}, document.value)
        .run();
}

std::optional<Date> ScheduleStore::lastIssued(std::int64_t schedule) {
    db::Statement q(db_, "SELECT MAX(on_day) FROM schedule_document WHERE schedule_id = $1");
    q.with(schedule).next();
    if (const auto day = q.maybe(0)) return Date::fromDays(*day);
    return std::nullopt;
}

std::vector<std::pair<Date, std::string>> ScheduleStore::issued(std::int64_t schedule) {
    db::Statement q(db_, R"sql(
        SELECT s.on_day, d.number FROM schedule_document s JOIN document d ON d.id = s.document_id
        WHERE s.schedule_id = $1 ORDER BY s.on_day DESC, s.no DESC)sql");
    std::vector<std::pair<Date, std::string>> list;
    for (q.with(schedule); q.next();) list.emplace_back(Date::fromDays(q.integer(0)), q.text(1));
    return list;
}

}  // namespace duebook::store
