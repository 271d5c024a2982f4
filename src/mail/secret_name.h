// SPDX-License-Identifier: GPL-3.0-or-later
// Under which name the password of a mail account is kept, in the desktop's secret store and wherever else.
#pragma once
#include <string>

namespace duebook::mail {

inline constexpr const char* secretService = "Duebook";
inline std::string secretKey(const std::string& user, const std::string& host) {
    return "smtp://" + user + "@" + host;
}

}  // namespace duebook::mail
