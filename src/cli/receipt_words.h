// SPDX-License-Identifier: GPL-3.0-or-later
// What the options of receipts say.
#pragma once
#include <string>
#include <vector>

#include "cli/frame.h"
#include "services/settle_invoice.h"

namespace duebook::cli {

// What money shall be applied to, and what is taken off beside it.
struct ApplyWords {
    std::vector<std::string> allocate, discount, deduct, writeOff;
    std::string unearned;
    bool automatic = false, otherCustomers = false;

    void addTo(CLI::App& verb);
    // Amounts of money are in the receipt's currency, all others in the invoice's. Throws WordsError.
    std::vector<services::ApplyTo> read(services::Books& books, Currency currency) const;
};

// Throws WordsError.
Money amountOption(const std::string& option, const std::string& text, Currency currency);
// The day that is named, else today.
Date dayOf(const std::string& text, const services::Books& books);

}  // namespace duebook::cli
