// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/schedules.h"

#include <nlohmann/json.hpp>

#include "io/schedule_json.h"
#include "services/billing_desk.h"
#include "services/working_act.h"

namespace duebook::services {
namespace {

using billing::TypedSchedule;
using io::Json;
using store::ScheduleRow;
using store::ScheduleStore;

const Date beginning = Date::fromDays(-1'000'000);

tl::unexpected<Faults> refuseOne(Refusal refusal, std::string_view subject, std::string field = {}) {
    return tl::make_unexpected(Faults{{refusal, std::string(subject), {}, {}, std::move(field)}});
}

// What is wrong with the first document that the schedule will want.
Faults faultsOfFirst(Books& books, const TypedSchedule& schedule, Date from) {
    const auto next = billing::nextDay(schedule, from);
    if (!next) return {};
    const auto first = billing::wanted(schedule, *next, *next);
    Faults faults = BillingDesk(books).compose(first.front().draft).wrong;
    for (Error& fault : faults) fault.field.insert(0, "draft.");
    return faults;
}

// Writes the text as a new schedule or in place of `row`.
Checked<ScheduleRow> keep(Books& books, ScheduleRow row, std::string_view text, const std::string& act) {
    const auto schedule = io::readSchedule(text);
    if (!schedule) return tl::make_unexpected(schedule.error());
    ScheduleStore schedules(*books.db);
    const auto other = schedules.find(schedule->name);
    if (other && other->id != row.id) return refuseOne(Refusal::scheduleNameTaken, schedule->name, "name");
    const auto last = row.id == 0 ? std::nullopt : schedules.lastIssued(row.id);
    const Date from = last ? last->plusDays(1) : beginning;
    if (Faults faults = faultsOfFirst(books, *schedule, from); !faults.empty())
        return tl::make_unexpected(std::move(faults));
    const auto customer = store::CustomerStore(*books.db).find(schedule->draft.customer);
    if (!customer) return refuseOne(Refusal::customerUnknown, schedule->draft.customer, "draft.customer");
    row.name = schedule->name;
    row.customer = customer->id;
    row.next = billing::nextDay(*schedule, from);
    row.content = text;
    if (row.id == 0)
        row.id = schedules.insert(row);
    else if (!schedules.update(row))
        return refuseOne(Refusal::staleVersion, row.name);
    appendWork(books, act, row.name, "schedule|" + std::to_string(row.id), row.content);
    return *schedules.find(row.id);
}

// Changes the JSON of a schedule with `change` and keeps it.
template <class Change>
Checked<ScheduleRow> changed(Books& books, const std::string& name, const std::string& act, const Change& change) {
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto row = ScheduleStore(*books.db).find(name);
    if (!row) return refuseOne(Refusal::scheduleUnknown, name);
    auto json = io::parseJson(row->content);
    check(json.has_value(), "the JSON of a schedule that was kept");
    if (const auto fits = change(*row, *json); !fits) return tl::make_unexpected(Faults{fits.error()});
    auto kept = keep(books, *row, io::dumpJson(*json), act);
    if (kept) transaction.commit();
    return kept;
}

}  // namespace

Checked<ScheduleRow> addSchedule(Books& books, std::string_view text) {
    db::Transaction transaction(*books.db, db::Mode::write);
    auto kept = keep(books, {}, text, "schedule.add");
    if (kept) transaction.commit();
    return kept;
}

Checked<ScheduleRow> editSchedule(Books& books, const std::string& name, std::string_view patch) {
    const auto changes = io::parseJson(patch);
    if (!changes || !changes->is_object()) return refuseOne(Refusal::jsonInvalid, "The change");
    return changed(books, name, "schedule.edit", [&](const ScheduleRow&, Json& json) -> Result<void> {
        json.merge_patch(*changes);
        return {};
    });
}

Checked<ScheduleRow> pauseSchedule(Books& books, const std::string& name, Date from, std::optional<Date> until) {
    return changed(books, name, "schedule.pause", [&](const ScheduleRow& row, Json& json) -> Result<void> {
        if (!row.next) return refuse(Refusal::scheduleEnded, name);
        if (until && *until < from) return refuseField("until", Refusal::periodReversed, from.iso());
        Json pause = {{"from", from.iso()}};
        if (until) pause["until"] = until->iso();
        json["pauses"].push_back(std::move(pause));
        return {};
    });
}

Checked<ScheduleRow> resumeSchedule(Books& books, const std::string& name, Date on) {
    return changed(books, name, "schedule.resume", [&](const ScheduleRow&, Json& json) -> Result<void> {
        if (!json.contains("pauses")) return {};
        Json kept = Json::array();
        for (Json& pause : json["pauses"]) {
            const bool isOpen = !pause.contains("until") || pause["until"].is_null();
            if (isOpen) pause["until"] = on.plusDays(-1).iso();
            if (pause["until"] >= pause["from"]) kept.push_back(pause);
        }
        json["pauses"] = std::move(kept);
        return {};
    });
}

Checked<ScheduleRow> endSchedule(Books& books, const std::string& name, Date last) {
    return changed(books, name, "schedule.end", [&](const ScheduleRow&, Json& json) -> Result<void> {
        json["end"] = last.iso();
        return {};
    });
}

}  // namespace duebook::services
