// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// einvoice check | show | rules
void addEInvoiceCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
