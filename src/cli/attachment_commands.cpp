// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/attachment_commands.h"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <memory>

#include "cli/table.h"
#include "io/export_file.h"
#include "io/io_error.h"
#include "io/text_file.h"
#include "services/attachments.h"

namespace duebook::cli {
namespace {

struct AttachmentWords {
    std::string kind, number, file, name, note;
    std::int64_t id = 0;
    services::AttachedTo to() const {
        return kind == "customer" ? services::AttachedTo::customer : services::AttachedTo::document;
    }
};

Json toJson(const store::AttachmentRow& row) {
    return {{"id", row.id},         {"name", row.name},        {"note", row.note},           {"size", row.size},
            {"sha256", row.digest}, {"added_by", row.addedBy}, {"added_at", row.added.iso()}};
}

void addOwner(CLI::App& verb, AttachmentWords& words) {
    verb.add_option("KIND", words.kind, "customer or document")
        ->required()
        ->check(CLI::IsMember({"customer", "document"}));
    verb.add_option("NUMBER", words.number, "Its number")->required();
}

void addAttach(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<AttachmentWords>();
    CLI::App* verb = noun.add_subcommand("add", "Keep a file beside a customer or a document");
    addOwner(*verb, *words);
    verb->add_option("FILE", words->file, "The file, of up to 10 MB")->required();
    verb->add_option("--name", words->name, "What it is called here; as the file is");
    verb->add_option("--note", words->note, "What it is");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const std::string name =
                words->name.empty() ? std::filesystem::path(words->file).filename().string() : words->name;
            std::error_code unknown;
            const auto size = std::filesystem::file_size(words->file, unknown);
            if (!unknown && size > services::largestAttachment)
                return frame.refuse({Refusal::attachmentTooLarge, name, {}, {}, "file"});
            const auto kept = services::attachFile(books, {words->to(), words->number, name, words->note},
                                                   io::wholeFile(words->file, services::largestAttachment));
            if (!kept) return frame.refuse(kept.error());
            if (frame.json)
                frame.print(toJson(*kept));
            else
                std::cout << "Kept " << kept->name << " as attachment " << kept->id << ".\n";
            return done;
        };
    });
}

void addList(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<AttachmentWords>();
    CLI::App* verb = noun.add_subcommand("list", "The files beside a customer or a document");
    addOwner(*verb, *words);
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto rows = services::attachmentsOf(books, words->to(), words->number);
            if (!rows) return frame.refuse(rows.error());
            Json list = Json::array();
            Table table({{"id", true}, {"name"}, {"bytes", true}, {"added"}, {"by"}, {"note"}});
            for (const store::AttachmentRow& row : *rows) {
                list.push_back(toJson(row));
                table.add({std::to_string(row.id), row.name, grouped(std::to_string(row.size)), row.added.iso(),
                           row.addedBy, row.note});
            }
            if (frame.json)
                frame.print({{"attachments", list}});
            else
                std::cout << table.text();
            return done;
        };
    });
}

void addSave(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<AttachmentWords>();
    CLI::App* verb = noun.add_subcommand("save", "Write an attachment to a file");
    verb->add_option("ID", words->id, "The attachment's id")->required();
    verb->add_option("OUT", words->file, "Where to write it")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto bytes = services::attachmentBytes(books, words->id);
            if (!bytes) return frame.refuse(bytes.error());
            io::PartFile file(words->file);
            std::ofstream out(file.part(), std::ios::binary);
            if (!out.write(bytes->data(), static_cast<std::streamsize>(bytes->size())).flush()) file.full();
            file.keep();
            if (frame.json) frame.print({{"id", words->id}, {"file", words->file}, {"size", bytes->size()}});
            return done;
        };
    });
}

void addRemove(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<AttachmentWords>();
    CLI::App* verb = noun.add_subcommand("remove", "Throw an attachment away");
    verb->add_option("ID", words->id, "The attachment's id")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            if (const auto gone = services::removeAttachment(books, words->id); !gone)
                return frame.refuse(gone.error());
            if (frame.json)
                frame.print({{"id", words->id}, {"removed", true}});
            else
                std::cout << "Removed attachment " << words->id << ".\n";
            return done;
        };
    });
}

}  // namespace

void addAttachmentCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("attachment", "Files beside customers and documents");
    noun->require_subcommand(1);
    noun->fallthrough();
    addAttach(*noun, frame);
    addList(*noun, frame);
    addSave(*noun, frame);
    addRemove(*noun, frame);
}

}  // namespace duebook::cli
