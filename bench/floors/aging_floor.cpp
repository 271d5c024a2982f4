// SPDX-License-Identifier: GPL-3.0-or-later
#include "floors/aging_floor.h"

#include <cstdio>
#include <cstdlib>

namespace duebook::bench {
namespace {

// Open now, plus what was applied later, less credits on account then; the day of a credit is no due day.
constexpr const char* statement = R"sql(
    SELECT customer_id, due_day, open_base_minor FROM open_item WHERE issued_day <= ?1
    UNION ALL SELECT customer_id, due_day, base_minor FROM allocation WHERE effective_day > ?1 AND issued_day <= ?1
    UNION ALL SELECT customer_id, NULL, -open_base_minor FROM open_credit WHERE credit_day <= ?1
    UNION ALL SELECT customer_id, NULL, -credit_base_minor FROM allocation WHERE effective_day > ?1 AND credit_day <= ?1
)sql";

std::size_t bucketOf(int late) {
    return late <= 0 ? 0 : late <= 30 ? 1 : late <= 60 ? 2 : late <= 90 ? 3 : 4;
}

}  // namespace

AgingSums agingFloor(sqlite3* db, int day) {
    sqlite3_stmt* rows = nullptr;
    if (sqlite3_prepare_v2(db, statement, -1, &rows, nullptr) != SQLITE_OK) {
        std::fputs(sqlite3_errmsg(db), stderr);
        std::exit(3);
    }
    sqlite3_bind_int(rows, 1, day);
    AgingSums sums(1024);
    while (sqlite3_step(rows) == SQLITE_ROW) {
        const auto customer = static_cast<std::size_t>(sqlite3_column_int64(rows, 0));
        if (customer >= sums.size()) sums.resize(customer * 2);
        const bool unapplied = sqlite3_column_type(rows, 1) == SQLITE_NULL;
        sums[customer][unapplied ? 5 : bucketOf(day - sqlite3_column_int(rows, 1))] += sqlite3_column_int64(rows, 2);
    }
    sqlite3_finalize(rows);
    return sums;
}

}  // namespace duebook::bench
