// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "io/xlsx_book.h"
#include "io/xlsx_text.h"

namespace duebook::io {
namespace {

constexpr std::int64_t excelEpoch = 25569;  // 1970-01-01 as Excel counts days

Look withKind(Look look, Look::Kind kind, int decimals = 2) {
    if (look.kind != Look::Kind::dashed) look.kind = kind;
    look.decimals = decimals;
    return look;
}

// A header or footer with the codes of the format (&) disarmed.
std::string pageText(std::string_view text) {
    std::string result;
    toCellText(text, result);
    for (std::size_t at = 0; (at = result.find('&', at)) != std::string::npos; at += 2) result.insert(at, 1, '&');
    return result;
}

}  // namespace

double figure(Money money) {
    return static_cast<double>(money.minor()) / static_cast<double>(money.currency().unit());
}

void XlsxSheet::text(lxw_row_t row, lxw_col_t column, std::string_view text, Look look) {
    if (looksLikeFormula(text)) {
        look.kind = Look::Kind::quoted;
        book_.useQuoted();
    }
    toCellText(text, buffer_);
    book_.expect(worksheet_write_string(sheet_, row, column, buffer_.c_str(), book_.format(look)));
}

void XlsxSheet::number(lxw_row_t row, lxw_col_t column, std::int64_t value, Look look) {
    book_.expect(worksheet_write_number(sheet_, row, column, static_cast<double>(value), book_.format(look)));
}

void XlsxSheet::date(lxw_row_t row, lxw_col_t column, Date date, Look look) {
    look.kind = Look::Kind::date;
    number(row, column, date.days() + excelEpoch, look);
}

void XlsxSheet::money(lxw_row_t row, lxw_col_t column, Money money, Look look) {
    look = withKind(look, Look::Kind::money, money.currency().decimals());
    book_.expect(worksheet_write_number(sheet_, row, column, figure(money), book_.format(look)));
}

void XlsxSheet::rate(lxw_row_t row, lxw_col_t column, Rate rate, Look look) {
    const double value = static_cast<double>(rate.raw()) / static_cast<double>(Rate::one());
    book_.expect(worksheet_write_number(sheet_, row, column, value, book_.format(withKind(look, Look::Kind::rate))));
}

void XlsxSheet::blank(lxw_row_t row, lxw_col_t column, Look look) {
    book_.expect(worksheet_write_blank(sheet_, row, column, book_.format(look)));
}

void XlsxSheet::formula(lxw_row_t row, lxw_col_t column, const std::string& formula, Money value, Look look) {
    look = withKind(look, Look::Kind::money, value.currency().decimals());
    book_.expect(worksheet_write_formula_num(sheet_, row, column, formula.c_str(), book_.format(look), figure(value)));
}

void XlsxSheet::formula(lxw_row_t row, lxw_col_t column, const std::string& formula, std::int64_t value, Look look) {
    const std::int64_t days = look.kind == Look::Kind::date ? excelEpoch : 0;
    book_.expect(worksheet_write_formula_num(sheet_, row, column, formula.c_str(), book_.format(look),
                                             static_cast<double>(value + days)));
}

void XlsxSheet::formula(lxw_row_t row, lxw_col_t column, const std::string& formula, std::string_view value,
                        Look look) {
    toCellText(value, buffer_);
    book_.expect(
        worksheet_write_formula_str(sheet_, row, column, formula.c_str(), book_.format(look), buffer_.c_str()));
}

void XlsxSheet::share(lxw_row_t row, lxw_col_t column, const std::string& formula, Money part, Money whole, Look look) {
    const double value = whole.isZero() ? 0 : figure(part) / figure(whole);
    look = withKind(look, Look::Kind::percent);
    if (formula.empty())
        book_.expect(worksheet_write_number(sheet_, row, column, value, book_.format(look)));
    else
        book_.expect(worksheet_write_formula_num(sheet_, row, column, formula.c_str(), book_.format(look), value));
}

void XlsxSheet::width(lxw_col_t first, lxw_col_t last, int characters, lxw_format* format) {
    book_.expect(worksheet_set_column(sheet_, first, last, characters, format));
}

void XlsxSheet::pageSetup(const std::string& company, const std::string& note) {
    worksheet_set_landscape(sheet_);
    worksheet_set_paper(sheet_, 9);  // A4
    worksheet_fit_to_pages(sheet_, 1, 0);
    worksheet_set_margins(sheet_, 0.4, 0.4, 0.7, 0.6);
    std::string header = "&L" + pageText(company) + "&C&\"-,Bold\"&A&R" + pageText(note);
    if (header.size() > 250) header = "&C&\"-,Bold\"&A&R" + pageText(note);  // 255 at most
    book_.expect(worksheet_set_header(sheet_, header.c_str()));
    book_.expect(worksheet_set_footer(sheet_, "&L&F&RPage &P of &N"));
}

std::string cellName(lxw_row_t row, lxw_col_t column, bool fixed) {
    char name[LXW_MAX_CELL_NAME_LENGTH];
    if (fixed)
        lxw_rowcol_to_cell_abs(name, row, column, LXW_TRUE, LXW_TRUE);
    else
        lxw_rowcol_to_cell(name, row, column);
    return name;
}

std::string rangeName(const std::string& sheet, lxw_row_t firstRow, lxw_col_t firstColumn, lxw_row_t lastRow,
                      lxw_col_t lastColumn) {
    return "'" + sheet + "'!" + cellName(firstRow, firstColumn, true) + ":" + cellName(lastRow, lastColumn, true);
}

}  // namespace duebook::io
