// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/unsent.h"

namespace duebook::store {

std::vector<std::string> unsentSince(db::Connection& db, Date since) {
    db::Statement q(db, R"sql(
        SELECT d.number FROM document d JOIN document_detail x ON x.document_id = d.id
        WHERE d.issued_day >= $1
          AND NOT EXISTS (SELECT 1 FROM mail_message m
                          WHERE m.live_occasion = CASE d.kind WHEN 1 THEN 'invoice ' ELSE 'credit note ' END || d.number)
        ORDER BY d.id)sql");
    std::vector<std::string> numbers;
    for (q.with(since.days()); q.next();) numbers.push_back(q.text(0));
    return numbers;
}

}  // namespace duebook::store
