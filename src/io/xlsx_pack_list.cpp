// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_pack_list.h"

#include <algorithm>

#include "io/xlsx_text.h"

namespace duebook::io {
namespace {

constexpr std::int64_t rowsPerSheet = 1'048'574;  // beside the header and the totals
constexpr int headerHeight = 32;                  // points: two lines
constexpr std::uint8_t sumFunction = LXW_TABLE_FUNCTION_SUM, countFunction = LXW_TABLE_FUNCTION_COUNT;

Look headerLook(bool right) {
    return {right ? Look::Kind::whole : Look::Kind::general, Look::Role::header};
}

}  // namespace

PackList::PackList(XlsxBook& book, Plan plan) : book_(book), plan_(std::move(plan)) {
    const std::int64_t sheets = std::max<std::int64_t>(1, (plan_.rows + rowsPerSheet - 1) / rowsPerSheet);
    totals_.resize(static_cast<std::size_t>(sheets), std::vector<std::optional<Money>>(plan_.columns.size()));
    for (int part = 1; part <= sheets; ++part) {
        XlsxSheet& sheet = sheets_.emplace_back(book_, sheetName(plan_.name, part));
        sheet.pageSetup(plan_.company, plan_.note);
        worksheet_freeze_panes(sheet.raw(), 1, static_cast<lxw_col_t>(plan_.frozen));
        book_.expect(worksheet_repeat_rows(sheet.raw(), 0, 0));
        lxw_col_t column = 0;
        for (const PackColumn& c : plan_.columns) {
            sheet.width(column, column, c.width);
            ++column;
        }
        book_.expect(worksheet_set_row(sheet.raw(), 0, headerHeight, nullptr));
        if (!isTable()) addHeader(sheet);
    }
    if (isTable()) addTable();
}

lxw_row_t PackList::rowsOf(std::size_t sheet) const {
    const std::int64_t before = static_cast<std::int64_t>(sheet) * rowsPerSheet;
    return static_cast<lxw_row_t>(std::clamp<std::int64_t>(plan_.rows - before, 1, rowsPerSheet));
}

void PackList::addHeader(XlsxSheet& sheet) {
    lxw_col_t column = 0;
    for (const PackColumn& c : plan_.columns) sheet.text(0, column++, c.title, headerLook(c.right));
}

void PackList::addTable() {
    std::vector<lxw_table_column> columns(plan_.columns.size());
    std::vector<lxw_table_column*> pointers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        PackColumn& from = plan_.columns[i];
        columns[i].header = from.title.data();
        columns[i].header_format = book_.format(headerLook(from.right));
        if (!from.formula.empty()) columns[i].formula = from.formula.data();
        if (from.total) columns[i].total_function = i == 0 ? countFunction : sumFunction;
        if (!from.label.empty()) columns[i].total_string = from.label.data();
        pointers.push_back(&columns[i]);
    }
    pointers.push_back(nullptr);
    lxw_table_options options{};
    options.name = plan_.table.data();
    options.style_type = LXW_TABLE_STYLE_TYPE_LIGHT;
    options.style_type_number = 1;
    options.total_row = LXW_TRUE;
    options.columns = pointers.data();
    book_.expect(worksheet_add_table(sheets_[0].raw(), 0, 0, rowsOf(0) + 1, static_cast<lxw_col_t>(columns.size() - 1),
                                     &options));
    if (plan_.rows > 0) return;
    for (lxw_col_t i = 0; i < columns.size(); ++i) sheets_[0].blank(1, i);  // a table has a row; it computes nothing
}

std::pair<XlsxSheet&, lxw_row_t> PackList::next() {
    const auto sheet = static_cast<std::size_t>(written_ / rowsPerSheet);
    const auto row = static_cast<lxw_row_t>(written_ % rowsPerSheet + 1);
    ++written_;
    return {sheets_.at(sheet), row};
}

std::string PackList::here(std::size_t column) const {
    return plan_.table + "[[#This Row],[" + plan_.columns[column].title + "]]";
}

void PackList::addTotal(std::size_t column, Money amount) {
    auto& total = totals_[static_cast<std::size_t>((written_ - 1) / rowsPerSheet)][column];
    total = total ? *total + amount : amount;
}

void PackList::finish() {
    for (std::size_t i = 0; i < sheets_.size(); ++i) {
        const lxw_row_t last = rowsOf(i);
        dressSheet(sheets_[i], last);  // before the totals: the library minds the row it is at
        writeTotals(sheets_[i], i, last + 1);
    }
}

void PackList::dressSheet(XlsxSheet& sheet, lxw_row_t last) {
    const auto lastColumn = static_cast<lxw_col_t>(plan_.columns.size() - 1);
    if (!isTable()) book_.expect(worksheet_autofilter(sheet.raw(), 0, 0, last, lastColumn));
    book_.expect(worksheet_print_area(sheet.raw(), 0, 0, last + 1, static_cast<lxw_col_t>(plan_.printed - 1)));
    const std::string all = cellName(0, 0) + ":" + cellName(last, lastColumn);
    book_.expect(worksheet_ignore_errors(sheet.raw(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.c_str()));
}

// In the language of the table's own totals, so that they follow its filter.
void PackList::writeTotals(XlsxSheet& sheet, std::size_t number, lxw_row_t row) {
    const std::int64_t before = static_cast<std::int64_t>(number) * rowsPerSheet;
    const std::int64_t rows = std::clamp<std::int64_t>(plan_.rows - before, 0, rowsPerSheet);
    for (std::size_t i = 0; i < plan_.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        const Look look{Look::Kind::whole, Look::Role::total};
        if (!plan_.columns[i].total) {
            const Look plain{Look::Kind::general, Look::Role::total};
            const std::string& label = plan_.columns[i].label;
            if (label.empty())
                sheet.blank(row, column, plain);
            else
                sheet.text(row, column, label, plain);
        } else if (i == 0) {
            sheet.formula(row, column, "=SUBTOTAL(103," + range(i, number) + ")", rows, look);
        } else if (const auto total = totals_[number][i]) {
            sheet.formula(row, column, "=SUBTOTAL(109," + range(i, number) + ")", *total, look);
        } else {
            sheet.formula(row, column, "=SUBTOTAL(109," + range(i, number) + ")", 0, look);
        }
    }
}

std::string PackList::range(std::size_t column, std::size_t sheet) const {
    if (isTable()) return plan_.table + "[" + plan_.columns[column].title + "]";
    const auto at = static_cast<lxw_col_t>(column);
    return rangeName(sheets_[sheet].name(), 1, at, rowsOf(sheet), at);
}

std::string PackList::joined(const std::function<std::string(std::size_t)>& part) const {
    std::string formula;
    for (std::size_t i = 0; i < sheets_.size(); ++i) formula += (i > 0 ? "+" : "") + part(i);
    return formula;
}

std::string PackList::sum(std::size_t column) const {
    return joined([&](std::size_t i) { return "SUM(" + range(column, i) + ")"; });
}

std::string PackList::sumWhere(std::size_t column, std::size_t criterion, const std::string& cell) const {
    return joined(
        [&](std::size_t i) { return "SUMIFS(" + range(column, i) + "," + range(criterion, i) + "," + cell + ")"; });
}

std::string PackList::count(std::size_t column) const {
    return joined([&](std::size_t i) { return "COUNTA(" + range(column, i) + ")"; });
}

}  // namespace duebook::io
