// SPDX-License-Identifier: GPL-3.0-or-later
// Receipts: rows of one number are one receipt, applied to several invoices.
#pragma once
#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>

#include "services/import_context.h"

namespace duebook::services {

// For each receipt number of a file the last row that has it: 8 + 8 bytes of contents each, whatever the number.
class ReceiptRows {
public:
    void see(std::string_view number, std::int64_t row) { last_[std::hash<std::string_view>()(number)] = row; }
    bool isLast(std::string_view number, std::int64_t row) const {
        const auto last = last_.find(std::hash<std::string_view>()(number));
        return last == last_.end() || last->second <= row;
    }

private:
    std::unordered_map<std::size_t, std::int64_t> last_;
};

// `rows` was filled in the pass before. A receipt is posted when its last row has come; where one of its rows is
// rejected, all are, for the same reason. The order in which a receipt is tested: number, customer, day, currency,
// amount, rate, closed period, rows agree (receiptAmountsDiffer), number taken, then each allocation: periodClosed,
// documentUnknown, allocatesToOtherCustomer, currencyMismatch, amountNotPositive, allocatesMoreThanReceipt,
// allocatesMoreThanOpen.
std::unique_ptr<RowImporter> receiptImporter(ImportContext& context, const ReceiptRows& rows);

}  // namespace duebook::services
