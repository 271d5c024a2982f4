// SPDX-License-Identifier: GPL-3.0-or-later
// The double entry of each fact: which accounts it moves, and by how much.
#pragma once
#include <string_view>
#include <vector>

#include "ledger/facts.h"

namespace duebook {

// What an account is for; the ledger's chart of accounts has one account per role.
enum class Role { receivables, bank, revenue, tax, exchangeDifference };

// The name of a role in the ledger's account table: "receivables".
std::string_view nameOf(Role role);

// One amount moved from the credited to the debited account, so that an entry is balanced by its shape.
struct Posting {
    Role debit;
    Role credit;
    Money amount;  // zero or more
    std::optional<Money> base;
    friend bool operator==(const Posting&, const Posting&) = default;
};

// An invoice debits receivables against revenue (net) and tax; a credit note takes both back.
std::vector<Posting> postingsOf(const Document& document);
// A receipt debits the bank against receivables, whether or not it is applied already.
std::vector<Posting> postingsOf(const Receipt& receipt);
// An allocation moves nothing within receivables but the exchange difference between the invoice's and the credit's
// rate (semantics 10: realised when applied); none where the rates agree or neither is known. A side whose rate was
// not known counts as nothing: then receivables keep, in the ledger's currency too, exactly what is open.
std::vector<Posting> postingsOf(const Allocation& allocation);

}  // namespace duebook
