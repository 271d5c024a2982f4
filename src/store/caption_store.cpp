// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/caption_store.h"

namespace duebook::store {

std::int64_t lastCustomer(db::Connection& db) {
    db::Statement q(db, "SELECT MAX(id) FROM customer");
    q.next();
    return q.maybe(0).value_or(0);
}

void customerCaptions(db::Connection& db,
                      const std::function<void(std::int64_t, std::string_view, std::string_view)>& visit) {
    db::Statement q(db, "SELECT id, number, name FROM customer ORDER BY id");
    while (q.next()) visit(q.integer(0), q.view(1), q.view(2));
}

void customerCaptions(db::Connection& db, const std::function<bool(std::int64_t)>& wanted,
                      const std::function<void(std::int64_t, std::string_view, std::string_view)>& visit) {
    db::Statement q(db, "SELECT id, number, name FROM customer ORDER BY id");
    while (q.next()) {
        if (const std::int64_t id = q.integer(0); wanted(id)) visit(id, q.view(1), q.view(2));
    }
}

void customerCaption(db::Connection& db, std::int64_t id,
                     const std::function<void(std::int64_t, std::string_view, std::string_view)>& visit) {
    db::Statement q(db, "SELECT id, number, name FROM customer WHERE id = $1");
    if (q.with(id).next()) visit(id, q.view(1), q.view(2));
}

void customerTraits(db::Connection& db, CustomerTrait trait,
                    const std::function<void(std::int64_t, std::string_view)>& visit) {
    const std::string_view sql = trait == CustomerTrait::collector ? "SELECT id, collector FROM customer ORDER BY id"
                                 : trait == CustomerTrait::group   ? "SELECT id, group_name FROM customer ORDER BY id"
                                                                   : "SELECT id, country FROM customer ORDER BY id";
    db::Statement q(db, sql);
    while (q.next()) visit(q.integer(0), q.view(1));
}

ItemCaptions::ItemCaptions(db::Connection& db)
    : instalment_(db, R"sql(
        SELECT d.number, i.no, c.name,
               (SELECT COUNT(*) FROM instalment j WHERE j.document_id = d.id)
        FROM instalment i JOIN document d ON d.id = i.document_id JOIN customer_now c ON c.id = d.customer_id
        WHERE i.id = $1)sql"),
      receipt_(
          db, "SELECT r.number, c.name FROM receipt_now r JOIN customer_now c ON c.id = r.customer_id WHERE r.id = $1"),
      creditNote_(
          db, "SELECT d.number, c.name FROM document d JOIN customer_now c ON c.id = d.customer_id WHERE d.id = $1") {}

ItemCaption ItemCaptions::ofInstalment(std::int64_t id) {
    if (!instalment_.with(id).next()) return {};
    const bool several = instalment_.integer(3) > 1;
    return {instalment_.text(0) + (several ? "/" + std::to_string(instalment_.integer(1)) : ""), instalment_.text(2)};
}

ItemCaption ItemCaptions::ofCredit(std::int64_t id) {
    if (receipt_.with(id).next()) return {receipt_.text(0), receipt_.text(1)};
    if (creditNote_.with(id).next()) return {creditNote_.text(0), creditNote_.text(1)};
    return {};
}

}  // namespace duebook::store
