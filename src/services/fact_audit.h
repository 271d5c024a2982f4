// SPDX-License-Identifier: GPL-3.0-or-later
// The pass over all facts behind `ledger verify`: seals, postings, allocations and balances, recomputed.
#pragma once
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "ledger/chain.h"
#include "services/verify.h"
#include "store/fact_reader.h"
#include "store/merge_store.h"
#include "store/verify_store.h"

namespace duebook::services {

class FactAudit {
public:
    FactAudit(Books& books, const Progress& progress);
    // Reads all facts once. The caller holds a read transaction.
    void run();
    // chain, postings, allocations, balances, control account: in this order.
    std::vector<Check> checks() &&;
    const std::string& head() const { return head_; }

private:
    // What is known of a fact, by its id; ids have no gaps.
    struct Known {
        std::int64_t open = 0, base = 0;
        std::int32_t day = 0, due = 0, customer = 0;
        std::int16_t currency = 0;
        bool hasBase = false, isItem = false, isCredit = false;
    };
    struct Sum {
        Wide minor = 0, base = 0;
    };
    void readActs();
    void visit(const store::Fact& fact);
    void seal(const store::Fact& fact);
    void digest();
    void closeAct();
    void nextPosting();
    void comparePostings(const store::Fact& fact);
    void take(const Document& document);
    void take(const Receipt& receipt);
    void take(const Allocation& allocation);
    void take(const Adjustment& adjustment);
    void take(const Payout& payout);
    void take(const Assignment& assignment);
    void take(const PartyVersion&) {}
    void takeOff(Known& side, Money amount, const std::optional<Money>& base, const std::string& what);
    void compareOpenRows();
    void compareControlAccount();
    Known& known(std::int64_t id);

    Books& books_;
    store::MergedCustomers merged_;  // facts name the customer of their day
    const Progress& progress_;
    std::vector<Act> acts_;  // only those that posted facts
    std::size_t act_ = 0;
    Sha256 digest_;
    std::string canonical_, head_;
    std::int64_t lastId_ = 0, total_ = 0;
    std::vector<Known> known_;
    AccountIds accounts_;
    std::optional<store::StoredPosting> posting_;
    std::optional<store::PostingReader> postings_;
    std::map<std::int64_t, Sum> account_;  // the receivables by currency, as the postings make them
    Check chain_{"audit_chain"}, journal_{"journal_balances"}, allocations_{"allocations_within_both_sides"},
        balances_{"stored_balances"}, control_{"control_account"};
};

// Adds a fault to a check; only the first twenty keep their words.
void addFault(Check& check, std::string words);

}  // namespace duebook::services
