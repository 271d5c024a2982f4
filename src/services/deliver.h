// SPDX-License-Identifier: GPL-3.0-or-later
// Sending what is due in the outbox.
#pragma once
#include <optional>
#include <string>

#include "base/progress.h"
#include "base/result.h"
#include "mail/transport.h"
#include "services/books.h"
#include "store/mail_store.h"

namespace duebook::services {

struct Delivery {
    std::int64_t sent = 0, failed = 0, later = 0, unsure = 0;
    std::int64_t waiting = 0;                 // still queued
    std::optional<Instant> next = {};         // when the next of these may be sent
    std::optional<Instant> pausedUntil = {};  // the server cannot be reached or refuses us: nothing is tried before
    std::string trouble = {};                 // why: its words
};

// Sends every mail that is due, each once at most:
// - a mail is marked as leaving, for good, before its first byte goes out, and settled when the server has answered;
// - one that is refused (5xx) fails, one that is put off (4xx) is tried again after 1, 5, 15, 30 minutes, 1, 2 and then
//   every 4 hours, 24 times at most; neither keeps the others;
// - one whose answer never came, also because the program was killed, is unsure: a person decides, it is not sent
// again;
// - where the server cannot be reached or refuses us, the mails keep waiting, and the account pauses for as long.
// Refuses mailAccountMissing, and mailBeingDelivered while another program or thread sends the mail of this ledger.
// Stops after the mail at hand where it is asked to. Throws db::DbError.
Result<Delivery> deliverMail(Books& books, mail::Transport& transport, const Progress& progress);

// How long to wait after the n-th failure, n from 1.
std::int64_t backOffMs(std::int64_t n);

}  // namespace duebook::services
