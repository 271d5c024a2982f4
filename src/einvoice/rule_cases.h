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

// Runs the cases of a test set as the CEN and OpenPEPPOL write them (testSet, test, success, error, warning), or those
// within a document as XRechnung's tests have them (einvoice/mutated_cases.h). A rule is judged alone: the snippets
// break many others. No cases where the file holds none. Refuses what XmlDocument::parse does.
Result<std::vector<RuleCase>> runRuleCases(std::string_view bytes, Profile profile);

}  // namespace duebook::einvoice
