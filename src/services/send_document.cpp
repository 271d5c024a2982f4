// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/send_document.h"

#include "services/mail_account.h"
#include "services/mail_templates.h"

namespace duebook::services {
namespace {

Result<std::vector<mail::Mailbox>> boxesOf(const std::vector<std::string>& typed) {
    std::vector<mail::Mailbox> boxes;
    for (const std::string& each : typed) {
        const auto addresses = mail::addressesIn(each);
        if (!addresses) return tl::make_unexpected(addresses.error());
        for (const mail::Address& address : *addresses) boxes.push_back({{}, address});
    }
    return boxes;
}

Result<void> address(mail::Message& message, const Letter& letter, const store::Customer& customer) {
    const auto to = boxesOf(letter.to.empty() ? std::vector{customer.email} : letter.to);
    if (!to) return tl::make_unexpected(to.error());
    const auto cc = boxesOf(letter.cc);
    if (!cc) return tl::make_unexpected(cc.error());
    const auto bcc = boxesOf(letter.bcc);
    if (!bcc) return tl::make_unexpected(bcc.error());
    message.to = *to;
    message.cc = *cc;
    message.bcc = *bcc;
    if (mail::recipientsOf(message).empty()) return refuse(Refusal::recipientMissing, "Customer " + customer.number);
    return {};
}

Result<mail::Message> compose(Books& books, const Letter& letter, const store::Customer& customer,
                              mail::Values values) {
    const auto account = mailAccount(books);
    if (!account) return tl::make_unexpected(account.error());
    const auto identity = mailIdentity(*account, letter.identity);
    if (!identity) return tl::make_unexpected(identity.error());
    mail::Message message{.from = senderOf(*identity), .to = {}};
    if (!identity->replyTo.empty())
        message.replyTo = mail::Mailbox{identity->display, *mail::Address::parse(identity->replyTo)};
    if (const auto done = address(message, letter, customer); !done) return tl::make_unexpected(done.error());
    values.values["sender.name"] = identity->display.empty() ? books.info.company : identity->display;
    auto texts = renderMail(books, letter.templateName, letter.language, values);
    if (!texts) return tl::make_unexpected(texts.error());
    message.subject = std::move(texts->subject);
    message.text = std::move(texts->text);
    message.html = std::move(texts->html);
    message.attachments = letter.files;
    return message;
}

// The letter with everything named that was left open, and whom it is about.
template <class AnyLetter>
struct Prepared {
    AnyLetter letter;
    store::Customer customer;
    mail::Values values;
};

void nameLanguage(Letter& letter, const store::Customer& customer) {
    if (letter.language.empty()) letter.language = customer.language.empty() ? "en" : customer.language;
}

Result<Prepared<DocumentLetter>> prepare(Books& books, const DocumentLetter& given) {
    const bool invoice = given.kind == DocumentKind::invoice;
    store::DetailStore details(*books.db);
    const auto id = details.findDocument(given.kind, given.number);
    if (!id) return refuse(Refusal::documentUnknown, given.number);
    const auto document = details.document(*id);
    const auto customer = store::CustomerStore(*books.db).find(document->customer);
    Prepared<DocumentLetter> p{given, *customer, {}};
    nameLanguage(p.letter, *customer);
    if (p.letter.templateName.empty()) p.letter.templateName = invoice ? "invoice" : "credit-note";
    if (p.letter.occasion.empty()) p.letter.occasion = occasionOf(given.kind, given.number);
    p.values = documentValues(books, *document, p.letter.language);
    return p;
}

Result<Prepared<StatementLetter>> prepare(Books& books, const StatementLetter& given) {
    const auto customer = store::CustomerStore(*books.db).find(given.customer);
    if (!customer) return refuse(Refusal::customerUnknown, given.customer);
    Prepared<StatementLetter> p{given, *customer, {}};
    nameLanguage(p.letter, *customer);
    if (p.letter.templateName.empty()) p.letter.templateName = "statement";
    if (p.letter.occasion.empty()) p.letter.occasion = "statement " + given.customer + " " + given.asOf.iso();
    p.values = statementValues(books, *customer, given.asOf, given.items, p.letter.language);
    return p;
}

template <class AnyLetter>
Result<mail::Message> preview(Books& books, const AnyLetter& given) {
    const auto p = prepare(books, given);
    if (!p) return tl::make_unexpected(p.error());
    return compose(books, p->letter, p->customer, p->values);
}

template <class AnyLetter>
Result<MailToQueue> write(Books& books, const AnyLetter& given) {
    const auto p = prepare(books, given);
    if (!p) return tl::make_unexpected(p.error());
    return compose(books, p->letter, p->customer, p->values).map([&](mail::Message message) {
        MailToQueue request{std::move(message), p->letter.occasion, p->customer.id};
        request.templateName = p->letter.templateName;
        request.language = p->letter.language;
        request.followUp = p->letter.followUp;
        return request;
    });
}

}  // namespace

std::string occasionOf(DocumentKind kind, const std::string& number) {
    return (kind == DocumentKind::invoice ? "invoice " : "credit note ") + number;
}

Result<mail::Message> previewDocument(Books& books, const DocumentLetter& letter) {
    return preview(books, letter);
}
Result<mail::Message> previewStatement(Books& books, const StatementLetter& letter) {
    return preview(books, letter);
}

Result<QueuedMail> sendDocument(Books& books, const DocumentLetter& letter) {
    return write(books, letter).and_then([&](MailToQueue request) {
        request.documentKind = letter.kind;
        request.documentNumber = letter.number;
        return queueMail(books, request);
    });
}

Result<QueuedMail> sendStatement(Books& books, const StatementLetter& letter) {
    return write(books, letter).and_then([&](const MailToQueue& request) { return queueMail(books, request); });
}

}  // namespace duebook::services
