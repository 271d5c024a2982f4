// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/golden.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

#include "support/temp_folder.h"

namespace duebook::test {

void expectGolden(const std::string& name, const std::string& text) {
    const std::string path = std::string(DUEBOOK_TEST_GOLDEN) + "/" + name;
    if (const char* update = std::getenv("DUEBOOK_UPDATE"); update != nullptr && std::string(update) == "1") {
        std::filesystem::create_directories(DUEBOOK_TEST_GOLDEN);
        writeBytes(path, text);
    }
    EXPECT_EQ(bytesOf(path), text) << "in tests/golden/" << name << "; DUEBOOK_UPDATE=1 writes it anew";
}

}  // namespace duebook::test
