// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/tax.h"

#include <algorithm>
#include <array>

namespace duebook::billing {
namespace {

constexpr std::array<std::string_view, 9> categoryCodes = {"S", "Z", "E", "AE", "K", "G", "O", "L", "M"};

bool mustBeZero(TaxCategory category) {
    return category == TaxCategory::zeroRated || needsReason(category);
}

// "VATEX-EU-AE", "VATEX-FR-FRANCHISE", "VATEX-EU-79-C".
bool hasVatexForm(std::string_view code) {
    const auto allowed = [](char c) { return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
    return code.starts_with("VATEX-") && code.size() >= 10 && code.size() <= 40 && code.back() != '-' &&
           std::all_of(code.begin(), code.end(), allowed);
}

void rateFaults(const TaxCode& code, std::vector<Error>& faults) {
    const std::string category(codeOf(code.category));
    for (std::size_t i = 0; i < code.rates.size(); ++i) {
        const DatedRate& rate = code.rates[i];
        const std::string field = "rates[" + std::to_string(i) + "].";
        const auto add = [&](std::string_view key, Refusal refusal, std::string subject) {
            faults.push_back({refusal, std::move(subject), {}, {}, field + std::string(key)});
        };
        if (rate.rate < percent(0) || rate.rate > percent(100)) {
            add("percent", Refusal::taxRateInvalid, percentText(rate.rate));
        } else if (mustBeZero(code.category) && rate.rate != percent(0)) {
            add("percent", Refusal::taxRateMustBeZero, category);
        } else if (code.category == TaxCategory::standard && rate.rate == percent(0)) {
            add("percent", Refusal::taxRateMissing, category);
        }
        const bool twice = std::any_of(code.rates.begin(), code.rates.begin() + static_cast<std::ptrdiff_t>(i),
                                       [&](const DatedRate& other) { return other.from == rate.from; });
        if (twice) add("from", Refusal::taxRateTwice, rate.from.iso());
    }
}

}  // namespace

std::string_view codeOf(TaxCategory category) {
    return categoryCodes[static_cast<std::size_t>(category)];
}

std::optional<TaxCategory> taxCategoryOf(std::string_view code) {
    const auto found = std::find(categoryCodes.begin(), categoryCodes.end(), code);
    if (found == categoryCodes.end()) return std::nullopt;
    return static_cast<TaxCategory>(found - categoryCodes.begin());
}

bool needsReason(TaxCategory category) {
    switch (category) {
        case TaxCategory::exempt:
        case TaxCategory::reverseCharge:
        case TaxCategory::intraCommunity:
        case TaxCategory::exportOutside:
        case TaxCategory::outOfScope:
            return true;
        case TaxCategory::standard:
        case TaxCategory::zeroRated:
        case TaxCategory::canaryIslands:
        case TaxCategory::ceutaMelilla:
            return false;
    }
    return false;
}

std::vector<Error> faultsOf(const TaxCode& code) {
    std::vector<Error> faults;
    if (code.code.empty()) faults.push_back({Refusal::valueMissing, "code", {}, {}, "code"});
    if (code.rates.empty()) faults.push_back({Refusal::valueMissing, "rates", {}, {}, "rates"});
    rateFaults(code, faults);
    const bool reason = !code.reason.empty() || !code.reasonCode.empty();
    if (needsReason(code.category) && !reason) {
        faults.push_back({Refusal::taxReasonMissing, code.code, {}, {}, "exemption_reason"});
    }
    if (!needsReason(code.category) && reason) {
        faults.push_back({Refusal::taxReasonUnwanted, std::string(codeOf(code.category)), {}, {}, "exemption_reason"});
    } else if (!code.reasonCode.empty() && !hasVatexForm(code.reasonCode)) {
        faults.push_back({Refusal::taxReasonCodeUnknown, code.reasonCode, {}, {}, "exemption_code"});
    }
    return faults;
}

Result<Rate> rateOn(const TaxCode& code, Date day) {
    const DatedRate* newest = nullptr;
    for (const DatedRate& rate : code.rates) {
        if (rate.from <= day && (!newest || rate.from > newest->from)) newest = &rate;
    }
    if (!newest) return refuse(Refusal::taxRateUnknown, code.code);
    return newest->rate;
}

Result<const TaxCode*> findTax(std::span<const TaxCode> codes, std::string_view code) {
    const auto found = std::find_if(codes.begin(), codes.end(), [&](const TaxCode& c) { return c.code == code; });
    if (found == codes.end()) return refuse(Refusal::taxCodeUnknown, code);
    return &*found;
}

}  // namespace duebook::billing
