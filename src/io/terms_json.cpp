// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/terms_json.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "billing/holidays.h"

namespace duebook::io {
namespace {

using billing::BusinessDays;
using billing::DiscountTax;
using billing::InstalmentRule;
using billing::PaymentTerms;

constexpr std::array<std::pair<std::string_view, DiscountTax>, 3> discountTaxes = {{
    {"reduced_when_taken", DiscountTax::reducedWhenTaken},
    {"unchanged", DiscountTax::unchanged},
    {"from_start", DiscountTax::fromStart},
}};

// As the manual names them, in the words of other programs, or by the calendar alone: "next", "TARGET".
BusinessDays readBusinessDays(JsonFields& fields, std::string& calendar) {
    const std::string name = fields.text("business_days");
    if (name.empty()) return calendar.empty() ? BusinessDays::asIs : BusinessDays::following;
    if (name == "next") return BusinessDays::following;
    if (name == "previous") return BusinessDays::preceding;
    const auto calendars = billing::holidayCalendars();
    if (calendar.empty() && std::find(calendars.begin(), calendars.end(), name) != calendars.end()) {
        calendar = name;
        return BusinessDays::following;
    }
    for (const auto each :
         {BusinessDays::asIs, BusinessDays::following, BusinessDays::modifiedFollowing, BusinessDays::preceding}) {
        if (name == billing::nameOf(each)) return each;
    }
    fields.fault("business_days", Refusal::valueInvalid, name);
    return BusinessDays::asIs;
}

DiscountTax readDiscountTax(JsonFields& fields) {
    const std::string name = fields.text("discount_tax");
    if (name.empty()) return DiscountTax::reducedWhenTaken;
    for (const auto& [known, value] : discountTaxes) {
        if (name == known) return value;
    }
    fields.fault("discount_tax", Refusal::valueInvalid, name);
    return DiscountTax::reducedWhenTaken;
}

InstalmentRule readInstalment(JsonFields fields) {
    InstalmentRule rule;
    rule.days = fields.whole("days").value_or(0);
    const auto ofTotal = fields.percent("percent");
    const auto ofRest = fields.percent("percent_of_rest");
    const auto amount = fields.number<PlainAmount>("amount");
    const bool rest = fields.flag("rest");
    const int given = (ofTotal ? 1 : 0) + (ofRest ? 1 : 0) + (amount ? 1 : 0) + (rest ? 1 : 0);
    if (given > 1) fields.fault("percent", Refusal::fieldRepeated, "The share of the instalment");
    if (ofTotal) {
        rule.share = InstalmentRule::Share::ofTotal;
        rule.rate = *ofTotal;
    } else if (ofRest) {
        rule.share = InstalmentRule::Share::ofRest;
        rule.rate = *ofRest;
    } else if (amount) {
        rule.share = InstalmentRule::Share::fixed;
        rule.amount = *amount;
    }
    fields.done();
    return rule;
}

Json writeInstalment(const InstalmentRule& rule) {
    Json json = Json::object();
    switch (rule.share) {
        case InstalmentRule::Share::ofTotal:
            json["percent"] = percentText(rule.rate);
            break;
        case InstalmentRule::Share::ofRest:
            json["percent_of_rest"] = percentText(rule.rate);
            break;
        case InstalmentRule::Share::fixed:
            json["amount"] = rule.amount.text();
            break;
        case InstalmentRule::Share::rest:
            json["rest"] = true;
            break;
    }
    json["days"] = rule.days;
    return json;
}

billing::LateCharge readLateCharge(JsonFields fields) {
    billing::LateCharge charge;
    charge.statutory = fields.flag("statutory");
    charge.yearly = fields.percent("yearly_percent");
    charge.fee = fields.number<PlainAmount>("fee");
    fields.done();
    return charge;
}

struct UsualReason {
    billing::TaxCategory category;
    std::string_view code, words;
};
// Where a category says by itself why nothing is charged (EN 16931, code list VATEX).
constexpr UsualReason usualReasons[] = {
    {billing::TaxCategory::reverseCharge, "VATEX-EU-AE", "Reverse charge"},
    {billing::TaxCategory::intraCommunity, "VATEX-EU-IC", "Intra-community supply"},
    {billing::TaxCategory::exportOutside, "VATEX-EU-G", "Export outside the EU"},
    {billing::TaxCategory::outOfScope, "VATEX-EU-O", "Not subject to VAT"},
};

// A category without a reason gets its usual one, and one that charges nothing needs no list of rates.
void complete(billing::TaxCode& tax) {
    for (const UsualReason& usual : usualReasons) {
        if (usual.category != tax.category || !tax.reason.empty() || !tax.reasonCode.empty()) continue;
        tax.reason = usual.words;
        tax.reasonCode = usual.code;
    }
    const bool free = tax.category == billing::TaxCategory::zeroRated || billing::needsReason(tax.category);
    if (free && tax.rates.empty()) tax.rates.push_back({Date::fromDays(0), percent(0)});
}

}  // namespace

PaymentTerms readTerms(JsonFields fields) {
    PaymentTerms terms;
    const std::size_t before = fields.faults().size();
    terms.name = fields.text("name");
    terms.netDays = fields.whole("net_days").value_or(0);
    terms.endOfMonth = fields.flag("end_of_month");
    terms.thenDays = fields.whole("then_days").value_or(0);
    terms.dayOfMonth = fields.whole("day_of_month");
    terms.graceDays = fields.whole("grace_days").value_or(0);
    terms.calendar = fields.text("calendar");
    terms.businessDays = readBusinessDays(fields, terms.calendar);
    for (JsonFields& step : fields.list("discounts")) {
        terms.discounts.push_back({step.whole("days").value_or(0), step.percent("percent").value_or(percent(0))});
        step.done();
    }
    terms.discountTax = readDiscountTax(fields);
    for (JsonFields& part : fields.list("instalments")) terms.instalments.push_back(readInstalment(part));
    if (auto late = fields.object("late_charge")) terms.lateCharge = readLateCharge(*late);
    fields.done();
    if (fields.faults().size() != before) return terms;
    for (Error& error : billing::faultsOf(terms)) {
        error.field = fields.at(error.field);
        fields.faults().push_back(std::move(error));
    }
    return terms;
}

Json writeTerms(const PaymentTerms& terms) {
    Json json = {{"net_days", terms.netDays},     {"end_of_month", terms.endOfMonth},
                 {"then_days", terms.thenDays},   {"day_of_month", terms.dayOfMonth ? Json(*terms.dayOfMonth) : Json()},
                 {"grace_days", terms.graceDays}, {"business_days", Json()},
                 {"discounts", Json::array()}};
    if (terms.businessDays != BusinessDays::asIs) json["business_days"] = billing::nameOf(terms.businessDays);
    if (!terms.calendar.empty()) json["calendar"] = terms.calendar;
    for (const billing::DiscountStep& step : terms.discounts) {
        json["discounts"].push_back({{"days", step.days}, {"percent", percentText(step.rate)}});
    }
    for (const auto& [name, value] : discountTaxes) {
        if (terms.discountTax == value) json["discount_tax"] = name;
    }
    json["instalments"] = Json::array();
    for (const InstalmentRule& rule : terms.instalments) json["instalments"].push_back(writeInstalment(rule));
    if (terms.lateCharge) {
        Json& late = json["late_charge"] = {{"statutory", terms.lateCharge->statutory}};
        if (terms.lateCharge->yearly) late["yearly_percent"] = percentText(*terms.lateCharge->yearly);
        if (terms.lateCharge->fee) late["fee"] = terms.lateCharge->fee->text();
    }
    return json;
}

std::string textOfTerms(const PaymentTerms& terms) {
    Json json = writeTerms(terms);
    if (!terms.name.empty()) json["name"] = terms.name;
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

PaymentTerms termsOfText(std::string_view text) {
    Faults faults;
    const auto json = parseJson(text);
    return json ? readTerms(JsonFields(*json, {}, faults)) : PaymentTerms{};
}

TaxEntry readTax(JsonFields fields) {
    TaxEntry entry;
    const std::size_t before = fields.faults().size();
    entry.tax.code = fields.text("code");
    entry.tax.name = fields.text("name");
    const std::string category = fields.text("category");
    if (const auto known = billing::taxCategoryOf(category))
        entry.tax.category = *known;
    else
        fields.fault("category", category.empty() ? Refusal::valueMissing : Refusal::valueInvalid,
                     category.empty() ? "category" : category);
    for (JsonFields& rate : fields.list("rates")) {
        const auto from = rate.day("from");
        const auto value = rate.percent("percent");
        if (!from && !rate.has("from")) rate.fault("from", Refusal::valueMissing, "from");
        if (!value && !rate.has("percent")) rate.fault("percent", Refusal::valueMissing, "percent");
        if (from && value) entry.tax.rates.push_back({*from, *value});
        rate.done();
    }
    entry.tax.reason = fields.text("exemption_reason");
    entry.tax.reasonCode = fields.text("exemption_code");
    entry.account = fields.text("account");
    fields.done();
    complete(entry.tax);
    if (fields.faults().size() != before) return entry;
    for (Error& error : billing::faultsOf(entry.tax)) {
        error.field = fields.at(error.field);
        fields.faults().push_back(std::move(error));
    }
    return entry;
}

Json writeTax(const TaxEntry& entry) {
    Json json = {{"code", entry.tax.code},
                 {"name", entry.tax.name},
                 {"category", billing::codeOf(entry.tax.category)},
                 {"rates", Json::array()},
                 {"exemption_reason", entry.tax.reason.empty() ? Json() : Json(entry.tax.reason)}};
    for (const billing::DatedRate& rate : entry.tax.rates) {
        json["rates"].push_back({{"from", rate.from.iso()}, {"percent", percentText(rate.rate)}});
    }
    if (!entry.tax.reasonCode.empty()) json["exemption_code"] = entry.tax.reasonCode;
    if (!entry.account.empty()) json["account"] = entry.account;
    return json;
}

}  // namespace duebook::io
