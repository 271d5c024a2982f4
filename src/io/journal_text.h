// SPDX-License-Identifier: GPL-3.0-or-later
// The books as a plain-text journal that hledger reads: one balanced transaction for each fact.
#pragma once
#include <cstdint>
#include <fstream>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/money.h"
#include "io/export_file.h"

namespace duebook::io {

// One line of a transaction: what an account takes (above zero) or gives.
struct JournalLine {
    std::string account;  // "assets:1200 Trade receivables"
    Money amount;
    std::optional<Money> cost;  // its value in the ledger's own currency, where that is another one
};

struct JournalEntry {
    Date day;
    std::string number;       // of the document
    std::string description;  // whose, and what
    std::vector<JournalLine> lines;
};

// The account's name in the journal, from its role in the chart: "assets:1200 Trade receivables".
std::string journalAccount(std::string_view role, std::string_view code, std::string_view name);

class JournalWriter {
public:
    JournalWriter(const std::string& path, std::string_view company, std::string_view program, Currency base);
    void add(const JournalEntry& entry);
    // Makes the file. Without it nothing remains.
    void save();

private:
    void write();
    PartFile file_;
    std::ofstream out_;
    std::string text_;
};

}  // namespace duebook::io
