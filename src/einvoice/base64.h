// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace duebook::einvoice {

// RFC 4648, one line.
std::string toBase64(std::string_view bytes);
// White space counts for nothing; nothing where another sign stands in it or where it is cut short.
std::optional<std::string> fromBase64(std::string_view text);

}  // namespace duebook::einvoice
