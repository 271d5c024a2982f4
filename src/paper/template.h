// SPDX-License-Identifier: GPL-3.0-or-later
// A line of text with places for values: "{number} of {date}". A brace itself is written twice.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duebook::paper {

// The names between the braces, in their order; nothing where the braces do not pair up.
std::optional<std::vector<std::string>> fieldsIn(std::string_view text);
// The text with each place replaced by what `value` gives for its name. Values are not read again for braces.
std::string fill(std::string_view text, const std::function<std::string(std::string_view)>& value);
// The same for a printed line: nothing where it has places and all of them are empty; blanks at the ends, and double
// ones that an empty place leaves behind, are taken away.
std::string fillLine(std::string_view text, const std::function<std::string(std::string_view)>& value);

}  // namespace duebook::paper
