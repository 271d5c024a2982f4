// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/text.h"
#include "einvoice/rules.h"

namespace duebook::einvoice {
namespace {

using Part = AllowanceOrCharge;

bool twoDecimals(const std::optional<Decimal>& value) {
    return !value || value->places() <= 2;
}

bool hasReason(const Part& part) {
    return !part.reason.empty() || !part.reasonCode.empty();
}

constexpr RuleOf<Line> rulesOfLines[] = {
    {"BR-21", "BT-126", "The line has no number.",
     [](const Subject&, const Line& l) -> Verdict { return isSaid(l.id); }},
    {"BR-22", "BT-129", "The line has no quantity.",
     [](const Subject&, const Line& l) -> Verdict { return l.quantity.has_value(); }},
    {"BR-23", "BT-130", "The quantity has no unit.",
     [](const Subject&, const Line& l) -> Verdict { return !l.unit.empty(); }},
    {"BR-24", "BT-131", "The line has no amount.",
     [](const Subject&, const Line& l) -> Verdict { return l.net.has_value(); }},
    {"BR-25", "BT-153", "The line does not name what was sold.",
     [](const Subject&, const Line& l) -> Verdict { return isSaid(l.item.name); }},
    {"BR-26", "BT-146", "The line has no price.",
     [](const Subject&, const Line& l) -> Verdict { return l.price.net.has_value(); }},
    {"BR-27", "BT-146", "The price is negative. Make the quantity negative instead.",
     [](const Subject&, const Line& l) -> Verdict { return Exact(l.price.net) >= 0; }},
    {"BR-28", "BT-148", "The price before the discount is negative.",
     [](const Subject&, const Line& l) -> Verdict { return !l.price.gross || !l.price.gross->isNegative(); }},
    {"BR-30", "BT-135", "The period of the line ends before it begins.",
     [](const Subject&, const Line& l) -> Verdict {
         return !l.period || !l.period->start || !l.period->end || *l.period->end >= *l.period->start;
     }},
    {"BR-54", "BG-32", "An attribute of the item needs both a name and a value.",
     [](const Subject&, const Line& l) -> Verdict {
         return std::all_of(l.item.attributes.begin(), l.item.attributes.end(),
                            [](const Attribute& a) { return !a.name.empty() && !a.value.empty(); });
     }},
    {"BR-64", "BT-157", "The standard number of the item has no scheme.",
     [](const Subject&, const Line& l) -> Verdict { return !l.item.standardId || !l.item.standardId->scheme.empty(); }},
    {"BR-65", "BT-158", "A classification of the item has no scheme.",
     [](const Subject& subject, const Line& l) -> Verdict {
         return std::all_of(l.item.classifications.begin(), l.item.classifications.end(), [&](const Classification& c) {
             const std::string_view scheme =
                 subject.isUbl() ? c.scheme : trimmed(c.scheme);  // a blank one is one in UBL
             return c.code.empty() || !scheme.empty();
         });
     }},
    {"BR-CO-04", "BT-151", "The line has no category of VAT.",
     [](const Subject&, const Line& l) -> Verdict { return !l.vat.code.empty(); }},
    {"BR-CO-20", "BG-26", "The period of the line has neither a first nor a last day.",
     [](const Subject&, const Line& l) -> Verdict { return !l.period || l.period->start || l.period->end; }},
    {"BR-DEC-23", "BT-131", "The amount of the line has more than two decimals.",
     [](const Subject&, const Line& l) -> Verdict { return twoDecimals(l.net); }},
};

constexpr RuleOf<Part> rulesOfAllowances[] = {
    {"BR-41", "BT-136", "The allowance has no amount.",
     [](const Subject&, const Part& p) -> Verdict { return p.amount.has_value(); }},
    {"BR-42", "BT-139", "The allowance has no reason.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-CO-23", "BT-139", "The allowance has neither a reason nor a code for one.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-DEC-24", "BT-136", "The allowance has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.amount); }},
    {"BR-DEC-25", "BT-137", "The base of the allowance has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.base); }},
};

constexpr RuleOf<Part> rulesOfCharges[] = {
    {"BR-43", "BT-141", "The charge has no amount.",
     [](const Subject&, const Part& p) -> Verdict { return p.amount.has_value(); }},
    {"BR-44", "BT-144", "The charge has no reason.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-CO-24", "BT-144", "The charge has neither a reason nor a code for one.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-DEC-27", "BT-141", "The charge has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.amount); }},
    {"BR-DEC-28", "BT-142", "The base of the charge has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.base); }},
};

}  // namespace

RuleTables lineRules() {
    return {.document = {}, .lines = rulesOfLines, .lineAllowances = rulesOfAllowances, .lineCharges = rulesOfCharges};
}

}  // namespace duebook::einvoice
