// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_table.h"

#include <filesystem>

#include "base/check.h"
#include "io/io_error.h"
#include "services/import_receipts.h"

namespace duebook::services {
namespace {

constexpr std::int64_t rowsBetweenSteps = 1000;

std::unique_ptr<RowImporter> importerOf(ImportContext& context, const ReceiptRows& receiptRows) {
    switch (context.request.kind) {
        case io::ImportKind::customers:
            return customerImporter(context);
        case io::ImportKind::invoices:
            return documentImporter(context, DocumentKind::invoice);
        case io::ImportKind::creditNotes:
            return documentImporter(context, DocumentKind::creditNote);
        case io::ImportKind::receipts:
            return receiptImporter(context, receiptRows);
        case io::ImportKind::exchangeRates:
            return rateImporter(context);
    }
    check(false, "a kind of the list");
    return nullptr;
}

void takeRows(ImportContext& context, RowImporter& importer, const Progress& progress) {
    const auto rows = openRows(context.layout);
    std::int64_t done = 0;
    for (io::Row cells; rows->next(cells);) {
        if (isBlank(cells)) continue;
        const ImportRow row(context.layout, cells);
        if (const auto fault = faultOfShape(row))
            importer.takeFaulty(row, *fault);
        else
            importer.take(row);
        if (++done % rowsBetweenSteps == 0) step(progress, done, context.layout.rows);
    }
    importer.finish();
    step(progress, done, done);
}

void reportRounding(ImportReport& report, const ImportContext& context) {
    for (const auto& [currency, sum] : context.rounding) {
        if (sum != 0) report.rounding.emplace_back(currency, io::wideText(sum));
    }
}

// The journal's words for the import: the file and how many rows of it were taken.
std::string subjectOf(const ImportRequest& request, const ImportReport& report) {
    return std::filesystem::path(request.path).filename().string() + ": " + std::to_string(report.accepted);
}

void runImport(Books& books, const ImportRequest& request, const ImportLayout& layout, const ReceiptRows& receiptRows,
               const Progress& progress, ImportReport& report) {
    ImportTally tally(report, layout, request.rejectsPath);
    const db::ManyRows memory(*books.db, layout.rows >= longFile);
    db::Transaction transaction(*books.db, db::Mode::write);
    ImportContext context(books, request, layout, report, tally);
    const auto importer = importerOf(context, receiptRows);
    takeRows(context, *importer, progress);
    reportRounding(report, context);
    tally.finish();
    const bool refused = report.rejected > 0 && request.onError == ImportRequest::OnError::stop;
    if (refused) report.accepted = report.createdCustomers = report.matchedLeniently = 0;
    if (request.dryRun || refused || report.accepted == 0) return;
    const std::string subject = subjectOf(request, report);
    const bool customers = request.kind == io::ImportKind::customers;
    if (!customers) context.customers.seal(books.actor, subject);
    context.writer.finish(books.actor, "import." + std::string(io::nameOf(request.kind)), subject);
    importer->afterFacts(books.actor, subject);
    transaction.commit();
    report.kept = true;
}

}  // namespace

Result<ImportReport> importTable(Books& books, const ImportRequest& request, const Progress& progress) {
    if (auto fit = io::checkProfile(request.profile, request.kind); !fit) return tl::make_unexpected(fit.error());
    ReceiptRows receiptRows;
    SeeKey seeKey;
    if (request.kind == io::ImportKind::receipts)
        seeKey = [&](const io::Row& row, std::string_view number) { receiptRows.see(number, row.number); };
    const auto layout = findLayout(request.path, request.kind, request.profile, seeKey, progress);
    if (!layout) return tl::make_unexpected(layout.error());
    ImportReport report;
    report.kind = request.kind;
    runImport(books, request, *layout, receiptRows, progress, report);
    return report;
}

}  // namespace duebook::services
