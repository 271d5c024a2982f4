// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/rules.h"

#include <algorithm>

namespace duebook::matching {
namespace {

constexpr std::array<std::string_view, 5> documentNames = {"reference", "number", "digits", "slip", "none"};
constexpr std::array<std::string_view, payerClues> payerNames = {
    "account", "mandate", "customer_number", "learned_account", "learned_name", "name", "like_name"};
constexpr std::array<std::string_view, 17> amountNames = {
    "exact", "discount", "instalment",   "some", "with_other",   "difference", "charges",        "part", "little",
    "over",  "one",      "one_discount", "all",  "all_discount", "sum",        "one_difference", "none"};

template <class Clue, std::size_t N>
std::optional<Clue> clueOf(const std::array<std::string_view, N>& names, std::string_view name) {
    const auto found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Clue>(found - names.begin());
}

bool isTolerant(AmountFit fit) {
    return fit == AmountFit::difference || fit == AmountFit::oneDifference || fit == AmountFit::charges;
}

bool tolerates(const Rule& rule, Money missing, Money total) {
    if (rule.tolerance) {
        const auto most = Money::of(*rule.tolerance, missing.currency());
        if (!most || missing > *most) return false;
    }
    if (rule.toleranceShare && missing > total.scaled(*rule.toleranceShare, Round::halfAwayFromZero)) return false;
    return rule.tolerance || rule.toleranceShare;
}

}  // namespace

std::optional<PayerClue> PayerClues::best() const {
    for (std::size_t i = 0; i < payerClues; ++i) {
        if (has(static_cast<PayerClue>(i))) return static_cast<PayerClue>(i);
    }
    return std::nullopt;
}

const Rule* ruleFor(std::span<const Rule> rules, DocumentClue document, const PayerClues& payer, AmountFit amount,
                    Money missing, Money total) {
    for (const Rule& rule : rules) {
        if (!rule.on || rule.amount != amount || rule.document != document) continue;
        const bool known = rule.payer.empty() || std::any_of(rule.payer.begin(), rule.payer.end(),
                                                             [&](PayerClue clue) { return payer.has(clue); });
        if (known && (!isTolerant(amount) || tolerates(rule, missing, total))) return &rule;
    }
    return nullptr;
}

std::string_view nameOf(DocumentClue clue) {
    return documentNames.at(static_cast<std::size_t>(clue));
}
std::string_view nameOf(PayerClue clue) {
    return payerNames.at(static_cast<std::size_t>(clue));
}
std::string_view nameOf(AmountFit fit) {
    return amountNames.at(static_cast<std::size_t>(fit));
}
std::optional<DocumentClue> documentClueOf(std::string_view name) {
    return clueOf<DocumentClue>(documentNames, name);
}
std::optional<PayerClue> payerClueOf(std::string_view name) {
    return clueOf<PayerClue>(payerNames, name);
}
std::optional<AmountFit> amountFitOf(std::string_view name) {
    return clueOf<AmountFit>(amountNames, name);
}

}  // namespace duebook::matching
