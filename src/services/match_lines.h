// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what the bank's lines pay, posts what is sure, and takes that back.
#pragma once
#include <string>
#include <vector>

#include "base/progress.h"
#include "base/result.h"
#include "matching/batch.h"
#include "services/books.h"
#include "store/bank_store.h"
#include "store/match_store.h"

namespace duebook::services {

struct MatchRequest {
    int confidence = 950;  // thousandths, from which a line is posted by itself
    bool post = false;
};

struct LineOutcome {
    std::int64_t line = 0;
    Money amount;
    matching::Outcome outcome;
    std::string receipt = {};  // its number, where it was posted
};

// What a run did. Rates count payments (envelopes), what they were applied to (items), and money.
struct MatchReport {
    std::int64_t run = 0;  // 0: nothing was posted
    std::int64_t lines = 0, posted = 0, proposed = 0, unmatched = 0;
    std::int64_t credits = 0;           // lines that brought money
    std::int64_t fullyApplied = 0;      // of those posted, with nothing left on account
    std::int64_t items = 0;             // that the posted ones were applied to
    std::vector<LineOutcome> outcomes;  // by day and id
};

// Looks at every line that is neither posted nor ignored. What is sure enough is posted, if asked for, in one act that
// unpost() takes back; each line gets its state. Lines of a closed period are not posted. Running it again posts
// nothing again. Refuses valueInvalid (a confidence beyond 0 to 1000). Throws db::DbError, Cancelled.
Result<MatchReport> matchLines(Books& books, const MatchRequest& request, const Progress& progress = {});

// What a line may pay, the surest first. Refuses bankLineUnknown, bankLinePosted.
Result<std::vector<matching::Proposal>> proposalsFor(Books& books, std::int64_t line);

struct Unposted {
    std::int64_t run = 0;
    std::vector<std::int64_t> lines;
    std::vector<std::string> receipts;  // their numbers; they stay, unapplied, until their lines are matched again
};
// Takes back all that a run posted, from the day on: allocations with their discounts and write-offs, and what it has
// learned. Its lines are unmatched again. Refuses runUnknown, runUndone, periodClosed.
Result<Unposted> unpost(Books& books, std::int64_t run, Date on);

// The runs with what became of them, the newest first.
std::vector<store::RunFigures> matchRuns(Books& books);

}  // namespace duebook::services
