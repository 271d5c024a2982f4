// SPDX-License-Identifier: GPL-3.0-or-later
// ledger verify: nothing to find in a sound ledger, and the right check speaks up for every way to tamper with one.
#include "services/verify.h"

#include <algorithm>

#include "demo/trade.h"
#include "services/demo.h"
#include "services/ledger_care.h"
#include "services/random_trade.h"
#include "support/tamper.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

struct Tampering {
    const char* what;
    const char* check;  // that must find it, others may too
    const char* sql;
};

const Tampering tamperings[] = {
    {"an invoice's amount", "audit_chain",
     "UPDATE document SET gross_minor = gross_minor + 100 WHERE number = 'INV-1'"},
    {"its tax", "audit_chain", "UPDATE document SET tax_minor = tax_minor + 1 WHERE number = 'INV-1'"},
    {"its value in base", "audit_chain", "UPDATE document SET base_minor = base_minor - 1 WHERE number = 'INV-2'"},
    {"its day", "audit_chain", "UPDATE document SET issued_day = issued_day - 1 WHERE number = 'INV-1'"},
    {"its number", "audit_chain", "UPDATE document SET number = 'INV-1x' WHERE number = 'INV-1'"},
    {"its description", "audit_chain", "UPDATE document SET description = 'nothing' WHERE number = 'INV-1'"},
    {"its PO number", "audit_chain", "UPDATE document SET po_number = 'PO-X' WHERE number = 'INV-1'"},
    {"its customer", "audit_chain", "UPDATE document SET customer_id = 2 WHERE number = 'INV-1'"},
    {"its currency", "audit_chain", "UPDATE document SET currency = 826 WHERE number = 'INV-1'"},
    {"its kind", "audit_chain", "UPDATE document SET kind = 2 WHERE number = 'INV-1'"},
    {"its time of entry", "audit_chain", "UPDATE document SET entered_at = entered_at + 1 WHERE number = 'INV-1'"},
    {"an instalment's amount", "audit_chain", "UPDATE instalment SET amount_minor = amount_minor + 1 WHERE id = 2"},
    {"an instalment's due day", "audit_chain", "UPDATE instalment SET due_day = due_day + 30 WHERE id = 2"},
    {"a receipt's amount", "audit_chain", "UPDATE receipt SET amount_minor = amount_minor - 1 WHERE number = 'R-1'"},
    {"a receipt's reference", "audit_chain", "UPDATE receipt SET reference = 'cash' WHERE number = 'R-1'"},
    {"an allocation's day", "audit_chain", "UPDATE allocation SET effective_day = effective_day + 31"},
    {"an allocation's amount", "allocations_within_both_sides",
     "UPDATE allocation SET amount_minor = amount_minor * 100"},
    {"an allocation's due day", "allocations_within_both_sides", "UPDATE allocation SET due_day = due_day + 1"},
    {"an allocation's target", "audit_chain", "UPDATE allocation SET instalment_id = 4"},
    {"an invoice gone", "audit_chain",
     "DELETE FROM document WHERE number = 'INV-2'; DELETE FROM instalment WHERE document_id = 3"},
    {"an instalment gone", "audit_chain", "DELETE FROM instalment WHERE id = 2"},
    {"a receipt gone", "number_gaps", "DELETE FROM receipt WHERE number = 'R-2'"},
    {"an allocation gone", "audit_chain", "DELETE FROM allocation"},
    {"a document slipped in", "audit_chain",
     "INSERT INTO document SELECT 9999, kind, 'INV-9', number_tail, customer_id, issued_day, due_day, currency, "
     "gross_minor, tax_minor, base_minor, po_number, description, entered_at FROM document WHERE number = 'CN-1'"},
    {"an instalment slipped in", "audit_chain",
     "INSERT INTO instalment SELECT 9999, document_id, 9, due_day, amount_minor, base_minor FROM instalment WHERE id = "
     "2"},
    {"an instalment of no document", "references_hold",
     "INSERT INTO instalment SELECT 9999, 7777, 9, due_day, amount_minor, base_minor FROM instalment WHERE id = 2"},
    {"a receipt slipped in", "audit_chain",
     "INSERT INTO receipt SELECT 9999, 'R-99', customer_id, received_day, currency, amount_minor, base_minor, "
     "reference, entered_at, payer, method, charges_minor FROM receipt WHERE number = 'R-1'"},
    {"who paid a receipt", "audit_chain", "UPDATE receipt SET payer = 'eve' WHERE number = 'R-1'"},
    {"a receipt given to another", "audit_chain",
     "INSERT INTO assignment SELECT 9999, id, customer_id, 0 FROM receipt WHERE number = 'R-1'"},
    {"money slipped out", "audit_chain",
     "INSERT INTO payout SELECT 9999, 2, id, NULL, customer_id, received_day, received_day, currency, 1, 1, 1, '', 0 "
     "FROM receipt WHERE number = 'R-1'"},
    {"an allocation slipped in", "audit_chain",
     "INSERT INTO allocation SELECT 9999, receipt_id, credit_note_id, instalment_id, customer_id, issued_day, due_day, "
     "credit_day, effective_day, currency, amount_minor, base_minor, credit_base_minor, reverses_id, entered_at, "
     "from_customer_id, from_currency, from_minor FROM allocation"},
    {"a posting's amount", "journal_balances",
     "UPDATE posting SET amount_minor = amount_minor + 1 WHERE source_id = 1"},
    {"a posting's value in base", "journal_balances", "UPDATE posting SET base_minor = 1 WHERE source_id = 1"},
    {"a posting's day", "journal_balances", "UPDATE posting SET on_day = on_day + 1 WHERE source_id = 1"},
    {"a posting's account", "journal_balances", "UPDATE posting SET debit_account_id = 2 WHERE source_id = 1"},
    {"a posting gone", "journal_balances", "DELETE FROM posting WHERE source_id = 1"},
    {"a posting slipped in", "journal_balances", "INSERT INTO posting VALUES (1, 9, 20000, 1, 2, 978, 500, 500)"},
    {"a posting of nothing", "journal_balances", "INSERT INTO posting VALUES (9999, 1, 20000, 1, 2, 978, 500, 500)"},
    {"the control account", "control_account", "UPDATE posting SET amount_minor = amount_minor * 2"},
    {"accounts exchanged", "journal_balances",
     "UPDATE account SET role = 'x' WHERE role = 'bank'; UPDATE account SET role = 'bank' WHERE role = 'revenue'; "
     "UPDATE account SET role = 'revenue' WHERE role = 'x'"},
    {"an act's actor", "audit_chain", "UPDATE journal SET actor = 'eve' WHERE seq = 2"},
    {"an act's moment", "audit_chain", "UPDATE journal SET at = at + 1 WHERE seq = 2"},
    {"an act's subject", "audit_chain", "UPDATE journal SET subject = 'x' WHERE seq = 2"},
    {"an act's payload", "audit_chain", "UPDATE journal SET payload = payload || ' ' WHERE seq = 2"},
    {"an act's hash", "audit_chain", "UPDATE journal SET hash = prev_hash WHERE seq = 2"},
    {"an act gone", "audit_chain", "DELETE FROM journal WHERE seq = 3"},
    {"the first act gone", "audit_chain", "DELETE FROM journal WHERE seq = 1"},
    {"the newest act gone", "audit_chain",
     "DELETE FROM journal WHERE seq = (SELECT MAX(seq) FROM journal WHERE first_fact IS NOT NULL)"},
    {"what is open changed", "stored_balances", "UPDATE open_item SET open_minor = open_minor + 1"},
    {"what is open in base", "stored_balances", "UPDATE open_item SET open_base_minor = 1"},
    {"the due day of what is open", "stored_balances", "UPDATE open_item SET due_day = due_day + 1"},
    {"what is open gone", "stored_balances", "DELETE FROM open_item WHERE instalment_id = 2"},
    {"something open slipped in", "stored_balances",
     "INSERT INTO open_item SELECT 9999, document_id, customer_id, issued_day, due_day, currency, 5, 5 FROM open_item "
     "WHERE instalment_id = 2"},
    {"a credit changed", "stored_balances", "UPDATE open_credit SET open_minor = open_minor + 1"},
    {"a credit gone", "stored_balances", "DELETE FROM open_credit"},
    {"a customer gone", "references_hold", "DELETE FROM customer WHERE number = 'C-1'"},
    {"receipt numbers skipped", "number_gaps", "UPDATE sequence SET next_value = 50 WHERE name = 'receipt'"},
    {"fact ids skipped", "audit_chain", "UPDATE sequence SET next_value = next_value + 5 WHERE name = 'fact'"},
    {"fact ids without end", "audit_chain", "UPDATE sequence SET next_value = 9000000000000000000 WHERE name = 'fact'"},
    {"a fact behind a wide gap", "facts_are_readable",
     "UPDATE sequence SET next_value = 9000000000000000000 WHERE name = 'fact'; "
     "UPDATE receipt SET id = 8000000000000000000 WHERE number = 'R-3'"},
    {"fact ids given again", "audit_chain", "UPDATE sequence SET next_value = next_value - 1 WHERE name = 'fact'"},
    {"a closed period opened", "closed_periods", "DELETE FROM period_close"},
    {"a closed period moved", "closed_periods", "UPDATE period_close SET until_day = until_day - 30"},
    {"a period closed by nobody", "closed_periods", "INSERT INTO period_close VALUES (99, 30000, 'eve', 0)"},
    {"a currency that is none", "facts_are_readable", "UPDATE document SET currency = 1 WHERE number = 'INV-1'"},
    {"an account that is none", "journal_balances", "UPDATE posting SET debit_account_id = 77 WHERE source_id = 1"},
    {"a customer beyond all", "audit_chain", "UPDATE document SET customer_id = 9000000000000000000"},
    {"a day beyond all", "audit_chain", "UPDATE document SET issued_day = -9000000000000000000"},
    {"an amount beyond all", "facts_are_readable", "UPDATE document SET gross_minor = 9223372036854775807"},
    {"a tax beyond all", "facts_are_readable",
     "UPDATE document SET gross_minor = 1, tax_minor = -9223372036854775807, base_minor = 9223372036854775807"},
    {"instalments beyond all", "facts_are_readable", "UPDATE instalment SET amount_minor = 9223372036854775807"},
    {"an allocation beyond all", "facts_are_readable",
     "UPDATE allocation SET amount_minor = 9223372036854775807, base_minor = -9223372036854775807"},
    {"postings beyond all", "facts_are_readable", "UPDATE posting SET amount_minor = 9223372036854775807"},
    {"something open beyond all", "stored_balances", "UPDATE open_item SET open_minor = 9223372036854775807"},
    {"an id beyond all", "stored_balances",
     "UPDATE open_credit SET credit_id = 9223372036854775807 WHERE credit_id = (SELECT MAX(credit_id) FROM "
     "open_credit)"},
};

class Verify : public LedgerTest {
protected:
    // Two invoices (one in parts), two receipts, a credit note, an allocation, a closed month, and one more act.
    void postSome() {
        const CustomerId acme = clerk().customer("C-1", "Acme"), other = clerk().customer("C-2", "Other");
        clerk().rate("USD", "2026-01-01", "0.9");
        const auto invoice = clerk().post(
            anInvoice().of(acme).over(eur(11900)).taxed(eur(1900)).forWhat("seals").ordered("PO-1"));  // 1, 2
        clerk().post(anInvoice().of(acme).over(usd(301)).inParts(
            {{day("2026-02-09"), usd(100)}, {day("2026-03-11"), usd(201)}}));  // 3, 4, 5
        const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(5000)));
        clerk().post(aReceipt().of(other).over(eur(700)));
        clerk().post(aCreditNote().of(other).over(eur(250)));
        ASSERT_TRUE(clerk().apply(receipt, invoice, eur(4000), "2026-02-01"));
        ASSERT_TRUE(services::closePeriod(books(), day("2026-01-31")));
        clerk().post(aReceipt().of(other).over(eur(1)));
    }
    static std::vector<std::string> failed(const services::Verification& result) {
        std::vector<std::string> names;
        for (const services::Check& check : result.checks) {
            if (!check.ok()) names.push_back(check.name);
        }
        return names;
    }
};

TEST_P(Verify, FindsNothingInASoundLedgerAndSaysWhatItLookedAt) {
    EXPECT_TRUE(verifies(books()));
    postSome();
    const auto result = services::verifyLedger(books(), {});
    std::vector<std::string> names;
    for (const services::Check& check : result.checks) {
        names.push_back(check.name);
        EXPECT_TRUE(check.ok()) << check.name << ": " << (check.faults.empty() ? "" : check.faults[0]);
        EXPECT_TRUE(check.examined > 0 || check.name == "outbox" || check.name.starts_with("bank_"))
            << check.name;  // no mail was written, no statement came
    }
    EXPECT_EQ(names,
              (std::vector<std::string>{"file_is_sound", "references_hold", "audit_chain", "journal_balances",
                                        "allocations_within_both_sides", "stored_balances", "control_account",
                                        "closed_periods", "number_gaps", "outbox", "bank_statements", "bank_matches"}));
    EXPECT_EQ(result.head, text(*books().db, "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1"));
}

TEST_P(Verify, FindsEachTamperingByTheCheckItIsFor) {
    postSome();
    Sandbox sandbox(places(), place());
    for (const Tampering& t : tamperings) {
        const std::string& copy = sandbox.fresh();
        tamper(copy, t.sql);
        services::Books own = openBooks(copy);
        const auto names = failed(services::verifyLedger(own, {}));
        const bool found = std::find(names.begin(), names.end(), t.check) != names.end();
        std::string all;
        for (const std::string& name : names) all += " " + name;
        EXPECT_TRUE(found) << t.what << " was found by:" << (all.empty() ? " nothing" : all);
    }
}

TEST_P(Verify, FindsACutTailOnlyByTheHeadThatLeftTheMachine) {
    postSome();
    const std::string noted = services::verifyLedger(books(), {}).head;
    const CustomerId late = clerk().customer("C-3");
    clerk().post(aReceipt().of(late).over(eur(9900)));
    const std::string newest = services::verifyLedger(books(), {}).head;
    ASSERT_TRUE(services::verifyLedger(books(), {}, noted).ok());
    ASSERT_TRUE(services::verifyLedger(books(), {}, newest).ok());
    tamper(place(), R"sql(
        DELETE FROM posting WHERE source_id = (SELECT MAX(id) FROM receipt);
        DELETE FROM open_credit WHERE credit_id = (SELECT MAX(id) FROM receipt);
        DELETE FROM receipt WHERE id = (SELECT MAX(id) FROM receipt);
        DELETE FROM journal WHERE seq = (SELECT MAX(seq) FROM journal);
        UPDATE sequence SET next_value = next_value - 1 WHERE name IN ('fact', 'receipt'))sql");
    services::Books cut = openBooks(place());
    EXPECT_TRUE(services::verifyLedger(cut, {}).ok());
    EXPECT_TRUE(services::verifyLedger(cut, {}, noted).ok());
    EXPECT_EQ(failed(services::verifyLedger(cut, {}, newest)), (std::vector<std::string>{"head_is_known"}));
}

TEST_P(Verify, KeepsTheWordsOfTheFirstTwentyFaultsAndCountsThemAll) {
    const CustomerId acme = clerk().customer("C-1");
    clerk().act("import.receipts", [&](store::FactWriter& writer) {
        for (int i = 0; i < 30; ++i) writer.add(aReceipt().of(acme).receipt("N-" + std::to_string(i), eur(10000)));
    });
    tamper(place(), "UPDATE posting SET amount_minor = amount_minor + 1");
    const auto result = services::verifyLedger(books(), {});
    const auto journal = std::find_if(result.checks.begin(), result.checks.end(),
                                      [](const services::Check& c) { return c.name == "journal_balances"; });
    EXPECT_EQ(journal->faultCount, 30);
    EXPECT_EQ(journal->faults.size(), 20U);
    EXPECT_EQ(journal->faults[0], "the postings of receipt N-0 are not what it asks for");
}

TEST_P(Verify, PassesOnTheDemo) {
    const std::string demo = places().fresh();
    services::makeDemo({.place = demo, .invoices = 300, .seed = 7, .asOf = day("2026-03-31")}, {});
    services::Books own = openBooks(demo);
    EXPECT_TRUE(verifies(own));
}

TEST_P(Verify, StopsWhereItIsAskedTo) {
    postSome();
    Progress progress;
    progress.cancelled = [] { return true; };
    EXPECT_THROW(services::verifyLedger(books(), progress), Cancelled);
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(Verify);

TEST(VerifyFile, ReportsADamagedPageRatherThanGiveUp) {
    Places places(Engine::sqlite);
    const std::string place = places.freshFile();
    {
        services::Books books = makeBooks(place);
        Clerk clerk(books);
        const CustomerId acme = clerk.customer("C-1");
        clerk.act("import.invoices", [&](store::FactWriter& writer) {
            for (int i = 0; i < 400; ++i) {
                writer.add(anInvoice().of(acme).document("N-" + std::to_string(i), eur(10000)));
            }
        });
    }
    const std::string whole = bytesOf(place);
    int found = 0;
    for (std::size_t page = 40; page < whole.size() / 4096; page += 7) {
        const std::string copy = places.freshFile();
        std::string damaged = whole;
        damaged.replace(page * 4096, 64, 64, '\xA5');
        writeBytes(copy, damaged);
        std::optional<services::Books> books;
        try {
            books = openBooks(copy);
        } catch (const db::DbError& error) {  // one of the few pages without which there is no ledger
            EXPECT_EQ(error.kind, db::DbError::Kind::corrupt);
            continue;
        }
        const auto result = services::verifyLedger(*books, {});
        EXPECT_FALSE(result.checks.front().ok()) << page;
        ++found;
    }
    EXPECT_GT(found, 3);
}

}  // namespace
}  // namespace duebook::test
