// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/note_commands.h"

#include <iostream>
#include <memory>

#include "cli/table.h"
#include "services/document_notes.h"

namespace duebook::cli {
namespace {

struct Words {
    std::string number, add;
    std::int64_t remove = 0;
};

int printNotes(const Frame& frame, services::Books& books, const std::string& number) {
    const auto notes = services::notesOf(books, number);
    if (!notes) return frame.refuse(notes.error());
    Json list = Json::array();
    Table table({{"id", true}, {"when"}, {"by"}, {"note"}});
    for (const store::NoteRow& note : *notes) {
        list.push_back({{"id", note.id}, {"text", note.text}, {"by", note.madeBy}, {"at", note.made.iso()}});
        table.add({std::to_string(note.id), note.made.iso(), note.madeBy, note.text});
    }
    if (frame.json)
        frame.print({{"number", number}, {"notes", list}});
    else
        std::cout << table.text();
    return done;
}

int run(const Frame& frame, const Words& words) {
    services::Books books = frame.open();
    if (!words.add.empty())
        if (const auto made = services::addNote(books, words.number, words.add); !made)
            return frame.refuse(made.error());
    if (words.remove != 0)
        if (const auto gone = services::removeNote(books, words.remove); !gone) return frame.refuse(gone.error());
    return printNotes(frame, books, words.number);
}

}  // namespace

void addNoteVerb(CLI::App& invoice, Frame& frame) {
    auto words = std::make_shared<Words>();
    CLI::App* verb = invoice.add_subcommand("note", "Notes of your own on an issued document; never printed");
    verb->add_option("NUMBER", words->number, "The document's number")->required();
    verb->add_option("--add", words->add, "A note to add");
    verb->add_option("--remove", words->remove, "The id of a note to throw away");
    verb->callback([words, &frame] { frame.command = [words, &frame]() -> int { return run(frame, *words); }; });
}

}  // namespace duebook::cli
