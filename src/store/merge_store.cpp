// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/merge_store.h"

namespace duebook::store {

MergedCustomers::MergedCustomers(db::Connection& db) {
    db::Statement q(db, R"sql(SELECT id, merged_into_id FROM customer WHERE merged_into_id IS NOT NULL)sql");
    while (q.next()) kept_.emplace(q.integer(0), q.integer(1));
}

void MergeStore::redirect(CustomerId gone, CustomerId kept) {
    db::Statement(db_, R"sql(
        UPDATE customer SET merged_into_id = $2, version = version + 1 WHERE id = $1 OR merged_into_id = $1)sql")
        .with(gone.value, kept.value)
        .run();
    db::Statement(db_, R"sql(UPDATE open_item SET customer_id = $2 WHERE customer_id = $1)sql")
        .with(gone.value, kept.value)
        .run();
    db::Statement(db_, R"sql(UPDATE open_credit SET customer_id = $2 WHERE customer_id = $1)sql")
        .with(gone.value, kept.value)
        .run();
    db::Statement(db_, R"sql(UPDATE mail_message SET customer_id = $2 WHERE customer_id = $1)sql")
        .with(gone.value, kept.value)
        .run();
    db::Statement(db_, R"sql(UPDATE attachment SET customer_id = $2 WHERE customer_id = $1)sql")
        .with(gone.value, kept.value)
        .run();
    // a parent is nobody's own child
    db::Statement(db_, R"sql(UPDATE customer SET parent_id = NULL WHERE id = $2 AND parent_id = $1)sql")
        .with(gone.value, kept.value)
        .run();
    db::Statement(db_, R"sql(UPDATE customer SET parent_id = $2 WHERE parent_id = $1 AND id <> $2)sql")
        .with(gone.value, kept.value)
        .run();
}

std::vector<std::string> MergeStore::mergedInto(CustomerId kept) {
    db::Statement q(db_, R"sql(SELECT number FROM customer WHERE merged_into_id = $1 ORDER BY number)sql");
    std::vector<std::string> numbers;
    for (q.with(kept.value); q.next();) numbers.push_back(q.text(0));
    return numbers;
}

std::vector<MergeStore::Account> MergeStore::accounts() {
    db::Statement q(db_, R"sql(
        SELECT b.customer_id, b.iban FROM customer_bank_account b JOIN customer c ON c.id = b.customer_id
        WHERE c.merged_into_id IS NULL AND b.iban <> ''
        UNION SELECT id, iban FROM customer WHERE merged_into_id IS NULL AND iban <> '' ORDER BY 1, 2)sql");
    std::vector<Account> list;
    while (q.next()) list.push_back({{q.integer(0)}, q.text(1)});
    return list;
}

}  // namespace duebook::store
