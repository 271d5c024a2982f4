// SPDX-License-Identifier: GPL-3.0-or-later
// How a customer pays what has fallen due: on time or late, in parts, short, or never.
#pragma once
#include <vector>

#include "demo/customers.h"

namespace duebook::demo {

struct Payment {
    Date on;
    std::int64_t minor;
};

// The payments for `minor` that falls due on `due`, none before `earliest`; together at most `minor`. `sinceYears` is
// how long the customer's habit has drifted.
std::vector<Payment> paymentsFor(Random& random, const Trader& trader, Date due, std::int64_t minor, Date earliest,
                                 std::int64_t sinceYears);

}  // namespace duebook::demo
