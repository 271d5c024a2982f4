// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/receipt_state.h"

#include "base/check.h"

namespace duebook::store {

ReceiptState stateOf(const ReceiptFacts& r) {
    if (r.returned) return ReceiptState::returned;
    if (r.unidentified) return ReceiptState::unidentified;
    if (r.unapplied.isZero()) return r.refunded == r.amount ? ReceiptState::refunded : ReceiptState::applied;
    if (r.unapplied < r.amount - r.refunded) return ReceiptState::partApplied;
    return r.onAccount ? ReceiptState::onAccount : ReceiptState::unapplied;
}

std::string_view nameOf(ReceiptState state) {
    switch (state) {
        case ReceiptState::onAccount:
            return "on account";
        case ReceiptState::partApplied:
            return "part-applied";
        case ReceiptState::applied:
            return "applied";
        case ReceiptState::unapplied:
            return "unapplied";
        case ReceiptState::unidentified:
            return "unidentified";
        case ReceiptState::returned:
            return "returned";
        case ReceiptState::refunded:
            return "refunded";
    }
    check(false, "a state of the list");
    return {};
}

}  // namespace duebook::store
