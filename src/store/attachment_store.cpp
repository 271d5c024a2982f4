// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/attachment_store.h"

namespace duebook::store {
namespace {

// Reads: id, customer_id, document_id, name, note, size, digest, added_by, added_at.
AttachmentRow readRow(const db::Statement& q) {
    AttachmentRow row;
    row.id = q.integer(0);
    if (const auto id = q.maybe(1)) row.customer = CustomerId{*id};
    if (const auto id = q.maybe(2)) row.document = DocumentId{*id};
    row.name = q.text(3);
    row.note = q.text(4);
    row.size = q.integer(5);
    row.digest = q.text(6);
    row.addedBy = q.text(7);
    row.added = {q.integer(8)};
    return row;
}

std::vector<AttachmentRow> readRows(db::Statement& q) {
    std::vector<AttachmentRow> rows;
    while (q.next()) rows.push_back(readRow(q));
    return rows;
}

}  // namespace

void AttachmentStore::insert(const AttachmentRow& row, const std::string& content) {
    db::Statement(db_, R"sql(
        INSERT INTO attachment (id, customer_id, document_id, name, note, size, digest, content, added_by, added_at)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql")
        .with(row.id, row.customer ? std::optional(row.customer->value) : std::nullopt,
              row.document ? std::optional(row.document->value) : std::nullopt, row.name, row.note, row.size,
              row.digest, content, row.addedBy, row.added.ms)
        .run();
}

bool AttachmentStore::remove(std::int64_t id) {
    db::Statement q(db_, R"sql(DELETE FROM attachment WHERE id = $1 RETURNING id)sql");
    const bool done = q.with(id).next();
    if (done) q.run();
    return done;
}

std::optional<AttachmentRow> AttachmentStore::find(std::int64_t id) {
    db::Statement q(db_, R"sql(
        SELECT id, customer_id, document_id, name, note, size, digest, added_by, added_at
        FROM attachment WHERE id = $1)sql");
    if (!q.with(id).next()) return std::nullopt;
    return readRow(q);
}

std::string AttachmentStore::content(std::int64_t id) {
    db::Statement q(db_, R"sql(SELECT content FROM attachment WHERE id = $1)sql");
    return q.with(id).next() ? q.text(0) : std::string();
}

std::vector<AttachmentRow> AttachmentStore::list(CustomerId customer) {
    db::Statement q(db_, R"sql(
        SELECT id, customer_id, document_id, name, note, size, digest, added_by, added_at
        FROM attachment WHERE customer_id = $1 ORDER BY id)sql");
    return readRows(q.with(customer.value));
}

std::vector<AttachmentRow> AttachmentStore::list(DocumentId document) {
    db::Statement q(db_, R"sql(
        SELECT id, customer_id, document_id, name, note, size, digest, added_by, added_at
        FROM attachment WHERE document_id = $1 ORDER BY id)sql");
    return readRows(q.with(document.value));
}

}  // namespace duebook::store
