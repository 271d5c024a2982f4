// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"
#include "services/aging.h"

namespace duebook::cli {

// aging, kpi
void addReportCommands(CLI::App& app, Frame& frame);

// The words of an aging report, shared by `aging` and `export xlsx aging`.
struct AgingWords {
    std::string asOf, knownOn, basis = "due", buckets = "30,60,90", by = "customer", currency;
    void addTo(CLI::App& verb);
    // The request they make; today where no date is given. Throws WordsError.
    Result<services::AgingRequest> request(const services::Books& books) const;
};

}  // namespace duebook::cli
