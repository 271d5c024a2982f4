// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_allocate.h"

#include <algorithm>

#include "base/check.h"
#include "base/decimal.h"
#include "cash/allocate.h"

namespace duebook::services {

RowResult<std::vector<PlannedAllocation>> planAllocation(const ImportRow& row, const AllocationColumns& at,
                                                         const AllocationWish& wish, const store::Posted* invoice,
                                                         std::vector<store::OpenPart>& parts, Money& left) {
    if (invoice == nullptr) return row.fault(at.invoice, Refusal::documentUnknown);
    if (invoice->customer != wish.customer) return row.fault(at.invoice, Refusal::allocatesToOtherCustomer);
    if (invoice->amount.currency() != left.currency()) return row.fault(at.invoice, Refusal::currencyMismatch);
    const auto wanted = [&](const store::OpenPart& part) { return !wish.instalment || part.no == *wish.instalment; };
    Money open(0, left.currency());
    for (const store::OpenPart& part : parts) {
        if (wanted(part)) open += part.item.open;
    }
    Money amount = wish.amount.value_or(std::min(open, left));
    if (amount > left) return row.fault(at.amount, Error{Refusal::allocatesMoreThanReceipt, wish.credit, amount, left});
    if (amount > open) return row.fault(at.amount, Error{Refusal::allocatesMoreThanOpen, wish.invoice, amount, open});
    left -= amount;
    std::vector<PlannedAllocation> planned;
    for (store::OpenPart& part : parts) {
        const Money take = wanted(part) ? std::min(part.item.open, amount) : Money(0, amount.currency());
        if (take.isZero()) continue;
        planned.push_back({part.item, wish.invoice, take, wish.on});
        amount -= take;
        part.item.open -= take;
    }
    return planned;
}

RowResult<std::optional<std::int64_t>> instalmentOf(const ImportRow& row, std::size_t column) {
    const std::string_view text = row.text(column);
    if (text.empty()) return std::optional<std::int64_t>();
    const auto no = parseFixed(text, 0);
    if (!no || *no < 1 || *no > 1000) return row.fault(column, Refusal::valueInvalid);
    return no;
}

std::map<InstalmentId, OpenItem> writeAllocations(store::FactWriter& writer, OpenCredit& credit,
                                                  const std::string& number,
                                                  const std::vector<PlannedAllocation>& planned) {
    std::map<InstalmentId, OpenItem> left;  // an instalment may be named by two lines
    for (const PlannedAllocation& p : planned) {
        OpenItem& item = left.try_emplace(p.item.instalment, p.item).first->second;
        const auto allocation = cash::allocate(credit, item, p.amount, p.on, number, p.invoice);
        check(allocation.has_value(), "what was planned can be allocated");
        writer.add(*allocation, item, credit);
    }
    return left;
}

}  // namespace duebook::services
