// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/working_act.h"

#include "ledger/chain.h"
#include "store/journal_store.h"

namespace duebook::services {

void appendWork(Books& books, const std::string& act, const std::string& subject, const std::string& what,
                std::string_view content) {
    Sha256 digest;
    digest.add(content);
    store::JournalStore(*books.db).append({.seq = 0,
                                           .at = books.now(),
                                           .actor = books.actor,
                                           .act = act,
                                           .subject = subject,
                                           .firstFact = {},
                                           .lastFact = {},
                                           .payload = "v1|" + what + "|" + digest.finish(),
                                           .prevHash = {},
                                           .hash = {}});
}

}  // namespace duebook::services
