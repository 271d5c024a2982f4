// SPDX-License-Identifier: GPL-3.0-or-later
// What a payment may be for: every way in which the open items answer to it, the surest first.
#pragma once
#include <optional>
#include <span>
#include <vector>

#include "matching/open_book.h"
#include "matching/reasons.h"
#include "matching/search.h"

namespace duebook::matching {

class Matcher {
public:
    // Both outlive it.
    Matcher(const OpenBook& book, std::span<const Rule> rules) : book_(book), rules_(rules) {}
    // The proposals, the surest first, at most five; those that are equally sure by how near the payment is to what is
    // due. Of a payment that brought no money, none.
    std::vector<Proposal> propose(const Payment& payment) const;
    // Why there is none.
    Unmatched why(const Payment& payment) const;

private:
    Proposal proposalOf(const Payment& payment, const Found& found) const;
    const OpenBook& book_;
    std::span<const Rule> rules_;
};

}  // namespace duebook::matching
