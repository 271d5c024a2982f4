// SPDX-License-Identifier: GPL-3.0-or-later
// Invoices that recur.
#include "services/schedules.h"

#include <set>
#include <thread>

#include "services/billing_books.h"
#include "services/ledger_care.h"
#include "services/schedule_list.h"

namespace duebook::test {
namespace {

class Schedules : public BillingTest {
protected:
    Json schedule(const std::string& name, const Json& more = Json::object()) {
        Json json = {{"name", name}, {"start", "2026-01-31"}, {"draft", {{"customer", "C-100"}}}};
        json["draft"]["lines"] = {line("Hosting", "50.00")};
        json.update(more);
        return json;
    }
    void add(const Json& json) {
        const auto added = services::addSchedule(books(), json.dump());
        ASSERT_TRUE(added) << wordsOf(added.error());
    }
    std::string refused(const Json& json) {
        const auto added = services::addSchedule(books(), json.dump());
        return added ? "added" : wordsOf(added.error());
    }
    services::BillingRun run(std::string_view until, bool preview = false) {
        return services::runBilling(books(), day(until), preview, {});
    }
    // "2026-01-31 59.50, …"
    static std::string words(const services::BillingRun& run) {
        std::string all;
        for (const auto& each : run.issued) all += (all.empty() ? "" : ", ") + each.day.iso() + " " + each.gross.text();
        return all;
    }
};

TEST_P(Schedules, CatchUpEachMonthEndAndNeverBillTwice) {
    add(schedule("host"));
    EXPECT_EQ(words(run("2026-04-30", true)), "2026-01-31 59.50, 2026-02-28 59.50, 2026-03-31 59.50, 2026-04-30 59.50");
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM document"), 0) << "a preview writes nothing";
    EXPECT_EQ(words(run("2026-02-28")), "2026-01-31 59.50, 2026-02-28 59.50");
    EXPECT_EQ(words(run("2026-02-28")), "");
    EXPECT_EQ(words(run("2026-04-29")), "2026-03-31 59.50");
    const auto invoice = shown("2026-0002");
    EXPECT_EQ(invoice.document.issued, day("2026-02-28"));
    EXPECT_EQ(invoice.document.details->periodFrom, day("2026-02-28"));
    EXPECT_EQ(invoice.document.details->periodUntil, day("2026-03-30"));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Schedules, BillAShortFirstPeriodByItsDaysAndTheNewPriceFromItsDay) {
    add(schedule("host", {{"start", "2026-01-11"},
                          {"anchor", "2026-02-01"},
                          {"end", "2026-04-15"},
                          {"prices", {{{"line", 1}, {"from", "2026-03-01"}, {"unit_price", "60.00"}}}}}));
    // 21 of 31 days, a month, a month at the new price, 15 of 30 days of it
    EXPECT_EQ(words(run("2026-12-31")), "2026-01-11 40.31, 2026-02-01 59.50, 2026-03-01 71.40, 2026-04-01 35.70");
    EXPECT_FALSE(store::ScheduleStore(*books().db).find("host")->next);
}

TEST_P(Schedules, BillMilestonesOnTheirDays) {
    Json json = schedule("project", {{"milestones",
                                      {{{"date", "2026-02-01"}, {"lines", {line("Half", "100")}}},
                                       {{"date", "2026-02-01"}, {"lines", {line("Travel", "10")}}},
                                       {{"date", "2026-05-01"}, {"lines", {line("Rest", "100")}}}}}});
    json.erase("start");
    add(json);
    EXPECT_EQ(words(run("2026-03-01")), "2026-02-01 119.00, 2026-02-01 11.90");
    EXPECT_EQ(words(run("2026-06-01")), "2026-05-01 119.00");
    EXPECT_EQ(words(run("2026-06-01")), "");
}

TEST_P(Schedules, ArePausedResumedAndEnded) {
    add(schedule("host", {{"start", "2026-01-01"}}));
    ASSERT_TRUE(services::pauseSchedule(books(), "host", day("2026-02-01"), {}));
    EXPECT_EQ(words(run("2026-04-30")), "2026-01-01 59.50");
    ASSERT_TRUE(services::resumeSchedule(books(), "host", day("2026-04-01")));
    EXPECT_EQ(words(run("2026-04-30")), "2026-04-01 59.50");
    ASSERT_TRUE(services::pauseSchedule(books(), "host", day("2026-05-01"), day("2026-05-31")));
    EXPECT_EQ(words(run("2026-06-30")), "2026-06-01 59.50");
    ASSERT_TRUE(services::endSchedule(books(), "host", day("2026-06-30")));
    EXPECT_EQ(words(run("2026-12-31")), "");
    const auto late = services::pauseSchedule(books(), "host", day("2026-08-01"), {});
    EXPECT_EQ(wordsOf(late.error()), "schedule.ended");
    EXPECT_EQ(wordsOf(services::pauseSchedule(books(), "none", day("2026-08-01"), {}).error()), "schedule.unknown");
    EXPECT_EQ(wordsOf(services::resumeSchedule(books(), "none", day("2026-08-01")).error()), "schedule.unknown");
    EXPECT_EQ(wordsOf(services::endSchedule(books(), "none", day("2026-08-01")).error()), "schedule.unknown");
    EXPECT_EQ(wordsOf(services::endSchedule(books(), "host", day("2025-08-01")).error()), "end plan.end_before_start");
}

TEST_P(Schedules, ThatChangeBillNothingForThePast) {
    add(schedule("host", {{"start", "2026-01-01"}}));
    EXPECT_EQ(words(run("2026-02-01")), "2026-01-01 59.50, 2026-02-01 59.50");
    const auto edited = services::editSchedule(books(), "host", R"({"unit": "week", "name": "weekly"})");
    ASSERT_TRUE(edited) << wordsOf(edited.error());
    EXPECT_EQ(edited->next, day("2026-02-05"));
    EXPECT_EQ(words(run("2026-02-12")), "2026-02-05 59.50, 2026-02-12 59.50");
}

TEST_P(Schedules, KeepWhatIsRefusedDueAndGoOnWithTheRest) {
    addCustomer({{"number", "C-10"}, {"name", "Small"}, {"credit_limit", "60.00"}});
    Json small = schedule("small");
    small["draft"]["customer"] = "C-10";
    add(small);
    add(schedule("host"));
    const auto first = run("2026-02-28");
    EXPECT_EQ(first.issued.size(), 3U);
    ASSERT_EQ(first.skipped.size(), 1U);
    EXPECT_EQ(first.skipped[0].day, day("2026-02-28"));
    EXPECT_EQ(wordsOf(first.skipped[0].why), "customer credit.limit_exceeded");
    ASSERT_TRUE(services::editCustomer(books(), "C-10", R"({"credit_limit": "200.00"})"));
    EXPECT_EQ(words(run("2026-02-28")), "2026-02-28 59.50");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Schedules, GoOnWhereARunWasStopped) {
    for (int i = 0; i < 6; ++i) add(schedule("host " + std::to_string(i)));
    int asked = 0;
    Progress progress;
    progress.cancelled = [&] { return ++asked > 3; };
    EXPECT_THROW(services::runBilling(books(), day("2026-02-28"), false, progress), Cancelled);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM document"), 6);
    EXPECT_EQ(run("2026-02-28").issued.size(), 6U);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(DISTINCT schedule_id * 1000000 + on_day) FROM schedule_document"), 12);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Schedules, AreListedWithTheirNextAmountAndState) {
    add(schedule("host", {{"start", "2026-01-01"}}));
    add(schedule("late", {{"start", "2026-01-01"}, {"end", "2026-01-31"}}));
    addCustomer({{"number", "C-10"}, {"name", "Small"}, {"po_required", true}});
    Json small = schedule("small", {{"start", "2026-01-01"}, {"unit", "year"}, {"every", 2}});
    small["draft"]["customer"] = "C-10";
    add(small);
    EXPECT_EQ(run("2026-01-31").issued.size(), 2U);
    ASSERT_TRUE(services::pauseSchedule(books(), "host", day("2026-02-01"), day("2026-02-28")));
    const auto list = services::listSchedules(books(), day("2026-02-10"), {});
    ASSERT_EQ(list.size(), 3U);
    EXPECT_EQ(list[0].name, "host");
    EXPECT_EQ(list[0].customer + " " + list[0].customerName, "C-100 Kunde AG");
    EXPECT_EQ(list[0].next, day("2026-03-01"));
    EXPECT_EQ(list[0].last, day("2026-01-01"));
    EXPECT_EQ(list[0].amount, Money(5950, Currency::fromCode("EUR").value()));
    EXPECT_EQ(list[0].state, services::ScheduleState::paused);
    EXPECT_EQ(list[1].state, services::ScheduleState::ended);
    EXPECT_FALSE(list[1].amount);
    EXPECT_EQ(list[2].plan->every, 2);
    EXPECT_EQ(list[2].state, services::ScheduleState::running);
    EXPECT_EQ(wordsOf(list[2].faults), "po_number draft.po_number_missing");
    EXPECT_EQ(services::listSchedules(books(), day("2026-03-10"), {})[0].state, services::ScheduleState::running);
    ASSERT_TRUE(services::pauseSchedule(books(), "host", day("2026-03-01"), {}));
    EXPECT_EQ(services::listSchedules(books(), day("2026-03-10"), {})[0].state, services::ScheduleState::paused);
    EXPECT_EQ(Json::parse(*services::scheduleText(books(), "small"))["every"], 2);
    EXPECT_EQ(codeOf(services::scheduleText(books(), "none").error().refusal), "schedule.unknown");
}

TEST_P(Schedules, TellWhatARunHadDoneWhenItWasStopped) {
    for (int i = 0; i < 4; ++i) add(schedule("host " + std::to_string(i)));
    int asked = 0;
    Progress progress;
    progress.cancelled = [&] { return ++asked > 3; };
    services::BillingRun done;
    EXPECT_THROW(services::runBilling(books(), day("2026-01-31"), false, progress, done), Cancelled);
    EXPECT_EQ(done.issued.size(), 3U);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM document"), 3);
}

TEST_P(Schedules, RunByTwoProgramsAtOnceBillNothingTwice) {
    for (int i = 0; i < 10; ++i) add(schedule("host " + std::to_string(i)));
    std::size_t issued[2] = {0, 0};
    const auto work = [&](int who) {
        services::Books own = openBooks(place(), who == 0 ? "ada" : "bob");
        issued[who] = services::runBilling(own, day("2026-03-31"), false, {}).issued.size();
    };
    std::thread other(work, 1);
    work(0);
    other.join();
    EXPECT_EQ(issued[0] + issued[1], 30U);
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM document"), 30);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Schedules, AreRefusedFieldByField) {
    add(schedule("host"));
    EXPECT_EQ(refused(schedule("host")), "name schedule.name_taken");
    EXPECT_EQ(refused(schedule("")), "name value.missing");
    EXPECT_EQ(refused(schedule("x", {{"start", nullptr}})), "start value.missing");
    EXPECT_EQ(refused(schedule("x", {{"unit", "day"}})), "unit value.invalid");
    EXPECT_EQ(refused(schedule("x", {{"every", 0}})), "every plan.every_invalid");
    EXPECT_EQ(refused(schedule("x", {{"end", "2025-01-01"}})), "end plan.end_before_start");
    EXPECT_EQ(refused(schedule("x", {{"prices", {{{"line", 2}, {"from", "2026-01-01"}, {"unit_price", "1"}}}}})),
              "prices[0].line credit.line_unknown");
    EXPECT_EQ(refused(schedule("x", {{"draft", {{"date", "x"}}}})), "draft.date date.invalid");
    EXPECT_EQ(refused(schedule("x", {{"draft", {{"customer", "nobody"}}}})), "draft.customer customer.unknown");
    EXPECT_EQ(refused(schedule("x", {{"draft", nullptr}})), "draft value.missing");
    EXPECT_EQ(wordsOf(services::editSchedule(books(), "none", "{}").error()), "schedule.unknown");
    EXPECT_EQ(wordsOf(services::editSchedule(books(), "host", "x").error()), "json.invalid");
}

DUEBOOK_ON_BOTH_DATABASES(Schedules);

}  // namespace
}  // namespace duebook::test
