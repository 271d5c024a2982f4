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

// The check that a question to the database makes; a page or a row that cannot be read is a fault, too.
template <class Question>
Check ask(std::string name, Question question) {
    std::int64_t examined = 1;
    try {
        auto faults = question(examined);
        return checkOf(std::move(name), examined, std::move(faults));
    } catch (const db::DbError& error) {
        if (error.kind != db::DbError::Kind::corrupt) throw;
        return checkOf(std::move(name), examined, {error.what()});
    }
}

std::vector<std::string> unknownHead(store::VerifyStore& store, const std::string& expected, std::int64_t& examined) {
    bool found = false;
    examined = 0;
    store.forEachAct([&](const Act& act) {
        ++examined;
        found = found || act.hash == expected;
    });
    if (found) return {};
    return {"no act of this ledger has the hash " + expected};
}

}  // namespace

bool Verification::ok() const {
    return std::all_of(checks.begin(), checks.end(), [](const Check& check) { return check.ok(); });
}

Verification verifyLedger(Books& books, const Progress& progress, const std::optional<std::string>& expectedHead) {
    db::Transaction transaction(*books.db, db::Mode::read);
    store::VerifyStore store(*books.db);
    Verification result;
    result.checks.push_back(ask("file_is_sound", [&](std::int64_t&) { return store.fileFaults(); }));
    result.checks.push_back(ask("references_hold", [&](std::int64_t& examined) {
        examined = store.nextFact() - 1;
        return store.brokenReferences();
    }));
    FactAudit audit(books, progress);
    const Check readable = ask("facts_are_readable", [&](std::int64_t&) {
        audit.run();
        return std::vector<std::string>();
    });
    if (!readable.ok()) result.checks.push_back(readable);
    result.head = audit.head();
    for (Check& check : std::move(audit).checks()) result.checks.push_back(std::move(check));
    result.checks.push_back(
        ask("closed_periods", [&](std::int64_t& examined) { return store.wronglyClosedPeriods(examined); }));
    result.checks.push_back(ask("number_gaps", [&](std::int64_t& examined) {
        auto faults = store.missingReceiptNumbers(examined);
        for (std::string& fault : store.missingDocumentNumbers(examined)) faults.push_back(std::move(fault));
        return faults;
    }));
    if (expectedHead) {
        result.checks.push_back(
            ask("head_is_known", [&](std::int64_t& examined) { return unknownHead(store, *expectedHead, examined); }));
    }
    return result;
}

}  // namespace duebook::services
