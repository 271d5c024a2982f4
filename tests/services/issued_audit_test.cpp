// SPDX-License-Identifier: GPL-3.0-or-later
// What hangs on issued documents is sealed as they are: it cannot be changed by SQL, tampering shows, and copies hold
// it.
#include <algorithm>

#include "services/billing_books.h"
#include "services/ledger_care.h"
#include "services/verify.h"
#include "support/postgres_server.h"
#include "support/tamper.h"

namespace duebook::test {
namespace {

struct Tampering {
    const char* what;
    const char* check;
    const char* sql;
};

const Tampering tamperings[] = {
    {"a line's text", "audit_chain", "UPDATE document_line SET description = 'other' WHERE no = 1"},
    {"a line's quantity", "audit_chain", "UPDATE document_line SET quantity = quantity + 1 WHERE no = 1"},
    {"a line's account", "journal_balances", "UPDATE document_line SET account_id = 2"},
    {"a line gone", "audit_chain", "DELETE FROM document_line WHERE no = 2"},
    {"lines of nothing", "audit_chain",
     "INSERT INTO document_line SELECT 9999, no, item, description, quantity, unit, price, price_base, "
     "discount_percent, "
     "discount_minor, entered_minor, net_minor, tax_code, category, percent, account_id, period_from_day, "
     "period_until_day, credits_line FROM document_line WHERE no = 2"},
    {"a tax", "audit_chain", "UPDATE document_tax SET tax_minor = tax_minor + 1, base_minor = base_minor - 1"},
    {"a reason", "audit_chain", "UPDATE document_tax SET reason = 'because'"},
    {"a discount on the whole", "audit_chain", "UPDATE document_share SET net_minor = net_minor + 1"},
    {"the terms", "audit_chain", "UPDATE document_detail SET terms = '{}'"},
    {"the place of a number", "number_gaps", "UPDATE document_detail SET number_in_series = number_in_series + 10"},
    {"a seller's address", "audit_chain", "UPDATE party SET content = '{}' WHERE customer_id = 0"},
    {"a party gone", "audit_chain", "DELETE FROM party WHERE customer_id <> 0"},
    {"a discount's day", "audit_chain", "UPDATE instalment_discount SET until_day = until_day + 30"},
    {"a discount gone", "audit_chain", "DELETE FROM instalment_discount"},
    {"what a credit note corrects", "audit_chain", "DELETE FROM document_reference"},
    {"an adjustment's amount", "stored_balances", "UPDATE adjustment SET amount_minor = amount_minor + 1"},
    {"an adjustment's reason", "audit_chain", "UPDATE adjustment SET reason = 'x'"},
    {"an adjustment's day", "journal_balances", "UPDATE adjustment SET effective_day = effective_day + 1"},
    {"the tax of an adjustment", "journal_balances", "UPDATE adjustment_tax SET tax_minor = tax_minor + 1"},
    {"an adjustment gone", "audit_chain", "DELETE FROM adjustment"},
    {"invoice numbers skipped", "number_gaps", "UPDATE number_counter SET next_value = next_value + 3"},
    {"a line beyond all", "facts_are_readable", "UPDATE document_line SET net_minor = 9223372036854775807"},
    {"lines beyond all together", "facts_are_readable", "UPDATE document_line SET net_minor = 900000000000000000"},
    {"a kind that is none", "facts_are_readable", "UPDATE adjustment SET kind = 9"},
};

class IssuedAudit : public BillingTest {
protected:
    // An invoice with all that can hang on one, paid early, credited and written off in part.
    void billSome() {
        const Json terms = {{"net_days", 30}, {"discounts", {{{"days", 10}, {"percent", "2"}}}}};
        const std::string invoice = issue(draftOf({line("Work", "100.00"), line("Books", "10.00", "DE-S-7")},
                                                  {{"terms", terms}, {"discount_percent", "5"}}));
        pay(invoice, shown(invoice).document.gross - shown(invoice).document.instalments[0].discounts[0].amount,
            "2026-03-05");
        const std::string other = issue(draftOf({line("Work", "100.00")}));
        credit({.invoice = other, .amount = eur(1000)});
        ASSERT_TRUE(services::writeOffInvoice(books(), {other, "bad_debt", eur(500), {}}));
    }
};

TEST_P(IssuedAudit, FindsEachTamperingByTheCheckItIsFor) {
    billSome();
    ASSERT_TRUE(verifies(books()));
    Sandbox sandbox(places(), place());
    for (const Tampering& t : tamperings) {
        const std::string& copy = sandbox.fresh();
        tamper(copy, t.sql);
        services::Books own = openBooks(copy);
        std::string all;
        bool found = false;
        for (const services::Check& check : services::verifyLedger(own, {}).checks) {
            if (check.ok()) continue;
            all += " " + check.name;
            found = found || check.name == t.check;
        }
        EXPECT_TRUE(found) << t.what << " was found by:" << (all.empty() ? " nothing" : all);
    }
}

TEST_P(IssuedAudit, CannotBeChangedBySql) {
    billSome();
    for (const std::string table : {"party", "document_detail", "document_line", "document_share", "document_tax",
                                    "instalment_discount", "document_reference", "adjustment", "adjustment_tax"}) {
        ASSERT_GT(number(*books().db, "SELECT COUNT(*) FROM " + table), 0) << table;
        const std::string column = books().db->columnsOf(table).back();
        for (const std::string& sql : {"UPDATE " + table + " SET " + column + " = " + column, "DELETE FROM " + table}) {
            try {
                books().db->execute(sql);
                ADD_FAILURE() << sql << " was done";
            } catch (const db::DbError& error) {
                EXPECT_NE(std::string(error.what()).find("posted and never change"), std::string::npos) << error.what();
            }
        }
    }
}

TEST_P(IssuedAudit, GoesWithACopyToTheOtherDatabaseAndBack) {
    billSome();
    keep(draftOf({line("x", "1")}));
    Places others(isSqlite() ? Engine::postgres : Engine::sqlite);
    if (isSqlite() && PostgresServer::find() == nullptr) GTEST_SKIP() << PostgresServer::whyNot();
    const std::string there = others.fresh(), back = places().fresh();
    ASSERT_TRUE(services::copyLedger(books(), there, {}).ok());
    services::Books other = openBooks(there);
    EXPECT_EQ(Json::parse(services::exportConfig(other)), Json::parse(services::exportConfig(books())));
    ASSERT_TRUE(services::copyLedger(other, back, {}).ok());
    services::Books again = openBooks(back);
    for (const char* table : {"document_line", "document_tax", "adjustment_tax", "draft", "party", "tax_rate"}) {
        const std::string sql = std::string("SELECT COUNT(*) FROM ") + table;
        EXPECT_EQ(number(*again.db, sql), number(*books().db, sql)) << table;
    }
}

DUEBOOK_ON_BOTH_DATABASES(IssuedAudit);

}  // namespace
}  // namespace duebook::test
