// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "services/verify.h"

namespace duebook::bench {

// Everything that must hold, against the plainest way to ask what is open: a sum of allocations for each instalment.
std::vector<Sample> benchVerify(Bench& bench) {
    const auto ours = [&] {
        if (services::verifyLedger(bench.books, {}).ok()) return;
        std::fputs("the ledger does not verify\n", stderr);
        std::exit(3);
    };
    const auto floor = [&] {
        RawStatement(bench.raw, R"sql(
            SELECT d.customer_id, i.due_day, i.amount_minor - (SELECT COALESCE(SUM(a.amount_minor), 0) FROM allocation a
                                                               WHERE a.instalment_id = i.id AND a.effective_day <= ?1)
            FROM instalment i JOIN document d ON d.id = i.document_id WHERE d.issued_day <= ?1)sql")
            .with(bench.asOf.days())
            .readAll();
    };
    return {measure(bench, "verify", 5, ours, floor)};
}

}  // namespace duebook::bench
