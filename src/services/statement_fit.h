// SPDX-License-Identifier: GPL-3.0-or-later
// How a bank's statement goes together with those that the ledger has of the account.
#pragma once
#include <map>
#include <set>
#include <string>
#include <vector>

#include "store/bank_store.h"

namespace duebook::services {

// Whether it is the same statement, whatever its file was called.
bool isSame(const store::BankStatementRow& a, const store::BankStatementRow& b);
// Whether one of the two begins with the balance with which the other ends, so that no booking is in both.
bool follow(const store::BankStatementRow& a, const store::BankStatementRow& b);
// Findings: a statement before it ends with another balance (gap), or another one tells of the same days (overlap).
// Reports within the day and notifications are no part of the row.
void addFit(const std::vector<store::BankStatementRow>& others, const store::BankStatementRow& row,
            std::vector<bank::Finding>& findings);

// Tells bookings that the ledger has from those that are new, twins among them.
class KnownBookings {
public:
    using Counts = std::map<std::string, std::map<std::int64_t, std::int64_t>, std::less<>>;
    // `counts`: the bookings of each key in each statement of the ledger.
    KnownBookings(Counts counts, const std::vector<store::BankStatementRow>& others,
                  const store::BankStatementRow& row);
    // Takes a booking of this key. True where the ledger has it: of each key as many as another statement has that may
    // tell of the same bookings.
    bool take(const std::string& key);

private:
    Counts counts_;
    std::set<std::int64_t> separate_;  // statements that tell of other bookings for sure
    std::map<std::string, std::int64_t, std::less<>> seen_;
};

}  // namespace duebook::services
