// SPDX-License-Identifier: GPL-3.0-or-later
// Programs of others that judge what we write, where they are installed.
#pragma once
#include <cstdlib>
#include <string>

namespace duebook::test {

inline bool hasTool(const std::string& name) {
    return std::system(("command -v " + name + " > /dev/null 2>&1").c_str()) == 0;
}

// Runs a command, what it prints goes to the file; whether it ended well.
inline bool runTool(const std::string& command, const std::string& out) {
    return std::system((command + " > '" + out + "' 2>&1").c_str()) == 0;
}

}  // namespace duebook::test
