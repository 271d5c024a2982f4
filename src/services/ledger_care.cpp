// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ledger_care.h"

#include <unistd.h>

#include <filesystem>

#include "services/outbox.h"
#include "store/copy_store.h"
#include "store/info_store.h"
#include "store/journal_store.h"
#include "store/migrations.h"

namespace duebook::services {
namespace {

namespace fs = std::filesystem;
using db::DbError;

// Removes a ledger that was begun and not finished.
class Unfinished {
public:
    explicit Unfinished(std::string path) : path_(std::move(path)) {}
    Unfinished(const Unfinished&) = delete;
    Unfinished& operator=(const Unfinished&) = delete;
    ~Unfinished() {
        if (!path_.empty()) removeLedger(path_);
    }
    void keep() { path_.clear(); }

private:
    std::string path_;
};

void refuseExisting(const std::string& path) {
    std::error_code ignored;  // what cannot be looked at cannot be written either
    if (fs::exists(path, ignored)) throw DbError(DbError::Kind::exists, path + ": the file is there already");
}

// Runs what writes to `place`; want of space is then about that file, not about the ledger at work.
template <class Job>
void writing(const std::string& place, Job job) {
    try {
        job();
    } catch (DbError& error) {
        if (error.kind == DbError::Kind::full || error.kind == DbError::Kind::exists) error.place = place;
        throw;
    }
}

Verification faults(std::string why) {
    Verification result;
    result.checks.push_back({"copy_is_whole", 1, {std::move(why)}, 1});
    return result;
}

}  // namespace

LedgerFacts ledgerFacts(Books& books) {
    db::Transaction transaction(*books.db, db::Mode::read);
    const store::Counts counts = store::countRecords(*books.db);
    LedgerFacts facts{books.info,
                      store::schemaVersion(*books.db),
                      counts.customers,
                      counts.invoices,
                      counts.creditNotes,
                      counts.receipts,
                      counts.allocations,
                      counts.acts,
                      counts.bytes,
                      counts.newestPosting,
                      store::LedgerStore(*books.db).closedUntil(),
                      store::JournalStore(*books.db).head()};
    return facts;
}

std::string backupLedger(Books& books, const std::string& destination, const Progress& progress) {
    refuseExisting(destination);
    Unfinished unfinished(destination);
    writing(destination, [&] {
        if (books.db->dialect() == db::Dialect::sqlite) {
            db::backupSqlite(*books.db, destination, [&](int done, int total) { step(progress, done, total); });
            return;
        }
        const auto to = db::openSqlite(destination, db::Access::create);
        store::migrate(*to, Instant::now());
        store::copyRows(*books.db, *to, progress);
    });
    Books copy = openLedger(destination, books.actor);
    const Verification result = verifyLedger(copy, progress);
    if (!result.ok()) throw DbError(DbError::Kind::corrupt, "the copy did not pass ledger verify");
    holdOutbox(copy);
    unfinished.keep();
    return result.head;
}

Verification restoreLedger(const std::string& backup, const std::string& ledger, const Progress& progress) {
    if (db::isPostgresAddress(ledger))
        throw DbError(DbError::Kind::cannotOpen, "restore makes a file; use ledger copy");
    // beside the ledger, so that a rename can put it in place
    const std::string staged = ledger + ".restoring-" + std::to_string(getpid());
    Unfinished unfinished(staged);
    writing(ledger, [&] {
        const auto from = db::openSqlite(backup, db::Access::readWrite);
        db::backupSqlite(*from, staged, [&](int done, int total) { step(progress, done, total); });
    });
    Verification result;
    {
        Books copy = openLedger(staged, systemUser());
        result = verifyLedger(copy, progress);
        if (result.ok()) holdOutbox(copy);
    }
    if (result.ok()) db::replaceSqlite(staged, ledger);
    return result;
}

Verification copyLedger(Books& from, const std::string& to, const Progress& progress) {
    const bool file = !db::isPostgresAddress(to);
    if (file) refuseExisting(to);
    std::string head;
    std::unique_ptr<db::Connection> target;
    writing(to, [&] {
        target = file ? db::openSqlite(to, db::Access::create) : db::openPostgres(to);
        if (!file && store::schemaVersion(*target) != 0) throw DbError(DbError::Kind::exists, "it holds a ledger");
    });
    Unfinished unfinished(to);
    writing(to, [&] {
        store::migrate(*target, Instant::now());
        head = store::copyRows(*from.db, *target, progress);
    });
    Books copy = openLedger(to, from.actor);
    const Verification result = verifyLedger(copy, progress);
    if (result.head != head) return faults("the copy has another journal head");
    if (!result.ok()) return result;
    holdOutbox(copy);
    unfinished.keep();
    return result;
}

Result<std::string> closePeriod(Books& books, Date until) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::LedgerStore ledger(*books.db);
    const auto closed = ledger.closedUntil();
    if (closed && *closed >= until) return refuse(Refusal::periodAlreadyClosed, until.iso());
    const Instant now = books.now();
    ledger.closePeriod(until, books.actor, now);
    store::JournalStore journal(*books.db);
    journal.append({.seq = 0,
                    .at = now,
                    .actor = books.actor,
                    .act = "period.close",
                    .subject = until.iso(),
                    .firstFact = {},
                    .lastFact = {},
                    .payload = "v1|period|" + std::to_string(until.days()),
                    .prevHash = {},
                    .hash = {}});
    transaction.commit();
    return journal.head();
}

}  // namespace duebook::services
