// SPDX-License-Identifier: GPL-3.0-or-later
// The company's mail account. Its password is not part of it: each computer keeps it in its own place.
#pragma once
#include <string>

#include "base/result.h"
#include "mail/message.h"
#include "mail/smtp.h"
#include "services/books.h"
#include "store/mail_store.h"

namespace duebook::services {

// Checks and keeps the account; a version other than 0 must be the one that is there. Refuses mailAccountInvalid with
// what is wrong (host, port, seconds, certificate, no or a double identity), addressInvalid, headerUnsafe,
// mailLoginInClear (a login without encryption to another computer), staleVersion.
Result<void> setMailAccount(Books& books, const store::MailAccount& account);
// Refuses mailAccountMissing.
Result<store::MailAccount> mailAccount(Books& books);
// Refuses mailIdentityUnknown; an empty name means the first.
Result<store::MailIdentity> mailIdentity(const store::MailAccount& account, const std::string& name);
// The identity as sender of a mail.
mail::Mailbox senderOf(const store::MailIdentity& identity);

// How to reach the server. The password may be empty where the account has no user.
mail::SmtpSettings smtpSettings(const store::MailAccount& account, const std::string& password);

// Sends a mail that says only that it works, past the outbox; what the server answered. Where it took the mail, a pause
// of the account ends. Refuses addressInvalid,
// mailIdentityUnknown.
Result<mail::Outcome> sendTestMail(Books& books, mail::Transport& transport, const std::string& to,
                                   const std::string& identity);

}  // namespace duebook::services
