// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/read_mail.h"

#include <cstdlib>

#include "support/temp_folder.h"

namespace duebook::test {

nlohmann::json readMails(const std::vector<std::string>& mails) {
    const TempFolder folder;
    std::string command = "python3 -B " DUEBOOK_TEST_SUPPORT "/read_mail.py";
    for (std::size_t i = 0; i < mails.size(); ++i) {
        const std::string file = folder / std::to_string(i);
        writeBytes(file, mails[i]);
        command += " " + file;
    }
    const std::string out = folder / "out";
    if (std::system((command + " > " + out).c_str()) != 0) return nlohmann::json::array();
    return nlohmann::json::parse(bytesOf(out));
}

}  // namespace duebook::test
