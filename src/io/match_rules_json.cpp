// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/match_rules_json.h"

#include <nlohmann/json.hpp>

namespace duebook::io {
namespace {

using Confidence = Fixed<struct ConfidenceTag, 3>;

}  // namespace

matching::Rule readMatchRule(JsonFields fields) {
    matching::Rule rule;
    rule.name = fields.text("name");
    if (rule.name.empty()) fields.fault("name", Refusal::valueMissing, "name");
    const std::string document = fields.has("document") ? fields.text("document") : "none";
    if (const auto clue = matching::documentClueOf(document))
        rule.document = *clue;
    else
        fields.fault("document", Refusal::valueInvalid, document);
    for (const std::string& word : fields.texts("payer")) {
        if (const auto clue = matching::payerClueOf(word))
            rule.payer.push_back(*clue);
        else
            fields.fault("payer", Refusal::valueInvalid, word);
    }
    const std::string amount = fields.text("amount");
    if (const auto fit = matching::amountFitOf(amount))
        rule.amount = *fit;
    else
        fields.fault("amount", amount.empty() ? Refusal::valueMissing : Refusal::valueInvalid, amount);
    const auto confidence = fields.number<Confidence>("confidence");
    if (confidence) rule.confidence = static_cast<int>(confidence->raw());
    if (!confidence || rule.confidence < 0 || rule.confidence > 1000)
        fields.fault("confidence", Refusal::valueInvalid, fields.text("confidence"));
    if (fields.has("on")) rule.on = fields.flag("on");
    rule.tolerance = fields.number<PlainAmount>("tolerance");
    rule.toleranceShare = fields.percent("tolerance_percent");
    fields.done();
    return rule;
}

Json writeMatchRule(const matching::Rule& rule) {
    Json json = {{"name", rule.name}, {"document", nameOf(rule.document)}};
    json["payer"] = Json::array();
    for (const matching::PayerClue clue : rule.payer) json["payer"].push_back(nameOf(clue));
    json["amount"] = nameOf(rule.amount);
    json["confidence"] = Json::parse(Confidence::ofRaw(rule.confidence).text());
    json["on"] = rule.on;
    if (rule.tolerance) json["tolerance"] = rule.tolerance->text();
    if (rule.toleranceShare) json["tolerance_percent"] = percentText(*rule.toleranceShare);
    return json;
}

}  // namespace duebook::io
