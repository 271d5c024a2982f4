// SPDX-License-Identifier: GPL-3.0-or-later
// Our own check of a document: EN 16931 (rules 1.3.16), Peppol BIS Billing 3.0.19 and XRechnung 3.0.2.
#pragma once
#include <vector>

#include "einvoice/read.h"

namespace duebook::einvoice {

// What is wrong with a file that was read, by the rules of EN 16931 and those of the profile; ordered as the rules are.
// The file may name another profile than the one asked for: it is checked as asked.
Findings check(const Reading& reading, Profile profile);
// What would be wrong with a document of ours once it is written in this syntax.
Findings check(const Invoice& invoice, Syntax syntax, Profile profile);

// A rule that the check knows, for the list of them.
struct KnownRule {
    std::string id;
    std::string field;
    std::string sentence;
    Severity severity;
    Profile profile;  // from which profile on it counts; en16931: always
};
// All of them, each id once, those of EN 16931 first.
std::vector<KnownRule> knownRules();

}  // namespace duebook::einvoice
