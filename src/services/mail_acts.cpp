// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/mail_acts.h"

#include "ledger/chain.h"
#include "store/journal_store.h"

namespace duebook::services {
namespace {

std::string sized(std::string_view text) {
    return std::to_string(text.size()) + ":" + std::string(text);
}

}  // namespace

std::string queuedPayload(std::int64_t message, std::string_view occasion, std::string_view content,
                          const std::vector<std::int64_t>& ids, const std::vector<std::string>& recipients) {
    Sha256 digest;
    digest.add(content);
    std::string text = "v1|mail|" + std::to_string(message) + "|" + sized(occasion) + "|" + digest.finish();
    for (std::size_t i = 0; i < ids.size(); ++i) text += "|" + std::to_string(ids[i]) + ":" + sized(recipients[i]);
    return text;
}

std::string statePayload(const store::OutboxRow& row) {
    return "v1|mail-state|" + std::to_string(row.id) + "|" + std::to_string(static_cast<int>(row.state)) + "|" +
           std::to_string(row.code) + "|" + sized(row.answer);
}

void sealAct(Books& books, std::string act, std::string subject, std::string payload) {
    store::JournalStore(*books.db).append({.seq = 0,
                                           .at = books.now(),
                                           .actor = books.actor,
                                           .act = std::move(act),
                                           .subject = std::move(subject),
                                           .firstFact = {},
                                           .lastFact = {},
                                           .payload = std::move(payload),
                                           .prevHash = {},
                                           .hash = {}});
}

void settle(Books& books, const store::OutboxRow& row, std::string event, bool isAct) {
    store::OutboxStore outbox(*books.db);
    outbox.update(row);
    outbox.log(store::LedgerStore(*books.db).reserve("record", 1), row.id,
               {row.changed, std::move(event), row.code, row.answer});
    if (isAct) sealAct(books, "mail." + std::string(nameOf(row.state)), row.recipient, statePayload(row));
}

}  // namespace duebook::services
