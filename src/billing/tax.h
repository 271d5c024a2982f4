// SPDX-License-Identifier: GPL-3.0-or-later
// Tax codes: what a line is charged, by the categories of EN 16931 (code list UNCL5305).
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/result.h"

namespace duebook::billing {

enum class TaxCategory : std::uint8_t {
    standard,        // S   a rate above zero, standard or reduced
    zeroRated,       // Z
    exempt,          // E
    reverseCharge,   // AE  the customer owes the tax
    intraCommunity,  // K   supply to another EU state
    exportOutside,   // G   export out of the EU
    outOfScope,      // O   not subject to tax
    canaryIslands,   // L   IGIC
    ceutaMelilla,    // M   IPSI
};

// "S", "Z", "E", "AE", "K", "G", "O", "L", "M".
std::string_view codeOf(TaxCategory category);
std::optional<TaxCategory> taxCategoryOf(std::string_view code);
// Whether documents must say why nothing is charged: E, AE, K, G, O (BR-E-10, BR-AE-10, BR-IC-10, BR-G-10, BR-O-10).
bool needsReason(TaxCategory category);

// The rate from a day on.
struct DatedRate {
    Date from;
    Rate rate;
};

struct TaxCode {
    std::string code = {};  // ours: "DE-S-19"
    std::string name = {};
    TaxCategory category = TaxCategory::standard;
    std::vector<DatedRate> rates = {};  // in any order
    std::string reason = {};            // why nothing is charged, as documents say it
    std::string reasonCode = {};        // the same of the list VATEX: "VATEX-EU-AE"
};

// Everything that is wrong with the code, by field as JSON names it: valueMissing ("code", "rates"),
// taxRateInvalid (below 0 or above 100 %), taxRateTwice (two rates from one day), taxRateMustBeZero (Z, E, AE, K, G, O
// above zero: BR-Z-5, BR-E-5, …), taxRateMissing (S with zero: BR-S-5), taxReasonMissing (needsReason without a reason
// and a code), taxReasonUnwanted (S, Z, L, M with one: BR-S-10, …), taxReasonCodeUnknown (not of the form VATEX-…).
std::vector<Error> faultsOf(const TaxCode& code);

// The rate in force on the day. Refuses taxRateUnknown (no rate that early).
Result<Rate> rateOn(const TaxCode& code, Date day);

// The code of that name. Refuses taxCodeUnknown.
Result<const TaxCode*> findTax(std::span<const TaxCode> codes, std::string_view code);

}  // namespace duebook::billing
