// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in a ledger after posting, seen from SQL: posted rows that never change, derived rows that follow.
#include <algorithm>
#include <thread>

#include "services/ledger_care.h"
#include "store/detail_store.h"
#include "store/journal_store.h"
#include "store/migrations.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using db::DbError;
using Kind = DbError::Kind;

class PostedRows : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        acme = clerk().customer("C-1", "Acme \"Überland\" & Co");
    }
    db::Connection& db() { return *books().db; }
    // One of everything: invoice in two parts, receipt, credit note, two allocations, a closed period.
    void postOneOfEach() {
        clerk().rate("USD", "2026-01-01", "0.9");
        const auto invoice =
            clerk().post(anInvoice()
                             .of(acme)
                             .over(usd(30000))
                             .issued("2026-01-10")
                             .inParts({{day("2026-02-09"), usd(10000)}, {day("2026-03-11"), usd(20000)}}));
        const Credit receipt = clerk().post(aReceipt().of(acme).over(usd(9000)).on("2026-02-09"));
        const Credit note = clerk().post(aCreditNote().of(acme).over(usd(1000)).on("2026-02-10"));
        ASSERT_TRUE(clerk().apply(receipt, invoice, usd(9000), "2026-02-09"));
        ASSERT_TRUE(clerk().apply(note, invoice, usd(600), "2026-02-10", 2));
        ASSERT_TRUE(services::closePeriod(books(), day("2026-01-31")));
    }
    void expectRefused(const std::string& sql) {
        try {
            db().execute(sql);
            ADD_FAILURE() << sql << " was done";
        } catch (const DbError& error) {
            EXPECT_EQ(error.kind, Kind::constraint) << sql << ": " << error.what();
            EXPECT_NE(std::string(error.what()).find("posted and never change"), std::string::npos) << error.what();
        }
    }
    CustomerId acme;
};

TEST_P(PostedRows, CannotBeChangedOrRemovedBySqlEither) {
    postOneOfEach();
    for (const std::string table :
         {"document", "instalment", "receipt", "allocation", "posting", "period_close", "journal"}) {
        ASSERT_GT(number(db(), "SELECT COUNT(*) FROM " + table), 0) << table;
        const std::string column = db().columnsOf(table).back();
        expectRefused("UPDATE " + table + " SET " + column + " = " + column);
        expectRefused("DELETE FROM " + table);
        if (isSqlite())
            expectRefused("INSERT OR REPLACE INTO " + table + " SELECT * FROM " + table);
        else
            expectRefused("TRUNCATE " + table + " CASCADE");
    }
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PostedRows, AreReadableForPeopleThroughViews) {
    postOneOfEach();
    clerk().post(
        anInvoice().of(acme).over(money(1235, "JPY")).taxed(money(5, "JPY")).numbered("Y").issued("1969-12-31"));
    clerk().post(anInvoice().of(acme).over(money(7, "KWD")).numbered("K").due("2026-02-28"));
    db::Statement q(db(), R"sql(
        SELECT kind, number, customer, CAST(issued AS TEXT), CAST(due AS TEXT), currency, CAST(gross AS TEXT),
               CAST(tax AS TEXT) FROM view_document ORDER BY id)sql");
    std::string lines;
    while (q.next()) {
        for (int i = 0; i < q.columns(); ++i) lines += q.text(i) + (i + 1 < q.columns() ? "|" : "\n");
    }
    EXPECT_EQ(lines,
              "invoice|INV-1|C-1|2026-01-10|2026-03-11|USD|300.00|0.00\n"
              "credit note|CN-1|C-1|2026-02-10|2026-02-10|USD|10.00|0.00\n"
              "invoice|Y|C-1|1969-12-31|2026-01-31|JPY|1235|5\n"
              "invoice|K|C-1|2026-01-29|2026-02-28|KWD|0.007|0.000\n");
    EXPECT_EQ(text(db(),
                   "SELECT document || '/' || instalment || ' ' || CAST(due AS TEXT) || ' ' || CAST(open AS TEXT) "
                   "FROM view_open_item WHERE currency = 'USD' AND instalment = 2"),
              "INV-1/2 2026-03-11 194.00");
    EXPECT_EQ(text(db(),
                   "SELECT debit || ' ' || credit || ' ' || CAST(amount AS TEXT) || ' ' || CAST(posted AS TEXT) "
                   "FROM view_posting WHERE currency = 'KWD'"),
              "1200 4000 0.007 2026-01-29");
}

TEST_P(PostedRows, DriveTheDerivedRows) {
    const auto open = [&](const Document& d) {
        std::vector<std::int64_t> minors;
        for (const OpenItem& i : store::OpenStore(db()).itemsOf(d.id)) minors.push_back(i.open.minor());
        return minors;
    };
    const auto invoice = clerk().post(
        anInvoice().of(acme).over(eur(300)).inParts({{day("2026-02-01"), eur(100)}, {day("2026-03-01"), eur(200)}}));
    EXPECT_EQ(open(invoice), (std::vector<std::int64_t>{100, 200}));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(250)));
    EXPECT_EQ(store::OpenStore(db()).credit(receipt.ref)->open, eur(250));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(100), "2026-02-01"));
    EXPECT_EQ(open(invoice), (std::vector<std::int64_t>{200}));
    const auto half = clerk().apply(receipt, invoice, eur(120), "2026-02-01", 2);
    ASSERT_TRUE(half);
    EXPECT_EQ(open(invoice), (std::vector<std::int64_t>{80}));
    EXPECT_EQ(store::OpenStore(db()).credit(receipt.ref)->open, eur(30));
    clerk().reverse(*half, day("2026-02-10"));
    EXPECT_EQ(open(invoice), (std::vector<std::int64_t>{200}));
    EXPECT_EQ(store::OpenStore(db()).credit(receipt.ref)->open, eur(150));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(150), "2026-02-11", 2));
    EXPECT_FALSE(store::OpenStore(db()).credit(receipt.ref));
    const auto refused = clerk().apply(receipt, invoice, eur(1), "2026-02-11", 2);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().refusal, Refusal::allocatesMoreThanReceipt);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PostedRows, ComeBackAsOpenWhenTheAllocationThatClosedBothSidesIsTakenBack) {
    const auto invoice = clerk().post(anInvoice().of(acme).over(eur(300)));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(300)));
    const auto whole = clerk().apply(receipt, invoice, eur(300), "2026-02-01");
    ASSERT_TRUE(whole);
    EXPECT_TRUE(store::OpenStore(db()).itemsOf(invoice.id).empty());
    EXPECT_FALSE(store::OpenStore(db()).credit(receipt.ref));
    clerk().reverse(*whole, day("2026-02-10"));
    const auto items = store::OpenStore(db()).itemsOf(invoice.id);
    ASSERT_EQ(items.size(), 1U);
    EXPECT_EQ(items[0].open, eur(300));
    EXPECT_EQ(store::OpenStore(db()).credit(receipt.ref)->open, eur(300));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PostedRows, AreReadAsTheyStoodOnAPastDay) {
    const auto invoice = clerk().post(
        anInvoice().of(acme).over(eur(300)).inParts({{day("2026-02-01"), eur(100)}, {day("2026-03-01"), eur(200)}}));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(250)).on("2026-02-01"));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(100), "2026-02-01"));
    ASSERT_TRUE(clerk().apply(receipt, invoice, eur(150), "2026-02-20", 2));
    const auto now = store::DetailStore(db()).document(invoice.id);
    ASSERT_TRUE(now);
    EXPECT_EQ(now->open, eur(50));
    const auto openOn = [&](const char* on) {
        const store::DocumentDetail then = store::asItStood(*now, day(on));
        return std::vector{then.open, then.instalments.at(0).open, then.instalments.at(1).open};
    };
    EXPECT_EQ(openOn("2026-02-20"), (std::vector{eur(50), eur(0), eur(50)})) << "that day counts";
    EXPECT_EQ(openOn("2026-02-19"), (std::vector{eur(200), eur(0), eur(200)}));
    EXPECT_EQ(openOn("2026-01-31"), (std::vector{eur(300), eur(100), eur(200)}));
    EXPECT_EQ(store::asItStood(*now, day("2026-02-19")).allocations.size(), 1U);
}

TEST_P(PostedRows, OfAnInvoicePaidInItsOwnActNeverShowAsOpen) {
    clerk().act("import.invoices", [&](store::FactWriter& writer) {
        const Document d = writer.add(anInvoice().of(acme).over(eur(500)).document("A", eur(500)));
        const Receipt r = writer.add(aReceipt().of(acme).over(eur(500)).receipt(writer.nextReceiptNumber(), eur(500)));
        auto item = store::FactWriter::openItem(d, d.instalments[0]);
        auto credit = store::FactWriter::openCredit(r);
        item.open = credit.open = eur(0);
        item.openBase = credit.openBase = eur(0);
        writer.add({{},
                    credit.credit,
                    item.instalment,
                    acme,
                    d.issued,
                    item.due,
                    r.received,
                    r.received,
                    eur(500),
                    eur(500),
                    eur(500),
                    {},
                    {}},
                   item, credit);
    });
    EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM open_item"), 0);
    EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM open_credit"), 0);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PostedRows, OfARefusedActLeaveNoTrace) {
    const std::string head = store::JournalStore(db()).head();
    const auto fails = [&] {
        clerk().act("import.invoices", [&](store::FactWriter& writer) {
            writer.add(anInvoice().of(acme).document("A", eur(10000)));
            writer.add(anInvoice().of({999}).document("B", eur(10000)));
        });
    };
    EXPECT_THROW(fails(), DbError);
    EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM document"), 0);
    EXPECT_EQ(number(db(), "SELECT next_value FROM sequence WHERE name = 'fact'"), 1);
    EXPECT_EQ(store::JournalStore(db()).head(), head);
    clerk().act("nothing", [](store::FactWriter&) {});
    EXPECT_EQ(store::JournalStore(db()).head(), head);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PostedRows, HaveIdsAndReceiptNumbersWithoutGaps) {
    clerk().post(aReceipt().of(acme).over(eur(1)));
    clerk().post(aReceipt().of(acme).over(eur(1)).numbered("R-2"));  // as an import may bring it
    EXPECT_EQ(clerk().post(aReceipt().of(acme).over(eur(1))).number, "R-3");
    EXPECT_EQ(number(db(), "SELECT next_value FROM sequence WHERE name = 'receipt'"), 4);
    EXPECT_EQ(number(db(), "SELECT MAX(id) - COUNT(*) FROM receipt"), 0);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PostedRows, TellEverythingAboutOneDocument) {
    postOneOfEach();
    store::DetailStore details(db());
    const auto id = details.findDocument(DocumentKind::invoice, "INV-1");
    ASSERT_TRUE(id);
    EXPECT_FALSE(details.findDocument(DocumentKind::creditNote, "INV-1"));
    const auto d = details.document(*id);
    ASSERT_TRUE(d);
    EXPECT_EQ(d->customerName, "Acme \"Überland\" & Co");
    EXPECT_EQ(d->open, usd(20400));
    EXPECT_EQ(d->base, eur(27000));
    EXPECT_EQ(d->enteredBy, "ada");
    ASSERT_EQ(d->instalments.size(), 2U);
    EXPECT_EQ(d->instalments[0].open, usd(1000));
    ASSERT_EQ(d->allocations.size(), 2U);
    EXPECT_EQ(d->allocations[0].creditNumber, "R-1");
    EXPECT_EQ(d->allocations[1].creditNumber, "CN-1");
    EXPECT_EQ(d->allocations[1].instalmentNo, 2);
    ASSERT_EQ(d->postings.size(), 1U);
    EXPECT_EQ(d->postings[0].debitCode, "1200");
    const auto note = details.document(*details.findDocument(DocumentKind::creditNote, "CN-1"));
    EXPECT_EQ(note->open, usd(400));
    const auto receipt = details.receipt(*details.findReceipt("R-1"));
    EXPECT_EQ(receipt->unapplied, usd(0));
    EXPECT_EQ(receipt->allocations.size(), 1U);
    EXPECT_FALSE(details.findReceipt("r-1"));
}

TEST_P(PostedRows, AreSealedInAJournalThatNamesWhoActed) {
    postOneOfEach();
    services::Books bob = openBooks(place(), "bob");
    const std::int64_t before = books().db->changes();
    Clerk(bob).post(aReceipt().of(acme).over(eur(100)));
    EXPECT_NE(books().db->changes(), before);
    db::Statement q(db(), "SELECT actor, act, first_fact, last_fact FROM journal ORDER BY seq");
    std::vector<std::string> acts;
    std::int64_t next = 1;
    while (q.next()) {
        acts.push_back(q.text(0) + " " + q.text(1));
        if (q.isNull(2)) continue;
        EXPECT_EQ(q.integer(2), next);
        next = q.integer(3) + 1;
    }
    EXPECT_EQ(acts, (std::vector<std::string>{"ada ledger.create", "ada invoice.issue", "ada receipt.record",
                                              "ada invoice.credit", "ada receipt.allocate", "ada receipt.allocate",
                                              "ada period.close", "bob receipt.record"}));
}

TEST_P(PostedRows, OfTwoWritersAtOnceAreAllThere) {
    constexpr int each = 40;
    const auto work = [&](const std::string& actor) {
        services::Books own = openBooks(place(), actor);
        Clerk writer(own);
        for (int i = 0; i < each; ++i) {
            const auto invoice = writer.post(anInvoice().of(acme).numbered(actor + std::to_string(i)).over(eur(100)));
            const Credit receipt = writer.post(aReceipt().of(acme).over(eur(60)));
            EXPECT_TRUE(writer.apply(receipt, invoice, eur(60), "2026-02-01"));
        }
    };
    std::thread first(work, "ada"), second(work, "bob");
    first.join();
    second.join();
    EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM document"), 2 * each);
    EXPECT_EQ(number(db(), "SELECT CAST(SUM(open_minor) AS BIGINT) FROM open_item"), 2 * each * 40);
    for (const std::string actor : {"ada", "bob"}) {
        EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM journal WHERE act <> 'ledger.create' AND actor = '" + actor + "'"),
                  3 * each);
    }
    EXPECT_TRUE(verifies(books()));
}

TEST_P(PostedRows, StandInASchemaThatKnowsItsVersion) {
    EXPECT_EQ(store::schemaVersion(db()), store::newestSchema());
    EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM schema_migration"), store::newestSchema());
    EXPECT_EQ(text(db(), "SELECT name FROM schema_migration WHERE number = 1"), "0001_ledger.sql");
    store::migrate(db(), {1});
    EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM schema_migration WHERE applied_at = 1"), 0);
    EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM currency"), static_cast<std::int64_t>(Currency::all().size()));
}

TEST_P(PostedRows, KeepEveryFieldOfACustomer) {
    store::Customer card{{},      "C|2",    "Name\nB",       "Legal",         "DE1",
                         "a@b.c", "+49 1",  "Weg 1",         "Köln",          "50667",
                         "DE",    "de-DE",  currency("USD"), std::int64_t{3}, std::int64_t{-5},
                         "Eve",   "Retail", "DE02…",         "0088:1",        1};
    card.id = clerk().customer(card);
    store::CustomerStore customers(db());
    EXPECT_EQ(customers.find("C|2"), card);
    EXPECT_EQ(customers.find(card.id), card);
    EXPECT_EQ(customers.all().size(), 2U);
    EXPECT_FALSE(customers.find("c|2"));
    EXPECT_THROW(clerk().customer("C|2"), DbError);
}

TEST_P(PostedRows, UseTheNewestRateOnOrBeforeTheDay) {
    store::LedgerStore ledger(db());
    clerk().rate("USD", "2026-01-10", "0.9");
    clerk().rate("USD", "2026-01-20", "0.95");
    EXPECT_EQ(ledger.rateOn(currency("USD"), day("2026-01-09")), std::nullopt);
    EXPECT_EQ(ledger.rateOn(currency("USD"), day("2026-01-10")), Rate::parse("0.9"));
    EXPECT_EQ(ledger.rateOn(currency("USD"), day("2026-01-19")), Rate::parse("0.9"));
    EXPECT_EQ(ledger.rateOn(currency("USD"), day("2026-03-01")), Rate::parse("0.95"));
    EXPECT_EQ(ledger.rateOn(currency("GBP"), day("2026-03-01")), std::nullopt);
    EXPECT_FALSE(ledger.putRate(currency("USD"), day("2026-01-10"), *Rate::parse("0.9")));
    EXPECT_TRUE(ledger.putRate(currency("USD"), day("2026-01-10"), *Rate::parse("0.91")));
    EXPECT_EQ(ledger.rateOn(currency("USD"), day("2026-01-10")), Rate::parse("0.91"));
}

DUEBOOK_ON_BOTH_DATABASES(PostedRows);

}  // namespace
}  // namespace duebook::test
