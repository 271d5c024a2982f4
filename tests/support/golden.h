// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

namespace duebook::test {

// Expects the text to be what stands in tests/golden/NAME. With DUEBOOK_UPDATE=1 in the environment it is written
// there instead; the diff is the review.
void expectGolden(const std::string& name, const std::string& text);

}  // namespace duebook::test
