// SPDX-License-Identifier: GPL-3.0-or-later
// What a payment may be for.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "matching/payment.h"

namespace duebook::matching {

// What of the payment goes to one open instalment.
struct Share {
    std::int32_t document = 0, part = 0;  // their places in the book
    InstalmentId instalment;
    std::string number;  // of the document
    int no = 1;          // of the instalment
    Money cash;
    Money discount;  // earned
    Money writeOff;  // a small difference, or what a bank has kept
};

struct Proposal {
    int confidence = 0;      // thousandths
    bool automatic = false;  // nothing but the confidence stands against posting it without anybody looking
    std::string rule = {};
    std::string reason = {};  // in words
    std::string writeOffReason = {};
    std::int32_t debtor = 0;  // its place in the book
    CustomerId customer = {};
    std::string customerNumber = {};
    std::vector<Share> shares = {};
    Money unapplied;
    bool teaches = false;  // it names its documents, so that it shows whose the payer's account and name are
    bool knowsAccount = false, knowsName = false;  // they were known to be the customer's
};

}  // namespace duebook::matching
