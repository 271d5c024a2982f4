// SPDX-License-Identifier: GPL-3.0-or-later
// Random acts against the ledger and against the naive books: after every act both know the same.
#include "services/random_trade.h"
#include "store/aging_store.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using insight::AgingBasis;
using insight::AgingBy;

class Simulation : public LedgerTest {
protected:
    std::map<std::int64_t, Value> openRows() {
        std::map<std::int64_t, Value> rows;
        db::Statement q(*books().db, R"sql(
            SELECT instalment_id, open_minor, open_base_minor FROM open_item
            UNION ALL SELECT credit_id, open_minor, open_base_minor FROM open_credit)sql");
        while (q.next()) rows.emplace(q.integer(0), Value{q.integer(1), q.maybe(2)});
        return rows;
    }
    std::map<std::int64_t, Value> controlAccount(Date on) {
        std::map<std::int64_t, Value> balances;
        for (const auto& b : store::controlAccountOn(*books().db, on)) balances[b.currency] = {b.minor, b.baseMinor};
        return balances;
    }
    void expectSameAging(const NaiveBooks& naive, const services::AgingRequest& request, const std::string& when) {
        const auto report = services::agingReport(books(), request);
        std::map<std::string, NaiveRow> rows;
        for (const auto& row : report.rows) {
            rows[row.key] = {row.amounts, row.unapplied};
            std::int64_t sum = row.unapplied;
            for (const std::int64_t amount : row.amounts) sum += amount;
            EXPECT_EQ(row.total, sum) << when;
        }
        EXPECT_EQ(rows, naive.aging(request)) << when;
    }
    // Every report of the day; their sums are the control account.
    void expectSameReports(const NaiveBooks& naive, Date on) {
        const std::string when = "as of " + on.iso();
        const auto control = controlAccount(on);
        std::int64_t base = 0;
        for (const auto& [number, value] : control) base += value.base.value_or(0);
        for (const AgingBy by : {AgingBy::customer, AgingBy::currency, AgingBy::collector, AgingBy::group,
                                 AgingBy::country, AgingBy::item}) {
            for (const AgingBasis basis : {AgingBasis::due, AgingBasis::invoice}) {
                const services::AgingRequest all{on, basis, *insight::Buckets::parse("10,45"), by};
                expectSameAging(naive, all, when);
                EXPECT_EQ(services::agingReport(books(), all).total, base) << when;
                for (const auto& [number, value] : control) {
                    const services::AgingRequest one{on, basis, {}, by, Currency(number)};
                    expectSameAging(naive, one, when);
                    EXPECT_EQ(services::agingReport(books(), one).total, value.minor) << when;
                }
            }
        }
        std::map<std::int64_t, std::int64_t> left;
        for (const Money& m : services::agingReport(books(), {on}).notConverted)
            left[m.currency().number()] = m.minor();
        EXPECT_EQ(left, naive.notConverted(on)) << when;
    }
};

TEST_P(Simulation, AgreesWithTheNaiveBooksAfterEveryActAndOnEveryDay) {
    NaiveBooks naive(books().info.base);
    RandomTrade trade(books(), naive, 20260331);
    const Date ever = Date::fromDays(100'000);
    for (int i = 0; i < 200; ++i) {
        const std::string act = "act " + std::to_string(i) + ": " + trade.act();
        ASSERT_EQ(openRows(), naive.openNow()) << act;
        ASSERT_EQ(controlAccount(ever), naive.balance(ever)) << act;
        if (i % 20 == 0) {
            const Date on = trade.someDay();
            ASSERT_EQ(controlAccount(on), naive.balance(on)) << act << " as of " << on.iso();
            expectSameAging(naive, {on}, act);
        }
    }
    EXPECT_TRUE(verifies(books()));
    for (Date on = day("2025-11-30"); on < day("2026-06-30"); on = on.plusDays(17)) expectSameReports(naive, on);
}

TEST_P(Simulation, HoldsForOtherSeeds) {
    for (const unsigned seed : {1U, 2U}) {
        const std::string place = places().fresh();
        services::Books own = makeBooks(place, "ada", seed == 1 ? "JPY" : "KWD");
        NaiveBooks naive(own.info.base);
        RandomTrade trade(own, naive, seed);
        for (int i = 0; i < 60; ++i) trade.act();
        EXPECT_TRUE(verifies(own)) << seed;
        for (int i = 0; i < 5; ++i) {
            const services::AgingRequest request{trade.someDay()};
            std::map<std::string, NaiveRow> rows;
            for (const auto& row : services::agingReport(own, request).rows)
                rows[row.key] = {row.amounts, row.unapplied};
            EXPECT_EQ(rows, naive.aging(request)) << seed << " as of " << request.asOf.iso();
        }
    }
}

DUEBOOK_ON_BOTH_DATABASES(Simulation);

}  // namespace
}  // namespace duebook::test
