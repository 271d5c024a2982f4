// SPDX-License-Identifier: GPL-3.0-or-later
// The aging report as JSON, and the words of the command line for what it shows.
#pragma once
#include <optional>
#include <string_view>

#include "insight/aging.h"

namespace duebook::cli {

// "due", "invoice".
std::string_view wordOf(insight::AgingBasis basis);
std::optional<insight::AgingBasis> basisOf(std::string_view word);
// "customer", "currency", "collector", "group", "country", "item".
std::string_view wordOf(insight::AgingBy by);
std::optional<insight::AgingBy> groupingOf(std::string_view word);

// Prints the report on standard output as docs/manual/command-line.md says.
void printAgingJson(const insight::AgingReport& report);

}  // namespace duebook::cli
