// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/content.h"

#include <set>

#include "paper/words.h"

namespace duebook::paper {
namespace {

using Names = std::set<std::string, std::less<>>;

const Names& bothFields() {
    static const Names names = {"title",
                                "customer",
                                "date",
                                "currency",
                                "pageOf",
                                "seller.name",
                                "seller.tradingName",
                                "seller.address",
                                "seller.line",
                                "seller.vatId",
                                "seller.taxNumber",
                                "seller.registered",
                                "seller.legal",
                                "seller.slogan",
                                "seller.contact",
                                "seller.phone",
                                "seller.email",
                                "buyer.name",
                                "buyer.block",
                                "buyer.vatId",
                                "account.iban",
                                "account.number",
                                "account.name",
                                "account.bic",
                                "account.bank",
                                "paymentReference",
                                "link",
                                "notes"};
    return names;
}

const Names& invoiceFields() {
    static const Names names = {
        "numberLabel", "number",  "due",       "delivered",      "period",   "taxPoint",  "order",   "salesOrder",
        "contract",    "project", "reference", "costCentre",     "despatch", "receiving", "tender",  "object",
        "corrects",    "shipTo",  "payee",     "representative", "terms",    "taxNotes",  "debit",   "mandate",
        "creditor",    "debited", "card",      "payableLabel",   "payable",  "code",      "codeText"};
    return names;
}

const Names& statementFields() {
    static const Names names = {"balance", "overdue", "nothingOpen"};
    return names;
}

}  // namespace

bool isField(std::string_view kind, std::string_view name) {
    if (name.starts_with("label.")) return Words::of("en").find(name).has_value();
    if (bothFields().contains(name)) return true;
    return kind == "statement" ? statementFields().contains(name) : invoiceFields().contains(name);
}

const std::map<std::string, std::vector<std::string>, std::less<>>& tablesOf(std::string_view kind) {
    using Tables = std::map<std::string, std::vector<std::string>, std::less<>>;
    static const Tables invoice = {
        {"lines", {"position", "name", "details", "quantity", "unit", "price", "tax", "amount"}},
        {"taxes", {"category", "reason", "taxable", "tax"}},
        {"totals", {"label", "amount"}},
        {"instalments", {"number", "due", "amount", "until", "discount", "pay"}}};
    static const Tables statement = {
        {"lines", {"date", "type", "number", "reference", "due", "days", "original", "open", "balance"}},
        {"aging", {"label", "amount"}},
        {"totals", {"label", "amount"}}};
    return kind == "statement" ? statement : invoice;
}

}  // namespace duebook::paper
