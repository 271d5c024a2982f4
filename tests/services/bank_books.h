// SPDX-License-Identifier: GPL-3.0-or-later
// Bank lines in a ledger, for tests.
#pragma once
#include <string>
#include <vector>

#include "services/import_statement.h"
#include "support/temp_files.h"
#include "support/temp_ledger.h"

namespace duebook::test {

struct TestLine {
    std::string day, amount, payer, account, text;
};

// Takes the lines in as a bank's table; they count from id 2 on, in their order.
inline void importLines(services::Books& books, const TempFolder& folder, const std::vector<TestLine>& lines) {
    std::string table = "date;amount;currency;payer;payer_account;text;account\n";
    for (const TestLine& l : lines) {
        table +=
            l.day + ";" + l.amount + ";EUR;" + l.payer + ";" + l.account + ";" + l.text + ";DE02120300000000202051\n";
    }
    const std::string path = folder / "bank.csv";
    writeBytes(path, table);
    const auto taken = services::importStatement(books, {path, {}, false});
    ASSERT_TRUE(taken) << explain(taken.error());
    ASSERT_EQ(taken->accepted, static_cast<std::int64_t>(lines.size()));
}

}  // namespace duebook::test
