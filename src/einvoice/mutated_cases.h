// SPDX-License-Identifier: GPL-3.0-or-later
// The published cases of XRechnung: whole documents that say which change of themselves breaks which rule.
#pragma once
#include <string_view>
#include <vector>

#include "einvoice/rule_cases.h"

namespace duebook::einvoice {

// Runs the cases that a document holds as processing instructions "xmute", as KoSIT's tests write them: each names a
// change (identity, remove, empty, code with its values) of the element after it or of one of its attributes, and the
// rules that hold or break then. Each case is a document of its own, judged as a whole. Cases that ask for a schema
// alone, those that say of themselves that the published rule does not meet them ("expected-to-fail: …"), and documents
// that no longer read after the change give nothing.
// Source: KoSIT xml-mutator, its README. Refuses what XmlDocument::parse does.
Result<std::vector<RuleCase>> runMutatedCases(std::string_view bytes, Profile profile);

}  // namespace duebook::einvoice
