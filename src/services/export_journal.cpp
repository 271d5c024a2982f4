// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_journal.h"

#include "io/csv_writer.h"
#include "io/journal_text.h"
#include "store/export_store.h"

namespace duebook::services {
namespace {

using io::JournalEntry;
using io::JournalLine;
using Kind = io::ListColumn::Kind;
using store::ExportPosting;

// Gathers the postings of one fact into one transaction, an account a line.
class Entries {
public:
    Entries(io::JournalWriter& writer, Currency base) : writer_(writer), base_(base) {}

    void add(const ExportPosting& p) {
        if (p.source != source_) finish();
        source_ = p.source;
        entry_.day = p.day;
        entry_.number = p.number;
        entry_.description = std::string(p.kind) + " " + std::string(p.customer) + " " + std::string(p.customerName);
        const std::string debit = io::journalAccount(p.debitRole, p.debitCode, p.debitName);
        const std::string credit = io::journalAccount(p.creditRole, p.creditCode, p.creditName);
        if (p.amount.isZero() && p.base) {  // an exchange difference: it is in the ledger's currency alone
            entry_.description = "exchange difference " + entry_.description;
            const Money difference(*p.base, base_);
            put(below(p.debitRole, debit), difference, {});
            put(below(p.creditRole, credit), -difference, {});
            return;
        }
        std::optional<Money> cost;
        if (p.base && p.amount.currency() != base_) cost = Money(*p.base, base_);
        put(debit, p.amount, cost);
        put(credit, -p.amount, cost ? std::optional(-*cost) : std::nullopt);
    }
    std::int64_t finish() {
        if (!entry_.lines.empty()) {
            writer_.add(entry_);
            ++written_;
        }
        entry_.lines.clear();
        return written_;
    }

private:
    static std::string below(std::string_view role, const std::string& account) {
        return role == nameOf(Role::receivables) ? account + ":exchange differences" : account;
    }
    void put(const std::string& account, Money amount, std::optional<Money> cost) {
        for (JournalLine& line : entry_.lines) {
            if (line.account != account || line.cost.has_value() != cost.has_value()) continue;
            line.amount += amount;
            if (cost) *line.cost += *cost;
            return;
        }
        entry_.lines.push_back({account, amount, cost});
    }
    io::JournalWriter& writer_;
    Currency base_;
    std::int64_t source_ = -1, written_ = 0;
    JournalEntry entry_{Date::fromDays(0), {}, {}, {}};
};

void report(const Progress& progress, std::int64_t done, std::int64_t total) {
    if (done % 1024 == 0) step(progress, done, std::max(done, total));
}

std::int64_t writeHledger(Books& books, const ExportTarget& target, const Progress& progress) {
    io::JournalWriter writer(target.path, books.info.company, target.program, books.info.base);
    Entries entries(writer, books.info.base);
    const std::int64_t total = store::countPostings(*books.db);
    std::int64_t done = 0;
    store::exportPostings(*books.db, [&](const ExportPosting& p) {
        entries.add(p);
        report(progress, ++done, total);
    });
    const std::int64_t written = entries.finish();
    writer.save();
    progress.report(1, 1);
    return written;
}

std::int64_t writeCsv(Books& books, const ExportTarget& target, const Progress& progress) {
    io::ListHead head;
    head.rows = store::countPostings(*books.db);
    for (const char* key : {"date", "kind", "number", "customer", "customer_name", "debit_account", "debit_name",
                            "credit_account", "credit_name", "currency", "amount", "base_currency", "base_amount"}) {
        head.columns.push_back({key, key, Kind::text});
    }
    io::CsvList list(target.path, std::move(head), {target.bom, target.raw}, progress);
    std::int64_t rows = 0;
    store::exportPostings(*books.db, [&](const ExportPosting& p) {
        io::Cell base;
        if (p.base) base = Money(*p.base, books.info.base);
        const io::Cell cells[] = {p.day,
                                  p.kind,
                                  p.number,
                                  p.customer,
                                  p.customerName,
                                  p.debitCode,
                                  p.debitName,
                                  p.creditCode,
                                  p.creditName,
                                  p.amount.currency().code(),
                                  p.amount,
                                  books.info.base.code(),
                                  base};
        list.row(cells);
        ++rows;
    });
    list.save();
    return rows;
}

}  // namespace

std::int64_t exportJournal(Books& books, JournalFormat format, const ExportTarget& target, const Progress& progress) {
    db::Transaction transaction(*books.db, db::Mode::read);
    return format == JournalFormat::hledger ? writeHledger(books, target, progress) : writeCsv(books, target, progress);
}

}  // namespace duebook::services
