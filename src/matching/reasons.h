// SPDX-License-Identifier: GPL-3.0-or-later
// Why a proposal is made, in words: every sentence of matching stands here.
#pragma once
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "matching/proposal.h"
#include "matching/rules.h"

namespace duebook::matching {

// What keeps a proposal from being posted by itself, however sure its rule is.
enum class Doubt : std::uint8_t {
    none,
    nobodyNamed,   // only the amount speaks for it
    onlyLike,      // the payer's name is no more than alike
    namesAnother,  // the text names a document that is not among what would be paid
    fitsAnother,   // the amount is that of another open item of the customer
    equals,        // another proposal is as good
    sumByChance,   // so many sums are possible that one of them says little
};

// What was found, as one sentence without a full stop.
std::string reasonFor(DocumentClue document, const PayerClues& payer, AmountFit amount, std::span<const Share> shares,
                      Money missing, Doubt doubt);
// Why a payment has no proposal.
enum class Unmatched : std::uint8_t { moneyOut, reversal, nothingFound, otherCurrency };
std::string_view reasonFor(Unmatched why);

}  // namespace duebook::matching
