// SPDX-License-Identifier: GPL-3.0-or-later
// Issues a draft: from then on it has a number and never changes.
#pragma once
#include <string>

#include "base/progress.h"
#include "billing/numbering.h"
#include "services/billing_desk.h"
#include "store/fact_writer.h"

namespace duebook::services {

struct IssueRequest {
    std::int64_t draft = 0;
    std::string overLimit = {};  // why the customer's credit limit may be exceeded; empty: it may not
};

struct Issued {
    DocumentId id;
    std::string number;
    Faults advice;  // what a reader of the document will miss
};

// Posts the draft in one transaction: takes the number, writes the document with its lines, taxes and parties, applies
// a credit note to the invoice that it corrects, credits the invoice that it bills anew, and removes the draft.
// Refuses, and then leaves no trace: draftUnknown; draftNotPosted (a pro-forma); approvalMissing (it is above what one
// person may issue, and nobody has approved it); all that is wrong with the draft or missing, each by its field; what
// creditInvoice refuses where it bills anew; periodClosed (date); amountNotPositive (nothing is left to pay);
// creditLimitExceeded (customer). Two programs may issue at once: each number is given once, without a gap. Throws
// db::DbError.
Checked<Issued> issueDraft(Books& books, const IssueRequest& request);

// Issues many drafts in one act, for a batch: what is refused stays a draft and keeps nobody back. In the order given.
// Throws db::DbError and Cancelled, and then nothing is issued.
struct IssueOutcome {
    std::int64_t draft = 0;
    Checked<Issued> issued;
};
std::vector<IssueOutcome> issueDrafts(Books& books, const std::vector<std::int64_t>& drafts, const Progress& progress);

// The steps of it, for services that issue several documents in one act.
class Issuer {
public:
    // The caller holds a write transaction, and ends the act with writer.finish().
    Issuer(Books& books, store::FactWriter& writer, BillingDesk& desk) : books_(books), writer_(writer), desk_(desk) {}
    // What keeps the composed draft from being issued on its day: all that is wrong or missing, then periodClosed,
    // amountNotPositive and creditLimitExceeded.
    Faults hindrances(const ComposedDraft& draft, const std::string& overLimit);
    // Posts it; nothing hinders it.
    const Document& post(const ComposedDraft& draft, const std::vector<DocumentReference>& references = {});
    // Posts a document whose lines and taxes stand already; gives it its number and its parties.
    const Document& post(Document document, const BilledCustomer& customer);

private:
    PartyId seller();
    PartyId buyer(const BilledCustomer& customer);
    bool exceedsLimit(const ComposedDraft& draft, Error& error);
    Books& books_;
    store::FactWriter& writer_;
    BillingDesk& desk_;
    std::map<std::int64_t, PartyId> parties_;  // by customer
    std::map<std::string, std::optional<billing::NumberPattern>> patterns_;
};

}  // namespace duebook::services
