// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/parcel.h"

#include <QCoreApplication>

#include "services/billing_desk.h"
#include "services/print_document.h"
#include "services/statement.h"
#include "store/outbox_store.h"
#include "text/convert.h"

namespace duebook::ui {

namespace {

using services::Leaving;
using services::SentDocument;
using Request = Parcel::Request;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sending)
};

bool isThere(services::Books& books, const std::string& occasion) {
    return store::OutboxStore(*books.db).liveMessage(occasion).has_value();
}

ParcelLook lookAtDocument(services::Books& books, const paper::DocumentRenderer& pages, const Request& request) {
    auto out = services::prepareDocument(books, pages, request);
    ParcelLook look;
    if (!out) {
        look.held = std::move(out.error());
        return look;
    }
    look.advice = out->advice;
    look.channel = out->channel;
    look.mail = services::previewDocument(books, out->letter);
    look.already = isThere(books, out->letter.occasion);
    look.files = std::move(out->letter.files);
    return look;
}

Result<services::StatementLetter> letterOf(services::Books& books, const paper::DocumentRenderer& pages,
                                           const std::string& customer, Date asOf, const Request& request) {
    const auto size = services::paperSizeOf(services::BillingDesk(books).company());
    return services::statementOf(books, customer, asOf)
        .and_then(
            [&](const services::Statement& statement) { return services::statementLetter(statement, pages, size); })
        .map([&](services::StatementLetter letter) {
            letter.to = request.to;
            letter.language = request.language;
            letter.identity = request.identity;
            letter.followUp = request.followUp;
            letter.occasion = "statement " + customer + " " + asOf.iso();
            return letter;
        });
}

ParcelLook lookAtStatement(services::Books& books, const Result<services::StatementLetter>& letter) {
    ParcelLook look;
    if (!letter) {
        look.held = services::Held{letter.error()};
        return look;
    }
    look.mail = services::previewStatement(books, *letter);
    look.already = isThere(books, letter->occasion);
    look.files = letter->files;
    return look;
}

Leaving<SentDocument> sendStatement(services::Books& books, const Result<services::StatementLetter>& letter) {
    const auto preview = letter.and_then([&](const auto& each) { return services::previewStatement(books, each); });
    if (!preview) return tl::make_unexpected(services::Held{preview.error()});
    const auto mail = services::sendStatement(books, *letter);
    if (!mail) return tl::make_unexpected(services::Held{mail.error()});
    SentDocument sent;
    sent.mail = *mail;
    sent.way = mail->already ? SentDocument::Way::already : SentDocument::Way::queued;
    for (const mail::Address& each : mail::recipientsOf(*preview)) sent.recipients.push_back(each.text());
    return sent;
}

}  // namespace

Parcel documentParcel(const QString& number) {
    const auto named = [number = str(number)](Request request) {
        request.number = number;
        return request;
    };
    return {number, true,
            [named](services::Books& books, const paper::DocumentRenderer& pages, const Request& request) {
                return lookAtDocument(books, pages, named(request));
            },
            [named](services::Books& books, const paper::DocumentRenderer& pages, const Request& request) {
                return services::sendOut(books, pages, named(request));
            }};
}

Parcel statementParcel(const QString& customer, Date asOf) {
    const std::string number = str(customer);
    return {Words::tr("the statement of %1").arg(customer), false,
            [number, asOf](services::Books& books, const paper::DocumentRenderer& pages, const Request& request) {
                return lookAtStatement(books, letterOf(books, pages, number, asOf, request));
            },
            [number, asOf](services::Books& books, const paper::DocumentRenderer& pages, const Request& request) {
                return sendStatement(books, letterOf(books, pages, number, asOf, request));
            }};
}

}  // namespace duebook::ui
