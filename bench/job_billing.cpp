// SPDX-License-Identifier: GPL-3.0-or-later
// Drafts that are saved, issued by the thousand, and billed by schedules; beside the same rows through bare sqlite3.
#include <algorithm>
#include <cstdio>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>

#include "bench.h"
#include "rows.h"
#include "services/config.h"
#include "services/customer_files.h"
#include "services/drafts.h"
#include "services/issue_invoice.h"
#include "services/schedules.h"

namespace duebook::bench {
namespace {

using nlohmann::json;

constexpr int batch = 1000, manyLines = 5000, saves = 60;

[[noreturn]] void fail(const char* why) {
    std::fprintf(stderr, "billing: %s\n", why);
    std::exit(3);
}

json lineOf(int i) {
    return {{"description", "Article " + std::to_string(i % 53)},
            {"quantity", std::to_string(1 + i % 7)},
            {"unit_price", std::to_string(10 + i % 90) + ".95"},
            {"tax", i % 3 == 0 ? "B-7" : "B-19"}};
}

json draftOf(const std::string& customer, int lines) {
    json draft = {{"customer", customer}, {"date", "2026-10-31"}, {"currency", "EUR"}, {"terms", "2/10 net 30"}};
    for (int i = 0; i < lines; ++i) draft["lines"].push_back(lineOf(i));
    return draft;
}

// A copy of the ledger that knows two tax codes.
services::Books billingBooks(const std::string& path) {
    services::Books books = services::openLedger(path, "bench");
    const auto taken = services::importConfig(books, R"({"taxes": [
        {"code": "B-19", "category": "S", "rates": [{"from": "2007-01-01", "percent": "19"}]},
        {"code": "B-7", "category": "S", "rates": [{"from": "2007-01-01", "percent": "7"}]}]})",
                                              {});
    if (!taken) fail("the taxes are refused");
    return books;
}

// Customers of our own: those of the demo have limits and tax ids that nobody has checked.
std::vector<std::string> addCustomers(services::Books& books, int count) {
    std::vector<std::string> numbers;
    for (int i = 0; i < count; ++i) {
        numbers.push_back("BENCH-" + std::to_string(i));
        const json file = {{"number", numbers.back()}, {"name", "Bench " + std::to_string(i)}, {"country", "DE"}};
        if (!services::addCustomer(books, file.dump())) fail("a customer is refused");
    }
    return numbers;
}

std::int64_t keep(services::Books& books, const json& draft) {
    const auto kept = services::draftInvoice(books, draft.dump());
    if (!kept) fail("a draft is refused");
    return kept->row.id;
}

long long nextFact(RawDb& db) {
    RawStatement q(db, "SELECT next_value FROM sequence WHERE name = 'fact'");
    return q.next() ? q.integer(0) : 0;
}

constexpr std::pair<const char*, const char*> postedTables[] = {{"party", "id"},
                                                                {"document", "id"},
                                                                {"document_detail", "document_id"},
                                                                {"document_line", "document_id"},
                                                                {"document_share", "document_id"},
                                                                {"document_tax", "document_id"},
                                                                {"instalment", "id"},
                                                                {"instalment_discount", "instalment_id"},
                                                                {"posting", "source_id"},
                                                                {"open_item", "instalment_id"},
                                                                {"journal", "first_fact"}};

// The same rows into a fresh copy of the ledger, where nothing is there yet.
double rewriteMs(Bench& bench, const std::string& written, long long first, int customers) {
    RawDb from(written);
    const Rows rows(from, postedTables, first);
    const std::string path = bench.copy("billing-floor.duebook");
    {
        services::Books books = billingBooks(path);
        addCustomers(books, customers);
    }
    RawDb to(path);
    return millisecondsOf([&] {
        to.run("BEGIN IMMEDIATE");
        rows.write(to);
        to.run("COMMIT");
    });
}

Sample savingDrafts(Bench& bench, services::Books& ours, const std::string& customer) {
    RawDb floor(bench.copy("billing-floor.duebook"));
    RawStatement insert(
        floor, "INSERT INTO draft VALUES (?1, 1, ?2, 20757, 978, 100000, ?3, 1, 1793404800000, 1793404800000)");
    const json draft = draftOf(customer, 5);
    const std::string text = draft.dump();
    std::vector<double> a, b;
    for (int i = 0; i < saves; ++i) {
        a.push_back(millisecondsOf([&] { keep(ours, draft); }));
        b.push_back(millisecondsOf([&] { insert.with(1'000'000 + i, customer, text).run(); }));
    }
    return {"draft saved, durable", bench.invoices, medianOf(a), medianOf(b)};
}

Sample totalsOfManyLines(Bench& bench, services::Books& ours, const std::string& customer) {
    const json draft = draftOf(customer, manyLines);
    const std::string text = draft.dump();
    const std::int64_t id = keep(ours, draft);
    std::vector<double> a, b;
    for (int i = 0; i < 5; ++i) {
        a.push_back(millisecondsOf([&] {
            const auto view = services::draftView(ours, id);
            if (!view || !view->composed || !view->composed->totals) fail("no totals");
        }));
        b.push_back(millisecondsOf([&] {
            if (json::parse(text).empty()) fail("no draft");
        }));
    }
    return {"draft of 5000 lines", bench.invoices, medianOf(a), medianOf(b)};
}

Sample issuing(Bench& bench, services::Books& ours, const std::string& path,
               const std::vector<std::string>& customers) {
    std::vector<std::int64_t> ids;
    for (int i = 0; i < batch; ++i)
        ids.push_back(keep(ours, draftOf(customers[static_cast<std::size_t>(i) % customers.size()], 3)));
    RawDb raw(path);
    const long long first = nextFact(raw);
    Sample sample{"1000 drafts issued", bench.invoices, 0, 0};
    sample.oursMs = millisecondsOf([&] {
        for (const auto& each : services::issueDrafts(ours, ids, {}))
            if (!each.issued) fail("a draft is not issued");
    });
    sample.floorMs = rewriteMs(bench, path, first, static_cast<int>(customers.size()));
    return sample;
}

// Monthly, every quarter, half a year and year, from the first day of some month of 2027 to the end of 2028.
constexpr int rhythms[] = {1, 3, 3, 6, 12};

std::int64_t addSchedules(services::Books& books, int count, const std::string& customer) {
    std::int64_t wanted = 0;
    for (int i = 0; i < count; ++i) {
        const int month = i % 12, every = rhythms[i % 5];
        wanted += (24 - month + every - 1) / every;
        json schedule = {{"name", "bench " + std::to_string(i)},
                         {"unit", "month"},
                         {"every", every},
                         {"start", Date::of(2027, month + 1, 31).value_or(*Date::of(2027, month + 1, 28)).iso()},
                         {"draft", draftOf(customer, 2)}};
        schedule["draft"].erase("date");
        if (!services::addSchedule(books, schedule.dump())) fail("a schedule is refused");
    }
    return wanted;
}

Sample billingRun(Bench& bench) {
    const std::string path = bench.copy("billing-run.duebook");
    services::Books books = billingBooks(path);
    const std::string customer = addCustomers(books, 1).front();
    const std::int64_t wanted = addSchedules(books, static_cast<int>(bench.invoices / 100), customer);
    RawDb raw(path);
    const long long first = nextFact(raw);
    std::size_t issued = 0;
    Sample sample{"billing run, 24 months", bench.invoices, 0, 0};
    sample.oursMs =
        millisecondsOf([&] { issued = services::runBilling(books, *Date::of(2028, 12, 31), false, {}).issued.size(); });
    if (issued != static_cast<std::size_t>(wanted)) fail("the run and the calendar differ");
    if (!services::runBilling(books, *Date::of(2028, 12, 31), false, {}).issued.empty()) fail("billed twice");
    sample.floorMs = rewriteMs(bench, path, first, 1);
    return sample;
}

}  // namespace

std::vector<Sample> benchBilling(Bench& bench) {
    const std::string path = bench.copy("billing-ours.duebook");
    services::Books ours = billingBooks(path);
    const std::vector<std::string> customers = addCustomers(ours, 100);
    std::vector<Sample> samples;
    samples.push_back(savingDrafts(bench, ours, customers.front()));
    samples.push_back(totalsOfManyLines(bench, ours, customers.front()));
    samples.push_back(issuing(bench, ours, path, customers));
    samples.push_back(billingRun(bench));
    return samples;
}

}  // namespace duebook::bench
