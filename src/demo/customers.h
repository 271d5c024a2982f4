// SPDX-License-Identifier: GPL-3.0-or-later
// The customers of the demo company: who they are, and how they buy and pay.
#pragma once
#include <string>
#include <vector>

#include "demo/random.h"
#include "store/customer_store.h"
#include "store/ledger_store.h"

namespace duebook::demo {

enum class Payer { good, average, slow, bad };

// How a customer trades; the words on it are in `card`.
struct Trader {
    store::Customer card;
    Currency currency;
    int netDays = 30;
    bool byInstalments = false;  // pays large invoices 30/30/40 after 30, 60 and 90 days
    int vatPercent = 0;
    Payer payer = Payer::good;
    int payRun = 0;  // the weekday (1 Monday) of its weekly payments; 0 pays on any working day
    int drift = 0;   // days by which it has grown later over the three years
    std::int64_t weight = 1;
    std::int64_t typicalMinor = 0;  // net, of a usual invoice
    Date since;
};

struct Company {
    Date first, asOf;
    std::int64_t invoices = 0;  // in those days, for the credit limits
};

// `count` customers with ids from 1 on. `terms` are the ledger's.
std::vector<Trader> makeCustomers(Random& random, std::int64_t count, const Company& company,
                                  const std::vector<store::Terms>& terms);

}  // namespace duebook::demo
