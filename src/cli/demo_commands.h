// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// ledger demo; to be added after the noun `ledger`
void addDemoCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
