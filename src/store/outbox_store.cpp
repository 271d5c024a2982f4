// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/outbox_store.h"

#include <algorithm>
#include <array>

#include "base/check.h"

namespace duebook::store {
namespace {

constexpr std::array<std::string_view, 6> stateNames = {"queued", "sending", "sent", "failed", "unsure", "taken-back"};

// The columns of readRow.
constexpr std::string_view rowColumns = R"sql(
    SELECT o.id, o.message_id, o.recipient, o.state, o.due_at, o.attempts, o.answer_code, o.answer, o.changed_at,
           m.created_at, m.occasion, COALESCE(c.number, ''), m.document_number, m.template, m.language, m.sender,
           m.subject, m.message_id, m.document_kind, o.follow_up_day, o.confirmed_at
    FROM outbox o JOIN mail_message m ON m.id = o.message_id LEFT JOIN customer c ON c.id = m.customer_id)sql";

OutboxRow readRow(const db::Statement& q) {
    OutboxRow row;
    row.id = q.integer(0);
    row.message = q.integer(1);
    row.recipient = q.text(2);
    row.state = static_cast<MailState>(q.integer(3));
    row.due = {q.integer(4)};
    row.attempts = q.integer(5);
    row.code = static_cast<int>(q.integer(6));
    row.answer = q.text(7);
    row.changed = {q.integer(8)};
    row.created = {q.integer(9)};
    row.occasion = q.text(10);
    row.customerNumber = q.text(11);
    row.documentNumber = q.text(12);
    row.templateName = q.text(13);
    row.language = q.text(14);
    row.sender = q.text(15);
    row.subject = q.text(16);
    row.messageId = q.text(17);
    if (const auto kind = q.maybe(18)) row.documentKind = static_cast<DocumentKind>(*kind);
    if (const auto day = q.maybe(19)) row.followUp = Date::fromDays(*day);
    if (const auto at = q.maybe(20)) row.confirmed = Instant{*at};
    return row;
}

std::vector<std::int64_t> readIds(db::Statement& q) {
    std::vector<std::int64_t> ids;
    while (q.next()) ids.push_back(q.integer(0));
    return ids;
}

}  // namespace

std::string_view nameOf(MailState state) {
    return stateNames.at(static_cast<std::size_t>(state) - 1);
}

std::optional<MailState> mailStateOf(std::string_view name) {
    const auto found = std::find(stateNames.begin(), stateNames.end(), name);
    if (found == stateNames.end()) return std::nullopt;
    return static_cast<MailState>(found - stateNames.begin() + 1);
}

std::optional<std::int64_t> OutboxStore::liveMessage(std::string_view occasion) {
    db::Statement q(db_, "SELECT id FROM mail_message WHERE live_occasion = $1");
    if (!q.with(occasion).next()) return std::nullopt;
    return q.integer(0);
}

std::vector<std::int64_t> OutboxStore::rowsOf(std::int64_t message) {
    db::Statement q(db_, "SELECT id FROM outbox WHERE message_id = $1 ORDER BY id");
    return readIds(q.with(message));
}

void OutboxStore::insert(std::int64_t message, const std::vector<std::int64_t>& ids, const NewMail& m) {
    check(ids.size() == m.recipients.size(), "an id for each recipient");
    const auto customer = m.customer ? std::optional(m.customer->value) : std::nullopt;
    const auto kind = m.documentKind ? std::optional(static_cast<std::int64_t>(*m.documentKind)) : std::nullopt;
    db::Statement(db_, R"sql(
        INSERT INTO mail_message (id, occasion, live_occasion, customer_id, document_kind, document_number, template,
                                  language, sender, subject, message_id, created_at)
        VALUES ($1, $2, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11))sql")
        .with(message, m.occasion, customer, kind, m.documentNumber, m.templateName, m.language, m.sender, m.subject,
              m.messageId, m.created.ms)
        .run();
    db::Statement(db_, "INSERT INTO mail_content (id, content) VALUES ($1, $2)").with(message, m.content).run();
    db::Statement row(db_, R"sql(
        INSERT INTO outbox (id, message_id, recipient, state, due_at, attempts, answer_code, answer, changed_at,
                            follow_up_day)
        VALUES ($1, $2, $3, 1, $4, 0, 0, '', $5, $6))sql");
    const auto followUp = m.followUp ? std::optional(m.followUp->days()) : std::nullopt;
    for (std::size_t i = 0; i < ids.size(); ++i)
        row.with(ids[i], message, m.recipients[i], m.due.ms, m.created.ms, followUp).run();
}

std::optional<OutboxRow> OutboxStore::find(std::int64_t id) {
    db::Statement q(db_, std::string(rowColumns) + " WHERE o.id = $1");
    if (!q.with(id).next()) return std::nullopt;
    return readRow(q);
}

std::vector<OutboxRow> OutboxStore::list(const OutboxQuestion& question) {
    std::vector<OutboxRow> rows;
    const auto state = question.state ? std::optional(static_cast<std::int64_t>(*question.state)) : std::nullopt;
    const auto day = question.followUpBy ? std::optional(question.followUpBy->days()) : std::nullopt;
    std::string sql(rowColumns);
    sql += state ? " WHERE o.state = $2" : " WHERE COALESCE($2, 0) = 0";
    // 3 sent, 5 unsure
    sql += day ? " AND o.follow_up_day <= $3 AND o.confirmed_at IS NULL AND o.state IN (3, 5)"
               : " AND COALESCE($3, 0) = 0";
    db::Statement q(db_, sql + " ORDER BY o.id DESC LIMIT $1");
    for (q.with(question.most, state, day); q.next();) rows.push_back(readRow(q));
    return rows;
}

std::vector<std::int64_t> OutboxStore::inState(MailState state) {
    db::Statement q(db_, "SELECT id FROM outbox WHERE state = $1 ORDER BY id");
    return readIds(q.with(static_cast<std::int64_t>(state)));
}

std::vector<std::int64_t> OutboxStore::due(Instant now) {
    db::Statement q(db_, "SELECT id FROM outbox WHERE state = 1 AND due_at <= $1 ORDER BY due_at, changed_at, id");
    return readIds(q.with(now.ms));
}

void OutboxStore::postpone(std::string_view sender, Instant until) {
    db::Statement(db_, R"sql(
        UPDATE outbox SET due_at = $1
        WHERE state = 1 AND due_at < $1 AND message_id IN (SELECT id FROM mail_message WHERE sender = $2))sql")
        .with(until.ms, sender)
        .run();
}

std::optional<Instant> OutboxStore::nextDue() {
    db::Statement q(db_, "SELECT MIN(due_at) FROM outbox WHERE state = 1");
    q.next();
    if (const auto at = q.maybe(0)) return Instant{*at};
    return std::nullopt;
}

std::string OutboxStore::content(std::int64_t message) {
    db::Statement q(db_, "SELECT content FROM mail_content WHERE id = $1");
    check(q.with(message).next(), "a mail of the outbox");
    return q.text(0);
}

void OutboxStore::update(const OutboxRow& row) {
    db::Statement(db_, R"sql(
        UPDATE outbox SET state = $2, due_at = $3, attempts = $4, answer_code = $5, answer = $6, changed_at = $7,
                          follow_up_day = $8, confirmed_at = $9
        WHERE id = $1)sql")
        .with(row.id, static_cast<std::int64_t>(row.state), row.due.ms, row.attempts, std::int64_t{row.code},
              row.answer, row.changed.ms, row.followUp ? std::optional(row.followUp->days()) : std::nullopt,
              row.confirmed ? std::optional(row.confirmed->ms) : std::nullopt)
        .run();
    // 4 failed, 6 taken back: only where each of its rows is one of these is it sure that nobody got it
    db::Statement(db_, R"sql(
        UPDATE mail_message SET live_occasion = CASE
            WHEN EXISTS (SELECT 1 FROM outbox WHERE message_id = $1 AND state NOT IN (4, 6)) THEN occasion END
        WHERE id = $1)sql")
        .with(row.message)
        .run();
}

void OutboxStore::log(std::int64_t id, std::int64_t outbox, const MailLogLine& line) {
    db::Statement(db_, R"sql(
        INSERT INTO mail_log (id, outbox_id, at, event, code, answer) VALUES ($1, $2, $3, $4, $5, $6))sql")
        .with(id, outbox, line.at.ms, line.event, std::int64_t{line.code}, line.answer)
        .run();
}

std::vector<MailLogLine> OutboxStore::logOf(std::int64_t outbox) {
    std::vector<MailLogLine> lines;
    db::Statement q(db_, "SELECT at, event, code, answer FROM mail_log WHERE outbox_id = $1 ORDER BY id");
    for (q.with(outbox); q.next();)
        lines.push_back({{q.integer(0)}, q.text(1), static_cast<int>(q.integer(2)), q.text(3)});
    return lines;
}

}  // namespace duebook::store
