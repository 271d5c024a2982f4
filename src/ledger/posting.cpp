// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/posting.h"

#include "base/check.h"

namespace duebook {

std::string_view nameOf(Role role) {
    switch (role) {
        case Role::receivables:
            return "receivables";
        case Role::bank:
            return "bank";
        case Role::revenue:
            return "revenue";
        case Role::tax:
            return "tax";
        case Role::exchangeDifference:
            return "exchange_difference";
    }
    check(false, "a role of the list");
    return {};
}

std::vector<Posting> postingsOf(const Document& document) {
    const bool invoice = document.kind == DocumentKind::invoice;
    const auto line = [&](Role other, Money amount, std::optional<Money> base) {
        return invoice ? Posting{Role::receivables, other, amount, base}
                       : Posting{other, Role::receivables, amount, base};
    };
    std::optional<Money> taxBase, netBase;
    if (document.base) {
        taxBase = document.base->share(document.tax, document.gross, Round::halfAwayFromZero);
        netBase = *document.base - *taxBase;
    }
    std::vector<Posting> lines;
    if (document.gross != document.tax) lines.push_back(line(Role::revenue, document.gross - document.tax, netBase));
    if (!document.tax.isZero()) lines.push_back(line(Role::tax, document.tax, taxBase));
    return lines;
}

std::vector<Posting> postingsOf(const Receipt& receipt) {
    return {{Role::bank, Role::receivables, receipt.amount, receipt.base}};
}

std::vector<Posting> postingsOf(const Allocation& allocation) {
    if (!allocation.base && !allocation.creditBase) return {};
    const Currency own = (allocation.base ? allocation.base : allocation.creditBase)->currency();
    const Money gain = allocation.creditBase.value_or(Money(0, own)) - allocation.base.value_or(Money(0, own));
    if (gain.isZero()) return {};
    const Money nothing(0, allocation.amount.currency());
    if (gain.minor() > 0) return {{Role::receivables, Role::exchangeDifference, nothing, gain}};
    return {{Role::exchangeDifference, Role::receivables, nothing, -gain}};
}

}  // namespace duebook
