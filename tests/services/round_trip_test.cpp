// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger taken out as CSV, list by list, and made again from the files.
#include "services/aging.h"
#include "services/demo.h"
#include "services/export_lists.h"
#include "services/export_readable.h"
#include "services/import_table.h"
#include "support/temp_files.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using insight::AgingBasis;
using insight::AgingBy;
using services::Books;
using services::ExportKind;
using services::ImportReport;

const Date today = *Date::of(2026, 10, 31);

struct List {
    ExportKind out;
    io::ImportKind in;
    const char* name;
};
// In the order in which they build upon each other.
const List lists[] = {{ExportKind::customers, io::ImportKind::customers, "customers"},
                      {ExportKind::exchangeRates, io::ImportKind::exchangeRates, "exchange-rates"},
                      {ExportKind::invoices, io::ImportKind::invoices, "invoices"},
                      {ExportKind::creditNotes, io::ImportKind::creditNotes, "credit-notes"},
                      {ExportKind::receipts, io::ImportKind::receipts, "receipts"}};

class RoundTrip : public LedgerTest {
protected:
    std::string file(const List& list) { return folder_ / (std::string(list.name) + ".csv"); }
    void exportAll(Books& from) {
        for (const List& list : lists)
            services::exportList(from, {list.out, today}, {file(list), services::ExportFormat::csv, "", false, true},
                                 {});
    }
    ImportReport import(Books& into, const List& list) {
        services::ImportRequest request;
        request.kind = list.in;
        request.path = file(list);
        request.profile = *io::parseProfile("{}");
        const auto report = services::importTable(into, request);
        EXPECT_TRUE(report) << list.name << (report ? "" : explain(report.error()));
        if (report) EXPECT_EQ(report->rejected, 0) << list.name;
        return report ? *report : ImportReport();
    }
    // Exports everything and imports it into another ledger of the kind under test.
    Books again(Books& from) {
        exportAll(from);
        Books made = makeBooks(places().fresh(), "bob", from.info.base.code());
        for (const List& list : lists) import(made, list);
        EXPECT_TRUE(verifies(made));
        return made;
    }
    static void expectSameAging(Books& a, Books& b, Date on) {
        for (const AgingBy by : {AgingBy::customer, AgingBy::currency, AgingBy::collector}) {
            for (const AgingBasis basis : {AgingBasis::due, AgingBasis::invoice}) {
                EXPECT_EQ(services::agingReport(a, {on, basis, {}, by}).rows,
                          services::agingReport(b, {on, basis, {}, by}).rows)
                    << on.iso();
            }
        }
    }
    TempFolder folder_;
};

TEST_P(RoundTrip, MakesTheDemoBooksAgain) {
    const std::string demo = places().freshFile("demo.duebook");
    services::makeDemo({demo, 900, 5, today}, {});
    Books from = services::openLedger(demo, "ada");
    Books made = again(from);
    for (const char* table : {"document", "receipt", "instalment", "open_item", "open_credit", "exchange_rate"}) {
        const std::string count = std::string("SELECT COUNT(*) FROM ") + table;
        EXPECT_EQ(number(*made.db, count), number(*from.db, count)) << table;
    }
    const char* taken = "SELECT COUNT(*) FROM dispute WHERE closed_day IS NULL";
    EXPECT_EQ(number(*made.db, taken), number(*from.db, taken));
    // base values of parts may differ by a cent: what is open is compared in its own currencies
    for (Date on = today; on > today.plusMonths(-30); on = on.plusMonths(-3)) {
        EXPECT_EQ(services::agingReport(from, {on, AgingBasis::due, {}, AgingBy::currency}).rows,
                  services::agingReport(made, {on, AgingBasis::due, {}, AgingBy::currency}).rows)
            << on.iso();
    }
    for (const List& list : lists) EXPECT_EQ(import(made, list).accepted, 0) << list.name;
}

TEST_P(RoundTrip, KeepsWhatWasAppliedAndWhen) {
    const CustomerId acme = clerk().customer("00123", "Ünï \"co\",\nLtd");
    clerk().rate("USD", "2026-01-01", "0.913");
    const auto a =
        clerk().post(anInvoice().of(acme).numbered("A").over(eur(10'000)).issued("2026-01-05").due("2026-02-04"));
    const auto b = clerk().post(anInvoice()
                                    .of(acme)
                                    .numbered("B")
                                    .over(eur(9'000))
                                    .issued("2026-01-05")
                                    .inParts({{day("2026-02-04"), eur(3'000)}, {day("2026-03-06"), eur(6'000)}}));
    const auto u =
        clerk().post(anInvoice().of(acme).numbered("U").over(usd(5'000)).issued("2026-01-10").due("2026-02-09"));
    const Credit note = clerk().post(aCreditNote().of(acme).numbered("N").over(eur(1'500)).on("2026-01-20"));
    const Credit first = clerk().post(aReceipt().of(acme).over(eur(8'000)).on("2026-01-25"));
    const Credit foreign = clerk().post(aReceipt().of(acme).numbered("X-1").over(usd(2'000)).on("2026-02-01"));
    ASSERT_TRUE(clerk().apply(note, a, eur(500), "2026-01-20"));
    ASSERT_TRUE(clerk().apply(note, b, eur(700), "2026-02-20", 2));  // later than either, and to the second part
    ASSERT_TRUE(clerk().apply(first, b, eur(2'000), "2026-02-15", 2));
    ASSERT_TRUE(clerk().apply(first, a, eur(4'000), "2026-01-25"));
    const auto wrong = clerk().apply(first, b, eur(1'000), "2026-01-25", 1);
    clerk().reverse(*wrong, day("2026-01-26"));
    ASSERT_TRUE(clerk().apply(foreign, u, usd(2'000), "2026-02-01"));
    Books made = again(books());
    for (const char* on :
         {"2026-01-15", "2026-01-24", "2026-02-01", "2026-02-14", "2026-02-15", "2026-02-20", "2026-04-01"})
        expectSameAging(books(), made, day(on));
    EXPECT_EQ(text(*made.db, "SELECT name FROM customer WHERE number = '00123'"), "Ünï \"co\",\nLtd");
    EXPECT_EQ(number(*made.db, "SELECT open_minor FROM open_credit WHERE kind = 2"), 300);
    EXPECT_EQ(number(*made.db, "SELECT COUNT(*) FROM allocation"), 5);
    for (const List& list : lists) EXPECT_EQ(import(made, list).accepted, 0) << list.name;
}

TEST_P(RoundTrip, ASettledDateComesBackAsOneAndAsTheSameReceipt) {
    folder_.write("customers.csv", "number\nC1\n");
    folder_.write("invoices.csv",
                  "number,customer,invoice_date,due_date,amount,currency,disputed,settled_date\n"
                  "A,C1,2026-01-01,2026-01-31,10,EUR,yes,2026-02-03\nB,C1,2026-01-01,2026-01-31,20,EUR,yes,\n"
                  "C,C1,2026-01-10,2026-01-31,30,EUR,no,2026-01-05\nD,C1,2026-01-10,2026-01-31,40,USD,no,2026-01-15\n");
    import(books(), lists[0]);
    import(books(), lists[2]);
    const Credit other = clerk().post(aReceipt().of({1}).over(eur(7)).on("2026-02-01"));
    Books made = again(books());
    const std::string settled = contentOf(file(lists[2]));
    EXPECT_NE(settled.find(",yes,2026-02-03,R-1,,\r\n"), std::string::npos) << settled;
    for (const char* table : {"receipt", "allocation", "dispute", "dispute WHERE closed_day IS NULL"}) {
        const std::string count = std::string("SELECT COUNT(*) FROM ") + table;
        EXPECT_EQ(number(*made.db, count), number(*books().db, count)) << table;
    }
    for (const char* on : {"2026-01-04", "2026-01-12", "2026-01-31", "2026-02-02", "2026-02-03"})
        expectSameAging(books(), made, day(on));
}

TEST(RateBetween, GivesTheBaseValueBack) {
    const auto rate = [](Money amount, Money base, std::optional<Rate> day = {}) {
        return services::rateBetween(amount, base, day);
    };
    EXPECT_EQ(*rate(usd(10'000), eur(9'130), Rate::parse("0.913")), *Rate::parse("0.913"));
    EXPECT_EQ(*rate(usd(10'000), eur(9'131), Rate::parse("0.913")), *Rate::parse("0.9131"));
    for (const auto& [amount, base] :
         {std::pair(usd(3), eur(1)), std::pair(money(7, "JPY"), eur(4)),
          std::pair(money(123'456'789, "KWD"), eur(37'037'036)), std::pair(usd(99'999'999'999), eur(33'333'333'334))}) {
        EXPECT_EQ(amount.converted(*rate(amount, base), base.currency(), Round::halfAwayFromZero), base);
    }
    EXPECT_FALSE(rate(eur(1), money(1'000'000'000'000, "KWD")));
}

DUEBOOK_ON_BOTH_DATABASES(RoundTrip);

}  // namespace
}  // namespace duebook::test
