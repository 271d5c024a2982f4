// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// attachment add, list, save, remove.
void addAttachmentCommands(CLI::App& app, Frame& frame);

}  // namespace duebook::cli
