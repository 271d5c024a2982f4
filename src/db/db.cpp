// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/db.h"

namespace duebook::db {

std::string_view codeOf(DbError::Kind kind) {
    using K = DbError::Kind;
    switch (kind) {
        case K::other:
            return "ledger.failed";
        case K::busy:
            return "ledger.busy";
        case K::constraint:
            return "ledger.constraint";
        case K::interrupted:
            return "ledger.interrupted";
        case K::full:
            return "ledger.disk_full";
        case K::corrupt:
            return "ledger.damaged";
        case K::readOnly:
            return "ledger.read_only";
        case K::cannotOpen:
            return "ledger.cannot_open";
        case K::notALedger:
            return "ledger.not_a_ledger";
        case K::newer:
            return "ledger.newer";
        case K::exists:
            return "ledger.exists";
    }
    return "ledger.failed";
}

bool isPostgresAddress(std::string_view ledger) {
    return ledger.starts_with("postgresql://") || ledger.starts_with("postgres://");
}

Transaction::~Transaction() {
    if (done_) return;
    try {
        connection_.execute("ROLLBACK");
    } catch (const DbError&) {  // the connection is gone, and the transaction with it
    }
}

ManyRows::~ManyRows() {
    if (!many_) return;
    try {
        connection_.useMuchMemory(false);
    } catch (const DbError&) {  // it only costs memory
    }
}

void Bulk::add(std::size_t table, std::span<const Value> row) {
    auto& rows = rows_[table];
    if (!rows) rows = connection_.bulk(tables_[table].name, tables_[table].columns);
    rows->add(row);
    if (rows->wantsFlush()) flush();
}

void Bulk::flush() {
    for (auto& rows : rows_) {
        if (rows) rows->flush();
    }
}

}  // namespace duebook::db
