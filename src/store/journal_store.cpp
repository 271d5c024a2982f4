// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/journal_store.h"

namespace duebook::store {

void JournalStore::append(Act act) {
    db::Statement last(db_, "SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1");
    const bool any = last.next();
    act.seq = any ? last.integer(0) + 1 : 1;
    act.prevHash = any ? last.text(1) : std::string(chainStart);
    act.hash = hashOf(act);
    db::Statement(db_, R"sql(
        INSERT INTO journal (seq, at, actor, act, subject, first_fact, last_fact, payload, prev_hash, hash)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10))sql")
        .with(act.seq, act.at.ms, act.actor, act.act, act.subject, act.firstFact, act.lastFact, act.payload,
              act.prevHash, act.hash)
        .run();
}

std::string JournalStore::head() {
    db::Statement last(db_, "SELECT hash FROM journal ORDER BY seq DESC LIMIT 1");
    return last.next() ? last.text(0) : std::string(chainStart);
}

}  // namespace duebook::store
