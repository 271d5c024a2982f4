// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_files.h"

namespace duebook::test {

std::string sharedData(std::string_view name) {
    const char* const folder = std::getenv("DUEBOOK_SHARED_DATA");
    const std::string path = std::string(folder ? folder : DUEBOOK_SHARED_DATA) + "/" + std::string(name);
    return std::filesystem::exists(path) ? path : std::string();
}

}  // namespace duebook::test
