// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <fstream>

#include "bench.h"
#include "services/import_table.h"

namespace duebook::bench {
namespace {

struct Row {
    std::string number, customer, poNumber, text;
    long long customerId, issued, due, gross, tax;
};

std::vector<Row> rowsOf(RawDb& raw) {
    std::vector<Row> rows;
    RawStatement q(raw,
                   "SELECT d.number, c.number, d.po_number, d.description, c.id, d.issued_day, d.due_day, "
                   "d.gross_minor, d.tax_minor FROM document d JOIN customer c ON c.id = d.customer_id "
                   "WHERE d.kind = 1 ORDER BY d.id");
    while (q.next()) {
        rows.push_back({q.text(0), q.text(1), q.text(2), q.text(3), q.integer(4), q.integer(5), q.integer(6),
                        q.integer(7), q.integer(8)});
    }
    return rows;
}

std::string money(long long minor) {
    return std::to_string(minor / 100) + (minor % 100 < 10 ? ".0" : ".") + std::to_string(minor % 100);
}

void writeCsv(const std::vector<Row>& rows, const std::string& path) {
    std::ofstream out(path, std::ios::binary);
    out << "number,customer,invoice_date,due_date,currency,amount,tax_amount,po_number,description\n";
    for (const Row& r : rows) {
        out << r.number << ',' << r.customer << ',' << Date::fromDays(r.issued).iso() << ','
            << Date::fromDays(r.due).iso() << ",EUR," << money(r.gross) << ',' << money(r.tax) << ',' << r.poNumber
            << ',' << r.text << '\n';
    }
}

std::string emptyLedger(const Bench& bench, const std::string& name) {
    const std::string path = bench.file(name);
    for (const char* tail : {"", "-wal", "-shm"}) std::filesystem::remove(path + tail);
    services::createLedger({.place = path, .company = "Bench", .currency = bench.books.info.base, .country = ""},
                           "bench");
    return path;
}

void importOurs(const std::string& ledger, const std::string& csv) {
    services::Books books = services::openLedger(ledger, "bench");
    services::ImportRequest request{.path = csv};
    request.profile.createCustomers = true;
    const auto report = services::importTable(books, request);
    if (!report || !report->kept) std::exit(3);
}

// The rows of the same schema by prepared statements in one transaction, from memory.
void insertRaw(const std::string& ledger, const std::vector<Row>& rows) {
    RawDb db(ledger);
    RawStatement customer(
        db,
        "INSERT OR IGNORE INTO customer VALUES (?1, ?2, ?2, '', '', '', '', '', '', '', '', '', NULL, "
        "NULL, NULL, '', '', '', '', 1, 0)");
    RawStatement document(db, "INSERT INTO document VALUES (?1, 1, ?2, ?1, ?3, ?4, ?5, 978, ?6, ?7, ?6, ?8, ?9, 0)");
    RawStatement instalment(db, "INSERT INTO instalment VALUES (?1, ?2, 1, ?3, ?4, ?4)");
    RawStatement posting(db, "INSERT INTO posting VALUES (?1, ?2, ?3, 1, ?4, 978, ?5, ?5)");
    RawStatement open(db, "INSERT INTO open_item VALUES (?1, ?2, ?3, ?4, ?5, 978, ?6, ?6)");
    db.run("BEGIN IMMEDIATE");
    long long id = 1;
    for (const Row& r : rows) {
        customer.with(r.customerId, r.customer).run();
        document.with(id, r.number, r.customerId, r.issued, r.due, r.gross, r.tax, r.poNumber, r.text).run();
        instalment.with(id + 1, id, r.due, r.gross).run();
        posting.with(id, 1LL, r.issued, 3LL, r.gross - r.tax).run();
        if (r.tax != 0) posting.with(id, 2LL, r.issued, 4LL, r.tax).run();
        open.with(id + 1, id, r.customerId, r.issued, r.due, r.gross).run();
        id += 2;
    }
    db.run("COMMIT");
}

}  // namespace

std::vector<Sample> benchImport(Bench& bench) {
    const std::vector<Row> rows = rowsOf(bench.raw);
    const std::string csv = bench.file("invoices.csv");
    writeCsv(rows, csv);
    std::vector<double> a, b;
    for (int round = bench.invoices > 200'000 ? 1 : 3; round > 0; --round) {
        const std::string ours = emptyLedger(bench, "import-ours.duebook");
        a.push_back(millisecondsOf([&] { importOurs(ours, csv); }));
        const std::string floor = emptyLedger(bench, "import-floor.duebook");
        b.push_back(millisecondsOf([&] { insertRaw(floor, rows); }));
    }
    return {{"import of invoices", bench.invoices, medianOf(a), medianOf(b)}};
}

}  // namespace duebook::bench
