// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/tamper.h"

namespace duebook::test {

void tamper(const std::string& place, const std::string& sql) {
    if (db::isPostgresAddress(place)) {
        const auto db = db::openPostgres(place);
        db->execute("SET session_replication_role = replica");
        // checks cannot be switched off: they go
        db::Statement q(*db, R"sql(
            SELECT 'ALTER TABLE ' || conrelid::regclass || ' DROP CONSTRAINT ' || conname
            FROM pg_constraint WHERE contype = 'c' AND connamespace = 'public'::regnamespace)sql");
        std::string drops;
        while (q.next()) drops += q.text(0) + ";";
        db->execute(drops + sql);
        return;
    }
    const auto db = db::openSqlite(place, db::Access::readWrite);
    db->execute("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON; PRAGMA synchronous = OFF");
    std::string drops;
    {
        db::Statement q(*db, "SELECT name FROM sqlite_master WHERE type = 'trigger'");
        while (q.next()) drops += "DROP TRIGGER " + q.text(0) + ";";
    }
    db->execute(drops + sql);
}

Sandbox::Sandbox(Places& places, const std::string& place) : place_(place) {
    if (!db::isPostgresAddress(place)) {
        db::openSqlite(place, db::Access::readWrite)->execute("PRAGMA wal_checkpoint(TRUNCATE)");
        place_ = places.freshFile();
        bytes_ = bytesOf(place);
        return;
    }
    const auto db = db::openPostgres(place);
    std::string script = "CREATE SCHEMA saved;";
    db::Statement q(*db, R"sql(
        SELECT table_name FROM information_schema.tables
        WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'schema_migration')sql");
    while (q.next()) script += "CREATE TABLE saved." + q.text(0) + " AS TABLE public." + q.text(0) + ";";
    db->execute(script);
}

const std::string& Sandbox::fresh() {
    if (!db::isPostgresAddress(place_)) {
        for (const char* tail : {"-wal", "-shm"}) std::filesystem::remove(place_ + tail);
        writeBytes(place_, bytes_);
        return place_;
    }
    const auto db = db::openPostgres(place_);
    std::string truncate, insert;
    db::Statement q(*db, "SELECT table_name FROM information_schema.tables WHERE table_schema = 'saved'");
    while (q.next()) {
        truncate += (truncate.empty() ? "TRUNCATE " : ", ") + q.text(0);
        insert += "INSERT INTO " + q.text(0) + " SELECT * FROM saved." + q.text(0) + ";";
    }
    db->execute("SET session_replication_role = replica;" + truncate + ";" + insert);
    return place_;
}

}  // namespace duebook::test
