// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_support.h"

namespace duebook::services {
namespace {

using io::ImportKind;
using Texts = std::vector<std::string>;

const std::string head = "number,customer,date,currency,amount,reference,invoice,allocated_amount\n";

class ImportReceipts : public ImportTest {
protected:
    ImportReceipts() {
        import(ImportKind::customers, "number\nC1\nC2\n");
        import(ImportKind::invoices,
               "number,customer,invoice_date,due_date,amount,currency\nA1,C1,2026-01-01,2026-02-01,100,EUR\n"
               "A2,C1,2026-01-15,2026-02-15,50,EUR\nB1,C2,2026-01-01,2026-02-01,70,EUR\n"
               "U1,C1,2026-01-01,2026-02-01,70,USD\n");
    }
    Texts rejects(const std::string& rows) {
        return rejectsOf(import(ImportKind::receipts, head + rows, "{}", ImportRequest::OnError::skip));
    }
    std::int64_t openOf(const std::string& invoice) {
        return number(
            "SELECT o.open_minor FROM open_item o JOIN document d ON d.id = o.document_id WHERE d.number = '" +
            invoice + "'");
    }
};

TEST_F(ImportReceipts, RowsOfOneNumberAreOneReceiptEvenApart) {
    const auto report = import(ImportKind::receipts, head +
                                                         "R1,C1,2026-01-20,EUR,120,ref,A1,100\n"
                                                         "R2,C2,2026-01-21,EUR,30,,,\n"
                                                         "R1,C1,2026-01-20,EUR,120,,A2,\n");
    EXPECT_EQ(report.rows, 3);
    EXPECT_EQ(report.accepted, 3);
    EXPECT_EQ(count("receipt"), 2);
    EXPECT_EQ(openOf("A1"), -1);
    EXPECT_EQ(openOf("A2"), 3000);                                  // a blank allocated amount takes what is left
    EXPECT_EQ(number("SELECT open_minor FROM open_credit"), 3000);  // R2 is on account
    EXPECT_EQ(count("receipt WHERE reference = 'ref'"), 1);
}

TEST_F(ImportReceipts, AnAllocationIsEffectiveWhenBothAreThere) {
    import(ImportKind::receipts, head + "R1,C1,2026-01-05,EUR,50,,A2,\n");
    EXPECT_EQ(number("SELECT effective_day FROM allocation"), Date::fromIso("2026-01-15")->days());
}

TEST_F(ImportReceipts, LeavesTheRestOnAccount) {
    import(ImportKind::receipts, head +
                                     "R1,C1,2026-02-01,EUR,180,,A1,\nR1,C1,2026-02-01,EUR,180,,A2,20\n"
                                     "R1,C1,2026-02-01,EUR,180,,A2,10\n");
    EXPECT_EQ(openOf("A2"), 2000);
    EXPECT_EQ(number("SELECT open_minor FROM open_credit"), 5000);
}

TEST_F(ImportReceipts, RejectsEachFault) {
    const std::pair<std::string, Texts> cases[] = {
        {",C1,2026-02-01,EUR,1,,,\n", {"2 number value.missing"}},
        {"R,C9,2026-02-01,EUR,1,,,\n", {"2 customer customer.unknown"}},
        {"R,C1,never,EUR,1,,,\n", {"2 date date.invalid"}},
        {"R,C1,2026-02-01,EUR,0,,,\n", {"2 amount amount.not_positive"}},
        {"R,C1,2026-02-01,EUR,1,,Z9,\n", {"2 invoice document.unknown"}},
        {"R,C1,2026-02-01,EUR,1,,B1,\n", {"2 invoice allocation.other_customer"}},
        {"R,C1,2026-02-01,EUR,1,,U1,\n", {"2 invoice currency.mismatch"}},
        {"R,C1,2026-02-01,EUR,1,,A1,2\n", {"2 allocated_amount allocation.more_than_receipt"}},
        {"R,C1,2026-02-01,EUR,500,,A1,101\n", {"2 allocated_amount allocation.more_than_open"}},
        {"R,C1,2026-02-01,EUR,1,,A1,0\n", {"2 allocated_amount amount.not_positive"}},
        {"R,C1,2026-02-01,EUR,5,,A1,3\nR,C1,2026-02-01,EUR,5,,A2,3\n",
         {"2 allocated_amount allocation.more_than_receipt", "3 allocated_amount allocation.more_than_receipt"}},
        {"R,C1,2026-02-01,EUR,500,,A1,60\nR,C1,2026-02-01,EUR,500,,A1,60\n",
         {"2 allocated_amount allocation.more_than_open", "3 allocated_amount allocation.more_than_open"}},
        {"R,C1,2026-02-01,EUR,5,,A1,3\nR,C1,2026-02-02,EUR,5,,A2,2\n",
         {"2 number receipt.amounts_differ", "3 number receipt.amounts_differ"}},
        {"R,C1,2026-02-01,EUR,5,,A1,3\nR,C1,2026-02-01,EUR,5,,A2,2,extra\n",
         {"2 number row.too_long", "3 number row.too_long"}},
    };
    for (const auto& [rows, expected] : cases) EXPECT_EQ(rejects(rows), expected) << rows;
    EXPECT_EQ(count("receipt"), 0);
    EXPECT_EQ(openOf("A1"), 10000);
}

TEST_F(ImportReceipts, TheSameFileTwiceAcceptsNothing) {
    const std::string rows =
        head + "R1,C1,2026-02-01,EUR,60,,A1,\nR1,C1,2026-02-01,EUR,60,,A2,\nR2,C1,2026-02-01,EUR,60,,,\n";
    EXPECT_EQ(import(ImportKind::receipts, rows).accepted, 3);
    const auto second = import(ImportKind::receipts, rows);
    EXPECT_EQ(second.accepted, 0);
    EXPECT_EQ(second.duplicates, 3);
    EXPECT_EQ(rejects("R1,C1,2026-02-01,EUR,61,,,\n"), Texts{"2 number receipt.number_taken"});
}

TEST_F(ImportReceipts, ReceiptsOfOneFileSeeWhatTheOnesBeforeTook) {
    const auto report = import(ImportKind::receipts,
                               head +
                                   "R1,C1,2026-02-01,EUR,60,,A1,\nR2,C1,2026-02-01,EUR,60,,A1,\n"
                                   "R3,C1,2026-02-01,EUR,60,,A1,1\n",
                               "{}", ImportRequest::OnError::skip);
    EXPECT_EQ(rejectsOf(report), Texts{"4 allocated_amount allocation.more_than_open"});
    EXPECT_EQ(openOf("A1"), -1);
    EXPECT_EQ(number("SELECT open_minor FROM open_credit"), 2000);
}

}  // namespace
}  // namespace duebook::services
