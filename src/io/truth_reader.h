// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string_view>

namespace duebook::io {

// Yes or no in the words of several languages, x, 1 and 0, TRUE and FALSE; a blank cell is no. Nothing for other words.
std::optional<bool> readTruth(std::string_view cell);

}  // namespace duebook::io
