// SPDX-License-Identifier: GPL-3.0-or-later
#include <xlsxwriter.h>

#include "bench.h"
#include "services/export_lists.h"

namespace duebook::bench {
namespace {

constexpr const char* rowsOf = R"sql(
    SELECT d.number, c.number, c.name, d.issued_day, d.due_day, 'EUR', d.gross_minor, d.tax_minor,
           (SELECT SUM(o.open_minor) FROM open_item o WHERE o.document_id = d.id), d.po_number, d.description, 'no'
    FROM document d JOIN customer c ON c.id = d.customer_id WHERE d.kind = 1 ORDER BY d.id)sql";

// The same cells by bare libxlsxwriter, which keeps one row in memory.
void floorOf(RawDb& raw, const std::string& path) {
    constexpr int epoch = 25569;  // 1970-01-01 as Excel counts days
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* book = workbook_new_opt(path.c_str(), &options);
    lxw_worksheet* sheet = workbook_add_worksheet(book, "Invoices");
    lxw_format *day = workbook_add_format(book), *money = workbook_add_format(book);
    format_set_num_format(day, "yyyy-mm-dd");
    format_set_num_format(money, "#,##0.00");
    RawStatement q(raw, rowsOf);
    for (lxw_row_t row = 1; q.next() && row < LXW_ROW_MAX; ++row) {
        for (lxw_col_t column = 0; column < 12; ++column) {
            if (column == 3 || column == 4)
                worksheet_write_number(sheet, row, column, static_cast<double>(q.integer(column) + epoch), day);
            else if (column >= 6 && column <= 8)
                worksheet_write_number(sheet, row, column, static_cast<double>(q.integer(column)) / 100, money);
            else
                worksheet_write_string(sheet, row, column, q.text(column), nullptr);
        }
    }
    workbook_close(book);
}

}  // namespace

std::vector<Sample> benchExport(Bench& bench) {
    const services::ListRequest request{services::ExportKind::invoices, bench.asOf};
    const services::ExportTarget target{.path = bench.file("ours.xlsx"), .program = "duebook-bench"};
    return {measure(
        bench, "export of invoices", bench.invoices > 200'000 ? 1 : 3,
        [&] { services::exportList(bench.books, request, target, {}); },
        [&] { floorOf(bench.raw, bench.file("floor.xlsx")); })};
}

}  // namespace duebook::bench
