// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/report_commands.h"

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>

#include "base/text.h"
#include "cli/table.h"

namespace duebook::cli {
namespace {

using insight::AgingBasis;
using insight::AgingBy;
using insight::AgingReport;
using insight::AgingRow;

const std::map<std::string, AgingBasis> bases = {{"due", AgingBasis::due}, {"invoice", AgingBasis::invoice}};
const std::map<std::string, AgingBy> groupings = {{"customer", AgingBy::customer},   {"currency", AgingBy::currency},
                                                  {"collector", AgingBy::collector}, {"group", AgingBy::group},
                                                  {"country", AgingBy::country},     {"item", AgingBy::item}};

template <class Map>
std::string keyOf(const Map& map, typename Map::mapped_type value) {
    for (const auto& [key, v] : map) {
        if (v == value) return key;
    }
    return {};
}

// Writes the report as JSON text directly and in portions: a tree of a hundred thousand rows, or one text of them all,
// would take longer than the report.
class AgingJson {
public:
    void print(const AgingReport& r) {
        out_ = "{\n  \"as_of\": \"" + r.asOf.iso() + "\",\n  \"basis\": \"" + keyOf(bases, r.basis) +
               "\",\n  \"currency\": \"" + std::string(r.currency.code()) + "\",\n  \"by\": \"" +
               keyOf(groupings, r.by) + "\",\n  \"buckets\": " + Json(r.buckets.labels()).dump() + ",\n  \"rows\": [";
        bool first = true;
        for (const AgingRow& row : r.rows) {
            out_ += first ? "\n    " : ",\n    ";
            first = false;
            addRow(row, r.by == AgingBy::currency);
            if (out_.size() > portion) flush();
        }
        out_ += first ? "],\n  \"totals\": " : "\n  ],\n  \"totals\": ";
        addAmounts(r.totals, r.currency.decimals());
        out_ += ",\n  \"unapplied\": ";
        addAmount(r.unapplied, r.currency);
        out_ += ",\n  \"total\": ";
        addAmount(r.total, r.currency);
        out_ += ",\n  \"not_converted\": [";
        for (std::size_t i = 0; i < r.notConverted.size(); ++i) {
            const Money& m = r.notConverted[i];
            out_ += (i != 0 ? ", " : "") + std::string("{\"currency\": \"") + std::string(m.currency().code()) +
                    "\", \"total\": ";
            addAmount(m.minor(), m.currency());
            out_ += '}';
        }
        out_ += "]\n}\n";
        flush();
    }

private:
    static constexpr std::size_t portion = 60'000;

    void flush() {
        std::cout.write(out_.data(), static_cast<std::streamsize>(out_.size()));
        out_.clear();
    }
    void addRow(const AgingRow& row, bool withCurrency) {
        out_ += "{\"key\": ";
        addText(row.key);
        out_ += ", \"name\": ";
        addText(row.name);
        if (withCurrency) out_ += ", \"currency\": \"" + std::string(row.currency.code()) + "\"";
        const int decimals = row.currency.decimals();
        out_ += ", \"amounts\": ";
        addAmounts(row.amounts, decimals);
        out_ += ", \"unapplied\": \"";
        appendFixed(out_, row.unapplied, decimals);
        out_ += "\", \"total\": \"";
        appendFixed(out_, row.total, decimals);
        out_ += "\"}";
    }
    void addText(const std::string& text) {
        const auto plain = [](char c) { return static_cast<unsigned char>(c) >= 0x20 && c != '"' && c != '\\'; };
        const auto ascii = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
        if (std::all_of(text.begin(), text.end(), plain) &&
            (std::all_of(text.begin(), text.end(), ascii) || isUtf8(text))) {
            out_ += '"';
            out_ += text;
            out_ += '"';
        } else {
            out_ += Json(text).dump(-1, ' ', false, Json::error_handler_t::replace);
        }
    }
    void addAmount(std::int64_t minor, Currency currency) {
        out_ += '"';
        appendFixed(out_, minor, currency.decimals());
        out_ += '"';
    }
    void addAmounts(const std::vector<std::int64_t>& amounts, int decimals) {
        out_ += '[';
        for (std::size_t i = 0; i < amounts.size(); ++i) {
            out_ += i != 0 ? ", \"" : "\"";
            appendFixed(out_, amounts[i], decimals);
            out_ += '"';
        }
        out_ += ']';
    }
    std::string out_;
};

std::vector<std::string> figures(const AgingRow& row) {
    const auto figure = [&](std::int64_t minor) { return grouped(Money(minor, row.currency).text()); };
    std::vector<std::string> cells;
    for (const std::int64_t amount : row.amounts) cells.push_back(figure(amount));
    cells.push_back(figure(row.unapplied));
    cells.push_back(figure(row.total));
    return cells;
}

void printAging(const AgingReport& r) {
    std::cout << "Aging as of " << r.asOf.iso() << " by " << (r.basis == AgingBasis::due ? "due" : "invoice")
              << " date, in " << (r.by == AgingBy::currency ? "each currency" : r.currency.code()) << "\n\n";
    std::vector<Table::Column> columns = {{keyOf(groupings, r.by)}, {"name"}};
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
                AgingJson().print(report);
            else
                printAging(report);
            return done;
        };
    });
}

}  // namespace

void AgingWords::addTo(CLI::App& verb) {
    verb.add_option("--as-of", asOf, "The day, such as 2026-01-31 (today)");
    verb.add_option("--basis", basis, "What ages: due or invoice (due)");
    verb.add_option("--buckets", buckets, "The last day of each bucket (30,60,90)");
    verb.add_option("--by", by, "customer, currency, collector, group, country or item (customer)");
    verb.add_option("--currency", currency, "Only documents of this currency, in it");
}

Result<services::AgingRequest> AgingWords::request(const services::Books& books) const {
    services::AgingRequest request{asOf.empty() ? books.today() : dateOption("--as-of", asOf)};
    if (!bases.contains(basis)) throw WordsError("--basis takes due or invoice.");
    if (!groupings.contains(by)) throw WordsError("--by takes customer, currency, collector, group, country or item.");
    request.basis = bases.at(basis);
    request.by = groupings.at(by);
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
