// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/posting.h"

#include <algorithm>

#include "base/check.h"

namespace duebook {
namespace {

// What goes to one account, signed.
struct Part {
    Account account;
    Money amount;
};

// Adds to the part of the account, which keeps the place where it was first met.
void add(std::vector<Part>& parts, const Account& account, Money amount) {
    for (Part& part : parts) {
        if (part.account != account) continue;
        part.amount += amount;
        return;
    }
    parts.push_back({account, amount});
}

// Moves each part out of receivables' other side: debited to it where `intoReceivables`, else credited; a negative part
// goes the other way. The base value is spread so that the parts add up to it exactly.
std::vector<Posting> againstReceivables(const std::vector<Part>& parts, Money whole, const std::optional<Money>& base,
                                        bool intoReceivables) {
    std::vector<Posting> lines;
    Money done = whole - whole;
    std::optional<Money> baseDone;
    if (base) baseDone = *base - *base;
    for (const Part& part : parts) {
        if (part.amount.isZero()) continue;
        done += part.amount;
        std::optional<Money> own;
        if (base) {
            own = base->share(done, whole, Round::halfAwayFromZero) - *baseDone;
            *baseDone += *own;
        }
        const bool negative = part.amount.minor() < 0;
        if (negative && own) own = -*own;
        const Money size = negative ? -part.amount : part.amount;
        lines.push_back(intoReceivables != negative ? Posting{Role::receivables, part.account, size, own}
                                                    : Posting{part.account, Role::receivables, size, own});
    }
    return lines;
}

// Spreads over the parts what the document's own discounts and charges add to the lines.
void addShares(std::vector<Part>& parts, Money lines, Money net) {
    if (lines == net) return;
    if (lines.minor() <= 0) return add(parts, Role::revenue, net - lines);
    Money before = lines - lines, after = before;
    for (Part& part : parts) {
        before += part.amount;
        const Money until = net.share(before, lines, Round::halfAwayFromZero);
        part.amount = until - after;
        after = until;
    }
}

// Revenue by the accounts of the lines, then tax by code, then what was billed before.
std::vector<Part> partsOf(const Document& document) {
    const DocumentDetails& details = *document.details;
    std::vector<Part> parts;
    Money lines = document.gross - document.gross, net = lines;
    for (const DocumentLine& line : details.lines) {
        add(parts,
            details.form == DocumentForm::deposit ? Account(Role::deposit) : Account(Role::revenue, line.account),
            line.net);
        lines += line.net;
    }
    for (const DocumentTax& tax : details.taxes) net += tax.base;
    addShares(parts, lines, net);
    for (const DocumentTax& tax : details.taxes) add(parts, {Role::tax, tax.account}, tax.tax);
    for (const DepositSettled& deposit : details.deposits) {
        add(parts, Role::deposit, -deposit.base);
        add(parts, {Role::tax, deposit.account}, -deposit.tax);
    }
    return parts;
}

// The credit leaves receivables in its currency and the item in its own, each at its own value.
std::vector<Posting> betweenCurrencies(const Allocation& allocation) {
    const bool backwards = allocation.amount.minor() < 0;
    const auto line = [&](Money amount, std::optional<Money> base, bool intoReceivables) {
        if (backwards && base) base = -*base;
        return intoReceivables != backwards
                   ? Posting{Role::receivables, Role::exchangeDifference, backwards ? -amount : amount, base}
                   : Posting{Role::exchangeDifference, Role::receivables, backwards ? -amount : amount, base};
    };
    return {line(allocation.taken(), allocation.creditBase, true), line(allocation.amount, allocation.base, false)};
}

Role roleOf(AdjustmentKind kind) {
    switch (kind) {
        case AdjustmentKind::discount:
            return Role::discount;
        case AdjustmentKind::writeOff:
            return Role::writeOff;
        case AdjustmentKind::deduction:
            return Role::deduction;
    }
    check(false, "a kind of the list");
    return {};
}

}  // namespace

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
        case Role::discount:
            return "discount";
        case Role::writeOff:
            return "write_off";
        case Role::deduction:
            return "deduction";
        case Role::taxRelief:
            return "tax_relief";
        case Role::deposit:
            return "deposit";
        case Role::bankCharge:
            return "bank_charge";
    }
    check(false, "a role of the list");
    return {};
}

std::vector<Posting> postingsOf(const Document& document) {
    const bool invoice = document.kind == DocumentKind::invoice;
    if (document.details) return againstReceivables(partsOf(document), document.gross, document.base, invoice);
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
    if (!receipt.charges) return {{Role::bank, Role::receivables, receipt.amount, receipt.base}};
    return againstReceivables({{Role::bank, receipt.amount - *receipt.charges}, {Role::bankCharge, *receipt.charges}},
                              receipt.amount, receipt.base, false);
}

std::vector<Posting> postingsOf(const Allocation& allocation) {
    if (allocation.taken().currency() != allocation.amount.currency()) return betweenCurrencies(allocation);
    if (!allocation.base && !allocation.creditBase) return {};
    const Currency own = (allocation.base ? allocation.base : allocation.creditBase)->currency();
    const Money gain = allocation.creditBase.value_or(Money(0, own)) - allocation.base.value_or(Money(0, own));
    if (gain.isZero()) return {};
    const Money nothing(0, allocation.amount.currency());
    if (gain.minor() > 0) return {{Role::receivables, Role::exchangeDifference, nothing, gain}};
    return {{Role::exchangeDifference, Role::receivables, nothing, -gain}};
}

std::vector<Posting> postingsOf(const Adjustment& adjustment) {
    const bool backwards = adjustment.amount.minor() < 0;
    const auto size = [&](Money amount) { return backwards ? -amount : amount; };
    const Money whole = size(adjustment.amount);
    std::optional<Money> base;
    if (adjustment.base) base = size(*adjustment.base);
    std::vector<Part> parts{{roleOf(adjustment.kind), whole}};
    for (const AdjustmentTax& tax : adjustment.taxes) {
        parts[0].amount -= size(tax.tax);
        const bool claimed = adjustment.kind == AdjustmentKind::writeOff;
        add(parts, claimed ? Account(Role::taxRelief) : Account(Role::tax, tax.account), size(tax.tax));
    }
    return againstReceivables(parts, whole, base, backwards);
}

std::vector<Posting> postingsOf(const Payout& payout) {
    std::vector<Posting> lines{{Role::receivables, Role::bank, payout.amount, payout.creditBase}};
    if (!payout.base || !payout.creditBase) return lines;
    const Money more = *payout.base - *payout.creditBase, nothing = payout.amount - payout.amount;
    if (more.minor() > 0) lines.push_back({Role::exchangeDifference, Role::bank, nothing, more});
    if (more.minor() < 0) lines.push_back({Role::bank, Role::exchangeDifference, nothing, -more});
    return lines;
}

std::vector<Posting> postingsOf(const Assignment&) {
    return {};
}

std::vector<Posting> postingsOf(const PartyVersion&) {
    return {};
}

}  // namespace duebook
