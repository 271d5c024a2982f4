// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/migrations.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> migrations;
}

namespace duebook::store {
namespace {

using db::DbError;
using db::Dialect;

// "Dueb" as SQLite's application id: `file` and we know a ledger by it.
constexpr std::int64_t applicationId = 0x44756562;

struct Migration {
    int number;
    std::string_view name, sql;
};

// "0001_ledger.sql" and, of the two dialect files beside it, the one that fits.
std::vector<Migration> migrationsFor(Dialect dialect) {
    const std::string_view other = dialect == Dialect::sqlite ? ".postgres.sql" : ".sqlite.sql";
    std::vector<Migration> list;
    for (const auto& [name, sql] : resources::migrations) {
        if (name.ends_with(other)) continue;
        int number = 0;
        std::from_chars(name.data(), name.data() + 4, number);
        list.push_back({number, name, sql});
    }
    // the portable file before its triggers and views
    std::sort(list.begin(), list.end(), [](const Migration& a, const Migration& b) {
        return a.number != b.number ? a.number < b.number : a.name.size() < b.name.size();
    });
    return list;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
}

// SQLite's STRICT tables know INTEGER and TEXT only, and compare text by its bytes already.
std::string forSqlite(std::string_view sql) {
    std::string text(sql);
    replaceAll(text, "SMALLINT", "INTEGER");
    replaceAll(text, "BIGINT", "INTEGER");
    replaceAll(text, " COLLATE \"C\"", "");
    replaceAll(text, "\n) /* clustered */;", "\n) STRICT, WITHOUT ROWID;");
    replaceAll(text, "\n);", "\n) STRICT;");
    return text;
}

constexpr std::string_view versionTable = R"sql(
CREATE TABLE schema_migration (
    number     SMALLINT NOT NULL PRIMARY KEY,
    name       TEXT NOT NULL,
    applied_at BIGINT NOT NULL
);)sql";

bool hasTable(db::Connection& db, std::string_view table) {
    const bool sqlite = db.dialect() == Dialect::sqlite;
    db::Statement q(db, sqlite ? "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = $1"
                               : "SELECT 1 FROM information_schema.tables WHERE table_schema = current_schema() AND "
                                 "table_name = $1");
    return q.with(table).next();
}

bool isEmpty(db::Connection& db) {
    db::Statement q(db, db.dialect() == Dialect::sqlite
                            ? "SELECT COUNT(*) FROM sqlite_master"
                            : "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = current_schema()");
    q.next();
    return q.integer(0) == 0;
}

}  // namespace

int newestSchema() {
    return migrationsFor(Dialect::sqlite).back().number;
}

int schemaVersion(db::Connection& db) {
    if (!hasTable(db, "schema_migration")) {
        if (isEmpty(db)) return 0;
        throw DbError(DbError::Kind::notALedger, "the database holds other tables");
    }
    db::Statement q(db, "SELECT MAX(number) FROM schema_migration");
    q.next();
    const int version = static_cast<int>(q.integer(0));
    if (version > newestSchema()) {
        throw DbError(DbError::Kind::newer,
                      "schema " + std::to_string(version) + ", this program knows " + std::to_string(newestSchema()));
    }
    return version;
}

void migrate(db::Connection& db, Instant now) {
    const int from = schemaVersion(db);
    const bool sqlite = db.dialect() == Dialect::sqlite;
    if (from == newestSchema()) return;
    db::Transaction transaction(db, db::Mode::write);
    if (schemaVersion(db) != from) return;  // another program has done it while we waited
    if (from == 0) {
        db.execute(sqlite ? forSqlite(versionTable) : std::string(versionTable));
        if (sqlite) db.execute("PRAGMA application_id = " + std::to_string(applicationId));
    }
    int done = from;
    for (const Migration& m : migrationsFor(db.dialect())) {
        if (m.number <= from) continue;
        db.execute(sqlite ? forSqlite(m.sql) : std::string(m.sql));
        if (m.number == done) continue;
        done = m.number;
        db::Statement insert(db, "INSERT INTO schema_migration (number, name, applied_at) VALUES ($1, $2, $3)");
        insert.with(std::int64_t{m.number}, m.name, now.ms).run();
    }
    transaction.commit();
}

void unmake(db::Connection& db) {
    db.execute(R"sql(
        DO $$
        DECLARE made RECORD;
        BEGIN
            FOR made IN SELECT table_name, table_type = 'VIEW' AS is_view FROM information_schema.tables
                        WHERE table_schema = current_schema() LOOP
                EXECUTE format('DROP %s IF EXISTS %I CASCADE', CASE WHEN made.is_view THEN 'VIEW' ELSE 'TABLE' END,
                               made.table_name);
            END LOOP;
            DROP FUNCTION IF EXISTS refuse_change();
        END $$)sql");
}

}  // namespace duebook::store
