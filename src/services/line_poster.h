// SPDX-License-Identifier: GPL-3.0-or-later
// Posts a bank's lines as receipts with what they pay: the steps that matching by itself and by hand share. The caller
// holds a write transaction and ends the act with finish().
#pragma once
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

#include "base/result.h"
#include "matching/proposal.h"
#include "services/apply_credit.h"
#include "store/bank_store.h"
#include "store/match_store.h"

namespace duebook::services {

// The line as matching takes it; `receipt`: the money stands in the books already, this much of it unapplied.
matching::Payment paymentOf(const store::BankLineRow& row, const store::LineReceipt* receipt = nullptr);
// Open items by their instalment.
using OpenItems = std::unordered_map<std::int64_t, OpenItem>;

class LinePoster {
public:
    // `items` are what the proposals may pay.
    LinePoster(Books& books, store::FactWriter& writer, OpenItems items,
               std::unordered_map<std::int64_t, store::LineReceipt> receipts);
    // Records the line's receipt, unless it has one, and what the proposal applies it to.
    void post(const store::BankLineRow& row, const matching::Proposal& proposal, int teaches);
    // The receipt of a line, recorded where it has none; the caller applies it and ends with keep().
    OpenCredit receive(const store::BankLineRow& row, CustomerId customer);
    void keep(const store::BankLineRow& row, const matching::Proposal& proposal, ReceiptId receipt, int teaches);

    // Keeps the run with its matches, gives the lines their state, and learns who their payers are. Nothing was posted:
    // keeps nothing. Returns the run's id, or 0.
    std::int64_t finish(store::MatchRun run);
    const std::vector<store::BankMatch>& matches() const { return matches_; }

private:
    void learn(const store::BankLineRow& row, CustomerId customer, int teaches);
    Books& books_;
    store::FactWriter& writer_;
    Applier applier_;
    OpenItems items_;
    std::unordered_map<std::int64_t, store::LineReceipt> receipts_;
    std::vector<store::BankMatch> matches_, fresh_;
    struct Learned {
        matching::KnownPayer payer;
        std::int64_t times = 0;
    };
    std::map<std::string, Learned> learned_;  // by customer, trait and value
};

// What a line shows of its payer (1 the account, 2 the name) that a proposal did not know already.
int teachesOf(const store::BankLineRow& row, const matching::Proposal& proposal);
// The traits of the line that `taught` says.
std::vector<matching::KnownPayer> traitsOf(const store::BankLineRow& row, CustomerId customer, int taught);

}  // namespace duebook::services
