// SPDX-License-Identifier: GPL-3.0-or-later
// A document with all that it says: what is printed, written as an e-invoice and shown.
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "services/billing_desk.h"
#include "store/detail_store.h"

namespace duebook::services {

struct PostedInvoice {
    Document document;  // details are missing on a document of an import
    billing::Company seller;
    billing::CustomerFile buyer;
    billing::PaymentTerms terms;
    std::optional<billing::PostalAddress> delivery;         // where it is another address than the buyer's
    std::vector<billing::ScheduledInstalment> instalments;  // as the terms' sentence wants them
    struct Referred {
        DocumentReference::Kind kind;
        std::string number;
        Date issued;
    };
    std::vector<Referred> references;
    std::vector<billing::DepositTaken> deposits;
    std::optional<store::DocumentDetail> standing;  // what is open and was applied; nothing for a draft
};

// Seller and buyer as they were when it was issued; of a document of an import, as they are now. Refuses
// documentUnknown.
Result<PostedInvoice> postedInvoice(Books& books, const std::string& number);
// The draft as it would be issued, without a number. Its totals are known.
PostedInvoice previewOf(Books& books, BillingDesk& desk, const ComposedDraft& draft);

}  // namespace duebook::services
