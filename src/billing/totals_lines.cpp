// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "billing/totals_parts.h"

namespace duebook::billing {
namespace {

std::string lineField(std::size_t i, std::string_view key) {
    return "lines[" + std::to_string(i) + "]." + std::string(key);
}

bool isDiscount(Rate rate) {
    return rate >= percent(0) && rate <= percent(100);
}

// quantity * price / base, whole until the one division; nothing where it is larger than an amount may be.
std::optional<Money> priced(const DraftLine& line, Currency currency) {
    if (!line.unitPrice) return Money(0, currency);
    Wide product = static_cast<Wide>(line.quantity.raw()) * line.unitPrice->raw();
    if (__builtin_mul_overflow(product, static_cast<Wide>(currency.unit()), &product)) return std::nullopt;
    const Wide below = static_cast<Wide>(line.priceBase.raw()) * UnitPrice::one();
    if (product / below >= Money::largest) return std::nullopt;
    return Money(divide(product, below, Round::halfAwayFromZero), currency);
}

Result<LineTotals> enteredLine(const DraftLine& line, std::size_t i, Currency currency) {
    if (!isDiscount(line.discount)) {
        return refuseField(lineField(i, "discount_percent"), Refusal::draftDiscountInvalid, percentText(line.discount));
    }
    if (line.unitPrice && line.unitPrice->raw() < 0) {
        return refuseField(lineField(i, "unit_price"), Refusal::priceNegative, line.unitPrice->text());
    }
    if (line.priceBase.raw() <= 0) {
        return refuseField(lineField(i, "price_base"), Refusal::priceBaseNotPositive, line.priceBase.text());
    }
    if (line.quantity.raw() < 0) {
        return refuseField(lineField(i, "quantity"), Refusal::quantityNegative, line.quantity.text());
    }
    const auto before = priced(line, currency);
    if (!before) {
        return refuseField(lineField(i, "unit_price"), Refusal::amountTooLarge, line.unitPrice->text());
    }
    const Money discount = before->scaled(line.discount, Round::halfAwayFromZero);
    return LineTotals{*before, discount, *before - discount, *before - discount};
}

Result<Money> chargeAmount(const DraftCharge& charge, std::size_t i, Currency currency) {
    const std::string field = "charges[" + std::to_string(i) + "].amount";
    if (charge.amount.raw() == 0) return refuseField(field, Refusal::amountNotPositive, charge.amount.text());
    const auto amount = Money::of(charge.amount, currency);
    if (amount) return *amount;
    const bool fine = charge.amount.raw() % (PlainAmount::one() / currency.unit()) == 0;
    return refuseField(field, fine ? Refusal::amountTooLarge : Refusal::amountTooManyDecimals, charge.amount.text());
}

// Finds the group of a tax code, or makes it.
class Gathering {
public:
    Gathering(const DraftDocument& draft, std::span<const TaxCode> codes)
        : draft_(draft), codes_(codes), day_(taxDay(draft)) {
        if (draft.terms.discountTax == DiscountTax::fromStart) early_ = largestDiscount(draft.terms);
    }

    Result<RateGroup*> groupOf(std::string_view tax, const std::string& field) {
        if (tax.empty()) return refuseField(field, Refusal::valueMissing, "tax");
        const auto code = findTax(codes_, tax);
        if (!code) return refuseField(field, Refusal::taxCodeUnknown, tax);
        const auto rate = rateOn(**code, day_);
        if (!rate) return refuseField(field, Refusal::taxRateUnknown, tax);
        const auto same = [&](const RateGroup& g) { return g.category == (*code)->category && g.rate == *rate; };
        const auto found = std::find_if(groups.begin(), groups.end(), same);
        if (found != groups.end()) return &*found;
        const Money none(0, draft_.currency);
        groups.push_back({.category = (*code)->category,
                          .rate = *rate,
                          .taxed = reduced(*rate),
                          .code = *code,
                          .lineSum = none,
                          .chargeSum = none,
                          .discount = none});
        return &groups.back();
    }

    std::vector<RateGroup> groups = {};

private:
    Rate reduced(Rate rate) const {
        const Wide left = Rate::one() - early_.raw();
        return Rate::ofRaw(divide(rate.raw() * left, Rate::one(), Round::halfAwayFromZero));
    }

    const DraftDocument& draft_;
    std::span<const TaxCode> codes_;
    Date day_;
    Rate early_ = percent(0);
};

Result<bool> gatherLines(const DraftDocument& draft, const std::vector<LineTotals>& lines, Gathering& gathering) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto group = gathering.groupOf(draft.lines[i].tax, lineField(i, "tax"));
        if (!group) return tl::make_unexpected(group.error());
        (*group)->lines.push_back(i);
        (*group)->entered.push_back(lines[i].entered);
        (*group)->lineSum += lines[i].entered;
    }
    return true;
}

Result<bool> gatherCharges(const DraftDocument& draft, Gathering& gathering) {
    for (std::size_t i = 0; i < draft.charges.size(); ++i) {
        const DraftCharge& charge = draft.charges[i];
        const auto group = gathering.groupOf(charge.tax, "charges[" + std::to_string(i) + "].tax");
        if (!group) return tl::make_unexpected(group.error());
        const auto amount = chargeAmount(charge, i, draft.currency);
        if (!amount) return tl::make_unexpected(amount.error());
        (*group)->charges.push_back(i);
        (*group)->charged.push_back(*amount);
        (*group)->chargeSum += *amount;
        if (std::abs((*group)->chargeSum.minor()) > Money::largest) {
            return refuseField("charges", Refusal::amountTooLarge, (*group)->chargeSum.text());
        }
    }
    return true;
}

}  // namespace

Result<std::vector<LineTotals>> enteredLines(const DraftDocument& draft) {
    std::vector<LineTotals> lines;
    Money sum(0, draft.currency);
    for (std::size_t i = 0; i < draft.lines.size(); ++i) {
        const auto line = enteredLine(draft.lines[i], i, draft.currency);
        if (!line) return tl::make_unexpected(line.error());
        lines.push_back(*line);
        sum += line->entered;
        if (sum.minor() > Money::largest) return refuseField("lines", Refusal::amountTooLarge, sum.text());
    }
    return lines;
}

Result<std::vector<RateGroup>> gathered(const DraftDocument& draft, std::span<const TaxCode> codes,
                                        const std::vector<LineTotals>& lines) {
    Gathering gathering(draft, codes);
    if (const auto done = gatherLines(draft, lines, gathering); !done) return tl::make_unexpected(done.error());
    if (const auto done = gatherCharges(draft, gathering); !done) return tl::make_unexpected(done.error());
    std::stable_sort(gathering.groups.begin(), gathering.groups.end(), [](const RateGroup& a, const RateGroup& b) {
        return a.category != b.category ? a.category < b.category : a.rate > b.rate;
    });
    return std::move(gathering.groups);
}

}  // namespace duebook::billing
