// SPDX-License-Identifier: GPL-3.0-or-later
// The invoices and credit notes of a ledger as a list held in memory: what every row of the screen needs, 64 bytes and
// two short texts a document.
#pragma once
#include <functional>
#include <memory>
#include <string>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "base/date.h"
#include "base/progress.h"
#include "db/db.h"
#include "insight/list.h"
#include "ledger/facts.h"
#include "store/merge_store.h"

namespace duebook::store {

// What an invoice's row says of it; derived, never stored (semantics 4).
enum class DocumentState : std::uint8_t { due, overdue, partPaid, disputed, paid, openCredit, appliedCredit };

// What became of the mails with a document; the best of them where there are several.
enum class Mailed : std::uint8_t { no, waiting, failed, sent, received };

class DocumentTable final : public insight::ListSource {
public:
    enum Column : std::size_t {
        number,
        issued,
        dueOn,
        customerNumber,
        customerName,
        poNumber,
        gross,
        open,
        daysLate,
        state,
        currencyCode,
        sent,
        columnCount
    };
    enum class Scope { open, all };

    // Reads the documents; open: only those with something open. `asOf` decides what is late. Throws Cancelled.
    static std::shared_ptr<const DocumentTable> load(db::Connection& db, Scope scope, Date asOf,
                                                     const Progress& progress);

    // The open invoices that are due first, in this order, and no others: what a screen needs while the rest is read.
    static std::shared_ptr<const DocumentTable> loadOldest(db::Connection& db, std::int64_t most, Date asOf);

    std::size_t size() const override { return rows_.size(); }
    std::size_t columns() const override { return columnCount; }
    insight::ValueKind kind(std::size_t column) const override;
    std::string_view text(std::size_t row, std::size_t column) const override;
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override;
    Currency currency(std::size_t row) const override { return Currency(rows_[row].currency); }

    std::int64_t id(std::size_t row) const { return rows_[row].id; }
    std::int64_t customerId(std::size_t row) const { return rows_[row].customer; }
    bool isCreditNote(std::size_t row) const {
        return rows_[row].kind == static_cast<std::uint8_t>(DocumentKind::creditNote);
    }
    DocumentState stateOf(std::size_t row) const;
    bool isOpen(std::size_t row) const { return rows_[row].open != 0; }
    Mailed mailedOf(std::size_t row) const { return rows_[row].mailed; }
    bool isDisputed(std::size_t row) const { return rows_[row].disputed; }
    // Days past the due day of the oldest open instalment; zero or below: not late. Only of open invoices.
    std::int64_t daysLateOf(std::size_t row) const { return asOf_ - rows_[row].nextDue; }
    Date asOf() const { return Date::fromDays(asOf_); }
    Scope scope() const { return scope_; }

private:
    struct Row {
        std::int64_t id, gross, open;  // open: below zero for a credit note
        std::int32_t issued, due, nextDue;
        std::uint32_t customer, texts;  // where the number and the PO begin
        std::uint16_t numberSize, poSize, currency;
        std::uint8_t kind;
        bool disputed;
        Mailed mailed;
    };
    struct Caption {
        std::string number, name;
    };
    void readCustomers(db::Connection& db);
    void readDisputes(db::Connection& db);
    void readMails(db::Connection& db);
    void add(const db::Statement& q);

    std::vector<Row> rows_;
    std::string texts_;
    std::vector<Caption> customers_;  // by id
    MergedCustomers merged_;
    std::unordered_set<std::int64_t> disputed_;
    std::unordered_map<std::int64_t, Mailed> mailed_;
    std::int64_t asOf_ = 0;
    Scope scope_ = Scope::open;
};

// The stable word for a state: "overdue".
std::string_view nameOf(DocumentState state);
// "waiting", "failed", "sent", "received"; "" for one that nobody has sent.
std::string_view nameOf(Mailed mailed);

}  // namespace duebook::store
