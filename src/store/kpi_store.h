// SPDX-License-Identifier: GPL-3.0-or-later
// What the figures of collection are made of, in the ledger's currency. The caller holds a read transaction.
#pragma once
#include <functional>
#include <optional>

#include "base/currency.h"
#include "base/date.h"
#include "db/db.h"

namespace duebook::store {

// Documents or receipts of one day together.
struct DaySum {
    std::int64_t day = 0;
    std::int64_t minor = 0;        // below zero for credit notes
    std::int64_t withoutRate = 0;  // how many have no rate to the ledger's currency and are not in the sum
};

// A part of an invoice or credit that is or was open. `effective` is the day of the allocation that closed it.
struct KpiPart {
    std::int64_t effective = 0;
    std::int64_t issued = 0, due = 0, creditDay = 0;
    std::optional<std::int64_t> minor, creditMinor;  // nothing without a rate
};

class KpiStore {
public:
    KpiStore(db::Connection& db, Currency base) : db_(db), base_(base.number()) {}
    // Invoices less credit notes up to the day, in the order of their days; a day may come twice.
    void sales(Date until, const std::function<void(const DaySum&)>& visit);
    // Receipts from `first` to `last`, then below zero what of receipts went out again on those days.
    void receipts(Date first, Date last, const std::function<void(const DaySum&)>& visit);
    // Instalments that are open now, issued up to the day: issued, due, minor.
    void openItems(Date until, const std::function<void(const KpiPart&)>& visit);
    // Allocations with an effective day after `day`.
    void allocations(Date after, const std::function<void(const KpiPart&)>& visit);
    // Adjustments with an effective day after `day`: issued, due, minor.
    void adjustments(Date after, const std::function<void(const KpiPart&)>& visit);
    // Allocations of those days that applied a credit note.
    void creditNoteAllocations(Date after, const std::function<void(const KpiPart&)>& visit);
    // What went out of credit notes, or else of receipts, with an effective day after `day`: effective, creditDay,
    // creditMinor.
    void payouts(bool creditNotes, Date after, const std::function<void(const KpiPart&)>& visit);
    // Credit notes, or else receipts, that are open now: creditDay, creditMinor.
    void openCredits(bool creditNotes, Date until, const std::function<void(const KpiPart&)>& visit);

private:
    db::Connection& db_;
    std::int64_t base_;
};

}  // namespace duebook::store
