// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/deliver.h"

#include <algorithm>
#include <array>

#include "services/mail_acts.h"

namespace duebook::services {
namespace {

using mail::Outcome;
using store::MailState;
using store::OutboxRow;

constexpr std::int64_t mostAttempts = 24;

// What another program left behind when it was killed in the middle of a mail. We hold the lock: nobody is sending.
void settleInterrupted(Books& books, Delivery& delivery) {
    if (store::OutboxStore(*books.db).inState(MailState::sending).empty()) return;
    db::Transaction transaction(*books.db, db::Mode::write);
    store::OutboxStore outbox(*books.db);
    for (const std::int64_t id : outbox.inState(MailState::sending)) {
        OutboxRow row = *outbox.find(id);
        row.state = MailState::unsure;
        row.code = 0;
        row.answer = "The program was stopped while the mail was leaving.";
        row.changed = books.now();
        settle(books, row, "unsure", "mail.unsure");
        ++delivery.unsure;
    }
    transaction.commit();
}

// Marks the mail as leaving; nothing where it is no longer there to be sent, or was put off meanwhile.
std::optional<OutboxRow> claim(Books& books, std::int64_t id, Instant now) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::OutboxStore outbox(*books.db);
    std::optional<OutboxRow> row = outbox.find(id);
    if (!row || row->state != MailState::queued || row->due > now) return std::nullopt;
    row->state = MailState::sending;
    ++row->attempts;
    row->changed = books.now();
    outbox.update(*row);
    transaction.commit();
    return row;
}

// What the outcome means for the row, and for the account.
const char* apply(const Outcome& outcome, OutboxRow& row, Delivery& delivery) {
    row.code = outcome.code;
    row.answer = outcome.answer;
    switch (outcome.kind) {
        case Outcome::Kind::accepted:
            row.state = MailState::sent;
            ++delivery.sent;
            return "sent";
        case Outcome::Kind::unsure:
            row.state = MailState::unsure;
            ++delivery.unsure;
            return "unsure";
        case Outcome::Kind::noSession:
            row.state = MailState::queued;
            --row.attempts;  // it was not about this mail
            delivery.trouble = outcome.answer;
            return "no connection";
        case Outcome::Kind::sender:
        case Outcome::Kind::later:
            if (row.attempts < mostAttempts) {
                row.state = MailState::queued;
                row.due = {row.changed.ms + backOffMs(row.attempts)};
                ++delivery.later;
                return outcome.kind == Outcome::Kind::sender ? "sender refused" : "later";
            }
            [[fallthrough]];
        case Outcome::Kind::refused:
            row.state = MailState::failed;
            ++delivery.failed;
            return "failed";
    }
    return "";
}

void finish(Books& books, OutboxRow& row, const Outcome& outcome, Delivery& delivery) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::MailStore account(*books.db);
    row.changed = books.now();
    const std::int64_t pauses = account.account()->pauses;
    const char* event = apply(outcome, row, delivery);
    if (outcome.kind == Outcome::Kind::noSession) {
        delivery.pausedUntil = Instant{row.changed.ms + backOffMs(pauses + 1)};
        row.due = row.changed;  // the others first, next time
        account.pause(delivery.pausedUntil, row.answer);
    } else if (pauses > 0) {
        account.pause(std::nullopt, "");
    }
    // what else this sender has would hear the same
    if (outcome.kind == Outcome::Kind::sender) store::OutboxStore(*books.db).postpone(row.sender, row.due);
    const bool isSettled = row.state != MailState::queued;
    settle(books, row, event, isSettled ? "mail." + std::string(nameOf(row.state)) : std::string());
    transaction.commit();
}

void look(Books& books, Delivery& delivery) {
    store::OutboxStore outbox(*books.db);
    delivery.waiting = static_cast<std::int64_t>(outbox.inState(MailState::queued).size());
    delivery.next = outbox.nextDue();
}

}  // namespace

std::int64_t backOffMs(std::int64_t n) {
    constexpr std::array<std::int64_t, 7> minutes = {1, 5, 15, 30, 60, 120, 240};
    const auto last = static_cast<std::int64_t>(minutes.size()) - 1;
    return 60'000 * minutes.at(static_cast<std::size_t>(std::clamp<std::int64_t>(n - 1, 0, last)));
}

Result<Delivery> deliverMail(Books& books, mail::Transport& transport, const Progress& progress) {
    const auto account = store::MailStore(*books.db).account();
    if (!account) return refuse(Refusal::mailAccountMissing);
    const std::unique_ptr<db::Lock> lock = books.db->tryLock("mail");
    if (!lock) return refuse(Refusal::mailBeingDelivered);
    Delivery delivery;
    settleInterrupted(books, delivery);
    const Instant now = books.now();
    std::vector<std::int64_t> due;
    if (account->pauseUntil && now < *account->pauseUntil) {
        delivery.pausedUntil = account->pauseUntil;
        delivery.trouble = account->answer;
    } else {
        due = store::OutboxStore(*books.db).due(now);
    }
    std::int64_t done = 0;
    for (const std::int64_t id : due) {
        if (progress.cancelled() || delivery.pausedUntil) break;
        if (auto row = claim(books, id, now)) {
            const std::string content = store::OutboxStore(*books.db).content(row->message);
            const Outcome outcome = transport.send({row->sender, row->recipient, content});
            finish(books, *row, outcome, delivery);
        }
        progress.report(++done, static_cast<std::int64_t>(due.size()));
    }
    look(books, delivery);
    return delivery;
}

}  // namespace duebook::services
