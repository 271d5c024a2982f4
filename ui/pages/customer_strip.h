// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's aging as the small bar of the side panel.
#pragma once
#include <optional>

#include "services/customer_table.h"
#include "widgets/aging_strip.h"

namespace duebook::ui {

// Where the customer stands in the table.
std::optional<std::size_t> placeOf(const services::CustomerTable& table, CustomerId id);
AgingStripData stripOf(const services::CustomerTable& table, std::size_t place);
// "Customer, EUR 184.4k open".
QString stripTitle(const services::CustomerTable& table, std::size_t place);
// "184.4k": short enough to stand five in a line.
QString shortFigure(Money money);

}  // namespace duebook::ui
