// SPDX-License-Identifier: GPL-3.0-or-later
// Notes of the company's own on issued documents: beside what was posted, never on paper, and open to change.
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "services/books.h"
#include "store/note_store.h"

namespace duebook::services {

// Refuses documentUnknown (number) and valueMissing (text). Throws db::DbError.
Result<store::NoteRow> addNote(Books& books, const std::string& number, const std::string& text);
// Newest first. Refuses documentUnknown.
Result<std::vector<store::NoteRow>> notesOf(Books& books, const std::string& number);
// Refuses noteUnknown.
Result<void> removeNote(Books& books, std::int64_t id);

}  // namespace duebook::services
