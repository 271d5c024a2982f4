// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_lists.h"

#include <array>
#include <memory>

#include "io/csv_writer.h"
#include "io/xlsx_list.h"
#include "services/export_readable.h"
#include "store/export_store.h"

namespace duebook::services {
namespace {

using io::Cell;
using Kind = io::ListColumn::Kind;

std::unique_ptr<io::ListSink> open(const ExportTarget& target, io::ListHead head, const Progress& progress) {
    if (target.format == ExportFormat::csv) {
        return std::make_unique<io::CsvList>(target.path, std::move(head), io::CsvStyle{target.bom, target.raw},
                                             progress);
    }
    return std::make_unique<io::XlsxList>(target.path, std::move(head), progress);
}

std::vector<io::ListColumn> openItemColumns(Currency base) {
    const std::string code(base.code());
    return {{"number", "Document no.", Kind::text, 16},
            {"instalment", "Inst.", Kind::number, 6},
            {"customer", "Customer no.", Kind::text, 13},
            {"customer_name", "Customer", Kind::text, 32},
            {"invoice_date", "Invoice date", Kind::date, 12},
            {"due_date", "Due date", Kind::date, 12},
            {"days_overdue", "Days overdue", Kind::number, 10},
            {"currency", "Currency", Kind::text, 9},
            {"amount", "Amount", Kind::money, 15},
            {"open", "Open", Kind::money, 15},
            {"open_base", "Open in " + code, Kind::money, 15},
            {"po_number", "PO number", Kind::text, 16},
            {"collector", "Collector", Kind::text, 14},
            {"group", "Group", Kind::text, 14},
            {"country", "Country", Kind::text, 8}};
}

std::vector<io::ListColumn> documentColumns() {
    return {{"number", "Document no.", Kind::text, 16},
            {"customer", "Customer no.", Kind::text, 13},
            {"customer_name", "Customer", Kind::text, 32},
            {"invoice_date", "Date", Kind::date, 12},
            {"due_date", "Due date", Kind::date, 12},
            {"currency", "Currency", Kind::text, 9},
            {"amount", "Amount", Kind::money, 15},
            {"tax_amount", "Tax", Kind::money, 14},
            {"open", "Open", Kind::money, 15},
            {"po_number", "PO number", Kind::text, 16},
            {"description", "Description", Kind::text, 36},
            {"disputed", "Disputed", Kind::text, 9}};
}

std::vector<io::ListColumn> receiptColumns() {
    return {{"number", "Receipt no.", Kind::text, 14},     {"customer", "Customer no.", Kind::text, 13},
            {"customer_name", "Customer", Kind::text, 32}, {"date", "Date", Kind::date, 12},
            {"currency", "Currency", Kind::text, 9},       {"amount", "Amount", Kind::money, 15},
            {"applied", "Applied", Kind::money, 15},       {"unapplied", "Unapplied", Kind::money, 15},
            {"reference", "Reference", Kind::text, 36}};
}

std::string rangeNote(const ListRequest& request) {
    std::string note;
    if (request.from) note += "From " + request.from->iso() + " ";
    if (request.to) note += "to " + request.to->iso() + " ";
    if (request.currency) note += "in " + std::string(request.currency->code());
    return note;
}

io::ListHead headOf(Books& books, const ListRequest& request, const std::string& program) {
    io::ListHead head;
    head.company = books.info.company;
    head.program = program;
    head.note = rangeNote(request);
    switch (request.kind) {
        case ExportKind::openItems:
            head.name = "Open items";
            head.note = "As of " + request.asOf.iso() + (head.note.empty() ? "" : ", " + head.note);
            head.columns = openItemColumns(books.info.base);
            head.frozen = 4;
            break;
        case ExportKind::invoices:
        case ExportKind::creditNotes:
            head.name = request.kind == ExportKind::invoices ? "Invoices" : "Credit notes";
            head.columns = documentColumns();
            head.rows = store::countDocuments(*books.db);
            break;
        case ExportKind::receipts:
            head.name = "Receipts";
            head.columns = receiptColumns();
            head.rows = store::countReceipts(*books.db);
            break;
        case ExportKind::customers:
            head.name = "Customers";
            head.note.clear();
            break;
        case ExportKind::exchangeRates:
            head.name = "Exchange rates";
            head.note = "Units of " + std::string(books.info.base.code()) + " for one of the currency";
            break;
    }
    return head;
}

template <class Write>
void openItemRows(const ListRequest& request, Currency base, store::OpenOn& open, const Write& write) {
    store::ExportCustomer customer;
    open.visit([&](const store::ExportCustomer& c) { customer = c; },
               [&](const store::ExportOpenItem& item) {
                   Cell inBase;
                   if (item.openBase) inBase = Money(*item.openBase, base);
                   const Cell cells[] = {item.document,
                                         item.no,
                                         customer.number,
                                         customer.name,
                                         item.issued,
                                         item.due,
                                         request.asOf - item.due,
                                         item.open.currency().code(),
                                         item.amount,
                                         item.open,
                                         inBase,
                                         item.poNumber,
                                         customer.collector,
                                         customer.group,
                                         customer.country};
                   write(cells);
               },
               [](const store::ExportCredit&) {});
}

template <class Write>
void documentRows(Books& books, const ListRequest& request, const Write& write) {
    const auto kind = request.kind == ExportKind::invoices ? DocumentKind::invoice : DocumentKind::creditNote;
    store::exportDocuments(
        *books.db, kind, {request.from, request.to, request.currency}, [&](const store::ExportDocument& d) {
            const Cell cells[] = {
                d.number, d.customer, d.customerName, d.issued,   d.due,  d.amount.currency().code(),
                d.amount, d.tax,      d.open,         d.poNumber, d.text, std::string_view(d.disputed ? "yes" : "no")};
            write(cells);
        });
}

template <class Write>
void receiptRows(Books& books, const ListRequest& request, const Write& write) {
    store::exportReceipts(*books.db, {request.from, request.to, request.currency}, [&](const store::ExportDocument& r) {
        const Cell cells[] = {r.number, r.customer,        r.customerName, r.issued, r.amount.currency().code(),
                              r.amount, r.amount - r.open, r.open,         r.text};
        write(cells);
    });
}

}  // namespace

std::int64_t exportList(Books& books, const ListRequest& request, const ExportTarget& target,
                        const Progress& progress) {
    db::Transaction transaction(*books.db, db::Mode::read);
    io::ListHead head = headOf(books, request, target.program);
    std::optional<store::OpenOn> openItems;
    if (request.kind == ExportKind::openItems)
        head.rows = openItems.emplace(*books.db, request.asOf, request.currency).items();
    const bool readable = isReadable(request.kind, target.format);
    if (readable) head.columns = readableColumns(request.kind);
    const auto sink = open(target, std::move(head), progress);
    std::int64_t rows = 0;
    const auto write = [&](std::span<const Cell> cells) {
        sink->row(cells);
        ++rows;
    };
    if (readable)
        readableRows(books, request, write);
    else if (openItems)
        openItemRows(request, books.info.base, *openItems, write);
    else if (request.kind == ExportKind::receipts)
        receiptRows(books, request, write);
    else
        documentRows(books, request, write);
    sink->save();
    return rows;
}

std::int64_t exportAgingCsv(Books& books, const AgingRequest& request, const ExportTarget& target,
                            const Progress& progress) {
    const insight::AgingReport report = agingReport(books, request);
    io::ListHead head;
    head.name = "Aging";
    head.company = books.info.company;
    head.program = target.program;
    head.rows = static_cast<std::int64_t>(report.rows.size());
    head.columns = {{"key", "Key"}, {"name", "Name"}, {"currency", "Currency"}};
    for (const std::string& label : report.buckets.labels()) head.columns.push_back({label, label, Kind::money});
    head.columns.push_back({"unapplied", "Unapplied", Kind::money});
    head.columns.push_back({"total", "Total", Kind::money});
    const auto sink = open(target, std::move(head), progress);
    std::vector<Cell> cells;
    for (const insight::AgingRow& row : report.rows) {
        cells = {std::string_view(row.key), std::string_view(row.name), row.currency.code()};
        for (const std::int64_t amount : row.amounts) cells.emplace_back(Money(amount, row.currency));
        cells.emplace_back(Money(row.unapplied, row.currency));
        cells.emplace_back(Money(row.total, row.currency));
        sink->row(cells);
    }
    sink->save();
    return static_cast<std::int64_t>(report.rows.size());
}

}  // namespace duebook::services
