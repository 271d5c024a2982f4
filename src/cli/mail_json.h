// SPDX-License-Identifier: GPL-3.0-or-later
// Mails and their account as the JSON of docs/manual/mail.md.
#pragma once
#include "cli/frame.h"
#include "services/deliver.h"
#include "services/mail_account.h"
#include "services/outbox.h"

namespace duebook::cli {

// The account in a file's text. Faults: jsonInvalid, fieldUnknown (a password, too: it does not belong there), and of
// the fields valueMissing, valueInvalid.
Checked<store::MailAccount> readMailAccount(std::string_view text);
Json toJson(const store::MailAccount& account);
Json toJson(const store::OutboxRow& mail);
Json toJson(const services::MailFacts& mail);
Json toJson(const services::Delivery& delivery);

}  // namespace duebook::cli
