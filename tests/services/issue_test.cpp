// SPDX-License-Identifier: GPL-3.0-or-later
#include <set>
#include <thread>

#include "services/billing_books.h"
#include "services/ledger_care.h"

namespace duebook::test {
namespace {

class Issue : public BillingTest {};

TEST_P(Issue, GivesTheDraftANumberAndPostsItByTax) {
    const std::int64_t id = keep(draftOf({line("Work", "100.00", "DE-S-19", "3"), line("Books", "10.00", "DE-S-7")},
                                         {{"po_number", "PO-9"}, {"terms", "2/10 net 30"}}));
    const auto issued = services::issueDraft(books(), {.draft = id});
    ASSERT_TRUE(issued) << wordsOf(issued.error());
    EXPECT_EQ(issued->number, "2026-0001");
    const auto invoice = shown("2026-0001");
    EXPECT_EQ(invoice.document.gross, eur(36770));
    EXPECT_EQ(invoice.document.tax, eur(5770));
    EXPECT_EQ(invoice.document.poNumber, "PO-9");
    const DocumentDetails& details = *invoice.document.details;
    ASSERT_EQ(details.taxes.size(), 2U);
    EXPECT_EQ(details.taxes[0].base, eur(30000));
    EXPECT_EQ(details.taxes[0].tax, eur(5700));
    EXPECT_EQ(details.taxes[1].tax, eur(70));
    ASSERT_EQ(details.lines.size(), 2U);
    EXPECT_EQ(details.lines[0].net, eur(30000));
    EXPECT_EQ(details.lines[0].category, "S");
    EXPECT_EQ(details.paymentReference, "RF3120260001");
    ASSERT_EQ(invoice.document.instalments.size(), 1U);
    EXPECT_EQ(invoice.document.instalments[0].due, day("2026-03-31"));
    ASSERT_EQ(invoice.document.instalments[0].discounts.size(), 1U);
    EXPECT_EQ(invoice.document.instalments[0].discounts[0].until, day("2026-03-11"));
    EXPECT_EQ(invoice.document.instalments[0].discounts[0].amount, eur(735));
    EXPECT_EQ(invoice.seller.name, "Test & Sons");
    EXPECT_EQ(invoice.buyer.name, "Kunde AG");
    EXPECT_EQ(invoice.terms.name, "2/10 net 30");
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM draft"), 0);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, NumbersWithoutGapsWithinAFiscalYear) {
    EXPECT_EQ(issue(draftOf({line("A", "1")})), "2026-0001");
    EXPECT_EQ(issue(draftOf({line("A", "1")}, {{"date", "2025-12-31"}})), "2025-0001");
    EXPECT_EQ(issue(draftOf({})), "lines value.missing");
    EXPECT_EQ(issue(draftOf({line("A", "1")})), "2026-0002");
    const auto taken = services::importConfig(
        books(), R"({"company": {"fiscal_year_start": 4}, "numbering": {"invoice": "R{YY}/{000}"}})", {});
    ASSERT_TRUE(taken) << wordsOf(taken.error());
    EXPECT_EQ(issue(draftOf({line("A", "1")}, {{"date", "2026-03-31"}})), "R25/001");
    EXPECT_EQ(issue(draftOf({line("A", "1")}, {{"date", "2026-04-01"}})), "R26/001");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, SkipsANumberThatAnImportHasTaken) {
    clerk().post(anInvoice().of(clerk().customer("C-2")).numbered("2026-0001").over(eur(100)));
    EXPECT_EQ(issue(draftOf({line("A", "1")})), "2026-0002");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, NamesEachSideAsItWasThen) {
    const std::string first = issue(draftOf({line("A", "1")}));
    issue(draftOf({line("A", "1")}));
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM party"), 2) << "one for the seller and one for the buyer";
    ASSERT_TRUE(services::editCustomer(books(), "C-100", R"({"name": "Kunde SE", "city": "Graz"})"));
    const std::string later = issue(draftOf({line("A", "1")}));
    EXPECT_EQ(shown(first).buyer.city, "Wien");
    EXPECT_EQ(shown(later).buyer.city, "Graz");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, RefusesAndLeavesNoTrace) {
    addCustomer({{"number", "C-PO"}, {"name", "Order & Co"}, {"po_required", true}});
    addCustomer({{"number", "C-10"}, {"name", "Small"}, {"credit_limit", "100.00"}});
    ASSERT_TRUE(services::closePeriod(books(), day("2026-01-31")));
    const std::pair<Json, const char*> cases[] = {
        {draftOf({}), "lines value.missing"},
        {draftOf({{{"unit_price", "1"}, {"tax", "DE-S-19"}}}), "lines[0].description value.missing"},
        {draftOf({{{"description", "x"}, {"tax", "DE-S-19"}}}), "lines[0].unit_price value.missing"},
        {draftOf({line("x", "1", "DE-AE")}), "customer.vat_id draft.buyer_vat_id_missing"},
        {draftOf({line("x", "1")}, {{"customer", "C-PO"}}), "po_number draft.po_number_missing"},
        {draftOf({line("x", "1")}, {{"kind", "credit_note"}}), "corrects draft.corrected_missing"},
        {draftOf({line("x", "0")}), "lines amount.not_positive"},
        {draftOf({line("x", "1")}, {{"date", "2026-01-31"}}), "date period.closed"},
        {draftOf({line("x", "1")}, {{"kind", "pro_forma"}}), "kind draft.not_posted"},
        {draftOf({line("x", "100")}, {{"customer", "C-10"}}), "customer credit.limit_exceeded"},
    };
    for (const auto& [draft, refused] : cases) {
        const std::int64_t id = keep(draft);
        const std::string before = trace();
        const auto issued = services::issueDraft(books(), {.draft = id});
        ASSERT_FALSE(issued) << draft;
        EXPECT_EQ(wordsOf(issued.error()), refused) << draft;
        EXPECT_EQ(trace(), before) << draft;
    }
    EXPECT_EQ(wordsOf(services::issueDraft(books(), {.draft = 999}).error()), "draft.unknown");
    EXPECT_EQ(issue(draftOf({line("x", "1")})), "2026-0001") << "no number was lost";
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, CountsWhatACustomerOwesAgainstItsLimit) {
    addCustomer({{"number", "C-10"}, {"name", "Small"}, {"credit_limit", "119.00"}});
    EXPECT_EQ(issue(draftOf({line("x", "50")}, {{"customer", "C-10"}})), "2026-0001");
    EXPECT_EQ(issue(draftOf({line("x", "50")}, {{"customer", "C-10"}})), "2026-0002") << "equality is allowed";
    const std::int64_t id = keep(draftOf({line("x", "0.01")}, {{"customer", "C-10"}}));
    const auto refused = services::issueDraft(books(), {.draft = id});
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().front().refusal, Refusal::creditLimitExceeded);
    EXPECT_EQ(refused.error().front().amount, eur(11901));
    EXPECT_EQ(refused.error().front().limit, eur(11900));
    const auto anyway = services::issueDraft(books(), {.draft = id, .overLimit = "the owner agreed"});
    ASSERT_TRUE(anyway);
    EXPECT_EQ(text(*books().db, "SELECT subject FROM journal ORDER BY seq DESC LIMIT 1"),
              "2026-0003: the owner agreed");
}

TEST_P(Issue, AsksForWholeDataWhereTheCompanyWantsIt) {
    addCustomer({{"number", "C-3"}, {"name", "Bare"}});
    const Json bare = draftOf({line("x", "1")}, {{"customer", "C-3"}});
    const auto issued = services::issueDraft(books(), {.draft = keep(bare)});
    ASSERT_TRUE(issued);
    EXPECT_EQ(wordsOf(issued->advice),
              "customer.street value.missing, customer.city value.missing, customer.country value.missing");
    ASSERT_TRUE(services::importConfig(books(), R"({"company": {"whole_data": true}})", {}));
    EXPECT_EQ(issue(bare),
              "customer.street value.missing, customer.city value.missing, customer.country value.missing");
}

TEST_P(Issue, FillsALineFromTheCatalogueAndTheCustomersPriceList) {
    const auto taken = services::importConfig(books(), R"({
        "accounts": [{"code": "4010", "name": "Sales of goods", "kind": "revenue"}],
        "items": {"W-1": {"name": "Widget", "unit": "H87", "tax": "DE-S-7", "account": "4010", "prices": [
            {"price": "10.00"}, {"list": "big", "price": "8.00"}, {"currency": "USD", "price": "11.00"}]}}})",
                                              {});
    ASSERT_TRUE(taken) << wordsOf(taken.error());
    addCustomer({{"number", "C-4"}, {"name", "Big"}, {"price_list", "big"}});
    const Json item = {{"item", "W-1"}, {"quantity", "2"}};
    const auto usual = shown(issue(draftOf({item})));
    EXPECT_EQ(usual.document.details->lines[0].net, eur(2000));
    EXPECT_EQ(usual.document.details->lines[0].description, "Widget");
    EXPECT_EQ(usual.document.details->lines[0].unit, "H87");
    EXPECT_EQ(usual.document.tax, eur(140));
    EXPECT_EQ(shown(issue(draftOf({item}, {{"customer", "C-4"}}))).document.details->lines[0].net, eur(1600));
    EXPECT_EQ(shown(issue(draftOf({item}, {{"currency", "USD"}}))).document.details->lines[0].net, usd(2200));
    EXPECT_EQ(number(*books().db, R"sql(SELECT COUNT(*) FROM posting p JOIN account a ON a.id = p.credit_account_id
                                        WHERE a.code = '4010')sql"),
              3);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, OfADepositIsTakenOffTheFinalInvoice) {
    const std::string deposit = issue(draftOf({line("Deposit", "100.00")}, {{"kind", "deposit"}}));
    EXPECT_EQ(deposit, "DP-2026-0001");
    const Json last =
        draftOf({line("All of it", "500.00"), line("Book", "10", "DE-S-7")}, {{"deposits", Json::array({deposit})}});
    const std::string number = issue(last);
    const auto invoice = shown(number);
    EXPECT_EQ(invoice.document.gross, eur(60570 - 11900)) << "what is owed";
    EXPECT_EQ(invoice.document.tax, eur(9570 - 1900));
    ASSERT_EQ(invoice.deposits.size(), 1U);
    EXPECT_EQ(invoice.deposits[0].gross, eur(11900));
    const std::string before = trace();
    EXPECT_EQ(wordsOf(services::draftInvoice(books(), last.dump()).error()), "deposits deposit.taken_already");
    EXPECT_EQ(trace(), before) << "nothing was kept";
    EXPECT_TRUE(verifies(books()));
    EXPECT_EQ(duebook::test::number(*books().db, R"sql(
        SELECT CAST(SUM(CASE WHEN a.role = 'deposit' THEN p.amount_minor ELSE -p.amount_minor END) AS BIGINT)
        FROM posting p JOIN account a ON a.id = p.debit_account_id JOIN account b ON b.id = p.credit_account_id
        WHERE a.role = 'deposit' OR b.role = 'deposit')sql"),
              0)
        << "the deposit's account is empty again";
}

TEST_P(Issue, OfADebitNoteIsOwedLikeAnInvoice) {
    const std::string invoice = issue(draftOf({line("x", "100")}));
    const std::string note =
        issue(draftOf({line("Freight forgotten", "10")}, {{"kind", "debit_note"}, {"corrects", invoice}}));
    EXPECT_EQ(note, "DN-2026-0001");
    EXPECT_EQ(open(note), "11.90");
    EXPECT_EQ(shown(note).references.front().number, invoice);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, OfACreditNoteFromADraftIsAppliedToItsInvoice) {
    const std::string invoice = issue(draftOf({line("x", "100")}));
    const std::string note = issue(draftOf({line("Price", "10")}, {{"kind", "credit_note"}, {"corrects", invoice}}));
    EXPECT_EQ(note, "CN-2026-0001");
    EXPECT_EQ(open(invoice), "107.10");
    EXPECT_EQ(open(note), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, OfInstalmentsAndCurrenciesSpreadsTheBaseValueToTheCent) {
    clerk().rate("USD", "2026-01-01", "0.9137");
    const Json terms = Json::parse(R"({"instalments": [{"percent": "33", "days": 10}, {"percent": "33", "days": 20},
                                                       {"rest": true, "days": 30}]})");
    const auto invoice = shown(issue(draftOf({line("x", "33.33")}, {{"terms", terms}, {"currency", "USD"}})));
    EXPECT_EQ(invoice.document.base, eur(3624));
    Money sum = eur(0);
    for (const Instalment& i : invoice.document.instalments) sum += *i.base;
    EXPECT_EQ(sum, eur(3624));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, OfManyIsOneActThatLeavesOutWhatIsRefused) {
    addCustomer({{"number", "C-10"}, {"name", "Small"}, {"credit_limit", "119.00"}});
    const Json small = draftOf({line("x", "100")}, {{"customer", "C-10"}});
    const std::vector<std::int64_t> drafts = {keep(draftOf({line("x", "1")})),
                                              keep(draftOf({})),
                                              keep(small),
                                              keep(small),
                                              keep(draftOf({line("y", "1")})),
                                              99};
    std::string words;
    for (const auto& each : services::issueDrafts(books(), drafts, {}))
        words += (each.issued ? each.issued->number : wordsOf(each.issued.error())) + "; ";
    EXPECT_EQ(words,
              "2026-0001; lines value.missing; 2026-0002; customer credit.limit_exceeded; 2026-0003; draft.unknown; ");
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM draft"), 2);
    EXPECT_EQ(text(*books().db, "SELECT subject FROM journal ORDER BY seq DESC LIMIT 1"), "2026-0001 to 2026-0003");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Issue, ByTwoProgramsAtOnceGivesEachNumberOnce) {
    constexpr int each = 15;
    std::vector<std::int64_t> drafts;
    for (int i = 0; i < 2 * each; ++i) drafts.push_back(keep(draftOf({line("x", std::to_string(i + 1))})));
    std::vector<std::string> numbers[2];
    const auto work = [&](int who) {
        services::Books own = openBooks(place(), who == 0 ? "ada" : "bob");
        for (int i = 0; i < each; ++i) {
            const auto issued = services::issueDraft(own, {.draft = drafts[static_cast<std::size_t>(2 * i + who)]});
            if (issued) numbers[who].push_back(issued->number);
        }
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    std::set<std::string> all(numbers[0].begin(), numbers[0].end());
    all.insert(numbers[1].begin(), numbers[1].end());
    EXPECT_EQ(all.size(), 30U);
    EXPECT_EQ(*all.begin(), "2026-0001");
    EXPECT_EQ(*all.rbegin(), "2026-0030");
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(Issue);

}  // namespace
}  // namespace duebook::test
