// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_support.h"

namespace duebook::services {
namespace {

using io::ImportKind;
using Texts = std::vector<std::string>;

constexpr std::string_view creating = R"({"create_customers": true})";
const std::string head =
    "number,customer,invoice_date,due_date,currency,amount,tax_amount,terms,disputed,settled_date\n";

class ImportDocuments : public ImportTest {
protected:
    ImportDocuments() { import(ImportKind::customers, "number,name,currency,terms\nC1,One,USD,net 14\nC2,Two,,\n"); }
    Texts rejects(const std::string& rows) {
        return rejectsOf(import(ImportKind::invoices, head + rows, "{}", ImportRequest::OnError::skip));
    }
};

TEST_F(ImportDocuments, PostsInvoicesWithTheirInstalments) {
    const auto report = import(ImportKind::invoices, head +
                                                         "A1,C1,2026-01-01,2026-02-01,EUR,100.00,19.00,,no,\n"
                                                         "A2,C1,2026-01-02,2026-02-01,EUR,50.00,,,no,\n");
    EXPECT_EQ(report.accepted, 2);
    EXPECT_TRUE(report.kept);
    EXPECT_EQ(count("open_item"), 2);
    EXPECT_EQ(number("SELECT SUM(open_minor) FROM open_item"), 15000);
    EXPECT_EQ(number("SELECT tax_minor FROM document WHERE number = 'A1'"), 1900);
    EXPECT_EQ(count("journal WHERE act = 'import.invoices'"), 1);
}

TEST_F(ImportDocuments, ASettledDatePostsAReceiptForTheWhole) {
    import(ImportKind::invoices, head +
                                     "A1,C1,2026-01-10,2026-02-01,EUR,100.00,,,Yes,2026-01-20\n"
                                     "A2,C1,2026-01-10,2026-02-01,EUR,50.00,,,,2026-01-05\n");
    EXPECT_EQ(count("open_item"), 0);
    EXPECT_EQ(count("open_credit"), 0);
    EXPECT_EQ(count("receipt"), 2);
    const auto dayOf = [&](const std::string& number_) {
        return Date::fromDays(
                   number("SELECT a.effective_day FROM allocation a JOIN instalment i ON i.id = a.instalment_id "
                          "JOIN document d ON d.id = i.document_id WHERE d.number = '" +
                          number_ + "'"))
            .iso();
    };
    EXPECT_EQ(dayOf("A1"), "2026-01-20");
    EXPECT_EQ(dayOf("A2"), "2026-01-10");  // paid before it was issued: not before the invoice
    EXPECT_EQ(number("SELECT closed_day FROM dispute"), Date::fromIso("2026-01-20")->days());
}

TEST_F(ImportDocuments, ABlankDueDateFollowsTheTerms) {
    import(ImportKind::invoices, head +
                                     "A1,C1,2026-01-01,,EUR,1,,45,,\nA2,C1,2026-01-01,,EUR,1,,Net 60,,\n"
                                     "A3,C1,2026-01-01,,EUR,1,,10 days,,\nA4,C1,2026-01-01,,EUR,1,,,,\n"
                                     "A5,C2,2026-01-01,,EUR,1,,,,\nA6,C2,2026-01-01,2025-12-01,EUR,1,,,,\n"
                                     "A7,C1,2026-01-15,,EUR,1,,2/10 net 30,,\nA8,C1,2026-01-15,,EUR,1,,30 eom,,\n"
                                     "A9,C1,2026-01-15,,EUR,1,,50% 30 rest 60,,\n");
    const auto due = [&](const std::string& n) {
        return Date::fromDays(number("SELECT due_day FROM document WHERE number = '" + n + "'")).iso();
    };
    EXPECT_EQ(due("A1"), "2026-02-15");
    EXPECT_EQ(due("A2"), "2026-03-02");
    EXPECT_EQ(due("A3"), "2026-01-11");
    EXPECT_EQ(due("A4"), "2026-01-15");  // the customer's
    EXPECT_EQ(due("A5"), "2026-01-31");  // net 30
    EXPECT_EQ(due("A6"), "2025-12-01");  // due before it was issued: as the file has it
    EXPECT_EQ(due("A7"), "2026-02-14");
    EXPECT_EQ(due("A8"), "2026-02-28");
    EXPECT_EQ(due("A9"), "2026-03-16");  // the last instalment
}

TEST_F(ImportDocuments, ABlankCurrencyIsTheCustomersElseTheLedgers) {
    import(ImportKind::invoices, head + "A1,C1,2026-01-01,,,1,,,,\nA2,C2,2026-01-01,,,1,,,,\n");
    EXPECT_EQ(number("SELECT currency FROM document WHERE number = 'A1'"), 840);
    EXPECT_EQ(number("SELECT currency FROM document WHERE number = 'A2'"), 978);
}

TEST_F(ImportDocuments, RejectsEachFaultAtItsPlace) {
    const std::pair<std::string, std::string> cases[] = {
        {",C1,2026-01-01,,EUR,1,,,,", "2 number value.missing"},
        {"A,,2026-01-01,,EUR,1,,,,", "2 customer value.missing"},
        {"A,C9,2026-01-01,,EUR,1,,,,", "2 customer customer.unknown"},
        {"A,C1,,,EUR,1,,,,", "2 invoice_date value.missing"},
        {"A,C1,2026-02-30,,EUR,1,,,,", "2 invoice_date date.invalid"},
        {"A,C1,2026-01-01,31/02/2013,EUR,1,,,,", "2 due_date date.invalid"},
        {"A,C1,2026-01-01,,EUX,1,,,,", "2 currency currency.unknown"},
        {"A,C1,2026-01-01,,EUR,,,,,", "2 amount value.missing"},
        {"A,C1,2026-01-01,,EUR,x,,,,", "2 amount amount.invalid"},
        {"A,C1,2026-01-01,,EUR,0,,,,", "2 amount amount.not_positive"},
        {"A,C1,2026-01-01,,EUR,-5,,,,", "2 amount amount.not_positive"},
        {"A,C1,2026-01-01,,EUR,1.005,,,,", "2 amount amount.too_many_decimals"},
        {"A,C1,2026-01-01,,JPY,1.5,,,,", "2 amount amount.too_many_decimals"},
        {"A,C1,2026-01-01,,EUR,USD 1,,,,", "2 amount currency.mismatch"},
        {"A,C1,2026-01-01,,EUR,99999999999999999999,,,,", "2 amount amount.too_large"},
        {"A,C1,2026-01-01,,EUR,1,2,,,", "2 tax_amount value.invalid"},
        {"A,C1,2026-01-01,,EUR,1,,whenever,,", "2 terms terms.unknown"},
        {"A,C1,2026-01-01,,EUR,1,,,perhaps,", "2 disputed value.invalid"},
        {"A,C1,2026-01-01,,EUR,1,,,,soon", "2 settled_date date.invalid"},
        {"A,C1", "2 invoice_date row.too_short"},
        {"A,C1,2026-01-01,,EUR,1,,,,,extra", "2 number row.too_long"},
        {"A,\"C1\"x,2026-01-01,,EUR,1,,,,", "2 number row.quotes_broken"},
    };
    for (const auto& [row, reject] : cases) EXPECT_EQ(rejects(row + "\n"), Texts{reject}) << row;
    EXPECT_EQ(count("document"), 0);
    EXPECT_EQ(rejects("A,C1,2026-01-01,,EUR,1,,,,,  ,\n"), Texts{});  // blank extra fields do no harm
}

TEST_F(ImportDocuments, OneRejectedRowKeepsAllOutUnlessToldToSkip) {
    const std::string rows =
        head + "A1,C1,2026-01-01,,EUR,1,,,,\nA2,C1,never,,EUR,1,,,,\nA3,C1,2026-01-01,,EUR,1,,,,\n";
    const auto stopped = import(ImportKind::invoices, rows);
    EXPECT_EQ(stopped.rejected, 1);
    EXPECT_EQ(stopped.accepted, 0);
    EXPECT_FALSE(stopped.kept);
    EXPECT_EQ(count("document"), 0);
    EXPECT_EQ(count("journal WHERE act = 'import.invoices'"), 0);
    const auto skipped = import(ImportKind::invoices, rows, "{}", ImportRequest::OnError::skip);
    EXPECT_EQ(skipped.accepted, 2);
    EXPECT_EQ(skipped.rejected, 1);
    EXPECT_EQ(count("document"), 2);
}

TEST_F(ImportDocuments, ADryRunChangesNothing) {
    dryRun = true;
    const auto report = import(ImportKind::invoices, head + "A1,NEW,2026-01-01,,EUR,1,,,,\n", creating);
    EXPECT_EQ(report.accepted, 1);
    EXPECT_EQ(report.createdCustomers, 1);
    EXPECT_FALSE(report.kept);
    EXPECT_EQ(count("document"), 0);
    EXPECT_EQ(count("customer"), 2);
}

TEST_F(ImportDocuments, TheSameFileTwiceAcceptsNothing) {
    const std::string rows = head + "A1,C1,2026-01-01,,EUR,1,,,,2026-01-05\nA1,C1,2026-01-01,,EUR,1,,,,2026-01-05\n";
    const auto first = import(ImportKind::invoices, rows);
    EXPECT_EQ(first.accepted, 1);
    EXPECT_EQ(first.duplicates, 1);  // within the file
    const std::int64_t journal = count("journal");
    const auto second = import(ImportKind::invoices, rows);
    EXPECT_EQ(second.accepted, 0);
    EXPECT_EQ(second.duplicates, 2);
    EXPECT_EQ(count("receipt"), 1);
    EXPECT_EQ(count("journal"), journal);
}

TEST_F(ImportDocuments, ANumberWithOtherContentsIsRejected) {
    import(ImportKind::invoices, head + "A1,C1,2026-01-01,,EUR,1,,,,\n");
    EXPECT_EQ(rejects("A1,C1,2026-01-01,,EUR,2,,,,\nA1,C2,2026-01-01,,EUR,1,,,,\nB1,C1,2026-01-01,,EUR,1,,,,\n"
                      "B1,C1,2026-01-02,,EUR,1,,,,\n"),
              (Texts{"2 number document.number_taken", "3 number document.number_taken", "5 number number.repeated"}));
    // a credit note may have the number of an invoice
    EXPECT_EQ(import(ImportKind::creditNotes, "number,customer,invoice_date,currency,amount\nA1,C1,2026-01-01,EUR,-1\n")
                  .accepted,
              1);
    EXPECT_EQ(number("SELECT gross_minor FROM document WHERE kind = 2"), 100);
    EXPECT_EQ(count("open_credit"), 1);
}

TEST_F(ImportDocuments, IsTheSameForAFileOfManyRows) {  // all numbers of the ledger are read then
    std::string rows = head;
    for (int i = 0; i < 3000; ++i) rows += "N" + std::to_string(i) + ",C1,2026-01-01,,EUR,1,,,,\n";
    EXPECT_EQ(import(ImportKind::invoices, rows).accepted, 3000);
    EXPECT_EQ(import(ImportKind::invoices, rows).duplicates, 3000);
    const auto report =
        import(ImportKind::invoices, rows + "N7,C2,2026-01-01,,EUR,1,,,,\n", "{}", ImportRequest::OnError::skip);
    EXPECT_EQ(rejectsOf(report), Texts{"3002 number document.number_taken"});
}

TEST_F(ImportDocuments, CreatesCustomersOnlyForSoundRows) {
    const auto report =
        import(ImportKind::invoices,
               "number,customer,customer_name,invoice_date,amount\nA1,X,Xavier,2026-01-01,1\nA2,X,Other,2026-01-01,2\n"
               "A3,Y,,never,1\nA4,Z,,2026-01-01,1\n",
               creating, ImportRequest::OnError::skip);
    EXPECT_EQ(report.createdCustomers, 2);
    EXPECT_EQ(count("customer WHERE number = 'X' AND name = 'Xavier'"), 1);
    EXPECT_EQ(count("customer WHERE number = 'Z' AND name = 'Z'"), 1);
    EXPECT_EQ(count("customer WHERE number = 'Y'"), 0);
    EXPECT_EQ(count("journal WHERE act = 'import.customers' AND payload LIKE 'v1|customers|2|%'"), 2);
}

TEST_F(ImportDocuments, FindsCustomersLenientlyWhereOnlyOneFits) {
    import(ImportKind::customers, "number\n0200769623\n007\n07\n");
    const auto report = import(ImportKind::invoices,
                               head +
                                   "A1,200769623.0,2026-01-01,,EUR,1,,,,\nA2,7,2026-01-01,,EUR,1,,,,\n"
                                   "A3,07,2026-01-01,,EUR,1,,,,\n",
                               "{}", ImportRequest::OnError::skip);
    EXPECT_EQ(report.matchedLeniently, 1);
    EXPECT_EQ(rejectsOf(report), Texts{"3 customer customer.unknown"});  // two customers would fit 7
    EXPECT_EQ(report.accepted, 2);
}

TEST_F(ImportDocuments, RefusesTheFileWhereAColumnReadsInTwoWays) {
    const auto code = [&](const std::string& text, std::string_view profile = "{}") {
        const auto report = tryImport(ImportKind::invoices, text, profile);
        return report ? std::string("read")
                      : std::string(codeOf(report.error().refusal)) + " " + report.error().subject;
    };
    const std::string short_ = "number,customer,invoice_date,due_date,amount\n";
    EXPECT_EQ(code(short_ + "A1,C1,1/2/2026,,1\n"), "date.ambiguous 1/2/2026");
    EXPECT_EQ(code(short_ + "A1,C1,1/25/2026,3/4/2026,1\n"), "read");  // the other column decides for the file
    EXPECT_EQ(code(short_ + "A1,C1,1/25/2026,25/4/2026,1\n"), "read");
    EXPECT_EQ(code(short_ + "A1,C1,1/25/2026,,1\nA2,C1,25/1/2026,,1\n"), "date.ambiguous 25/1/2026");
    EXPECT_EQ(code("number;customer;invoice_date;amount\nB1;C1;2026-01-01;1.250,00\nB2;C1;2026-01-01;1.250\n"), "read");
    const std::string mapped = R"({"columns": {"number": "n", "customer": "c", "invoice_date": "d", "amount": "a"}})";
    EXPECT_EQ(code("n;c;d;a\nB3;C1;2026-01-01;1.250\n", mapped), "amount.ambiguous 1.250");
    EXPECT_EQ(code("n;c;d;a\nB3;C1;2026-01-01;1.25\nB4;C1;2026-01-01;1,25\n", mapped), "amount.ambiguous 1,25");
    EXPECT_EQ(code("number;customer;invoice_date;amount\nB5;C1;2026-01-01;1.250\n", R"({"round_amounts": true})"),
              "read");
    EXPECT_EQ(number("SELECT gross_minor FROM document WHERE number = 'B5'"), 125);  // canonical: the dot
    EXPECT_EQ(number("SELECT gross_minor FROM document WHERE number = 'B2'"), 125000);
    EXPECT_EQ(code("number,customer,amount\n"), "column.missing invoice_date");
    EXPECT_EQ(code(""), "column.missing number");
}

TEST_F(ImportDocuments, RoundsWhenToldToAndReportsTheSum) {
    const auto report = import(ImportKind::invoices,
                               "number,customer,invoice_date,currency,amount\nA1,C1,2026-01-01,EUR,2309.7899999999995\n"
                               "A2,C1,2026-01-01,EUR,1.005\nA3,C1,2026-01-01,JPY,1.5\n",
                               R"({"round_amounts": true})");
    EXPECT_EQ(report.accepted, 3);
    ASSERT_EQ(report.rounding.size(), 2U);
    EXPECT_EQ(report.rounding[0].second, "0.5");
    EXPECT_EQ(report.rounding[1].second, "0.0050000000005");
}

TEST_F(ImportDocuments, ValuesForeignAmountsAtTheRateOfTheDay) {
    import(ImportKind::exchangeRates, "date,currency,rate\n2026-01-01,USD,0.90\n2026-01-10,USD,0.80\n");
    import(ImportKind::invoices,
           "number,customer,invoice_date,currency,amount,settled_date,exchange_rate\n"
           "A1,C1,2026-01-05,USD,100,,\nA2,C1,2026-01-10,USD,100,,\nA3,C1,2025-01-01,USD,100,,\n"
           "A4,C1,2026-01-05,USD,100,,0.5\nA5,C1,2026-01-05,USD,100,2026-01-12,\nA6,C1,2026-01-05,EUR,100,,\n");
    const auto base = [&](const std::string& n) {
        return number("SELECT base_minor FROM document WHERE number = '" + n + "'");
    };
    EXPECT_EQ(base("A1"), 9000);
    EXPECT_EQ(base("A2"), 8000);
    EXPECT_EQ(base("A3"), -1);  // none known
    EXPECT_EQ(base("A4"), 5000);
    EXPECT_EQ(base("A6"), 10000);
    EXPECT_EQ(number("SELECT base_minor FROM receipt"), 8000);
    EXPECT_EQ(number("SELECT base_minor FROM posting WHERE amount_minor = 0"), 1000);  // the exchange difference
}

TEST_F(ImportDocuments, NothingGoesIntoAClosedPeriod) {
    store::LedgerStore(*books.db).closePeriod(*Date::fromIso("2026-01-31"), "tester", Instant::now());
    EXPECT_EQ(
        rejects("A1,C1,2026-01-31,,EUR,1,,,,\nA2,C1,2026-02-01,,EUR,1,,,,2026-01-30\nA3,C1,2026-02-01,,EUR,1,,,,\n"),
        (Texts{"2 invoice_date period.closed", "3 settled_date period.closed"}));
}

TEST_F(ImportDocuments, ACancelledImportLeavesNothing) {
    std::string rows = head;
    for (int i = 0; i < 5000; ++i) rows += "N" + std::to_string(i) + ",C1,2026-01-01,,EUR,1,,,,\n";
    Progress progress;
    std::int64_t seen = 0;
    progress.report = [&](std::int64_t done, std::int64_t) { seen = done; };
    progress.cancelled = [&] { return seen >= 2000; };
    ImportRequest request;
    request.path = folder.write("in.csv", rows);
    request.rejectsPath = folder / "rejects.csv";
    EXPECT_THROW(importTable(books, request, progress), Cancelled);
    EXPECT_EQ(count("document"), 0);
    EXPECT_FALSE(std::filesystem::exists(request.rejectsPath));
    EXPECT_FALSE(std::filesystem::exists(request.rejectsPath + ".part"));
    EXPECT_EQ(import(ImportKind::invoices, rows).accepted, 5000);
}

TEST_F(ImportDocuments, RejectsCanBeCorrectedAndImportedAgain) {
    rejectsPath = folder / "rejects.csv";
    const auto first = import(ImportKind::invoices,
                              "Title\n\nnumber;customer;invoice_date;amount;description\n"
                              "A1;C1;2026-01-01;1,50;fine\nA2;C1;never;2,50;\"=1+1; \"\"x\"\"\nline\"\n",
                              "{}", ImportRequest::OnError::skip);
    EXPECT_EQ(rejectsOf(first), Texts{"5 invoice_date date.invalid"});
    std::string text = test::contentOf(rejectsPath);
    EXPECT_EQ(text,
              "\xEF\xBB\xBFnumber;customer;invoice_date;amount;description;reject_code;reject_reason\r\n"
              "A2;C1;never;2,50;\"=1+1; \"\"x\"\"\nline\";date.invalid;never is no date of the calendar.\r\n");
    text.replace(text.find("never"), 5, "2026-01-02");
    const auto second = import(ImportKind::invoices, text);
    EXPECT_EQ(second.accepted, 1);
    EXPECT_EQ(count("document WHERE gross_minor = 250"), 1);
}

TEST_F(ImportDocuments, RejectsOfAnotherEncodingComeBackInUtf8) {
    rejectsPath = folder / "rejects.csv";
    const std::string profile = R"({"encoding": "windows-1252"})";
    const auto first = import(ImportKind::invoices,
                              "number,customer,invoice_date,amount,description\nA1,C1,never,1,M\xFCller\n", profile);
    EXPECT_EQ(first.rejected, 1);
    std::string text = test::contentOf(rejectsPath);
    text.replace(text.find("never"), 5, "2026-01-02");
    EXPECT_EQ(import(ImportKind::invoices, text, profile).accepted, 1);
    EXPECT_EQ(count("document WHERE description = 'M\xC3\xBCller'"), 1);
}

}  // namespace
}  // namespace duebook::services
