// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/credit.h"

#include <algorithm>

namespace duebook::billing {

std::vector<NetAndTax> creditOf(Money amount, std::span<const CreditableRate> rates) {
    std::vector<NetAndTax> left;
    for (const CreditableRate& rate : rates) left.push_back(rate.left);
    return splitByTax(amount, left);
}

std::vector<NetAndTax> creditOfNets(std::span<const Money> nets, std::span<const CreditableRate> rates) {
    std::vector<NetAndTax> credit;
    for (std::size_t i = 0; i < rates.size(); ++i) {
        const NetAndTax& left = rates[i].left;
        const Money net = std::min(nets[i], left.net);
        const Money tax =
            net == left.net ? left.tax : std::min(net.scaled(rates[i].rate, Round::halfAwayFromZero), left.tax);
        credit.push_back({net, tax});
    }
    return credit;
}

}  // namespace duebook::billing
