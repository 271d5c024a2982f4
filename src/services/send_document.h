// SPDX-License-Identifier: GPL-3.0-or-later
// Sending an invoice, a credit note or a statement: the mail is written from its template, with the files attached, and
// put into the outbox.
#pragma once
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "mail/message.h"
#include "services/books.h"
#include "services/mail_fields.h"
#include "services/outbox.h"

namespace duebook::services {

// What every mail to a customer has.
struct Letter {
    std::vector<mail::Attachment> files = {};             // the PDF, the e-invoice
    std::vector<std::string> to = {}, cc = {}, bcc = {};  // addresses; no `to` means the customer's own
    std::string templateName = {};                        // empty: the one of what is sent
    std::string language = {};                            // empty: the customer's, else English
    std::string identity = {};                            // the sender; empty: the first of the account
    std::optional<Date> followUp = {};                    // from then on somebody asks whether it has arrived
    std::string occasion = {};                            // empty: the document or statement itself, which is sent once
};

struct DocumentLetter : Letter {
    DocumentKind kind = DocumentKind::invoice;
    std::string number = {};
};

struct StatementLetter : Letter {
    std::string customer = {};  // its number
    Date asOf = Date::fromDays(0);
    std::vector<StatementItem> items = {};  // as statementItems() gives them
};

// What the mail of a document is for: "invoice 2026-0001", "credit note 2026-0002". Sent once.
std::string occasionOf(DocumentKind kind, const std::string& number);

// The mail as it would be sent, for a look at it before. Refuses documentUnknown (customerUnknown), mailAccountMissing,
// mailIdentityUnknown, recipientMissing with the customer, addressInvalid, templateUnknown, templateInvalid,
// headerUnsafe with the field.
Result<mail::Message> previewDocument(Books& books, const DocumentLetter& letter);
Result<mail::Message> previewStatement(Books& books, const StatementLetter& letter);

// Puts it into the outbox. Refuses as the preview does, and as queueMail.
Result<QueuedMail> sendDocument(Books& books, const DocumentLetter& letter);
Result<QueuedMail> sendStatement(Books& books, const StatementLetter& letter);

}  // namespace duebook::services
