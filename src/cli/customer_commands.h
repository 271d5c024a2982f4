// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// Customers' files, below the noun "customer".
void addCustomerCommands(CLI::App& customer, Frame& frame);
// The noun "config": settings from a file and to one.
void addConfigCommands(CLI::App& app, Frame& frame);
// The noun "item": the catalogue.
void addItemCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
