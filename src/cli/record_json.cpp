// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_json.h"

#include <algorithm>
#include <iostream>

#include "cli/table.h"

namespace duebook::cli {
namespace {

Json lineJson(const store::AllocationLine& line) {
    const std::string nothing = Money(0, line.amount.currency()).text();
    return {{line.credit == CreditKind::receipt ? "receipt" : "credit_note", line.creditNumber},
            {"document", line.documentNumber},
            {"instalment", line.instalmentNo},
            {"on", line.effective.iso()},
            {"cash", line.amount.text()},
            {"discount", line.discount.text()},
            {"write_off", line.writeOff.text()},
            {"deduction", line.deduction.text()},
            {"fx", line.fx ? line.fx->text() : nothing},
            {"taken", (line.taken ? *line.taken : line.amount).text()},
            {"taken_currency", (line.taken ? *line.taken : line.amount).currency().code()},
            {"reason", line.reason}};
}

// What was taken back is not in force and left out.
Json linesJson(const std::vector<store::AllocationLine>& lines) {
    Json list = Json::array();
    for (const auto& line : lines) {
        if (line.inForce) list.push_back(lineJson(line));
    }
    return list;
}

Json adjustmentJson(const store::AdjustmentLine& line, const std::string& document) {
    const std::string nothing = Money(0, line.amount.currency()).text();
    const auto of = [&](AdjustmentKind kind) { return line.kind == kind ? line.amount.text() : nothing; };
    return {{"receipt", Json()},
            {"document", document},
            {"instalment", line.instalmentNo},
            {"on", line.effective.iso()},
            {"cash", nothing},
            {"discount", of(AdjustmentKind::discount)},
            {"write_off", of(AdjustmentKind::writeOff)},
            {"deduction", of(AdjustmentKind::deduction)},
            {"fx", nothing},
            {"reason", line.reason}};
}

std::string stateOf(const store::DocumentDetail& d) {
    if (d.kind == DocumentKind::creditNote) return d.open.isZero() ? "applied" : "issued";
    if (!d.open.isZero()) return "issued";
    bool credited = false;
    for (const store::AllocationLine& line : d.allocations) {
        if (line.inForce && line.credit == CreditKind::receipt) return "paid";
        credited = credited || line.inForce;
    }
    return credited ? "credited" : "written_off";
}

Json discountsJson(const store::InstalmentLine& instalment) {
    Json list = Json::array();
    for (const InstalmentDiscount& d : instalment.discounts) {
        list.push_back({{"until", d.until.iso()}, {"percent", percentText(d.percent)}, {"amount", d.amount.text()}});
    }
    return list;
}

}  // namespace

Json toJson(const store::Customer& c, const store::LedgerInfo& info, const std::vector<store::Terms>& terms) {
    const Currency limitCurrency = c.currency.value_or(info.base);
    Json json = {{"number", c.number},
                 {"name", c.name},
                 {"legal_name", c.legalName},
                 {"tax_id", c.taxId},
                 {"email", c.email},
                 {"phone", c.phone},
                 {"street", c.street},
                 {"city", c.city},
                 {"postal_code", c.postalCode},
                 {"country", c.country},
                 {"language", c.language},
                 {"currency", c.currency ? Json(c.currency->code()) : Json()},
                 {"terms", Json()},
                 {"credit_limit", c.creditLimitMinor ? Json(Money(*c.creditLimitMinor, limitCurrency).text()) : Json()},
                 {"collector", c.collector},
                 {"group", c.group},
                 {"iban", c.iban},
                 {"peppol_id", c.peppolId}};
    for (const store::Terms& t : terms) {
        if (c.termsId == t.id) json["terms"] = t.name;
    }
    return json;
}

Json toJson(const store::DocumentDetail& d) {
    Json instalments = Json::array();
    for (const auto& i : d.instalments) {
        instalments.push_back({{"no", i.no},
                               {"due", i.due.iso()},
                               {"amount", i.amount.text()},
                               {"open", i.open.text()},
                               {"discounts", discountsJson(i)}});
    }
    Json allocations = linesJson(d.allocations);
    for (const auto& line : d.adjustments) {
        if (line.inForce) allocations.push_back(adjustmentJson(line, d.number));
    }
    return {{"number", d.number},
            {"kind", d.kind == DocumentKind::invoice ? "invoice" : "credit_note"},
            {"state", stateOf(d)},
            {"customer", d.customerNumber},
            {"customer_name", d.customerName},
            {"date", d.issued.iso()},
            {"due", d.due.iso()},
            {"currency", d.gross.currency().code()},
            {"net", (d.gross - d.tax).text()},
            {"tax", d.tax.text()},
            {"gross", d.gross.text()},
            {"open", d.open.text()},
            {"base", d.base ? Json(d.base->text()) : Json()},
            {"po_number", d.poNumber},
            {"description", d.description},
            {"disputed", d.dispute.has_value()},
            {"taxes", Json::array()},
            {"instalments", instalments},
            {"allocations", allocations},
            {"lines", Json::array()}};
}

std::string stateWord(store::ReceiptState state) {
    std::string word(nameOf(state));
    std::replace_if(
        word.begin(), word.end(), [](char c) { return c == ' ' || c == '-'; }, '_');
    return word;
}

Json toJson(const store::ReceiptDetail& r) {
    Json payouts = Json::array();
    for (const store::PayoutLine& p : r.payouts) {
        payouts.push_back({{"kind", p.kind == PayoutKind::returned ? "return" : "refund"},
                           {"on", p.effective.iso()},
                           {"amount", p.amount.text()},
                           {"reason", p.reason}});
    }
    return {{"number", r.number},
            {"customer", r.unidentified() ? Json() : Json(r.customerNumber)},
            {"state", stateWord(r.state)},
            {"date", r.received.iso()},
            {"currency", r.amount.currency().code()},
            {"amount", r.amount.text()},
            {"charges", r.charges.value_or(Money(0, r.amount.currency())).text()},
            {"unapplied", r.unapplied.text()},
            {"refunded", r.refunded().text()},
            {"reference", r.reference},
            {"payer", r.payer},
            {"method", r.method},
            {"allocations", linesJson(r.allocations)},
            {"payouts", payouts},
            {"customer_returns", r.customerReturns}};
}

Json toJson(const store::ReceiptTable& t, std::size_t row) {
    using store::ReceiptTable;
    const auto text = [&](std::size_t column) { return std::string(t.text(row, column)); };
    const bool known = text(ReceiptTable::customerNumber) != store::unidentifiedNumber;
    return {{"number", text(ReceiptTable::number)},
            {"customer", known ? Json(text(ReceiptTable::customerNumber)) : Json()},
            {"customer_name", known ? Json(text(ReceiptTable::customerName)) : Json()},
            {"state", stateWord(t.stateOf(row))},
            {"date", Date::fromDays(*t.value(row, ReceiptTable::received)).iso()},
            {"currency", text(ReceiptTable::currencyCode)},
            {"amount", Money(*t.value(row, ReceiptTable::amount), t.currency(row)).text()},
            {"unapplied", Money(t.unappliedOf(row), t.currency(row)).text()},
            {"reference", text(ReceiptTable::reference)}};
}

Json toJson(const store::DocumentTable& t, std::size_t row) {
    using store::DocumentTable;
    const auto text = [&](std::size_t column) { return std::string(t.text(row, column)); };
    const auto money = [&](std::size_t column) {
        return Money(t.value(row, column).value_or(0), t.currency(row)).text();
    };
    return {{"number", text(DocumentTable::number)},
            {"kind", t.isCreditNote(row) ? "credit_note" : "invoice"},
            {"state", text(DocumentTable::state)},
            {"customer", text(DocumentTable::customerNumber)},
            {"customer_name", text(DocumentTable::customerName)},
            {"date", Date::fromDays(*t.value(row, DocumentTable::issued)).iso()},
            {"due", Date::fromDays(*t.value(row, DocumentTable::dueOn)).iso()},
            {"currency", text(DocumentTable::currencyCode)},
            {"gross", money(DocumentTable::gross)},
            {"open", money(DocumentTable::open)},
            {"po_number", text(DocumentTable::poNumber)},
            {"disputed", t.isDisputed(row)}};
}

void printRecord(const Frame& frame, const Json& json) {
    if (frame.json) return frame.print(json);
    Table table({{"field"}, {"value"}});
    for (const auto& [key, value] : json.items()) {
        if (value.is_array()) {
            for (const Json& line : value) table.add({key, line.dump()});
        } else {
            table.add({key, value.is_string() ? value.get<std::string>() : value.dump()});
        }
    }
    std::cout << table.text();
}

}  // namespace duebook::cli
