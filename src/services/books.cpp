// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/books.h"

#include <pwd.h>
#include <unistd.h>

#include <filesystem>

#include "services/config.h"
#include "store/journal_store.h"
#include "store/migrations.h"

namespace duebook::services {
namespace {

std::unique_ptr<db::Connection> connect(const std::string& place, db::Access access) {
    return db::isPostgresAddress(place) ? db::openPostgres(place) : db::openSqlite(place, access);
}

Books books(std::unique_ptr<db::Connection> db, const std::string& place, const std::string& actor) {
    store::LedgerInfo info = store::LedgerStore(*db).info();
    return {std::move(db), place, std::move(info), actor, &systemToday, &Instant::now};
}

}  // namespace

Books createLedger(const NewLedger& request, const std::string& actor) {
    auto db = connect(request.place, db::Access::create);
    bool ours = !db::isPostgresAddress(request.place);  // a file is new, or connect() would have refused it
    try {
        const Instant now = request.at.value_or(Instant::now());
        store::migrate(*db, now);
        db::Transaction transaction(*db, db::Mode::write);
        store::LedgerStore ledger(*db);
        if (ledger.isMade()) throw db::DbError(db::DbError::Kind::exists, "there is a ledger already");
        ours = true;
        ledger.initialise({request.company, request.currency, request.country, request.demo, now});
        giveDefaults(*db, request.company, request.country, request.currency, now);
        const std::string payload = "v1|ledger|" + std::to_string(request.company.size()) + ":" + request.company +
                                    "|" + std::string(request.currency.code()) + "|" + request.country;
        store::JournalStore(*db).append({.seq = 0,
                                         .at = now,
                                         .actor = actor,
                                         .act = "ledger.create",
                                         .subject = request.company,
                                         .firstFact = {},
                                         .lastFact = {},
                                         .payload = payload,
                                         .prevHash = {},
                                         .hash = {}});
        transaction.commit();
    } catch (...) {
        db.reset();
        if (ours) removeLedger(request.place);
        throw;
    }
    return books(std::move(db), request.place, actor);
}

void removeLedger(const std::string& place) noexcept {
    if (db::isPostgresAddress(place)) {
        try {
            store::unmake(*db::openPostgres(place));
        } catch (const db::DbError&) {  // the server is gone: what failed is reported already
        }
        return;
    }
    for (const char* tail : {"", "-wal", "-shm"}) {
        std::error_code ignored;
        std::filesystem::remove(place + tail, ignored);
    }
}

Books openLedger(const std::string& place, const std::string& actor) {
    auto db = connect(place, db::Access::readWrite);
    if (store::schemaVersion(*db) == 0) throw db::DbError(db::DbError::Kind::notALedger, "the database is empty");
    store::migrate(*db, Instant::now());
    return books(std::move(db), place, actor);
}

std::optional<Money> inBase(Books& books, Money amount, Date day) {
    if (amount.currency() == books.info.base) return amount;
    const auto rate = store::LedgerStore(*books.db).rateOn(amount.currency(), day);
    if (!rate) return std::nullopt;
    return amount.converted(*rate, books.info.base, Round::halfAwayFromZero);
}

std::string explain(const db::DbError& error, const std::string& ledger) {
    using K = db::DbError::Kind;
    const std::string& place = error.place.empty() ? ledger : error.place;
    const std::string cause = " (" + std::string(error.what()) + ")";
    switch (error.kind) {
        case K::busy:
            return place + " is in use by someone else at the moment. Nothing was changed; try again." + cause;
        case K::full:
            return "There is no space left to write to " + place + ". Nothing was changed." + cause;
        case K::corrupt:
            return place + " is damaged. Restore the newest backup; keep this file for examination." + cause;
        case K::readOnly:
            return place + " can be read but not written. Nothing was changed." + cause;
        case K::cannotOpen:
            return place + " cannot be opened." + cause;
        case K::notALedger:
            return place + " is no Duebook ledger." + cause;
        case K::newer:
            return place + " was written by a newer Duebook. Update this program." + cause;
        case K::exists:
            return place + " exists already. Choose another name; nothing was changed." + cause;
        case K::interrupted:
            return "Stopped. Nothing was changed.";
        case K::constraint:
            return "The ledger refused a change that would break its rules. Nothing was changed." + cause;
        case K::other:
            return "The ledger " + place + " could not do what was asked. Nothing was changed." + cause;
    }
    return error.what();
}

Date systemToday() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    localtime_r(&now, &local);
    return *Date::of(local.tm_year + 1900, local.tm_mon + 1, local.tm_mday);
}

std::string systemUser() {
    const passwd* entry = getpwuid(geteuid());
    return entry != nullptr ? entry->pw_name : "unknown";
}

}  // namespace duebook::services
