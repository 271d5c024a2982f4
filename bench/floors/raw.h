// SPDX-License-Identifier: GPL-3.0-or-later
// Bare sqlite3 with as little around it as can be: what the floors are written in. Faults end the program.
#pragma once
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace duebook::bench {

class RawDb {
public:
    // With the settings that the program works with.
    explicit RawDb(const std::string& path) {
        if (sqlite3_open_v2(path.c_str(), &db_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr) != SQLITE_OK)
            fail();
        run("PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA cache_size = -32768;");
    }
    RawDb(const RawDb&) = delete;
    RawDb& operator=(const RawDb&) = delete;
    ~RawDb() { sqlite3_close(db_); }
    void run(const char* script) {
        if (sqlite3_exec(db_, script, nullptr, nullptr, nullptr) != SQLITE_OK) fail();
    }
    sqlite3* handle() const { return db_; }
    [[noreturn]] void fail() const {
        std::fprintf(stderr, "floor: %s\n", sqlite3_errmsg(db_));
        std::exit(3);
    }

private:
    sqlite3* db_ = nullptr;
};

class RawStatement {
public:
    RawStatement(RawDb& db, const char* sql) : db_(db) {
        if (sqlite3_prepare_v3(db.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &statement_, nullptr) != SQLITE_OK)
            db.fail();
    }
    RawStatement(const RawStatement&) = delete;
    RawStatement& operator=(const RawStatement&) = delete;
    ~RawStatement() { sqlite3_finalize(statement_); }
    // Numbers and texts by their places; texts must stay until the statement has run.
    template <class... Args>
    RawStatement& with(const Args&... args) {
        sqlite3_reset(statement_);
        int place = 0;
        (bind(++place, args), ...);
        return *this;
    }
    bool next() {
        const int rc = sqlite3_step(statement_);
        if (rc != SQLITE_ROW && rc != SQLITE_DONE) db_.fail();
        return rc == SQLITE_ROW;
    }
    void run() {
        while (next()) {
        }
        sqlite3_reset(statement_);
    }
    long long integer(int column) const { return sqlite3_column_int64(statement_, column); }
    const char* text(int column) const {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement_, column));
        return text != nullptr ? text : "";
    }
    // Reads every row and column there is; how many rows.
    long long readAll() {
        long long rows = 0;
        const int columns = sqlite3_column_count(statement_);
        for (; next(); ++rows) {
            for (int c = 0; c < columns; ++c) {
                if (sqlite3_column_type(statement_, c) == SQLITE_TEXT)
                    touched_ += *text(c);
                else
                    touched_ += integer(c);
            }
        }
        return rows;
    }

private:
    void bind(int place, long long value) { sqlite3_bind_int64(statement_, place, value); }
    void bind(int place, std::string_view value) {
        sqlite3_bind_text(statement_, place, value.data(), static_cast<int>(value.size()), SQLITE_STATIC);
    }
    RawDb& db_;
    sqlite3_stmt* statement_ = nullptr;
    long long touched_ = 0;
};

}  // namespace duebook::bench
