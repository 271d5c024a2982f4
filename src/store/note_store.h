// SPDX-License-Identifier: GPL-3.0-or-later
// What people of the company have noted about an issued document.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "db/db.h"

namespace duebook::store {

struct NoteRow {
    std::int64_t id = 0;
    DocumentId document;
    std::string text, madeBy;
    Instant made;
};

class NoteStore {
public:
    explicit NoteStore(db::Connection& db) : db_(db) {}
    void insert(const NoteRow& note);
    bool remove(std::int64_t id);
    std::optional<NoteRow> find(std::int64_t id);
    // Newest first.
    std::vector<NoteRow> list(DocumentId document);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
