// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/syntax_rules.h"

#include <algorithm>

#include "base/text.h"
#include "einvoice/code_lists.h"

namespace duebook::einvoice {
namespace {

using Node = pugi::xml_node;

bool sayTheSame(const pugi::xpath_node_set& nodes) {
    return std::all_of(nodes.begin(), nodes.end(), [&](const pugi::xpath_node& other) {
        return textOf(other.node()) == textOf(nodes.begin()->node());
    });
}

bool holdsFor(const SyntaxRule& rule, const pugi::xpath_query& what, Node node) {
    switch (rule.demand) {
        case Demand::once:
            return what.evaluate_node_set(node).size() <= 1;
        case Demand::needed:
            return static_cast<bool>(what.evaluate_node(node));
        case Demand::absent:
            return !what.evaluate_node(node);
        case Demand::same:
            return sayTheSame(what.evaluate_node_set(node));
        case Demand::holds:
            return what.evaluate_boolean(node);
    }
    return false;
}

void apply(std::span<const SyntaxRule> rules, Node root, const Fields& fields) {
    for (const SyntaxRule& rule : rules) {
        const pugi::xpath_query what(rule.what);
        for (const auto& found : root.select_nodes(rule.context)) {
            if (!holdsFor(rule, what, found.node())) {
                fields.report(rule.id, found.node(), rule.field, sentenceOf(rule));
            }
        }
    }
}

// The currency of every amount is a code of ISO 4217, and in Peppol that of the document. Taxes in the currency of
// accounting (BT-111) stand apart.
void checkUblCurrencies(Node node, const Fields& fields, std::string_view documents) {
    for (const Node child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        checkUblCurrencies(child, fields, documents);
        const auto attribute = child.attribute("currencyID");
        const std::string_view name = child.name();
        if (!name.starts_with("cbc:") || !name.ends_with("Amount")) continue;
        const std::string_view currency = trimmed(attribute.value());
        if (!isCode(CodeList::currencies, currency)) {
            for (const char* rule : {"BR-CL-03", "PEPPOL-EN16931-CL007"}) {
                fields.report(rule, child, "BT-5", "An amount is in \"" + std::string(currency) + "\", no currency.");
            }
        }
        const bool total = name == "cbc:TaxAmount" && std::string_view(node.name()) == "cac:TaxTotal";
        if (currency != documents && !(total && !node.child("cac:TaxSubtotal"))) {
            fields.report("PEPPOL-EN16931-R051", child, "BT-5",
                          "An amount is in " + std::string(currency) + ", the document in " + std::string(documents) +
                              ". Give every amount in the currency of the document.");
        }
    }
}

// PEPPOL-EN16931-R008.
void checkNothingEmpty(Node node, const Fields& fields) {
    for (const Node child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        if (child.first_child())
            checkNothingEmpty(child, fields);
        else
            fields.report("PEPPOL-EN16931-R008", child, "", "The file has an element without a value.");
    }
}

constexpr std::pair<const char*, const char*> others[] = {
    {"BR-CL-03", "An amount is in no currency of ISO 4217."},
    {"PEPPOL-EN16931-CL007", "An amount is in no currency of ISO 4217."},
    {"PEPPOL-EN16931-R051", "An amount is not in the currency of the document."},
    {"PEPPOL-EN16931-R008", "The file has an element without a value."},
};

}  // namespace

std::string sentenceOf(const SyntaxRule& rule) {
    const std::string thing = rule.thing;
    switch (rule.demand) {
        case Demand::once:
            return "The file gives more than one " + thing + " where there is room for one.";
        case Demand::needed:
            return "The file gives no " + thing + ".";
        case Demand::absent:
            return "The file gives " + thing + ", which has no place there.";
        case Demand::same:
            return "The file gives more than one " + thing + ", and they differ.";
        case Demand::holds:
            return thing;
    }
    return thing;
}

std::span<const std::pair<const char*, const char*>> otherSyntaxRules() {
    return others;
}

void checkUblSyntax(Node root, const Fields& fields) {
    apply(ublSyntaxRules(), root, fields);
    apply(ublPeppolSyntaxRules(), root, fields);
    checkUblCurrencies(root, fields, textOf(root.child("cbc:DocumentCurrencyCode")));
    checkNothingEmpty(root, fields);
}

void checkCiiSyntax(Node root, const Fields& fields) {
    apply(ciiSyntaxRules(), root, fields);
}

}  // namespace duebook::einvoice
