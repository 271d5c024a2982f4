// SPDX-License-Identifier: GPL-3.0-or-later
// By what a bank's booking is known when it comes a second time, and what seals a statement in the journal.
#pragma once
#include <span>
#include <string>

#include "ledger/chain.h"
#include "store/bank_store.h"

namespace duebook::services {

// The key of a booking, given its lines: the bank's own reference with day and sum, else everything that the file says
// of it. Two bookings that are alike have the same key; how many there are tells them apart.
std::string entryKey(std::span<const bank::BankLine> entry);

// Collects what a statement says into the payload of the act that took it in.
class StatementSeal {
public:
    explicit StatementSeal(const store::BankStatementRow& statement);
    void add(const store::BankLineRow& line);
    // "v1|bank-statement|ID|SHA-256".
    std::string payload();

private:
    std::int64_t id_;
    Sha256 digest_;
};
// How the payload of such an act begins.
inline constexpr std::string_view statementPayload = "v1|bank-statement|";

}  // namespace duebook::services
