// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/payment.h"

#include "base/check_digits.h"
#include "base/text.h"

namespace duebook::matching {

std::string payerName(std::string_view name) {
    std::string text;
    for (const char c : folded(trimmed(name))) {
        if (c == ' ' && (text.empty() || text.back() == ' ')) continue;
        text += c;
    }
    return text;
}

std::string payerAccount(std::string_view account) {
    return check_digits::compact(trimmed(account), " \t");
}

}  // namespace duebook::matching
