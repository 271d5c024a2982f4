// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/kpi_commands.h"

#include <algorithm>
#include <iostream>
#include <memory>

#include "cli/table.h"
#include "services/kpi.h"

namespace duebook::cli {
namespace {

using insight::Figure;
using insight::KpiUnit;
using insight::Tenths;
using services::KpiMonth;
using services::KpiReport;

constexpr int mostMonths = 240;

// A ratio as a JSON number; null is "n/a".
Json number(const std::optional<Tenths>& value) {
    return value ? Json(static_cast<double>(value->count) / 10) : Json(nullptr);
}

std::string shown(const std::optional<Tenths>& value) {
    return value ? value->text() : "n/a";
}

Json monthJson(const KpiMonth& m, Currency currency) {
    const auto money = [&](std::int64_t minor) { return Money(minor, currency).text(); };
    return {{"month", m.first.iso().substr(0, 7)},
            {"as_of", m.asOf.iso()},
            {"dso", number(m.dso)},
            {"dso_countback", number(m.dsoCountback)},
            {"best_possible_dso", number(m.bestPossibleDso)},
            {"average_days_delinquent", number(m.averageDaysDelinquent)},
            {"cei", number(m.cei)},
            {"invoiced", money(m.invoiced)},
            {"collected", money(m.collected)},
            {"open", money(m.open)},
            {"overdue", money(m.overdue)}};
}

Json reportJson(const KpiReport& r) {
    const auto money = [&](std::int64_t minor) { return Money(minor, r.currency).text(); };
    Json kpis = Json::object(), how = Json::object(), months = Json::array();
    for (const Figure& f : r.figures) {
        kpis[std::string(keyOf(f.kpi))] = number(f.value);
        how[std::string(keyOf(f.kpi))] = {
            {"method", methodOf(f.kpi)}, {"numerator", f.numerator}, {"denominator", f.denominator}};
    }
    for (const KpiMonth& m : r.months) months.push_back(monthJson(m, r.currency));
    return {{"as_of", r.asOf.iso()},
            {"currency", r.currency.code()},
            {"tax", "included"},
            {"period_days", insight::kpiPeriodDays},
            {"kpis", kpis},
            {"amounts",
             {{"receivables", money(r.amounts.closing)},
              {"receivables_before", money(r.amounts.opening)},
              {"overdue", money(r.amounts.overdue)},
              {"over_90", money(r.amounts.over90)},
              {"unapplied", money(r.amounts.unapplied)},
              {"sales", money(r.amounts.sales)},
              {"sales_12_months", money(r.amounts.yearSales)}}},
            {"how", how},
            {"months", months},
            {"excluded",
             {{"documents_without_rate", r.documentsWithoutRate}, {"receipts_without_rate", r.receiptsWithoutRate}}}};
}

void printFigures(const KpiReport& r) {
    Table table({{"figure"}, {"value", true}, {"in"}, {"from", true}, {"over", true}});
    for (const Figure& f : r.figures) {
        const KpiUnit unit = unitOf(f.kpi);
        std::string name(keyOf(f.kpi));
        std::replace(name.begin(), name.end(), '_', ' ');
        // the months of a count-back take more than a cell
        const std::string over = f.denominator.find(':') == std::string::npos ? grouped(f.denominator) : "months";
        table.add({name, shown(f.value),
                   unit == KpiUnit::days      ? "days"
                   : unit == KpiUnit::percent ? "%"
                                              : "times",
                   grouped(f.numerator), over});
    }
    std::cout << table.text() << '\n';
}

void printReport(const KpiReport& r) {
    const auto money = [&](std::int64_t minor) { return grouped(Money(minor, r.currency).text()); };
    std::cout << "Collection figures as of " << r.asOf.iso() << ", in " << r.currency.code()
              << ", tax included; receipts on account left out (" << money(r.amounts.unapplied) << ")\n\n";
    printFigures(r);
    Table table({{"month"},
                 {"DSO", true},
                 {"count-back", true},
                 {"best possible", true},
                 {"delinquent", true},
                 {"CEI %", true},
                 {"invoiced", true},
                 {"collected", true},
                 {"open", true},
                 {"overdue", true}});
    for (const KpiMonth& m : r.months) {
        table.add({m.first.iso().substr(0, 7), shown(m.dso), shown(m.dsoCountback), shown(m.bestPossibleDso),
                   shown(m.averageDaysDelinquent), shown(m.cei), money(m.invoiced), money(m.collected), money(m.open),
                   money(m.overdue)});
    }
    if (!r.months.empty()) std::cout << table.text();
    if (r.documentsWithoutRate + r.receiptsWithoutRate > 0) {
        std::cout << "Left out for want of an exchange rate: " << r.documentsWithoutRate << " documents, "
                  << r.receiptsWithoutRate << " receipts.\n";
    }
}

}  // namespace

void addKpiCommands(CLI::App& app, Frame& frame) {
    struct Words {
        std::string asOf;
        int months = 12;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = app.add_subcommand("kpi", "How well receivables are collected: DSO and its kin");
    verb->add_option("--as-of", words->asOf, "The day, such as 2026-01-31 (today)");
    verb->add_option("--months", words->months, "How many months of trend (12)");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            if (words->months < 0 || words->months > mostMonths)
                throw WordsError("--months takes a number from 0 to 240.");
            services::Books books = frame.open();
            const Date asOf = words->asOf.empty() ? books.today() : dateOption("--as-of", words->asOf);
            const KpiReport report = services::kpiReport(books, {asOf, words->months});
            if (frame.json)
                frame.print(reportJson(report));
            else
                printReport(report);
            return done;
        };
    });
}

}  // namespace duebook::cli
