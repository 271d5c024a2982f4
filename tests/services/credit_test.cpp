// SPDX-License-Identifier: GPL-3.0-or-later
// Taking invoices back: credit notes, billing anew, and writing off.
#include "services/aging.h"
#include "services/billing_books.h"
#include "services/ledger_care.h"

namespace duebook::test {
namespace {

class CreditNotes : public BillingTest {
protected:
    // 3 x 100 at 19 %, 2 x 10 at 7 %, less 10 %: 270 + 51.30, 18 + 1.26.
    std::string mixed() {
        return issue(draftOf({line("Work", "100.00", "DE-S-19", "3"), line("Books", "10.00", "DE-S-7", "2")},
                             {{"discount_percent", "10"}}));
    }
    // "base+tax base+tax" of a document, in minor units.
    std::string taxesOf(const std::string& number) {
        std::string words;
        const auto invoice = shown(number);
        for (const DocumentTax& tax : invoice.document.details->taxes)
            words += std::to_string(tax.base.minor()) + "+" + std::to_string(tax.tax.minor()) + " ";
        return words;
    }
};

TEST_P(CreditNotes, TakeTheWholeInvoiceBackLineByLine) {
    const std::string invoice = mixed();
    EXPECT_EQ(taxesOf(invoice), "27000+5130 1800+126 ");
    const std::string note = credit({.invoice = invoice});
    EXPECT_EQ(note, "CN-2026-0001");
    EXPECT_EQ(taxesOf(note), taxesOf(invoice));
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(open(note), "0.00");
    const auto shownNote = shown(note);
    EXPECT_EQ(shownNote.document.details->lines.size(), 2U);
    EXPECT_EQ(shownNote.document.details->reason, "test");
    EXPECT_EQ(shownNote.references.front().number, invoice);
    EXPECT_EQ(credit({.invoice = invoice}), "document.nothing_open");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, OverAnAmountAreSpreadByLargestRemainderAndEndExactly) {
    const std::string invoice = mixed();
    EXPECT_EQ(taxesOf(credit({.invoice = invoice, .amount = eur(10000)})), "7928+1506 529+37 ");
    EXPECT_EQ(taxesOf(credit({.invoice = invoice, .amount = eur(1)})), "1+0 ");
    EXPECT_EQ(taxesOf(credit({.invoice = invoice})), "19071+3624 1271+89 ") << "all that is left of each rate";
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, OverALineTakeItsPartOfTheDocumentsDiscountAlong) {
    const std::string invoice = mixed();
    const std::string one = credit({.invoice = invoice, .lines = {{1, Quantity::parse("1")}}});
    EXPECT_EQ(taxesOf(one), "9000+1710 ");
    EXPECT_EQ(shown(one).document.details->lines[0].net, eur(10000));
    EXPECT_EQ(taxesOf(credit({.invoice = invoice, .lines = {{1, {}}, {2, {}}}})), "18000+3420 1800+126 ");
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, OverALineOfADiscountFromTheStartTakeBothCategories) {
    const Json terms = {
        {"net_days", 30}, {"discounts", {{{"days", 10}, {"percent", "2"}}}}, {"discount_tax", "from_start"}};
    const std::string invoice = issue(draftOf({line("x", "100.00", "DE-S-19", "2")}, {{"terms", terms}}));
    EXPECT_EQ(taxesOf(invoice), "19600+3724 400+0 ");
    EXPECT_EQ(taxesOf(credit({.invoice = invoice, .lines = {{1, Quantity::parse("1")}}})), "9800+1862 200+0 ");
    EXPECT_EQ(taxesOf(credit({.invoice = invoice})), "9800+1862 200+0 ");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, OverAPaidInvoiceStayAsAnOpenCredit) {
    const std::string invoice = issue(draftOf({line("x", "100")}));
    pay(invoice, eur(10000), "2026-03-05");
    const std::string note = credit({.invoice = invoice, .amount = eur(2000)});
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(open(note), "1.00") << "19.00 were still to pay";
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, TakeInstalmentsInTheirOrder) {
    const std::string invoice = issue(draftOf({line("x", "100", "DE-Z")}, {{"terms", "30/60/90"}}));
    credit({.invoice = invoice, .amount = eur(5000)});
    const auto after = shown(invoice);
    EXPECT_EQ(after.standing->instalments[0].open, eur(0));
    EXPECT_EQ(after.standing->instalments[1].open, eur(1666));
    EXPECT_EQ(after.standing->instalments[2].open, eur(3334));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, OverAnImportedInvoiceKnowItsTaxByItsSum) {
    const auto invoice = clerk().post(
        anInvoice().of(store::CustomerStore(*books().db).find("C-100")->id).over(eur(11900)).taxed(eur(1900)));
    const std::string note = credit({.invoice = invoice.number, .amount = eur(5950)});
    EXPECT_EQ(taxesOf(note), "5000+950 ");
    EXPECT_EQ(taxesOf(credit({.invoice = invoice.number})), "5000+950 ");
    EXPECT_EQ(open(invoice.number), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, AreRefusedWithoutATrace) {
    const std::string invoice = issue(draftOf({line("x", "100", "DE-S-19", "2")}));
    const std::string other = issue(draftOf({line("y", "1")}));
    const std::string note = credit({.invoice = other});
    ASSERT_TRUE(services::closePeriod(books(), day("2026-03-10")));
    const std::string before = trace();
    EXPECT_EQ(credit({.invoice = "X"}), "document.unknown");
    EXPECT_EQ(credit({.invoice = note}), "document.not_invoice");
    EXPECT_EQ(credit({.invoice = invoice, .on = day("2026-03-10")}), "date period.closed");
    EXPECT_EQ(credit({.invoice = invoice, .on = day("2026-02-28")}), "date date.invalid");
    EXPECT_EQ(credit({.invoice = invoice, .amount = eur(0)}), "amount amount.not_positive");
    EXPECT_EQ(credit({.invoice = invoice, .amount = usd(1)}), "amount currency.mismatch");
    EXPECT_EQ(credit({.invoice = invoice, .amount = eur(23801)}), "amount credit.more_than_invoice");
    EXPECT_EQ(credit({.invoice = invoice, .lines = {{2, {}}}}), "lines[0] credit.line_unknown");
    EXPECT_EQ(credit({.invoice = invoice, .lines = {{1, Quantity::parse("2.5")}}}), "lines[0] credit.more_than_line");
    EXPECT_EQ(credit({.invoice = invoice, .lines = {{1, Quantity::parse("1")}, {1, {}}}}), "lines[1] field.repeated");
    services::CreditRequest silent{.invoice = invoice};
    EXPECT_EQ(wordsOf(services::creditInvoice(books(), silent).error()), "reason value.missing");
    EXPECT_EQ(trace(), before);
}

TEST_P(CreditNotes, AndANewInvoiceComeInOneAct) {
    const std::string invoice = mixed();
    const auto done = services::rebillInvoice(books(), invoice, "price", R"({"discount_percent": null})");
    ASSERT_TRUE(done) << wordsOf(done.error());
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(taxesOf(done->invoice.number), "30000+5700 2000+140 ");
    EXPECT_EQ(shown(done->invoice.number).references.front().kind, DocumentReference::Kind::billsAnew);
    EXPECT_EQ(text(*books().db, "SELECT act FROM journal ORDER BY seq DESC LIMIT 1"), "invoice.rebill");
    const std::string before = trace();
    const auto refused = services::rebillInvoice(books(), done->invoice.number, "x", R"({"lines": []})");
    EXPECT_EQ(wordsOf(refused.error()), "lines value.missing");
    EXPECT_EQ(trace(), before) << "neither half stays";
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, AreNotNeededToGiveUpWhatIsOpen) {
    const std::string invoice = issue(draftOf({line("x", "100")}, {{"terms", "50% 30, rest 60"}}));
    pay(invoice, eur(6000), "2026-03-05");
    ASSERT_TRUE(services::writeOffInvoice(books(), {invoice, "small_difference", eur(900), {}}));
    EXPECT_EQ(open(invoice), "50.00");
    ASSERT_TRUE(services::writeOffInvoice(books(), {invoice, "bad_debt", {}, {}}));
    EXPECT_EQ(open(invoice), "0.00");
    EXPECT_EQ(postingsOf("bad_debt"), "7600 1200 4202\n2210 1200 798\n") << "the tax in it can be claimed";
    const std::string before = trace();
    const auto refused = [&](const services::WriteOff& request) {
        return std::string(codeOf(services::writeOffInvoice(books(), request).error().refusal));
    };
    const std::string other = issue(draftOf({line("y", "100")}));
    const std::string trace2 = trace();
    EXPECT_EQ(refused({invoice, "x", {}, {}}), "document.nothing_open");
    EXPECT_EQ(refused({"X", "x", {}, {}}), "document.unknown");
    EXPECT_EQ(refused({other, "", {}, {}}), "value.missing");
    EXPECT_EQ(refused({other, "x", eur(11901), {}}), "allocation.more_than_open");
    EXPECT_EQ(refused({other, "x", eur(0), {}}), "amount.not_positive");
    EXPECT_EQ(refused({other, "x", usd(1), {}}), "currency.mismatch");
    EXPECT_EQ(refused({other, "x", {}, day("2026-02-01")}), "date.invalid");
    EXPECT_EQ(trace(), trace2);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(CreditNotes, CountInAgingFromTheirDayOn) {
    const std::string invoice = issue(draftOf({line("x", "100")}));
    ASSERT_TRUE(services::writeOffInvoice(books(), {invoice, "bad_debt", eur(1900), day("2026-03-20")}));
    const auto openOn = [&](std::string_view on) { return services::agingReport(books(), {day(on)}).total; };
    EXPECT_EQ(openOn("2026-03-19"), 11900);
    EXPECT_EQ(openOn("2026-03-20"), 10000);
}

DUEBOOK_ON_BOTH_DATABASES(CreditNotes);

}  // namespace
}  // namespace duebook::test
