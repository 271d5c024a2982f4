// SPDX-License-Identifier: GPL-3.0-or-later
// Exports of a whole ledger: the same figures as the reports, also after another program has computed them again.
#include <gmock/gmock.h>

#include <cstdlib>
#include <fstream>

#include "services/demo.h"
#include "services/export_aging.h"
#include "services/export_journal.h"
#include "services/scratch_ledger.h"
#include "store/aging_store.h"
#include "support/temp_files.h"
#include "support/workbook.h"

namespace duebook::services {
namespace {

using test::cellsOf;
using test::contentOf;
using test::TempFolder;
using testing::EndsWith;
using testing::HasSubstr;

const Date lastDay = *Date::of(2026, 11, 22);

ExportTarget csvFile(const std::string& path) {
    return {path, ExportFormat::csv, "Duebook", false, true};
}

bool hasProgram(const std::string& name) {
    return std::system(("command -v " + name + " >/dev/null 2>&1").c_str()) == 0;
}

// What a shell command prints.
std::string outputOf(const std::string& command, const std::string& file) {
    EXPECT_EQ(std::system((command + " >" + file + " 2>&1").c_str()), 0) << command << "\n" << contentOf(file);
    return contentOf(file);
}

class Export : public testing::Test {
protected:
    Export() {
        makeDemo({folder_ / "demo.duebook", 600, 2, lastDay}, {}),
            books_.emplace(openLedger(folder_ / "demo.duebook", "kim"));
    }
    AgingPackResult pack(const std::string& name, const AgingRequest& request) {
        return exportAgingPack(*books_, request, {folder_ / name, ExportFormat::xlsx, "Duebook"}, {});
    }
    TempFolder folder_;
    std::optional<Books> books_;
};

// Every combination proves itself: the pack's own rows against the report and the control account.
TEST_F(Export, ThePackAgreesWithTheReportOnAnyDay) {
    for (const Date asOf : {lastDay, *Date::of(2026, 3, 31), *Date::of(2024, 12, 31), *Date::of(2020, 1, 1)}) {
        for (const insight::AgingBy by : {insight::AgingBy::customer, insight::AgingBy::collector}) {
            const AgingRequest request{asOf, insight::AgingBasis::due, {}, by, {}};
            pack("a.xlsx", request);
            auto cells = cellsOf(folder_ / "a.xlsx");
            EXPECT_THAT(cells["Checks!F2"], EndsWith("-> PASS")) << asOf.iso();
            const insight::AgingReport report = agingReport(*books_, request);
            const std::string column = by == insight::AgingBy::customer ? "J" : "I";
            const auto& text = cells["Summary!" + column + "22"];
            EXPECT_NEAR(std::stod(text.substr(text.find("-> ") + 3)) * 100, static_cast<double>(report.total), 0.001);
        }
    }
}

TEST_F(Export, ThePackOfWhatWasKnownOnADayProvesItselfAndSaysSo) {
    const Date then = *Date::of(2026, 3, 31);
    const AgingRequest request{.asOf = lastDay, .knownOn = then};
    pack("a.xlsx", request);
    auto cells = cellsOf(folder_ / "a.xlsx");
    EXPECT_THAT(cells["Checks!F2"], EndsWith("-> PASS"));
    EXPECT_THAT(cells["About!B5"], HasSubstr("2026-03-31"));
    const auto& text = cells["Summary!J22"];
    const auto total = static_cast<double>(agingReport(*books_, request).total);
    EXPECT_NEAR(std::stod(text.substr(text.find("-> ") + 3)) * 100, total, 0.001);
    EXPECT_NE(agingReport(*books_, {lastDay}).total, agingReport(*books_, request).total);
}

TEST_F(Export, ThePackOfOneCurrencyHasNoOther) {
    const Currency gbp = *Currency::fromCode("GBP");
    const AgingRequest request{lastDay, insight::AgingBasis::invoice, {}, insight::AgingBy::customer, gbp};
    const AgingPackResult result = pack("a.xlsx", request);
    auto cells = cellsOf(folder_ / "a.xlsx");
    EXPECT_THAT(cells["Checks!F2"], EndsWith("-> PASS"));
    EXPECT_EQ(cells["Parameters!B4"], "invoice");
    for (std::int64_t row = 2; row <= result.items + 1; ++row) {
        EXPECT_EQ(cells["Open items!I" + std::to_string(row)], "GBP");
    }
    EXPECT_GT(result.items, 0);
}

TEST_F(Export, OpenItemsAddUpToTheControlAccount) {
    for (const Date asOf : {lastDay, *Date::of(2025, 6, 30)}) {
        const auto rows = exportList(*books_, {ExportKind::openItems, asOf}, csvFile(folder_ / "a.csv"), {});
        std::ifstream in(folder_ / "a.csv");
        std::string line;
        std::int64_t lines = -1;
        while (std::getline(in, line)) ++lines;
        EXPECT_EQ(lines, rows);
        const AgingRequest byItem{asOf, insight::AgingBasis::due, {}, insight::AgingBy::item, {}};
        const auto report = agingReport(*books_, byItem);
        const auto open = std::count_if(report.rows.begin(), report.rows.end(),
                                        [](const insight::AgingRow& row) { return row.unapplied == 0; });
        EXPECT_EQ(rows, open);
    }
}

TEST_F(Export, ListsAreCompleteInBothFormats) {
    for (const ExportKind kind : {ExportKind::invoices, ExportKind::creditNotes, ExportKind::receipts}) {
        const auto csv = exportList(*books_, {kind, lastDay}, csvFile(folder_ / "a.csv"), {});
        const auto xlsx = exportList(*books_, {kind, lastDay}, {folder_ / "a.xlsx", ExportFormat::xlsx, "Duebook"}, {});
        // CSV has a row for each allocation of a credit note or receipt
        if (kind == ExportKind::invoices) EXPECT_EQ(csv, xlsx);
        EXPECT_GE(csv, xlsx);
        EXPECT_GT(xlsx, 0);
        ListRequest none{kind, lastDay};
        none.to = *Date::of(2000, 1, 1);
        EXPECT_EQ(exportList(*books_, none, csvFile(folder_ / "a.csv"), {}), 0);
    }
}

TEST_F(Export, HledgerReadsTheJournalAndFindsTheSameReceivables) {
    const std::string file = folder_ / "books.hledger";
    EXPECT_GT(exportJournal(*books_, JournalFormat::hledger, csvFile(file), {}), 600);
    if (!hasProgram("hledger")) GTEST_SKIP() << "hledger is not installed";
    outputOf("LC_ALL=C.UTF-8 hledger -f " + file + " check", folder_ / "out");
    const std::string each =
        outputOf("LC_ALL=C.UTF-8 hledger -f " + file + " bal receivables not:differences", folder_ / "out");
    std::int64_t base = 0;
    for (const store::ControlBalance& balance : store::controlAccountOn(*books_->db, lastDay)) {
        const Money money(balance.minor, Currency(balance.currency));
        EXPECT_THAT(each, HasSubstr(money.text() + " " + std::string(money.currency().code())));
        base += balance.baseMinor;
    }
    const std::string all = outputOf("LC_ALL=C.UTF-8 hledger -f " + file + " bal -B receivables", folder_ / "out");
    EXPECT_THAT(all, HasSubstr("--\n"));
    EXPECT_THAT(all.substr(all.find("--\n")), HasSubstr(" " + Money(base, books_->info.base).text() + " EUR"));
}

// The columns of a line of CSV without quotes inside.
std::vector<std::string> fieldsOf(const std::string& line) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (const char c : line) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return fields;
}

std::vector<std::string> totalsOf(const std::string& csv) {
    std::ifstream in(csv);
    for (std::string line; std::getline(in, line);) {
        if (line.starts_with("Total,")) return fieldsOf(line);
    }
    return {};
}

// The profile of a LibreOffice that computes every formula again when it opens a file.
void writeProfile(const std::string& folder) {
    std::filesystem::create_directories(folder + "/user");
    std::ofstream(folder + "/user/registrymodifications.xcu")
        << R"(<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry">)"
        << R"(<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode")"
        << R"( oor:op="fuse"><value>0</value></prop></item></oor:items>)";
}

TEST_F(Export, AnotherProgramComputesTheSameAlsoForAnotherDay) {
    if (!hasProgram("soffice")) GTEST_SKIP() << "LibreOffice is not installed";
    const AgingRequest now{lastDay};
    pack("now.xlsx", now);
    const AgingRequest later{lastDay.plusDays(40)};
    const auto cell = [](Date day) { return "<v>" + std::to_string(day.days() + 25569) + "</v>"; };
    ASSERT_TRUE(test::copyWith(folder_ / "now.xlsx", folder_ / "later.xlsx", "xl/worksheets/sheet5.xml", cell(lastDay),
                               cell(later.asOf)));
    writeProfile(folder_ / "profile");
    outputOf("timeout 60 soffice -env:UserInstallation=file://" + folder_ / "profile" +
                 " --headless --convert-to 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,"
                 "false,-1' --outdir " +
                 folder_ / "" + " " + folder_ / "now.xlsx" + " " + folder_ / "later.xlsx",
             folder_ / "out");
    for (const auto& [name, request] : {std::pair{"now", now}, std::pair{"later", later}}) {
        const insight::AgingReport report = agingReport(*books_, request);
        const std::vector<std::string> totals = totalsOf(folder_ / (std::string(name) + "-Summary.csv"));
        ASSERT_GT(totals.size(), report.totals.size() + 4);
        for (std::size_t i = 0; i < report.totals.size(); ++i) {
            EXPECT_NEAR(std::stod(totals[i + 2]) * 100, static_cast<double>(report.totals[i]), 0.01) << name << i;
        }
        EXPECT_THAT(contentOf(folder_ / (std::string(name) + "-Checks.csv")), testing::Not(HasSubstr("FAIL")));
    }
}

TEST(ExportEmpty, ALedgerWithNothingInItGivesWholeFiles) {
    tests::ScratchLedger ledger;
    Books& books = ledger.done();
    const std::string file = ledger.folder.file("a.xlsx");
    exportAgingPack(books, {lastDay}, {file, ExportFormat::xlsx, "Duebook"}, {});
    EXPECT_THAT(cellsOf(file)["Checks!F2"], EndsWith("-> PASS"));
    EXPECT_EQ(exportList(books, {ExportKind::receipts, lastDay}, {file, ExportFormat::xlsx, "Duebook"}, {}), 0);
    EXPECT_EQ(exportJournal(books, JournalFormat::hledger, csvFile(ledger.folder.file("j")), {}), 0);
}

TEST(ExportRollBack, WhatWasAppliedLaterIsOpenAgain) {
    tests::ScratchLedger ledger;
    const Date january = *Date::of(2026, 1, 10), february = *Date::of(2026, 2, 5);
    OpenItem invoice = ledger.invoice(january, january, 100);
    OpenCredit receipt = ledger.receipt(*Date::of(2026, 1, 20), 130);
    ledger.apply(receipt, invoice, 100, february);
    Books& books = ledger.done();
    const std::string file = ledger.folder.file("a.xlsx");
    const auto before = exportAgingPack(books, {*Date::of(2026, 1, 31)}, {file, ExportFormat::xlsx, ""}, {});
    auto cells = cellsOf(file);
    EXPECT_EQ(before.items, 1);
    EXPECT_EQ(cells["Open items!K2"], "100");
    EXPECT_EQ(cells["Unapplied!I2"], "-130");
    EXPECT_THAT(cells["Checks!F2"], EndsWith("-> PASS"));
    const auto after = exportAgingPack(books, {february}, {file, ExportFormat::xlsx, ""}, {});
    EXPECT_EQ(after.items, 0);
    EXPECT_EQ(cellsOf(file)["Unapplied!I2"], "-30");
}

}  // namespace
}  // namespace duebook::services
