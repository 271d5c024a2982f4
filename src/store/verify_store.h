// SPDX-License-Identifier: GPL-3.0-or-later
// The questions of `ledger verify` that are put to the database itself.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "db/db.h"
#include "ledger/chain.h"

namespace duebook::store {

class VerifyStore {
public:
    explicit VerifyStore(db::Connection& db) : db_(db) {}
    // What the database's own check of its file says; empty where it is sound (PostgreSQL checks pages as it reads).
    std::vector<std::string> fileFaults();
    // Rows that refer to a row that is not there.
    std::vector<std::string> brokenReferences();
    // Numbers that the ledger gave itself and that no receipt has.
    std::vector<std::string> missingReceiptNumbers(std::int64_t& examined);
    // Numbers of the ledger's own series that no document has, and documents whose number is not that of their place in
    // the series.
    std::vector<std::string> missingDocumentNumbers(std::int64_t& examined);
    // The closed periods as stored, and as the journal's acts closed them: each by its act's canonical text.
    std::vector<std::string> wronglyClosedPeriods(std::int64_t& examined);
    // Streams the journal by seq.
    void forEachAct(const std::function<void(const Act&)>& visit);
    // The next id a fact would get.
    std::int64_t nextFact();
    struct OpenRow {
        std::int64_t id = 0, minor = 0;
        std::optional<std::int64_t> base;
        std::int64_t customer = 0, day = 0, due = 0, currency = 0;
    };
    // Streams the derived rows, items and credits alike.
    void forEachOpen(const std::function<void(const OpenRow&)>& visit);

private:
    db::Connection& db_;
};

}  // namespace duebook::store
