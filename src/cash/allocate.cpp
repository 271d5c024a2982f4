// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/allocate.h"

#include <algorithm>

#include "base/check.h"

namespace duebook::cash {
namespace {

// The base value that leaves with `amount` of `open`: all of it with the last amount, else its share.
std::optional<Money> leaving(const std::optional<Money>& base, Money amount, Money open) {
    if (!base) return std::nullopt;
    return amount == open ? *base : base->share(amount, open, Round::halfAwayFromZero);
}

Allocation apply(OpenCredit& credit, OpenItem& item, Money amount, Money taken, Date on) {
    const auto base = leaving(item.openBase, amount, item.open);
    const auto creditBase = leaving(credit.openBase, taken, credit.open);
    item.open -= amount;
    credit.open -= taken;
    if (base) *item.openBase -= *base;
    if (creditBase) *credit.openBase -= *creditBase;
    return {.id = {},
            .credit = credit.credit,
            .instalment = item.instalment,
            .customer = item.customer,
            .issued = item.issued,
            .due = item.due,
            .creditDay = credit.day,
            .effective = std::max({on, item.issued, credit.day}),
            .amount = amount,
            .base = base,
            .creditBase = creditBase,
            .reverses = {},
            .entered = {}};
}

}  // namespace

Result<Allocation> allocate(OpenCredit& credit, OpenItem& item, Money amount, Date on, const std::string& creditName,
                            const std::string& itemName) {
    if (credit.customer != item.customer) return refuse(Refusal::allocatesToOtherCustomer, itemName);
    if (credit.open.currency() != item.open.currency() || amount.currency() != item.open.currency()) {
        return refuse(Refusal::currencyMismatch, itemName);
    }
    if (amount.minor() <= 0) return refuse(Refusal::amountNotPositive, amount.text());
    if (amount > credit.open) return refuse(Refusal::allocatesMoreThanReceipt, creditName, amount, credit.open);
    if (amount > item.open) return refuse(Refusal::allocatesMoreThanOpen, itemName, amount, item.open);
    return apply(credit, item, amount, amount, on);
}

Allocation allocateAcross(OpenCredit& credit, OpenItem& item, Money amount, Money taken, Date on) {
    check(amount.minor() > 0 && amount <= item.open && taken.minor() > 0 && taken <= credit.open,
          "what is applied is open on both sides");
    Allocation made = apply(credit, item, amount, taken, on);
    if (credit.customer != item.customer || taken.currency() != amount.currency())
        made.from = CreditSide{credit.customer, taken};
    return made;
}

}  // namespace duebook::cash
