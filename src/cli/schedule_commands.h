// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// The nouns "schedule" and "billing": invoices that recur.
void addScheduleCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
