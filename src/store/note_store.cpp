// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/note_store.h"

namespace duebook::store {
namespace {

// Reads: id, document_id, body, made_by, made_at.
NoteRow readNote(const db::Statement& q) {
    return {q.integer(0), DocumentId{q.integer(1)}, q.text(2), q.text(3), {q.integer(4)}};
}

}  // namespace

void NoteStore::insert(const NoteRow& note) {
    db::Statement(db_, R"sql(
        INSERT INTO document_note (id, document_id, body, made_by, made_at) VALUES ($1, $2, $3, $4, $5))sql")
        .with(note.id, note.document.value, note.text, note.madeBy, note.made.ms)
        .run();
}

bool NoteStore::remove(std::int64_t id) {
    db::Statement q(db_, "DELETE FROM document_note WHERE id = $1 RETURNING id");
    const bool done = q.with(id).next();
    if (done) q.run();
    return done;
}

std::optional<NoteRow> NoteStore::find(std::int64_t id) {
    db::Statement q(db_, "SELECT id, document_id, body, made_by, made_at FROM document_note WHERE id = $1");
    if (!q.with(id).next()) return std::nullopt;
    return readNote(q);
}

std::vector<NoteRow> NoteStore::list(DocumentId document) {
    db::Statement q(db_, R"sql(
        SELECT id, document_id, body, made_by, made_at FROM document_note
        WHERE document_id = $1 ORDER BY made_at DESC, id DESC)sql");
    std::vector<NoteRow> list;
    for (q.with(document.value); q.next();) list.push_back(readNote(q));
    return list;
}

}  // namespace duebook::store
