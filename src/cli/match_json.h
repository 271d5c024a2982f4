// SPDX-License-Identifier: GPL-3.0-or-later
// Matching as the JSON of docs/manual/bank.md.
#pragma once
#include "cli/frame.h"
#include "services/bank_desk.h"
#include "services/match_lines.h"

namespace duebook::cli {

// "0.985" of 985 thousandths, as a JSON number.
Json ratioJson(std::int64_t thousandths);
Json toJson(const matching::Proposal& proposal);
Json toJson(const services::MatchReport& report);
Json toJson(const store::RunFigures& figures);
Json toJson(const store::PayerRow& payer);

}  // namespace duebook::cli
