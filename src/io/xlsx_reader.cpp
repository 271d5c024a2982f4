// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_reader.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "io/io_error.h"
#include "io/xlsx_cell.h"
#include "io/xlsx_workbook.h"
#include "io/xml_stream.h"

namespace duebook::io {
namespace {

constexpr int mostColumns = 16'384;
constexpr std::size_t longestCell = 1024 * 1024;

template <class Number>
Number numberOf(std::string_view text) {
    Number value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

// The column of a cell address, A is 0; -1 where it has none.
int columnOf(std::string_view address) {
    int column = 0;
    for (const char c : address) {
        if (c < 'A' || c > 'Z' || column > mostColumns) break;
        column = column * 26 + (c - 'A' + 1);
    }
    return column - 1;
}

// Collects the rows of the piece of XML that was fed.
class SheetHandler : public XmlStream::Handler {
public:
    explicit SheetHandler(const Workbook& workbook) : workbook_(workbook) {}
    void start(std::string_view name, XmlStream::Attributes a) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;
    // The next row that is complete; false where there is none.
    bool take(Row& row);
    // Forgets the rows taken; what is begun stays.
    void forget();

private:
    struct Cell {
        int column;
        std::size_t begin, end;
        bool number;
    };
    struct Span {
        std::int64_t number;
        std::size_t firstCell, lastCell;
    };
    void endCell();
    // Appends the value of the cell; whether it is a number.
    bool appendValue();

    const Workbook& workbook_;
    std::string texts_;  // of the cells
    std::vector<Cell> cells_;
    std::vector<Span> rows_;
    std::size_t taken_ = 0;
    std::size_t rowBegin_ = 0;  // first cell of the row begun
    std::int64_t number_ = 0;
    int column_ = -1;
    std::string type_;
    std::size_t style_ = 0;
    std::string value_;
    bool inValue_ = false;
    bool inHint_ = false;
};

void SheetHandler::start(std::string_view name, XmlStream::Attributes a) {
    if (name == "row") {
        const auto number = numberOf<std::int64_t>(a["r"]);
        number_ = std::max(number_ + 1, number);
        column_ = -1;
        rowBegin_ = cells_.size();
    } else if (name == "c") {
        column_ = std::max(column_ + 1, columnOf(a["r"]));
        if (column_ >= mostColumns) throw IoError(IoError::Kind::damaged, "a cell beyond the last column");
        type_ = a["t"];
        style_ = numberOf<std::size_t>(a["s"]);
        value_.clear();
    } else if (name == "rPh") {
        inHint_ = true;
    } else if (name == "v" || (name == "t" && !inHint_)) {
        inValue_ = true;
    }
}

void SheetHandler::end(std::string_view name) {
    if (name == "rPh") inHint_ = false;
    if (name == "v" || name == "t") inValue_ = false;
    if (name == "c") endCell();
    if (name == "row") rows_.push_back({number_, rowBegin_, cells_.size()});
}

void SheetHandler::text(std::string_view text) {
    if (!inValue_) return;
    if (value_.size() + text.size() > longestCell) throw IoError(IoError::Kind::damaged, "a cell of over a megabyte");
    value_ += text;
}

void SheetHandler::endCell() {
    const std::size_t begin = texts_.size();
    const bool number = appendValue();
    if (texts_.size() > begin) cells_.push_back({column_, begin, texts_.size(), number});
}

bool SheetHandler::appendValue() {
    if (value_.empty()) return false;
    if (type_ == "s") {
        texts_ += workbook_.texts.at(numberOf<std::size_t>(value_));
    } else if (type_ == "b") {
        texts_ += value_ == "1" ? "TRUE" : "FALSE";
    } else if (type_ == "str" || type_ == "inlineStr") {
        appendUnescaped(texts_, value_);
    } else if (type_ == "d" || type_ == "e") {
        texts_ += value_;
    } else {
        const bool day = style_ < workbook_.dayStyles.size() && workbook_.dayStyles[style_];
        if (day && appendDay(texts_, value_, workbook_.since1904)) return false;
        appendNumber(texts_, value_);
        return true;
    }
    return false;
}

bool SheetHandler::take(Row& row) {
    if (taken_ == rows_.size()) return false;
    const Span& span = rows_[taken_++];
    row.number = span.number;
    row.broken = false;
    row.fields.clear();
    row.numbers.clear();
    for (std::size_t i = span.firstCell; i < span.lastCell; ++i) {
        const Cell& cell = cells_[i];
        row.fields.resize(static_cast<std::size_t>(cell.column) + 1);
        row.fields.back() = std::string_view(texts_).substr(cell.begin, cell.end - cell.begin);
        if (cell.number) row.numbers.push_back(cell.column);
    }
    return true;
}

void SheetHandler::forget() {
    const std::size_t cut = rows_.empty() ? rowBegin_ : rows_.back().lastCell;
    rows_.clear();
    taken_ = 0;
    const std::size_t textCut = cut < cells_.size() ? cells_[cut].begin : texts_.size();
    texts_.erase(0, textCut);
    cells_.erase(cells_.begin(), cells_.begin() + static_cast<std::ptrdiff_t>(cut));
    for (Cell& cell : cells_) {
        cell.begin -= textCut;
        cell.end -= textCut;
    }
    rowBegin_ = 0;
}

const Sheet& sheetOf(const Workbook& workbook, const std::string& name) {
    const auto found = std::find_if(workbook.sheets.begin(), workbook.sheets.end(),
                                    [&](const Sheet& sheet) { return name.empty() || sheet.name == name; });
    if (found == workbook.sheets.end()) throw IoError(IoError::Kind::notATable, "no sheet " + name);
    return *found;
}

class XlsxReader : public RowSource {
public:
    XlsxReader(const std::string& path, const std::string& sheet)
        : package_(path), workbook_(readWorkbook(package_)), handler_(workbook_), xml_(handler_) {
        package_.open(sheetOf(workbook_, sheet).part);
    }
    bool next(Row& row) override {
        for (;;) {
            while (handler_.take(row)) {
                if (!row.fields.empty()) return true;
            }
            if (ended_) return false;
            handler_.forget();
            const std::string_view bytes = package_.read(buffer_.data(), buffer_.size());
            xml_.feed(bytes);
            ended_ = bytes.empty();
        }
    }

private:
    Package package_;
    Workbook workbook_;
    SheetHandler handler_;
    XmlStream xml_;
    std::array<char, 65536> buffer_{};
    bool ended_ = false;
};

}  // namespace

std::unique_ptr<RowSource> openXlsx(const std::string& path, const std::string& sheet) {
    return std::make_unique<XlsxReader>(path, sheet);
}

std::vector<std::string> sheetsOf(const std::string& path) {
    Package package(path);
    std::vector<std::string> names;
    for (const Sheet& sheet : readWorkbook(package).sheets) names.push_back(sheet.name);
    return names;
}

}  // namespace duebook::io
