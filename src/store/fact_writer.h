// SPDX-License-Identifier: GPL-3.0-or-later
// Posts facts: inserts them with their postings and derived rows, and seals them in the journal. One writer is one act
// in one write transaction of the caller.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "db/db.h"
#include "ledger/chain.h"
#include "ledger/facts.h"
#include "ledger/posting.h"
#include "store/customer_store.h"
#include "store/open_store.h"

namespace duebook::store {

// The tables that a FactWriter fills, in the order in which a row can refer to an earlier one.
enum class FactTable : std::size_t {
    customer,
    party,
    document,
    instalment,
    receipt,
    allocation,
    adjustment,
    posting,
    detail,
    line,
    share,
    tax,
    reference,
    deposit,
    discount,
    payout,
    assignment,
    adjustmentTax
};
std::vector<db::Bulk::Table> factTables();

class FactWriter {
public:
    // The caller holds a write transaction on `db` and ends it after finish().
    FactWriter(db::Connection& db, Instant now);

    // Inserts a customer under its id, which the caller reserved, before the facts that name it.
    void add(const Customer& customer);
    // Inserts the document with its instalments; ids, entry time and instalment numbers are given here. Returns it as
    // posted: its instalments are the open items that can be allocated to.
    const Document& add(Document document);
    const Receipt& add(Receipt receipt);
    // Inserts an allocation made by cash::allocate; `item` and `credit` are what is left of both sides.
    AllocationId add(Allocation allocation, const OpenItem& item, const OpenCredit& credit);
    // Inserts an adjustment; `item` is what is left of its instalment.
    AdjustmentId add(Adjustment adjustment, const OpenItem& item);
    // Inserts a payout; `credit` is what is left of the credit.
    PayoutId add(Payout payout, const OpenCredit& credit);
    // Says whose a receipt is; `credit` is what is left of it, with the new customer.
    AssignmentId add(Assignment assignment, const OpenCredit& credit);
    PartyId add(PartyVersion party);
    // The open side of what was just added.
    static OpenItem openItem(const Document& invoice, const Instalment& instalment);
    static OpenCredit openCredit(const Document& creditNote);
    static OpenCredit openCredit(const Receipt& receipt);
    // The next number of the ledger's own receipts: "R-17". Skips numbers that an import has taken; of the act itself
    // it knows only those that it gave.
    std::string nextReceiptNumber();
    std::int64_t facts() const { return next_ - first_; }
    // The id of the first fact of the act.
    std::int64_t firstFact() const { return first_; }
    // Writes what waits, so that it can be read back within the act.
    void flush();
    // What is open on items changes with the next flush() only, many at a time; nobody reads it back before.
    void gatherOpenItems() { open_.gatherChanges(); }

    // Writes what still waits and the journal row of the act. Nothing was posted: writes nothing. Once, at the end.
    void finish(const std::string& actor, const std::string& act, const std::string& subject);

private:
    std::int64_t takeId() { return next_++; }
    void addDetails(const Document& document);
    void addLines(const Document& document);
    void addTaxes(const Document& document);
    void addReferences(const Document& document);
    void addDiscounts(const Instalment& instalment);
    void put(FactTable table, std::span<const db::Value> row) { bulk_.add(static_cast<std::size_t>(table), row); }
    void lookAhead();
    template <class Fact>
    void seal(const Fact& fact);
    template <class Fact>
    void post(const Fact& fact, Date on);

    db::Connection& db_;
    Instant now_;
    AccountIds accounts_;
    std::int64_t first_, next_;
    std::int64_t receiptNumber_ = 0;
    std::string receiptPrefix_;
    std::int64_t ahead_ = 0;
    std::int64_t receiptLast_ = 0;            // up to here it is known which numbers are taken
    std::vector<std::int64_t> receiptTaken_;  // of those looked at last, rising
    Sha256 digest_;
    std::string canonical_;
    Document document_;
    Receipt receipt_;
    db::Bulk bulk_;
    OpenWriter open_;
};

// The digits at the end of a document number as a number: 4229 for "INV-2026-004229"; -1 without, or over 18 digits.
std::int64_t numberTail(std::string_view number);

}  // namespace duebook::store
