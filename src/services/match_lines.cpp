// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/match_lines.h"

#include <algorithm>

#include "services/line_poster.h"
#include "services/match_book.h"
#include "services/match_rules.h"
#include "store/ledger_store.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

using store::BankLineState;

constexpr int mostConfidence = 1000;

// The lines that wait, and what is open.
class Waiting {
public:
    explicit Waiting(Books& books) : books_(books), receipts_(store::MatchStore(*books.db).receiptsOfUnposted()) {
        store::BankStore store(*books.db);
        rows_ = store.list(BankLineState::unmatched);
        for (store::BankLineRow& row : store.list(BankLineState::proposed)) rows_.push_back(std::move(row));
        std::sort(rows_.begin(), rows_.end(), [](const auto& a, const auto& b) {
            return a.line.booked != b.line.booked ? a.line.booked < b.line.booked : a.id < b.id;
        });
        for (const store::BankLineRow& row : rows_) {
            const auto receipt = receipts_.find(row.id);
            payments_.push_back(paymentOf(row, receipt == receipts_.end() ? nullptr : &receipt->second));
        }
    }
    Date earliest() const { return rows_.empty() ? books_.today() : rows_.front().line.booked; }
    const std::vector<store::BankLineRow>& rows() const { return rows_; }
    const std::vector<matching::Payment>& payments() const { return payments_; }
    const std::unordered_map<std::int64_t, store::LineReceipt>& receipts() const { return receipts_; }

private:
    Books& books_;
    std::unordered_map<std::int64_t, store::LineReceipt> receipts_;
    std::vector<store::BankLineRow> rows_;
    std::vector<matching::Payment> payments_;
};

void holdClosed(Books& books, const Waiting& waiting, std::vector<matching::Outcome>& outcomes) {
    const auto closed = store::LedgerStore(*books.db).closedUntil();
    if (!closed) return;
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        outcomes[i].posts = outcomes[i].posts && waiting.rows()[i].line.booked > *closed;
}

// The new states of lines that are not posted, as far as they change.
void setStates(Books& books, const Waiting& waiting, const std::vector<matching::Outcome>& outcomes, bool posted) {
    std::vector<std::int64_t> proposed, unmatched;
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        if (posted && outcomes[i].posts) continue;
        const bool any = !outcomes[i].proposals.empty();
        const store::BankLineRow& row = waiting.rows()[i];
        if (any && row.state != BankLineState::proposed) proposed.push_back(row.id);
        if (!any && row.state != BankLineState::unmatched) unmatched.push_back(row.id);
    }
    store::BankStore store(*books.db);
    store.setStates(proposed, BankLineState::proposed);
    store.setStates(unmatched, BankLineState::unmatched);
}

MatchReport reportOf(const Waiting& waiting, std::vector<matching::Outcome> outcomes, bool posted) {
    MatchReport report;
    report.lines = static_cast<std::int64_t>(outcomes.size());
    for (std::size_t i = 0; i < outcomes.size(); ++i) {
        matching::Outcome& outcome = outcomes[i];
        const Money amount = waiting.payments()[i].amount;
        if (amount.minor() > 0) ++report.credits;
        const bool posts = posted && outcome.posts;
        if (posts) {
            ++report.posted;
            report.items += static_cast<std::int64_t>(outcome.proposals[0].shares.size());
            if (outcome.proposals[0].unapplied.isZero()) ++report.fullyApplied;
        } else if (outcome.proposals.empty()) {
            ++report.unmatched;
        } else {
            ++report.proposed;
        }
        report.outcomes.push_back({waiting.rows()[i].id, amount, std::move(outcome), {}});
    }
    return report;
}

std::int64_t postSure(Books& books, const Waiting& waiting, OpenItems items, MatchReport& report, int confidence) {
    store::FactWriter writer(*books.db, books.now());
    writer.gatherOpenItems();
    LinePoster poster(books, writer, std::move(items), waiting.receipts());
    for (std::size_t i = 0; i < report.outcomes.size(); ++i) {
        const matching::Outcome& outcome = report.outcomes[i].outcome;
        if (!outcome.posts) continue;
        const matching::Proposal& best = outcome.proposals[0];
        poster.post(waiting.rows()[i], best, best.teaches ? teachesOf(waiting.rows()[i], best) : 0);
    }
    const std::int64_t run = poster.finish({.act = "bank.match",
                                            .confidence = confidence,
                                            .lines = report.lines,
                                            .proposed = report.proposed,
                                            .unmatched = report.unmatched});
    store::MatchStore store(*books.db);
    auto match = poster.matches().begin();
    for (LineOutcome& outcome : report.outcomes) {
        if (outcome.outcome.posts) outcome.receipt = store.receiptNumber((match++)->receipt);
    }
    return run;
}

}  // namespace

Result<MatchReport> matchLines(Books& books, const MatchRequest& request, const Progress& progress) {
    if (request.confidence < 0 || request.confidence > mostConfidence)
        return refuse(Refusal::valueInvalid, std::to_string(request.confidence));
    const db::ManyRows many(*books.db, request.post);
    db::Transaction transaction(*books.db, db::Mode::write);
    const Waiting waiting(books);
    if (waiting.rows().empty()) return MatchReport{};
    auto documents = store::OpenBookReader(*books.db).documents(waiting.earliest());
    OpenItems items;
    if (request.post) items = openItemsOf(documents);
    matching::OpenBook book = openBookOf(books, std::move(documents));
    const std::vector<matching::Rule> rules = matchRules(*books.db);
    auto outcomes = matching::matchAll(book, rules, waiting.payments(), request.confidence, progress);
    holdClosed(books, waiting, outcomes);
    setStates(books, waiting, outcomes, request.post);
    MatchReport report = reportOf(waiting, std::move(outcomes), request.post);
    if (request.post) report.run = postSure(books, waiting, std::move(items), report, request.confidence);
    transaction.commit();
    return report;
}

Result<std::vector<matching::Proposal>> proposalsFor(Books& books, std::int64_t line) {
    db::Transaction transaction(*books.db, db::Mode::read);
    const auto row = waitingLine(books, line);
    if (!row) return tl::make_unexpected(row.error());
    return proposalsFor(books, *row);
}

Result<Unposted> unpost(Books& books, std::int64_t id, Date on) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::MatchStore store(*books.db);
    const auto run = store.run(id);
    if (!run) return refuse(Refusal::runUnknown, std::to_string(id));
    if (run->undoneAt) return refuse(Refusal::runUndone, std::to_string(id));
    const auto closed = store::LedgerStore(*books.db).closedUntil();
    if (closed && on <= *closed) return refuse(Refusal::periodClosed, on.iso());
    const Instant now = books.now();
    store::FactWriter writer(*books.db, now);
    Applier applier(books, writer);
    store::BankStore lines(*books.db);
    Unposted result{id, {}, {}};
    for (const store::BankMatch& match : store.matchesOf(id)) {
        const CreditRef credit{CreditKind::receipt, match.receipt.value};
        for (const Allocation& made : store::SettleStore(*books.db).allocationsOf(credit, {}, books.info.base)) {
            if (made.id.value >= run->firstFact && made.id.value <= run->lastFact) applier.reverse(made, on);
        }
        const auto row = lines.find(match.line);
        const auto customer = store.customerOf(match.receipt);
        for (const matching::KnownPayer& payer : traitsOf(*row, customer, match.taught))
            store.learn(payer, -1, now, books.actor);
        result.lines.push_back(match.line);
        result.receipts.push_back(store.receiptNumber(match.receipt));
    }
    writer.finish(books.actor, "bank.unpost", "run " + std::to_string(id));
    store.undo(id, now, books.actor);
    lines.setStates(result.lines, BankLineState::unmatched);
    transaction.commit();
    return result;
}

std::vector<store::RunFigures> matchRuns(Books& books) {
    db::Transaction transaction(*books.db, db::Mode::read);
    return store::MatchStore(*books.db).runs();
}

}  // namespace duebook::services
