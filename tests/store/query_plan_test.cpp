// SPDX-License-Identifier: GPL-3.0-or-later
// How SQLite answers the questions that must be quick on a million rows. A plan that reads a whole table does not show
// on small data; here it shows in the diff.
#include <functional>
#include <map>

#include "store/aging_store.h"
#include "store/caption_store.h"
#include "store/document_table.h"
#include "store/find_store.h"
#include "support/golden.h"
#include "support/recording_connection.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

class QueryPlan : public ::testing::Test {
protected:
    void SetUp() override {
        const std::string place = places.freshFile();
        {
            services::Books books = makeBooks(place);
            Clerk clerk(books);
            const CustomerId acme = clerk.customer("C-1");
            const auto invoice = clerk.post(anInvoice().of(acme).ordered("PO-1").over(eur(12345)));
            const Credit receipt = clerk.post(aReceipt().of(acme).over(eur(300)));
            EXPECT_TRUE(clerk.apply(receipt, invoice, eur(200), "2026-02-01"));
        }
        recorded = std::make_unique<RecordingConnection>(db::openSqlite(place, db::Access::readWrite));
        plain = db::openSqlite(place, db::Access::readWrite);
    }
    static std::string oneLine(const std::string& sql) {
        std::string line;
        for (const char c : sql) {
            const bool blank = c == ' ' || c == '\n';
            if (!blank || (!line.empty() && line.back() != ' ')) line += blank ? ' ' : c;
        }
        return line;
    }
    // The statements that the question asks, each with its plan.
    std::string plansOf(const std::string& name, const std::function<void(db::Connection&)>& question) {
        recorded->statements.clear();
        question(*recorded);
        std::string plans = "== " + name + "\n";
        for (const std::string& sql : recorded->statements) {
            plans += oneLine(sql) + "\n";
            db::Statement q(*plain, "EXPLAIN QUERY PLAN " + sql);
            std::map<std::int64_t, int> depth;
            while (q.next()) {
                depth[q.integer(0)] = depth.contains(q.integer(1)) ? depth[q.integer(1)] + 1 : 1;
                plans += std::string(static_cast<std::size_t>(depth[q.integer(0)]) * 4, ' ') + q.text(3) + "\n";
            }
        }
        return plans;
    }
    Places places{Engine::sqlite};
    std::unique_ptr<RecordingConnection> recorded;
    std::unique_ptr<db::Connection> plain;
};

// Whether a plan passes over all rows of the table rather than of the open ones.
void expectNoScanOf(const std::string& plans, const std::string& alias) {
    EXPECT_EQ(plans.find("SCAN " + alias + "\n"), std::string::npos) << plans;
    EXPECT_EQ(plans.find("SCAN " + alias + " "), std::string::npos) << plans;
}

TEST_F(QueryPlan, OfAgingReadsCoveringIndexesOfWhatIsOpen) {
    const store::OpenQuestion eachOn{day("2026-02-28")}, totalOn{day("2026-02-28"), false, true};
    const store::OpenQuestion knownOn{day("2026-02-28"), false, true, day("2026-03-15")};
    const auto ignore = [](const store::OpenAmount&) {};
    const std::string plans =
        plansOf("aging by customer", [&](auto& db) { store::openOn(db, eachOn, ignore); }) +
        plansOf("aging by customer, in the ledger's currency alone",
                [&](auto& db) { store::openOn(db, totalOn, ignore); }) +
        plansOf("aging by item", [&](auto& db) { store::openItemsOn(db, eachOn, ignore); }) +
        plansOf("names of customers", [](auto& db) { store::customerCaptions(db, [](auto...) {}); }) +
        plansOf("captions of items", [](auto& db) {
            store::ItemCaptions captions(db);
            captions.ofInstalment(2);
            captions.ofCredit(3);
        });
    expectNoScanOf(plans, "allocation");
    expectNoScanOf(plans, "document");
    // nothing is ordered by the time of entry: what was known on a day is looked for among all facts
    const std::string known =
        plansOf("aging as known on a day", [&](auto& db) { store::openOn(db, knownOn, ignore); }) +
        plansOf("control account as known on a day",
                [](auto& db) { store::controlAccountOn(db, day("2026-02-28"), day("2026-03-15")); });
    expectNoScanOf(known, "p");
    expectGolden("plans_aging.txt", plans + known);
}

TEST_F(QueryPlan, OfFindingReadsAnIndexForEveryQuestion) {
    const std::string plans =
        plansOf("find by number", [](auto& db) { store::FindStore(db).byNumber("INV-1", 8); }) +
        plansOf("find by running number", [](auto& db) { store::FindStore(db).byNumber("1", 8); }) +
        plansOf("find by PO number", [](auto& db) { store::FindStore(db).byPoNumber("PO-1", 8); }) +
        plansOf("find by open amount", [](auto& db) { store::FindStore(db).byOpenAmount("121.45", 8); });
    for (const char* table : {"allocation", "document", "d", "receipt", "r", "customer", "c"}) {
        expectNoScanOf(plans, table);
    }
    expectGolden("plans_find.txt", plans);
}

TEST_F(QueryPlan, OfTheListOfOpenDocumentsBeginsWithWhatIsOpen) {
    const std::string plans = plansOf("open documents", [](auto& db) {
        store::DocumentTable::load(db, store::DocumentTable::Scope::open, day("2026-03-31"), {});
    });
    expectNoScanOf(plans, "d");
    expectGolden("plans_documents.txt", plans);
}

}  // namespace
}  // namespace duebook::test
