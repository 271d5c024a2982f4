// SPDX-License-Identifier: GPL-3.0-or-later
// What a document comes to: the arithmetic of EN 16931 (BR-CO-10 to BR-CO-17), rounded half away from zero.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/result.h"
#include "billing/draft.h"

namespace duebook::billing {

using duebook::TaxRounding;

struct LineTotals {
    Money before;    // quantity * price / price base, rounded; with tax where prices are gross
    Money discount;  // off it, rounded; BT-136
    Money entered;   // before - discount: what the line comes to as it was priced
    Money net;       // without tax: BT-131
};

// A discount or a charge on the whole document, in one category and rate (BG-20, BG-21).
struct DocumentShare {
    bool charge = false;
    bool earlyPayment = false;  // belongs to DiscountTax::fromStart, see totals()
    std::string description;    // of a charge; empty for discounts
    std::string tax;            // the tax code; empty with earlyPayment and charge
    TaxCategory category;
    Rate rate;
    Money net;  // above zero
};

// One category and rate of the document (BG-23).
struct TaxTotal {
    TaxCategory category;
    Rate rate;
    std::string code;  // the first tax code of the lines in it; empty for the exempt part of DiscountTax::fromStart
    std::string reason;
    std::string reasonCode;
    Money base;    // BT-116
    Money amount;  // BT-117
};

struct Totals {
    std::vector<LineTotals> lines;  // as in the draft
    std::vector<DocumentShare> shares;
    std::vector<TaxTotal> taxes;  // by category in the order of TaxCategory, then by rate, highest first
    Money linesNet;               // BT-106
    Money discounts;              // BT-107, with what DiscountTax::fromStart moves
    Money charges;                // BT-108, likewise
    Money net;                    // BT-109
    Money tax;                    // BT-110
    Money gross;                  // BT-112
    Money prepaid;                // BT-113: deposits taken
    Money payable;                // BT-115: falls due by the terms
};

// The totals of the draft. A line without a price counts as nothing; an empty tax code is refused.
//   Prices without tax: tax of a rate is round(base * rate); a document discount of d % is round(lines * d), spread
//   over the rates by largest remainder. Prices with tax (grossPrices): the customer pays exactly what the lines say;
//   tax of a rate is round(sum * rate / (1 + rate)), the base is the rest and is spread over lines, discount and
//   charges by largest remainder. It may differ from round(base * rate) by one minor unit, which EN 16931 tolerates.
//   DiscountTax::fromStart: the base of each taxed rate is reduced by the largest early discount of the terms, and the
//   reduction stands untaxed as a category E of its own: shares (earlyPayment) of a discount and a charge that cancel
//   out.
// Refuses by field, in this order: draftDiscountInvalid (below 0 or above 100 %; "discount_percent"); the first of
// faultsOf(terms) with "terms." before its field; for each line
// draftDiscountInvalid, priceNegative, priceBaseNotPositive, quantityNegative ("lines[i].…": what comes back is
// credited) and amountTooLarge; for each line and then each charge at its "tax" valueMissing, taxCodeUnknown and
// taxRateUnknown; of a charge amountNotPositive, amountTooManyDecimals and amountTooLarge; amountTooLarge of the whole;
// of "charges" allowanceAboveLines; and of "deposits[i]" currencyMismatch, amountNotPositive and depositsAboveTotal.
Result<Totals> totals(const DraftDocument& draft, std::span<const TaxCode> codes, TaxRounding rounding);

// The instalments of what is payable, by the draft's terms; refuses as schedule() of terms does, with "terms." before
// the field.
Result<std::vector<ScheduledInstalment>> schedule(const DraftDocument& draft, const Totals& totals,
                                                  const HolidayCalendar& holidays = {});

}  // namespace duebook::billing
