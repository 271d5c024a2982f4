// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical text of a fact: the bytes that the journal's hashes seal. A text that changed would break every ledger
// in use, so each begins with a format number, and a new format leaves the old writers alone.
#pragma once
#include <string>

#include "ledger/facts.h"

namespace duebook {

// Each appends one line "v1|kind|field|…\n" to `out`; texts carry their length in bytes in front ("5:A-100"), so that
// no two facts share a text. An invoice is followed by a line for each instalment and each of its discounts, and what
// was issued here by its details, lines, taxes and references; an adjustment by its taxes, a receipt by who paid and
// how, an allocation by the other customer or currency of its credit, where there are any.
void appendCanonical(std::string& out, const Document& document);
void appendCanonical(std::string& out, const Receipt& receipt);
void appendCanonical(std::string& out, const Allocation& allocation);
void appendCanonical(std::string& out, const Adjustment& adjustment);
void appendCanonical(std::string& out, const Payout& payout);
void appendCanonical(std::string& out, const Assignment& assignment);
void appendCanonical(std::string& out, const PartyVersion& party);

}  // namespace duebook
