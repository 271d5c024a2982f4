// SPDX-License-Identifier: GPL-3.0-or-later
// Adds up a ledger's history into the amounts that the figures of many days need, in one pass over its rows.
#pragma once
#include <cstdint>
#include <limits>
#include <map>
#include <vector>

#include "insight/kpi.h"

namespace duebook::insight {

// Days are days since 1970, amounts minor units of one currency. `until` is the first day on which an amount is no
// longer open; `never` for what still is. Rows of days after the as-of day may be added; they count for nothing.
class KpiFold {
public:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();

    // at() will be asked for days from `from` on.
    KpiFold(Date from, Date asOf);

    // Sales of a day: invoices, or below zero credit notes. Days come in rising order, each as often as it likes.
    void addSales(std::int64_t day, std::int64_t minor);
    // A part of an invoice that was open from its issue on.
    void addInvoice(std::int64_t issued, std::int64_t due, std::int64_t until, std::int64_t minor);
    // A part of a credit note that was open from its issue on.
    void addCreditNote(std::int64_t issued, std::int64_t until, std::int64_t minor);
    // A receipt's application that took effect on `effective`. Below zero takes one back.
    void addPayment(std::int64_t effective, std::int64_t received, std::int64_t issued, std::int64_t due,
                    std::int64_t minor);
    // A part of a receipt that is on account on the as-of day.
    void addUnapplied(std::int64_t minor) { last_.unapplied += minor; }

    // Everything of the as-of day.
    KpiAmounts atEnd() const;
    // Receivables, overdue, sales and months of an earlier day, for a trend; the other amounts are zero.
    KpiAmounts at(Date day) const;
    // Sales from `first` to `last`, both included.
    std::int64_t salesBetween(Date first, Date last) const;

private:
    using Days = std::vector<std::int64_t>;  // changes from day to day, from `from_` on
    void span(Days& days, std::int64_t begin, std::int64_t until, std::int64_t minor) const;
    std::int64_t sumUntil(const Days& days, std::int64_t day) const;
    std::vector<SalesMonth> monthsBefore(Date day) const;

    std::int64_t from_, asOf_;
    Days receivables_, overdue_;
    std::vector<std::pair<std::int64_t, std::int64_t>> sales_;  // day, sales up to and including it
    std::map<std::int64_t, std::int64_t> openByMonth_;          // by the first of the month of issue
    KpiAmounts last_;
};

}  // namespace duebook::insight
