// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <compare>
#include <cstdint>

namespace duebook {

// The identity of one record; ids of different records do not mix. 0 is never a record.
template <class What>
struct Id {
    std::int64_t value = 0;
    friend auto operator<=>(Id, Id) = default;
};

using CustomerId = Id<struct CustomerTag>;
using DocumentId = Id<struct DocumentTag>;      // an invoice or a credit note
using InstalmentId = Id<struct InstalmentTag>;  // one due part of an invoice: the open item
using ReceiptId = Id<struct ReceiptTag>;
using AllocationId = Id<struct AllocationTag>;
using AdjustmentId = Id<struct AdjustmentTag>;
using PayoutId = Id<struct PayoutTag>;
using AssignmentId = Id<struct AssignmentTag>;
using PartyId = Id<struct PartyTag>;

}  // namespace duebook
