// SPDX-License-Identifier: GPL-3.0-or-later
// The templates that come with the program: resources/templates/NAME.LANGUAGE.txt.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace duebook::mail {

std::optional<std::string_view> shippedTemplate(std::string_view name, std::string_view language);
// The languages of a template, in alphabetical order; none where there is no such template.
std::vector<std::string> shippedLanguages(std::string_view name);

}  // namespace duebook::mail
