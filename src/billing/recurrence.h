// SPDX-License-Identifier: GPL-3.0-or-later
// Which invoices a billing schedule wants on which days.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "base/decimal.h"
#include "base/result.h"
#include "billing/draft.h"

namespace duebook::billing {

// Not billed from this day to that one, both included; open-ended without `until`.
struct Pause {
    Date from;
    std::optional<Date> until = {};
};

// Service from `start` on, billed every `every` weeks, months or years. Periods begin on `anchor` and every so many
// units after it, each counted from the anchor, so that 31 January, 28 February, 31 March follow each other.
struct BillingPlan {
    enum class Unit : std::uint8_t { week = 1, month = 2, year = 3 };
    enum class When : std::uint8_t {
        inAdvance = 1,  // on the first day of the period
        inArrears = 2,  // on its last day
    };
    Date start;
    Unit unit = Unit::month;
    int every = 1;
    std::optional<Date> anchor = {};  // first regular period; before it lies a short one. None: the start
    bool lastDayOfMonth = false;  // months and years: periods begin on the last day of the anchor's month, and so on
    When when = When::inAdvance;
    bool proRata = true;             // a short first or last period is billed by its days, else in full
    std::optional<Date> end = {};    // the last day of service; open-ended without
    std::vector<Pause> pauses = {};  // a period that begins in one is not billed
};

// One period to bill.
struct Occurrence {
    int no = 0;  // 0 for the period that begins on the anchor, -1 for a short one before it; skipped ones keep theirs
    Date billed;
    Period period;
    std::int64_t days = 1;    // of the period that are charged ...
    std::int64_t ofDays = 1;  // ... of so many; equal for a full one
};

// What is impossible about the plan, by field: planEveryInvalid (1 to 120), planEndBeforeStart, planAnchorInvalid
// (before the start, or more than one period after it), periodReversed ("pauses[i]").
std::vector<Error> faultsOf(const BillingPlan& plan);

// The periods that are billed from one day to the other, both included, in order of days. The plan has no faults. The
// same for any division of a time: what a late or repeated run asks for again has the same `no`.
std::vector<Occurrence> occurrences(const BillingPlan& plan, Date from, Date to);
// The first one billed on the day or later; nothing where none is to come.
std::optional<Occurrence> nextOccurrence(const BillingPlan& plan, Date from);

// A price from a day on.
struct DatedPrice {
    Date from;
    UnitPrice price;
};
// The price on the day: the newest that is not later; nothing where none is so early.
std::optional<UnitPrice> priceOn(std::span<const DatedPrice> prices, Date day);
// The price for the days of the occurrence, rounded half away from zero to the price's decimals.
UnitPrice forDays(UnitPrice price, const Occurrence& occurrence);

}  // namespace duebook::billing
