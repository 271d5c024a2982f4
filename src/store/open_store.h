// SPDX-License-Identifier: GPL-3.0-or-later
// The derived rows: what is open. Kept in the same transaction as the facts they follow from.
#pragma once
#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "db/db.h"
#include "ledger/facts.h"
#include "store/merge_store.h"

namespace duebook::store {

// Reads open items and credits.
class OpenStore {
public:
    explicit OpenStore(db::Connection& db) : db_(db) {}
    std::optional<OpenItem> item(InstalmentId id);
    // Open instalments of a document, by number of the instalment.
    std::vector<OpenItem> itemsOf(DocumentId document);
    // Open instalments of a customer, oldest due date first (ties: lower id).
    std::vector<OpenItem> itemsOf(CustomerId customer);
    std::optional<OpenCredit> credit(CreditRef credit);

private:
    db::Connection& db_;
};

// Writes them. New rows wait in memory until flush(), so that an invoice that is paid in the same act never reaches the
// table.
class OpenWriter {
public:
    explicit OpenWriter(db::Connection& db);
    void add(const OpenItem& item);
    void add(const OpenCredit& credit);
    // Replaces what is open; zero removes the row, more than zero brings it back where it was gone.
    void set(const OpenItem& item);
    void set(const OpenCredit& credit);
    // From now on changed items wait for flush() too, for an act that changes many and reads none back before.
    void gatherChanges() { gathering_ = true; }
    std::size_t pending() const { return items_.size() + credits_.size() + changed_.size(); }
    void flush();

private:
    void removeChanged();
    db::Connection& db_;
    MergedCustomers merged_;
    bool gathering_ = false;
    std::unordered_map<std::int64_t, OpenItem> changed_;  // their rows are there, with what was open before
    std::unordered_map<std::int64_t, OpenItem> items_;
    std::unordered_map<std::int64_t, OpenCredit> credits_;
    db::Bulk bulk_;
};

}  // namespace duebook::store
