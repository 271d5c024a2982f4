// SPDX-License-Identifier: GPL-3.0-or-later
// A bank's lines worked off by a person: what matching leaves.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "services/books.h"
#include "services/record_receipt.h"
#include "store/match_store.h"

namespace duebook::services {

// What was posted for one line.
struct PostedLine {
    std::int64_t run = 0;  // that takes it back
    store::ReceiptDetail receipt;
};

// Posts a line as one of its proposals says, counted from 1, and remembers its payer. Refuses bankLineUnknown,
// bankLinePosted, bankLineIgnored, proposalUnknown, periodClosed.
Result<PostedLine> acceptLine(Books& books, std::int64_t line, int proposal);

struct AssignLine {
    std::int64_t line = 0;
    std::string customer;  // its number
    std::vector<ApplyTo> allocate = {};
    bool oldestFirst = false;  // applies what is left to the oldest open items
    bool remember = true;      // the payer's account and name are the customer's from now on
};
// Posts a line as a receipt of the customer and applies it as a receipt is. Refuses, before anything is written:
// bankLineUnknown, bankLinePosted, bankLineIgnored, bankLineWithoutMoney, customerUnknown, bankLineElsewhere (its money
// is a receipt of another customer), periodClosed; and for each allocation as recordReceipt.
Result<PostedLine> assignLine(Books& books, const AssignLine& request);

// Leaves a line out of matching, with the reason; or brings it back. Refuses bankLineUnknown, bankLinePosted,
// valueMissing (the reason).
Result<void> ignoreLine(Books& books, std::int64_t line, const std::string& reason);
Result<void> reopenLine(Books& books, std::int64_t line);

// Whose an account or a name is, as payments have shown; by customer.
std::vector<store::PayerRow> knownPayers(Books& books);
// Takes that back for good, or allows it again. Refuses payerUnknown.
Result<void> forgetPayer(Books& books, std::int64_t payer, bool forget);

}  // namespace duebook::services
