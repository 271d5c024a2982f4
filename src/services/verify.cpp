// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/verify.h"

#include <algorithm>
#include <future>

#include "services/bank_audit.h"
#include "services/fact_audit.h"
#include "services/mail_audit.h"
#include "store/match_store.h"

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

// What the database checks by itself: whether its file is sound and every reference holds. Runs beside the audit of the
// facts, on a thread and a connection of its own; both are gone with it.
class DatabaseChecks {
public:
    explicit DatabaseChecks(const Books& books) : books_(openLedger(books.place, books.actor)) {
        checks_ = std::async(std::launch::async, [this] { return run(); });
    }
    DatabaseChecks(const DatabaseChecks&) = delete;
    DatabaseChecks& operator=(const DatabaseChecks&) = delete;
    ~DatabaseChecks() {
        while (checks_.valid() && checks_.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready)
            books_.db->interrupt();  // it may be between two statements: until it has heard
    }
    // Waits for them. Throws Cancelled.
    std::vector<Check> take(const Progress& progress) {
        while (checks_.wait_for(std::chrono::milliseconds(20)) != std::future_status::ready) step(progress, 1, 1);
        return checks_.get();
    }

private:
    std::vector<Check> run() {
        const db::ManyRows many(*books_.db, true);
        db::Transaction transaction(*books_.db, db::Mode::read);
        store::VerifyStore store(*books_.db);
        std::vector<Check> checks;
        checks.push_back(ask("file_is_sound", [&](std::int64_t&) { return store.fileFaults(); }));
        checks.push_back(ask("references_hold", [&](std::int64_t& examined) {
            examined = store.nextFact() - 1;
            return store.brokenReferences();
        }));
        return checks;
    }
    Books books_;
    std::future<std::vector<Check>> checks_;
};

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
    DatabaseChecks ofTheDatabase(books);
    const db::ManyRows many(*books.db, true);
    db::Transaction transaction(*books.db, db::Mode::read);
    store::VerifyStore store(*books.db);
    FactAudit audit(books, progress);
    const Check readable = ask("facts_are_readable", [&](std::int64_t&) {
        audit.run();
        return std::vector<std::string>();
    });
    Verification result{ofTheDatabase.take(progress), {}};
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
    result.checks.push_back(ask("outbox", [&](std::int64_t& examined) { return mailFaults(books, examined); }));
    result.checks.push_back(
        ask("bank_statements", [&](std::int64_t& examined) { return bankFaults(books, examined); }));
    result.checks.push_back(
        ask("bank_matches", [&](std::int64_t& examined) { return store::MatchStore(*books.db).faults(examined); }));
    if (expectedHead) {
        result.checks.push_back(
            ask("head_is_known", [&](std::int64_t& examined) { return unknownHead(store, *expectedHead, examined); }));
    }
    return result;
}

}  // namespace duebook::services
