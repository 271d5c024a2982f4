// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/rule_cases.h"

#include <algorithm>

#include "einvoice/check.h"
#include "einvoice/mutated_cases.h"
#include "einvoice/xml_document.h"

namespace duebook::einvoice {
namespace {

pugi::xml_node documentOf(pugi::xml_node test) {
    for (const pugi::xml_node child : test.children()) {
        const std::string_view name = child.name();
        if (name != "x:assert" && child.type() == pugi::node_element) return child;
    }
    return {};
}

}  // namespace

Result<std::vector<RuleCase>> runRuleCases(std::string_view bytes, Profile profile) {
    const auto document = XmlDocument::parse(bytes);
    if (!document) return tl::make_unexpected(document.error());
    if (std::string_view(document->root().name()) != "x:testSet") return runMutatedCases(bytes, profile);
    std::vector<RuleCase> cases;
    for (const pugi::xml_node test : document->root().children("x:test")) {
        const auto reading = read(document->part(documentOf(test)));
        if (!reading) return tl::make_unexpected(reading.error());
        const Findings findings = check(*reading, profile);
        for (const pugi::xml_node expected : test.child("x:assert").children()) {
            const std::string_view outcome = expected.name();
            if (outcome != "x:success" && outcome != "x:error" && outcome != "x:warning") continue;
            const std::string rule(textOf(expected));
            const bool holds = std::none_of(findings.begin(), findings.end(),
                                            [&](const Finding& finding) { return finding.rule == rule; });
            cases.push_back({rule, outcome == "x:success", holds});
        }
    }
    return cases;
}

}  // namespace duebook::einvoice
