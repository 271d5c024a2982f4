// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// export xlsx, export csv, export journal
void addExportCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
