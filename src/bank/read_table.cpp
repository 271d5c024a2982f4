// SPDX-License-Identifier: GPL-3.0-or-later
#include "bank/read_table.h"

#include <algorithm>
#include <filesystem>

#include "bank/table_header.h"
#include "base/text.h"
#include "io/amount_reader.h"

namespace duebook::bank {
namespace {

constexpr std::size_t looked = 40;  // rows in which the header is searched

struct TableRow {
    std::int64_t number = 0;
    Cells cells;
};

tl::unexpected<Error> brokenRow(std::int64_t row, std::string_view what, std::string_view seen) {
    return refuse(Refusal::bankFileBroken,
                  "row " + std::to_string(row) + ": \"" + leftPart(printable(seen), 40) + "\" " + std::string(what));
}

class TableReader {
public:
    TableReader(TableHeader header, std::vector<TableRow> rows) : header_(std::move(header)), rows_(std::move(rows)) {}

    Result<Statement> read() {
        findRules();
        statement_.account = account();
        for (const TableRow& row : rows_) {
            if (auto taken = take(row); !taken) return tl::make_unexpected(taken.error());
        }
        addBalances();
        finish(statement_);
        return std::move(statement_);
    }

private:
    std::string_view cell(const TableRow& row, std::string_view column) const {
        const auto found = header_.columns.find(column);
        if (found == header_.columns.end() || found->second.front() >= row.cells.size()) return {};
        return trimmed(row.cells[found->second.front()]);
    }
    std::string joined(const TableRow& row, std::string_view column) const {
        std::string text;
        const auto found = header_.columns.find(column);
        if (found == header_.columns.end()) return text;
        for (const std::size_t at : found->second) {
            if (at < row.cells.size()) append(text, row.cells[at]);
        }
        std::replace_if(
            text.begin(), text.end(), [](char c) { return c == '\n' || c == '\r'; }, ' ');
        return text;
    }
    std::string account() const {
        for (const TableRow& row : rows_) {
            if (const auto text = cell(row, "account"); !text.empty()) return accountText(text);
        }
        const auto given = header_.layout.defaults.find("account");
        if (given != header_.layout.defaults.end()) return accountText(given->second);
        return header_.account;
    }
    // Days and amounts are read in one way for the whole file, never by the cell.
    void findRules() {
        io::DateSurvey days;
        io::DecimalSurvey amounts;
        for (const TableRow& row : rows_) {
            for (const char* column : {"date", "value_date"}) {
                if (const auto text = cell(row, column); !text.empty()) days.add(text);
            }
            for (const char* column : {"amount", "credit", "debit", "balance"}) {
                if (const auto text = cell(row, column); !text.empty()) amounts.add(text);
            }
        }
        dateRule_.format = header_.layout.dateFormat;
        const auto order = days.verdict();
        // Europe's banks write the day first: what reads in both ways is theirs
        dateRule_.order = order.order.value_or(days.allows(io::DateOrder::dayFirst) ? io::DateOrder::dayFirst
                                                                                    : io::DateOrder::monthFirst);
        const auto decimal = amounts.verdict();
        amountRule_.decimal =
            header_.layout.decimal.value_or(decimal.decimal.value_or(amounts.allows('.') ? '.' : ','));
        amountRule_.round = true;
    }
    Result<Currency> currencyOf(const TableRow& row) const {
        if (const auto text = cell(row, "currency"); !text.empty()) {
            if (const auto currency = Currency::fromCode(text)) return *currency;
            return brokenRow(row.number, "is no currency", text);
        }
        if (header_.currency) return *header_.currency;
        const auto given = header_.layout.defaults.find("currency");
        if (given != header_.layout.defaults.end()) {
            if (const auto currency = Currency::fromCode(given->second)) return *currency;
        }
        return brokenRow(row.number, "is in a currency that the file does not name", cell(row, "date"));
    }
    Result<std::optional<Money>> amountAt(const TableRow& row, std::string_view column, Currency currency) {
        const std::string_view text = cell(row, column);
        if (text.empty()) return std::optional<Money>();
        const auto amount = io::readAmount(text, currency, amountRule_);
        if (!amount) return brokenRow(row.number, "is no amount", text);
        if (amount->money.isZero() && (text.starts_with('-') || text.ends_with('-')))
            return brokenRow(row.number, "is a zero with a minus", text);
        if (amount->rounding != 0)
            statement_.findings.push_back(
                {FindingKind::amountRounded, "row " + std::to_string(row.number), std::string(text)});
        return std::optional(amount->money);
    }
    // One signed amount, or a credit less a debit, whatever the sign of the debit; nothing where the row has no money.
    Result<std::optional<Money>> moneyOf(const TableRow& row, Currency currency) {
        auto amount = amountAt(row, "amount", currency);
        if (!amount || *amount) return amount;
        const auto credit = amountAt(row, "credit", currency);
        if (!credit) return credit;
        const auto debit = amountAt(row, "debit", currency);
        if (!debit || (!*credit && !*debit)) return debit;
        Money sum = credit->value_or(Money(0, currency));
        if (*debit) sum += (*debit)->minor() > 0 ? -**debit : **debit;
        return std::optional(sum);
    }
    bool hasMoney(const TableRow& row) const {
        return !cell(row, "amount").empty() || !cell(row, "credit").empty() || !cell(row, "debit").empty();
    }
    Result<void> take(const TableRow& row) {
        const std::string_view day = cell(row, "date");
        const bool isDay = !day.empty() && day.front() >= '0' && day.front() <= '9';
        if (!isDay || !hasMoney(row)) return {};
        const auto booked = io::readDate(day, dateRule_);
        if (!booked) return brokenRow(row.number, "is no day", day);
        const auto currency = currencyOf(row);
        if (!currency) return tl::make_unexpected(currency.error());
        const auto money = moneyOf(row, *currency);
        if (!money) return tl::make_unexpected(money.error());
        BankLine line{*booked, **money};
        line.entry = ++statement_.entries;
        line.value = io::readDate(cell(row, "value_date"), dateRule_);
        line.name = joined(row, "payer");
        line.account = accountText(cell(row, "payer_account"));
        line.bic = cell(row, "payer_bic");
        line.text = joined(row, "text");
        line.reference = cell(row, "reference");
        line.endToEnd = cell(row, "end_to_end");
        line.mandate = cell(row, "mandate");
        line.bankId = line.entryId = cell(row, "bank_id");
        line.code = cell(row, "code");
        line.place = row.number;
        if (const auto balance = amountAt(row, "balance", *currency); balance && *balance)
            balances_.push_back({statement_.lines.size(), **balance});
        statement_.lines.push_back(std::move(line));
        return {};
    }
    // The newest row may stand first or last; its balance is the closing one.
    void addBalances() {
        if (balances_.size() != statement_.lines.size() || balances_.empty()) return;
        const bool newestFirst = statement_.lines.front().booked > statement_.lines.back().booked;
        const auto& oldest = newestFirst ? balances_.back() : balances_.front();
        const auto& newest = newestFirst ? balances_.front() : balances_.back();
        const BankLine& first = statement_.lines[oldest.first];
        const BankLine& last = statement_.lines[newest.first];
        if (first.amount.currency() != last.amount.currency()) return;
        statement_.opening = Balance{first.booked, oldest.second - first.amount};
        statement_.closing = Balance{last.booked, newest.second};
    }

    TableHeader header_;
    std::vector<TableRow> rows_;
    Statement statement_;
    io::DateRule dateRule_;
    io::AmountRule amountRule_;
    std::vector<std::pair<std::size_t, Money>> balances_;  // with the line that each stands beside
};

}  // namespace

bool looksLikeTable(std::string_view start) {
    if (start.starts_with("PK\x03\x04")) return true;
    return start.find_first_of(",;\t|") != std::string_view::npos &&
           start.find_first_of("\r\n") != std::string_view::npos;
}

Result<BankFile> readTable(const std::string& path, const std::optional<Layout>& layout) {
    std::error_code unknown;
    if (std::filesystem::file_size(path, unknown) > mostText && !unknown)
        return refuse(Refusal::bankFileTooLarge, "more than " + std::to_string(mostText >> 20) + " MiB");
    const auto source = io::openTable(io::findFormat(path, layout ? layout->hints : io::TableHints()));
    std::vector<TableRow> rows;
    for (io::Row row; source->next(row);) {
        if (row.broken)
            return brokenRow(row.number, "has quotes that do not pair up",
                             row.fields.empty() ? "" : row.fields.front());
        rows.push_back({row.number, {row.fields.begin(), row.fields.end()}});
    }
    std::vector<Cells> start;
    for (std::size_t i = 0; i < std::min(looked, rows.size()); ++i) start.push_back(rows[i].cells);
    auto header = findTableHeader(start, layout ? std::vector<Layout>{*layout} : shippedLayouts());
    if (!header) return tl::make_unexpected(header.error());
    const std::string format = header->layout.name.empty() ? "CSV" : "CSV " + header->layout.name;
    rows.erase(rows.begin(), rows.begin() + static_cast<std::ptrdiff_t>(header->row + 1));
    auto statement = TableReader(std::move(*header), std::move(rows)).read();
    if (!statement) return tl::make_unexpected(statement.error());
    return BankFile{format, {std::move(*statement)}};
}

}  // namespace duebook::bank
