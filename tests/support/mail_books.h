// SPDX-License-Identifier: GPL-3.0-or-later
// Books that can send, a clock that stands still, and a way out whose answers the test decides.
#pragma once
#include <functional>
#include <map>
#include <string>
#include <vector>

#include "mail/transport.h"
#include "services/deliver.h"
#include "services/ledger_care.h"
#include "services/mail_account.h"
#include "services/outbox.h"
#include "services/send_document.h"
#include "support/temp_ledger.h"

namespace duebook::test {

using OutcomeKind = mail::Outcome::Kind;

// Gives each recipient the answers that were set for it, one after the other, and then takes everything.
class ScriptedTransport final : public mail::Transport {
public:
    struct Mail {
        std::string sender, recipient, content;
    };
    mail::Outcome send(const mail::Envelope& envelope) override {
        if (during) during(envelope);
        sent.push_back({envelope.sender, envelope.recipient, std::string(envelope.content)});
        auto& answers = script[envelope.recipient];
        if (answers.empty()) return {OutcomeKind::accepted, 250, "taken"};
        mail::Outcome next = answers.front();
        answers.erase(answers.begin());
        return next;
    }
    std::map<std::string, std::vector<mail::Outcome>> script;
    std::function<void(const mail::Envelope&)> during;
    std::vector<Mail> sent;
};

class MailTest : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (IsSkipped()) return;
        stopClock(books());
        store::MailAccount account{.host = "mail.example.com"};
        account.identities = {{"billing", "Acme Billing", "billing@acme.example", ""},
                              {"dunning", "Acme", "ar@acme.example", "ada@acme.example"}};
        ASSERT_TRUE(services::setMailAccount(books(), account));
    }
    void stopClock(services::Books& of) {
        of.now = [this] { return Instant{nowMs}; };
    }
    void pass(std::int64_t seconds) { nowMs += seconds * 1000; }
    // A mail to these addresses; its occasion is its subject.
    services::MailToQueue aMail(const std::string& subject, const std::vector<std::string>& to) {
        services::MailToQueue request{
            {.from = services::senderOf(services::mailAccount(books())->identities[0]), .to = {}}, subject};
        for (const std::string& each : to) request.message.to.push_back({"", *mail::Address::parse(each)});
        request.message.subject = subject;
        request.message.text = "Text\n";
        return request;
    }
    // Puts it in and lets the time for taking it back pass; the ids of its rows.
    std::vector<std::int64_t> queued(const std::string& subject, const std::vector<std::string>& to) {
        const auto mail = services::queueMail(books(), aMail(subject, to));
        EXPECT_TRUE(mail) << mail.error().subject;
        pass(10);
        return mail->ids;
    }
    services::Delivery deliver(mail::Transport& transport) {
        const auto delivery = services::deliverMail(books(), transport, {});
        EXPECT_TRUE(delivery) << explain(delivery.error());
        return delivery.value_or(services::Delivery());
    }
    store::OutboxRow row(std::int64_t id) { return *store::OutboxStore(*books().db).find(id); }
    std::string stateOf(std::int64_t id) { return std::string(nameOf(row(id).state)); }
    std::vector<std::string> eventsOf(std::int64_t id) {
        std::vector<std::string> events;
        for (const auto& line : store::OutboxStore(*books().db).logOf(id)) events.push_back(line.event);
        return events;
    }
    std::int64_t nowMs = day("2026-03-31").days() * 86'400'000 + 8 * 3'600'000;
};

}  // namespace duebook::test
