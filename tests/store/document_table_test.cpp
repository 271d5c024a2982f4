// SPDX-License-Identifier: GPL-3.0-or-later
// The first rows of the list of invoices, read alone.
#include "store/document_table.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using store::DocumentTable;

class OldestDocuments : public LedgerTest {
protected:
    db::Connection& db() { return *books().db; }
    std::vector<std::string> numbers(const DocumentTable& table) {
        std::vector<std::string> all;
        for (std::size_t row = 0; row < table.size(); ++row) {
            all.emplace_back(table.text(row, DocumentTable::number));
            EXPECT_FALSE(table.text(row, DocumentTable::customerName).empty());
        }
        return all;
    }
};

TEST_P(OldestDocuments, AreTheFirstOfTheWholeListInItsOrder) {
    const CustomerId acme = clerk().customer("C-1", "Acme"), other = clerk().customer("C-2", "Brandt");
    const auto post = [&](CustomerId of, const char* number, const char* due) {
        return clerk().post(anInvoice().of(of).over(eur(10000)).numbered(number).issued("2026-01-01").due(due));
    };
    post(acme, "D", "2026-03-01");
    post(other, "B", "2026-02-01");
    const auto paid = post(acme, "paid", "2026-01-15");
    post(acme, "C", "2026-02-10");
    const auto parts = clerk().post(anInvoice()
                                        .of(other)
                                        .over(eur(300))
                                        .numbered("A")
                                        .issued("2026-01-01")
                                        .inParts({{day("2026-01-20"), eur(100)}, {day("2026-04-01"), eur(200)}}));
    const Credit receipt = clerk().post(aReceipt().of(acme).over(eur(10000)).on("2026-01-15"));
    ASSERT_TRUE(clerk().apply(receipt, paid, eur(10000), "2026-01-15"));

    const auto first = DocumentTable::loadOldest(db(), 3, day("2026-06-30"));
    EXPECT_EQ(numbers(*first), (std::vector<std::string>{"A", "B", "C"}));
    const auto open = [](const DocumentTable& table, std::size_t row) {
        return *table.value(row, DocumentTable::open);
    };
    EXPECT_EQ(open(*first, 0), 300) << "all instalments count, not only the one that is due first";
    EXPECT_EQ(first->daysLateOf(0), day("2026-06-30") - day("2026-01-20"));
    const auto all = DocumentTable::load(db(), DocumentTable::Scope::open, day("2026-06-30"), {});
    const auto order = insight::choose(*all, {}, {{DocumentTable::daysLate, true}, {DocumentTable::dueOn, false}});
    ASSERT_EQ(order.size(), 4U);
    for (std::size_t row = 0; row < first->size(); ++row) {
        EXPECT_EQ(first->id(row), all->id(order[row]));
        EXPECT_EQ(open(*first, row), open(*all, order[row]));
        EXPECT_EQ(first->stateOf(row), all->stateOf(order[row]));
    }
}

DUEBOOK_ON_BOTH_DATABASES(OldestDocuments);

}  // namespace
}  // namespace duebook::test
