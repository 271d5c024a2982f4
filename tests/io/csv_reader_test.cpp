// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/csv_reader.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "io/csv_dialect.h"
#include "io/io_error.h"
#include "io/table_reader.h"
#include "support/temp_files.h"

namespace duebook::io {
namespace {

using Cells = std::vector<std::string>;
using Table = std::vector<Cells>;

Table readFrom(RowSource& rows) {
    Table table;
    for (Row row; rows.next(row);) table.emplace_back(row.fields.begin(), row.fields.end());
    return table;
}

// Hands the text out in pieces of `size` bytes, so that every place is the end of a piece once.
CsvReader inPieces(const std::string& text, std::size_t size, char delimiter) {
    return CsvReader(
        [&text, size, at = std::size_t{0}](std::string& out) mutable {
            if (at == text.size()) return false;
            const std::string_view piece = std::string_view(text).substr(at, size);
            out += piece;
            at += piece.size();
            return true;
        },
        delimiter);
}

Table read(const std::string& text, char delimiter = ',') {
    CsvReader reader = inPieces(text, 1, delimiter);
    return readFrom(reader);
}

struct Case {
    std::string text;
    Table rows;
};

TEST(CsvReader, ReadsWhatProgramsWrite) {
    const Case cases[] = {
        {"", {}},
        {"\n\n", {}},
        {"a", {{"a"}}},
        {"a,b\n1,2", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r\n1,2\r\n", {{"a", "b"}, {"1", "2"}}},
        {"a,b\r1,2\r", {{"a", "b"}, {"1", "2"}}},
        {"a,b\n\n\n1,2\n", {{"a", "b"}, {"1", "2"}}},
        {"a,\n,\n", {{"a", ""}, {"", ""}}},
        {"\"a\",\"b,c\"\n", {{"a", "b,c"}}},
        {"\"a\nb\",c\n", {{"a\nb", "c"}}},
        {"\"a\r\nb\",c\r\n", {{"a\r\nb", "c"}}},
        {"\"say \"\"hi\"\"\",c", {{"say \"hi\"", "c"}}},
        {"\"\"\"\",\"\"\n", {{"\"", ""}}},
        {"\"\"\n", {{""}}},
        {"\"a\" ,b\n", {{"a", "b"}}},
        {"5\" disk,b\n", {{"5\" disk", "b"}}},  // a lone quote within a field is a letter
        {"a, \"b\"\n", {{"a", " \"b\""}}},
        {"a,b\n1,2,3,4\n5\n", {{"a", "b"}, {"1", "2", "3", "4"}, {"5"}}},
        {" a ,\tb\n", {{" a ", "\tb"}}},
    };
    for (const Case& c : cases) EXPECT_EQ(read(c.text), c.rows) << c.text;
}

TEST(CsvReader, GivesARowWithWrongQuotesAsBrokenAndReadsOn) {
    for (const std::string text : {"a,b\n1,\"x\" y\",3\n4,5\n", "a,b\n1,\"never closed\n4,5\n"}) {
        CsvReader reader = inPieces(text, 1, ',');
        Row row;
        ASSERT_TRUE(reader.next(row));
        ASSERT_TRUE(reader.next(row));
        EXPECT_TRUE(row.broken) << text;
        EXPECT_EQ(row.number, 2);
        ASSERT_TRUE(reader.next(row));
        EXPECT_FALSE(row.broken);
        EXPECT_EQ(row.fields, (std::vector<std::string_view>{"4", "5"}));
        EXPECT_FALSE(reader.next(row));
    }
}

TEST(CsvReader, CountsRowsAsASpreadsheetDoes) {
    const std::string text = "title\n\nh1,h2\n\"two\nlines\",1\nlast,2\n";
    CsvReader reader = inPieces(text, 3, ',');
    std::vector<std::int64_t> numbers;
    for (Row row; reader.next(row);) numbers.push_back(row.number);
    EXPECT_EQ(numbers, (std::vector<std::int64_t>{1, 3, 4, 5}));
}

TEST(CsvReader, DoesNotSwallowAFileWithoutEndOfRow) {
    const std::string text(3 * 1024 * 1024, 'x');
    CsvReader reader = inPieces(text, 65536, ',');
    Row row;
    EXPECT_THROW(reader.next(row), IoError);
}

RC_GTEST_PROP(CsvReader, ReadsBackWhatWasWrittenInAnyDialect, ()) {
    const char delimiter = *rc::gen::elementOf(std::string(",;\t|"));
    const std::string lineEnd = *rc::gen::elementOf(std::vector<std::string>{"\n", "\r\n", "\r"});
    const auto cell = rc::gen::container<std::string>(rc::gen::elementOf(std::string("ab \",;\t|\n\r'=0\xC3\xA4")));
    const auto width = *rc::gen::inRange<std::size_t>(2, 6);
    const auto table = *rc::gen::container<Table>(rc::gen::container<Cells>(width, cell));
    std::string text;
    for (const Cells& row : table) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i > 0) text += delimiter;
            appendCsvField(text, row[i], delimiter);
        }
        text += lineEnd;
    }
    CsvReader reader = inPieces(text, *rc::gen::inRange<std::size_t>(1, 40), delimiter);
    RC_ASSERT(readFrom(reader) == table);
}

TEST(CsvDialect, FindsTheDelimiter) {
    const std::vector<std::string> wanted = {"number", "amount"};
    const std::pair<std::string, char> cases[] = {
        {"a,b,c\n1,2,3\n", ','},     {"a;b;c\n1;2,5;3\n4;5,5;6\n", ';'},
        {"a\tb\n1\t2,3\n", '\t'},    {"a|b\n1|2\n", '|'},
        {"sep=;\na,x;b,y\n", ';'},   {"My bank, branch, city, country\nnumber;amount\n1;2\n", ';'},
        {"one column\nonly\n", ','}, {"", ','},
    };
    for (const auto& [text, delimiter] : cases) EXPECT_EQ(findDelimiter(text, true, wanted), delimiter) << text;
}

TEST(TableReader, SkipsTheSeparatorLine) {
    const test::TempFolder folder;
    const auto format = findFormat(folder.write("a.csv", "sep=;\na;b\n1;2\n"), {});
    EXPECT_EQ(readFrom(*openTable(format)), (Table{{"a", "b"}, {"1", "2"}}));
}

TEST(TableReader, ReadsEveryEncoding) {
    const test::TempFolder folder;
    const auto utf16 = [](const std::string& ascii, bool little) {
        std::string text;
        for (const char c : ascii) text += little ? std::string{c, '\0'} : std::string{'\0', c};
        return text;
    };
    const Table expected = {{"a", "b"}, {"M\xC3\xBCller", "2"}};
    const std::pair<std::string, Table> cases[] = {
        {"a,b\nM\xC3\xBCller,2\n", expected},
        {"\xEF\xBB\xBF"
         "a,b\nM\xC3\xBCller,2\n",
         expected},
        {"a,b\nM\xFCller,2\n", expected},
        {"a,b\n\x80,2\n", {{"a", "b"}, {"\xE2\x82\xAC", "2"}}},
        {utf16("a,b\nx,2\n", true), {{"a", "b"}, {"x", "2"}}},
        {utf16("a,b\nx,2\n", false), {{"a", "b"}, {"x", "2"}}},
        {"\xFF\xFE" + utf16("a,b\nx,2\n", true), {{"a", "b"}, {"x", "2"}}},
        {"\xFE\xFF" + utf16("a,b\n", false) + std::string("\xD8\x3D\xDE\x00", 4) + utf16(",2\n", false),
         {{"a", "b"}, {"\xF0\x9F\x98\x80", "2"}}},
    };
    for (const auto& [bytes, table] : cases) {
        const std::string path = folder.write("a.csv", bytes);
        EXPECT_EQ(readFrom(*openTable(findFormat(path, {}))), table) << bytes;
    }
}

TEST(TableReader, RefusesWhatIsNoTextAndWhatIsNotInTheEncodingGiven) {
    const test::TempFolder folder;
    const auto kindOf = [&](const std::string& bytes, std::optional<Encoding> encoding) {
        const std::string path = folder.write("a.csv", bytes);
        try {
            readFrom(*openTable(findFormat(path, {encoding, {}, {}})));
        } catch (const IoError& error) {
            return std::string(codeOf(error.kind));
        }
        return std::string("read");
    };
    EXPECT_EQ(kindOf("a,b\nM\xFCller,2\n", Encoding::utf8), "file.encoding");
    EXPECT_EQ(kindOf("a,b\nM\xFCller,2\n", Encoding::windows1252), "read");
    EXPECT_EQ(kindOf(std::string("a,b\n1,\0002\n", 9), std::nullopt), "file.not_a_table");
    EXPECT_EQ(kindOf("%PDF-1.7\n", std::nullopt), "file.not_a_table");
    EXPECT_EQ(kindOf("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", std::nullopt), "file.not_a_table");
    EXPECT_EQ(kindOf("PK\x03\x04 cut short", std::nullopt), "file.damaged");
    EXPECT_EQ(kindOf("a,\xC3", Encoding::utf8), "file.encoding");
    EXPECT_THROW(findFormat(folder / "missing.csv", {}), IoError);
    EXPECT_THROW(findFormat(folder / "", {}), IoError);
}

TEST(SharedCsv, ReadsAsItsOriginSays) {
    const std::string folder = test::sharedData("csv");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    int compared = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const auto json = entry.path().parent_path().parent_path() / "json" / (entry.path().stem().string() + ".json");
        if (entry.path().extension() != ".csv") continue;
        Table table = readFrom(*openTable(findFormat(entry.path().string(), {})));
        if (!std::filesystem::exists(json)) continue;
        const auto expected = nlohmann::ordered_json::parse(test::contentOf(json.string()), nullptr, false);
        if (!expected.is_array() || expected.empty()) continue;
        ++compared;
        if (expected[0].is_array()) {
            auto rows = expected.get<Table>();
            std::erase(rows, Cells{""});  // we leave blank rows out
            EXPECT_EQ(table, rows) << entry.path();
            continue;
        }
        ASSERT_EQ(table.size(), expected.size() + 1) << entry.path();
        for (std::size_t row = 0; row < expected.size(); ++row) {
            for (std::size_t i = 0; i < table[0].size(); ++i)
                EXPECT_EQ(table[row + 1][i], expected[row].at(table[0][i]).get<std::string>()) << entry.path();
        }
    }
    EXPECT_EQ(compared, 11);
}

TEST(SharedCsv, EveryBankFileReadsToItsEnd) {
    const std::string folder = test::sharedData("bank-statements/csv");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".csv" && extension != ".CSV" && extension != ".txt") continue;
        const auto format = findFormat(entry.path().string(), {});
        const Table table = readFrom(*openTable(format));
        for (const Cells& row : table) {
            for (const std::string& text : row) EXPECT_EQ(validUtf8Prefix(text), text.size()) << entry.path();
        }
        ++files;
    }
    EXPECT_GT(files, 100);
}

}  // namespace
}  // namespace duebook::io
