// SPDX-License-Identifier: GPL-3.0-or-later
// The demo ledger: three years of a company that does not exist.
#pragma once
#include <optional>

#include "base/progress.h"
#include "demo/trade.h"
#include "services/books.h"

namespace duebook::services {

struct DemoRequest {
    std::string place;  // a file that does not exist, or the postgresql:// address of an empty database
    std::int64_t invoices = 4300;
    std::uint64_t seed = 1;
    Date asOf;  // the last day on which anything happened
};

// Makes the ledger; the same request makes the same one, byte by byte, with the same program. Throws as createLedger,
// and Cancelled; nothing stays behind then.
demo::Made makeDemo(const DemoRequest& request, const Progress& progress);

}  // namespace duebook::services
