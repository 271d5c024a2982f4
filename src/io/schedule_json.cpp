// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/schedule_json.h"

#include <nlohmann/json.hpp>

#include "io/draft_json.h"

namespace duebook::io {
namespace {

using billing::BillingPlan;

// A word of the field, or the first of the list; another is a fault.
template <class Value>
Value readChoice(JsonFields& fields, const char* key, std::initializer_list<std::pair<std::string_view, Value>> words) {
    const std::string word = fields.text(key);
    if (word.empty()) return words.begin()->second;
    for (const auto& [known, value] : words) {
        if (word == known) return value;
    }
    fields.fault(key, Refusal::valueInvalid, word);
    return words.begin()->second;
}

std::optional<BillingPlan> readPlan(JsonFields& fields) {
    const auto start = fields.day("start");
    BillingPlan plan{.start = start.value_or(Date::fromDays(0))};
    plan.unit = readChoice<BillingPlan::Unit>(
        fields, "unit",
        {{"month", BillingPlan::Unit::month}, {"week", BillingPlan::Unit::week}, {"year", BillingPlan::Unit::year}});
    plan.every = fields.whole("every").value_or(1);
    plan.anchor = fields.day("anchor");
    plan.lastDayOfMonth = fields.flag("last_day_of_month");
    plan.when = readChoice<BillingPlan::When>(
        fields, "when", {{"in_advance", BillingPlan::When::inAdvance}, {"in_arrears", BillingPlan::When::inArrears}});
    plan.proRata = !fields.has("pro_rata") || fields.flag("pro_rata");
    return start ? std::optional(plan) : std::nullopt;
}

billing::PriceChange readPrice(JsonFields fields) {
    billing::PriceChange change{fields.whole("line").value_or(1), Date::fromDays(0), UnitPrice::ofRaw(0)};
    if (const auto from = fields.day("from")) change.from = *from;
    if (!fields.has("from")) fields.fault("from", Refusal::valueMissing, "from");
    if (const auto price = fields.number<UnitPrice>("unit_price")) change.price = *price;
    if (!fields.has("unit_price")) fields.fault("unit_price", Refusal::valueMissing, "unit_price");
    fields.done();
    return change;
}

billing::Milestone readMilestone(JsonFields fields) {
    billing::Milestone milestone{fields.day("date").value_or(Date::fromDays(0)), {}};
    if (!fields.has("date")) fields.fault("date", Refusal::valueMissing, "date");
    for (JsonFields& line : fields.list("lines")) milestone.lines.push_back(readDraftLine(line));
    fields.done();
    return milestone;
}

}  // namespace

Checked<billing::TypedSchedule> readSchedule(std::string_view text) {
    const auto json = parseJson(text);
    if (!json || !json->is_object()) return tl::make_unexpected(Faults{{Refusal::jsonInvalid, "The schedule"}});
    Faults faults;
    JsonFields fields(*json, {}, faults);
    billing::TypedSchedule schedule;
    schedule.name = fields.text("name");
    schedule.plan = readPlan(fields);
    schedule.end = fields.day("end");
    for (JsonFields& pause : fields.list("pauses")) {
        const auto from = pause.day("from");
        if (!pause.has("from")) pause.fault("from", Refusal::valueMissing, "from");
        if (from) schedule.pauses.push_back({*from, pause.day("until")});
        pause.has("until");
        pause.done();
    }
    for (JsonFields& price : fields.list("prices")) schedule.prices.push_back(readPrice(price));
    for (JsonFields& milestone : fields.list("milestones")) schedule.milestones.push_back(readMilestone(milestone));
    if (const Json* draft = fields.value("draft")) {
        auto typed = readDraft(dumpJson(*draft));
        if (typed) {
            schedule.draft = *std::move(typed);
        } else {
            for (Error error : typed.error()) fields.fault("draft", std::move(error));
        }
    } else {
        fields.fault("draft", Refusal::valueMissing, "draft");
    }
    fields.done();
    if (faults.empty()) faults = billing::faultsOf(schedule);
    if (!faults.empty()) return tl::make_unexpected(std::move(faults));
    return schedule;
}

}  // namespace duebook::io
