// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_account.h"

#include <set>

#include "ledger/chain.h"
#include "mail/encode.h"
#include "services/mail_acts.h"

namespace duebook::services {
namespace {

using store::MailAccount;
using store::MailIdentity;

Result<void> wrong(const std::string& what) {
    return refuse(Refusal::mailAccountInvalid, what);
}

bool isThisComputer(const std::string& host) {
    return host == "localhost" || host == "[::1]" || host.starts_with("127.");
}

Result<void> checkServer(const MailAccount& a) {
    if (mail::asciiHost(a.host).empty()) return wrong("the host is no name of a server");
    if (a.port < 1 || a.port > 65535) return wrong("the port is not between 1 and 65535");
    if (a.takeBackSeconds < 0 || a.takeBackSeconds > 3600) return wrong("take_back_seconds is not between 0 and 3600");
    if (a.timeoutSeconds < 1 || a.timeoutSeconds > 3600) return wrong("timeout_seconds is not between 1 and 3600");
    if (!mail::isHeaderSafe(a.user)) return wrong("the user holds a control character");
    if (!a.caCertificate.empty() && !a.caCertificate.starts_with("-----BEGIN CERTIFICATE-----"))
        return wrong("ca_certificate does not begin with -----BEGIN CERTIFICATE-----");
    if (!a.user.empty() && a.security == mail::Security::none && !isThisComputer(mail::asciiHost(a.host)))
        return refuse(Refusal::mailLoginInClear, a.host);
    return {};
}

Result<void> checkIdentity(const MailIdentity& identity) {
    if (identity.name.empty()) return wrong("an identity has no name");
    if (!mail::isHeaderSafe(identity.name)) return refuse(Refusal::headerUnsafe, "name");
    if (!mail::isHeaderSafe(identity.display)) return refuse(Refusal::headerUnsafe, "display");
    const auto address = mail::Address::parse(identity.address);
    if (!address) return tl::make_unexpected(address.error());
    const auto replyTo = mail::addressesIn(identity.replyTo);
    if (!replyTo) return tl::make_unexpected(replyTo.error());
    if (replyTo->size() > 1) return wrong("reply_to is more than one address");
    return {};
}

Result<void> checkIdentities(const MailAccount& a) {
    if (a.identities.empty()) return wrong("it has no identity to send as");
    std::set<std::string> names;
    for (const MailIdentity& identity : a.identities) {
        if (const auto fits = checkIdentity(identity); !fits) return fits;
        if (!names.insert(identity.name).second) return wrong("two identities are called " + identity.name);
    }
    return {};
}

std::string payloadOf(const MailAccount& a) {
    std::string text = a.host + "|" + std::to_string(a.port) + "|" + std::to_string(static_cast<int>(a.security)) +
                       "|" + a.user + "|" + a.caCertificate;
    for (const MailIdentity& i : a.identities)
        text += "|" + i.name + "|" + i.display + "|" + i.address + "|" + i.replyTo;
    Sha256 digest;
    digest.add(text);
    return "v1|mail-account|" + digest.finish();
}

}  // namespace

Result<void> setMailAccount(Books& books, const MailAccount& account) {
    if (const auto fits = checkServer(account); !fits) return fits;
    if (const auto fits = checkIdentities(account); !fits) return fits;
    MailAccount kept = account;
    kept.host = mail::asciiHost(account.host);
    for (MailIdentity& identity : kept.identities) {
        identity.address = mail::Address::parse(identity.address)->text();
        if (!identity.replyTo.empty()) identity.replyTo = mail::Address::parse(identity.replyTo)->text();
    }
    db::Transaction transaction(*books.db, db::Mode::write);
    store::MailStore store(*books.db);
    const auto there = store.account();
    if (account.version != 0 && (!there || there->version != account.version))
        return refuse(Refusal::staleVersion, "The mail account");
    store.put(kept);
    sealAct(books, "mail.account", kept.host, payloadOf(kept));
    transaction.commit();
    return {};
}

Result<MailAccount> mailAccount(Books& books) {
    if (auto account = store::MailStore(*books.db).account()) return *account;
    return refuse(Refusal::mailAccountMissing);
}

Result<MailIdentity> mailIdentity(const MailAccount& account, const std::string& name) {
    if (name.empty()) return account.identities.front();
    for (const MailIdentity& identity : account.identities) {
        if (identity.name == name) return identity;
    }
    return refuse(Refusal::mailIdentityUnknown, name);
}

mail::Mailbox senderOf(const MailIdentity& identity) {
    const auto address = mail::Address::parse(identity.address);
    if (!address) throw db::DbError(db::DbError::Kind::corrupt, "a sender's address is none: " + identity.name);
    return {identity.display, *address};
}

mail::SmtpSettings smtpSettings(const MailAccount& a, const std::string& password) {
    mail::SmtpSettings settings;
    settings.host = a.host;
    settings.port = a.port;
    settings.security = a.security;
    settings.user = a.user;
    settings.password = password;
    settings.caCertificate = a.caCertificate;
    settings.timeoutSeconds = a.timeoutSeconds;
    return settings;
}

Result<mail::Outcome> sendTestMail(Books& books, mail::Transport& transport, const std::string& to,
                                   const std::string& identity) {
    const auto recipient = mail::Address::parse(to);
    if (!recipient) return tl::make_unexpected(recipient.error());
    const auto account = mailAccount(books);
    if (!account) return tl::make_unexpected(account.error());
    const auto sender = mailIdentity(*account, identity);
    if (!sender) return tl::make_unexpected(sender.error());
    mail::Message message{.from = senderOf(*sender), .to = {{"", *recipient}}};
    message.subject = "Test of Duebook";
    message.text = "Duebook can send mail with this account.\n";
    message.sent = books.now();
    message.messageId = "test-" + std::to_string(message.sent.ms) + "@" + std::string(message.from.address.domain());
    const auto content = mail::write(message);
    if (!content) return tl::make_unexpected(content.error());
    mail::Outcome outcome = transport.send({message.from.address.text(), recipient->text(), *content});
    if (outcome.kind == mail::Outcome::Kind::accepted && account->pauses > 0) {
        db::Transaction transaction(*books.db, db::Mode::write);
        store::MailStore(*books.db).pause(std::nullopt, "");
        transaction.commit();
    }
    return outcome;
}

}  // namespace duebook::services
