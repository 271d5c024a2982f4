// SPDX-License-Identifier: GPL-3.0-or-later
// What has become of a receipt; derived, never stored.
#pragma once
#include <cstdint>
#include <string_view>

#include "base/money.h"

namespace duebook::store {

// unidentified: nobody has said whose it is. unapplied: nobody has said what it pays; onAccount: somebody has said that
// it shall stay. returned: the bank took it back. refunded: all that was not applied has been paid back.
enum class ReceiptState : std::uint8_t { onAccount, partApplied, applied, unapplied, unidentified, returned, refunded };

// What a state follows from.
struct ReceiptFacts {
    Money amount, unapplied, refunded;
    bool returned = false, unidentified = false, onAccount = false;
};
ReceiptState stateOf(const ReceiptFacts& receipt);

// The stable word for a state: "on account".
std::string_view nameOf(ReceiptState state);

// The number of the customer that holds what nobody has been named for; made with the first such receipt.
inline constexpr std::string_view unidentifiedNumber = "UNIDENTIFIED";

}  // namespace duebook::store
