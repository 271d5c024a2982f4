// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank_audit.h"

#include <map>
#include <set>

#include "services/bank_identity.h"
#include "store/verify_store.h"

namespace duebook::services {
namespace {

constexpr std::size_t mostFaults = 20;

}  // namespace

std::vector<std::string> bankFaults(Books& books, std::int64_t& examined) {
    std::multiset<std::string> taken;  // what the journal says was taken in
    store::VerifyStore(*books.db).forEachAct([&](const Act& act) {
        if (act.payload.starts_with(statementPayload)) taken.insert(act.payload);
    });
    std::vector<std::string> faults;
    const auto say = [&](std::string fault) {
        if (faults.size() < mostFaults) faults.push_back(std::move(fault));
    };
    store::BankStore store(*books.db);
    std::map<std::int64_t, StatementSeal> seals;
    store.forEachStatement([&](const store::BankStatementRow& row) { seals.emplace(row.id, row); });
    store.forEachLine([&](const store::BankLineRow& row) {
        const auto seal = seals.find(row.statement);
        if (seal == seals.end())
            say("bank line " + std::to_string(row.id) + " belongs to no statement");
        else
            seal->second.add(row);
    });
    examined = static_cast<std::int64_t>(seals.size());
    for (auto& [id, seal] : seals) {
        const auto found = taken.find(seal.payload());
        if (found == taken.end())
            say("bank statement " + std::to_string(id) + " is not the one that was taken in");
        else
            taken.erase(found);
    }
    for (const std::string& missing : taken)
        say("a bank statement of the journal is missing: " + missing.substr(0, 60));
    return faults;
}

}  // namespace duebook::services
