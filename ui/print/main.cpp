// SPDX-License-Identifier: GPL-3.0-or-later
// duebook-cli-pages: duebook-cli with what puts documents on pages.
#include "cli/run.h"
#include "print/renderer.h"

int main(int argc, char** argv) {
    return duebook::cli::run(argc, argv, &duebook::ui::print::makeRenderer);
}
