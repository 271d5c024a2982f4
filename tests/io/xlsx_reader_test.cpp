// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_reader.h"

#include <gtest/gtest.h>
#include <minizip/zip.h>
#include <xlsxwriter.h>

#include "io/io_error.h"
#include "io/table_reader.h"
#include "io/xlsx_cell.h"
#include "support/temp_files.h"

namespace duebook::io {
namespace {

using Table = std::vector<std::vector<std::string>>;

Table tableOf(const std::string& path, const std::string& sheet = {}) {
    const auto rows = openXlsx(path, sheet);
    Table table;
    for (Row row; rows->next(row);) table.emplace_back(row.fields.begin(), row.fields.end());
    return table;
}

std::string codeOfReading(const std::string& path) {
    try {
        tableOf(path);
    } catch (const IoError& error) {
        return std::string(codeOf(error.kind));
    }
    return "read";
}

using Parts = std::vector<std::pair<std::string, std::string>>;

// A workbook of one sheet, by hand.
Parts partsAround(const std::string& sheetData) {
    const std::string office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const std::string package = "http://schemas.openxmlformats.org/package/2006/relationships";
    return {{"_rels/.rels", "<Relationships xmlns=\"" + package + "\"><Relationship Id=\"r1\" Type=\"" + office +
                                "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"},
            {"xl/workbook.xml", "<workbook xmlns:r=\"" + office +
                                    "\"><sheets><sheet name=\"A\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"},
            {"xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + office +
                                               "/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/></Relationships>"},
            {"xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + sheetData + "</sheetData></worksheet>"}};
}

std::string writeZip(const std::string& path, const Parts& parts) {
    zipFile zip = zipOpen64(path.c_str(), APPEND_STATUS_CREATE);
    for (const auto& [name, text] : parts) {
        zip_fileinfo info{};
        zipOpenNewFileInZip64(zip, name.c_str(), &info, nullptr, 0, nullptr, 0, nullptr, Z_DEFLATED, 9, 1);
        for (std::size_t at = 0; at < text.size(); at += 1 << 20) {
            const auto size = std::min<std::size_t>(1 << 20, text.size() - at);
            zipWriteInFileInZip(zip, text.data() + at, static_cast<unsigned>(size));
        }
        zipCloseFileInZip(zip);
    }
    zipClose(zip, nullptr);
    return path;
}

TEST(XlsxCell, WritesNumbersAsASpreadsheetShowsThem) {
    const std::pair<std::string_view, std::string_view> cases[] = {
        {"2309.7899999999995", "2309.79"},
        {"2309.79", "2309.79"},
        {"1E3", "1000"},
        {"1.5E-3", "0.0015"},
        {"2.9606234880000002E9", "2960623488"},
        {"-0.1", "-0.1"},
        {"0", "0"},
        {"-0", "0"},
        {"0.30000000000000004", "0.3"},
        {"999999999999999.9", "1000000000000000"},
        {"1.10", "1.1"},
        {"100", "100"},
        {"12345678901234567", "12345678901234600"},
        {"#N/A", "#N/A"},
        {"1E999", "1E999"},
        {"1E300", "1E300"},
        {"", ""},
        {"1E", "1E"},
    };
    for (const auto& [stored, text] : cases) {
        std::string out;
        appendNumber(out, stored);
        EXPECT_EQ(out, text) << stored;
    }
}

TEST(XlsxCell, WritesDays) {
    struct Case {
        std::string_view stored;
        bool since1904;
        std::string_view text;
    };
    const Case cases[] = {
        {"43531", false, "2019-03-07"},
        {"43531.5", false, "2019-03-07T12:00:00"},
        {"1", false, "1900-01-01"},
        {"59", false, "1900-02-28"},
        {"61", false, "1900-03-01"},
        {"42069", true, "2019-03-07"},
        {"43530.999999999", false, "2019-03-07"},
        {"0.5", false, ""},
        {"-1", false, ""},
        {"2958465", false, "9999-12-31"},
        {"2958466", false, ""},
        {"soon", false, ""},
    };
    for (const Case& c : cases) {
        std::string out;
        EXPECT_EQ(appendDay(out, c.stored, c.since1904), !c.text.empty()) << c.stored;
        EXPECT_EQ(out, c.text) << c.stored;
    }
}

TEST(XlsxCell, KnowsFormatsOfDays) {
    for (const std::string_view code : {"yyyy-mm-dd", "dd/mm/yy", "[$-409]d-mmm-yy;@", "mmm yyyy", "D.M.YYYY"})
        EXPECT_TRUE(showsDay(code)) << code;
    for (const std::string_view code :
         {"0.00", "General", "[Red]0.00", "\"day\" 0", "h:mm:ss", "#,##0 \\d", "0;yy", ""})
        EXPECT_FALSE(showsDay(code)) << code;
    EXPECT_TRUE(showsDay(14));
    EXPECT_FALSE(showsDay(2));
}

class Written : public testing::Test {
protected:
    std::string write() {
        const std::string path = folder_ / "a.xlsx";
        lxw_workbook* const book = workbook_new(path.c_str());
        lxw_format* const day = workbook_add_format(book);
        format_set_num_format(day, "dd.mm.yyyy");
        lxw_worksheet* const sheet = workbook_add_worksheet(book, "First");
        worksheet_write_string(sheet, 0, 0, "number", nullptr);
        worksheet_write_string(sheet, 0, 2, "amount", nullptr);
        worksheet_write_string(sheet, 2, 0, "M\xC3\xBCller & <S\xC3\xB6hne>\nline\ttab\x01", nullptr);
        worksheet_write_number(sheet, 2, 1, 43531, day);
        worksheet_write_number(sheet, 2, 2, 2309.79, nullptr);
        worksheet_write_boolean(sheet, 2, 3, 1, nullptr);
        worksheet_write_formula_num(sheet, 2, 4, "=1+1.5", nullptr, 2.5);
        worksheet_write_string(sheet, 2, 5, "_x0041_", nullptr);
        lxw_worksheet* const second = workbook_add_worksheet(book, "Second");
        worksheet_write_string(second, 0, 0, "there", nullptr);
        workbook_close(book);
        return path;
    }
    test::TempFolder folder_;
};

TEST_F(Written, ReadsCellsAsText) {
    const std::string path = write();
    const Table expected = {
        {"number", "", "amount"},
        {"M\xC3\xBCller & <S\xC3\xB6hne>\nline\ttab\x01", "2019-03-07", "2309.79", "TRUE", "2.5", "_x0041_"}};
    EXPECT_EQ(tableOf(path), expected);
    EXPECT_EQ(tableOf(path, "Second"), (Table{{"there"}}));
    EXPECT_EQ(sheetsOf(path), (std::vector<std::string>{"First", "Second"}));
    EXPECT_THROW(tableOf(path, "Third"), IoError);
}

TEST_F(Written, TellsNumbersFromTextAndCountsRowsOfTheSheet) {
    const auto rows = openXlsx(write(), {});
    Row row;
    ASSERT_TRUE(rows->next(row));
    EXPECT_EQ(row.number, 1);
    ASSERT_TRUE(rows->next(row));
    EXPECT_EQ(row.number, 3);
    EXPECT_EQ(row.numbers, (std::vector<int>{2, 4}));
}

TEST(XlsxReader, ReadsRunsInlineTextsAndCellsWithoutAddresses) {
    const test::TempFolder folder;
    const std::string sheet =
        "<row><c "
        "t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>hint</t></rPh></is></c><c><v>1.10</v></c></row>"
        "<row r=\"5\"><c r=\"C5\" t=\"d\"><v>2019-03-07</v></c><c t=\"e\"><v>#N/A</v></c></row><row r=\"2\"/>";
    const auto rows = openXlsx(writeZip(folder / "a.xlsx", partsAround(sheet)), {});
    Row row;
    ASSERT_TRUE(rows->next(row));
    EXPECT_EQ(row.fields, (std::vector<std::string_view>{"ab", "1.1"}));
    ASSERT_TRUE(rows->next(row));
    EXPECT_EQ(row.number, 5);
    EXPECT_EQ(row.fields, (std::vector<std::string_view>{"", "", "2019-03-07", "#N/A"}));
    EXPECT_FALSE(rows->next(row));
}

TEST(XlsxReader, RefusesHostileAndDamagedWorkbooks) {
    const test::TempFolder folder;
    const std::string path = folder / "a.xlsx";
    const auto codeWith = [&](const std::string& sheet) {
        Parts parts = partsAround("");
        parts.back().second = sheet;
        return codeOfReading(writeZip(path, parts));
    };
    EXPECT_EQ(codeWith("<worksheet><sheetData><row><c><v>1</v></c></row></sheetData></worksheet>"), "read");
    EXPECT_EQ(codeWith("<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><worksheet>&b;</worksheet>"),
              "file.damaged");
    EXPECT_EQ(codeWith("<!DOCTYPE x SYSTEM \"file:///etc/passwd\"><worksheet/>"), "file.damaged");
    EXPECT_EQ(codeWith("<worksheet><sheetData><row>"), "file.damaged");
    EXPECT_EQ(codeWith(""), "file.damaged");
    EXPECT_EQ(codeWith("<worksheet><row><c r=\"ZZZZ1\"><v>1</v></c></row></worksheet>"), "file.damaged");
    EXPECT_EQ(codeWith("<worksheet>" + std::string(80UL << 20, ' ') + "</worksheet>"), "file.too_large");
    EXPECT_EQ(codeOfReading(writeZip(path, {{"word/document.xml", "<x/>"}})), "file.not_a_table");
    std::string cut = test::contentOf(writeZip(path, partsAround("<row/>")));
    EXPECT_EQ(codeOfReading(folder.write("cut.xlsx", cut.substr(0, cut.size() / 2))), "file.damaged");
    cut[cut.size() / 4] = static_cast<char>(cut[cut.size() / 4] ^ 0x55);
    EXPECT_NE(codeOfReading(folder.write("bent.xlsx", cut)), "");
}

TEST(XlsxReader, ReadsTheWorkbooksOfOthers) {
    const std::string folder = test::sharedData("bank-statements/csv/oca-sheet");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    const Table table = tableOf(folder + "/sample_statement_en_empty_values.xlsx");
    ASSERT_GT(table.size(), 1U);
    for (const auto& row : table)
        for (const auto& cell : row) SCOPED_TRACE(cell);
}

}  // namespace
}  // namespace duebook::io
