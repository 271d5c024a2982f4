// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_statement.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>

#include "bank/read.h"
#include "io/io_error.h"
#include "io/text_file.h"
#include "services/bank_identity.h"
#include "services/statement_fit.h"
#include "store/journal_store.h"
#include "store/ledger_store.h"

namespace duebook::services {
namespace {

constexpr std::size_t mostKnownLines = 1000;
constexpr std::size_t piece = std::size_t{1} << 16;

bank::Source sourceOf(const io::File& file, const std::string& path) {
    return [&file, &path](std::string& out) {
        out.resize(piece);
        out.resize(std::fread(out.data(), 1, out.size(), file.get()));
        if (std::ferror(file.get()) != 0)
            throw io::IoError(io::IoError::Kind::cannotOpen, path + ": " + std::strerror(errno));
        return !out.empty();
    };
}

Result<bank::BankFile> read(const StatementRequest& request) {
    const std::string start = io::startOfFile(request.path, 4096);
    if (request.layout || (!start.empty() && !bank::formatOf(start) && bank::looksLikeTable(start)))
        return bank::readTable(request.path, request.layout);
    const io::File file = io::openFile(request.path, "rb");
    return bank::readStatements(sourceOf(file, request.path));
}

store::BankStatementRow rowOf(const bank::Statement& s, const std::string& format, const std::string& path) {
    store::BankStatementRow row;
    row.account = s.account;
    row.currency = s.currency;
    row.number = s.number;
    row.format = format;
    row.fileName = std::filesystem::path(path).filename().string();
    row.from = s.from;
    row.until = s.until;
    const auto minor = [&](const std::optional<bank::Balance>& balance) {
        return balance && balance->amount.currency() == s.currency ? std::optional(balance->amount.minor())
                                                                   : std::nullopt;
    };
    row.openingMinor = minor(s.opening);
    row.closingMinor = minor(s.closing);
    row.intraday = s.intraday;
    return row;
}

// Takes the statements of one file in, one after the other.
class StatementImporter {
public:
    StatementImporter(Books& books, const StatementRequest& request, std::string format)
        : books_(books), request_(request), store_(*books.db) {
        result_.format = std::move(format);
    }
    void take(bank::Statement statement) {
        StatementReport report;
        report.ties = bank::ties(statement);
        report.lines = static_cast<std::int64_t>(statement.lines.size());
        store::BankStatementRow row = rowOf(statement, result_.format, request_.path);
        const auto others = store_.statements(row.account);
        const bool again =
            std::any_of(others.begin(), others.end(), [&](const auto& other) { return isSame(other, row); });
        std::vector<bank::BankLine> lines = std::move(statement.lines);
        report.statement = std::move(statement);
        std::vector<store::BankLineRow> fresh = sift(std::move(lines), row, others, report);
        if (report.leftOut > 0)
            report.statement.findings.push_back(
                {bank::FindingKind::leftOut,
                 {},
                 std::to_string(report.leftOut) + " of " + std::to_string(report.lines)});
        if (!again) addFit(others, row, report.statement.findings);
        if (!again || !fresh.empty()) save(row, fresh, report);
        result_.lines += report.lines;
        result_.accepted += report.accepted;
        result_.known += report.known;
        result_.leftOut += report.leftOut;
        result_.statements.push_back(std::move(report));
    }
    StatementImport finish(bool kept) && {
        result_.kept = kept && changed_;
        return std::move(result_);
    }

private:
    // What is new of the statement's lines.
    std::vector<store::BankLineRow> sift(std::vector<bank::BankLine> lines, const store::BankStatementRow& row,
                                         const std::vector<store::BankStatementRow>& others, StatementReport& report) {
        std::vector<store::BankLineRow> fresh;
        if (lines.empty()) return fresh;
        const auto [first, last] = std::minmax_element(
            lines.begin(), lines.end(), [](const auto& a, const auto& b) { return a.booked < b.booked; });
        KnownBookings known(store_.known(row.account, first->booked, last->booked), others, row);
        for (std::size_t at = 0; at < lines.size();) {
            std::size_t end = at + 1;
            while (end < lines.size() && lines[end].entry == lines[at].entry) ++end;
            if (lines[at].state == bank::LineState::booked) {
                const std::string key = entryKey(std::span(lines).subspan(at, end - at));
                const bool isKnown = known.take(key);
                for (std::size_t i = at; i < end; ++i)
                    takeLine({0, 0, row.account, key, std::move(lines[i])}, isKnown, fresh, report);
            } else {
                report.leftOut += static_cast<std::int64_t>(end - at);
            }
            at = end;
        }
        return fresh;
    }
    void takeLine(store::BankLineRow line, bool isKnown, std::vector<store::BankLineRow>& fresh,
                  StatementReport& report) {
        if (line.line.amount.isZero()) {
            ++report.leftOut;
        } else if (!isKnown) {
            ++report.accepted;
            fresh.push_back(std::move(line));
        } else {
            ++report.known;
            if (result_.knownLines.size() < mostKnownLines)
                result_.knownLines.push_back({result_.statements.size(), std::move(line.line)});
        }
    }
    void save(store::BankStatementRow& row, std::vector<store::BankLineRow>& lines, StatementReport& report) {
        const auto count = static_cast<std::int64_t>(lines.size());
        row.id = store::LedgerStore(*books_.db).reserve("record", count + 1);
        row.imported = books_.now();
        StatementSeal seal(row);
        std::int64_t id = row.id;
        for (store::BankLineRow& line : lines) {
            line.id = ++id;
            line.statement = row.id;
            seal.add(line);
        }
        store_.insert(row, lines);
        store::JournalStore(*books_.db)
            .append({.seq = 0,
                     .at = row.imported,
                     .actor = books_.actor,
                     .act = "bank.import",
                     .subject = "statement " + row.number + " of " + row.account,
                     .firstFact = {},
                     .lastFact = {},
                     .payload = seal.payload(),
                     .prevHash = {},
                     .hash = {}});
        report.id = row.id;
        changed_ = true;
    }

    Books& books_;
    const StatementRequest& request_;
    store::BankStore store_;
    StatementImport result_;
    bool changed_ = false;
};

}  // namespace

Result<StatementImport> importStatement(Books& books, const StatementRequest& request) {
    auto file = read(request);
    if (!file) return tl::make_unexpected(file.error());
    if (file->statements.empty()) return refuse(Refusal::bankFileEmpty);
    const db::ManyRows many(*books.db, true);
    db::Transaction transaction(*books.db, db::Mode::write);
    StatementImporter importer(books, request, std::move(file->format));
    for (bank::Statement& statement : file->statements) importer.take(std::move(statement));
    if (!request.dryRun) transaction.commit();
    return std::move(importer).finish(!request.dryRun);
}

std::vector<store::BankLineRow> bankLines(Books& books, std::optional<store::BankLineState> state) {
    db::Transaction transaction(*books.db, db::Mode::read);
    return store::BankStore(*books.db).list(state);
}

}  // namespace duebook::services
