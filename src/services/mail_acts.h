// SPDX-License-Identifier: GPL-3.0-or-later
// What the journal says of mails: canonical texts, which verify compares with the outbox.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "services/books.h"
#include "store/outbox_store.h"

namespace duebook::services {

// "v1|mail|7|18:invoice 2026-0001|<sha-256 of its bytes>|8:14:ap@example.com|…": message 7, of which 8 is a row.
std::string queuedPayload(std::int64_t message, std::string_view occasion, std::string_view content,
                          const std::vector<std::int64_t>& ids, const std::vector<std::string>& recipients);
// "v1|mail-state|8|3|250|8:taken it": row 8 has been sent.
std::string statePayload(const store::OutboxRow& row);
// Appends an act to the journal at this moment. The caller holds a write transaction.
void sealAct(Books& books, std::string act, std::string subject, std::string payload);
// Writes the row, its line of the mail's log, and where it has reached a new state the journal's act "mail.<state>".
void settle(Books& books, const store::OutboxRow& row, std::string event, bool isAct);

}  // namespace duebook::services
