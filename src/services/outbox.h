// SPDX-License-Identifier: GPL-3.0-or-later
// Putting mails into the outbox, and a person's decisions about those that are there.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "base/result.h"
#include "mail/message.h"
#include "services/books.h"
#include "store/outbox_store.h"

namespace duebook::services {

struct MailToQueue {
    mail::Message message;  // its messageId and moment are given here
    std::string occasion;   // what it is for; nothing is sent twice for one occasion
    std::optional<CustomerId> customer = {};
    std::optional<DocumentKind> documentKind = {};
    std::string documentNumber = {}, templateName = {}, language = {};
};

struct QueuedMail {
    std::vector<std::int64_t> ids;  // a row of the outbox for each recipient
    bool already = false;           // it had been put in before; nothing new was
    Instant due;                    // until then it can be taken back at leisure
};

// Puts a mail in, to be sent once the time for taking it back is over. Where a mail for the same occasion is there, and
// it is not sure that nobody got that one, it stays the only one. Refuses mailAccountMissing, and what mail::write
// does.
Result<QueuedMail> queueMail(Books& books, const MailToQueue& request);
// Takes a mail back that waits. Refuses mailUnknown, mailHasLeft.
Result<void> takeBackMail(Books& books, std::int64_t id);
// Sends a mail (again) that failed, that is in question, or that waits for its next attempt: now. Ends a pause of the
// account. Refuses mailUnknown, mailNotSettled where it was sent, taken back or is leaving, mailSentAgain where another
// mail has been put in for its occasion.
Result<void> retryMail(Books& books, std::int64_t id);
// Settles a mail in question: it has arrived. Refuses mailUnknown, mailNotSettled.
Result<void> confirmMail(Books& books, std::int64_t id);

struct MailFacts {
    store::OutboxRow row;
    std::vector<store::MailLogLine> log;
    std::string content;  // as it was, or will be, sent
};
// Refuses mailUnknown.
Result<MailFacts> mailFacts(Books& books, std::int64_t id);

// In a copy of a ledger, puts every mail that waits in question: the ledger it was copied from may send it, too.
void holdOutbox(Books& copy);

}  // namespace duebook::services
