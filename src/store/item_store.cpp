// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/item_store.h"

namespace duebook::store {

ItemReader::ItemReader(db::Connection& db)
    : instalment_(db, R"sql(
        SELECT d.id, d.number, d.po_number, i.amount_minor, i.no, d.issued_day, i.due_day,
               (SELECT COUNT(*) FROM instalment n WHERE n.document_id = d.id)
        FROM instalment i JOIN document d ON d.id = i.document_id WHERE i.id = $1)sql"),
      note_(db,
            R"sql(SELECT id, number, po_number, gross_minor, issued_day FROM document WHERE id = $1 AND kind = 2)sql"),
      receipt_(db, R"sql(SELECT id, number, reference, amount_minor, received_day FROM receipt WHERE id = $1)sql") {}

std::optional<ItemFacts> ItemReader::instalment(std::int64_t id) {
    if (!instalment_.with(id).next()) return std::nullopt;
    const bool several = instalment_.integer(7) > 1;
    return ItemFacts{ItemKind::invoice,
                     instalment_.integer(0),
                     instalment_.text(1) + (several ? "/" + std::to_string(instalment_.integer(4)) : ""),
                     instalment_.text(2),
                     instalment_.integer(5),
                     instalment_.integer(6),
                     instalment_.integer(3)};
}

std::optional<ItemFacts> ItemReader::credit(std::int64_t id) {
    if (note_.with(id).next())
        return ItemFacts{ItemKind::creditNote, note_.integer(0), note_.text(1),   note_.text(2),
                         note_.integer(4),     note_.integer(4), note_.integer(3)};
    if (receipt_.with(id).next())
        return ItemFacts{ItemKind::receipt,   receipt_.integer(0), receipt_.text(1),   receipt_.text(2),
                         receipt_.integer(4), receipt_.integer(4), receipt_.integer(3)};
    return std::nullopt;
}

}  // namespace duebook::store
