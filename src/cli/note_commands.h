// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// invoice note.
void addNoteVerb(CLI::App& invoice, Frame& frame);

}  // namespace duebook::cli
