// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invoice_json.h"

#include <iostream>

#include "cli/record_json.h"
#include "cli/table.h"
#include "io/terms_json.h"
#include "services/einvoice_of.h"

namespace duebook::cli {
namespace {

using services::PostedInvoice;

std::string priceText(UnitPrice price, Currency currency) {
    return formatFixed(price.raw(), UnitPrice::places, currency.decimals());
}

Json dayJson(const std::optional<Date>& day) {
    return day ? Json(day->iso()) : Json();
}

Json lineJson(const DocumentLine& line, Currency currency) {
    Json json = {{"no", line.no},
                 {"item", line.item},
                 {"description", line.description},
                 {"quantity", line.quantity.text()},
                 {"unit", line.unit},
                 {"unit_price", priceText(line.price, currency)},
                 {"discount_percent", percentText(line.discountPercent)},
                 {"tax", line.taxCode},
                 {"net", line.net.text()}};
    if (line.priceBase.raw() != Quantity::one()) json["price_base"] = line.priceBase.text();
    if (line.periodFrom) json["period"] = {{"from", line.periodFrom->iso()}, {"until", dayJson(line.periodUntil)}};
    if (line.creditsLine) json["credits_line"] = *line.creditsLine;
    return json;
}

Json taxJson(const DocumentTax& tax) {
    Json json = {{"code", tax.code},
                 {"category", tax.category},
                 {"percent", percentText(tax.percent)},
                 {"base", tax.base.text()},
                 {"amount", tax.tax.text()}};
    if (!tax.reason.empty()) json["exemption_reason"] = tax.reason;
    return json;
}

// By their name, else as they were given.
Json termsJson(const billing::PaymentTerms& terms) {
    return terms.name.empty() ? Json(io::writeTerms(terms)) : Json(terms.name);
}

// Discounts and charges on the whole; those of a discount granted from the start cancel out and are left away.
Json sharesJson(const DocumentDetails& details, bool charges) {
    Json list = Json::array();
    for (const DocumentAllowance& share : details.shares) {
        if (share.charge != charges || share.earlyPayment) continue;
        list.push_back({{"description", share.description}, {"tax", share.taxCode}, {"net", share.net.text()}});
    }
    return list;
}

std::string_view nameOf(DocumentReference::Kind kind) {
    return kind == DocumentReference::Kind::corrects ? "corrects" : "bills_anew";
}

Json referencesJson(const PostedInvoice& invoice) {
    Json list = Json::array();
    for (const auto& r : invoice.references) {
        list.push_back({{"kind", nameOf(r.kind)}, {"number", r.number}, {"date", r.issued.iso()}});
    }
    for (const billing::DepositTaken& d : invoice.deposits) {
        list.push_back({{"kind", "deposit"},
                        {"number", d.deposit.number},
                        {"date", d.deposit.issued.iso()},
                        {"gross", d.gross.text()}});
    }
    return list;
}

// What the details add to a document's JSON, and what of it they say better.
void addDetails(Json& json, const PostedInvoice& invoice) {
    const Document& d = invoice.document;
    const DocumentDetails& details = *d.details;
    const Currency currency = d.gross.currency();
    Money net(0, currency), tax(0, currency);
    json["taxes"] = Json::array();
    for (const DocumentTax& each : details.taxes) {
        net += each.base;
        tax += each.tax;
        json["taxes"].push_back(taxJson(each));
    }
    json["kind"] = billing::nameOf(static_cast<billing::DraftKind>(details.form));
    json["net"] = net.text();
    json["tax"] = tax.text();
    json["gross"] = (net + tax).text();
    if (!details.deposits.empty()) {
        json["prepaid"] = (net + tax - d.gross).text();
        json["payable"] = d.gross.text();
    }
    json["buyer_reference"] = details.buyerReference;
    json["payment_reference"] = details.paymentReference;
    json["delivery_date"] = dayJson(details.delivered);
    if (details.periodFrom)
        json["delivery_period"] = {{"from", details.periodFrom->iso()}, {"until", dayJson(details.periodUntil)}};
    json["terms"] = termsJson(invoice.terms);
    json["terms_text"] = services::termsSentenceOf(invoice);
    json["discount_percent"] = percentText(details.discountPercent);
    json["discounts"] = sharesJson(details, false);
    json["charges"] = sharesJson(details, true);
    json["gross_prices"] = details.grossPrices;
    json["note"] = details.note;
    if (!details.reason.empty()) json["reason"] = details.reason;
    json["references"] = referencesJson(invoice);
    json["lines"] = Json::array();
    for (const DocumentLine& line : details.lines) json["lines"].push_back(lineJson(line, currency));
}

Json instalmentsJson(const PostedInvoice& invoice) {
    Json list = Json::array();
    for (const Instalment& i : invoice.document.instalments) {
        Json discounts = Json::array();
        for (const InstalmentDiscount& d : i.discounts) {
            discounts.push_back(
                {{"until", d.until.iso()}, {"percent", percentText(d.percent)}, {"amount", d.amount.text()}});
        }
        list.push_back({{"no", i.no},
                        {"due", i.due.iso()},
                        {"amount", i.amount.text()},
                        {"open", i.amount.text()},
                        {"discounts", discounts}});
    }
    return list;
}

Json findingsOf(const services::DraftView& draft) {
    Json list = Json::array();
    const auto add = [&](const Faults& faults, bool blocks) {
        for (const Error& fault : faults) {
            list.push_back(faultJson(fault));
            list.back()["blocks"] = blocks;
        }
    };
    add(draft.unreadable, true);
    if (!draft.composed) return list;
    add(draft.composed->wrong, true);
    add(draft.composed->missing, true);
    add(draft.composed->advice, false);
    return list;
}

}  // namespace

Json toJson(const PostedInvoice& invoice) {
    Json json = toJson(*invoice.standing);
    if (invoice.document.details) addDetails(json, invoice);
    return json;
}

Json toJson(services::Books& books, const services::DraftView& draft) {
    Json json = {{"id", draft.row.id},
                 {"number", Json()},
                 {"kind", billing::nameOf(static_cast<billing::DraftKind>(draft.row.kind))},
                 {"state", "draft"},
                 {"customer", draft.row.customer},
                 {"version", draft.row.version}};
    const bool told = draft.composed && draft.composed->totals && draft.composed->customer;
    if (draft.composed) {
        const billing::DraftDocument& d = draft.composed->document;
        json["date"] = d.issued.iso();
        json["currency"] = d.currency.code();
        json["po_number"] = d.poNumber;
    }
    if (told) {
        services::BillingDesk desk(books);
        const PostedInvoice preview = services::previewOf(books, desk, *draft.composed);
        addDetails(json, preview);
        json["kind"] = billing::nameOf(draft.composed->typed.kind);
        json["open"] = preview.document.gross.text();
        json["instalments"] = instalmentsJson(preview);
    } else {
        for (const char* key : {"net", "tax", "gross"}) json[key] = nullptr;
    }
    json["findings"] = findingsOf(draft);
    return json;
}

namespace {

// A value of a record as people read it.
std::string cell(const Json& json, const char* key) {
    const auto found = json.find(key);
    if (found == json.end() || found->is_null()) return {};
    return found->is_string() ? found->get<std::string>() : found->dump();
}

void printRows(const Json& list, const std::vector<Table::Column>& columns, const std::vector<const char*>& keys) {
    if (list.empty()) return;
    Table table(columns);
    for (const Json& row : list) {
        std::vector<std::string> cells;
        for (std::size_t i = 0; i < keys.size(); ++i) {
            const std::string text = cell(row, keys[i]);
            cells.push_back(columns[i].right ? grouped(text) : text);
        }
        table.add(std::move(cells));
    }
    std::cout << '\n' << table.text();
}

}  // namespace

void printInvoice(const Json& invoice) {
    Table table({{"document"}, {""}});
    for (const char* key :
         {"id", "number", "kind", "state", "customer", "customer_name", "date", "due", "currency", "net", "tax",
          "gross", "prepaid", "payable", "open", "po_number", "buyer_reference", "reason"}) {
        const std::string text = cell(invoice, key);
        if (!text.empty()) table.add({key, text});
    }
    std::cout << table.text();
    const auto part = [&](const char* key) { return invoice.value(key, Json::array()); };
    printRows(part("lines"),
              {{"no", true}, {"line"}, {"quantity", true}, {"unit"}, {"price", true}, {"tax"}, {"net", true}},
              {"no", "description", "quantity", "unit", "unit_price", "tax", "net"});
    printRows(part("taxes"), {{"tax"}, {"%", true}, {"base", true}, {"amount", true}},
              {"code", "percent", "base", "amount"});
    printRows(part("instalments"), {{"instalment", true}, {"due"}, {"amount", true}, {"open", true}},
              {"no", "due", "amount", "open"});
    printRows(part("allocations"),
              {{"receipt"}, {"credit note"}, {"on"}, {"cash", true}, {"discount", true}, {"written off", true}},
              {"receipt", "credit_note", "on", "cash", "discount", "write_off"});
    if (const std::string terms = cell(invoice, "terms_text"); !terms.empty()) std::cout << '\n' << terms << '\n';
}

}  // namespace duebook::cli
