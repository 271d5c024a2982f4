// SPDX-License-Identifier: GPL-3.0-or-later
// One open ledger, as seen by one thread: every use case takes it first.
#pragma once
#include <functional>
#include <memory>
#include <optional>
#include <string>

#include "db/db.h"
#include "store/ledger_store.h"

namespace duebook::services {

struct Books {
    std::unique_ptr<db::Connection> db;
    std::string place;  // the file or the address it was opened from
    store::LedgerInfo info;
    std::string actor;                             // who acts: --as, else the name at the operating system
    std::function<Date()> today;                   // the only source of today
    std::function<Instant()> now = &Instant::now;  // for entry times only
};

struct NewLedger {
    std::string place;  // a file that does not exist, or the postgresql:// address of an empty database
    std::string company;
    Currency currency;
    std::string country;  // ISO 3166 alpha-2, or empty
    bool demo = false;
    std::optional<Instant> at = {};  // when it was made; now
};

// Makes an empty ledger with the default chart of accounts and terms, and opens it. Throws db::DbError: exists where
// the file is there or the database holds tables, cannotOpen, full.
Books createLedger(const NewLedger& request, const std::string& actor);
// Opens a ledger and brings its schema up to date. Throws db::DbError: cannotOpen, notALedger, newer, corrupt, busy.
Books openLedger(const std::string& place, const std::string& actor);
// Removes a ledger that was just made here and could not be finished: its files, or everything in its database.
void removeLedger(const std::string& place) noexcept;
// The day it is where the user is.
Date systemToday();
// The amount in the ledger's currency, at the newest rate on or before the day; nothing where none is known.
std::optional<Money> inBase(Books& books, Money amount, Date day);
// The name the operating system knows the user by; "unknown" where it knows none.
std::string systemUser();
// What went wrong with `ledger`, or with the file that the error names itself, and what to do, in a sentence or two.
std::string explain(const db::DbError& error, const std::string& ledger);

}  // namespace duebook::services
