// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of an import applies a receipt or a credit note to an invoice.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "services/import_context.h"

namespace duebook::services {

// Part of a credit for one instalment.
struct PlannedAllocation {
    OpenItem item;
    std::string invoice;
    Money amount;
    Date on;
};

// What a row wishes for.
struct AllocationWish {
    std::string credit;           // the number of the receipt or credit note
    std::string invoice;          // its number
    CustomerId customer;          // of the credit; none where it is created with the row
    std::optional<Money> amount;  // nothing: as much as is open and left
    Date on;
    std::optional<std::int64_t> instalment = {};  // only this one of the invoice
};

struct AllocationColumns {
    std::size_t invoice, instalment, amount;
};
// The number of the instalment that the row names, if any. Refuses valueInvalid.
RowResult<std::optional<std::int64_t>> instalmentOf(const ImportRow& row, std::size_t column);

// Plans the wish over the invoice's open instalments, oldest first, and takes it off `items` and `left`. Refuses
// documentUnknown (no invoice), allocatesToOtherCustomer, currencyMismatch, allocatesMoreThanReceipt,
// allocatesMoreThanOpen.
RowResult<std::vector<PlannedAllocation>> planAllocation(const ImportRow& row, const AllocationColumns& at,
                                                         const AllocationWish& wish, const store::Posted* invoice,
                                                         std::vector<store::OpenPart>& items, Money& left);

// Writes what was planned and takes it off the credit; returns what is left of each instalment.
std::map<InstalmentId, OpenItem> writeAllocations(store::FactWriter& writer, OpenCredit& credit,
                                                  const std::string& number,
                                                  const std::vector<PlannedAllocation>& planned);

}  // namespace duebook::services
