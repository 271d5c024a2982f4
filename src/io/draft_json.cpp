// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/draft_json.h"

#include <nlohmann/json.hpp>

#include "io/party_json.h"
#include "io/terms_json.h"

namespace duebook::io {
namespace {

using billing::Period;
using billing::TypedDraft;
using billing::TypedLine;

std::optional<Period> readPeriod(JsonFields& fields, const char* key) {
    auto period = fields.object(key);
    if (!period) return std::nullopt;
    const auto from = period->day("from"), until = period->day("until");
    if (!period->has("from")) period->fault("from", Refusal::valueMissing, "from");
    if (!period->has("until")) period->fault("until", Refusal::valueMissing, "until");
    period->done();
    if (!from || !until) return std::nullopt;
    return Period{*from, *until};
}

billing::DraftCharge readCharge(JsonFields fields) {
    billing::DraftCharge charge;
    charge.description = fields.text("description");
    charge.amount = fields.number<PlainAmount>("amount").value_or(PlainAmount::ofRaw(0));
    charge.tax = fields.text("tax");
    fields.done();
    return charge;
}

std::optional<billing::BillsAnew> readRebills(JsonFields& fields) {
    auto rebills = fields.object("rebills");
    if (!rebills) return std::nullopt;
    billing::BillsAnew old{rebills->text("number"), rebills->text("reason")};
    if (old.number.empty()) rebills->fault("number", Refusal::valueMissing, "number");
    if (old.reason.empty()) rebills->fault("reason", Refusal::valueMissing, "reason");
    rebills->done();
    return old;
}

void readTermsField(JsonFields& fields, TypedDraft& draft) {
    const Json* terms = fields.value("terms");
    if (terms == nullptr) return;
    if (terms->is_string())
        draft.termsName = fields.text("terms");
    else
        draft.terms = readTerms(JsonFields(*terms, "terms", fields.faults()));
}

Json writePeriod(const Period& period) {
    return {{"from", period.from.iso()}, {"until", period.until.iso()}};
}

Json writeLine(const TypedLine& line) {
    Json json = Json::object();
    if (!line.item.empty()) json["item"] = line.item;
    if (!line.description.empty()) json["description"] = line.description;
    if (line.quantity) json["quantity"] = line.quantity->text();
    if (!line.unit.empty()) json["unit"] = line.unit;
    if (line.unitPrice) json["unit_price"] = line.unitPrice->text();
    if (line.priceBase) json["price_base"] = line.priceBase->text();
    if (line.discount != percent(0)) json["discount_percent"] = percentText(line.discount);
    if (!line.tax.empty()) json["tax"] = line.tax;
    if (!line.account.empty()) json["account"] = line.account;
    if (line.period) json["period"] = writePeriod(*line.period);
    return json;
}

void writeTexts(Json& json, const TypedDraft& draft) {
    const std::pair<const char*, const std::string&> texts[] = {
        {"customer", draft.customer}, {"po_number", draft.poNumber}, {"buyer_reference", draft.buyerReference},
        {"note", draft.note},         {"language", draft.language},  {"reason", draft.reason},
        {"corrects", draft.corrects}};
    for (const auto& [key, text] : texts) {
        if (!text.empty()) json[key] = text;
    }
}

}  // namespace

TypedLine readDraftLine(JsonFields fields) {
    TypedLine line;
    line.item = fields.text("item");
    line.description = fields.text("description", true);
    line.quantity = fields.number<Quantity>("quantity");
    line.unit = fields.text("unit");
    line.unitPrice = fields.number<UnitPrice>("unit_price");
    line.priceBase = fields.number<Quantity>("price_base");
    line.discount = fields.percent("discount_percent").value_or(percent(0));
    line.tax = fields.text("tax");
    line.account = fields.text("account");
    line.period = readPeriod(fields, "period");
    fields.done();
    return line;
}

Checked<TypedDraft> readDraft(std::string_view text) {
    const auto json = parseJson(text);
    if (!json || !json->is_object()) return tl::make_unexpected(Faults{{Refusal::jsonInvalid, "The draft"}});
    Faults faults;
    JsonFields fields(*json, {}, faults);
    TypedDraft draft;
    const std::string kind = fields.text("kind");
    if (const auto known = kind.empty() ? billing::DraftKind::invoice : billing::draftKindOf(kind))
        draft.kind = *known;
    else
        fields.fault("kind", Refusal::valueInvalid, kind);
    draft.customer = fields.text("customer");
    draft.date = fields.day("date");
    draft.currency = fields.currency("currency");
    readTermsField(fields, draft);
    draft.poNumber = fields.text("po_number");
    draft.buyerReference = fields.text("buyer_reference");
    draft.note = fields.text("note", true);
    draft.language = fields.text("language");
    draft.reason = fields.text("reason");
    draft.delivered = fields.day("delivery_date");
    draft.period = readPeriod(fields, "delivery_period");
    if (fields.has("gross_prices")) draft.grossPrices = fields.flag("gross_prices");
    draft.discount = fields.percent("discount_percent").value_or(percent(0));
    for (JsonFields& line : fields.list("lines")) draft.lines.push_back(readDraftLine(line));
    for (JsonFields& charge : fields.list("charges")) draft.charges.push_back(readCharge(charge));
    draft.corrects = fields.text("corrects");
    draft.deposits = fields.texts("deposits");
    if (auto address = fields.object("delivery_address")) draft.delivery = readAddress(*address);
    draft.rebills = readRebills(fields);
    fields.done();
    if (!faults.empty()) return tl::make_unexpected(std::move(faults));
    return draft;
}

std::string writeDraft(const TypedDraft& draft) {
    Json json = {{"kind", billing::nameOf(draft.kind)}};
    writeTexts(json, draft);
    if (draft.date) json["date"] = draft.date->iso();
    if (draft.currency) json["currency"] = draft.currency->code();
    if (draft.terms)
        json["terms"] = writeTerms(*draft.terms);
    else if (!draft.termsName.empty())
        json["terms"] = draft.termsName;
    if (draft.delivered) json["delivery_date"] = draft.delivered->iso();
    if (draft.period) json["delivery_period"] = writePeriod(*draft.period);
    if (draft.grossPrices) json["gross_prices"] = *draft.grossPrices;
    if (draft.discount != percent(0)) json["discount_percent"] = percentText(draft.discount);
    json["lines"] = Json::array();
    for (const TypedLine& line : draft.lines) json["lines"].push_back(writeLine(line));
    for (const billing::DraftCharge& charge : draft.charges) {
        json["charges"].push_back(
            {{"description", charge.description}, {"amount", charge.amount.text()}, {"tax", charge.tax}});
    }
    if (!draft.deposits.empty()) json["deposits"] = draft.deposits;
    if (draft.delivery) json["delivery_address"] = writeAddress(*draft.delivery);
    if (draft.rebills) json["rebills"] = {{"number", draft.rebills->number}, {"reason", draft.rebills->reason}};
    return dumpJson(json);
}

}  // namespace duebook::io
