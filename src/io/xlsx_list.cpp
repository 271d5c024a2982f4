// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_list.h"

#include <optional>

#include "base/check.h"
#include "io/xlsx_book.h"
#include "io/xlsx_text.h"

namespace duebook::io {
namespace {

constexpr std::int64_t reportEvery = 512;
// Writing the rows is about a third of the work; packing the file is the rest.
constexpr std::int64_t partsOfWork = 3;

Look headerLook(ListColumn::Kind kind) {
    const bool right = kind == ListColumn::Kind::money || kind == ListColumn::Kind::number ||
                       kind == ListColumn::Kind::rate || kind == ListColumn::Kind::date;
    return {right ? Look::Kind::whole : Look::Kind::general, Look::Role::header};
}

}  // namespace

struct XlsxList::Impl {
    Impl(const std::string& path, ListHead listHead, Progress listProgress, std::int64_t perSheet)
        : head(std::move(listHead)),
          progress(std::move(listProgress)),
          rowsPerSheet(perSheet),
          book(path, XlsxBook::Memory::rowByRow) {
        book.describe(head.name, head.company, head.program);
        beginSheet();
    }
    void beginSheet();
    void endSheet();
    void put(lxw_row_t at, lxw_col_t column, const Cell& cell);

    ListHead head;
    Progress progress;
    std::int64_t rowsPerSheet;
    XlsxBook book;
    std::optional<XlsxSheet> sheet;
    int sheets = 0;
    std::int64_t inSheet = 0, rows = 0;
};

void XlsxList::Impl::beginSheet() {
    inSheet = 0;
    sheet.emplace(book, sheetName(head.name, ++sheets));
    sheet->pageSetup(head.company, head.note);
    worksheet_freeze_panes(sheet->raw(), 1, static_cast<lxw_col_t>(head.frozen));
    book.expect(worksheet_repeat_rows(sheet->raw(), 0, 0));
    lxw_col_t column = 0;
    for (const ListColumn& c : head.columns) {
        sheet->width(column, column, c.width);
        sheet->text(0, column++, c.title, headerLook(c.kind));
    }
}

void XlsxList::Impl::endSheet() {
    const auto last = static_cast<lxw_row_t>(inSheet);
    const auto columns = static_cast<lxw_col_t>(head.columns.size());
    const auto lastColumn = static_cast<lxw_col_t>(columns - 1);
    book.expect(worksheet_autofilter(sheet->raw(), 0, 0, last, lastColumn));
    book.expect(worksheet_print_area(sheet->raw(), 0, 0, last, lastColumn));
    const std::string all = cellName(0, 0) + ":" + cellName(last, lastColumn);
    book.expect(worksheet_ignore_errors(sheet->raw(), LXW_IGNORE_NUMBER_STORED_AS_TEXT, all.c_str()));
}

void XlsxList::Impl::put(lxw_row_t at, lxw_col_t column, const Cell& cell) {
    if (const auto* text = std::get_if<std::string_view>(&cell)) {
        if (!text->empty()) sheet->text(at, column, *text);
    } else if (const auto* money = std::get_if<Money>(&cell)) {
        sheet->money(at, column, *money);
    } else if (const auto* date = std::get_if<Date>(&cell)) {
        sheet->date(at, column, *date);
    } else if (const auto* number = std::get_if<std::int64_t>(&cell)) {
        sheet->number(at, column, *number);
    } else if (const auto* rate = std::get_if<Rate>(&cell)) {
        sheet->rate(at, column, *rate);
    }
}

XlsxList::XlsxList(const std::string& path, ListHead head, Progress progress, std::int64_t rowsPerSheet)
    : impl_(std::make_unique<Impl>(path, std::move(head), std::move(progress), rowsPerSheet)) {}

XlsxList::~XlsxList() = default;

void XlsxList::row(std::span<const Cell> cells) {
    check(cells.size() == impl_->head.columns.size(), "a cell for each column");
    if (impl_->inSheet == impl_->rowsPerSheet) {
        impl_->endSheet();
        impl_->beginSheet();
    }
    const auto at = static_cast<lxw_row_t>(++impl_->inSheet);
    lxw_col_t column = 0;
    for (const Cell& cell : cells) impl_->put(at, column++, cell);
    impl_->book.countCells(cells.size());
    if (++impl_->rows % reportEvery != 0) return;
    impl_->book.checkDisk();
    step(impl_->progress, impl_->rows, std::max(impl_->rows, impl_->head.rows) * partsOfWork);
}

void XlsxList::save() {
    impl_->endSheet();
    step(impl_->progress, impl_->rows, std::max<std::int64_t>(impl_->rows, 1) * partsOfWork);
    impl_->book.save();
    impl_->progress.report(1, 1);
}

}  // namespace duebook::io
