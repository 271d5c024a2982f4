// SPDX-License-Identifier: GPL-3.0-or-later
// A workbook being written, over libxlsxwriter: looks of cells, sheets, and a file that appears whole or not at all.
#pragma once
#include <xlsxwriter.h>

#include <compare>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.h"
#include "base/decimal.h"
#include "base/money.h"
#include "io/export_file.h"

namespace duebook::io {

// How a cell looks.
struct Look {
    enum class Kind {
        general,
        text,
        quoted,
        date,
        whole,
        days,
        money,
        dashed,
        rate,
        percent
    };  // dashed: money, 0 as –
    enum class Role { plain, header, total, title, label, muted, input, wrapped, verdict };
    Kind kind = Kind::general;
    Role role = Role::plain;
    int decimals = 2;
    friend auto operator<=>(const Look&, const Look&) = default;
};

class XlsxBook {
public:
    // whole: every cell stays in memory until save(), for tables and cells written in any order. rowByRow: rows are
    // final once the next begins, and memory does not grow with them.
    enum class Memory { whole, rowByRow };
    XlsxBook(const std::string& path, Memory memory);
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;
    ~XlsxBook();

    lxw_workbook* raw() { return book_; }
    Memory memory() const { return memory_; }
    lxw_worksheet* addSheet(const std::string& name);
    // Null for the usual look.
    lxw_format* format(Look look);
    // Title, author and program in the file's properties.
    void describe(const std::string& title, const std::string& company, const std::string& program);
    void define(const std::string& name, const std::string& reference);
    // Throws IoError unless the library took what it was given.
    void expect(lxw_error error) const {
        if (error != LXW_NO_ERROR) refuseCall(error);
    }
    // Throws IoError cannotWrite where what was written so far met an end of the disk. Cheap.
    void checkDisk();
    void countCells(std::size_t cells) { cells_ += cells; }
    void useQuoted() { quoted_ = true; }
    // Writes the file and puts it in its place.
    void save();

private:
    [[noreturn]] void refuseCall(lxw_error error) const;
    void dress(lxw_format& format, const Look& look);
    PartFile file_;
    std::string folder_, part_;
    Memory memory_;
    lxw_workbook* book_ = nullptr;
    std::map<Look, lxw_format*> formats_;
    std::vector<lxw_worksheet*> sheets_;
    std::size_t cells_ = 0;
    bool quoted_ = false;
};

// Writes cells of one sheet.
class XlsxSheet {
public:
    XlsxSheet(XlsxBook& book, const std::string& name) : book_(book), sheet_(book.addSheet(name)), name_(name) {}
    lxw_worksheet* raw() { return sheet_; }
    const std::string& name() const { return name_; }

    void text(lxw_row_t row, lxw_col_t column, std::string_view text, Look look = {});
    void number(lxw_row_t row, lxw_col_t column, std::int64_t value, Look look = {Look::Kind::whole});
    void date(lxw_row_t row, lxw_col_t column, Date date, Look look = {Look::Kind::date});
    void money(lxw_row_t row, lxw_col_t column, Money money, Look look = {});
    void rate(lxw_row_t row, lxw_col_t column, Rate rate, Look look = {});
    // An empty cell that is there; `look` is not the usual one.
    void blank(lxw_row_t row, lxw_col_t column, Look look = {Look::Kind::text});
    // A formula with the value that it gives now, so that it shows without being computed.
    void formula(lxw_row_t row, lxw_col_t column, const std::string& formula, Money value, Look look = {});
    void formula(lxw_row_t row, lxw_col_t column, const std::string& formula, std::int64_t value,
                 Look look = {Look::Kind::whole});
    void formula(lxw_row_t row, lxw_col_t column, const std::string& formula, std::string_view value, Look look = {});
    // part / whole as a fraction; 0 where whole is 0.
    void share(lxw_row_t row, lxw_col_t column, const std::string& formula, Money part, Money whole, Look look = {});
    // Characters wide, from column to column.
    void width(lxw_col_t first, lxw_col_t last, int characters, lxw_format* format = nullptr);
    // Landscape, one page wide, company and note in the header, page x of y in the footer.
    void pageSetup(const std::string& company, const std::string& note);

private:
    XlsxBook& book_;
    lxw_worksheet* sheet_;
    std::string name_;
    std::string buffer_;
};

// Excel knows binary numbers only: the nearest one to the amount, which shows its digits exactly up to 15 of them.
double figure(Money money);
// "C7", "$C$7".
std::string cellName(lxw_row_t row, lxw_col_t column, bool fixed = false);
// "'Open items'!$C$7:$C$90".
std::string rangeName(const std::string& sheet, lxw_row_t firstRow, lxw_col_t firstColumn, lxw_row_t lastRow,
                      lxw_col_t lastColumn);

}  // namespace duebook::io
