// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_templates.h"

#include <algorithm>
#include <array>
#include <map>

#include "mail/shipped.h"
#include "services/mail_fields.h"
#include "services/working_act.h"
#include "store/mail_store.h"

namespace duebook::services {
namespace {

constexpr std::array<const char*, 3> templateNames = {"invoice", "credit-note", "statement"};

// "de" or "de-AT" (BCP 47, language and region).
bool isLanguage(std::string_view code) {
    const auto all = [](std::string_view text, char from, char to) {
        return std::all_of(text.begin(), text.end(), [&](char c) { return c >= from && c <= to; });
    };
    if (code.size() != 2 && code.size() != 5) return false;
    return all(code.substr(0, 2), 'a', 'z') && (code.size() == 2 || (code[2] == '-' && all(code.substr(3), 'A', 'Z')));
}

std::optional<MailTemplate> find(store::MailStore& own, const std::string& name, const std::string& language) {
    if (const auto row = own.findTemplate(name, language))
        return MailTemplate{name, language, row->content, true, row->version};
    if (const auto text = mail::shippedTemplate(name, language))
        return MailTemplate{name, language, std::string(*text)};
    return std::nullopt;
}

}  // namespace

std::vector<MailTemplate> mailTemplates(Books& books) {
    std::map<std::pair<std::string, std::string>, MailTemplate> all;
    for (const std::string name : templateNames) {
        for (const std::string& language : mail::shippedLanguages(name))
            all[{name, language}] = {name, language, std::string(*mail::shippedTemplate(name, language))};
    }
    for (const store::MailTemplateRow& row : store::MailStore(*books.db).templates())
        all[{row.name, row.language}] = {row.name, row.language, row.content, true, row.version};
    std::vector<MailTemplate> list;
    for (auto& [key, each] : all) list.push_back(std::move(each));
    return list;
}

Result<MailTemplate> mailTemplate(Books& books, const std::string& name, const std::string& language) {
    store::MailStore own(*books.db);
    for (const std::string& code : {language, language.substr(0, 2), std::string("en")}) {
        if (auto found = find(own, name, code)) return *found;
    }
    return refuse(Refusal::templateUnknown, name);
}

Result<void> saveMailTemplate(Books& books, const MailTemplate& changed) {
    const auto fields = mailFields(changed.name);
    if (!fields) return refuse(Refusal::templateUnknown, changed.name);
    if (!isLanguage(changed.language)) return refuse(Refusal::valueInvalid, changed.language);
    if (const auto read = mail::Template::parse(changed.content, *fields); !read)
        return tl::make_unexpected(read.error());
    db::Transaction transaction(*books.db, db::Mode::write);
    store::MailStore store(*books.db);
    const auto there = store.findTemplate(changed.name, changed.language);
    const std::string caption = changed.name + " " + changed.language;
    if (changed.version != 0 && (!there || there->version != changed.version))
        return refuse(Refusal::staleVersion, caption);
    store.putTemplate({changed.name, changed.language, changed.content});
    appendWork(books, "mail.template", caption, "mail-template", changed.content);
    transaction.commit();
    return {};
}

Result<void> resetMailTemplate(Books& books, const std::string& name, const std::string& language) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::MailStore store(*books.db);
    if (!store.findTemplate(name, language)) return refuse(Refusal::templateUnknown, name + " " + language);
    store.removeTemplate(name, language);
    appendWork(books, "mail.template", name + " " + language, "mail-template", "");
    transaction.commit();
    return {};
}

Result<mail::Rendered> renderMail(Books& books, const std::string& name, const std::string& language,
                                  const mail::Values& values) {
    const auto fields = mailFields(name);
    if (!fields) return refuse(Refusal::templateUnknown, name);
    const auto found = mailTemplate(books, name, language);
    if (!found) return tl::make_unexpected(found.error());
    const auto read = mail::Template::parse(found->content, *fields);
    if (!read) return tl::make_unexpected(read.error());
    return read->render(values);
}

}  // namespace duebook::services
