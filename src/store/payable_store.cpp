// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/payable_store.h"

namespace duebook::store {

std::vector<PayableRow> PayableStore::of(CustomerId customer) {
    db::Statement q(db_, R"sql(
        SELECT o.instalment_id, d.number, i.no, (SELECT COUNT(*) FROM instalment n WHERE n.document_id = d.id),
               o.issued_day, o.due_day, o.currency, o.open_minor, d.po_number,
               (SELECT x.reason FROM dispute x WHERE x.document_id = d.id AND x.closed_day IS NULL ORDER BY x.id LIMIT 1)
        FROM open_item o JOIN instalment i ON i.id = o.instalment_id JOIN document d ON d.id = o.document_id
        WHERE o.customer_id = $1 ORDER BY o.due_day, o.instalment_id)sql");
    std::vector<PayableRow> rows;
    for (q.with(customer.value); q.next();) {
        rows.push_back({{q.integer(0)},
                        q.text(1),
                        static_cast<int>(q.integer(2)),
                        q.integer(3),
                        Date::fromDays(q.integer(4)),
                        Date::fromDays(q.integer(5)),
                        Money(q.integer(7), Currency(q.integer(6))),
                        q.text(8),
                        q.isNull(9) ? std::nullopt : std::optional(q.text(9))});
    }
    return rows;
}

}  // namespace duebook::store
