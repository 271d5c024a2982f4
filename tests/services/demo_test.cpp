// SPDX-License-Identifier: GPL-3.0-or-later
// The demo ledger: the same for the same seed, as varied as trade is, and sound.
#include "services/demo.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

#include "base/vat_id.h"
#include "demo/season.h"
#include "services/aging.h"
#include "services/drafts.h"
#include "services/issue_invoice.h"
#include "services/kpi.h"
#include "services/scratch_ledger.h"
#include "store/aging_store.h"

namespace duebook::services {
namespace {

using tests::ScratchFolder;

const Date asOf = *Date::of(2026, 11, 22);

std::string bytesOf(const std::string& file) {
    std::ostringstream bytes;
    bytes << std::ifstream(file, std::ios::binary).rdbuf();
    return bytes.str();
}

TEST(Demo, TheSameSeedMakesTheSameBytes) {
    const ScratchFolder folder;
    for (const auto& [name, seed] : {std::pair{"a", 1U}, {"b", 1U}, {"c", 2U}}) {
        makeDemo({folder.file(name), 400, seed, asOf}, {});
    }
    EXPECT_EQ(bytesOf(folder.file("a")), bytesOf(folder.file("b")));
    EXPECT_NE(bytesOf(folder.file("a")), bytesOf(folder.file("c")));
}

TEST(Demo, LooksLikeTrade) {
    const ScratchFolder folder;
    const demo::Made made = makeDemo({folder.file("demo"), 4300, 1, asOf}, {});
    EXPECT_EQ(made.invoices, 4300);
    EXPECT_EQ(made.customers, 300);
    EXPECT_GT(made.creditNotes, 100);
    EXPECT_GT(made.receipts, 3000);
    EXPECT_GT(made.disputes, 50);
    Books books = openLedger(folder.file("demo"), "test");
    EXPECT_TRUE(books.info.demo);
    EXPECT_EQ(books.info.company, "Halden & Marsh (sample)");
    std::set<std::string> countries, names, numbers;
    std::set<std::int64_t> currencies;
    for (const store::Customer& c : store::CustomerStore(*books.db).all()) {
        countries.insert(c.country);
        names.insert(c.name);
        numbers.insert(c.number);
        currencies.insert(c.currency->number());
    }
    EXPECT_GE(countries.size(), 12U);
    EXPECT_EQ(currencies.size(), 3U);
    EXPECT_EQ(names.size(), 300U) << "no two customers of one name";
    EXPECT_EQ(numbers.size(), 300U);
}

TEST(Demo, EveryCustomerCanBeBilled) {
    const ScratchFolder folder;
    makeDemo({folder.file("demo"), 400, 1, asOf}, {});
    Books books = openLedger(folder.file("demo"), "test");
    const auto customers = store::CustomerStore(*books.db).all();
    ASSERT_FALSE(customers.empty());
    for (const store::Customer& c : customers) {
        if (knowsVatIdsOf(c.country)) EXPECT_TRUE(readVatId(c.taxId, c.country)) << c.country << " " << c.taxId;
        const auto draft =
            draftInvoice(books, R"({"po_number": "1", "buyer_reference": "1", "lines": [{"description": "Fittings",
                "unit_price": "10", "tax": "IE-S-23"}], "customer": ")" +
                                    c.number + "\"}");
        ASSERT_TRUE(draft) << c.number << ": " << explain(draft.error().front());
        const auto issued = issueDraft(books, {draft->row.id, "a test"});
        EXPECT_TRUE(issued) << c.number << ": " << explain(issued.error().front());
    }
}

TEST(Demo, AgesAndPaysAsACompanyOneWouldBelieve) {
    const ScratchFolder folder;
    makeDemo({folder.file("demo"), 4300, 1, asOf}, {});
    Books books = openLedger(folder.file("demo"), "test");
    const KpiReport kpis = kpiReport(books, {asOf, 12});
    const auto value = [&](insight::Kpi kpi) { return kpis.figures[static_cast<std::size_t>(kpi)].value->count; };
    EXPECT_GT(value(insight::Kpi::dso), 300);
    EXPECT_LT(value(insight::Kpi::dso), 700);
    EXPECT_GT(value(insight::Kpi::overdueShare), 150);
    EXPECT_LT(value(insight::Kpi::overdueShare), 500);
    EXPECT_EQ(kpis.documentsWithoutRate, 0);
    const insight::AgingReport aging = agingReport(books, {asOf});
    for (const std::int64_t amount : aging.totals) EXPECT_GT(amount, 0);
    EXPECT_LT(aging.unapplied, 0);
}

TEST(Demo, AgingIsTheControlAccountOnEveryDay) {
    const ScratchFolder folder;
    makeDemo({folder.file("demo"), 2000, 7, asOf}, {});
    Books books = openLedger(folder.file("demo"), "test");
    for (const int months : {0, -1, -7, -20, -36}) {
        const Date day = asOf.plusMonths(months);
        std::int64_t control = 0;
        for (const store::ControlBalance& b : store::controlAccountOn(*books.db, day)) control += b.baseMinor;
        EXPECT_EQ(agingReport(books, {day}).total, control) << day.iso();
    }
}

TEST(Demo, FiguresAgreeWithTheAgingOfTheSameDay) {
    const ScratchFolder folder;
    makeDemo({folder.file("demo"), 2000, 3, asOf}, {});
    Books books = openLedger(folder.file("demo"), "test");
    for (const int months : {0, -2, -11}) {
        const Date day = asOf.plusMonths(months);
        const KpiReport kpis = kpiReport(books, {day, 1});
        const insight::AgingReport aging = agingReport(books, {day});
        EXPECT_EQ(kpis.amounts.closing - kpis.amounts.unapplied, aging.total) << day.iso();
        EXPECT_EQ(kpis.amounts.overdue, aging.totals[1] + aging.totals[2] + aging.totals[3] + aging.totals[4]);
        EXPECT_EQ(kpis.amounts.over90, aging.totals[4]);
        EXPECT_EQ(kpis.months.back().open, kpis.amounts.closing);
    }
}

TEST(Demo, AMonthOfTheTrendIsTheReportOfItsLastDay) {
    const ScratchFolder folder;
    makeDemo({folder.file("demo"), 2000, 3, asOf}, {});
    Books books = openLedger(folder.file("demo"), "test");
    for (const KpiMonth& month : kpiReport(books, {asOf, 6}).months) {
        const KpiReport then = kpiReport(books, {month.asOf, 1});
        EXPECT_EQ(month.dso, then.figures[0].value);
        EXPECT_EQ(month.dsoCountback, then.months[0].dsoCountback);
        EXPECT_EQ(month.cei, then.months[0].cei);
        EXPECT_EQ(month.open, then.amounts.closing);
        EXPECT_EQ(month.overdue, then.amounts.overdue);
        EXPECT_EQ(month.collected, then.months[0].collected);
    }
}

TEST(Demo, StoppingLeavesNothingBehind) {
    const ScratchFolder folder;
    int calls = 0;
    const Progress stop{[](std::int64_t, std::int64_t) {}, [&] { return ++calls > 200; }};
    EXPECT_THROW(makeDemo({folder.file("demo"), 4300, 1, asOf}, stop), Cancelled);
    EXPECT_FALSE(std::filesystem::exists(folder.file("demo")));
    EXPECT_FALSE(std::filesystem::exists(folder.file("demo-wal")));
}

TEST(Demo, ALedgerThatIsThereStays) {
    const ScratchFolder folder;
    makeDemo({folder.file("demo"), 5, 1, asOf}, {});
    const std::string before = bytesOf(folder.file("demo"));
    EXPECT_THROW(makeDemo({folder.file("demo"), 5, 2, asOf}, {}), db::DbError);
    EXPECT_EQ(bytesOf(folder.file("demo")), before);
}

TEST(Demo, TheDaysShareAllInvoices) {
    const auto counts = demo::invoicesPerDay(4300, asOf.plusMonths(-36), asOf);
    std::int64_t sum = 0;
    for (const std::int64_t count : counts) sum += count;
    EXPECT_EQ(sum, 4300);
}

}  // namespace
}  // namespace duebook::services
