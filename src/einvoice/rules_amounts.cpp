// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/rules.h"

namespace duebook::einvoice {
namespace {

using Part = AllowanceOrCharge;

// Missing amounts count as nothing where the norm leaves them out.
Exact orZero(const std::optional<Decimal>& value) {
    return value ? Exact(*value) : Exact(0);
}

Exact sumOf(const std::vector<Part>& parts) {
    Exact sum = 0;
    for (const Part& part : parts) sum += part.amount;
    return sum;
}

bool twoDecimals(const std::optional<Decimal>& value) {
    return !value || value->places() <= 2;
}

bool hasReason(const Part& part) {
    return !part.reason.empty() || !part.reasonCode.empty();
}

Verdict sumOfLines(const Subject&, const Invoice& i) {
    Exact sum = 0;
    for (const Line& line : i.lines) sum += line.net;
    return Verdict::equal(i.totals.lines, sum.rounded(2));
}

Verdict sumOfParts(const std::optional<Decimal>& stated, const std::vector<Part>& parts) {
    if (!stated && parts.empty()) return true;
    return Verdict::equal(stated, sumOf(parts).rounded(2));
}

Verdict totalWithoutVat(const Subject&, const Invoice& i) {
    const Totals& t = i.totals;
    return Verdict::equal(t.withoutVat, (Exact(t.lines) - orZero(t.allowances) + orZero(t.charges)).rounded(2));
}

Verdict sumOfVat(const Subject& subject, const Invoice& i) {
    if (!i.totals.vat || (subject.isUbl() && i.vatBreakdown.empty())) return true;
    Exact sum = 0;
    for (const VatBreakdown& part : i.vatBreakdown) sum += part.tax;
    return Verdict::equal(*i.totals.vat, sum.rounded(2));
}

Verdict totalWithVat(const Subject& subject, const Invoice& i) {
    const Totals& t = i.totals;
    if (i.currency.empty()) return true;
    if (!subject.isUbl() && Exact(t.withVat) == t.withoutVat) return true;
    return Verdict::equal(t.withVat, (Exact(t.withoutVat) + t.vat).rounded(2));
}

Verdict amountDue(const Subject&, const Invoice& i) {
    const Totals& t = i.totals;
    const Exact wanted = Exact(t.withVat) - orZero(t.paid) + orZero(t.rounding);
    return Verdict::equal(t.due, wanted.rounded(2));
}

// Tax is the rate of the base, give or take one unit of the currency; nothing where the rate is below half a percent.
Verdict taxOfBase(const Subject& subject, const VatBreakdown& b) {
    const Exact tax = b.tax;
    if (!b.vat.rate || Exact(*b.vat.rate).rounded(0) == 0) return Verdict::equal(tax.rounded(0), 0);
    const Exact wanted = (Exact(b.taxable).abs() * Exact(b.vat.rate) * Exact::fraction(1, 2)).rounded(2);
    const Exact low = tax.abs() - 1, high = tax.abs() + 1;
    return Verdict::close(tax, wanted,
                          subject.isUbl() ? low < wanted && high > wanted : low <= wanted && high >= wanted);
}

constexpr RuleOf<Invoice> documentRules[] = {
    {"BR-12", "BT-106", "The sum of the lines is missing.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.totals.lines.has_value(); }},
    {"BR-13", "BT-109", "The total without VAT is missing.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.totals.withoutVat.has_value(); }},
    {"BR-14", "BT-112", "The total with VAT is missing.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.totals.withVat.has_value(); }},
    {"BR-15", "BT-115", "The amount due is missing.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.totals.due.has_value(); }},
    {"BR-CO-10", "BT-106", "The sum of the lines is not what the lines come to.", sumOfLines},
    {"BR-CO-11", "BT-107", "The sum of allowances is not what the document's allowances come to.",
     [](const Subject&, const Invoice& i) { return sumOfParts(i.totals.allowances, i.allowances); }},
    {"BR-CO-12", "BT-108", "The sum of charges is not what the document's charges come to.",
     [](const Subject&, const Invoice& i) { return sumOfParts(i.totals.charges, i.charges); }},
    {"BR-CO-13", "BT-109", "The total without VAT is not the sum of the lines less allowances plus charges.",
     totalWithoutVat},
    {"BR-CO-14", "BT-110", "The total of VAT is not what the breakdown comes to.", sumOfVat},
    {"BR-CO-15", "BT-112", "The total with VAT is not the total without VAT plus VAT.", totalWithVat},
    {"BR-CO-16", "BT-115", "The amount due is not the total with VAT less what is paid plus rounding.", amountDue},
    {"BR-CO-18", "BG-23", "The breakdown of VAT is missing.",
     [](const Subject& s, const Invoice& i) -> Verdict {
         return !i.vatBreakdown.empty() || (!s.isUbl() && i.lines.empty());
     }},
    {"BR-DEC-09", "BT-106", "The sum of the lines has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.lines); }},
    {"BR-DEC-10", "BT-107", "The sum of allowances has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.allowances); }},
    {"BR-DEC-11", "BT-108", "The sum of charges has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.charges); }},
    {"BR-DEC-12", "BT-109", "The total without VAT has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.withoutVat); }},
    {"BR-DEC-13", "BT-110", "The total of VAT has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.vat); }},
    {"BR-DEC-14", "BT-112", "The total with VAT has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.withVat); }},
    {"BR-DEC-15", "BT-111", "The total of VAT in the currency of accounting has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.vatInAccountingCurrency); }},
    {"BR-DEC-16", "BT-113", "The amount paid has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.paid); }},
    {"BR-DEC-17", "BT-114", "The rounding amount has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.rounding); }},
    {"BR-DEC-18", "BT-115", "The amount due has more than two decimals.",
     [](const Subject&, const Invoice& i) -> Verdict { return twoDecimals(i.totals.due); }},
};

constexpr RuleOf<Part> allowanceRules[] = {
    {"BR-31", "BT-92", "The allowance has no amount.",
     [](const Subject&, const Part& p) -> Verdict { return p.amount.has_value(); }},
    {"BR-32", "BT-95", "The allowance has no category of VAT.",
     [](const Subject&, const Part& p) -> Verdict { return !p.vat.code.empty(); }},
    {"BR-33", "BT-97", "The allowance has no reason.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-CO-21", "BT-97", "The allowance has neither a reason nor a code for one.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-DEC-01", "BT-92", "The allowance has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.amount); }},
    {"BR-DEC-02", "BT-93", "The base of the allowance has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.base); }},
};

constexpr RuleOf<Part> chargeRules[] = {
    {"BR-36", "BT-99", "The charge has no amount.",
     [](const Subject&, const Part& p) -> Verdict { return p.amount.has_value(); }},
    {"BR-37", "BT-102", "The charge has no category of VAT.",
     [](const Subject&, const Part& p) -> Verdict { return !p.vat.code.empty(); }},
    {"BR-38", "BT-104", "The charge has no reason.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-CO-22", "BT-104", "The charge has neither a reason nor a code for one.",
     [](const Subject&, const Part& p) -> Verdict { return hasReason(p); }},
    {"BR-DEC-05", "BT-99", "The charge has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.amount); }},
    {"BR-DEC-06", "BT-100", "The base of the charge has more than two decimals.",
     [](const Subject&, const Part& p) -> Verdict { return twoDecimals(p.base); }},
};

constexpr RuleOf<VatBreakdown> breakdownRules[] = {
    {"BR-45", "BT-116", "The breakdown of VAT has no base.",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return b.taxable.has_value(); }},
    {"BR-46", "BT-117", "The breakdown of VAT has no tax.",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return b.tax.has_value(); }},
    {"BR-47", "BT-118", "The breakdown of VAT has no category.",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return !b.vat.code.empty(); }},
    {"BR-48", "BT-119", "The breakdown of VAT has no rate.",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return b.vat.rate || b.vat.code == "O"; }},
    {"BR-CO-17", "BT-117", "The tax is not the base times the rate.", taxOfBase},
    {"BR-DEC-19", "BT-116", "The base has more than two decimals.",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return twoDecimals(b.taxable); }},
    {"BR-DEC-20", "BT-117", "The tax has more than two decimals.",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return twoDecimals(b.tax); }},
};

}  // namespace

Verdict Verdict::close(const Exact& stated, const Exact& wanted, bool holds) {
    Verdict verdict(holds);
    if (!holds && stated.isKnown() && wanted.isKnown()) {
        verdict.note = " The document says " + stated.text() + ", it comes to " + wanted.text() + ".";
    }
    return verdict;
}

RuleTables amountRules() {
    return {
        .document = documentRules, .allowances = allowanceRules, .charges = chargeRules, .breakdown = breakdownRules};
}

}  // namespace duebook::einvoice
