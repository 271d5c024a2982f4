// SPDX-License-Identifier: GPL-3.0-or-later
// Many payments at once: what one of them pays is not open for the next.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "base/progress.h"
#include "matching/matcher.h"

namespace duebook::matching {

struct Outcome {
    std::vector<Proposal> proposals;  // the surest first
    bool posts = false;               // the first is sure enough to be posted by itself
    std::string_view unmatched = {};  // why there is none
};

// The outcome of each payment, in their order. A proposal posts by itself from `threshold` (thousandths) on if nothing
// stands against it; the surest payments choose first, then the earlier ones. What they would pay is taken off `book`,
// and the others are looked at again. Throws Cancelled.
std::vector<Outcome> matchAll(OpenBook& book, std::span<const Rule> rules, std::span<const Payment> payments,
                              int threshold, const Progress& progress = {});

}  // namespace duebook::matching
