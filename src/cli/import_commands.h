// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// import KIND FILE, import profile save, import profile list
void addImportCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
