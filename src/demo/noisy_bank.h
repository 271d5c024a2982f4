// SPDX-License-Identifier: GPL-3.0-or-later
// Bank lines as payers make them, with what they were for: numbers torn, cut and mistyped, names in every script,
// several invoices in one transfer, charges, strangers who pay. The same for the same seed.
#pragma once
#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "demo/random.h"
#include "matching/open_book.h"

namespace duebook::demo {

enum class Noise : std::uint8_t {
    clean,           // the number as printed
    reference,       // ISO 11649 or a Swiss QR reference
    torn,            // the number with blanks or hyphens in it
    bare,            // without its prefix or leading zeros
    confused,        // O for 0, I for 1: as machines read
    mistyped,        // one sign wrong, missing or swapped, from the customer's account
    accountOnly,     // no number, from the customer's account
    nameOnly,        // no number, no known account; the name, maybe cut at 35
    script,          // the same in Cyrillic, Greek, Chinese, Japanese, Arabic, Hebrew
    several,         // two to eight numbers
    severalSilent,   // two or three invoices, no number, from the customer's account
    severalOneLost,  // several numbers, one of them left out
    discount,        // less the discount
    charges,         // less what a bank kept
    partly,          // a round part of it
    tooMuch,         // more than is open
    stranger,        // a third party pays, with the number
    customerNumber,  // only the customer's number
    everything,      // all that is open, "as per statement"
    instalment,      // one instalment of an invoice
    paidTwice,       // the same payment again
    otherNumber,     // the number of another of the customer's invoices
    wrongAmount,     // no number, and an amount that is open nowhere
    silent,          // nobody named: the advice comes by another way
    foreignMoney,    // of nobody who owes: interest, a refund, a sale of scrap
};
inline constexpr std::size_t noises = 25;
std::string_view nameOf(Noise noise);
// Of a thousand lines.
int shareOf(Noise noise);

struct NoisyLine {
    matching::Payment payment;
    Noise noise = Noise::clean;
    std::set<std::int64_t> truth;  // the instalments that it was for; empty: none
    std::int64_t customer = 0;     // that it is from; 0: nobody who owes
};

struct NoisyBank {
    std::vector<matching::Debtor> debtors;
    std::vector<matching::OpenDocument> documents;
    std::vector<NoisyLine> lines;
    Date day = Date::fromDays(0);  // around which the lines are booked
};

struct NoisySize {
    std::int64_t customers = 2000, items = 5000, lines = 1000;
};
// Items that a line was for are for no other line, but where the same is paid twice.
NoisyBank noisyBank(std::uint64_t seed, const NoisySize& size);

}  // namespace duebook::demo
