// SPDX-License-Identifier: GPL-3.0-or-later
// Billing schedules and what they have issued.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "db/db.h"

namespace duebook::store {

struct ScheduleRow {
    std::int64_t id = 0;
    std::string name;
    CustomerId customer;
    std::optional<Date> next;  // day of the next document; nothing is to come without
    std::string content;       // JSON
    std::int64_t version = 1;
};

class ScheduleStore {
public:
    explicit ScheduleStore(db::Connection& db) : db_(db) {}
    // Inserts under a new id, which it returns.
    std::int64_t insert(const ScheduleRow& schedule);
    // Replaces all but the id where the version is still that one.
    bool update(const ScheduleRow& schedule);
    void setNext(std::int64_t id, const std::optional<Date>& next);
    std::optional<ScheduleRow> find(std::string_view name);
    std::optional<ScheduleRow> find(std::int64_t id);
    // By name.
    std::vector<ScheduleRow> list();
    // The ids of those with a document due up to the day, by the day of the next one.
    std::vector<std::int64_t> due(Date until);

    bool isIssued(std::int64_t schedule, Date day, int no);
    void noteIssued(std::int64_t schedule, Date day, int no, DocumentId document);
    // The day of the newest document.
    std::optional<Date> lastIssued(std::int64_t schedule);
    // The numbers of what it has issued, newest first.
    std::vector<std::pair<Date, std::string>> issued(std::int64_t schedule);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
