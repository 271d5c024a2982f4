// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// bank lines
void addBankCommands(CLI::App& app, Frame& frame);

// import bank-statement FILE; `map` names a layout of a bank's table or a file with one, and may be empty.
int runStatementImport(const Frame& frame, const std::string& file, const std::string& map, bool dryRun);

}  // namespace duebook::cli
