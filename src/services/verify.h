// SPDX-License-Identifier: GPL-3.0-or-later
// Checks every invariant of a ledger from its facts, independently of the code that posts them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/progress.h"
#include "services/books.h"

namespace duebook::services {

struct Check {
    std::string name;  // stable: "audit_chain"
    std::int64_t examined = 0;
    std::vector<std::string> faults = {};  // the first twenty, in words
    std::int64_t faultCount = 0;
    bool ok() const { return faultCount == 0; }
};

struct Verification {
    std::vector<Check> checks;
    std::string head;  // the hash of the newest act: what leaves the machine to be compared later
    bool ok() const;
};

// file_is_sound, references_hold, audit_chain (whole, and every fact as it was sealed), journal_balances (each fact's
// postings are what its kind asks for, balanced in every currency), allocations_within_both_sides, stored_balances,
// control_account (equals the sum of open items less credits, per currency and in the ledger's own), closed_periods
// (those of the journal), number_gaps, outbox (mails and their states are what the acts made them), and with
// `expectedHead` head_is_known. Where a row or a page cannot be read, facts_are_readable or the check that came across
// it says so. One pass over the facts. Throws Cancelled.
Verification verifyLedger(Books& books, const Progress& progress, const std::optional<std::string>& expectedHead = {});

}  // namespace duebook::services
