// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/match_store.h"

#include <array>

#include "store/ledger_store.h"

namespace duebook::store {
namespace {

MatchRun readRun(const db::Statement& q) {
    MatchRun run{q.integer(0),  q.text(1),    q.text(2),    {q.integer(3)}, static_cast<int>(q.integer(4)),
                 q.integer(5),  q.integer(6), q.integer(7), q.integer(8),   q.integer(9),
                 q.integer(10), {},           q.text(12)};
    if (const auto at = q.maybe(11)) run.undoneAt = Instant{*at};
    return run;
}

}  // namespace

std::vector<std::string> MatchStore::rules() {
    std::vector<std::string> list;
    db::Statement q(db_, "SELECT content FROM match_rule ORDER BY place");
    while (q.next()) list.push_back(q.text(0));
    return list;
}

void MatchStore::putRules(const std::vector<RuleText>& rules) {
    db::Statement(db_, "DELETE FROM match_rule").run();
    db::Statement insert(db_, "INSERT INTO match_rule (name, place, content) VALUES ($1, $2, $3)");
    std::int64_t place = 0;
    for (const RuleText& rule : rules) insert.with(rule.name, ++place, rule.content).run();
}

void MatchStore::insert(const MatchRun& r, const std::vector<BankMatch>& matches) {
    db::Statement(db_, R"sql(
        INSERT INTO match_run (id, act, actor, at, confidence, lines, posted, proposed, unmatched, first_fact,
                               last_fact, undone_at, undone_by)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, NULL, ''))sql")
        .with(r.id, r.act, r.actor, r.at.ms, std::int64_t{r.confidence}, r.lines, r.posted, r.proposed, r.unmatched,
              r.firstFact, r.lastFact)
        .run();
    db::Bulk bulk(
        db_, {{"bank_match", {"id", "run_id", "line_id", "receipt_id", "confidence", "rule", "reason", "taught"}}});
    for (const BankMatch& m : matches) {
        const std::array<db::Value, 8> row = {m.id,
                                              m.run,
                                              m.line,
                                              m.receipt.value,
                                              std::int64_t{m.confidence},
                                              std::string_view(m.rule),
                                              std::string_view(m.reason),
                                              std::int64_t{m.taught}};
        bulk.add(0, row);
    }
    bulk.flush();
}

void MatchStore::linkReceipts(const std::vector<BankMatch>& matches) {
    db::Bulk bulk(db_, {{"bank_receipt", {"line_id", "receipt_id"}}});
    for (const BankMatch& m : matches) bulk.add(0, std::array<db::Value, 2>{m.line, m.receipt.value});
    bulk.flush();
}

std::optional<MatchRun> MatchStore::run(std::int64_t id) {
    db::Statement q(db_, R"sql(
        SELECT id, act, actor, at, confidence, lines, posted, proposed, unmatched, first_fact, last_fact, undone_at,
               undone_by
        FROM match_run WHERE id = $1)sql");
    if (!q.with(id).next()) return std::nullopt;
    return readRun(q);
}

std::vector<RunFigures> MatchStore::runs() {
    std::vector<RunFigures> list;
    db::Statement q(db_, R"sql(
        SELECT r.id, r.act, r.actor, r.at, r.confidence, r.lines, r.posted, r.proposed, r.unmatched, r.first_fact,
               r.last_fact, r.undone_at, r.undone_by,
               (SELECT COUNT(*) FROM bank_match m WHERE m.run_id = r.id AND m.undone_at IS NOT NULL),
               (SELECT COUNT(*) FROM bank_match m LEFT JOIN open_credit c ON c.credit_id = m.receipt_id
                WHERE m.run_id = r.id AND m.undone_at IS NULL AND c.credit_id IS NULL),
               (SELECT COUNT(*) FROM bank_match m JOIN allocation a ON a.receipt_id = m.receipt_id
                WHERE m.run_id = r.id AND a.id BETWEEN r.first_fact AND r.last_fact AND a.reverses_id IS NULL
                  AND NOT EXISTS (SELECT 1 FROM allocation b WHERE b.reverses_id = a.id))
        FROM match_run r ORDER BY r.id DESC)sql");
    while (q.next()) list.push_back({readRun(q), q.integer(13), q.integer(14), q.integer(15)});
    return list;
}

std::vector<BankMatch> MatchStore::matchesOf(std::int64_t run) {
    std::vector<BankMatch> list;
    db::Statement q(db_, R"sql(
        SELECT id, run_id, line_id, receipt_id, confidence, rule, reason, taught
        FROM bank_match WHERE run_id = $1 AND undone_at IS NULL ORDER BY id)sql");
    for (q.with(run); q.next();) {
        list.push_back({q.integer(0),
                        q.integer(1),
                        q.integer(2),
                        {q.integer(3)},
                        static_cast<int>(q.integer(4)),
                        q.text(5),
                        q.text(6),
                        static_cast<int>(q.integer(7))});
    }
    return list;
}

void MatchStore::undo(std::int64_t run, Instant at, const std::string& actor) {
    db::Statement(db_, "UPDATE bank_match SET undone_at = $2 WHERE run_id = $1 AND undone_at IS NULL")
        .with(run, at.ms)
        .run();
    db::Statement(db_, "UPDATE match_run SET undone_at = $2, undone_by = $3 WHERE id = $1")
        .with(run, at.ms, actor)
        .run();
}

std::unordered_map<std::int64_t, LineReceipt> MatchStore::receiptsOfUnposted() {
    std::unordered_map<std::int64_t, LineReceipt> list;
    db::Statement q(db_, R"sql(
        SELECT l.line_id, l.receipt_id, COALESCE(o.customer_id, c.kept_id), r.currency, COALESCE(o.open_minor, 0)
        FROM bank_receipt l JOIN bank_line_state s ON s.line_id = l.line_id JOIN receipt r ON r.id = l.receipt_id
        JOIN customer_now c ON c.id = r.customer_id
        LEFT JOIN open_credit o ON o.credit_id = l.receipt_id
        WHERE s.state <> 3)sql");
    while (q.next()) {
        list.emplace(q.integer(0),
                     LineReceipt{{q.integer(1)}, {q.integer(2)}, Money(q.integer(4), Currency(q.integer(3)))});
    }
    return list;
}

std::string MatchStore::receiptNumber(ReceiptId receipt) {
    db::Statement q(db_, "SELECT number FROM receipt WHERE id = $1");
    return q.with(receipt.value).next() ? q.text(0) : std::string();
}

CustomerId MatchStore::customerOf(ReceiptId receipt) {
    db::Statement q(db_, "SELECT customer_id FROM receipt WHERE id = $1");
    q.with(receipt.value).next();
    return {q.integer(0)};
}

void MatchStore::learn(const matching::KnownPayer& p, std::int64_t times, Instant at, const std::string& actor) {
    const auto trait = static_cast<std::int64_t>(p.trait);
    db::Statement q(db_, "SELECT id FROM bank_payer WHERE trait = $1 AND value = $2 AND customer_id = $3");
    if (q.with(trait, p.value, p.customer.value).next()) {
        db::Statement(db_, R"sql(
            UPDATE bank_payer SET times = times + $2, changed_at = $3, changed_by = $4
            WHERE id = $1 AND is_forgotten = 0)sql")
            .with(q.integer(0), times, at.ms, actor)
            .run();
        return;
    }
    if (times <= 0) return;
    db::Statement(db_, R"sql(
        INSERT INTO bank_payer (id, trait, value, customer_id, times, is_forgotten, changed_at, changed_by)
        VALUES ($1, $2, $3, $4, $5, 0, $6, $7))sql")
        .with(LedgerStore(db_).reserve("record", 1), trait, p.value, p.customer.value, times, at.ms, actor)
        .run();
}

std::vector<PayerRow> MatchStore::payers() {
    std::vector<PayerRow> list;
    db::Statement q(db_, R"sql(
        SELECT p.id, p.trait, p.value, c.kept_id, p.times, c.number, c.name, p.is_forgotten, p.changed_at, p.changed_by
        FROM bank_payer p JOIN customer_now c ON c.id = p.customer_id ORDER BY c.number, p.trait, p.value)sql");
    while (q.next()) {
        list.push_back({q.integer(0),
                        {static_cast<matching::PayerTrait>(q.integer(1)), q.text(2), {q.integer(3)}, q.integer(4)},
                        q.text(5),
                        q.text(6),
                        q.integer(7) != 0,
                        {q.integer(8)},
                        q.text(9)});
    }
    return list;
}

bool MatchStore::setForgotten(std::int64_t payer, bool forgotten, Instant at, const std::string& actor) {
    db::Statement q(db_, "SELECT id FROM bank_payer WHERE id = $1");
    if (!q.with(payer).next()) return false;
    db::Statement(db_, "UPDATE bank_payer SET is_forgotten = $2, changed_at = $3, changed_by = $4 WHERE id = $1")
        .with(payer, std::int64_t{forgotten}, at.ms, actor)
        .run();
    return true;
}

std::vector<std::string> MatchStore::faults(std::int64_t& examined) {
    std::vector<std::string> faults;
    db::Statement count(db_, "SELECT COUNT(*) FROM bank_match");
    count.next();
    examined = count.integer(0);
    db::Statement q(db_, R"sql(
        SELECT 'bank line ' || s.line_id || ' is posted without a match' FROM bank_line_state s
        WHERE s.state = 3 AND NOT EXISTS (SELECT 1 FROM bank_match m WHERE m.line_id = s.line_id AND m.undone_at IS NULL)
        UNION ALL
        SELECT 'bank line ' || m.line_id || ' has a match and is not posted' FROM bank_match m
        JOIN bank_line_state s ON s.line_id = m.line_id WHERE m.undone_at IS NULL AND s.state <> 3
        UNION ALL
        SELECT 'the receipt of bank line ' || b.line_id || ' is of another amount' FROM bank_receipt b
        JOIN bank_line l ON l.id = b.line_id JOIN receipt r ON r.id = b.receipt_id
        WHERE l.amount_minor <> r.amount_minor OR l.currency <> r.currency
        UNION ALL
        SELECT 'bank line ' || m.line_id || ' is matched with a receipt that is not its own' FROM bank_match m
        LEFT JOIN bank_receipt b ON b.line_id = m.line_id WHERE b.receipt_id IS NULL OR b.receipt_id <> m.receipt_id
        LIMIT 20)sql");
    while (q.next()) faults.push_back(q.text(0));
    return faults;
}

}  // namespace duebook::store
