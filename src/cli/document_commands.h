// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// invoice pdf, ubl, cii: an issued document as a file for the customer
void addDocumentCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
