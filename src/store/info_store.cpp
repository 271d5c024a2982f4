// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/info_store.h"

namespace duebook::store {

Counts countRecords(db::Connection& db) {
    db::Statement q(db, R"sql(
        SELECT (SELECT COUNT(*) FROM customer WHERE merged_into_id IS NULL), (SELECT COUNT(*) FROM document WHERE kind = 1),
               (SELECT COUNT(*) FROM document WHERE kind = 2), (SELECT COUNT(*) FROM receipt),
               (SELECT COUNT(*) FROM allocation), (SELECT COUNT(*) FROM journal))sql");
    q.next();
    Counts counts{q.integer(0), q.integer(1), q.integer(2), q.integer(3), q.integer(4), q.integer(5), 0, {}};
    db::Statement newest(db, R"sql(
        SELECT MAX(day) FROM (SELECT MAX(issued_day) AS day FROM document UNION ALL SELECT MAX(received_day) FROM receipt
                              UNION ALL SELECT MAX(effective_day) FROM allocation
                              UNION ALL SELECT MAX(effective_day) FROM adjustment) newest)sql");
    newest.next();
    if (const auto day = newest.maybe(0)) counts.newestPosting = Date::fromDays(*day);
    db::Statement size(db, db.dialect() == db::Dialect::sqlite
                               ? "SELECT page_count * page_size FROM pragma_page_count(), pragma_page_size()"
                               : "SELECT pg_database_size(current_database())");
    size.next();
    counts.bytes = size.integer(0);
    return counts;
}

}  // namespace duebook::store
