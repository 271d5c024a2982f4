// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, and the lists behind the window's views.
#include "bench.h"
#include "floors/aging_floor.h"
#include "services/customer_table.h"
#include "services/find.h"
#include "store/document_table.h"

namespace duebook::bench {
namespace {

// What people type: growing beginnings of a number, and its last digits.
std::vector<std::string> keystrokes(RawDb& raw) {
    std::vector<std::string> typed;
    RawStatement numbers(raw, "SELECT number FROM document WHERE id % 997 = 0 LIMIT 100");
    while (numbers.next()) {
        const std::string number = numbers.text(0);
        for (std::size_t size = 5; size <= number.size(); ++size) typed.push_back(number.substr(0, size));
    }
    return typed;
}

}  // namespace

std::vector<Sample> benchFind(Bench& bench) {
    const auto names = services::NameIndex::load(bench.books);
    const std::vector<std::string> typed = keystrokes(bench.raw);
    RawStatement prefix(bench.raw,
                        "SELECT d.id, d.number, c.name FROM document d JOIN customer c ON c.id = d.customer_id "
                        "WHERE d.kind = 1 AND d.number >= ?1 AND d.number < ?2 ORDER BY d.number LIMIT 8");
    Sample sample = measure(
        bench, "find, a keystroke", 5,
        [&] {
            for (const std::string& text : typed) services::find(bench.books, *names, text);
        },
        [&] {
            for (const std::string& text : typed) {
                const std::string end = text + "\x7f";
                prefix.with(text, end).readAll();
            }
        });
    sample.oursMs /= static_cast<double>(typed.size());
    sample.floorMs /= static_cast<double>(typed.size());
    return {sample};
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
