// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files: the public one of the manual, every shape of table, and an import that dies on its way.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>
#include <xlsxwriter.h>

#include <map>

#include "services/import_support.h"

namespace duebook::services {
namespace {

using io::ImportKind;

constexpr std::string_view manual = R"({"kind": "invoices", "delimiter": ",", "encoding": "utf-8",
    "date_format": "M/d/yyyy", "decimal": ".",
    "columns": {"number": "invoiceNumber", "customer": "customerID", "invoice_date": "InvoiceDate",
                "due_date": "DueDate", "amount": "InvoiceAmount", "settled_date": "SettledDate", "disputed": "Disputed"},
    "defaults": {"currency": "USD"}, "create_customers": true})";

using ImportFile = ImportTest;

TEST_F(ImportFile, ThePublicFileOfTheManual) {
    const std::string path = test::sharedData("ar-datasets/ibm-late-payment-histories.csv");
    if (path.empty()) GTEST_SKIP() << "shared/data is not here";
    const auto report = import(ImportKind::invoices, test::contentOf(path), manual);
    EXPECT_EQ(report.rows, 2466);
    EXPECT_EQ(report.accepted, 2466);
    EXPECT_EQ(report.rejected, 0);
    EXPECT_EQ(report.createdCustomers, 100);
    EXPECT_EQ(count("document"), 2466);
    EXPECT_EQ(count("receipt"), 2466);
    EXPECT_EQ(count("open_item"), 0);
    EXPECT_EQ(count("dispute WHERE closed_day IS NOT NULL"), 561);
    EXPECT_EQ(number("SELECT COUNT(*) FROM allocation a WHERE a.effective_day > a.due_day"), 877);
    EXPECT_EQ(import(ImportKind::invoices, test::contentOf(path), manual).duplicates, 2466);
}

TEST_F(ImportFile, ThePublicFileNeedsNoDateFormatBecauseItsColumnsDecide) {
    const std::string path = test::sharedData("ar-datasets/ibm-late-payment-histories.csv");
    if (path.empty()) GTEST_SKIP() << "shared/data is not here";
    std::string profile(manual);
    profile.erase(profile.find("\"date_format\""), std::string_view("\"date_format\": \"M/d/yyyy\",").size());
    EXPECT_EQ(import(ImportKind::invoices, test::contentOf(path), profile).accepted, 2466);
    EXPECT_EQ(number("SELECT COUNT(*) FROM allocation a WHERE a.effective_day > a.due_day"), 877);
}

TEST_F(ImportFile, ExportsOfOtherSystems) {
    const std::string aging = test::sharedData("ar-datasets/erp-imports/quickbooks-ar-aging-detail.csv");
    const std::string wide = test::sharedData("ar-datasets/highradius/raw-format-sample.csv");
    if (aging.empty() || wide.empty()) GTEST_SKIP() << "shared/data is not here";
    const auto quickbooks = import(ImportKind::invoices, test::contentOf(aging),
                                   R"({"columns": {"number": "Num", "customer": "Customer", "invoice_date": "Date",
                                       "due_date": "Due Date", "amount": "Open Balance", "po_number": "P.O. #"},
                                       "create_customers": true})");
    EXPECT_EQ(quickbooks.accepted, 5);
    EXPECT_EQ(number("SELECT SUM(gross_minor) FROM document"), 491725);  // the receivables of its trial balance
    const auto sap =
        import(ImportKind::invoices, test::contentOf(wide),
               R"({"columns": {"number": "invoice_id", "customer": "cust_number", "customer_name": "name_customer",
                                "invoice_date": "document_create_date", "due_date": "due_in_date", "currency": "invoice_currency",
                                "amount": "total_open_amount", "settled_date": "clear_date"}, "create_customers": true})");
    EXPECT_EQ(sap.accepted, 2);
    EXPECT_EQ(count("customer WHERE number = '0200315290' AND name = 'KWI in'"), 1);
}

TEST_F(ImportFile, AWorkbookIsReadLikeText) {
    const std::string path = folder / "a.xlsx";
    lxw_workbook* const book = workbook_new(path.c_str());
    lxw_format* const day = workbook_add_format(book);
    format_set_num_format(day, "dd/mm/yyyy");
    lxw_worksheet* const sheet = workbook_add_worksheet(book, "Invoices");
    worksheet_write_string(sheet, 0, 0, "Open items", nullptr);
    const char* const titles[] = {"Number", "Customer", "Invoice Date", "Amount"};
    for (lxw_col_t i = 0; i < 4; ++i) worksheet_write_string(sheet, 2, i, titles[i], nullptr);
    worksheet_write_string(sheet, 3, 0, "A1", nullptr);
    worksheet_write_number(sheet, 3, 1, 2960623488, nullptr);
    worksheet_write_number(sheet, 3, 2, 43531, day);
    worksheet_write_number(sheet, 3, 3, 1.25, nullptr);
    worksheet_write_string(sheet, 4, 0, "A2", nullptr);
    worksheet_write_string(sheet, 4, 1, "x", nullptr);
    worksheet_write_number(sheet, 4, 2, 43531, day);
    worksheet_write_number(sheet, 4, 3, 1.005, nullptr);
    workbook_close(book);
    ImportRequest request;
    request.path = path;
    request.profile = *io::parseProfile(R"({"create_customers": true, "decimal": ","})");
    request.onError = ImportRequest::OnError::skip;
    request.rejectsPath = folder / "rejects.csv";
    const auto report = importTable(books, request);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->accepted, 1);
    EXPECT_EQ(rejectsOf(*report), std::vector<std::string>{"5 Amount amount.too_many_decimals"});
    EXPECT_EQ(number("SELECT gross_minor FROM document"), 125);
    EXPECT_EQ(Date::fromDays(number("SELECT issued_day FROM document")).iso(), "2019-03-07");
    EXPECT_EQ(count("customer WHERE number = '2960623488'"), 1);
    EXPECT_NE(test::contentOf(request.rejectsPath).find("A2,x,2019-03-07,\"1,005\""), std::string::npos);
}

TEST_F(ImportFile, EverySharedTableIsReadOrRefusedWithoutATrace) {
    const std::string data = test::sharedData("csv");
    if (data.empty()) GTEST_SKIP() << "shared/data is not here";
    for (const auto& entry : std::filesystem::recursive_directory_iterator(data)) {
        if (entry.path().extension() != ".csv") continue;
        for (const ImportKind kind : {ImportKind::customers, ImportKind::invoices, ImportKind::receipts}) {
            const auto report = tryImport(kind, test::contentOf(entry.path().string()));
            ASSERT_FALSE(report) << entry.path();  // none has our columns
            EXPECT_EQ(report.error().refusal, Refusal::columnMissing);
        }
        const auto mapped = tryImport(ImportKind::customers, test::contentOf(entry.path().string()),
                                      R"({"columns": {"number": "a", "name": "b"}})", ImportRequest::OnError::skip);
        EXPECT_TRUE(!mapped || mapped->rows > 0) << entry.path();
    }
    EXPECT_EQ(count("document"), 0);
}

// Imports in a process of its own, which is killed after `wait` microseconds.
void importAndDie(const std::string& ledger, const std::string& path, useconds_t wait) {
    const pid_t child = fork();
    ASSERT_GE(child, 0);
    if (child == 0) {
        alarm(60);
        Books own = openLedger(ledger, "killed");
        ImportRequest request;
        request.path = path;
        request.profile.createCustomers = true;
        importTable(own, request);
        _exit(0);
    }
    timespec time{0, static_cast<long>(wait) * 1000};
    nanosleep(&time, nullptr);
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
}

TEST_F(ImportFile, AKilledImportLeavesTheLedgerAsBeforeOrAsAfter) {
    constexpr int rows = 20'000;
    std::string text = "number,customer,invoice_date,amount,currency,settled_date\n";
    for (int i = 0; i < rows; ++i)
        text += "N" + std::to_string(i) + ",C" + std::to_string(i % 50) + ",2026-01-01,5,EUR,2026-01-05\n";
    const std::string path = folder.write("in.csv", text);
    std::map<std::int64_t, int> outcomes;
    for (int i = 0; i < 12; ++i) {
        const std::string ledger = folder / ("k" + std::to_string(i) + ".duebook");
        createLedger({ledger, "Acme", *Currency::fromCode("EUR"), "DE"}, "tester");
        importAndDie(ledger, path, static_cast<useconds_t>(30'000 * i + 10'000));
        Books after = openLedger(ledger, "tester");
        const auto countOf = [&](const std::string& table) {
            db::Statement q(*after.db, "SELECT COUNT(*) FROM " + table);
            q.next();
            return q.integer(0);
        };
        const std::int64_t documents = countOf("document");
        EXPECT_TRUE(documents == 0 || documents == rows) << documents;
        EXPECT_EQ(countOf("receipt"), documents);
        EXPECT_EQ(countOf("allocation"), documents);
        EXPECT_EQ(countOf("customer"), documents == 0 ? 0 : 50);
        EXPECT_EQ(countOf("journal"), documents == 0 ? 1 : 3);
        ++outcomes[documents];
    }
    EXPECT_GT(outcomes[0], 0);
}

}  // namespace
}  // namespace duebook::services
