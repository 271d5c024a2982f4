// SPDX-License-Identifier: GPL-3.0-or-later
// Lists as workbooks and CSV: types, hostile texts, splitting, and never half a file.
#include "io/xlsx_list.h"

#include <gmock/gmock.h>

#include <filesystem>

#include "io/csv_writer.h"
#include "io/io_error.h"
#include "io/xlsx_text.h"
#include "support/temp_files.h"
#include "support/workbook.h"

namespace duebook::io {
namespace {

using Kind = ListColumn::Kind;
using test::cellsOf;
using test::contentOf;
using test::partOf;
using test::TempFolder;
using testing::HasSubstr;

const Currency eur = *Currency::fromCode("EUR"), jpy = *Currency::fromCode("JPY"), kwd = *Currency::fromCode("KWD");

ListHead headOf(std::vector<ListColumn> columns) {
    ListHead head;
    head.name = "List";
    head.company = "Acme & Sons";
    head.note = "As of 2026-01-31";
    head.program = "Duebook";
    head.columns = std::move(columns);
    return head;
}

const ListHead typed = headOf({{"number", "Number"},
                               {"day", "Day", Kind::date},
                               {"amount", "Amount", Kind::money},
                               {"days", "Days", Kind::number},
                               {"rate", "Rate", Kind::rate}});

std::vector<Cell> sampleRow(std::string_view number, Money amount) {
    return {number, *Date::of(2026, 1, 31), amount, std::int64_t{-3}, *Rate::parse("1.125")};
}

TEST(XlsxList, WritesTextsAsTextsAndTheRestAsNumbers) {
    const TempFolder folder;
    XlsxList list(folder / "a.xlsx", typed, {});
    list.row(sampleRow("00123", Money(123456, eur)));
    list.row(sampleRow("7", Money(-5, jpy)));
    list.row(sampleRow("8", Money(1234567, kwd)));
    list.row(std::vector<Cell>(5));
    list.save();
    auto cells = cellsOf(folder / "a.xlsx");
    EXPECT_EQ(cells["List!A2"], "00123");
    EXPECT_EQ(cells["List!B2"], "46053");
    EXPECT_EQ(cells["List!C2"], "1234.56");
    EXPECT_EQ(cells["List!C3"], "-5");
    EXPECT_EQ(cells["List!C4"], "1234.567");
    EXPECT_EQ(cells["List!D2"], "-3");
    EXPECT_EQ(cells["List!E2"], "1.125");
    EXPECT_FALSE(cells.contains("List!A5"));
    const std::string styles = partOf(folder / "a.xlsx", "xl/styles.xml");
    EXPECT_THAT(styles, HasSubstr("#,##0_);[Red]-#,##0_)"));
    EXPECT_THAT(styles, HasSubstr("#,##0.00_);"));
    EXPECT_THAT(styles, HasSubstr("#,##0.000_);"));
    const std::string sheet = partOf(folder / "a.xlsx", "xl/worksheets/sheet1.xml");
    for (const char* part :
         {"<autoFilter ref=\"A1:E5\"", "state=\"frozen\"", "fitToPage=\"1\"", "orientation=\"landscape\"",
          "numberStoredAsText=\"1\"", "Acme &amp;&amp; Sons", "Page &amp;P of &amp;N"}) {
        EXPECT_THAT(sheet, HasSubstr(part));
    }
}

TEST(XlsxList, KeepsHostileTextsAsTexts) {
    const TempFolder folder;
    const std::string emoji = "\xF0\x9F\x98\x80 \xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D";
    const std::pair<std::string, std::string> cases[] = {
        {"=1+1", "=1+1"},
        {"@SUM(A1)", "@SUM(A1)"},
        {"+49 30 123", "+49 30 123"},
        {"-2", "-2"},
        {"http://example.com", "http://example.com"},
        {emoji, emoji},
        {"a\x01"
         "b\x1F",
         "a b "},
        {"two\nlines", "two\nlines"},
        {"\xFF\xFE", "  "},
        {"\xEF\xBF\xBF!", " !"},
        {"_x0041_", "_x005F_x0041_"},
        {"<&>\"'", "<&>\"'"},
    };
    XlsxList list(folder / "a.xlsx", headOf({{"text", "Text"}}), {});
    for (const auto& [text, shown] : cases) list.row(std::vector<Cell>{std::string_view(text)});
    list.save();
    auto cells = cellsOf(folder / "a.xlsx");
    int row = 1;
    for (const auto& [text, shown] : cases) EXPECT_EQ(cells["List!A" + std::to_string(++row)], shown);
    EXPECT_THAT(partOf(folder / "a.xlsx", "xl/styles.xml"), HasSubstr("quotePrefix=\"1\""));
    const std::string sheet = partOf(folder / "a.xlsx", "xl/worksheets/sheet1.xml");
    EXPECT_EQ(sheet.find("<f>"), std::string::npos);
    EXPECT_EQ(sheet.find("hyperlink"), std::string::npos);
}

TEST(XlsxList, CutsATextThatIsTooLongForACell) {
    std::string cell;
    toCellText(std::string(32767, 'a'), cell);
    EXPECT_EQ(cell.size(), 32767U);
    toCellText(std::string(40000, 'a'), cell);
    EXPECT_EQ(cell, std::string(32766, 'a') + "\xE2\x80\xA6");
}

TEST(XlsxList, NamesSheetsAsExcelAllows) {
    EXPECT_EQ(sheetName("a[b]:c*?/\\d"), "a b  c    d");
    EXPECT_EQ(sheetName("'quoted'"), "quoted");
    EXPECT_EQ(sheetName(std::string(40, 'x'), 12), std::string(26, 'x') + " (12)");
    EXPECT_EQ(sheetName("///"), "Sheet");
}

TEST(XlsxList, GoesOnToAFurtherSheet) {
    const TempFolder folder;
    XlsxList list(folder / "a.xlsx", headOf({{"n", "N", Kind::number}}), {}, 2);
    for (std::int64_t i = 1; i <= 5; ++i) list.row(std::vector<Cell>{i});
    list.save();
    auto cells = cellsOf(folder / "a.xlsx");
    EXPECT_EQ(cells["List!A3"], "2");
    EXPECT_EQ(cells["List (2)!A1"], "N");
    EXPECT_EQ(cells["List (2)!A2"], "3");
    EXPECT_EQ(cells["List (3)!A2"], "5");
}

TEST(XlsxList, MakesAListOfNothing) {
    const TempFolder folder;
    XlsxList(folder / "a.xlsx", typed, {}).save();
    EXPECT_EQ(cellsOf(folder / "a.xlsx").size(), typed.columns.size());
}

TEST(XlsxList, LeavesNothingBehindWhenCancelled) {
    const TempFolder folder;
    const std::string path = folder.write("a.xlsx", "what was there");
    Progress progress;
    int steps = 0;
    progress.cancelled = [&] { return ++steps > 2; };
    const auto write = [&] {
        XlsxList list(path, headOf({{"n", "N", Kind::number}}), progress);
        for (std::int64_t i = 0; i < 100'000; ++i) list.row(std::vector<Cell>{i});
        list.save();
    };
    EXPECT_THROW(write(), Cancelled);
    EXPECT_EQ(contentOf(path), "what was there");
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder / ""), {}), 1);
}

TEST(XlsxList, SaysWhereItCannotWrite) {
    const TempFolder folder;
    for (const std::string& path : {folder / "no/such/folder.xlsx", std::string("/dev/full"), folder / ""}) {
        try {
            XlsxList(path, typed, {}).save();
            ADD_FAILURE() << path;
        } catch (const IoError& error) {
            EXPECT_EQ(error.kind, IoError::Kind::cannotOpen) << error.what();
        }
    }
}

TEST(CsvList, QuotesGuardsAndKeepsTypes) {
    const TempFolder folder;
    const auto csv = [&](CsvStyle style, std::string_view text) {
        CsvList list(folder / "a.csv", typed, style, {});
        list.row(sampleRow(text, Money(-123456, eur)));
        list.save();
        return contentOf(folder / "a.csv");
    };
    const std::string head = "number,day,amount,days,rate\r\n", rest = ",2026-01-31,-1234.56,-3,1.125\r\n";
    EXPECT_EQ(csv({}, "A-1"), head + "A-1" + rest);
    EXPECT_EQ(csv({}, "a \"b\", c\n"), head + "\"a \"\"b\"\", c\n\"" + rest);
    EXPECT_EQ(csv({}, "=1+1"), head + "'=1+1" + rest);
    EXPECT_EQ(csv({}, "@SUM(A1),"), head + "\"'@SUM(A1),\"" + rest);
    EXPECT_EQ(csv({.bom = false, .raw = true}, "=1+1"), head + "=1+1" + rest);
    EXPECT_EQ(csv({.bom = true, .raw = false}, "A-1"), "\xEF\xBB\xBF" + head + "A-1" + rest);
}

}  // namespace
}  // namespace duebook::io
