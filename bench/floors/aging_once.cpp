// SPDX-License-Identifier: GPL-3.0-or-later
// aging_once LEDGER AS_OF_DAY: the floor of the aging report as one process. Opens the file through bare sqlite3, runs
// the best single statement we know, folds rows into buckets and prints a line for each customer: its id, five buckets
// and what is unapplied, in minor units of the ledger's currency. AS_OF_DAY is YYYY-MM-DD.
#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

#include "floors/aging_floor.h"

namespace {

int dayOf(const char* iso) {
    namespace chr = std::chrono;
    const chr::year_month_day day{chr::year{std::atoi(iso)}, chr::month{static_cast<unsigned>(std::atoi(iso + 5))},
                                  chr::day{static_cast<unsigned>(std::atoi(iso + 8))}};
    return static_cast<int>(chr::sys_days(day).time_since_epoch().count());
}

void print(const duebook::bench::AgingSums& sums) {
    for (std::size_t customer = 0; customer < sums.size(); ++customer) {
        const auto& s = sums[customer];
        if (s[0] == 0 && s[1] == 0 && s[2] == 0 && s[3] == 0 && s[4] == 0 && s[5] == 0) continue;
        std::printf("%zu,%lld,%lld,%lld,%lld,%lld,%lld\n", customer, s[0], s[1], s[2], s[3], s[4], s[5]);
    }
}

}  // namespace

int main(int argc, char** argv) {
    if (argc != 3) return 2;
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(argv[1], &db, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK) return 3;
    print(duebook::bench::agingFloor(db, dayOf(argv[2])));
    return sqlite3_close(db) == SQLITE_OK ? 0 : 3;
}
