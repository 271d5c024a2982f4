// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// mail account set, show; mail test, outbox, show, deliver, take-back, retry, confirm; mail template …
void addMailCommands(CLI::App& app, Frame& frame);
// mail template list, show, set, reset
void addMailTemplateCommands(CLI::App& mail, Frame& frame);

}  // namespace duebook::cli
