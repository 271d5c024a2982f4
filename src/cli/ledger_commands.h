// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// ledger create, info, verify, backup, restore, copy
void addLedgerCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
