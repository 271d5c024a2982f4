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

// The code of the only rejected row; empty where there is none.
std::string rejectOf(const ImportReport& report) {
    return report.rejects.empty()
               ? ""
               : report.rejects[0].column + " " + std::string(codeOf(report.rejects[0].error.refusal));
}

TEST_P(ImportBoth, TestsInstalmentsAndTheReceiptThatSettled) {
    import(ImportKind::receipts, "number,customer,date,amount\nR-1,C1,2026-02-01,5\nP,C1,2026-02-01,5\n");
    struct Case {
        const char *row, *reject;
    };
    const Case cases[] = {
        {"A,2026-02-03,P,", "settled_by receipt.number_taken"},
        {"A,2026-02-03,R-1,", "settled_by receipt.number_taken"},
        {"A,,P,", ""},  // open: nobody settled it
        {"B,2026-02-03,R-3,", ""},
        {"C,2026-02-03,,", ""},  // R-2
        {"D,2026-02-03,,", ""},  // R-4
        {"E,2026-02-03,R-4,", "settled_by receipt.number_taken"},
        {"F,,,2026-02-01 10", "instalments value.invalid"},
        {"F,,,2026-02-01 60; 2026-03-01 60", "instalments value.invalid"},
        {"F,,,2026-03-01 60; 2026-02-01 40", "instalments value.invalid"},
        {"F,,,2026-03-01 100; 2026-04-01 0", "instalments value.invalid"},
        {"F,,,3", "instalments value.invalid"},
        {"F,,,;", "instalments value.invalid"},
        {"F,2026-02-03,,2026-02-01 60; 2026-03-01 40", ""},
        {"G,,,2026-02-01 60.00;2026-03-01 40", ""},
    };
    for (const Case& c : cases) {
        const std::string row(c.row);
        const auto report =
            import(ImportKind::invoices,
                   "number,customer,invoice_date,amount,currency,settled_date,settled_by,instalments\n" +
                       row.substr(0, 1) + ",C1,2026-01-01,100,EUR" + row.substr(1) + "\n",
                   ImportRequest::OnError::skip);
        EXPECT_EQ(rejectOf(report), c.reject) << c.row;
    }
    EXPECT_EQ(count("receipt WHERE number IN ('R-2', 'R-3', 'R-4', 'R-5')"), 4);
    EXPECT_EQ(count("instalment"), 3 + 1 + 2 + 2);
    EXPECT_EQ(count("open_item"), 1 + 2);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(ImportBoth, AppliesCreditNotesToSeveralInvoices) {
    import(
        ImportKind::invoices,
        "number,customer,invoice_date,amount,currency,instalments\nA,C1,2026-01-01,100,EUR,\n"
        "B,C1,2026-01-01,100,EUR,2026-02-01 60; 2026-03-01 40\nX,C2,2026-01-01,100,EUR,\nU,C1,2026-01-01,100,USD,\n");
    const std::string head =
        "number,customer,invoice_date,amount,currency,invoice,instalment,allocated_amount,allocated_date\n";
    const std::string rows =
        "N,C1,2026-01-10,90,EUR,A,,30,\nN,C1,2026-01-10,90,EUR,B,2,25,2026-02-20\nM,C1,2026-01-10,7,EUR,,,,\n";
    EXPECT_EQ(import(ImportKind::creditNotes, head + rows).accepted, 3);
    EXPECT_EQ(count("document WHERE kind = 2"), 2);
    EXPECT_EQ(number(*books().db, "SELECT open_minor FROM open_credit ORDER BY open_minor DESC LIMIT 1"), 3500);
    EXPECT_EQ(number(*books().db, "SELECT SUM(open_minor) FROM open_item WHERE customer_id = 1 AND currency = 978"),
              20000 - 5500);
    EXPECT_EQ(number(*books().db, "SELECT MAX(effective_day) FROM allocation"), day("2026-02-20").days());
    EXPECT_EQ(import(ImportKind::creditNotes, head + rows).duplicates, 3);
    const std::pair<const char*, const char*> faults[] = {{"Z,,1,", "invoice document.unknown"},
                                                          {"X,,1,", "invoice allocation.other_customer"},
                                                          {"U,,1,", "invoice currency.mismatch"},
                                                          {"A,,0,", "allocated_amount amount.not_positive"},
                                                          {"A,,11,", "allocated_amount allocation.more_than_receipt"},
                                                          {"B,2,20,", "allocated_amount allocation.more_than_open"},
                                                          {"B,two,1,", "instalment value.invalid"},
                                                          {"A,,1,soon", "allocated_date date.invalid"}};
    for (const auto& [row, reject] : faults) {
        const std::string amount = std::string(row).starts_with("B,2") ? "50" : "10";
        const auto report = import(ImportKind::creditNotes, head + "K,C1,2026-01-10," + amount + ",EUR," + row + "\n",
                                   ImportRequest::OnError::skip);
        EXPECT_EQ(rejectOf(report), reject) << row;
    }
    EXPECT_EQ(count("document WHERE number = 'K'"), 0);
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(ImportBoth);

}  // namespace
}  // namespace duebook::test
