// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of payment: when an invoice falls due, in which parts, and what is taken off for paying early.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "billing/calendar.h"

namespace duebook::billing {

// What an early-payment discount does to the tax (semantics 6).
enum class DiscountTax : std::uint8_t {
    reducedWhenTaken = 1,  // the discount is of the gross amount; tax shrinks with it when it is taken
    unchanged = 2,         // the discount is of the net amount; tax stays as invoiced
    fromStart = 3,         // the discount is of the net amount; tax was computed less the discount from the start
};

// Paid within so many days of the invoice date, so much is taken off.
struct DiscountStep {
    int days = 0;
    Rate rate = percent(0);
};

// One due part of the invoice and its days from the invoice date.
struct InstalmentRule {
    enum class Share : std::uint8_t {
        ofTotal,  // `rate` of the whole
        ofRest,   // `rate` of what the parts before have left
        fixed,    // `amount`
        rest,     // all that is left
    };
    Share share = Share::rest;
    Rate rate = percent(0);
    PlainAmount amount = PlainAmount::ofRaw(0);
    int days = 0;
};

// What the customer owes for paying late, as a clause of the document.
struct LateCharge {
    bool statutory = false;           // interest and compensation of the law; the rest is not said then
    std::optional<Rate> yearly = {};  // interest for a year
    std::optional<PlainAmount> fee = {};
};

// The due day is: invoice date + days (of the terms, or of each instalment), moved to the end of that month where
// endOfMonth, + thenDays, moved to the next dayOfMonth (that day itself counts; the last day of a shorter month), then
// off holidays by `businessDays`.
struct PaymentTerms {
    std::string name = {};
    int netDays = 0;  // not used where there are instalments
    bool endOfMonth = false;
    int thenDays = 0;
    std::optional<int> dayOfMonth = {};
    int graceDays = 0;  // a discount is still granted so many days after its printed day; the due day stays
    BusinessDays businessDays = BusinessDays::asIs;
    std::string calendar = {};                 // of holidaysOf(), for businessDays; empty: weekends only
    std::vector<DiscountStep> discounts = {};  // up to three: later means less
    DiscountTax discountTax = DiscountTax::reducedWhenTaken;
    std::vector<InstalmentRule> instalments = {};  // none: one, of the whole
    std::optional<LateCharge> lateCharge = {};
};

inline constexpr int mostTermDays = 3650;
inline constexpr std::size_t mostDiscountSteps = 3;
inline constexpr std::size_t mostInstalments = 120;

// Everything that is impossible about the terms, field by field in the words of the JSON ("discounts[1].percent");
// empty where they can be used. By field: termsDaysOutOfRange (0 to 3650), termsDayOfMonthInvalid (1 to 31),
// termsCalendarUnknown, termsTooManyDiscounts, termsPercentInvalid (above 0 to 100; a discount below 100),
// termsDiscountsDisordered (days must rise and percentages fall), termsDiscountAfterDue (later than the terms can ever
// fall due), termsTooManyInstalments, amountNotPositive, termsSharesTooHigh (above 100 %, or that much beside a fixed
// amount), termsSharesTooLow (below 100 % and none takes the rest), termsRestNotLast, and of a late charge
// termsPercentInvalid and amountNotPositive.
std::vector<Error> faultsOf(const PaymentTerms& terms);

struct ScheduledDiscount {
    Date until;          // printed: the last day for it
    Date acceptedUntil;  // `until` and the days of grace
    Rate rate;
    Money amount;  // taken off: the instalment less `pay`
    Money pay;     // rounded once: round(instalment - discount)
};

struct ScheduledInstalment {
    int no = 1;  // from 1, in order of due days
    Date due;
    Money amount;
    std::vector<ScheduledDiscount> discounts;  // earliest first
};

// The parts of `gross`, of which `tax` is tax, that an invoice of that day falls due in; they add up to gross, the odd
// cent is in the last one of the terms. A part of nothing is left out. A discount's day is moved off holidays as the
// due day is, and never lies behind the due day of its instalment; one of less than a cent is left out. Where the
// discount leaves the tax alone, each instalment bears the tax in proportion (largest remainder). Refuses the first of
// faultsOf(terms); then amountNotPositive (gross below zero); at "instalments[i].amount" amountTooManyDecimals (of the
// currency) and termsAmountAboveRest (more than is left of this invoice).
Result<std::vector<ScheduledInstalment>> schedule(const PaymentTerms& terms, Date issued, Money gross, Money tax,
                                                  const HolidayCalendar& holidays = {});

// The due day of one part that is due `days` after the invoice date, by the rule above.
Date dueDay(const PaymentTerms& terms, Date issued, int days, const HolidayCalendar& holidays = {});

// The largest discount that the terms grant, zero where none.
Rate largestDiscount(const PaymentTerms& terms);

// The yearly rate that a customer pays for not taking the discount, on 365 days: d/(1-d) * 365/(net - discount days),
// 37.24 % for 2/10 net 30 (policy 4.7); nothing where the discount runs to the due day.
// Without instalments and month ends only.
std::optional<Rate> yearlyCost(const PaymentTerms& terms, const DiscountStep& step);

}  // namespace duebook::billing
