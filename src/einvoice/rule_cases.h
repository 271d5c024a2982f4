// SPDX-License-Identifier: GPL-3.0-or-later
// The published cases of a rule: snippets of documents with what has to pass and what has to fail.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "einvoice/profile.h"

namespace duebook::einvoice {

// One snippet and one rule.
struct RuleCase {
    std::string rule;
    bool mustHold;  // what the case says
    bool holds;     // what our check says
};

// Runs the cases of a test set as the CEN and OpenPEPPOL write them (testSet, test, success, error, warning). A rule is
// judged alone: the snippets break many others. Refuses what XmlDocument::parse does, and einvoiceUnknown where the
// file is no test set.
Result<std::vector<RuleCase>> runRuleCases(std::string_view bytes, Profile profile);

}  // namespace duebook::einvoice
