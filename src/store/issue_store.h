// SPDX-License-Identifier: GPL-3.0-or-later
// What issuing asks of the ledger: the next number, parties as they were named before, what was billed and credited.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "billing/draft.h"
#include "billing/numbering.h"
#include "db/db.h"
#include "ledger/facts.h"

namespace duebook::store {

class IssueStore {
public:
    explicit IssueStore(db::Connection& db) : db_(db) {}

    struct Number {
        std::string text;
        std::int64_t counter = 0;
    };
    // The next number of the pattern in the fiscal year; one that an import has used is skipped.
    Number nextNumber(const billing::NumberPattern& pattern, int fiscalYear);
    // The next number of the pattern in the fiscal year, which is then taken. The caller holds a write transaction:
    // whoever rolls back leaves no gap.
    Number takeNumber(const billing::NumberPattern& pattern, int fiscalYear);

    // The fact that names the customer (or, with none, the company) as it was at that version.
    std::optional<PartyId> party(CustomerId customer, std::int64_t version);
    std::optional<PartyVersion> party(PartyId id);

    // An invoice, a debit note, a deposit invoice or a credit note of the number.
    std::optional<DocumentId> find(std::string_view number);
    std::optional<DocumentForm> formOf(DocumentId id);
    // The documents that refer to this one, oldest first.
    std::vector<DocumentId> referringTo(DocumentId id, DocumentReference::Kind kind);
    // Whether another document has taken the deposit off.
    bool isDepositTaken(DocumentId deposit);
    // Deposit invoices of the customer that no other document has taken off, oldest first.
    std::vector<billing::DepositTaken> openDeposits(CustomerId customer);
    std::optional<std::string> numberOf(DocumentId id);

    // What the customer owes, less what is unapplied, in one currency and, where a rate was known, in the ledger's.
    struct Debt {
        Currency currency;
        std::int64_t minor = 0, baseMinor = 0;
    };
    std::vector<Debt> debtOf(CustomerId customer);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
