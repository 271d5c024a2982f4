// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_context.h"

namespace duebook::services {

void SingleRowImporter::take(const ImportRow& row) {
    const auto outcome = import(row);
    if (outcome)
        tally_.add(*outcome);
    else
        tally_.reject(row.cells(), outcome.error());
}

RowResult<RowCustomer> customerOf(ImportContext& context, const ImportRow& row, std::size_t number, std::size_t name) {
    const auto text = row.needed(number);
    if (!text) return tl::make_unexpected(text.error());
    RowCustomer customer{{}, false, *text, row.text(name)};
    if (const auto found = context.customers.find(*text)) {
        customer.known = found->customer;
        customer.leniently = found->leniently;
        return customer;
    }
    if (!context.request.profile.createCustomers) return row.fault(number, Refusal::customerUnknown);
    return customer;
}

CustomerRef resolve(ImportContext& context, const RowCustomer& customer) {
    if (customer.leniently) ++context.report.matchedLeniently;
    if (customer.known) return *customer.known;
    store::Customer created;
    created.number = customer.number;
    created.name = customer.name.empty() ? customer.number : customer.name;
    ++context.report.createdCustomers;
    return context.customers.add(std::move(created));
}

}  // namespace duebook::services
