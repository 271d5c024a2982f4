// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody with a database tool may do to a ledger.
#pragma once
#include <string>

#include "support/temp_ledger.h"

namespace duebook::test {

// Runs the statements with every trigger, foreign key and check switched off. In PostgreSQL the checks go for good.
void tamper(const std::string& place, const std::string& sql);

// A ledger to tamper with again and again: each time it is as it was in the beginning.
class Sandbox {
public:
    // Works on a copy of the ledger, or in PostgreSQL on the ledger itself.
    Sandbox(Places& places, const std::string& place);
    // Where it stands, as it was.
    const std::string& fresh();

private:
    std::string place_, bytes_;
};

}  // namespace duebook::test
