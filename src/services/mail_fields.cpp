// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_fields.h"

#include <algorithm>
#include <map>

#include "billing/sentence.h"
#include "store/customer_items.h"
#include "store/item_store.h"

namespace duebook::services {
namespace {

using billing::dateIn;
using billing::Language;
using billing::moneyIn;

const std::vector<std::string> everybody = {"company.name", "sender.name", "customer.name", "customer.number"};

mail::Schema schemaOf(std::vector<std::string> values, std::map<std::string, std::vector<std::string>> lists) {
    values.insert(values.begin(), everybody.begin(), everybody.end());
    return {std::move(values), std::move(lists)};
}

// sender.name is filled in once the sender is known.
mail::Values about(const Books& books, const std::string& customerName, const std::string& customerNumber) {
    mail::Values v;
    v.values = {
        {"company.name", books.info.company}, {"customer.name", customerName}, {"customer.number", customerNumber}};
    return v;
}

std::string orNothing(Language language, Money amount) {
    return amount.isZero() ? std::string() : moneyIn(language, amount);
}

struct Total {
    Money open, overdue;
};

}  // namespace

std::optional<mail::Schema> mailFields(std::string_view templateName) {
    if (templateName == "invoice" || templateName == "credit-note") {
        return schemaOf({"document.number", "document.date", "document.due", "document.total", "document.tax",
                         "document.open", "document.po_number", "document.description", "document.parts"},
                        {{"instalments", {"no", "due", "amount", "open"}}});
    }
    if (templateName == "statement") {
        return schemaOf({"statement.date", "statement.items"},
                        {{"items", {"number", "date", "due", "amount", "open", "days_late"}},
                         {"totals", {"currency", "open", "overdue"}}});
    }
    return std::nullopt;
}

mail::Values documentValues(Books& books, const store::DocumentDetail& d, const std::string& code) {
    const Language language = billing::languageOf(code);
    mail::Values v = about(books, d.customerName, d.customerNumber);
    v.values["document.number"] = d.number;
    v.values["document.date"] = dateIn(language, d.issued);
    v.values["document.due"] = dateIn(language, d.due);
    v.values["document.total"] = moneyIn(language, d.gross);
    v.values["document.tax"] = orNothing(language, d.tax);
    v.values["document.open"] = orNothing(language, d.open);
    v.values["document.po_number"] = d.poNumber;
    v.values["document.description"] = d.description;
    if (d.instalments.size() < 2) return v;
    v.values["document.parts"] = std::to_string(d.instalments.size());
    for (const store::InstalmentLine& part : d.instalments) {
        v.lists["instalments"].push_back({{"no", std::to_string(part.no)},
                                          {"due", dateIn(language, part.due)},
                                          {"amount", moneyIn(language, part.amount)},
                                          {"open", orNothing(language, part.open)}});
    }
    return v;
}

std::vector<StatementItem> statementItems(Books& books, CustomerId customer, Date asOf) {
    db::Transaction transaction(*books.db, db::Mode::read);
    struct Open {
        std::int64_t minor = 0, currency = 0;
        bool credit = false;
    };
    std::map<std::int64_t, Open> open;
    store::openItemsOf(*books.db, {asOf}, customer, [&](const store::OpenAmount& each) {
        Open& item = open[each.id];
        item.minor += each.credit ? -each.minor : each.minor;
        item.currency = each.currency;
        item.credit = each.credit;
    });
    std::vector<StatementItem> items;
    store::ItemReader reader(*books.db);
    for (const auto& [id, item] : open) {
        const auto facts = item.credit ? reader.credit(id) : reader.instalment(id);
        if (item.minor == 0 || !facts) continue;
        const Currency currency(item.currency);
        items.push_back({facts->number, Date::fromDays(facts->issued), Date::fromDays(facts->due),
                         Money(item.credit ? -facts->amountMinor : facts->amountMinor, currency),
                         Money(item.minor, currency), item.credit, facts->kind, facts->poNumber});
    }
    std::stable_sort(items.begin(), items.end(),
                     [](const StatementItem& a, const StatementItem& b) { return a.due < b.due; });
    return items;
}

mail::Values statementValues(Books& books, const store::Customer& customer, Date asOf,
                             const std::vector<StatementItem>& items, const std::string& code) {
    const Language language = billing::languageOf(code);
    mail::Values v = about(books, customer.name, customer.number);
    v.values["statement.date"] = dateIn(language, asOf);
    if (!items.empty()) v.values["statement.items"] = std::to_string(items.size());
    std::map<std::int64_t, Total> totals;
    for (const StatementItem& item : items) {
        const std::int64_t late = item.credit ? 0 : asOf - item.due;
        v.lists["items"].push_back({{"number", item.number},
                                    {"date", dateIn(language, item.issued)},
                                    {"due", item.credit ? std::string() : dateIn(language, item.due)},
                                    {"amount", moneyIn(language, item.amount)},
                                    {"open", moneyIn(language, item.open)},
                                    {"days_late", late > 0 ? std::to_string(late) : std::string()}});
        const Money nothing(0, item.open.currency());
        Total& total = totals.try_emplace(item.open.currency().number(), Total{nothing, nothing}).first->second;
        total.open += item.open;
        if (late > 0) total.overdue += item.open;
    }
    for (const auto& [number, total] : totals) {
        v.lists["totals"].push_back({{"currency", std::string(total.open.currency().code())},
                                     {"open", moneyIn(language, total.open)},
                                     {"overdue", orNothing(language, total.overdue)}});
    }
    return v;
}

}  // namespace duebook::services
