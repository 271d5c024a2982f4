// SPDX-License-Identifier: GPL-3.0-or-later
// Money that goes out again: returns by the bank, refunds.
#include "services/pay_out.h"

#include "services/aging.h"
#include "services/billing_books.h"
#include "services/ledger_care.h"

namespace duebook::test {
namespace {

using services::ReturnReceipt;
using store::ReceiptState;

class PayingOut : public BillingTest {
protected:
    Json earlyTerms() { return {{"net_days", 30}, {"discounts", {{{"days", 10}, {"percent", "2"}}}}}; }
    std::string returned(const ReturnReceipt& request) {
        const auto done = services::returnReceipt(books(), request);
        return done ? done->feeDocument : std::string(codeOf(done.error().refusal));
    }
    std::string refunded(const services::RefundCredit& request) {
        const auto done = services::refundCredit(books(), request);
        return done ? done->amount.text() + " of which " + done->left.text() + " stay"
                    : std::string(codeOf(done.error().refusal));
    }
    store::ReceiptDetail receipt(const std::string& number) {
        store::DetailStore details(*books().db);
        return *details.receipt(*details.findReceipt(number));
    }
    // "debit credit amount" of everything that went out.
    std::string payoutPostings() {
        db::Statement q(*books().db, R"sql(
            SELECT a.code, b.code, p.amount_minor, COALESCE(p.base_minor, 0) FROM posting p
            JOIN account a ON a.id = p.debit_account_id JOIN account b ON b.id = p.credit_account_id
            JOIN payout o ON o.id = p.source_id ORDER BY p.source_id, p.line_no)sql");
        std::string lines;
        while (q.next())
            lines += q.text(0) + " " + q.text(1) + " " + std::to_string(q.integer(2)) + " " +
                     std::to_string(q.integer(3)) + "\n";
        return lines;
    }
};

TEST_P(PayingOut, AReturnReopensTheInvoiceWithItsDiscountAndChargesTheFeeInOneAct) {
    const std::string invoice = issue(draftOf({line("x", "100")}, {{"terms", earlyTerms()}}));
    const std::string paid = pay(invoice, eur(11662), "2026-03-05");
    ASSERT_EQ(open(invoice), "0.00");
    const std::int64_t acts = number(*books().db, "SELECT COUNT(*) FROM journal");
    const std::string fee = returned({paid, day("2026-03-12"), "AC04", eur(750)});
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM journal"), acts + 1);
    EXPECT_EQ(open(invoice), "119.00");
    EXPECT_EQ(open(fee), "7.50");
    EXPECT_EQ(shown(fee).document.details->form, DocumentForm::debitNote);
    EXPECT_EQ(shown(fee).document.tax, eur(0));
    const auto now = receipt(paid);
    EXPECT_EQ(now.state, ReceiptState::returned);
    EXPECT_EQ(now.unapplied, eur(0));
    EXPECT_EQ(now.customerReturns, 1);
    ASSERT_EQ(now.payouts.size(), 1U);
    EXPECT_EQ(now.payouts[0].reason, "AC04");
    EXPECT_EQ(payoutPostings(), "1200 1000 11662 11662\n");
    EXPECT_EQ(postingsOf("early_payment"), "4090 1200 200\n2200 1200 38\n1200 4090 200\n1200 2200 38\n");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PayingOut, AReturnCountsFromItsDayAndNotBefore) {
    const std::string invoice = issue(draftOf({line("x", "100", "DE-Z")}));
    const std::string paid = pay(invoice, eur(10000), "2026-03-05");
    ASSERT_EQ(returned({paid, day("2026-03-12")}), "");
    const auto total = [&](std::string_view on) { return services::agingReport(books(), {.asOf = day(on)}).total; };
    EXPECT_EQ(total("2026-03-04"), 10000);
    EXPECT_EQ(total("2026-03-05"), 0);
    EXPECT_EQ(total("2026-03-11"), 0);
    EXPECT_EQ(total("2026-03-12"), 10000);
}

TEST_P(PayingOut, AReturnIsRefusedTwiceAfterARefundBeforeTheReceiptAndInAClosedPeriod) {
    const std::string invoice = issue(draftOf({line("x", "100", "DE-Z")}));
    const std::string paid = pay(invoice, eur(10000), "2026-03-05");
    const std::string before = trace();
    EXPECT_EQ(returned({"R-9", day("2026-03-12")}), "receipt.unknown");
    EXPECT_EQ(returned({paid, day("2026-03-04")}), "date.invalid");
    EXPECT_EQ(returned({paid, day("2026-03-12"), "", usd(100)}), "currency.mismatch");
    EXPECT_EQ(returned({paid, day("2026-03-12"), "", eur(0)}), "amount.not_positive");
    EXPECT_EQ(trace(), before);
    EXPECT_EQ(returned({paid, day("2026-03-12")}), "");
    EXPECT_EQ(returned({paid, day("2026-03-13")}), "receipt.returned");
    const auto more =
        services::recordReceipt(books(), {.customer = "C-100", .received = day("2026-03-14"), .amount = eur(500)});
    EXPECT_EQ(refunded({more->number, eur(100), day("2026-03-15")}), "1.00 of which 4.00 stay");
    EXPECT_EQ(returned({more->number, day("2026-03-16")}), "receipt.refunded");
    ASSERT_TRUE(services::closePeriod(books(), day("2026-03-20")));
    EXPECT_EQ(refunded({more->number, eur(100), day("2026-03-20")}), "period.closed");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PayingOut, ARefundPaysBackWhatIsLeftOfAReceiptOrACreditNote) {
    const std::string invoice = issue(draftOf({line("x", "100", "DE-Z")}));
    const std::string paid = pay(invoice, eur(10000), "2026-03-05");
    const std::string note = credit({.invoice = invoice, .on = day("2026-03-06"), .amount = eur(4000)});
    EXPECT_EQ(refunded({note, {}, day("2026-03-10")}), "40.00 of which 0.00 stay");
    EXPECT_EQ(refunded({note, {}, day("2026-03-10")}), "document.nothing_open");
    EXPECT_EQ(refunded({paid, {}, day("2026-03-10")}), "document.nothing_open");
    const auto over =
        services::recordReceipt(books(), {.customer = "C-100", .received = day("2026-03-14"), .amount = eur(500)});
    EXPECT_EQ(refunded({over->number, eur(501), day("2026-03-15")}), "refund.more_than_credit");
    EXPECT_EQ(refunded({over->number, eur(-1), day("2026-03-15")}), "amount.not_positive");
    EXPECT_EQ(refunded({over->number, eur(200), day("2026-03-15")}), "2.00 of which 3.00 stay");
    EXPECT_EQ(receipt(over->number).state, ReceiptState::unapplied);
    EXPECT_EQ(refunded({over->number, {}, day("2026-03-16")}), "3.00 of which 0.00 stay");
    EXPECT_EQ(receipt(over->number).state, ReceiptState::refunded);
    EXPECT_EQ(receipt(over->number).customerReturns, 0);
    EXPECT_TRUE(verifies(books()));
}

// semantics 10: what we pay back costs what the currency is worth on that day
TEST_P(PayingOut, ARefundInAnotherCurrencyRealisesTheDifferenceOfTheRates) {
    clerk().rate("USD", "2026-03-01", "0.90");
    clerk().rate("USD", "2026-03-10", "0.95");
    const auto made =
        services::recordReceipt(books(), {.customer = "C-100", .received = day("2026-03-02"), .amount = usd(10000)});
    EXPECT_EQ(refunded({made->number, usd(4000), day("2026-03-10")}), "40.00 of which 60.00 stay");
    EXPECT_EQ(payoutPostings(), "1200 1000 4000 3600\n7800 1000 0 200\n");
    EXPECT_EQ(returned({made->number, day("2026-03-11")}), "receipt.refunded");
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(PayingOut);

}  // namespace
}  // namespace duebook::test
