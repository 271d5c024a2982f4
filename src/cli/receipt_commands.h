// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// Money that came in, below the noun "receipt".
void addReceiptCommands(CLI::App& receipt, Frame& frame);
// Of them: what is done with a receipt later, and looking at receipts.
void addReceiptActs(CLI::App& receipt, Frame& frame);

}  // namespace duebook::cli
