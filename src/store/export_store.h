// SPDX-License-Identifier: GPL-3.0-or-later
// What exports read: whole lists in one pass, row after row, so that memory does not grow with the ledger.
// The caller holds a read transaction. Texts live until the visitor returns.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "base/money.h"
#include "db/db.h"
#include "ledger/facts.h"

namespace duebook::store {

struct ExportCustomer {
    std::int64_t id = 0;
    std::string_view number, name, street, postalCode, city, country, collector, group;
};

// An instalment that was open on the day.
struct ExportOpenItem {
    std::int64_t id = 0;
    std::string_view document, poNumber;
    std::int64_t no = 1;
    Date issued, due;
    Money amount, open;
    std::optional<std::int64_t> openBase;  // in the ledger's currency
};

// A receipt or credit note of which something was not applied on the day.
struct ExportCredit {
    CreditKind kind;
    std::string_view number, reference;
    Date day;
    Money amount, open;  // above zero
    std::optional<std::int64_t> openBase;
};

// What was open on a day, customer by customer in the order of their numbers.
class OpenOn {
public:
    // Reads what was applied after the day, which was still open on it. `only` leaves other currencies out; what was
    // entered after the day `knownOn` does not count.
    OpenOn(db::Connection& db, Date day, std::optional<Currency> only = {}, std::optional<Date> knownOn = {});
    // How many instalments and credits were open.
    std::int64_t items();
    std::int64_t credits();

    using VisitCustomer = std::function<void(const ExportCustomer&)>;
    // Visits each customer, then its items by due date and its credits by date; customers without any come, too.
    void visit(const VisitCustomer& customer, const std::function<void(const ExportOpenItem&)>& item,
               const std::function<void(const ExportCredit&)>& credit);

private:
    struct Extra {  // what was applied later
        std::int64_t minor = 0;
        std::optional<std::int64_t> base = 0;
        bool seen = false;
    };
    using Extras = std::unordered_map<std::int64_t, Extra>;
    std::int64_t count(std::string_view sql, const Extras& extras);
    void visitItems(std::int64_t customer, const std::function<void(const ExportOpenItem&)>& visit);
    void visitCredits(std::int64_t customer, const std::function<void(const ExportCredit&)>& visit);

    db::Connection& db_;
    std::int64_t day_, only_;  // 0: every currency
    Extras items_, credits_;
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> itemsOf_,
        creditsOf_;  // by customer: keys of the extras
    db::Statement openItems_, oneItem_, openCredits_, oneReceipt_, oneNote_;
};

// One invoice, credit note or receipt of a list.
struct ExportDocument {
    std::string_view number, customer, customerName;
    Date issued, due;
    Money amount, tax, open;  // tax is nothing of a receipt; open is what is not paid or not applied
    std::string_view poNumber, text;
    bool disputed = false;
};

struct ExportRange {
    std::optional<Date> from, to;  // inclusive
    std::optional<Currency> currency;
};

// Visits invoices or credit notes in the order of posting.
void exportDocuments(db::Connection& db, DocumentKind kind, const ExportRange& range,
                     const std::function<void(const ExportDocument&)>& visit);
void exportReceipts(db::Connection& db, const ExportRange& range,
                    const std::function<void(const ExportDocument&)>& visit);
std::int64_t countDocuments(db::Connection& db);
std::int64_t countReceipts(db::Connection& db);

// One posting of the ledger: an amount that moved from the credited to the debited account.
struct ExportPosting {
    std::int64_t source = 0;  // the fact that it belongs to
    Date day;
    std::string_view kind;  // "invoice", "credit note", "receipt", "allocation"
    std::string_view number, customer, customerName;
    std::string_view debitRole, debitCode, debitName, creditRole, creditCode, creditName;
    Money amount;
    std::optional<std::int64_t> base;
};
// Visits every posting by day and source.
void exportPostings(db::Connection& db, const std::function<void(const ExportPosting&)>& visit);
std::int64_t countPostings(db::Connection& db);

// The rates of all currencies, as the ledger has them.
class RateTable {
public:
    explicit RateTable(db::Connection& db);
    struct Entry {
        Date day;
        Rate rate;
    };
    // The newest on or before the day.
    std::optional<Entry> on(Currency currency, Date day) const;

private:
    std::map<std::int64_t, std::map<std::int64_t, Rate>> rates_;
};

}  // namespace duebook::store
