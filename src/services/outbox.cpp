// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox.h"

#include "ledger/chain.h"
#include "services/mail_acts.h"
#include "store/mail_store.h"

namespace duebook::services {
namespace {

using store::MailState;
using store::OutboxRow;

// The same for no two mails of any ledger, and told by nothing but itself (RFC 5322 3.6.4).
std::string messageIdOf(Books& books, std::int64_t message, const mail::Message& m) {
    Sha256 digest;
    digest.add(books.info.company + "|" + std::to_string(books.info.created.ms) + "|" + std::to_string(message) + "|" +
               std::to_string(m.sent.ms) + "|" + m.subject);
    return digest.finish().substr(0, 32) + "@" + std::string(m.from.address.domain());
}

Result<OutboxRow> rowOf(Books& books, std::int64_t id) {
    if (auto row = store::OutboxStore(*books.db).find(id)) return *row;
    return refuse(Refusal::mailUnknown, std::to_string(id));
}

// Changes one row in a transaction of its own.
template <class Change>
Result<void> decide(Books& books, std::int64_t id, const char* event, Change change) {
    db::Transaction transaction(*books.db, db::Mode::write);
    auto row = rowOf(books, id);
    if (!row) return tl::make_unexpected(row.error());
    if (const auto changed = change(*row); !changed) return changed;
    row->changed = books.now();
    settle(books, *row, event, true);
    transaction.commit();
    return {};
}

}  // namespace

Result<QueuedMail> queueMail(Books& books, const MailToQueue& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::OutboxStore outbox(*books.db);
    const auto account = store::MailStore(*books.db).account();
    if (!account) return refuse(Refusal::mailAccountMissing);
    if (const auto there = outbox.liveMessage(request.occasion)) {
        QueuedMail found{outbox.rowsOf(*there), true, {}};
        found.due = outbox.find(found.ids.front())->due;
        return found;
    }
    mail::Message message = request.message;
    const auto recipients = mail::recipientsOf(message);
    const std::int64_t first =
        store::LedgerStore(*books.db).reserve("record", static_cast<std::int64_t>(recipients.size()) + 1);
    message.sent = books.now();
    message.messageId = messageIdOf(books, first, message);
    auto content = mail::write(message);
    if (!content) return tl::make_unexpected(content.error());
    store::NewMail row{request.occasion,
                       request.customer,
                       request.documentKind,
                       request.documentNumber,
                       request.templateName,
                       request.language,
                       message.from.address.text(),
                       message.subject,
                       message.messageId,
                       std::move(*content),
                       {},
                       {message.sent.ms + std::int64_t{account->takeBackSeconds} * 1000},
                       message.sent};
    QueuedMail queued{{}, false, row.due};
    for (const mail::Address& address : recipients) {
        row.recipients.push_back(address.text());
        queued.ids.push_back(first + static_cast<std::int64_t>(row.recipients.size()));
    }
    outbox.insert(first, queued.ids, row);
    sealAct(books, "mail.queued", request.occasion,
            queuedPayload(first, row.occasion, row.content, queued.ids, row.recipients));
    transaction.commit();
    return queued;
}

Result<void> takeBackMail(Books& books, std::int64_t id) {
    return decide(books, id, "taken back", [](OutboxRow& row) -> Result<void> {
        if (row.state != MailState::queued) return refuse(Refusal::mailHasLeft, std::to_string(row.id));
        row.state = MailState::takenBack;
        return {};
    });
}

Result<void> retryMail(Books& books, std::int64_t id) {
    return decide(books, id, "to be sent", [&](OutboxRow& row) -> Result<void> {
        const bool open =
            row.state == MailState::failed || row.state == MailState::unsure || row.state == MailState::queued;
        if (!open) return refuse(Refusal::mailNotSettled, std::to_string(row.id));
        const auto live = store::OutboxStore(*books.db).liveMessage(row.occasion);
        if (live && *live != row.message) return refuse(Refusal::mailSentAgain, std::to_string(row.id));
        store::MailStore(*books.db).pause(std::nullopt, "");
        row.state = MailState::queued;
        row.attempts = 0;
        row.due = books.now();
        return {};
    });
}

Result<void> confirmMail(Books& books, std::int64_t id) {
    return decide(books, id, "arrived", [](OutboxRow& row) -> Result<void> {
        if (row.state != MailState::unsure) return refuse(Refusal::mailNotSettled, std::to_string(row.id));
        row.state = MailState::sent;
        return {};
    });
}

Result<MailFacts> mailFacts(Books& books, std::int64_t id) {
    db::Transaction transaction(*books.db, db::Mode::read);
    store::OutboxStore outbox(*books.db);
    return rowOf(books, id).map([&](const OutboxRow& row) {
        return MailFacts{row, outbox.logOf(id), outbox.content(row.message)};
    });
}

void holdOutbox(Books& copy) {
    store::OutboxStore outbox(*copy.db);
    std::vector<std::int64_t> waiting = outbox.inState(MailState::queued);
    const std::vector<std::int64_t> leaving = outbox.inState(MailState::sending);
    waiting.insert(waiting.end(), leaving.begin(), leaving.end());
    if (waiting.empty()) return;
    db::Transaction transaction(*copy.db, db::Mode::write);
    for (const std::int64_t id : waiting) {
        OutboxRow row = *outbox.find(id);
        row.state = MailState::unsure;
        row.code = 0;
        row.answer = "This ledger is a copy; the mail may have left the other one.";
        row.changed = copy.now();
        settle(copy, row, "held", true);
    }
    transaction.commit();
}

}  // namespace duebook::services
