// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bank_store.h"

#include <array>

namespace duebook::store {
namespace {

constexpr std::array<std::string_view, 4> stateNames = {"unmatched", "proposed", "posted", "ignored"};

std::optional<Date> dayOf(std::optional<std::int64_t> days) {
    return days ? std::optional(Date::fromDays(*days)) : std::nullopt;
}

BankStatementRow readStatement(const db::Statement& q) {
    BankStatementRow row;
    row.id = q.integer(0);
    row.account = q.text(1);
    if (const auto currency = q.maybe(2)) row.currency = Currency(*currency);
    row.number = q.text(3);
    row.format = q.text(4);
    row.fileName = q.text(5);
    row.from = dayOf(q.maybe(6));
    row.until = dayOf(q.maybe(7));
    row.openingMinor = q.maybe(8);
    row.closingMinor = q.maybe(9);
    row.intraday = q.integer(10) != 0;
    row.imported = {q.integer(11)};
    return row;
}

BankLineRow readLine(const db::Statement& q) {
    bank::BankLine line{Date::fromDays(q.integer(6)), Money(q.integer(9), Currency(q.integer(8)))};
    line.entry = q.integer(3);
    line.part = static_cast<int>(q.integer(4));
    line.value = dayOf(q.maybe(7));
    line.reversal = q.integer(10) != 0;
    line.name = q.text(11);
    line.account = q.text(12);
    line.bic = q.text(13);
    line.text = q.text(14);
    line.reference = q.text(15);
    line.endToEnd = q.text(16);
    line.mandate = q.text(17);
    line.bankId = q.text(18);
    line.code = q.text(19);
    line.returnReason = q.text(20);
    return {q.integer(0), q.integer(1),    q.text(2),
            q.text(5),    std::move(line), static_cast<BankLineState>(q.integer(21)),
            q.text(22)};
}

db::Value valueOf(const std::optional<std::int64_t>& number) {
    return number ? db::Value(*number) : db::Value(nullptr);
}
db::Value valueOf(const std::optional<Date>& day) {
    return day ? db::Value(day->days()) : db::Value(nullptr);
}

std::vector<db::Bulk::Table> tables() {
    return {
        {"bank_statement",
         {"id", "account", "currency", "number", "format", "file_name", "from_day", "until_day", "opening_minor",
          "closing_minor", "is_intraday", "imported_at"}},
        {"bank_line",
         {"id",         "statement_id", "account",      "entry",       "part",    "entry_key",     "booked_day",
          "value_day",  "currency",     "amount_minor", "is_reversal", "name",    "party_account", "bic",
          "remittance", "reference",    "end_to_end",   "mandate",     "bank_id", "code",          "return_reason"}},
        {"bank_line_state", {"line_id", "state", "note"}}};
}

}  // namespace

std::string_view nameOf(BankLineState state) {
    return stateNames.at(static_cast<std::size_t>(state) - 1);
}

std::optional<BankLineState> bankLineStateOf(std::string_view name) {
    for (std::size_t i = 0; i < stateNames.size(); ++i) {
        if (stateNames.at(i) == name) return static_cast<BankLineState>(i + 1);
    }
    return std::nullopt;
}

std::vector<BankStatementRow> BankStore::statements(std::string_view account) {
    std::vector<BankStatementRow> rows;
    db::Statement q(db_, R"sql(
        SELECT id, account, currency, number, format, file_name, from_day, until_day, opening_minor, closing_minor,
               is_intraday, imported_at
        FROM bank_statement WHERE account = $1 ORDER BY id)sql");
    for (q.with(account); q.next();) rows.push_back(readStatement(q));
    return rows;
}

std::map<std::string, std::map<std::int64_t, std::int64_t>, std::less<>> BankStore::known(std::string_view account,
                                                                                          Date from, Date until) {
    std::map<std::string, std::map<std::int64_t, std::int64_t>, std::less<>> found;
    db::Statement q(db_, R"sql(
        SELECT entry_key, statement_id, COUNT(DISTINCT entry) FROM bank_line
        WHERE account = $1 AND booked_day BETWEEN $2 AND $3 GROUP BY entry_key, statement_id)sql",
                    db::Reading::streamed);
    for (q.with(account, from.days(), until.days()); q.next();) found[q.text(0)][q.integer(1)] = q.integer(2);
    return found;
}

void BankStore::insert(const BankStatementRow& s, const std::vector<BankLineRow>& lines) {
    db::Bulk bulk(db_, tables());
    const auto number = [](std::int64_t value) { return db::Value(value); };
    const auto text = [](const std::string& value) { return db::Value(std::string_view(value)); };
    const std::array<db::Value, 12> head = {number(s.id),
                                            text(s.account),
                                            s.currency ? number(s.currency->number()) : db::Value(nullptr),
                                            text(s.number),
                                            text(s.format),
                                            text(s.fileName),
                                            valueOf(s.from),
                                            valueOf(s.until),
                                            valueOf(s.openingMinor),
                                            valueOf(s.closingMinor),
                                            number(s.intraday ? 1 : 0),
                                            number(s.imported.ms)};
    bulk.add(0, head);
    for (const BankLineRow& row : lines) {
        const bank::BankLine& l = row.line;
        const std::array<db::Value, 21> values = {number(row.id),
                                                  number(row.statement),
                                                  text(row.account),
                                                  number(l.entry),
                                                  number(l.part),
                                                  text(row.entryKey),
                                                  number(l.booked.days()),
                                                  valueOf(l.value),
                                                  number(l.amount.currency().number()),
                                                  number(l.amount.minor()),
                                                  number(l.reversal ? 1 : 0),
                                                  text(l.name),
                                                  text(l.account),
                                                  text(l.bic),
                                                  text(l.text),
                                                  text(l.reference),
                                                  text(l.endToEnd),
                                                  text(l.mandate),
                                                  text(l.bankId),
                                                  text(l.code),
                                                  text(l.returnReason)};
        bulk.add(1, values);
        bulk.add(
            2, std::array<db::Value, 3>{number(row.id), number(static_cast<std::int64_t>(row.state)), text(row.note)});
    }
    bulk.flush();
}

std::vector<BankLineRow> BankStore::list(std::optional<BankLineState> state) {
    std::vector<BankLineRow> rows;
    db::Statement q(db_, R"sql(
        SELECT l.id, l.statement_id, l.account, l.entry, l.part, l.entry_key, l.booked_day, l.value_day, l.currency,
               l.amount_minor, l.is_reversal, l.name, l.party_account, l.bic, l.remittance, l.reference, l.end_to_end,
               l.mandate, l.bank_id, l.code, l.return_reason, s.state, s.note
        FROM bank_line_state s JOIN bank_line l ON l.id = s.line_id
        WHERE $1 = 0 OR s.state = $1 ORDER BY l.booked_day, l.id)sql",
                    db::Reading::streamed);
    for (q.with(state ? static_cast<std::int64_t>(*state) : std::int64_t{0}); q.next();) rows.push_back(readLine(q));
    return rows;
}

std::optional<BankLineRow> BankStore::find(std::int64_t line) {
    db::Statement q(db_, R"sql(
        SELECT l.id, l.statement_id, l.account, l.entry, l.part, l.entry_key, l.booked_day, l.value_day, l.currency,
               l.amount_minor, l.is_reversal, l.name, l.party_account, l.bic, l.remittance, l.reference, l.end_to_end,
               l.mandate, l.bank_id, l.code, l.return_reason, s.state, s.note
        FROM bank_line l JOIN bank_line_state s ON s.line_id = l.id WHERE l.id = $1)sql");
    if (!q.with(line).next()) return std::nullopt;
    return readLine(q);
}

// Eight at a time: each statement is a way to the server and back. Ids that are left over name nothing.
void BankStore::setStates(const std::vector<std::int64_t>& lines, BankLineState state, std::string_view note) {
    db::Statement q(db_, R"sql(
        UPDATE bank_line_state SET state = $1, note = $2
        WHERE line_id IN ($3, $4, $5, $6, $7, $8, $9, $10))sql");
    for (std::size_t at = 0; at < lines.size(); at += 8) {
        std::vector<db::Value> values = {static_cast<std::int64_t>(state), note};
        for (std::size_t i = at; i < at + 8; ++i) values.emplace_back(i < lines.size() ? lines[i] : std::int64_t{0});
        q.withEach(values).run();
    }
}

void BankStore::forEachStatement(const std::function<void(const BankStatementRow&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT id, account, currency, number, format, file_name, from_day, until_day, opening_minor, closing_minor,
               is_intraday, imported_at
        FROM bank_statement ORDER BY id)sql",
                    db::Reading::streamed);
    while (q.next()) visit(readStatement(q));
}

void BankStore::forEachLine(const std::function<void(const BankLineRow&)>& visit) {
    db::Statement q(db_, R"sql(
        SELECT l.id, l.statement_id, l.account, l.entry, l.part, l.entry_key, l.booked_day, l.value_day, l.currency,
               l.amount_minor, l.is_reversal, l.name, l.party_account, l.bic, l.remittance, l.reference, l.end_to_end,
               l.mandate, l.bank_id, l.code, l.return_reason, COALESCE(s.state, 1), COALESCE(s.note, '')
        FROM bank_line l LEFT JOIN bank_line_state s ON s.line_id = l.id ORDER BY l.statement_id, l.id)sql",
                    db::Reading::streamed);
    while (q.next()) visit(readLine(q));
}

}  // namespace duebook::store
