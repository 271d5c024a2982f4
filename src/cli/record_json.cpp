// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/record_json.h"

namespace duebook::cli {
namespace {

// An allocation takes cash off an item so far; discounts, write-offs, deductions and rate differences have their own
// places.
Json lineJson(const store::AllocationLine& line) {
    const std::string nothing = Money(0, line.amount.currency()).text();
    return {{line.credit == CreditKind::receipt ? "receipt" : "credit_note", line.creditNumber},
            {"document", line.documentNumber},
            {"instalment", line.instalmentNo},
            {"on", line.effective.iso()},
            {"cash", line.amount.text()},
            {"discount", nothing},
            {"write_off", nothing},
            {"deduction", nothing},
            {"fx", nothing}};
}

Json linesJson(const std::vector<store::AllocationLine>& lines) {
    Json list = Json::array();
    for (const auto& line : lines) list.push_back(lineJson(line));
    return list;
}

std::string stateOf(const store::DocumentDetail& d) {
    if (d.kind == DocumentKind::creditNote) return d.open.isZero() ? "applied" : "issued";
    return d.open.isZero() ? "paid" : "issued";
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
                               {"discounts", Json::array()}});
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
            {"instalments", instalments},
            {"allocations", linesJson(d.allocations)}};
}

Json toJson(const store::ReceiptDetail& r) {
    return {{"number", r.number},        {"customer", r.customerNumber},
            {"date", r.received.iso()},  {"currency", r.amount.currency().code()},
            {"amount", r.amount.text()}, {"unapplied", r.unapplied.text()},
            {"reference", r.reference},  {"allocations", linesJson(r.allocations)}};
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

}  // namespace duebook::cli
