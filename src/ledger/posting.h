// SPDX-License-Identifier: GPL-3.0-or-later
// The double entry of each fact: which accounts it moves, and by how much.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "ledger/facts.h"

namespace duebook {

// What an account is for; the ledger's chart of accounts has one account per role.
enum class Role {
    receivables,
    bank,
    revenue,
    tax,
    exchangeDifference,
    discount,   // early-payment discounts that customers took
    writeOff,   // what was given up
    deduction,  // what customers kept back, until it is settled
    taxRelief,  // the tax in what was written off, to be claimed from the tax office
    deposit,    // what deposit invoices billed, until the final invoice takes it off
    bankCharge  // what banks kept of money on its way
};
inline constexpr std::size_t roleCount = 11;

// The name of a role in the ledger's account table: "receivables".
std::string_view nameOf(Role role);

// The account of a role, or one of the company's own chart in its place.
struct Account {
    Role role;
    OwnAccount own;
    Account(Role r, OwnAccount o = {}) : role(r), own(o) {}
    friend bool operator==(const Account&, const Account&) = default;
};

// The account ids of a ledger, by role.
struct AccountIds {
    std::array<std::int64_t, roleCount> ids{};
    std::int64_t of(const Account& account) const {
        return account.own.value_or(ids[static_cast<std::size_t>(account.role)]);
    }
};

// One amount moved from the credited to the debited account, so that an entry is balanced by its shape.
struct Posting {
    Account debit;
    Account credit;
    Money amount;  // zero or more
    std::optional<Money> base;
    friend bool operator==(const Posting&, const Posting&) = default;
};

// An invoice debits receivables against revenue (net, by account of its lines) and tax (by account of its codes); a
// credit note takes both back. A deposit invoice puts its net to deposits, and the invoice that settles it takes it out
// of there.
std::vector<Posting> postingsOf(const Document& document);
// A receipt debits the bank, and what the bank kept to its own account, against receivables, whether or not it is
// applied already.
std::vector<Posting> postingsOf(const Receipt& receipt);
// An allocation moves nothing within receivables but the exchange difference between the invoice's and the credit's
// rate (semantics 10: realised when applied); none where the rates agree or neither is known. A side whose rate was
// not known counts as nothing: then receivables keep, in the ledger's currency too, exactly what is open. Between two
// currencies each side leaves receivables over the account of exchange differences, which keeps the difference.
std::vector<Posting> postingsOf(const Allocation& allocation);
// A discount or a deduction debits its own account (net) and the accounts of the taxes in it against receivables; a
// write-off debits the tax in it to the account of what is to be claimed.
std::vector<Posting> postingsOf(const Adjustment& adjustment);
// A payout credits the bank against receivables; what the bank pays more or less than the credit was worth is an
// exchange difference.
std::vector<Posting> postingsOf(const Payout& payout);
// These move nothing.
std::vector<Posting> postingsOf(const Assignment& assignment);
std::vector<Posting> postingsOf(const PartyVersion& party);

}  // namespace duebook
