// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace duebook::test {

// What the mails say, as Python's email package reads them: see read_mail.py. An empty list where there is no Python.
nlohmann::json readMails(const std::vector<std::string>& mails);

}  // namespace duebook::test
