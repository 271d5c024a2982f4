// SPDX-License-Identifier: GPL-3.0-or-later
// Codes and sentences of what can be refused about receipts, what they are applied to and what goes out again.
#include "base/refusal_words.h"

namespace duebook {

Words wordsOfReceipts(Refusal refusal) {
    switch (refusal) {
        case Refusal::receiptReturned:
            return {"receipt.returned", "%1 was returned by the bank. Record the money anew when it comes again."};
        case Refusal::receiptRefunded:
            return {"receipt.refunded", "%2 of %1 were paid back already."};
        case Refusal::receiptApplied:
            return {"receipt.applied", "%1 is applied to invoices. Take that back first."};
        case Refusal::receiptUnidentified:
            return {"receipt.unidentified", "Nobody has said yet whose %1 is. Assign it to a customer first."};
        case Refusal::receiptChargesTooHigh:
            return {"receipt.charges_too_high", "Charges of %2 leave nothing of %3."};
        case Refusal::refundsMoreThanCredit:
            return {"refund.more_than_credit", "%2 is more than the %3 that %1 has left to pay back."};
        case Refusal::discountNotEarned:
            return {"discount.not_earned",
                    "The discount of %2 on %1 is more than the %3 that this receipt earns. Say why it is allowed, or "
                    "keep it open."};
        case Refusal::writeOffOverLimit:
            return {"write_off.over_limit",
                    "%2 on %1 is more than the %3 that may be written off with a receipt. Write it off at the invoice, "
                    "or make it a deduction."};
        case Refusal::rateUnknown:
            return {"rate.unknown", "There is no exchange rate for %1 on that day. Import one, or give both amounts."};
        case Refusal::takesMoreThanOpen:
            return {"allocation.takes_more_than_open",
                    "Money, discount, deduction and write-off come to %2, more than the %3 still open on %1."};
        default:
            return {};
    }
}

}  // namespace duebook
