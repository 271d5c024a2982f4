// SPDX-License-Identifier: GPL-3.0-or-later
// Everything about one record: what a side panel or `show` needs, read in a few statements.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "db/db.h"
#include "ledger/facts.h"
#include "store/receipt_state.h"
#include "store/receipt_store.h"

namespace duebook::store {

// An allocation as either side sees it.
struct AllocationLine {
    std::int64_t id = 0;
    CreditKind credit;
    std::string creditNumber;    // of the receipt or credit note
    std::string documentNumber;  // of the invoice
    int instalmentNo = 1;
    Date effective;
    Money amount;                         // negative in a reversal
    Money discount, writeOff, deduction;  // taken off the invoice beside it
    std::optional<Money> fx;              // what the item lost more than the credit, in the ledger's currency
    bool inForce = true;                  // neither taken back nor a reversal
    std::int64_t source = 0;              // the receipt or credit note
    DocumentId invoice = {};
    std::optional<Money> taken = {};  // what left the credit where that is in another currency
    std::string reason = {};          // of what was taken off without money
};

// Something taken off the invoice that no allocation brought: a write-off, a deduction.
struct AdjustmentLine {
    std::int64_t id = 0;
    AdjustmentKind kind;
    int instalmentNo = 1;
    Date effective;
    Money amount;  // negative in a reversal
    std::string reason;
    bool inForce = true;
};

struct PostingLine {
    Date on;
    std::string debitCode, debitName, creditCode, creditName;
    Money amount;
    std::optional<Money> base;
};

struct InstalmentLine {
    int no = 1;
    Date due;
    Money amount;
    Money open;
    std::vector<InstalmentDiscount> discounts = {};
};

struct DocumentDetail {
    DocumentId id;
    DocumentKind kind;
    std::string number;
    CustomerId customer;
    std::string customerNumber, customerName;
    Date issued, due;
    Money gross, tax, open;  // open: what is left of the invoice, or of the credit note, zero or more
    std::optional<Money> base;
    std::string poNumber, description;
    Instant entered;
    std::string enteredBy;  // the actor of the act that posted it
    std::int64_t journalSeq = 0;
    std::string journalHash;
    std::vector<InstalmentLine> instalments;
    std::vector<AllocationLine> allocations;
    std::vector<PostingLine> postings;
    std::optional<std::string> dispute;  // the reason, while one is open
    std::vector<AdjustmentLine> adjustments = {};
    std::vector<PayoutLine> payouts = {};  // what of a credit note was paid back
};

// The document as it stood at the end of the day: what was applied later is taken away and open again.
DocumentDetail asItStood(DocumentDetail detail, Date day);

struct ReceiptDetail {
    ReceiptId id;
    std::string number;
    CustomerId customer;
    std::string customerNumber, customerName;
    Date received;
    Money amount, unapplied;
    std::string reference;
    std::vector<AllocationLine> allocations;
    std::vector<PostingLine> postings;
    std::string payer = {}, method = {};
    std::optional<Money> charges = {};
    std::vector<PayoutLine> payouts = {};
    ReceiptState state = ReceiptState::unapplied;
    std::int64_t customerReturns = 0;  // how many of the customer's receipts the bank took back

    bool unidentified() const { return customerNumber == unidentifiedNumber; }
    Money refunded() const;
};

class DetailStore {
public:
    explicit DetailStore(db::Connection& db) : db_(db) {}
    // The least that must be known of a document to apply something to it.
    struct Head {
        DocumentId id;
        CustomerId customer;
        Currency currency;
    };
    std::optional<Head> head(DocumentId id);
    std::optional<DocumentDetail> document(DocumentId id);
    std::optional<DocumentId> findDocument(DocumentKind kind, std::string_view number);
    std::optional<ReceiptDetail> receipt(ReceiptId id);
    std::optional<ReceiptId> findReceipt(std::string_view number);

private:
    std::vector<AllocationLine> allocationsOf(std::string_view where, std::int64_t id);
    std::vector<AdjustmentLine> adjustmentsOf(DocumentId document);
    std::vector<PostingLine> postingsOf(std::int64_t source);
    void addJournal(DocumentDetail& detail);
    db::Connection& db_;
};

}  // namespace duebook::store
