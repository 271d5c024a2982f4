// SPDX-License-Identifier: GPL-3.0-or-later
// The whole command line as a function, so that one program can have it with pages and one without.
#pragma once
#include "cli/frame.h"

namespace duebook::cli {

// Runs the call and returns its exit code. Without `makeRenderer`, what needs pages is handed to the program
// duebook-cli-pages beside this one.
int run(int argc, char** argv, const services::MakeRenderer& makeRenderer);

}  // namespace duebook::cli
