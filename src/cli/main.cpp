// SPDX-License-Identifier: GPL-3.0-or-later
// duebook-cli: every intention of a user as a command; see docs/manual/command-line.md. It does not know Qt: what puts
// documents on pages lives in duebook-cli-pages, because loading Qt would double the time of every report.
#include "cli/run.h"

int main(int argc, char** argv) {
    return duebook::cli::run(argc, argv, {});
}
