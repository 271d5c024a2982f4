// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/verify_store.h"

#include <algorithm>
#include <charconv>
#include <map>

#include "billing/numbering.h"

namespace duebook::store {
namespace {

// The numbers behind the prefix that receipts have, rising; as the ledger writes them, so not "R-007".
std::vector<std::int64_t> takenNumbers(db::Connection& db, const std::string& prefix) {
    std::vector<std::int64_t> taken;
    db::Statement q(db, "SELECT number FROM receipt WHERE number >= $1 AND number < $2", db::Reading::streamed);
    for (q.with(prefix + "1", prefix + ":"); q.next();) {  // ':' follows '9'
        const std::string_view digits = q.view(0).substr(prefix.size());
        std::int64_t n = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), n);
        if (error == std::errc() && end == digits.data() + digits.size()) taken.push_back(n);
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

}  // namespace

std::vector<std::string> VerifyStore::fileFaults() {
    if (db_.dialect() != db::Dialect::sqlite) return {};
    std::vector<std::string> faults;
    db::Statement q(db_, "PRAGMA quick_check(20)");
    while (q.next()) {
        if (q.view(0) != "ok") faults.push_back(q.text(0));
    }
    return faults;
}

std::vector<std::string> VerifyStore::brokenReferences() {
    std::vector<std::string> faults;
    if (db_.dialect() == db::Dialect::sqlite) {
        db::Statement q(db_, "PRAGMA foreign_key_check");
        while (q.next() && faults.size() < 20) {
            faults.push_back("row " + q.text(1) + " of " + q.text(0) + " refers to a missing row of " + q.text(2));
        }
        return faults;
    }
    db::Statement q(db_, R"sql(
        SELECT 'document', d.id FROM document d LEFT JOIN customer c ON c.id = d.customer_id WHERE c.id IS NULL
        UNION ALL SELECT 'instalment', i.id FROM instalment i LEFT JOIN document d ON d.id = i.document_id WHERE d.id IS NULL
        UNION ALL SELECT 'receipt', r.id FROM receipt r LEFT JOIN customer c ON c.id = r.customer_id WHERE c.id IS NULL
        UNION ALL SELECT 'allocation', a.id FROM allocation a LEFT JOIN instalment i ON i.id = a.instalment_id
                  WHERE i.id IS NULL
        UNION ALL SELECT 'adjustment', a.id FROM adjustment a LEFT JOIN instalment i ON i.id = a.instalment_id
                  WHERE i.id IS NULL
        UNION ALL SELECT 'payout', p.id FROM payout p LEFT JOIN receipt r ON r.id = p.receipt_id
                  LEFT JOIN document d ON d.id = p.credit_note_id WHERE r.id IS NULL AND d.id IS NULL
        UNION ALL SELECT 'assignment', s.id FROM assignment s LEFT JOIN customer c ON c.id = s.customer_id
                  WHERE c.id IS NULL
        UNION ALL SELECT 'mail_message', m.id FROM mail_message m LEFT JOIN customer c ON c.id = m.customer_id
                  WHERE c.id IS NULL AND m.customer_id IS NOT NULL
        UNION ALL SELECT 'outbox', o.id FROM outbox o LEFT JOIN mail_message m ON m.id = o.message_id WHERE m.id IS NULL
        UNION ALL SELECT 'mail_log', l.id FROM mail_log l LEFT JOIN outbox o ON o.id = l.outbox_id WHERE o.id IS NULL
        UNION ALL SELECT 'attachment', t.id FROM attachment t LEFT JOIN customer c ON c.id = t.customer_id
                  LEFT JOIN document d ON d.id = t.document_id WHERE c.id IS NULL AND d.id IS NULL
        UNION ALL SELECT 'bank_line', b.id FROM bank_line b LEFT JOIN bank_statement s ON s.id = b.statement_id
                  WHERE s.id IS NULL
        UNION ALL SELECT 'bank_line_state', t.line_id FROM bank_line_state t LEFT JOIN bank_line b ON b.id = t.line_id
                  WHERE b.id IS NULL
        LIMIT 20)sql");
    while (q.next()) faults.push_back("row " + q.text(1) + " of " + q.text(0) + " refers to a missing row");
    return faults;
}

std::vector<std::string> VerifyStore::missingReceiptNumbers(std::int64_t& examined) {
    db::Statement sequence(db_, "SELECT next_value, prefix FROM sequence WHERE name = 'receipt'");
    if (!sequence.next()) return {"the sequence of receipts is missing"};
    examined = sequence.integer(0) - 1;
    const std::string prefix = sequence.text(1);
    const std::vector<std::int64_t> taken = takenNumbers(db_, prefix);
    std::vector<std::string> faults;
    auto at = taken.begin();
    for (std::int64_t n = 1; n <= examined && faults.size() < 20; ++n) {
        while (at != taken.end() && *at < n) ++at;
        if (at == taken.end() || *at != n) faults.push_back("there is no receipt " + prefix + std::to_string(n));
    }
    return faults;
}

std::vector<std::string> VerifyStore::missingDocumentNumbers(std::int64_t& examined) {
    std::vector<std::string> faults;
    const auto patternOf = [&](const std::string& text) {
        auto pattern = billing::NumberPattern::read(text);
        if (!pattern) faults.push_back("documents are numbered by no pattern: " + text);
        return pattern;
    };
    db::Statement counters(db_, "SELECT pattern, fiscal_year, next_value FROM number_counter");
    db::Statement taken(db_, "SELECT 1 FROM document WHERE kind IN (1, 2) AND number = $1");
    while (counters.next()) {
        const auto pattern = patternOf(counters.text(0));
        for (std::int64_t n = 1; pattern && n < counters.integer(2) && faults.size() < 20; ++n, ++examined) {
            const std::string number = pattern->format(static_cast<int>(counters.integer(1)), n);
            if (!taken.with(number).next()) faults.push_back("there is no document " + number);
        }
    }
    db::Statement named(db_, R"sql(
        SELECT x.pattern, x.fiscal_year, x.number_in_series, d.number
        FROM document_detail x JOIN document d ON d.id = x.document_id)sql",
                        db::Reading::streamed);
    while (named.next() && faults.size() < 20) {
        const auto pattern = patternOf(named.text(0));
        if (pattern && pattern->format(static_cast<int>(named.integer(1)), named.integer(2)) != named.view(3))
            faults.push_back(named.text(3) + " is not the number of its place in the series");
    }
    return faults;
}

std::vector<std::string> VerifyStore::wronglyClosedPeriods(std::int64_t& examined) {
    std::map<std::string, int> payloads;  // what the journal says more often than the periods do
    db::Statement acts(db_, "SELECT actor, at, payload FROM journal WHERE act = 'period.close'");
    for (examined = 0; acts.next(); ++examined) ++payloads[acts.text(2) + " " + acts.text(0) + " " + acts.text(1)];
    db::Statement periods(db_, "SELECT actor, at, until_day FROM period_close");
    while (periods.next()) --payloads["v1|period|" + periods.text(2) + " " + periods.text(0) + " " + periods.text(1)];
    std::vector<std::string> faults;
    for (const auto& [payload, more] : payloads) {
        if (more > 0) faults.push_back("a closed period of the journal is missing: " + payload);
        if (more < 0) faults.push_back("a period was closed by no act: " + payload);
    }
    return faults;
}

void VerifyStore::forEachAct(const std::function<void(const Act&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT seq, at, actor, act, subject, first_fact, last_fact, payload, prev_hash, hash FROM journal ORDER BY seq)sql",
                    db::Reading::streamed);
    while (q.next()) {
        visit({q.integer(0),
               {q.integer(1)},
               q.text(2),
               q.text(3),
               q.text(4),
               q.maybe(5),
               q.maybe(6),
               q.text(7),
               q.text(8),
               q.text(9)});
    }
}

std::int64_t VerifyStore::nextFact() {
    db::Statement q(db_, "SELECT next_value FROM sequence WHERE name = 'fact'");
    return q.next() ? q.integer(0) : 0;
}

void VerifyStore::forEachOpen(const std::function<void(const OpenRow&)>& visit) {
    db::Statement items(db_, R"sql(
        SELECT instalment_id, open_minor, open_base_minor, customer_id, issued_day, due_day, currency FROM open_item)sql",
                        db::Reading::streamed);
    const auto row = [](const db::Statement& q) {
        return OpenRow{q.integer(0), q.integer(1), q.maybe(2), q.integer(3), q.integer(4), q.integer(5), q.integer(6)};
    };
    while (items.next()) visit(row(items));
    db::Statement credits(db_, R"sql(
        SELECT credit_id, open_minor, open_base_minor, customer_id, credit_day, credit_day, currency FROM open_credit)sql",
                          db::Reading::streamed);
    while (credits.next()) visit(row(credits));
}

}  // namespace duebook::store
