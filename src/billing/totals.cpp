// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/totals.h"

#include <algorithm>

#include "billing/discount.h"
#include "billing/totals_parts.h"

namespace duebook::billing {
namespace {

// Gives each group its part of the document's discount.
void spreadDiscount(Rate discount, std::vector<RateGroup>& groups, Money none) {
    Money lines = none;
    std::vector<std::int64_t> weights;
    for (const RateGroup& group : groups) {
        lines += group.lineSum;
        weights.push_back(group.lineSum.minor());
    }
    if (discount == percent(0) || lines.isZero()) return;
    const auto parts = byLargestRemainder(lines.scaled(discount, Round::halfAwayFromZero), weights);
    for (std::size_t i = 0; i < groups.size(); ++i) groups[i].discount = parts[i];
}

// Allowances take off what is there, rate by rate.
Result<bool> allowancesFit(const std::vector<RateGroup>& groups) {
    for (const RateGroup& group : groups) {
        const Money left = group.lineSum - group.discount + group.chargeSum;
        if (group.chargeSum.minor() < 0 && left.minor() < 0)
            return refuseField("charges", Refusal::allowanceAboveLines, group.code->code, -group.chargeSum,
                               group.lineSum - group.discount);
    }
    return true;
}

// Writes lines, shares and the tax of one group into the totals.
void add(const DraftDocument& draft, const RateGroup& group, const GroupTotals& sums, Totals& totals) {
    for (std::size_t i = 0; i < group.lines.size(); ++i) totals.lines[group.lines[i]].net = sums.lineNets[i];
    const auto share = [&](bool charge, std::string description, Money net) {
        if (net.isZero()) return;
        totals.shares.push_back(
            {charge, false, std::move(description), group.code->code, group.category, group.rate, net});
    };
    share(false, {}, sums.discountNet);
    for (std::size_t i = 0; i < group.charges.size(); ++i) {
        const Money net = sums.chargeNets[i];
        const bool charge = net.minor() > 0;
        share(charge, draft.charges[group.charges[i]].description, charge ? net : -net);
    }
    totals.taxes.push_back({group.category, group.rate, group.code->code, group.code->reason, group.code->reasonCode,
                            sums.base, sums.tax});
}

// The category that a discount granted from the start leaves untaxed; one of the document's own if it has it.
TaxTotal& exemptOf(std::vector<TaxTotal>& taxes, Money none) {
    const auto isExempt = [](const TaxTotal& t) { return t.category == TaxCategory::exempt; };
    const auto found = std::find_if(taxes.begin(), taxes.end(), isExempt);
    if (found != taxes.end()) return *found;
    const auto behind =
        std::find_if(taxes.begin(), taxes.end(), [](const TaxTotal& t) { return t.category > TaxCategory::exempt; });
    return *taxes.insert(behind,
                         TaxTotal{TaxCategory::exempt, percent(0), {}, "Early-payment discount", {}, none, none});
}

// DiscountTax::fromStart: moves the discounted part of each taxed base out of it. Tax of net prices is computed on the
// base that is left; that of gross prices is in them already.
void reduceBases(Rate early, bool recompute, Totals& totals, Money none) {
    std::vector<std::int64_t> weights;
    Money taxed = none;
    for (const TaxTotal& tax : totals.taxes) {
        const bool counts = tax.rate > percent(0);
        weights.push_back(counts ? tax.base.minor() : 0);
        if (counts) taxed += tax.base;
    }
    const Money reduction = taxed.scaled(early, Round::halfAwayFromZero);
    if (reduction.isZero()) return;
    const auto parts = byLargestRemainder(reduction, weights);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        TaxTotal& tax = totals.taxes[i];
        if (parts[i].isZero()) continue;
        tax.base -= parts[i];
        if (recompute) tax.amount = tax.base.scaled(tax.rate, Round::halfAwayFromZero);
        totals.shares.push_back({false, true, {}, tax.code, tax.category, tax.rate, parts[i]});
    }
    exemptOf(totals.taxes, none).base += reduction;
    totals.shares.push_back({true, true, {}, {}, TaxCategory::exempt, percent(0), reduction});
}

void addUp(Totals& totals, Money none) {
    for (const LineTotals& line : totals.lines) totals.linesNet += line.net;
    for (const DocumentShare& share : totals.shares) (share.charge ? totals.charges : totals.discounts) += share.net;
    for (const TaxTotal& tax : totals.taxes) totals.tax += tax.amount;
    totals.net = totals.linesNet - totals.discounts + totals.charges;
    totals.gross = totals.net + totals.tax;
    totals.payable = totals.gross;
    Money bases = none;
    for (const TaxTotal& tax : totals.taxes) bases += tax.base;
    check(bases == totals.net, "taxed bases that add up to the net amount");
}

Result<bool> takeDeposits(const DraftDocument& draft, Totals& totals) {
    for (std::size_t i = 0; i < draft.deposits.size(); ++i) {
        const DepositTaken& taken = draft.deposits[i];
        const std::string field = "deposits[" + std::to_string(i) + "]";
        if (taken.gross.currency() != draft.currency) {
            return refuseField(field, Refusal::currencyMismatch, taken.deposit.number);
        }
        if (taken.gross.minor() <= 0) return refuseField(field, Refusal::amountNotPositive, taken.gross.text());
        if (taken.gross > totals.payable) {
            return refuseField(field, Refusal::depositsAboveTotal, {}, totals.prepaid + taken.gross, totals.gross);
        }
        totals.prepaid += taken.gross;
        totals.payable -= taken.gross;
    }
    return true;
}

}  // namespace

Result<Totals> totals(const DraftDocument& draft, std::span<const TaxCode> codes, TaxRounding rounding) {
    if (draft.discount < percent(0) || draft.discount > percent(100)) {
        return refuseField("discount_percent", Refusal::draftDiscountInvalid, percentText(draft.discount));
    }
    if (const auto faults = faultsOf(draft.terms); !faults.empty()) {
        Error first = faults.front();
        first.field.insert(0, "terms.");
        return tl::make_unexpected(std::move(first));
    }
    auto lines = enteredLines(draft);
    if (!lines) return tl::make_unexpected(lines.error());
    auto groups = gathered(draft, codes, *lines);
    if (!groups) return tl::make_unexpected(groups.error());
    const Money none(0, draft.currency);
    spreadDiscount(draft.discount, *groups, none);
    if (const auto enough = allowancesFit(*groups); !enough) return tl::make_unexpected(enough.error());
    Totals totals{std::move(*lines), {}, {}, none, none, none, none, none, none, none, none};
    for (const RateGroup& group : *groups) add(draft, group, netOfTax(group, draft.grossPrices, rounding), totals);
    if (draft.terms.discountTax == DiscountTax::fromStart) {
        const bool recompute = !draft.grossPrices && rounding == TaxRounding::eachRate;
        reduceBases(largestDiscount(draft.terms), recompute, totals, none);
    }
    addUp(totals, none);
    if (totals.gross.minor() > Money::largest) {
        return refuseField("lines", Refusal::amountTooLarge, totals.gross.text());
    }
    if (const auto taken = takeDeposits(draft, totals); !taken) return tl::make_unexpected(taken.error());
    return totals;
}

Result<std::vector<ScheduledInstalment>> schedule(const DraftDocument& draft, const Totals& totals,
                                                  const HolidayCalendar& holidays) {
    const Money tax = totals.prepaid.isZero() || totals.payable.isZero()
                          ? totals.tax
                          : totals.tax.share(totals.payable, totals.gross, Round::halfAwayFromZero);
    auto made = schedule(draft.terms, draft.issued, totals.payable, tax, holidays);
    if (!made && !made.error().field.empty()) made.error().field.insert(0, "terms.");
    return made;
}

}  // namespace duebook::billing
