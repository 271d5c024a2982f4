// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// Drafts, issuing and correcting, below the noun "invoice".
void addInvoiceCommands(CLI::App& invoice, Frame& frame);

}  // namespace duebook::cli
