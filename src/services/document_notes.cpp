// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/document_notes.h"

#include "services/working_act.h"
#include "store/issue_store.h"

namespace duebook::services {
namespace {

void append(Books& books, const std::string& act, const store::NoteRow& note) {
    appendWork(books, act, std::to_string(note.document.value), "note|" + std::to_string(note.id), note.text);
}

}  // namespace

Result<store::NoteRow> addNote(Books& books, const std::string& number, const std::string& text) {
    if (text.empty()) return refuseField("text", Refusal::valueMissing, "text");
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto document = store::IssueStore(*books.db).find(number);
    if (!document) return refuseField("number", Refusal::documentUnknown, number);
    const std::int64_t id = store::LedgerStore(*books.db).reserve("record", 1);
    const store::NoteRow note{id, *document, text, books.actor, books.now()};
    store::NoteStore(*books.db).insert(note);
    append(books, "note.add", note);
    transaction.commit();
    return note;
}

Result<std::vector<store::NoteRow>> notesOf(Books& books, const std::string& number) {
    const auto document = store::IssueStore(*books.db).find(number);
    if (!document) return refuseField("number", Refusal::documentUnknown, number);
    return store::NoteStore(*books.db).list(*document);
}

Result<void> removeNote(Books& books, std::int64_t id) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::NoteStore notes(*books.db);
    const auto note = notes.find(id);
    if (!note) return refuse(Refusal::noteUnknown, std::to_string(id));
    notes.remove(id);
    append(books, "note.remove", *note);
    transaction.commit();
    return {};
}

}  // namespace duebook::services
