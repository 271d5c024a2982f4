// SPDX-License-Identifier: GPL-3.0-or-later
// The aging pack from hand-made rows: figures, live formulas, checks, and both of its sizes.
#include "io/xlsx_aging.h"

#include <gmock/gmock.h>

#include "support/temp_files.h"
#include "support/workbook.h"

namespace duebook::io {
namespace {

using test::cellsOf;
using test::partOf;
using test::TempFolder;
using testing::EndsWith;
using testing::HasSubstr;
using testing::StartsWith;

const Currency eur = *Currency::fromCode("EUR"), usd = *Currency::fromCode("USD"), jpy = *Currency::fromCode("JPY");
const Date asOf = *Date::of(2026, 6, 30);

AgingPackHead headFor(std::int64_t items, std::int64_t credits) {
    AgingPackHead head{.company = "Acme",
                       .user = "kim",
                       .program = "Duebook 1",
                       .asOf = asOf,
                       .exported = {0},
                       .basis = insight::AgingBasis::due,
                       .buckets = {},
                       .base = eur,
                       .only = {},
                       .groupTitle = "Customer"};
    head.items = items;
    head.credits = credits;
    return head;
}

PackItem itemOf(std::string_view number, std::int64_t daysLate, Money open, std::optional<Money> base) {
    return {number, "PO", 1, asOf.plusDays(-daysLate - 30), asOf.plusDays(-daysLate), open, open, base, {}};
}

// Two customers: one with three invoices (one in USD, one in JPY without a rate) and a receipt, one with an invoice.
void writeSample(const std::string& path, std::int64_t tableRows, std::int64_t controlMinor = 26000) {
    AgingPackHead head = headFor(4, 1);
    head.tableRows = tableRows;
    AgingPack pack(path, head, {});
    const PackCustomer one{0, "00123", "=1+1", "", "", "", "", "", "_x0041_"};
    const PackCustomer two{1, "123", "Two", "", "", "", "", "", ""};
    pack.item(one, itemOf("A-1", 30, Money(10000, eur), Money(10000, eur)));
    pack.item(one, itemOf("A-2", 31, Money(11000, usd), Money(10000, eur)));
    pack.item(one, itemOf("A-3", 0, Money(500, jpy), {}));
    pack.credit(one, {"R-1", "Receipt", "ref", asOf, Money(4000, eur), Money(4000, eur), Money(4000, eur), {}});
    pack.item(two, itemOf("A-4", -5, Money(10000, eur), Money(10000, eur)));
    pack.save({{"00123", "=1+1"}, {"123", "Two"}},
              {Money(controlMinor, eur), {Money(16000, eur), Money(11000, usd), Money(500, jpy)}});
}

TEST(AgingPack, ItsFiguresAreLiveAndCarryTheirValues) {
    const TempFolder folder;
    writeSample(folder / "a.xlsx", 100);
    auto cells = cellsOf(folder / "a.xlsx");
    EXPECT_EQ(cells["Parameters!B3"], "46203");
    EXPECT_THAT(cells["Open items!G2"], StartsWith("=AsOf-IF(Basis="));
    EXPECT_THAT(cells["Open items!G2"], EndsWith("-> 30"));
    EXPECT_EQ(cells["Open items!H2"],
              "=LOOKUP(OpenItems[[#This Row],[Days overdue]],BucketFirst,BucketName) -> 1-30 days");
    EXPECT_THAT(cells["Open items!H3"], EndsWith("-> 31-60 days"));
    EXPECT_THAT(cells["Open items!H4"], EndsWith("-> Not due"));
    EXPECT_EQ(cells["Open items!N6"], "=SUBTOTAL(109,OpenItems[Open in EUR]) -> 300");
    EXPECT_EQ(cells["Open items!A6"], "=SUBTOTAL(103,OpenItems[Document no.]) -> 4");
    EXPECT_EQ(cells["Unapplied!I2"], "-40");
    EXPECT_EQ(cells["Open items!Q2"], "_x005F_x0041_");  // a reader shows _x0041_
    EXPECT_EQ(cells["Summary!A24"], "00123");            // the largest first
    EXPECT_THAT(cells["Summary!D24"], StartsWith("=SUMIFS(OpenItems[Open in EUR],OpenItems[Key],$M24,"));
    EXPECT_THAT(cells["Summary!D24"], EndsWith("-> 100"));
    EXPECT_THAT(cells["Summary!I24"], EndsWith("-> -40"));
    EXPECT_THAT(cells["Summary!J22"], EndsWith("-> 260"));
    EXPECT_THAT(partOf(folder / "a.xlsx", "xl/tables/table1.xml"), HasSubstr("totalsRowCount=\"1\""));
    EXPECT_THAT(partOf(folder / "a.xlsx", "xl/drawings/drawing1.xml"), HasSubstr("descr=\"Column chart"));
    EXPECT_THAT(partOf(folder / "a.xlsx", "xl/charts/chart2.xml"), HasSubstr("<c:v>=1+1</c:v>"));
}

TEST(AgingPack, UsesNoVolatileFunctions) {
    const TempFolder folder;
    writeSample(folder / "a.xlsx", 100);
    for (const auto& [cell, text] : cellsOf(folder / "a.xlsx")) {
        for (const char* banned : {"TODAY(", "NOW(", "OFFSET(", "INDIRECT(", "[1]"}) {
            EXPECT_EQ(text.find(banned), std::string::npos) << cell << " " << text;
        }
    }
}

TEST(AgingPack, ProvesItselfAgainstTheLedger) {
    const TempFolder folder;
    writeSample(folder / "good.xlsx", 100);
    auto good = cellsOf(folder / "good.xlsx");
    EXPECT_THAT(good["Checks!F2"], EndsWith("-> PASS"));
    EXPECT_EQ(good["Checks!A15"],
              "1 in JPY had no exchange rate to EUR when posted. Add the rate, or export with "
              "--currency JPY.");
    writeSample(folder / "bad.xlsx", 100, 25999);
    auto bad = cellsOf(folder / "bad.xlsx");
    EXPECT_THAT(bad["Checks!F2"], EndsWith("-> FAIL"));
    EXPECT_THAT(bad["Checks!F5"], EndsWith("-> FAIL"));
    EXPECT_THAT(bad["Checks!E5"], EndsWith("-> 0.01"));
    EXPECT_THAT(bad["About!B12"], EndsWith("-> FAIL"));
}

TEST(AgingPack, OverTheLimitItIsPlainRowsWithTheSameFigures) {
    const TempFolder folder;
    writeSample(folder / "a.xlsx", 100);
    writeSample(folder / "b.xlsx", 1);
    auto live = cellsOf(folder / "a.xlsx"), plain = cellsOf(folder / "b.xlsx");
    EXPECT_EQ(plain["Open items!G2"], "30");
    EXPECT_EQ(plain["Open items!H3"], "31-60 days");
    EXPECT_EQ(plain["Open items!N6"], "=SUBTOTAL(109,'Open items'!$N$2:$N$5) -> 300");
    EXPECT_EQ(plain["Summary!D24"], "100");
    EXPECT_THAT(plain["Checks!F2"], EndsWith("-> PASS"));
    EXPECT_THAT(plain["About!B9"], HasSubstr("values"));
    EXPECT_EQ(live["Summary!J22"], plain["Summary!J22"]);
    EXPECT_TRUE(partOf(folder / "b.xlsx", "xl/tables/table1.xml").empty());
    EXPECT_THAT(partOf(folder / "b.xlsx", "xl/worksheets/sheet3.xml"), HasSubstr("<autoFilter ref=\"A1:V5\""));
}

TEST(AgingPack, HasNothingToSayOfAnEmptyLedger) {
    const TempFolder folder;
    AgingPack(folder / "a.xlsx", headFor(0, 0), {}).save({}, {Money(0, eur), {}});
    auto cells = cellsOf(folder / "a.xlsx");
    EXPECT_THAT(cells["Checks!F2"], EndsWith("-> PASS"));
    EXPECT_THAT(cells["Open items!A3"], EndsWith("-> 0"));
    EXPECT_FALSE(cells.contains("Open items!A2"));
}

}  // namespace
}  // namespace duebook::io
