// SPDX-License-Identifier: GPL-3.0-or-later
#include "rows.h"

namespace duebook::bench {

Rows::Rows(RawDb& from, std::span<const std::pair<const char*, const char*>> tables, long long first) {
    for (const auto& [table, key] : tables) read(from, table, key, first);
}

Rows::~Rows() {
    for (Table& table : tables_)
        for (sqlite3_value* value : table.values) sqlite3_value_free(value);
}

void Rows::write(RawDb& to) const {
    for (const Table& table : tables_) {
        sqlite3_stmt* insert = prepare(to, table.insert);
        for (std::size_t at = 0; at < table.values.size(); at += table.columns) {
            for (std::size_t i = 0; i < table.columns; ++i)
                sqlite3_bind_value(insert, static_cast<int>(i) + 1, table.values[at + i]);
            if (sqlite3_step(insert) != SQLITE_DONE) to.fail();
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
    }
}

sqlite3_stmt* Rows::prepare(RawDb& db, const std::string& sql) {
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(db.handle(), sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) db.fail();
    return statement;
}

void Rows::read(RawDb& from, const std::string& name, const std::string& key, long long first) {
    sqlite3_stmt* q = prepare(from, "SELECT * FROM " + name + " WHERE " + key + " >= " + std::to_string(first));
    Table table;
    table.columns = static_cast<std::size_t>(sqlite3_column_count(q));
    table.insert = "INSERT INTO " + name + " VALUES (?";
    for (std::size_t i = 1; i < table.columns; ++i) table.insert += ", ?";
    table.insert += ")";
    while (sqlite3_step(q) == SQLITE_ROW) {
        for (std::size_t i = 0; i < table.columns; ++i)
            table.values.push_back(sqlite3_value_dup(sqlite3_column_value(q, static_cast<int>(i))));
    }
    sqlite3_finalize(q);
    tables_.push_back(std::move(table));
}

}  // namespace duebook::bench
