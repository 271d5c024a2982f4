// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "demo/noisy_bank.h"

namespace duebook::demo {

// Customers and their open invoices, for payers to pay.
void makeBook(Random& random, NoisyBank& bank, const NoisySize& size);

}  // namespace duebook::demo
