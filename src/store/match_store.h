// SPDX-License-Identifier: GPL-3.0-or-later
// What matching reads of the ledger, and what it keeps: rules, runs, matches and what payers have shown.
#pragma once
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "db/db.h"
#include "matching/payment.h"

namespace duebook::store {

// What is open, and who may pay it.
class OpenBookReader {
public:
    explicit OpenBookReader(db::Connection& db) : db_(db) {}
    // Customers that were not merged into another, with their accounts and mandates.
    std::vector<matching::Debtor> debtors();
    // Open documents with their open parts; discounts of those that may still be earned on the day or later.
    std::vector<matching::OpenDocument> documents(Date earliest);
    // What earlier payments have shown and nobody has taken back.
    std::vector<matching::KnownPayer> payers();

private:
    void addDiscounts(std::vector<matching::OpenDocument>& documents, Date earliest);
    db::Connection& db_;
};

// One act that posted lines.
struct MatchRun {
    std::int64_t id = 0;
    std::string act = {}, actor = {};
    Instant at = {};
    int confidence = 0;  // thousandths; 0: by hand
    std::int64_t lines = 0, posted = 0, proposed = 0, unmatched = 0;
    std::int64_t firstFact = 0, lastFact = 0;
    std::optional<Instant> undoneAt = {};
    std::string undoneBy = {};
};
// What became of the matches of a run, by the ledger as it is now.
struct RunFigures {
    MatchRun run;
    std::int64_t undone = 0;        // of its matches
    std::int64_t fullyApplied = 0;  // receipts of its matches that nothing is left of
    std::int64_t allocations = 0;   // in force, that it made
};

// A line and what it was matched with.
struct BankMatch {
    std::int64_t id = 0, run = 0, line = 0;
    ReceiptId receipt;
    int confidence = 0;  // thousandths
    std::string rule, reason;
    int taught = 0;  // of the payer: 1 the account, 2 the name, 3 both
};
// The receipt of a line, and what is unapplied of it.
struct LineReceipt {
    ReceiptId receipt;
    CustomerId customer;
    Money open;
};
// What a payer has shown, as people see it.
struct PayerRow {
    std::int64_t id = 0;
    matching::KnownPayer payer;
    std::string customerNumber, customerName;
    bool forgotten = false;
    Instant changed;
    std::string changedBy;
};

class MatchStore {
public:
    explicit MatchStore(db::Connection& db) : db_(db) {}
    // The JSON of each rule, in order; none where nobody changed those that came with the program.
    std::vector<std::string> rules();
    struct RuleText {
        std::string name, content;
    };
    void putRules(const std::vector<RuleText>& rules);

    // The caller holds a write transaction for all of these.
    void insert(const MatchRun& run, const std::vector<BankMatch>& matches);
    void linkReceipts(const std::vector<BankMatch>& matches);
    std::optional<MatchRun> run(std::int64_t id);
    // Runs with what became of them, the newest first.
    std::vector<RunFigures> runs();
    // The matches of a run that stand.
    std::vector<BankMatch> matchesOf(std::int64_t run);
    void undo(std::int64_t run, Instant at, const std::string& actor);
    // The receipts of lines that have one, by line: of lines that are not posted.
    std::unordered_map<std::int64_t, LineReceipt> receiptsOfUnposted();
    std::string receiptNumber(ReceiptId receipt);
    // Whose the receipt was when it was recorded.
    CustomerId customerOf(ReceiptId receipt);

    // Counts what the payment has shown up or down; nothing where a person has taken it back.
    void learn(const matching::KnownPayer& payer, std::int64_t times, Instant at, const std::string& actor);
    std::vector<PayerRow> payers();
    // False where there is none of the id.
    bool setForgotten(std::int64_t payer, bool forgotten, Instant at, const std::string& actor);

    // For `ledger verify`: lines whose state, match and receipt do not go together.
    std::vector<std::string> faults(std::int64_t& examined);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
