// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a document, as the person who corrects it needs to hear it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace duebook::einvoice {

enum class Severity { fatal, warning };

struct Finding {
    std::string rule;      // "BR-CO-10"; "SCHEMA" where the file breaks the schema of its syntax
    Severity severity;     // fatal: the receiver refuses the document
    std::string field;     // "BT-106": the business term of EN 16931 that is at fault
    std::string place;     // where it stands: "line 3", "charge 1"; empty where it is the document itself
    std::string sentence;  // what is wrong, for a clerk
    friend bool operator==(const Finding&, const Finding&) = default;
};
using Findings = std::vector<Finding>;

// More than anybody reads: what comes behind is left out.
constexpr std::size_t mostFindings = 10'000;

// Whether nothing among the findings is fatal.
bool isValid(const Findings& findings);

}  // namespace duebook::einvoice
