// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of mails: the company's own, else those that come with the program.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "mail/template.h"
#include "services/books.h"

namespace duebook::services {

struct MailTemplate {
    std::string name, language, content;
    bool own = false;          // the company's, not the one that came with the program
    std::int64_t version = 0;  // of the company's own
};

// Every template in every language, by name and language.
std::vector<MailTemplate> mailTemplates(Books& books);
// The template for a customer's language: "de-AT", else "de", else "en"; in each the company's own comes first.
// Refuses templateUnknown.
Result<MailTemplate> mailTemplate(Books& books, const std::string& name, const std::string& language);
// Checks a template and keeps it as the company's own; a version other than 0 must be the one that is there. Refuses
// templateUnknown, valueInvalid where the language is none ("de", "de-AT"), templateInvalid with the line and what is
// wrong there, staleVersion.
Result<void> saveMailTemplate(Books& books, const MailTemplate& changed);
// Goes back to the template that came with the program. Refuses templateUnknown where there is none of the company's.
Result<void> resetMailTemplate(Books& books, const std::string& name, const std::string& language);

// The template filled for one mail. Refuses templateUnknown, templateInvalid, headerUnsafe with the field.
Result<mail::Rendered> renderMail(Books& books, const std::string& name, const std::string& language,
                                  const mail::Values& values);

}  // namespace duebook::services
