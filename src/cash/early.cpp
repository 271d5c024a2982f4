// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/early.h"

#include <algorithm>

#include "base/check.h"

namespace duebook::cash {

std::optional<Money> discountOn(std::span<const InstalmentDiscount> discounts, Money amount, Money given, Date day) {
    for (const InstalmentDiscount& each : discounts) {
        if (each.acceptedUntil < day) continue;
        const Money left = each.amount.share(amount - given, amount, Round::halfAwayFromZero);
        return left.minor() > 0 ? std::optional(left) : std::nullopt;
    }
    return std::nullopt;
}

bool inGrace(std::span<const InstalmentDiscount> discounts, Date day) {
    for (const InstalmentDiscount& each : discounts) {
        if (each.acceptedUntil >= day) return each.until < day;
    }
    return false;
}

std::vector<Paid> spread(Money money, std::span<const Payable> items) {
    const Money none = money - money;
    std::vector<Paid> paid;
    for (const Payable& item : items) {
        const Money price = item.open - item.discount;
        if (money < price) break;
        paid.push_back({price, item.discount});
        money -= price;
    }
    for (Paid& each : paid) {
        const Money back = std::min(money, each.discount);
        each.cash += back;
        each.discount -= back;
        money -= back;
    }
    if (paid.size() < items.size() && !money.isZero()) {
        paid.push_back({std::min(money, items[paid.size()].open), none});
    }
    return paid;
}

Adjustment adjust(OpenItem& item, AdjustmentKind kind, Money amount, Date on, std::string reason) {
    check(amount.minor() > 0 && amount <= item.open, "an adjustment of what is open");
    std::optional<Money> base;
    if (item.openBase) {
        base = amount == item.open ? *item.openBase : item.openBase->share(amount, item.open, Round::halfAwayFromZero);
        *item.openBase -= *base;
    }
    item.open -= amount;
    return {.id = {},
            .kind = kind,
            .instalment = item.instalment,
            .allocation = {},
            .customer = item.customer,
            .issued = item.issued,
            .due = item.due,
            .effective = std::max(on, item.issued),
            .amount = amount,
            .base = base,
            .reason = std::move(reason),
            .reverses = {},
            .entered = {},
            .taxes = {}};
}

}  // namespace duebook::cash
