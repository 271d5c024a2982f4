// SPDX-License-Identifier: GPL-3.0-or-later
// The rules about elements that a document's values cannot show: too many, too few, in the wrong place. A row each.
#pragma once
#include <span>

#include "einvoice/fields.h"

namespace duebook::einvoice {

enum class Demand {
    once,    // at most one
    needed,  // at least one
    absent,  // none
    same,    // all of them say the same
    holds,   // the condition is true
};

struct SyntaxRule {
    const char* id;
    const char* context;  // XPath of the elements that the rule looks at, each by itself
    Demand demand;
    const char* what;   // XPath from there: elements and attributes, or the condition
    const char* field;  // the business term or group
    const char*
        thing;  // what `what` is to a clerk, completing the sentence of the demand; a condition's whole sentence
};

// The table of each syntax; rules of Peppol stand among them.
std::span<const SyntaxRule> ublSyntaxRules();
std::span<const SyntaxRule> ublPeppolSyntaxRules();
std::span<const SyntaxRule> ciiSyntaxRules();

// The sentence of a rule that does not hold.
std::string sentenceOf(const SyntaxRule& rule);
// Rules that need more than a row: their ids and sentences.
std::span<const std::pair<const char*, const char*>> otherSyntaxRules();

// Looks at the whole tree and reports what does not hold, of every profile.
void checkUblSyntax(pugi::xml_node root, const Fields& fields);
void checkCiiSyntax(pugi::xml_node root, const Fields& fields);

}  // namespace duebook::einvoice
