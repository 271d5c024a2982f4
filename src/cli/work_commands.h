// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// customer list, show; invoice list, show; receipt record, show; find
void addWorkCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
