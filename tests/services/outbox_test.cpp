// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/outbox.h"

#include <gmock/gmock.h>

#include "support/mail_books.h"
#include "support/tamper.h"

namespace duebook::test {
namespace {

using services::confirmMail;
using services::deliverMail;
using services::queueMail;
using services::retryMail;
using services::takeBackMail;
using ::testing::ElementsAre;

class Outbox : public MailTest {};
DUEBOOK_ON_BOTH_DATABASES(Outbox);

TEST_P(Outbox, KeepsAMailUntilItsTimeAndSendsItOnce) {
    const auto mail = queueMail(books(), aMail("Invoice 1", {"ap@example.com"}));
    ASSERT_TRUE(mail);
    EXPECT_EQ(mail->due.ms, nowMs + 10'000);
    ScriptedTransport transport;
    EXPECT_EQ(deliver(transport).sent, 0);
    EXPECT_EQ(deliver(transport).next, mail->due);
    pass(10);
    const services::Delivery delivery = deliver(transport);
    EXPECT_EQ(delivery.sent, 1);
    EXPECT_EQ(delivery.waiting, 0);
    EXPECT_FALSE(delivery.next);
    EXPECT_EQ(deliver(transport).sent, 0);
    ASSERT_EQ(transport.sent.size(), 1U);
    EXPECT_EQ(transport.sent[0].sender, "billing@acme.example");
    EXPECT_EQ(transport.sent[0].recipient, "ap@example.com");
    EXPECT_NE(transport.sent[0].content.find("\r\nSubject: Invoice 1\r\n"), std::string::npos);
    const store::OutboxRow sent = row(mail->ids.at(0));
    EXPECT_EQ(sent.state, store::MailState::sent);
    EXPECT_EQ(sent.code, 250);
    EXPECT_EQ(sent.answer, "taken");
    EXPECT_THAT(eventsOf(sent.id), ElementsAre("sent"));
    EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM journal WHERE act IN ('mail.queued', 'mail.sent')"), 2);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, TakesOneOccasionOnce) {
    const auto first = queueMail(books(), aMail("Invoice 1", {"a@example.com", "b@example.com"}));
    const auto again = queueMail(books(), aMail("Invoice 1", {"a@example.com", "c@example.com"}));
    ASSERT_TRUE(first && again);
    EXPECT_FALSE(first->already);
    EXPECT_TRUE(again->already);
    EXPECT_EQ(again->ids, first->ids);
    pass(10);
    ScriptedTransport transport;
    EXPECT_EQ(deliver(transport).sent, 2);
    EXPECT_TRUE(queueMail(books(), aMail("Invoice 1", {"c@example.com"}))->already);
    EXPECT_FALSE(queueMail(books(), aMail("Invoice 2", {"c@example.com"}))->already);
    // both copies are one mail to a mail program
    EXPECT_EQ(transport.sent[0].content, transport.sent[1].content);
}

TEST_P(Outbox, TakesAMailBackWhileItWaits) {
    const auto mail = queueMail(books(), aMail("Invoice 1", {"ap@example.com"}));
    const std::int64_t id = mail->ids.at(0);
    EXPECT_TRUE(takeBackMail(books(), id));
    EXPECT_EQ(takeBackMail(books(), id).error().refusal, Refusal::mailHasLeft);
    EXPECT_EQ(retryMail(books(), id).error().refusal, Refusal::mailNotSettled);
    EXPECT_EQ(takeBackMail(books(), 4711).error().refusal, Refusal::mailUnknown);
    pass(60);
    ScriptedTransport transport;
    EXPECT_EQ(deliver(transport).sent, 0);
    // what nobody got may be put in once more
    const auto corrected = queueMail(books(), aMail("Invoice 1", {"other@example.com"}));
    EXPECT_FALSE(corrected->already);
    pass(10);
    EXPECT_EQ(deliver(transport).sent, 1);
    EXPECT_EQ(takeBackMail(books(), corrected->ids.at(0)).error().refusal, Refusal::mailHasLeft);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, LetsOneFailedAddressStopNobody) {
    const auto ids = queued("Invoice 1", {"a@example.com", "gone@example.com", "b@example.com"});
    const auto other = queued("Invoice 2", {"c@example.com"});
    ScriptedTransport transport;
    transport.script["gone@example.com"] = {{OutcomeKind::refused, 550, "no such user"}};
    const services::Delivery delivery = deliver(transport);
    EXPECT_EQ(delivery.sent, 3);
    EXPECT_EQ(delivery.failed, 1);
    EXPECT_EQ(stateOf(ids[1]), "failed");
    EXPECT_EQ(row(ids[1]).answer, "no such user");
    EXPECT_EQ(stateOf(ids[2]), "sent");
    EXPECT_EQ(stateOf(other[0]), "sent");
    // the others got it: the occasion is taken
    EXPECT_TRUE(queueMail(books(), aMail("Invoice 1", {"new@example.com"}))->already);
    EXPECT_TRUE(retryMail(books(), ids[1]));
    EXPECT_EQ(deliver(transport).sent, 1);
    EXPECT_EQ(transport.sent.back().recipient, "gone@example.com");
    EXPECT_THAT(eventsOf(ids[1]), ElementsAre("failed", "to be sent", "sent"));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, DoesNotSendAFailedMailWhoseOccasionHasAnotherOne) {
    const auto ids = queued("Invoice 1", {"gone@example.com"});
    ScriptedTransport transport;
    transport.script["gone@example.com"] = {{OutcomeKind::refused, 550, "no such user"}};
    deliver(transport);
    EXPECT_FALSE(queueMail(books(), aMail("Invoice 1", {"right@example.com"}))->already);
    EXPECT_EQ(retryMail(books(), ids[0]).error().refusal, Refusal::mailSentAgain);
    pass(10);
    EXPECT_EQ(deliver(transport).sent, 1);
    EXPECT_EQ(transport.sent.back().recipient, "right@example.com");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, TriesAgainEverLaterAndGivesUpInTheEnd) {
    const std::int64_t id = queued("Invoice 1", {"grey@example.com"}).at(0);
    ScriptedTransport transport;
    transport.script["grey@example.com"] = std::vector<mail::Outcome>(50, {OutcomeKind::later, 451, "try later"});
    std::vector<std::int64_t> minutes;
    for (int i = 0; i < 23; ++i) {
        EXPECT_EQ(deliver(transport).later, 1);
        EXPECT_EQ(stateOf(id), "queued");
        minutes.push_back((row(id).due.ms - nowMs) / 60'000);
        nowMs = row(id).due.ms - 1;
        EXPECT_EQ(deliver(transport).later, 0);
        pass(1);
    }
    EXPECT_THAT(std::vector(minutes.begin(), minutes.begin() + 9), ElementsAre(1, 5, 15, 30, 60, 120, 240, 240, 240));
    EXPECT_EQ(deliver(transport).failed, 1);
    EXPECT_EQ(stateOf(id), "failed");
    EXPECT_EQ(row(id).answer, "try later");
    EXPECT_EQ(transport.sent.size(), 24U);
    transport.script.clear();
    EXPECT_TRUE(retryMail(books(), id));
    EXPECT_EQ(deliver(transport).sent, 1);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, WaitsWhereTheServerCannotBeReached) {
    const auto ids = queued("Invoice 1", {"a@example.com", "b@example.com", "c@example.com"});
    ScriptedTransport transport;
    transport.script["a@example.com"] = {{OutcomeKind::noSession, 535, "wrong password"}};
    transport.script["b@example.com"] = {{OutcomeKind::noSession, 0, "no route"}};
    services::Delivery delivery = deliver(transport);
    EXPECT_EQ(delivery.sent + delivery.failed + delivery.later, 0);
    EXPECT_EQ(delivery.waiting, 3);
    EXPECT_EQ(delivery.trouble, "wrong password");
    EXPECT_EQ(delivery.pausedUntil->ms, nowMs + 60'000);
    EXPECT_EQ(transport.sent.size(), 1U);  // the others would hear the same
    EXPECT_EQ(row(ids[0]).attempts, 0);
    pass(59);
    EXPECT_EQ(deliver(transport).trouble, "wrong password");
    EXPECT_EQ(transport.sent.size(), 1U);
    pass(1);
    delivery = deliver(transport);
    EXPECT_EQ(delivery.pausedUntil->ms, nowMs + 300'000);
    EXPECT_EQ(delivery.trouble, "no route");  // another mail's turn: none blocks the rest
    pass(300);
    EXPECT_EQ(deliver(transport).sent, 3);
    EXPECT_EQ(services::mailAccount(books())->pauses, 0);
    EXPECT_THAT(eventsOf(ids[0]), ElementsAre("no connection", "sent"));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, LetsOneRefusedSenderStopNobody) {
    services::MailToQueue dunning = aMail("Reminder 1", {"a@example.com", "b@example.com"});
    dunning.message.from = services::senderOf(services::mailAccount(books())->identities[1]);
    const auto refused = queueMail(books(), dunning)->ids;
    const auto others = queued("Invoice 1", {"c@example.com", "d@example.com"});
    ScriptedTransport transport;
    for (const char* each : {"a@example.com", "b@example.com"})
        transport.script[each] = {{OutcomeKind::sender, 550, "not you"}};
    services::Delivery delivery = deliver(transport);
    EXPECT_EQ(delivery.sent, 2);
    EXPECT_EQ(delivery.later, 1);
    EXPECT_FALSE(delivery.pausedUntil);
    EXPECT_EQ(transport.sent.size(), 3U);  // b@ would have heard the same
    for (const std::int64_t id : refused) EXPECT_EQ(row(id).due.ms, nowMs + 60'000);
    pass(60);
    EXPECT_EQ(deliver(transport).later, 1);
    EXPECT_EQ(row(refused[1]).due.ms, nowMs + 60'000);
    for (const std::int64_t id : refused) EXPECT_EQ(row(id).due.ms, row(refused[1]).due.ms);
    pass(300);
    EXPECT_EQ(deliver(transport).sent, 2);
    EXPECT_THAT(eventsOf(refused[0]), ElementsAre("sender refused", "sent"));
    EXPECT_THAT(eventsOf(refused[1]), ElementsAre("sender refused", "sent")) << "the next time it is another's turn";
    EXPECT_THAT(eventsOf(others[0]), ElementsAre("sent"));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, EndsAPauseWhereAPersonAsksForIt) {
    const std::int64_t id = queued("Invoice 1", {"a@example.com"}).at(0);
    ScriptedTransport transport;
    const auto pause = [&] {
        transport.script["a@example.com"] = {{OutcomeKind::noSession, 0, "no route"}};
        EXPECT_TRUE(deliver(transport).pausedUntil);
    };
    pause();
    EXPECT_TRUE(retryMail(books(), id));
    EXPECT_FALSE(services::mailAccount(books())->pauseUntil);
    pause();
    EXPECT_EQ(services::sendTestMail(books(), transport, "me@acme.example", "")->kind, OutcomeKind::accepted);
    EXPECT_FALSE(services::mailAccount(books())->pauseUntil);
    pause();
    store::MailAccount account = *services::mailAccount(books());
    account.host = "other.example.com";
    EXPECT_TRUE(services::setMailAccount(books(), account));
    EXPECT_EQ(deliver(transport).sent, 1);
}

TEST_P(Outbox, AsksAPersonAboutWhatItCannotKnow) {
    const auto ids = queued("Invoice 1", {"a@example.com", "b@example.com"});
    ScriptedTransport transport;
    for (const char* each : {"a@example.com", "b@example.com"})
        transport.script[each] = {{OutcomeKind::unsure, 0, "the line broke"}};
    EXPECT_EQ(deliver(transport).unsure, 2);
    pass(86'400);
    EXPECT_EQ(deliver(transport).sent, 0);
    EXPECT_EQ(transport.sent.size(), 2U);
    EXPECT_TRUE(queueMail(books(), aMail("Invoice 1", {"a@example.com"}))->already);
    EXPECT_TRUE(confirmMail(books(), ids[0]));
    EXPECT_EQ(stateOf(ids[0]), "sent");
    EXPECT_EQ(confirmMail(books(), ids[0]).error().refusal, Refusal::mailNotSettled);
    EXPECT_EQ(retryMail(books(), ids[0]).error().refusal, Refusal::mailNotSettled);
    EXPECT_TRUE(retryMail(books(), ids[1]));
    EXPECT_EQ(deliver(transport).sent, 1);
    EXPECT_THAT(eventsOf(ids[0]), ElementsAre("unsure", "arrived"));
    EXPECT_THAT(eventsOf(ids[1]), ElementsAre("unsure", "to be sent", "sent"));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, RemindsOfAskingWhetherAMailHasArrived) {
    services::MailToQueue asked = aMail("Invoice 1", {"a@example.com", "gone@example.com"});
    asked.followUp = day("2026-04-07");
    const auto ids = queueMail(books(), asked)->ids;
    const std::int64_t other = queued("Invoice 2", {"b@example.com"}).at(0);
    ScriptedTransport transport;
    transport.script["gone@example.com"] = {{OutcomeKind::refused, 550, "no such user"}};
    const auto due = [&](std::string_view on) {
        std::vector<std::int64_t> found;
        for (const auto& each : store::OutboxStore(*books().db).list({{}, day(on)})) found.push_back(each.id);
        return found;
    };
    EXPECT_TRUE(due("2026-12-31").empty());  // nothing has left yet
    deliver(transport);
    EXPECT_TRUE(due("2026-04-06").empty());
    EXPECT_THAT(due("2026-04-07"), ElementsAre(ids[0]));
    EXPECT_TRUE(services::followUpMail(books(), other, day("2026-04-01")));
    EXPECT_THAT(due("2026-04-07"), ElementsAre(other, ids[0]));
    EXPECT_TRUE(confirmMail(books(), ids[0]));
    EXPECT_EQ(row(ids[0]).confirmed, Instant{nowMs});
    EXPECT_THAT(due("2026-04-07"), ElementsAre(other));
    EXPECT_EQ(services::followUpMail(books(), ids[0], day("2026-05-01")).error().refusal, Refusal::mailNotSettled);
    EXPECT_EQ(services::followUpMail(books(), ids[1], day("2026-05-01")).error().refusal, Refusal::mailNotSettled);
    EXPECT_THAT(eventsOf(other), ElementsAre("sent", "to be asked about on 2026-04-01"));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, LeavesInQuestionWhatWasInterrupted) {
    const auto ids = queued("Invoice 1", {"a@example.com", "b@example.com"});
    ScriptedTransport transport;
    transport.during = [](const mail::Envelope&) { throw Cancelled(); };  // as near to a kill as one program gets
    EXPECT_THROW(static_cast<void>(deliverMail(books(), transport, {})), Cancelled);
    EXPECT_EQ(stateOf(ids[0]), "sending");
    EXPECT_EQ(takeBackMail(books(), ids[0]).error().refusal, Refusal::mailHasLeft);
    EXPECT_EQ(retryMail(books(), ids[0]).error().refusal, Refusal::mailNotSettled);
    EXPECT_TRUE(verifies(books()));
    transport.during = nullptr;
    const services::Delivery delivery = deliver(transport);
    EXPECT_EQ(delivery.unsure, 1);
    EXPECT_EQ(delivery.sent, 1);
    EXPECT_EQ(stateOf(ids[0]), "unsure");
    ASSERT_EQ(transport.sent.size(), 1U);
    EXPECT_EQ(transport.sent[0].recipient, "b@example.com");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Outbox, LetsOneSendAtATime) {
    const auto ids = queued("Invoice 1", {"a@example.com", "b@example.com"});
    services::Books other = openBooks(place(), "bob");
    stopClock(other);
    ScriptedTransport transport, idle;
    int asked = 0;
    transport.during = [&](const mail::Envelope& envelope) {
        EXPECT_EQ(deliverMail(other, idle, {}).error().refusal, Refusal::mailBeingDelivered);
        EXPECT_EQ(takeBackMail(other, ids[0]).error().refusal, Refusal::mailHasLeft);
        if (envelope.recipient == "a@example.com") EXPECT_TRUE(takeBackMail(other, ids[1]));
        ++asked;
    };
    const services::Delivery delivery = deliver(transport);
    EXPECT_EQ(asked, 1);
    EXPECT_EQ(delivery.sent, 1);
    EXPECT_EQ(stateOf(ids[1]), "taken-back");
    EXPECT_TRUE(deliverMail(other, idle, {}));
    EXPECT_TRUE(idle.sent.empty());
}

TEST_P(Outbox, StopsBehindTheMailAtHand) {
    const auto ids = queued("Invoice 1", {"a@example.com", "b@example.com"});
    ScriptedTransport transport;
    Progress progress;
    progress.cancelled = [&] { return !transport.sent.empty(); };
    const auto delivery = deliverMail(books(), transport, progress);
    ASSERT_TRUE(delivery);
    EXPECT_EQ(delivery->sent, 1);
    EXPECT_EQ(delivery->waiting, 1);
    EXPECT_EQ(stateOf(ids[1]), "queued");
}

TEST_P(Outbox, DoesNotSendFromACopy) {
    queued("Invoice 0", {"z@example.com"});
    ScriptedTransport transport;
    deliver(transport);
    const auto ids = queued("Invoice 1", {"a@example.com", "b@example.com"});
    EXPECT_TRUE(takeBackMail(books(), ids[1]));
    const std::string backup = places().freshFile(), restored = places().freshFile(), copied = places().fresh();
    services::backupLedger(books(), backup, {});
    EXPECT_TRUE(services::restoreLedger(backup, restored, {}).ok());
    EXPECT_TRUE(services::copyLedger(books(), copied, {}).ok());
    for (const std::string& each : {backup, restored, copied}) {
        services::Books copy = openBooks(each);
        stopClock(copy);
        EXPECT_TRUE(verifies(copy));
        EXPECT_EQ(deliverMail(copy, transport, {})->sent, 0);
        EXPECT_EQ(text(*copy.db, "SELECT content FROM mail_content ORDER BY id DESC"),
                  text(*books().db, "SELECT content FROM mail_content ORDER BY id DESC"));
        const store::OutboxRow held = *store::OutboxStore(*copy.db).find(ids[0]);
        EXPECT_EQ(nameOf(held.state), "unsure");
        EXPECT_NE(held.answer.find("copy"), std::string::npos);
        EXPECT_EQ(number(*copy.db, "SELECT COUNT(*) FROM outbox WHERE state IN (3, 6)"), 2);
    }
    EXPECT_EQ(deliver(transport).sent, 1);  // the ledger itself still does
    EXPECT_EQ(transport.sent.size(), 2U);
}

TEST_P(Outbox, IsWhatTheJournalSays) {
    const auto ids = queued("Invoice 1", {"a@example.com", "b@example.com"});
    queued("Invoice 2", {"c@example.com"});
    ScriptedTransport transport;
    transport.script["b@example.com"] = {{OutcomeKind::refused, 550, "no such user"}};
    deliver(transport);
    ASSERT_TRUE(verifies(books()));
    const std::string faults[] = {
        "UPDATE mail_content SET content = 'Pay to another account' WHERE id = (SELECT MIN(id) FROM mail_content)",
        "DELETE FROM mail_content",
        "UPDATE outbox SET recipient = 'x@example.com' WHERE recipient = 'a@example.com'",
        "UPDATE outbox SET state = 3 WHERE recipient = 'b@example.com'",
        "UPDATE outbox SET state = 1 WHERE recipient = 'a@example.com'",
        "UPDATE mail_message SET occasion = 'Invoice 3' WHERE occasion = 'Invoice 2'",
        "DELETE FROM mail_log; DELETE FROM outbox WHERE recipient = 'c@example.com'",
    };
    Sandbox sandbox(places(), place());
    for (const std::string& fault : faults) {
        const std::string tampered = sandbox.fresh();
        tamper(tampered, fault);
        services::Books copy = openBooks(tampered);
        bool found = false;
        for (const services::Check& check : services::verifyLedger(copy, {}).checks)
            found = found || (check.name == "outbox" && !check.ok());
        EXPECT_TRUE(found) << fault;
    }
}

TEST_P(Outbox, RefusesToSendWithoutAnAccount) {
    services::Books fresh = makeBooks(places().fresh());
    ScriptedTransport transport;
    EXPECT_EQ(deliverMail(fresh, transport, {}).error().refusal, Refusal::mailAccountMissing);
    EXPECT_EQ(queueMail(fresh, aMail("x", {"a@example.com"})).error().refusal, Refusal::mailAccountMissing);
    EXPECT_EQ(services::sendTestMail(fresh, transport, "a@example.com", "").error().refusal,
              Refusal::mailAccountMissing);
}

TEST_P(Outbox, PutsNothingInThatCannotBeSent) {
    services::MailToQueue evil = aMail("Invoice 1", {"a@example.com"});
    evil.message.subject = "Invoice\r\nBcc: all@example.com";
    EXPECT_EQ(queueMail(books(), evil).error().refusal, Refusal::headerUnsafe);
    EXPECT_EQ(queueMail(books(), aMail("Invoice 1", {})).error().refusal, Refusal::recipientMissing);
    services::MailToQueue missing = aMail("Invoice 1", {"a@example.com"});
    missing.message.attachments = {{"invoice.pdf", "application/pdf", ""}};
    EXPECT_EQ(queueMail(books(), missing).error().refusal, Refusal::attachmentInvalid);
    for (const char* table : {"mail_message", "mail_content", "outbox", "mail_log"})
        EXPECT_EQ(number(*books().db, "SELECT COUNT(*) FROM " + std::string(table)), 0);
    EXPECT_TRUE(verifies(books()));
}

}  // namespace
}  // namespace duebook::test
