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

// Acts of any date are entered one day after the other; each evening the reports of that day are kept. Months later
// they come out again as they were, although most of what they speak of has been paid, applied and reversed since.
TEST_P(Simulation, ReproducesWhatWasKnownOnAnEarlierDay) {
    NaiveBooks naive(books().info.base);
    RandomTrade trade(books(), naive, 77);
    struct Evening {
        Date day, asOf;
        NaiveBooks known;
        std::vector<std::vector<insight::AgingRow>> reports;
    };
    const std::vector<AgingBy> groupings = {AgingBy::customer, AgingBy::currency, AgingBy::collector,
                                            AgingBy::group,    AgingBy::country,  AgingBy::item};
    const auto reportsOf = [&](Date asOf, std::optional<Date> knownOn) {
        std::vector<std::vector<insight::AgingRow>> reports;
        for (const AgingBy by : groupings) {
            for (const AgingBasis basis : {AgingBasis::due, AgingBasis::invoice}) {
                for (const auto& only : {std::optional<Currency>(), Currency::fromCode("USD")}) {
                    reports.push_back(services::agingReport(books(), {asOf, basis, {}, by, only, knownOn}).rows);
                }
            }
        }
        return reports;
    };
    std::vector<Evening> evenings;
    Date today = day("2026-04-01");
    std::int64_t ms = 0;  // of the day; its last millisecond still belongs to it
    books().now = [&] { return Instant{today.days() * 86'400'000 + ms}; };
    for (int i = 0; i < 12; ++i, today = today.plusDays(static_cast<std::int64_t>(1 + trade.below(3)))) {
        for (int acts = 0; acts < 10; ++acts) {
            ms = acts == 0 ? 0 : acts == 9 ? 86'399'999 : static_cast<std::int64_t>(trade.below(86'400'000));
            trade.act();
        }
        evenings.push_back({today, today, naive, reportsOf(today, {})});
        const Date earlier = trade.someDay();
        evenings.push_back({today, earlier, naive, reportsOf(earlier, {})});
    }
    for (const Evening& evening : evenings) {
        const std::string when = "as of " + evening.asOf.iso() + ", known on " + evening.day.iso();
        EXPECT_EQ(reportsOf(evening.asOf, evening.day), evening.reports) << when;
        expectSameAging(evening.known, {.asOf = evening.asOf, .knownOn = evening.day}, when);
        std::map<std::int64_t, Value> control;
        std::int64_t base = 0;
        for (const auto& b : store::controlAccountOn(*books().db, evening.asOf, evening.day)) {
            control[b.currency] = {b.minor, b.baseMinor};
            base += b.baseMinor;
        }
        EXPECT_EQ(control, evening.known.balance(evening.asOf)) << when;
        EXPECT_EQ(services::agingReport(books(), {.asOf = evening.asOf, .knownOn = evening.day}).total, base) << when;
    }
    EXPECT_TRUE(services::agingReport(books(), {.asOf = today, .knownOn = day("2026-03-31")}).rows.empty());
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
