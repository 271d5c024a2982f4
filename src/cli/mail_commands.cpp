// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mail_commands.h"

#include <chrono>
#include <iostream>
#include <memory>
#include <thread>

#include "cli/mail_json.h"
#include "cli/mail_passwords.h"
#include "cli/table.h"
#include "io/text_file.h"

namespace duebook::cli {
namespace {

constexpr std::size_t longestFile = 1024 * 1024;

// The way out for the account's mail, with its password.
Result<std::unique_ptr<mail::Transport>> transportOf(const store::MailAccount& account) {
    return mailPassword(account).map([&](const std::string& password) -> std::unique_ptr<mail::Transport> {
        return std::make_unique<mail::SmtpTransport>(services::smtpSettings(account, password));
    });
}

int runAccountSet(const Frame& frame, const std::string& path) {
    const auto account = readMailAccount(io::wholeFile(path, longestFile));
    if (!account) return frame.refuse(account.error().front());
    services::Books books = frame.open();
    if (const auto set = services::setMailAccount(books, *account); !set) return frame.refuse(set.error());
    frame.print(toJson(*services::mailAccount(books)));
    return done;
}

int runAccountShow(const Frame& frame) {
    services::Books books = frame.open();
    const auto account = services::mailAccount(books);
    if (!account) return frame.refuse(account.error());
    frame.print(toJson(*account));
    return done;
}

int runTest(const Frame& frame, const std::string& to, const std::string& from) {
    services::Books books = frame.open();
    const auto account = services::mailAccount(books);
    if (!account) return frame.refuse(account.error());
    const auto transport = transportOf(*account);
    if (!transport) return frame.refuse(transport.error());
    const auto outcome = services::sendTestMail(books, **transport, to, from);
    if (!outcome) return frame.refuse(outcome.error());
    const bool accepted = outcome->kind == mail::Outcome::Kind::accepted;
    const Json code = outcome->code == 0 ? Json() : Json(outcome->code);
    if (frame.json)
        frame.print({{"accepted", accepted}, {"code", code}, {"answer", outcome->answer}});
    else
        std::cout << (accepted ? "The server has taken the mail: " : "The mail was not sent: ")
                  << (outcome->code == 0 ? "" : std::to_string(outcome->code) + " ") << outcome->answer << '\n';
    if (accepted) return done;
    return outcome->kind == mail::Outcome::Kind::noSession ? unreadable : refused;
}

int runOutbox(const Frame& frame, const std::string& word, std::int64_t most) {
    const auto state = store::mailStateOf(word);
    if (!state && !word.empty())
        throw WordsError("--state takes queued, sending, sent, failed, unsure or taken-back, not \"" + word + "\".");
    services::Books books = frame.open();
    Json list = Json::array();
    Table table({{"id", true}, {"state"}, {"to"}, {"subject"}, {"due or changed"}, {"answer"}});
    for (const store::OutboxRow& m : store::OutboxStore(*books.db).list(state, most)) {
        list.push_back(toJson(m));
        const Instant at = m.state == store::MailState::queued ? m.due : m.changed;
        table.add({std::to_string(m.id), std::string(nameOf(m.state)), m.recipient, m.subject, at.iso(),
                   (m.code == 0 ? "" : std::to_string(m.code) + " ") + m.answer});
    }
    if (frame.json)
        frame.print({{"mails", list}});
    else
        std::cout << table.text();
    return done;
}

int runShow(const Frame& frame, std::int64_t id, bool source) {
    services::Books books = frame.open();
    const auto mail = services::mailFacts(books, id);
    if (!mail) return frame.refuse(mail.error());
    if (source)
        std::cout << mail->content;
    else
        frame.print(toJson(*mail));
    return done;
}

int decide(const Frame& frame, std::int64_t id, Result<void> (*decision)(services::Books&, std::int64_t)) {
    services::Books books = frame.open();
    if (const auto decided = decision(books, id); !decided) return frame.refuse(decided.error());
    frame.print(toJson(*services::mailFacts(books, id)));
    return done;
}

void add(services::Delivery& sum, const services::Delivery& more) {
    services::Delivery all = more;
    all.sent += sum.sent;
    all.failed += sum.failed;
    all.later += sum.later;
    all.unsure += sum.unsure;
    sum = all;
}

// Waits until the moment, or until it is asked to stop.
void waitUntil(services::Books& books, Instant at, const Progress& progress) {
    while (books.now() < at && !progress.cancelled()) std::this_thread::sleep_for(std::chrono::milliseconds(100));
}

void printDelivery(const Frame& frame, const services::Delivery& d) {
    if (frame.json) return frame.print(toJson(d));
    std::cout << d.sent << " sent, " << d.failed << " failed, " << d.later << " put off, " << d.unsure << " unsure, "
              << d.waiting << " waiting";
    if (d.pausedUntil)
        std::cout << "\nNothing is tried before " << d.pausedUntil->iso() << ": " << d.trouble;
    else if (d.next)
        std::cout << ", the next from " << d.next->iso();
    std::cout << '\n';
}

int runDeliver(const Frame& frame, std::int64_t wait) {
    services::Books books = frame.open();
    const auto account = services::mailAccount(books);
    if (!account) return frame.refuse(account.error());
    const auto transport = transportOf(*account);
    if (!transport) return frame.refuse(transport.error());
    const Progress progress = frame.progress("Sending");
    const Instant until{books.now().ms + wait * 1000};
    services::Delivery sum;
    for (;;) {
        const auto delivery = services::deliverMail(books, **transport, progress);
        if (!delivery) return frame.refuse(delivery.error());
        add(sum, *delivery);
        if (sum.pausedUntil || !sum.next || *sum.next > until || progress.cancelled()) break;
        waitUntil(books, *sum.next, progress);
    }
    printDelivery(frame, sum);
    if (sum.pausedUntil) return unreadable;
    return sum.failed + sum.unsure > 0 ? someRejected : done;
}

CLI::App* verbOf(CLI::App& noun, const std::string& name, const std::string& help, Frame& frame,
                 std::function<int()> command) {
    CLI::App* verb = noun.add_subcommand(name, help);
    verb->callback([&frame, command = std::move(command)] { frame.command = command; });
    return verb;
}

void addDecision(CLI::App& noun, Frame& frame, const std::string& name, const std::string& help,
                 Result<void> (*decision)(services::Books&, std::int64_t)) {
    auto id = std::make_shared<std::int64_t>(0);
    verbOf(noun, name, help, frame, [&frame, id, decision] { return decide(frame, *id, decision); })
        ->add_option("ID", *id, "The mail's id in the outbox")
        ->required();
}

void addAccount(CLI::App& noun, Frame& frame) {
    CLI::App* account = noun.add_subcommand("account", "The company's account at a mail server");
    account->require_subcommand(1);
    account->fallthrough();
    auto file = std::make_shared<std::string>();
    verbOf(*account, "set", "Set the account", frame, [&frame, file] { return runAccountSet(frame, *file); })
        ->add_option("FILE", *file, "The account, in JSON and without its password")
        ->required();
    verbOf(*account, "show", "Show the account", frame, [&frame] { return runAccountShow(frame); });
}

void addSending(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* test = verbOf(noun, "test", "Send a test mail at once", frame,
                            [&frame, words] { return runTest(frame, words->first, words->second); });
    test->add_option("--to", words->first, "The address")->required();
    test->add_option("--from", words->second, "The sender, by the name of its identity");
    auto wait = std::make_shared<std::int64_t>(0);
    verbOf(noun, "deliver", "Send what is due", frame, [&frame, wait] { return runDeliver(frame, *wait); })
        ->add_option("--wait", *wait, "Wait up to so many seconds for what is due then")
        ->check(CLI::Range(0, 86400));
}

void addLooking(CLI::App& noun, Frame& frame) {
    struct Words {
        std::string state;
        std::int64_t most = 1000, id = 0;
        bool source = false;
    };
    auto words = std::make_shared<Words>();
    CLI::App* outbox = verbOf(noun, "outbox", "The mails, the newest first", frame,
                              [&frame, words] { return runOutbox(frame, words->state, words->most); });
    outbox->add_option("--state", words->state, "Only queued, sending, sent, failed, unsure or taken-back");
    outbox->add_option("--limit", words->most, "At most so many (1000)")->check(CLI::PositiveNumber);
    CLI::App* show = verbOf(noun, "show", "One mail and what became of it", frame,
                            [&frame, words] { return runShow(frame, words->id, words->source); });
    show->add_option("ID", words->id, "The mail's id in the outbox")->required();
    show->add_flag("--source", words->source, "The mail itself, byte by byte");
}

}  // namespace

void addMailCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("mail", "Sending, and what became of it");
    noun->require_subcommand(1);
    noun->fallthrough();
    addAccount(*noun, frame);
    addSending(*noun, frame);
    addLooking(*noun, frame);
    addDecision(*noun, frame, "take-back", "Take back a mail that waits", &services::takeBackMail);
    addDecision(*noun, frame, "retry", "Send a mail that failed, is in question or waits: now", &services::retryMail);
    addDecision(*noun, frame, "confirm", "A mail in question has arrived", &services::confirmMail);
    addMailTemplateCommands(*noun, frame);
}

}  // namespace duebook::cli
