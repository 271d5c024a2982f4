// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/find.h"

#include "services/customer_table.h"
#include "store/document_table.h"
#include "store/fact_writer.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using services::Hit;

class Find : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        acme = clerk().customer("C-100", "Müller & Söhne");
        clerk().customer("C-10", "Kestrel Müller");
        clerk().customer("77", "Zoë's \"Café\"");
        const auto first =
            clerk().post(anInvoice().of(acme).numbered("INV-2026-000042").ordered("PO-7").over(eur(123450)));
        clerk().post(anInvoice().of(acme).numbered("INV-2026-000420").over(usd(123400)));
        clerk().post(anInvoice().of(acme).numbered("Größe-42").over(money(1234, "JPY")));
        clerk().post(aCreditNote().of(acme).numbered("CN-42").over(eur(100)));
        const Credit receipt = clerk().post(aReceipt().of(acme).numbered("INV-R").over(eur(50)));
        EXPECT_TRUE(clerk().apply(receipt, first, eur(50), "2026-02-01"));
    }
    // What is found, as "kind caption by", in order.
    std::vector<std::string> found(std::string_view text, std::size_t most = 8) {
        const auto names = services::NameIndex::load(books());
        std::vector<std::string> lines;
        const char* kinds[] = {"customer", "invoice", "credit note", "receipt"};
        const char* bys[] = {"name", "number", "PO", "open"};
        for (const Hit& hit : services::find(books(), *names, text, most)) {
            lines.push_back(std::string(kinds[static_cast<int>(hit.kind)]) + " " + hit.caption + " by " +
                            bys[static_cast<int>(hit.by)]);
        }
        return lines;
    }
    CustomerId acme;
};

using Lines = std::vector<std::string>;

TEST_P(Find, FindsCustomersByAnyPartOfNameOrNumber) {
    EXPECT_EQ(found("muller"), (Lines{"customer Müller & Söhne by name", "customer Kestrel Müller by name"}));
    EXPECT_EQ(found("SOHNE mull"), (Lines{"customer Müller & Söhne by name"}));
    EXPECT_EQ(found("c-10"), (Lines{"customer Kestrel Müller by number", "customer Müller & Söhne by name"}));
    EXPECT_EQ(found("cafe"), (Lines{"customer Zoë's \"Café\" by name"}));
    EXPECT_EQ(found("muller", 1).size(), 1U);
    EXPECT_TRUE(found("").empty());
    EXPECT_TRUE(found(" \t ").empty());
    EXPECT_TRUE(found("nobody").empty());
}

TEST_P(Find, FindsDocumentsByTheBeginningOrTheRunningNumber) {
    EXPECT_EQ(found("INV-2026-00004"), (Lines{"invoice INV-2026-000042 by number"}));
    EXPECT_EQ(found("INV-"), (Lines{"invoice INV-2026-000042 by number", "invoice INV-2026-000420 by number",
                                    "receipt INV-R by number"}));
    EXPECT_EQ(found("Größ"), (Lines{"invoice Größe-42 by number"}));
    const Lines byTail = found("42");
    EXPECT_EQ(byTail.size(), 4U);
    EXPECT_NE(std::find(byTail.begin(), byTail.end(), "credit note CN-42 by number"), byTail.end());
    EXPECT_EQ(byTail.back(), "invoice INV-2026-000420 by number");
    EXPECT_EQ(found("000420"), (Lines{"invoice INV-2026-000420 by number"}));
}

TEST_P(Find, FindsByPoNumberAndByTheAmountThatIsOpen) {
    EXPECT_EQ(found("PO-7"), (Lines{"invoice INV-2026-000042 by PO"}));
    EXPECT_TRUE(found("P0").empty());
    EXPECT_EQ(found("1234.00"), (Lines{"invoice Größe-42 by open", "invoice INV-2026-000420 by open",
                                       "invoice INV-2026-000042 by open"}));
    EXPECT_EQ(found("1,234"), found("1234.00"));
    EXPECT_TRUE(found("1234.50").empty());  // what it was before the receipt
    EXPECT_TRUE(found("-1234").empty());
    EXPECT_TRUE(found("0.00").empty());
}

TEST_P(Find, TakesTheTextAsItIsTyped) {
    for (const char* text : {"%", "_", "'", "\"", "\\", "*", "|", "€", "\x7f", "\xFF", "a'; DROP TABLE document; --"}) {
        for (const std::string& hit : found(text)) EXPECT_NE(hit.find("Zo"), std::string::npos) << text << ": " << hit;
    }
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM document"), 4);
}

TEST_P(Find, KnowsTheRunningNumberOfADocument) {
    struct Case {
        const char* number;
        std::int64_t tail;
    };
    const Case cases[] = {{"INV-2026-004229", 4229},
                          {"7", 7},
                          {"A", -1},
                          {"", -1},
                          {"A-0", 0},
                          {"A123456789012345678", 123456789012345678},
                          {"A1234567890123456789", -1}};
    for (const Case& c : cases) EXPECT_EQ(store::numberTail(c.number), c.tail) << c.number;
}

TEST_P(Find, ListsDocumentsWithWhatTheyAreNow) {
    using store::DocumentTable;
    const auto parts = clerk().post(anInvoice().of(acme).numbered("P").over(eur(300)).inParts(
        {{day("2026-02-01"), eur(100)}, {day("2026-06-01"), eur(200)}}));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(123400)));
    const auto all = DocumentTable::load(*books().db, DocumentTable::Scope::all, day("2026-03-31"), {});
    const auto open = DocumentTable::load(*books().db, DocumentTable::Scope::open, day("2026-03-31"), {});
    EXPECT_EQ(all->size(), 5U);
    EXPECT_EQ(open->size(), 5U);
    std::vector<std::string> lines;
    for (std::size_t row = 0; row < all->size(); ++row) {
        const auto late = all->value(row, DocumentTable::daysLate);
        lines.push_back(std::string(all->text(row, DocumentTable::number)) + " " +
                        std::to_string(*all->value(row, DocumentTable::open)) + " " +
                        (late ? std::to_string(*late) : "-") + " " + std::string(all->text(row, DocumentTable::state)));
    }
    EXPECT_EQ(lines, (Lines{"INV-2026-000042 123400 59 part-paid", "INV-2026-000420 123400 59 overdue",
                            "Größe-42 1234 59 overdue", "CN-42 -100 - open credit", "P 300 58 overdue"}));
}

TEST_P(Find, ListsCustomersWithWhatTheyOwe) {
    using services::CustomerTable;
    store::Customer limited;
    limited.number = "L";
    limited.name = "Limited";
    limited.creditLimitMinor = 1000;
    const CustomerId id = clerk().customer(limited);
    clerk().post(anInvoice().of(id).over(eur(1500)).due("2026-02-15"));
    const auto table = CustomerTable::load(books(), day("2026-03-31"));
    ASSERT_EQ(table->size(), 4U);
    EXPECT_TRUE(table->overLimit(3));
    EXPECT_EQ(table->value(3, CustomerTable::usedPercent), 150);
    EXPECT_EQ(table->value(3, CustomerTable::late2), 1500);
    EXPECT_EQ(table->overdueOf(3), 1500);
    EXPECT_TRUE(table->owes(0));
    EXPECT_FALSE(table->owes(1));
    EXPECT_EQ(table->unappliedOf(0), -100);
    EXPECT_EQ(table->value(0, CustomerTable::limit), std::nullopt);
}

DUEBOOK_ON_BOTH_DATABASES(Find);

}  // namespace
}  // namespace duebook::test
