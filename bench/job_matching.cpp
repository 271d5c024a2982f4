// SPDX-License-Identifier: GPL-3.0-or-later
// Bank lines matched with open items and posted, beside comparing every line with every item and beside the same rows
// through bare sqlite3; and how often matching is right.
#include <cstdio>
#include <filesystem>
#include <fstream>

#include "bench.h"
#include "match_quality.h"
#include "matching/matcher.h"
#include "rows.h"
#include "services/import_statement.h"
#include "services/match_book.h"
#include "services/match_lines.h"
#include "services/match_rules.h"
#include "store/customer_store.h"

namespace duebook::bench {
namespace {

constexpr int threshold = 950, naiveShare = 100;

[[noreturn]] void fail(const std::string& why) {
    std::fprintf(stderr, "matching: %s\n", why.c_str());
    std::exit(3);
}

// A ledger of its own with the customers and open items of a noisy bank, and its lines in a file.
class MatchLedger {
public:
    MatchLedger(const Bench& bench, const std::string& name)
        : path_(bench.file(name)),
          bank_(demo::noisyBank(7, {bench.invoices / 5, bench.invoices / 2, bench.invoices / 10})) {
        for (const char* tail : {"", "-wal", "-shm"}) std::filesystem::remove(path_ + tail);
        services::Books books = services::createLedger(
            {.place = path_, .company = "Match", .currency = *Currency::fromCode("EUR"), .country = ""}, "bench");
        post(books);
        takeLines(books, bench.file("matching.csv"));
    }
    const std::string& path() const { return path_; }
    const demo::NoisyBank& bank() const { return bank_; }
    services::Books open() const { return services::openLedger(path_, "bench"); }

private:
    void post(services::Books& books) {
        db::Transaction transaction(*books.db, db::Mode::write);
        const auto count = static_cast<std::int64_t>(bank_.debtors.size());
        const std::int64_t first = store::LedgerStore(*books.db).reserve("customer", count);
        store::FactWriter writer(*books.db, Instant::now());
        for (const matching::Debtor& debtor : bank_.debtors) {
            store::Customer card;
            card.id = {first + debtor.id.value - 1};
            card.number = debtor.number;
            card.name = card.legalName = debtor.name;
            if (!debtor.accounts.empty()) card.iban = debtor.accounts[0];
            writer.add(card);
        }
        for (const matching::OpenDocument& document : bank_.documents) writer.add(documentOf(document, first));
        writer.finish("bench", "import.invoices", "");
        transaction.commit();
    }
    static Document documentOf(const matching::OpenDocument& open, std::int64_t first) {
        const OpenItem& item = open.parts[0].item;
        Document document{.id = {},
                          .kind = DocumentKind::invoice,
                          .number = open.number,
                          .customer = {first + item.customer.value - 1},
                          .issued = item.issued,
                          .due = item.due,
                          .gross = item.open - item.open,
                          .tax = item.open - item.open,
                          .base = {},
                          .poNumber = {},
                          .description = {},
                          .entered = {},
                          .instalments = {}};
        for (const matching::OpenPart& part : open.parts) {
            document.gross += part.item.open;
            document.instalments.push_back(
                {{}, part.no, part.item.due, part.item.open, part.item.open, part.discounts});
        }
        document.base = document.gross;
        return document;
    }
    void takeLines(services::Books& books, const std::string& file) {
        std::ofstream out(file);
        const auto quoted = [](std::string text) {
            for (std::size_t at = 0; (at = text.find('"', at)) != std::string::npos; at += 2) text.insert(at, 1, '"');
            return "\"" + text + "\"";
        };
        out << "date,amount,currency,payer,payer_account,text,reference,account\n";
        for (const demo::NoisyLine& line : bank_.lines) {
            const matching::Payment& p = line.payment;
            out << p.booked.iso() << ',' << p.amount.text() << ",EUR," << quoted(p.name) << ',' << p.account << ','
                << quoted(p.text) << ',' << p.reference << ",DE02120300000000202051\n";
        }
        out.close();
        const auto taken = services::importStatement(books, {file, {}, false});
        if (!taken) fail(explain(taken.error()));
    }
    std::string path_;
    demo::NoisyBank bank_;
};

// Every line with every item: is its number in the text, or its amount the same? A share of the lines, reckoned up.
double naiveMs(const demo::NoisyBank& bank) {
    std::int64_t found = 0;
    const double ms = millisecondsOf([&] {
        for (std::size_t i = 0; i < bank.lines.size(); i += naiveShare) {
            const matching::Payment& payment = bank.lines[i].payment;
            for (const matching::OpenDocument& document : bank.documents) {
                if (payment.text.find(document.number) != std::string::npos) ++found;
                if (document.parts[0].item.open == payment.amount) ++found;
            }
        }
    });
    if (found == 0) fail("the naive pass finds nothing");
    return ms * naiveShare;
}

Sample proposing(const Bench& bench, const MatchLedger& ledger) {
    services::Books books = ledger.open();
    std::vector<double> times;
    for (int i = 0; i < 4; ++i) {
        times.push_back(millisecondsOf([&] {
            if (!services::matchLines(books, {threshold, false})) fail("matching is refused");
        }));
    }
    times.erase(times.begin());  // writes the states of all lines, as no later one does
    return {"lines proposed, all", bench.invoices, medianOf(times), naiveMs(ledger.bank())};
}

Sample oneLine(const Bench& bench, const MatchLedger& ledger) {
    services::Books books = ledger.open();
    db::Transaction transaction(*books.db, db::Mode::read);
    const auto rows = store::BankStore(*books.db).list(store::BankLineState::proposed);
    const matching::OpenBook book =
        services::openBookOf(books, store::OpenBookReader(*books.db).documents(ledger.bank().day));
    const std::vector<matching::Rule> rules = services::matchRules(*books.db);
    const matching::Matcher matcher(book, rules);
    std::vector<double> times;
    for (std::size_t i = 0; i < rows.size() && i < 400; ++i)
        times.push_back(millisecondsOf([&] { matcher.propose(services::paymentOf(rows[i])); }));
    return {"one line, the book at hand", bench.invoices, medianOf(times),
            naiveMs(ledger.bank()) / static_cast<double>(ledger.bank().lines.size())};
}

constexpr std::pair<const char*, const char*> postedTables[] = {
    {"receipt", "id"},          {"allocation", "id"},         {"adjustment", "id"},
    {"posting", "source_id"},   {"open_credit", "credit_id"}, {"journal", "first_fact"},
    {"match_run", "first_fact"}};
constexpr std::pair<const char*, const char*> keptTables[] = {
    {"bank_match", "id"}, {"bank_receipt", "line_id"}, {"bank_payer", "id"}};

// The rows that posting has written, their items gone and their lines posted, in one bare transaction.
double rewriteMs(const std::string& written, const std::string& fresh, long long first) {
    RawDb from(written), to(fresh);
    const Rows facts(from, postedTables, first), kept(from, keptTables, 0);
    std::vector<long long> items, lines;
    RawStatement paid(from, "SELECT DISTINCT instalment_id FROM allocation WHERE id >= ?1");
    for (paid.with(first); paid.next();) items.push_back(paid.integer(0));
    RawStatement posted(from, "SELECT line_id FROM bank_match");
    while (posted.next()) lines.push_back(posted.integer(0));
    RawStatement remove(to, "DELETE FROM open_item WHERE instalment_id = ?1");
    RawStatement state(to, "UPDATE bank_line_state SET state = 3 WHERE line_id = ?1");
    return millisecondsOf([&] {
        to.run("BEGIN IMMEDIATE");
        facts.write(to);
        kept.write(to);
        for (const long long item : items) remove.with(item).run();
        for (const long long line : lines) state.with(line).run();
        to.run("COMMIT");
    });
}

Sample posting(const Bench& bench, const MatchLedger& ledger, double proposingMs) {
    const std::string fresh = bench.file("matching-floor.duebook");
    std::filesystem::remove(fresh);
    std::filesystem::copy_file(ledger.path(), fresh);
    long long first = 0;
    {
        RawDb raw(ledger.path());
        RawStatement q(raw, "SELECT next_value FROM sequence WHERE name = 'fact'");
        q.next();
        first = q.integer(0);
    }
    services::Books books = ledger.open();
    std::int64_t posted = 0;
    const double ms = millisecondsOf([&] {
        const auto report = services::matchLines(books, {threshold, true});
        if (!report) fail("posting is refused");
        posted = report->posted;
    });
    return {std::to_string(posted) + " matches posted", bench.invoices, ms - proposingMs,
            rewriteMs(ledger.path(), fresh, first)};
}

void printRow(const char* name, const Tally& tally) {
    const auto percent = [](std::int64_t part, std::int64_t whole) {
        return whole == 0 ? 0.0 : 100.0 * static_cast<double>(part) / static_cast<double>(whole);
    };
    const Interval right = intervalOf(tally.posted - tally.wrong, tally.posted);
    const Interval whole = intervalOf(tally.whole, tally.lines);
    std::printf("%-18s %7lld %7lld %6lld  %7.3f (%.3f to %.3f)  %5.1f (%.1f to %.1f)  %5.1f  %5.1f\n", name,
                static_cast<long long>(tally.lines), static_cast<long long>(tally.posted),
                static_cast<long long>(tally.wrong), percent(tally.posted - tally.wrong, tally.posted),
                static_cast<double>(right.low) / 1000, static_cast<double>(right.high) / 1000,
                percent(tally.whole, tally.lines), static_cast<double>(whole.low) / 1000,
                static_cast<double>(whole.high) / 1000, percent(tally.itemsRight, tally.items),
                percent(tally.first, tally.lines));
}

}  // namespace

std::vector<Sample> benchMatching(Bench& bench) {
    const MatchLedger ledger(bench, "matching.duebook");
    const Sample proposals = proposing(bench, ledger);
    const Sample one = oneLine(bench, ledger);
    return {proposals, one, posting(bench, ledger, proposals.oursMs)};
}

std::vector<Sample> benchMatchQuality(Bench& bench) {
    std::vector<std::uint64_t> seeds;  // none of them was used to set the rules
    for (std::uint64_t i = 0; i < static_cast<std::uint64_t>(bench.invoices) / 1000; ++i) seeds.push_back(1001 + i);
    const Quality quality = matchQuality(seeds, {}, services::shippedMatchRules(), threshold);
    std::printf("%-18s %7s %7s %6s  %-26s %-22s %5s  %5s\n", "kind", "lines", "posted", "wrong", "right, %",
                "envelope, %", "items", "first");
    for (std::size_t i = 0; i < demo::noises; ++i)
        printRow(std::string(nameOf(static_cast<demo::Noise>(i))).c_str(), quality.kinds.at(i));
    printRow("all", quality.total());
    for (const std::string& error : quality.errors) std::printf("wrong: %s\n", error.c_str());
    return {};
}

}  // namespace duebook::bench
