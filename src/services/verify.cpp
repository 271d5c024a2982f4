// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verify.h"

#include <algorithm>

#include "services/fact_audit.h"

namespace duebook::services {
namespace {

Check checkOf(std::string name, std::int64_t examined, std::vector<std::string> faults) {
    Check check{std::move(name), examined, std::move(faults), 0};
    check.faultCount = static_cast<std::int64_t>(check.faults.size());
    return check;
}

Check headIsKnown(Books& books, const std::string& expected) {
    bool found = false;
    std::int64_t examined = 0;
    store::VerifyStore(*books.db).forEachAct([&](const Act& act) {
        ++examined;
        found = found || act.hash == expected;
    });
    return checkOf("head_is_known", examined,
                   found ? std::vector<std::string>{}
                         : std::vector<std::string>{"no act of this ledger has the hash " + expected});
}

}  // namespace

bool Verification::ok() const {
    return std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.ok(); });
}

Verification verifyLedger(Books& books, const Progress& progress, const std::optional<std::string>& expectedHead) {
    db::Transaction transaction(*books.db, db::Mode::read);
    store::VerifyStore store(*books.db);
    Verification result;
    result.checks.push_back(checkOf("file_is_sound", 1, store.fileFaults()));
    result.checks.push_back(checkOf("references_hold", store.nextFact() - 1, store.brokenReferences()));
    FactAudit audit(books, progress);
    try {
        audit.run();
    } catch (const db::DbError& error) {
        if (error.kind != db::DbError::Kind::corrupt) throw;
        result.checks.push_back(checkOf("facts_are_readable", 0, {error.what()}));
    }
    result.head = audit.head();
    for (Check& check : std::move(audit).checks()) result.checks.push_back(std::move(check));
    std::int64_t numbers = 0;
    auto missing = store.missingReceiptNumbers(numbers);
    result.checks.push_back(checkOf("number_gaps", numbers, std::move(missing)));
    if (expectedHead) result.checks.push_back(headIsKnown(books, *expectedHead));
    return result;
}

}  // namespace duebook::services
