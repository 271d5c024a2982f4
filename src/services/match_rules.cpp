// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/match_rules.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "base/check.h"
#include "io/match_rules_json.h"
#include "store/match_store.h"

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> matchRules;
}

namespace duebook::services {
namespace {

using io::Json;

// Each rule with its JSON.
struct Kept {
    matching::Rule rule;
    std::string content;
};

Kept keptOf(const Json& json) {
    Faults faults;
    Kept kept{io::readMatchRule(io::JsonFields(json, {}, faults)), json.dump()};
    check(faults.empty(), "a rule of matching that can be read");
    return kept;
}

std::vector<Kept> shipped() {
    std::vector<Kept> list;
    for (const auto& [name, text] : resources::matchRules) {
        const auto json = io::parseJson(text);
        check(json.has_value(), "rules of matching that can be read");
        for (const Json& each : json->at("match_rules")) list.push_back(keptOf(each));
    }
    return list;
}

std::vector<Kept> current(db::Connection& db) {
    std::vector<Kept> list;
    for (const std::string& text : store::MatchStore(db).rules()) list.push_back(keptOf(*io::parseJson(text)));
    return list.empty() ? shipped() : list;
}

std::vector<matching::Rule> rulesOf(std::vector<Kept> list) {
    std::vector<matching::Rule> rules;
    for (Kept& kept : list) rules.push_back(std::move(kept.rule));
    return rules;
}

}  // namespace

std::vector<matching::Rule> shippedMatchRules() {
    return rulesOf(shipped());
}

std::vector<matching::Rule> matchRules(db::Connection& db) {
    return rulesOf(current(db));
}

void changeMatchRules(db::Connection& db, const std::vector<RuleChange>& changes, Faults& faults) {
    if (changes.empty()) return;
    std::vector<Kept> before = current(db);
    std::vector<store::MatchStore::RuleText> after;
    const std::size_t faultsBefore = faults.size();
    for (const RuleChange& change : changes) {
        const auto known =
            std::find_if(before.begin(), before.end(), [&](const Kept& k) { return k.rule.name == change.name; });
        const auto merged = io::mergedJson(known == before.end() ? "{}" : known->content, change.fields);
        if (!merged) {
            faults.push_back({merged.error().refusal, merged.error().subject, {}, {}, change.path});
            continue;
        }
        const matching::Rule rule = io::readMatchRule(io::JsonFields(*io::parseJson(*merged), change.path, faults));
        after.push_back({rule.name, io::writeMatchRule(rule).dump()});
        if (known != before.end()) before.erase(known);
    }
    if (faults.size() > faultsBefore) return;
    for (const Kept& kept : before) after.push_back({kept.rule.name, kept.content});
    store::MatchStore(db).putRules(after);
}

}  // namespace duebook::services
