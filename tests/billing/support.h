// SPDX-License-Identifier: GPL-3.0-or-later
// Terms, tax codes and faults of billing in short words.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "billing/draft.h"
#include "support/drafts.h"

namespace duebook::test {

inline Rate rate(std::string_view text) {
    const auto found = rateOfPercent(text);
    check(found.has_value(), "a percentage");
    return *found;
}
inline billing::InstalmentRule ofTotal(std::string_view percent, int days) {
    return {billing::InstalmentRule::Share::ofTotal, rate(percent), PlainAmount::ofRaw(0), days};
}
inline billing::InstalmentRule ofRest(std::string_view percent, int days) {
    return {billing::InstalmentRule::Share::ofRest, rate(percent), PlainAmount::ofRaw(0), days};
}
inline billing::InstalmentRule fixed(std::string_view amount, int days) {
    return {billing::InstalmentRule::Share::fixed, percent(0), *PlainAmount::parse(amount), days};
}
inline billing::InstalmentRule rest(int days) {
    return {billing::InstalmentRule::Share::rest, percent(0), PlainAmount::ofRaw(0), days};
}

inline billing::TaxCode taxCode(std::string code, billing::TaxCategory category, std::string_view percent,
                                std::string reason = {}) {
    return {.code = std::move(code),
            .name = {},
            .category = category,
            .rates = {{day("2007-01-01"), rate(percent)}},
            .reason = std::move(reason)};
}

// "lines[0].tax value.missing, lines price.negative"
inline std::string faultText(const std::vector<Error>& faults) {
    std::string text;
    for (const Error& fault : faults) {
        text += (text.empty() ? "" : ", ") + fault.field + " " + std::string(codeOf(fault.refusal));
    }
    return text;
}

}  // namespace duebook::test
