// SPDX-License-Identifier: GPL-3.0-or-later
// Delimited text, row by row, as people's programs write it (RFC 4180 and what differs from it).
#pragma once
#include <functional>
#include <string>

#include "io/table_row.h"

namespace duebook::io {

// Rows end with LF, CRLF or CR. A field that begins with a quote may hold delimiters and line ends, and doubled quotes
// for one; a quote elsewhere is a letter like any other. Blank lines are left out, but counted.
// A row whose quotes do not pair up (text behind a closing quote, no closing quote) is given as broken: its first line
// only, so that the rows behind it can still be read.
class CsvReader : public RowSource {
public:
    // Appends the next piece of UTF-8 text; false when there is none.
    using More = std::function<bool(std::string&)>;
    CsvReader(More more, char delimiter) : more_(std::move(more)), delimiter_(delimiter) {}
    bool next(Row& row) override;

private:
    enum class Step { complete, needsMore, broken };
    struct Span {
        std::size_t begin, end;
        bool escaped;  // holds doubled quotes
    };
    bool read(Row& row);
    Step scanRow();
    Step scanQuoted(std::size_t& at);
    Step scanPlain(std::size_t& at);
    Step scanEnd(std::size_t& at, bool& rowEnds);
    bool refill();
    void takeFields(Row& row);
    void takeBroken(Row& row);

    More more_;
    char delimiter_;
    std::string text_;       // what was read and not yet given out, from begin_ on
    std::size_t begin_ = 0;  // where the row starts
    std::size_t after_ = 0;  // where the next one starts
    std::vector<Span> spans_;
    std::int64_t number_ = 0;
    bool atEnd_ = false;
};

// Appends a field as CsvReader reads it back: quoted where it must be.
void appendCsvField(std::string& out, std::string_view field, char delimiter);

}  // namespace duebook::io
