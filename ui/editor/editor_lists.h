// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor proposes: customers, items, tax codes, terms and currencies, found in memory as one types.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "services/books.h"
#include "services/find.h"
#include "widgets/suggest_edit.h"

namespace duebook::ui {

struct EditorLists {
    struct Entry {
        std::string code, title, note;
        std::string folded = {};   // of code and title
        std::size_t codeSize = 0;  // of the code in it
    };
    using Entries = std::shared_ptr<const std::vector<Entry>>;
    Entries items = {}, taxes = {}, terms = {}, currencies = {};
    std::shared_ptr<const services::NameIndex> customers = {};
};

// Everything but the customers. Any thread.
EditorLists readEditorLists(services::Books& books);
SuggestEdit::Source sourceOf(EditorLists::Entries entries);
SuggestEdit::Source customerSource(std::shared_ptr<const services::NameIndex> names);

}  // namespace duebook::ui
