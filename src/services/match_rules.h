// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of matching of a ledger: those that came with the program, until somebody changes them.
#pragma once
#include <string>
#include <vector>

#include "base/result.h"
#include "matching/rules.h"
#include "services/books.h"

namespace duebook::services {

// Those that came with the program, in order.
std::vector<matching::Rule> shippedMatchRules();
// The ledger's rules, in order.
std::vector<matching::Rule> matchRules(db::Connection& db);

// A change of one rule: its name and an object of the fields that change.
struct RuleChange {
    std::string name, fields;
    std::string path;  // in the file, for faults
};
// Applies the changes: rules that are named come in the order in which they are named, the others behind them in the
// order in which they were. A new name is a new rule. Gathers the faults of io::readMatchRule; nothing is kept where
// there are any. The caller holds a write transaction.
void changeMatchRules(db::Connection& db, const std::vector<RuleChange>& changes, Faults& faults);

}  // namespace duebook::services
