// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// Adds `match`, `unpost`, `runs`, `accept`, `assign`, `ignore`, `reopen` and `payers` below `bank`.
void addMatchCommands(CLI::App& bank, Frame& frame);

}  // namespace duebook::cli
