// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, and the lists behind the window's views.
#include <algorithm>

#include "bench.h"
#include "floors/aging_floor.h"
#include "services/customer_table.h"
#include "services/find.h"
#include "store/document_table.h"

namespace duebook::bench {
namespace {

// Typed letter by letter.
void type(const std::string& text, std::vector<std::string>& keystrokes) {
    for (std::size_t size = 1; size <= text.size(); ++size) {
        const bool whole = size == text.size() || (static_cast<unsigned char>(text[size]) & 0xC0) != 0x80;
        if (whole) keystrokes.push_back(text.substr(0, size));
    }
}

// What people type: a number, its last digits, an open amount, a name.
std::vector<std::string> keystrokes(RawDb& raw) {
    std::vector<std::string> typed;
    RawStatement numbers(raw, "SELECT number, number_tail FROM document WHERE id % 997 = 0 LIMIT 40");
    while (numbers.next()) {
        type(numbers.text(0), typed);
        type(std::to_string(numbers.integer(1)), typed);
    }
    RawStatement amounts(raw, "SELECT open_minor FROM open_item WHERE instalment_id % 97 = 0 LIMIT 40");
    while (amounts.next()) type(Money(amounts.integer(0), *Currency::fromCode("EUR")).text(), typed);
    RawStatement names(raw, "SELECT name FROM customer WHERE id % 7 = 0 LIMIT 40");
    while (names.next()) type(names.text(0), typed);
    return typed;
}

double percentile(std::vector<double> times, std::size_t percent) {
    std::sort(times.begin(), times.end());
    return times[(times.size() - 1) * percent / 100];
}

}  // namespace

std::vector<Sample> benchFind(Bench& bench) {
    const auto names = services::NameIndex::load(bench.books);
    const std::vector<std::string> typed = keystrokes(bench.raw);
    RawStatement prefix(bench.raw,
                        "SELECT d.id, d.number, c.name FROM document d JOIN customer c ON c.id = d.customer_id "
                        "WHERE d.kind = 1 AND d.number >= ?1 AND d.number < ?2 ORDER BY d.number LIMIT 8");
    std::vector<double> ours, floor;
    for (int round = 0; round < 3; ++round) {
        for (const std::string& text : typed) {
            ours.push_back(millisecondsOf([&] { services::find(bench.books, *names, text, 6); }));
            floor.push_back(millisecondsOf([&] { prefix.with(text, text + "\x7f").readAll(); }));
        }
    }
    std::vector<Sample> samples;
    for (const std::size_t percent : {50U, 95U, 99U}) {
        samples.push_back({"find, a keystroke, p" + std::to_string(percent), bench.invoices, percentile(ours, percent),
                           percentile(floor, percent)});
    }
    return samples;
}

std::vector<Sample> benchViews(Bench& bench) {
    using store::DocumentTable;
    RawStatement open(bench.raw,
                      "SELECT d.id, d.number, d.customer_id, d.issued_day, d.due_day, d.gross_minor, d.po_number, "
                      "SUM(o.open_minor), MIN(o.due_day) FROM open_item o JOIN document d ON d.id = o.document_id "
                      "GROUP BY o.document_id");
    RawStatement all(bench.raw,
                     "SELECT d.id, d.kind, d.number, d.customer_id, d.issued_day, d.due_day, d.currency, "
                     "d.gross_minor, d.po_number, (SELECT SUM(o.open_minor) FROM open_item o WHERE o.document_id = "
                     "d.id) FROM document d ORDER BY d.id");
    RawStatement cards(bench.raw, "SELECT * FROM customer ORDER BY id");
    RawStatement byGross(bench.raw, "SELECT id FROM document ORDER BY gross_minor DESC, id");
    const int rounds = bench.invoices > 200'000 ? 3 : 7;
    const auto load = [&](DocumentTable::Scope scope) {
        return DocumentTable::load(*bench.books.db, scope, bench.asOf, {});
    };
    std::vector<Sample> samples;
    samples.push_back(measure(
        bench, "view of open documents", rounds, [&] { load(DocumentTable::Scope::open); },
        [&] { open.with().readAll(); }));
    samples.push_back(measure(
        bench, "view of all documents", rounds, [&] { load(DocumentTable::Scope::all); },
        [&] { all.with().readAll(); }));
    samples.push_back(measure(
        bench, "view of customers", rounds, [&] { services::CustomerTable::load(bench.books, bench.asOf); },
        [&] {
            cards.with().readAll();
            agingFloor(bench.raw.handle(), static_cast<int>(bench.asOf.days()));
        }));
    const auto documents = load(DocumentTable::Scope::all);
    samples.push_back(measure(
        bench, "ordering all documents", rounds,
        [&] {
            insight::choose(*documents, {}, {{DocumentTable::gross, true}});
        },
        [&] { byGross.with().readAll(); }));
    return samples;
}

}  // namespace duebook::bench
