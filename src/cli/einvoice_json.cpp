// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/einvoice_json.h"

namespace duebook::cli {
namespace {

using namespace einvoice;

// Null stands for what the document does not give.
Json given(const std::string& text) {
    return text.empty() || text == " " ? Json(nullptr) : Json(text);
}
Json given(const std::optional<Decimal>& value) {
    return value ? Json(value->text()) : Json(nullptr);
}
Json given(const std::optional<Date>& date) {
    return date ? Json(date->iso()) : Json(nullptr);
}
Json given(const std::optional<Identifier>& id) {
    if (!id) return nullptr;
    return {{"value", id->value}, {"scheme", given(id->scheme)}};
}

Json addressJson(const std::optional<Address>& address) {
    if (!address) return nullptr;
    Json lines = Json::array();
    for (const std::string& line : {address->line1, address->line2, address->line3}) {
        if (!line.empty()) lines.push_back(line);
    }
    return {{"lines", lines},
            {"post_code", given(address->postCode)},
            {"city", given(address->city)},
            {"subdivision", given(address->subdivision)},
            {"country", given(address->country)}};
}

Json partyJson(const einvoice::Party& party) {
    Json ids = Json::array();
    for (const Identifier& id : party.ids) ids.push_back(given(std::optional(id)));
    return {{"name", given(party.name)},
            {"trading_name", given(party.tradingName)},
            {"vat_id", given(party.vatId)},
            {"tax_registration", given(party.taxRegistration)},
            {"legal_registration", given(party.legalRegistration)},
            {"electronic_address", given(party.electronicAddress)},
            {"ids", ids},
            {"address", addressJson(party.address)}};
}

Json partsJson(const std::vector<AllowanceOrCharge>& parts) {
    Json list = Json::array();
    for (const AllowanceOrCharge& part : parts) {
        list.push_back({{"amount", given(part.amount)},
                        {"reason", given(part.reason.empty() ? part.reasonCode : part.reason)},
                        {"vat_category", given(part.vat.code)},
                        {"vat_rate", given(part.vat.rate)}});
    }
    return list;
}

Json totalsJson(const Totals& totals) {
    return {{"lines", given(totals.lines)},       {"allowances", given(totals.allowances)},
            {"charges", given(totals.charges)},   {"without_vat", given(totals.withoutVat)},
            {"vat", given(totals.vat)},           {"vat_in_accounting_currency", given(totals.vatInAccountingCurrency)},
            {"with_vat", given(totals.withVat)},  {"paid", given(totals.paid)},
            {"rounding", given(totals.rounding)}, {"due", given(totals.due)}};
}

Json breakdownJson(const std::vector<VatBreakdown>& breakdown) {
    Json list = Json::array();
    for (const VatBreakdown& part : breakdown) {
        list.push_back(
            {{"category", given(part.vat.code)},
             {"rate", given(part.vat.rate)},
             {"taxable", given(part.taxable)},
             {"tax", given(part.tax)},
             {"exemption", given(part.exemptionReason.empty() ? part.exemptionReasonCode : part.exemptionReason)}});
    }
    return list;
}

Json linesJson(const std::vector<Line>& lines) {
    Json list = Json::array();
    for (const Line& line : lines) {
        list.push_back({{"id", given(line.id)},
                        {"item", given(line.item.name)},
                        {"quantity", given(line.quantity)},
                        {"unit", given(line.unit)},
                        {"price", given(line.price.net)},
                        {"net", given(line.net)},
                        {"vat_category", given(line.vat.code)},
                        {"vat_rate", given(line.vat.rate)}});
    }
    return list;
}

Json paymentJson(const Invoice& invoice) {
    if (!invoice.payment) return nullptr;
    Json accounts = Json::array();
    for (const CreditTransfer& transfer : invoice.payment->creditTransfers) accounts.push_back(given(transfer.account));
    return {{"means", given(invoice.payment->meansCode)},
            {"reference", given(invoice.payment->remittance)},
            {"accounts", accounts}};
}

}  // namespace

Json findingsJson(const Findings& findings) {
    Json list = Json::array();
    for (const Finding& finding : findings) {
        list.push_back({{"rule", finding.rule},
                        {"severity", finding.severity == Severity::fatal ? "fatal" : "warning"},
                        {"field", given(finding.field)},
                        {"place", given(finding.place)},
                        {"message", finding.sentence}});
    }
    return list;
}

Json invoiceJson(const Reading& reading) {
    const Invoice& invoice = reading.invoice;
    return {{"syntax", reading.syntax == Syntax::ubl ? "ubl" : "cii"},
            {"profile", nameOf(profileOf(invoice))},
            {"specification", given(invoice.specification)},
            {"kind", isCreditNote(invoice) ? "credit_note" : "invoice"},
            {"type_code", given(invoice.typeCode)},
            {"number", given(invoice.number)},
            {"issue_date", given(invoice.issueDate)},
            {"due_date", given(invoice.dueDate)},
            {"currency", given(invoice.currency)},
            {"buyer_reference", given(invoice.buyerReference)},
            {"purchase_order", given(invoice.purchaseOrder)},
            {"payment_terms", given(invoice.paymentTerms)},
            {"seller", partyJson(invoice.seller)},
            {"buyer", partyJson(invoice.buyer)},
            {"payment", paymentJson(invoice)},
            {"lines", linesJson(invoice.lines)},
            {"allowances", partsJson(invoice.allowances)},
            {"charges", partsJson(invoice.charges)},
            {"vat", breakdownJson(invoice.vatBreakdown)},
            {"totals", totalsJson(invoice.totals)},
            {"unreadable", findingsJson(reading.findings)}};
}

}  // namespace duebook::cli
