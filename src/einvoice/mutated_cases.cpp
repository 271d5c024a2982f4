// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/mutated_cases.h"

#include <algorithm>
#include <map>
#include <sstream>

#include "base/text.h"
#include "einvoice/check.h"
#include "einvoice/xml_document.h"

namespace duebook::einvoice {
namespace {

using Words = std::map<std::string, std::string>;

// name="value" pairs of an instruction; values stand in double quotes.
Words wordsOf(std::string_view text) {
    Words words;
    for (std::size_t at = text.find('='); at != std::string_view::npos; at = text.find('=')) {
        const std::string name(trimmed(text.substr(0, at)));
        const std::size_t open = text.find('"', at), close = text.find('"', open + 1);
        if (open == std::string_view::npos || close == std::string_view::npos) break;
        words[name] = std::string(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
    return words;
}

std::vector<std::string> partsOf(const std::string& list, const char* separators) {
    std::vector<std::string> parts;
    for (std::size_t at = 0; at <= list.size();) {
        const std::size_t end = std::min(list.find_first_of(separators, at), list.size());
        const std::string_view part = trimmed(std::string_view(list).substr(at, end - at));
        if (!part.empty()) parts.emplace_back(part);
        at = end + 1;
    }
    return parts;
}

void collect(pugi::xml_node node, std::vector<pugi::xml_node>& found) {
    for (const pugi::xml_node child : node.children()) {
        if (child.type() == pugi::node_pi && std::string_view(child.name()) == "xmute") found.push_back(child);
        collect(child, found);
    }
}

pugi::xml_node elementAfter(pugi::xml_node node) {
    do node = node.next_sibling();
    while (node && node.type() != pugi::node_element);
    return node;
}

// Changes the element that follows the instruction.
void mutate(pugi::xml_node instruction, const Words& words, const std::string& value) {
    const std::string kind = words.at("mutator");
    pugi::xml_node element = elementAfter(instruction);
    if (!element || kind == "identity") return;
    const auto named = words.find("attribute");
    if (named != words.end()) {
        if (kind == "remove") element.remove_attribute(named->second.c_str());
        if (kind != "remove") element.attribute(named->second.c_str()).set_value(value.c_str());
    } else if (kind == "remove") {
        element.parent().remove_child(element);
    } else {
        element.remove_children();
        if (!value.empty()) element.append_child(pugi::node_pcdata).set_value(value.c_str());
    }
}

// Judges the document after one change, and adds a case for each rule that the instruction names.
void judge(const pugi::xml_document& original, std::size_t which, const Words& words, const std::string& value,
           Profile profile, std::vector<RuleCase>& cases) {
    pugi::xml_document changed;
    changed.reset(original);
    std::vector<pugi::xml_node> instructions;
    collect(changed, instructions);
    mutate(instructions.at(which), words, value);
    std::ostringstream out;
    changed.save(out, "", pugi::format_raw, pugi::encoding_utf8);
    const auto reading = read(out.str());
    if (!reading) return;
    const Findings findings = check(*reading, profile);
    for (const auto& [name, mustHold] : {std::pair{"schematron-valid", true}, std::pair{"schematron-invalid", false}}) {
        const auto rules = words.find(name);
        if (rules == words.end()) continue;
        for (const std::string& told : partsOf(rules->second, ", \n\t")) {
            const std::string rule = told.substr(told.find(':') + 1);  // "xrubl:BR-DE-1"
            const bool holds = std::none_of(findings.begin(), findings.end(),
                                            [&](const Finding& finding) { return finding.rule == rule; });
            cases.push_back({rule, mustHold, holds});
        }
    }
}

}  // namespace

Result<std::vector<RuleCase>> runMutatedCases(std::string_view bytes, Profile profile) {
    if (const auto sound = XmlDocument::parse(bytes); !sound) return tl::make_unexpected(sound.error());
    pugi::xml_document original;
    const auto loaded = original.load_buffer(bytes.data(), bytes.size(), pugi::parse_full | pugi::parse_ws_pcdata);
    if (!loaded) return refuse(Refusal::xmlBroken, loaded.description());
    std::vector<pugi::xml_node> instructions;
    collect(original, instructions);
    std::vector<RuleCase> cases;
    for (std::size_t i = 0; i < instructions.size(); ++i) {
        const Words words = wordsOf(instructions[i].value());
        const auto mutator = words.find("mutator");
        const auto told = words.find("description");
        const bool unmet = told != words.end() && told->second.starts_with("expected-to-");
        if (mutator == words.end() || unmet) continue;
        const bool coded = mutator->second == "code" && words.contains("values");
        const auto values = coded ? partsOf(words.at("values"), ",") : std::vector<std::string>{""};
        for (const std::string& value : values) judge(original, i, words, value, profile, cases);
    }
    return cases;
}

}  // namespace duebook::einvoice
