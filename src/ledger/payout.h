// SPDX-License-Identifier: GPL-3.0-or-later
// What else becomes of money that came in: it goes out again, or it is found out whose it is.
#pragma once
#include <cstdint>
#include <optional>
#include <string>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"

namespace duebook {

enum class CreditKind : std::uint8_t { creditNote = 2, receipt = 3 };

// The receipt or credit note behind an allocation; its id is a ReceiptId or a DocumentId by kind.
struct CreditRef {
    CreditKind kind;
    std::int64_t id;
    friend bool operator==(CreditRef, CreditRef) = default;
};

// returned: the bank took a receipt back (a bounced cheque, a direct debit); refunded: we paid a credit back.
enum class PayoutKind : std::uint8_t { returned = 1, refunded = 2 };

// Money of a receipt or a credit note that went out, from its effective date on.
struct Payout {
    PayoutId id;
    PayoutKind kind;
    CreditRef credit;
    CustomerId customer;
    Date creditDay;
    Date effective;                   // on or after the credit's day
    Money amount;                     // above zero
    std::optional<Money> base;        // what left the bank, at the rate of the effective date
    std::optional<Money> creditBase;  // taken off the credit, at the credit's rate
    std::string reason;
    Instant entered;
};

// A receipt that belongs to this customer from now on; the newest counts.
struct Assignment {
    AssignmentId id;
    ReceiptId receipt;
    CustomerId customer;
    Instant entered;
};

}  // namespace duebook
