// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/settle.h"

#include <algorithm>

#include "base/check.h"

namespace duebook::cash {

std::vector<Settlement> settle(const Settlement& whole, std::span<const Money> open) {
    const Money none = whole.cash - whole.cash;
    std::vector<Settlement> items(open.size(), {none, none, none, none});
    for (Money Settlement::*part :
         {&Settlement::cash, &Settlement::discount, &Settlement::deduction, &Settlement::writeOff}) {
        Money left = whole.*part;
        for (std::size_t i = 0; i < items.size() && !left.isZero(); ++i) {
            const Money here = std::min(left, open[i] - items[i].sum());
            items[i].*part = here;
            left -= here;
        }
        check(left.isZero(), "what settles an invoice is at most what is open");
    }
    return items;
}

}  // namespace duebook::cash
