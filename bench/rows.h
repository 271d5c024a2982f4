// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of a ledger, written once more by prepared statements alone: what an act of ours is timed beside.
#pragma once
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "floors/raw.h"

namespace duebook::bench {

class Rows {
public:
    // Of each table the rows whose key is at least `first`.
    Rows(RawDb& from, std::span<const std::pair<const char*, const char*>> tables, long long first);
    ~Rows();
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    // Within the transaction of the caller.
    void write(RawDb& to) const;

private:
    struct Table {
        std::string insert;
        std::size_t columns = 0;
        std::vector<sqlite3_value*> values;
    };
    static sqlite3_stmt* prepare(RawDb& db, const std::string& sql);
    void read(RawDb& from, const std::string& name, const std::string& key, long long first);
    std::vector<Table> tables_;
};

}  // namespace duebook::bench
