// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string_view>

namespace duebook {

// Whether the two capitals are a country of ISO 3166-1 (alpha-2).
bool isCountry(std::string_view code);

}  // namespace duebook
