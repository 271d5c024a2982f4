// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <map>
#include <string>
#include <vector>

namespace duebook::test {

struct CliResult {
    int code = -1;  // the exit code; below zero: ended by that signal
    std::string out, err;
};

// Runs the built duebook-cli with these words. It sees no DUEBOOK_LEDGER but the one given in `environment`.
CliResult runCli(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment = {});

// Starts it and does not wait; its output is lost. The process id.
int startCli(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment = {});

}  // namespace duebook::test
