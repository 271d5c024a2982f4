// SPDX-License-Identifier: GPL-3.0-or-later
// Whole imports on both databases: more rows than are written or looked up at a time, and the same books afterwards.
#include "services/aging.h"
#include "services/import_table.h"
#include "store/info_store.h"
#include "support/temp_files.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using io::ImportKind;
using services::ImportReport;
using services::ImportRequest;

constexpr int invoices = 700;

class ImportBoth : public LedgerTest {
protected:
    Result<ImportReport> tryImport(ImportKind kind, const std::string& text, ImportRequest::OnError onError) {
        ImportRequest request;
        request.kind = kind;
        request.path = folder_.write("in.csv", text);
        request.profile = *io::parseProfile(R"({"create_customers": true})");
        request.onError = onError;
        return services::importTable(books(), request);
    }
    ImportReport import(ImportKind kind, const std::string& text,
                        ImportRequest::OnError onError = ImportRequest::OnError::stop) {
        const auto report = tryImport(kind, text, onError);
        EXPECT_TRUE(report) << (report ? "" : explain(report.error()));
        return report ? *report : ImportReport();
    }
    std::int64_t count(const std::string& what) { return number(*books().db, "SELECT COUNT(*) FROM " + what); }
    // Invoice i is of customer i % 50 and over i + 1 euro; each third one is settled.
    static std::string invoiceRows() {
        std::string text = "number,customer,customer_name,invoice_date,due_date,currency,amount,settled_date\n";
        for (int i = 0; i < invoices; ++i) {
            const std::string n = std::to_string(i);
            text += "A" + n + ",C" + std::to_string(i % 50) + ",Größe \"\"\\t" + std::to_string(i % 50) +
                    ",2026-01-05,2026-02-04,EUR," + std::to_string(i + 1) + (i % 3 == 0 ? ",2026-01-20\n" : ",\n");
        }
        return text;
    }
    TempFolder folder_;
};

TEST_P(ImportBoth, PostsInvoicesTheirCustomersAndWhatSettledThem) {
    const ImportReport report = import(ImportKind::invoices, invoiceRows());
    EXPECT_EQ(report.accepted, invoices);
    EXPECT_EQ(report.createdCustomers, 50);
    EXPECT_EQ(count("customer"), 50);
    EXPECT_EQ(count("receipt"), 234);
    EXPECT_EQ(count("open_item"), invoices - 234);
    EXPECT_EQ(text(*books().db, "SELECT name FROM customer WHERE number = 'C7'"), "Größe \"\"\\t7");
    EXPECT_TRUE(verifies(books()));
    EXPECT_EQ(import(ImportKind::invoices, invoiceRows()).duplicates, invoices);
}

TEST_P(ImportBoth, GivesReceiptsNumbersThatNobodyHas) {
    import(ImportKind::invoices, "number,customer,invoice_date,amount\nB,C1,2026-01-01,500\n");
    std::string taken = "number,customer,date,amount\n";
    for (const char* number : {"R-2", "R-3", "R-007", "R-9", "R-10", "R-11", "R-99", "R-100", "R-1000", "R-x"})
        taken += std::string(number) + ",C1,2026-02-01,1\n";
    import(ImportKind::receipts, taken);
    import(ImportKind::invoices, invoiceRows());
    EXPECT_EQ(count("receipt"), 244);
    EXPECT_EQ(text(*books().db, "SELECT number FROM receipt WHERE reference = 'A0'"), "R-1");
    EXPECT_EQ(text(*books().db, "SELECT number FROM receipt WHERE reference = 'A3'"), "R-4");
    EXPECT_EQ(text(*books().db, "SELECT number FROM receipt WHERE reference = 'A12'"), "R-7");
    EXPECT_EQ(text(*books().db, "SELECT number FROM receipt WHERE reference = 'A18'"), "R-12");
    EXPECT_EQ(count("receipt WHERE number IN ('R-98', 'R-101', 'R-241')"), 3);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(ImportBoth, PaysInvoicesByManyReceiptsOfOneFile) {
    import(ImportKind::invoices, invoiceRows());
    // each open invoice is paid by two receipts, half of them at a place far behind; the last euro stays open
    std::string rows = "number,customer,date,currency,amount,invoice,allocated_amount\n";
    int receipts = 0;
    for (const int half : {0, 1}) {
        for (int i = 0; i < invoices; ++i) {
            if (i % 3 == 0) continue;
            const int first = (i + 1) / 2, amount = half == 0 ? first : i - first;
            if (amount == 0) continue;
            rows += "P" + std::to_string(++receipts) + ",C" + std::to_string(i % 50) + ",2026-02-10,EUR," +
                    std::to_string(amount) + ",A" + std::to_string(i) + "," + std::to_string(amount) + "\n";
        }
    }
    const ImportReport report = import(ImportKind::receipts, rows);
    EXPECT_EQ(report.accepted, receipts);
    EXPECT_EQ(count("allocation"), 234 + receipts);
    EXPECT_EQ(count("open_item WHERE open_minor = 100"), invoices - 234);
    EXPECT_EQ(count("open_item"), invoices - 234);
    EXPECT_EQ(count("open_credit"), 0);
    EXPECT_TRUE(verifies(books()));
    EXPECT_EQ(import(ImportKind::receipts, rows).duplicates, receipts);
}

TEST_P(ImportBoth, TellsARejectedReceiptWithoutLosingTheOthers) {
    import(ImportKind::invoices, invoiceRows());
    const ImportReport report = import(ImportKind::receipts,
                                       "number,customer,date,amount,invoice,allocated_amount\n"
                                       "P1,C1,2026-02-10,2,A1,2\n"  // the whole
                                       "P2,C1,2026-02-10,1,A1,1\n"  // nothing is left
                                       ",C1,2026-02-10,1,A1,1\n"    // no number
                                       "P3,C2,2026-02-10,9,A2,2\n"  // two of three
                                       "P3,C2,2026-02-10,9,A2,2\n"  // only one is left: the receipt stays out
                                       "P4,C2,2026-02-10,3,A2,\n",  // so the whole is
                                       ImportRequest::OnError::skip);
    EXPECT_EQ(report.accepted, 2);
    std::vector<std::int64_t> rejected;
    for (const auto& reject : report.rejects) rejected.push_back(reject.row);
    EXPECT_EQ(rejected, (std::vector<std::int64_t>{3, 4, 5, 6}));
    EXPECT_EQ(count("open_item o JOIN document d ON d.id = o.document_id WHERE d.number IN ('A1', 'A2')"), 0);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(ImportBoth, MeetsACustomerTwiceInOneFile) {
    const ImportReport report =
        import(ImportKind::customers, "number,name\nX1,One\nX2,Two\nX1,One\nX2,Other\n", ImportRequest::OnError::skip);
    EXPECT_EQ(report.accepted, 2);
    EXPECT_EQ(report.duplicates, 1);
    ASSERT_EQ(report.rejects.size(), 1U);
    EXPECT_EQ(report.rejects[0].row, 5);
    EXPECT_EQ(count("customer"), 2);
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(ImportBoth);

}  // namespace
}  // namespace duebook::test
