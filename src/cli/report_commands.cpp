// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_commands.h"

#include <iostream>
#include <memory>

#include "cli/aging_json.h"
#include "cli/table.h"

namespace duebook::cli {
namespace {

using insight::AgingBasis;
using insight::AgingBy;
using insight::AgingReport;
using insight::AgingRow;

std::vector<std::string> figures(const AgingRow& row) {
    const auto figure = [&](std::int64_t minor) { return grouped(Money(minor, row.currency).text()); };
    std::vector<std::string> cells;
    for (const std::int64_t amount : row.amounts) cells.push_back(figure(amount));
    cells.push_back(figure(row.unapplied));
    cells.push_back(figure(row.total));
    return cells;
}

void printAging(const AgingReport& r) {
    std::cout << "Aging as of " << r.asOf.iso() << (r.knownOn ? ", as known on " + r.knownOn->iso() + "," : "")
              << " by " << (r.basis == AgingBasis::due ? "due" : "invoice") << " date, in "
              << (r.by == AgingBy::currency ? "each currency" : r.currency.code()) << "\n\n";
    std::vector<Table::Column> columns = {{std::string(wordOf(r.by))}, {"name"}};
    for (const std::string& label : r.buckets.labels()) columns.push_back({label, true});
    columns.push_back({"unapplied", true});
    columns.push_back({"total", true});
    Table table(columns);
    const auto add = [&](const std::string& key, const std::string& name, const AgingRow& row) {
        std::vector<std::string> cells = {key, name};
        for (std::string& cell : figures(row)) cells.push_back(std::move(cell));
        table.add(std::move(cells));
    };
    for (const AgingRow& row : r.rows) add(row.key, row.name, row);
    table.rule();
    add("total", std::string(r.currency.code()), AgingRow{0, {}, {}, r.currency, r.totals, r.unapplied, r.total});
    std::cout << table.text();
    for (const Money& m : r.notConverted) {
        std::cout << "Not in the total, for want of an exchange rate: " << grouped(m.text()) << ' '
                  << m.currency().code() << ". See them with --currency " << m.currency().code() << ".\n";
    }
}

void addAging(CLI::App& app, Frame& frame) {
    auto words = std::make_shared<AgingWords>();
    CLI::App* verb = app.add_subcommand("aging", "What is open, by how long it is past its day");
    words->addTo(*verb);
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto request = words->request(books);
            if (!request) return frame.refuse(request.error());
            const AgingReport report = services::agingReport(books, *request);
            if (frame.json)
                printAgingJson(report);
            else
                printAging(report);
            return done;
        };
    });
}

}  // namespace

void AgingWords::addTo(CLI::App& verb) {
    verb.add_option("--as-of", asOf, "The day, such as 2026-01-31 (today)");
    verb.add_option("--known-on", knownOn,
                    "Only what had been entered by the end of this day, in UTC; --as-of is then that day");
    verb.add_option("--basis", basis, "What ages: due or invoice (due)");
    verb.add_option("--buckets", buckets, "The last day of each bucket (30,60,90)");
    verb.add_option("--by", by, "customer, currency, collector, group, country or item (customer)");
    verb.add_option("--currency", currency, "Only documents of this currency, in it");
}

Result<services::AgingRequest> AgingWords::request(const services::Books& books) const {
    services::AgingRequest request{books.today()};
    if (!knownOn.empty()) request.asOf = *(request.knownOn = dateOption("--known-on", knownOn));
    if (!asOf.empty()) request.asOf = dateOption("--as-of", asOf);
    const auto ages = basisOf(basis);
    if (!ages) throw WordsError("--basis takes due or invoice.");
    const auto grouping = groupingOf(by);
    if (!grouping) throw WordsError("--by takes customer, currency, collector, group, country or item.");
    request.basis = *ages;
    request.by = *grouping;
    if (!currency.empty()) request.currency = currencyOption("--currency", currency);
    return insight::Buckets::parse(buckets).map([&](insight::Buckets parsed) {
        request.buckets = std::move(parsed);
        return request;
    });
}

void addReportCommands(CLI::App& app, Frame& frame) {
    addAging(app, frame);
}

}  // namespace duebook::cli
