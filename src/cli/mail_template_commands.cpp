// SPDX-License-Identifier: GPL-3.0-or-later
#include <iostream>
#include <memory>

#include "cli/mail_commands.h"
#include "cli/table.h"
#include "io/text_file.h"
#include "services/mail_fields.h"
#include "services/mail_templates.h"

namespace duebook::cli {
namespace {

constexpr std::size_t longestTemplate = 1024 * 1024;

struct TemplateWords {
    std::string name, file, language = "en";
};

int runList(const Frame& frame) {
    services::Books books = frame.open();
    Json list = Json::array();
    Table table({{"name"}, {"language"}, {"whose"}});
    for (const services::MailTemplate& t : services::mailTemplates(books)) {
        list.push_back({{"name", t.name}, {"language", t.language}, {"own", t.own}});
        table.add({t.name, t.language, t.own ? "your own" : "Duebook's"});
    }
    if (frame.json)
        frame.print({{"templates", list}});
    else
        std::cout << table.text();
    return done;
}

Json fieldsJson(const mail::Schema& schema) {
    return {{"values", schema.values}, {"lists", schema.lists}};
}

int runShow(const Frame& frame, const TemplateWords& words) {
    services::Books books = frame.open();
    const auto found = services::mailTemplate(books, words.name, words.language);
    if (!found) return frame.refuse(found.error());
    if (frame.json)
        frame.print({{"name", found->name},
                     {"language", found->language},
                     {"own", found->own},
                     {"content", found->content},
                     {"fields", fieldsJson(*services::mailFields(found->name))}});
    else
        std::cout << found->content;
    return done;
}

int runSet(const Frame& frame, const TemplateWords& words) {
    services::MailTemplate changed{words.name, words.language, io::wholeFile(words.file, longestTemplate)};
    services::Books books = frame.open();
    if (const auto saved = services::saveMailTemplate(books, changed); !saved) return frame.refuse(saved.error());
    if (frame.json) frame.print({{"name", changed.name}, {"language", changed.language}, {"own", true}});
    return done;
}

int runReset(const Frame& frame, const TemplateWords& words) {
    services::Books books = frame.open();
    const auto reset = services::resetMailTemplate(books, words.name, words.language);
    if (!reset) return frame.refuse(reset.error());
    if (frame.json) frame.print({{"name", words.name}, {"language", words.language}, {"own", false}});
    return done;
}

}  // namespace

void addMailTemplateCommands(CLI::App& mail, Frame& frame) {
    CLI::App* noun = mail.add_subcommand("template", "The texts of mails");
    noun->require_subcommand(1);
    noun->fallthrough();
    auto words = std::make_shared<TemplateWords>();
    noun->add_subcommand("list", "All templates")->callback([&frame] {
        frame.command = [&frame] { return runList(frame); };
    });
    const auto verb = [&](const char* name, const char* help, int (*run)(const Frame&, const TemplateWords&)) {
        CLI::App* made = noun->add_subcommand(name, help);
        made->add_option("NAME", words->name, "invoice, credit-note or statement")->required();
        made->add_option("--language", words->language, "Such as de or de-AT (en)");
        made->callback([&frame, words, run] { frame.command = [&frame, words, run] { return run(frame, *words); }; });
        return made;
    };
    verb("show", "One template; with --json the fields that it may use, too", &runShow);
    verb("set", "Use a text of your own", &runSet)->add_option("FILE", words->file, "The text")->required();
    verb("reset", "Go back to the text that came with Duebook", &runReset);
}

}  // namespace duebook::cli
