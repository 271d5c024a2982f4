// SPDX-License-Identifier: GPL-3.0-or-later
// A folder that vanishes with the test, and the files in it.
#pragma once
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <string_view>

#include "support/temp_folder.h"

namespace duebook::test {

inline std::string contentOf(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path, std::ios::binary).rdbuf();
    return text.str();
}

// A file of the real data beside the project, see shared/data/README.md; empty where it is missing.
std::string sharedData(std::string_view name);

}  // namespace duebook::test
