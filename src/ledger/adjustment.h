// SPDX-License-Identifier: GPL-3.0-or-later
// What takes something off an instalment without money: a discount taken, a write-off, a deduction.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"

namespace duebook {

enum class AdjustmentKind : std::uint8_t { discount = 1, writeOff = 2, deduction = 3 };

// The tax of one code in an adjustment; its sign is the adjustment's.
struct AdjustmentTax {
    std::string code;
    Money base;
    Money tax;
    std::optional<std::int64_t> account;  // of the company's own chart, in place of the ledger's tax account
};

// A fact like an allocation, and taken back like one: by a further adjustment with the negative amount.
struct Adjustment {
    AdjustmentId id;
    AdjustmentKind kind;
    InstalmentId instalment;
    std::optional<AllocationId> allocation;  // the one that it was taken with
    CustomerId customer;
    Date issued;  // of the invoice
    Date due;     // of the instalment
    Date effective;
    Money amount;               // with tax; negative in a reversal
    std::optional<Money> base;  // taken off the instalment, at the invoice's rate
    std::string reason;
    std::optional<AdjustmentId> reverses;
    Instant entered;
    std::vector<AdjustmentTax> taxes;  // empty where the tax stays as it is
};

}  // namespace duebook
