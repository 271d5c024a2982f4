// SPDX-License-Identifier: GPL-3.0-or-later
// Bank statements and their lines, as they came, and what has become of each line.
#pragma once
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "bank/statement.h"
#include "db/db.h"

namespace duebook::store {

enum class BankLineState { unmatched = 1, proposed = 2, posted = 3, ignored = 4 };
// "unmatched", "proposed", "posted", "ignored".
std::string_view nameOf(BankLineState state);
std::optional<BankLineState> bankLineStateOf(std::string_view name);

// A statement without its lines.
struct BankStatementRow {
    std::int64_t id = 0;
    std::string account;
    std::optional<Currency> currency;
    std::string number, format, fileName;
    std::optional<Date> from, until;
    std::optional<std::int64_t> openingMinor, closingMinor;
    bool intraday = false;
    Instant imported;
};

struct BankLineRow {
    std::int64_t id = 0, statement = 0;
    std::string account, entryKey;
    bank::BankLine line;
    BankLineState state = BankLineState::unmatched;
    std::string note = {};  // why it is ignored
};

class BankStore {
public:
    explicit BankStore(db::Connection& db) : db_(db) {}
    // The statements of an account, in the order in which they came.
    std::vector<BankStatementRow> statements(std::string_view account);
    // How many bookings of the account each statement has of each key, of lines booked on these days (inclusive).
    std::map<std::string, std::map<std::int64_t, std::int64_t>, std::less<>> known(std::string_view account, Date from,
                                                                                   Date until);
    // The caller holds a write transaction; the lines are unmatched then.
    void insert(const BankStatementRow& statement, const std::vector<BankLineRow>& lines);
    // The lines of a state, or all, by day and id.
    std::vector<BankLineRow> list(std::optional<BankLineState> state);
    // One of them.
    std::optional<BankLineRow> find(std::int64_t line);
    // Gives lines a state; the caller holds a write transaction.
    void setStates(const std::vector<std::int64_t>& lines, BankLineState state, std::string_view note = {});
    // For `ledger verify`: each statement, and each line by statement and id.
    void forEachStatement(const std::function<void(const BankStatementRow&)>& visit);
    void forEachLine(const std::function<void(const BankLineRow&)>& visit);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
