// SPDX-License-Identifier: GPL-3.0-or-later
// The list of receipts, and what one customer had open on a day.
#include <map>

#include "store/customer_items.h"
#include "store/receipt_table.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using store::ReceiptState;
using store::ReceiptTable;

class Receipts : public LedgerTest {
protected:
    db::Connection& db() { return *books().db; }
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        acme = clerk().customer("C-1", "Acme");
        other = clerk().customer("C-2", "Östersjö");
        const auto invoice = clerk().post(anInvoice().of(acme).over(eur(300)).numbered("A").issued("2026-01-05"));
        const Credit whole = clerk().post(aReceipt().of(acme).over(eur(100)).on("2026-01-20"));
        const Credit part = clerk().post(aReceipt().of(acme).over(eur(120)).on("2026-02-10"));
        clerk().post(aReceipt().of(other).over(usd(999)).on("2026-01-02"));
        ASSERT_TRUE(clerk().apply(whole, invoice, eur(100), "2026-01-20"));
        ASSERT_TRUE(clerk().apply(part, invoice, eur(70), "2026-02-15"));
    }
    std::string lines(ReceiptTable::Scope scope, const char* from) {
        const auto table = ReceiptTable::load(db(), scope, day(from), {});
        std::string text;
        for (std::size_t row = 0; row < table->size(); ++row)
            text += std::string(table->text(row, ReceiptTable::customerName)) + " " +
                    Date::fromDays(*table->value(row, ReceiptTable::received)).iso() + " " +
                    Money(*table->value(row, ReceiptTable::amount), table->currency(row)).text() + " " +
                    Money(table->unappliedOf(row), table->currency(row)).text() + " " +
                    std::string(table->text(row, ReceiptTable::state)) + "\n";
        return text;
    }
    CustomerId acme, other;
};

TEST_P(Receipts, AreListedWithWhatIsLeftOfThem) {
    EXPECT_EQ(lines(ReceiptTable::Scope::all, "2026-01-01"),
              "Acme 2026-01-20 1.00 0.00 applied\n"
              "Acme 2026-02-10 1.20 0.50 part-applied\n"
              "Östersjö 2026-01-02 9.99 9.99 unapplied\n");
}

TEST_P(Receipts, OfLateAreThoseSinceADayAndWhateverIsNotApplied) {
    EXPECT_EQ(lines(ReceiptTable::Scope::recent, "2026-01-21"),
              "Acme 2026-02-10 1.20 0.50 part-applied\n"
              "Östersjö 2026-01-02 9.99 9.99 unapplied\n");
    EXPECT_EQ(lines(ReceiptTable::Scope::recent, "2026-01-20"), lines(ReceiptTable::Scope::all, "2026-01-20"));
}

TEST_P(Receipts, AndInvoicesOfOneCustomerAreOpenAsTheyAreForAll) {
    using Sums = std::map<std::pair<std::int64_t, bool>, std::int64_t>;
    const auto with = [](Sums& sums) {
        return [&sums](const store::OpenAmount& each) { sums[{each.id, each.credit}] += each.minor; };
    };
    for (const char* on : {"2026-01-04", "2026-01-10", "2026-01-25", "2026-02-12", "2026-02-15", "2026-03-01"}) {
        const store::OpenQuestion question{day(on)};
        Sums all, each;
        const db::Transaction reading(db(), db::Mode::read);
        store::openItemsOn(db(), question, with(all));
        for (const CustomerId customer : {acme, other}) store::openItemsOf(db(), question, customer, with(each));
        std::erase_if(all, [](const auto& sum) { return sum.second == 0; });
        std::erase_if(each, [](const auto& sum) { return sum.second == 0; });
        EXPECT_EQ(each, all) << on;
    }
}

DUEBOOK_ON_BOTH_DATABASES(Receipts);

}  // namespace
}  // namespace duebook::test
