// SPDX-License-Identifier: GPL-3.0-or-later
// The billing run beside a calendar that knows nothing of it.
#include <algorithm>
#include <set>

#include "services/billing_books.h"
#include "services/schedules.h"

namespace duebook::test {
namespace {

struct Plan {
    std::string name, unit;
    int every, year, month, day;
};

int daysOf(int year, int month) {
    const int days[] = {31, year % 4 == 0 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return days[month - 1];
}

// A calendar of leaves to turn: year, month and day only, from 2026 on.
std::string leaf(int year, int month, int day) {
    char text[16];
    std::snprintf(text, sizeof text, "%04d-%02d-%02d", year, month, day);
    return text;
}

std::string weeksLater(const Plan& p, int weeks) {
    int year = p.year, month = p.month, day = p.day + 7 * weeks;
    while (day > daysOf(year, month)) {
        day -= daysOf(year, month);
        if (++month > 12) month = 1, ++year;
    }
    return leaf(year, month, day);
}

std::string monthsLater(const Plan& p, int months) {
    const int since = p.month - 1 + months, year = p.year + since / 12, month = since % 12 + 1;
    return leaf(year, month, std::min(p.day, daysOf(year, month)));
}

// "name day" of all that a plan wants up to the day.
void addWanted(std::set<std::string>& wanted, const Plan& p, const std::string& until) {
    for (int n = 0;; n += p.every) {
        const std::string day = p.unit == "week" ? weeksLater(p, n) : monthsLater(p, p.unit == "year" ? 12 * n : n);
        if (day > until) return;
        wanted.insert(p.name + " " + day);
    }
}

// Weekly to yearly, from every day of the first year, the ends of months first.
std::vector<Plan> plansOf(int count) {
    const std::pair<const char*, int> rhythms[] = {{"month", 1}, {"month", 3}, {"year", 1}, {"month", 2},
                                                   {"month", 6}, {"week", 4},  {"year", 2}, {"month", 3},
                                                   {"week", 2},  {"month", 12}};
    std::vector<Plan> plans;
    for (int i = 0; i < count; ++i) {
        const auto& [unit, every] = rhythms[i % 10];
        const int month = 1 + i % 12, day = i % 3 == 0 ? daysOf(2026, month) : 1 + i * 7 % 28;
        plans.push_back({"s" + std::to_string(i), unit, every, 2026, month, day});
    }
    return plans;
}

class BillingCalendar : public BillingTest {
protected:
    void add(const Plan& p) {
        const Json schedule = {{"name", p.name},
                               {"unit", p.unit},
                               {"every", p.every},
                               {"start", leaf(p.year, p.month, p.day)},
                               {"draft", {{"customer", "C-100"}, {"lines", {line("Service", "10.00")}}}}};
        const auto added = services::addSchedule(books(), schedule.dump());
        ASSERT_TRUE(added) << wordsOf(added.error());
    }
    // What was issued, by the documents; a document that came twice fails.
    std::set<std::string> issued() {
        std::set<std::string> days;
        db::Statement q(*books().db, R"sql(
            SELECT s.name, d.issued_day, d.gross_minor FROM schedule_document n
            JOIN billing_schedule s ON s.id = n.schedule_id JOIN document d ON d.id = n.document_id)sql");
        while (q.next()) {
            EXPECT_TRUE(days.insert(q.text(0) + " " + Date::fromDays(q.integer(1)).iso()).second) << q.text(0);
            EXPECT_EQ(q.integer(2), 1190);
        }
        EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM document"), static_cast<std::int64_t>(days.size()));
        return days;
    }
    std::size_t run(const std::string& until) {
        const auto done = services::runBilling(books(), day(until), false, {});
        EXPECT_TRUE(done.skipped.empty());
        return done.issued.size();
    }
};

TEST_P(BillingCalendar, IssuesWhatItSaysOverTwoYearsAlsoLateAndTwice) {
    const std::vector<Plan> plans = plansOf(isSqlite() ? 500 : 60);
    for (const Plan& plan : plans) add(plan);
    for (const std::string until : {"2026-01-31", "2026-02-28", "2026-02-28", "2026-09-15", "2027-12-31"}) {
        run(until);
        std::set<std::string> wanted;
        for (const Plan& plan : plans) addWanted(wanted, plan, until);
        EXPECT_EQ(issued(), wanted) << "up to " << until;
    }
    EXPECT_EQ(run("2027-12-31"), 0U);
    EXPECT_TRUE(verifies(books()));
}

// A desk that was read once would go on billing what has changed meanwhile.
TEST_P(BillingCalendar, SeesWhatAnotherProgramHasChangedBetweenTwoBatches) {
    for (const Plan& plan : plansOf(40)) add(plan);
    services::Books other = openBooks(place(), "bob");
    Progress progress;
    int steps = 0;
    progress.cancelled = [&] { return ++steps > 20; };
    services::BillingRun first;
    EXPECT_THROW(services::runBilling(books(), day("2026-12-31"), false, progress, first), Cancelled);
    EXPECT_EQ(first.issued.size(), issued().size()) << "it tells what was done before";
    ASSERT_TRUE(services::editCustomer(other, "C-100", R"({"name": "New name"})"));
    const auto rest = services::runBilling(books(), day("2026-12-31"), false, {});
    EXPECT_EQ(shown(rest.issued.front().number).buyer.name, "New name");
}

DUEBOOK_ON_BOTH_DATABASES(BillingCalendar);

}  // namespace
}  // namespace duebook::test
