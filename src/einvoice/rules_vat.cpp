// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "einvoice/rules.h"

namespace duebook::einvoice {
namespace {

using Code = std::string_view;
using Parts = std::vector<AllowanceOrCharge>;

// How often a category stands where.
struct Uses {
    std::ptrdiff_t lines, parts, breakdown;
};

template <class List>
std::ptrdiff_t countOf(const List& list, Code code) {
    return std::count_if(list.begin(), list.end(), [&](const auto& x) { return x.vat.code == code; });
}

Uses usesOf(const Invoice& i, Code code) {
    return {countOf(i.lines, code), countOf(i.allowances, code) + countOf(i.charges, code),
            countOf(i.vatBreakdown, code)};
}

bool sellerHasVatId(const Invoice& i) {
    return !i.seller.vatId.empty() || (i.taxRepresentative && !i.taxRepresentative->vatId.empty());
}
bool sellerHasTaxId(const Invoice& i) {
    return sellerHasVatId(i) || !i.seller.taxRegistration.empty();
}
bool buyerIsKnown(const Invoice& i) {
    return !i.buyer.vatId.empty() || i.buyer.legalRegistration;
}
bool bothHaveVatIds(const Invoice& i) {
    return sellerHasVatId(i) && !i.buyer.vatId.empty();
}
bool nobodyHasVatId(const Invoice& i) {
    return !sellerHasVatId(i) && i.buyer.vatId.empty();
}
bool sellerTaxedAndBuyerKnown(const Invoice& i) {
    return sellerHasTaxId(i) && buyerIsKnown(i);
}

// One breakdown for a category whose rate is always the same.
Verdict oneBreakdown(const Subject& subject, Code code) {
    const Uses n = usesOf(subject.invoice, code);
    if (subject.isUbl()) return n.lines + n.parts + n.breakdown == 0 || n.breakdown == 1;
    const bool unused = n.lines + n.parts + n.breakdown == 0;
    return unused || (n.breakdown == 1 && n.lines + n.parts > 0) || (code == "O" && n.breakdown == 0);
}

// A breakdown for each rate of a category that has several.
Verdict someBreakdown(const Subject& subject, Code code) {
    const Uses n = usesOf(subject.invoice, code);
    if (subject.isUbl()) return (n.lines + n.parts > 0) == (n.breakdown > 0);
    return (n.lines == 0 || n.lines + n.breakdown >= 2) && (n.parts == 0 || n.parts + n.breakdown >= 2);
}

enum class Where { lines, allowances, charges };

template <Where where>
const auto& listOf(const Invoice& i) {
    if constexpr (where == Where::lines)
        return i.lines;
    else if constexpr (where == Where::allowances)
        return i.allowances;
    else
        return i.charges;
}

template <Where where, bool (*known)(const Invoice&)>
Verdict partiesAreKnown(const Subject& subject, Code code) {
    return countOf(listOf<where>(subject.invoice), code) == 0 || known(subject.invoice);
}

bool isZero(const Subject&, Code, const std::optional<Decimal>& rate) {
    return Exact(rate) == 0;
}
bool isAboveZero(const Subject&, Code, const std::optional<Decimal>& rate) {
    return Exact(rate) > 0;
}
// The rule file for CII wants IGIC above zero, that for UBL does not.
bool isNotNegative(const Subject& subject, Code code, const std::optional<Decimal>& rate) {
    return !subject.isUbl() && code == "L" ? Exact(rate) > 0 : Exact(rate) >= 0;
}
bool isMissing(const Subject&, Code, const std::optional<Decimal>& rate) {
    return !rate;
}

template <Where where, bool (*right)(const Subject&, Code, const std::optional<Decimal>&)>
Verdict rateIsRight(const Subject& subject, Code code) {
    int position = 0;
    for (const auto& part : listOf<where>(subject.invoice)) {
        ++position;
        if (part.vat.code != code || right(subject, code, part.vat.rate)) continue;
        Verdict verdict(false);
        if (where == Where::lines) verdict.note = " It is line " + std::to_string(position) + ".";
        return verdict;
    }
    return true;
}

// Lines plus charges less allowances of a category, of one rate where one is given.
Exact baseOf(const Subject& subject, Code code, const std::optional<Decimal>& rate) {
    const Invoice& i = subject.invoice;
    const auto counts = [&](const VatCategory& vat) {
        return vat.code == code && (!rate || Exact(vat.rate) == Exact(*rate));
    };
    Exact lines = 0, charges = 0, allowances = 0;
    for (const Line& line : i.lines) {
        if (counts(line.vat)) lines += line.net;
    }
    for (const auto& part : i.charges) {
        if (counts(part.vat)) charges += part.amount;
    }
    for (const auto& part : i.allowances) {
        if (counts(part.vat)) allowances += part.amount;
    }
    return subject.isUbl() ? lines + charges - allowances
                           : lines.rounded(2) + charges.rounded(2) - allowances.rounded(2);
}

bool withinOne(const Exact& stated, const Exact& wanted) {
    return stated - 1 < wanted && stated + 1 > wanted;
}

Verdict baseIsSum(const Subject& subject, Code code) {
    for (const VatBreakdown& b : subject.invoice.vatBreakdown) {
        if (b.vat.code != code) continue;
        const Exact stated = b.taxable, wanted = baseOf(subject, code, {});
        // in UBL to the cent, in CII give or take one
        const bool exactly = subject.isUbl() || code == "O";
        const bool holds = exactly ? stated == wanted : withinOne(stated, wanted);
        if (!holds || (subject.isUbl() && subject.invoice.lines.empty())) return Verdict::close(stated, wanted, false);
    }
    return true;
}

Verdict baseIsSumOfRate(const Subject& subject, Code code) {
    for (const VatBreakdown& b : subject.invoice.vatBreakdown) {
        if (b.vat.code != code || !b.vat.rate) continue;
        const Exact stated = b.taxable, wanted = baseOf(subject, code, b.vat.rate);
        // in CII to the cent, in UBL give or take one
        const bool holds = subject.isUbl() ? withinOne(stated, wanted) : stated == wanted;
        if (!holds) return Verdict::close(stated, wanted, false);
        const auto isOfRate = [&](const auto& x) {
            return x.vat.code == code && Exact(x.vat.rate) == Exact(*b.vat.rate);
        };
        const Invoice& i = subject.invoice;
        const bool used = std::any_of(i.lines.begin(), i.lines.end(), isOfRate) ||
                          std::any_of(i.allowances.begin(), i.allowances.end(), isOfRate) ||
                          std::any_of(i.charges.begin(), i.charges.end(), isOfRate);
        if (subject.isUbl() && !(code == "S" ? used : !i.lines.empty())) return false;
    }
    return true;
}

Verdict taxIsZero(const Subject& subject, Code code) {
    for (const VatBreakdown& b : subject.invoice.vatBreakdown) {
        if (b.vat.code == code && Exact(b.tax) != 0) return Verdict::equal(b.tax, 0);
    }
    return true;
}

Verdict taxIsRateOfBase(const Subject& subject, Code code) {
    if (!subject.isUbl() && code != "S") return true;  // the rule file for CII lets IGIC and IPSI pass
    for (const VatBreakdown& b : subject.invoice.vatBreakdown) {
        if (b.vat.code != code) continue;
        const Exact wanted = (Exact(b.taxable).abs() * Exact(b.vat.rate) * Exact::fraction(1, 2)).rounded(2);
        if (!withinOne(Exact(b.tax).abs(), wanted)) return Verdict::close(b.tax, wanted, false);
    }
    return true;
}

template <bool wanted>
Verdict reasonOfExemption(const Subject& subject, Code code) {
    const auto& list = subject.invoice.vatBreakdown;
    return std::all_of(list.begin(), list.end(), [&](const VatBreakdown& b) {
        return b.vat.code != code || (!b.exemptionReason.empty() || !b.exemptionReasonCode.empty()) == wanted;
    });
}

// What is delivered to another country of the Union says when and to where.
Verdict deliveryHasDay(const Subject& subject, Code code) {
    const Invoice& i = subject.invoice;
    const bool period = i.period && (i.period->start || i.period->end);
    return usesOf(i, code).breakdown == 0 || (i.delivery && i.delivery->date) || period ||
           (subject.isUbl() && !i.vatPointCode.empty());
}
Verdict deliveryHasCountry(const Subject& subject, Code code) {
    const auto& delivery = subject.invoice.delivery;
    return usesOf(subject.invoice, code).breakdown == 0 ||
           (delivery && delivery->address && !delivery->address->country.empty());
}

template <class List>
bool areAll(const List& list, Code code) {
    return std::all_of(list.begin(), list.end(),
                       [&](const auto& x) { return x.vat.code.empty() || x.vat.code == code; });
}

// "Not subject to VAT" stands alone in a document.
template <bool ofBreakdown, bool ofLines, bool ofAllowances, bool ofCharges>
Verdict noOther(const Subject& subject, Code code) {
    const Invoice& i = subject.invoice;
    return usesOf(i, code).breakdown == 0 ||
           ((!ofBreakdown || areAll(i.vatBreakdown, code)) && (!ofLines || areAll(i.lines, code)) &&
            (!ofAllowances || areAll(i.allowances, code)) && (!ofCharges || areAll(i.charges, code)));
}

bool isUsed(const Invoice& i, Code code) {
    const Uses n = usesOf(i, code);
    return n.lines + n.parts + n.breakdown > 0;
}
// Italian split payment.
Verdict onlyItaly(const Subject& subject, Code code) {
    const Invoice& i = subject.invoice;
    const auto isItaly = [](const std::optional<Address>& a) { return !a || a->country.empty() || a->country == "IT"; };
    return !isUsed(i, code) || (isItaly(i.seller.address) && isItaly(i.buyer.address) &&
                                (!i.taxRepresentative || isItaly(i.taxRepresentative->address)) &&
                                (!i.delivery || isItaly(i.delivery->address)));
}
Verdict notWithStandard(const Subject& subject, Code code) {
    return !isUsed(subject.invoice, code) || !isUsed(subject.invoice, "S");
}

constexpr CategoryTest one{"BG-23", "The category %1 needs exactly one breakdown of VAT.", oneBreakdown};
constexpr CategoryTest some{"BG-23", "The category %1 needs a breakdown of VAT where it is used, and none where not.",
                            someBreakdown};

template <Where where>
constexpr CategoryTest taxId{"BT-31", "The category %1 needs the seller's VAT id or tax number.",
                             partiesAreKnown<where, sellerHasTaxId>};
template <Where where>
constexpr CategoryTest vatId{"BT-31", "The category %1 needs the VAT id of the seller or of the tax representative.",
                             partiesAreKnown<where, sellerHasVatId>};
template <Where where>
constexpr CategoryTest vatIds{"BT-48", "The category %1 needs the VAT ids of both the seller and the buyer.",
                              partiesAreKnown<where, bothHaveVatIds>};
template <Where where>
constexpr CategoryTest buyerToo{
    "BT-48", "The category %1 needs a tax number of the seller and the VAT id or registration of the buyer.",
    partiesAreKnown<where, sellerTaxedAndBuyerKnown>};
template <Where where>
constexpr CategoryTest noVatId{"BT-31", "With the category %1 neither the seller nor the buyer may give a VAT id.",
                               partiesAreKnown<where, nobodyHasVatId>};

template <Where where>
constexpr CategoryTest zeroRate{"BT-152", "The category %1 needs the rate 0.", rateIsRight<where, isZero>};
template <Where where>
constexpr CategoryTest rateAboveZero{"BT-152", "The category %1 needs a rate above 0.",
                                     rateIsRight<where, isAboveZero>};
template <Where where>
constexpr CategoryTest anyRate{"BT-152", "The category %1 needs a rate that is not negative.",
                               rateIsRight<where, isNotNegative>};
template <Where where>
constexpr CategoryTest noRate{"BT-152", "The category %1 has no rate, not even 0.", rateIsRight<where, isMissing>};

constexpr CategoryTest base{"BT-116", "The base of the category %1 is not its lines plus charges less allowances.",
                            baseIsSum};
constexpr CategoryTest baseOfRate{
    "BT-116", "The base of the category %1 is not the lines plus charges less allowances of its rate.",
    baseIsSumOfRate};
constexpr CategoryTest noTax{"BT-117", "The tax of the category %1 is 0.", taxIsZero};
constexpr CategoryTest tax{"BT-117", "The tax of the category %1 is not its base times its rate.", taxIsRateOfBase};
constexpr CategoryTest reason{"BT-120", "The category %1 needs the reason of the exemption.", reasonOfExemption<true>};
constexpr CategoryTest noReason{"BT-120", "The category %1 has no reason of an exemption.", reasonOfExemption<false>};
constexpr CategoryTest day{"BT-72", "The category %1 needs the day of the delivery or the period.", deliveryHasDay};
constexpr CategoryTest country{"BT-80", "The category %1 needs the country of the delivery.", deliveryHasCountry};
constexpr CategoryTest aloneInBreakdown{"BG-23", "The category %1 stands beside another one in the breakdown of VAT.",
                                        noOther<true, false, false, false>};
constexpr CategoryTest aloneInLines{"BG-25", "The category %1 stands beside lines of another one.",
                                    noOther<false, true, false, false>};
constexpr CategoryTest aloneInAllowances{"BG-20", "The category %1 stands beside an allowance of another one.",
                                         noOther<false, false, true, false>};
constexpr CategoryTest aloneInCharges{"BG-21", "The category %1 stands beside a charge of another one.",
                                      noOther<false, false, false, true>};
constexpr CategoryTest italian{"BT-40", "The category %1 is for documents within Italy.", onlyItaly};
constexpr CategoryTest notBoth{"BT-151", "The category %1 cannot stand beside Standard rated (S).", notWithStandard};

constexpr Where L = Where::lines, A = Where::allowances, C = Where::charges;

constexpr CategoryRule rules[] = {
    {"BR-S-01", "S", &some},
    {"BR-S-02", "S", &taxId<L>},
    {"BR-S-03", "S", &taxId<A>},
    {"BR-S-04", "S", &taxId<C>},
    {"BR-S-05", "S", &rateAboveZero<L>},
    {"BR-S-06", "S", &rateAboveZero<A>},
    {"BR-S-07", "S", &rateAboveZero<C>},
    {"BR-S-08", "S", &baseOfRate},
    {"BR-S-09", "S", &tax},
    {"BR-S-10", "S", &noReason},
    {"BR-Z-01", "Z", &one},
    {"BR-Z-02", "Z", &taxId<L>},
    {"BR-Z-03", "Z", &taxId<A>},
    {"BR-Z-04", "Z", &taxId<C>},
    {"BR-Z-05", "Z", &zeroRate<L>},
    {"BR-Z-06", "Z", &zeroRate<A>},
    {"BR-Z-07", "Z", &zeroRate<C>},
    {"BR-Z-08", "Z", &base},
    {"BR-Z-09", "Z", &noTax},
    {"BR-Z-10", "Z", &noReason},
    {"BR-E-01", "E", &one},
    {"BR-E-02", "E", &taxId<L>},
    {"BR-E-03", "E", &taxId<A>},
    {"BR-E-04", "E", &taxId<C>},
    {"BR-E-05", "E", &zeroRate<L>},
    {"BR-E-06", "E", &zeroRate<A>},
    {"BR-E-07", "E", &zeroRate<C>},
    {"BR-E-08", "E", &base},
    {"BR-E-09", "E", &noTax},
    {"BR-E-10", "E", &reason},
    {"BR-AE-01", "AE", &one},
    {"BR-AE-02", "AE", &buyerToo<L>},
    {"BR-AE-03", "AE", &buyerToo<A>},
    {"BR-AE-04", "AE", &buyerToo<C>},
    {"BR-AE-05", "AE", &zeroRate<L>},
    {"BR-AE-06", "AE", &zeroRate<A>},
    {"BR-AE-07", "AE", &zeroRate<C>},
    {"BR-AE-08", "AE", &base},
    {"BR-AE-09", "AE", &noTax},
    {"BR-AE-10", "AE", &reason},
    {"BR-IC-01", "K", &one},
    {"BR-IC-02", "K", &vatIds<L>},
    {"BR-IC-03", "K", &vatIds<A>},
    {"BR-IC-04", "K", &vatIds<C>},
    {"BR-IC-05", "K", &zeroRate<L>},
    {"BR-IC-06", "K", &zeroRate<A>},
    {"BR-IC-07", "K", &zeroRate<C>},
    {"BR-IC-08", "K", &base},
    {"BR-IC-09", "K", &noTax},
    {"BR-IC-10", "K", &reason},
    {"BR-IC-11", "K", &day},
    {"BR-IC-12", "K", &country},
    {"BR-G-01", "G", &one},
    {"BR-G-02", "G", &vatId<L>},
    {"BR-G-03", "G", &vatId<A>},
    {"BR-G-04", "G", &vatId<C>},
    {"BR-G-05", "G", &zeroRate<L>},
    {"BR-G-06", "G", &zeroRate<A>},
    {"BR-G-07", "G", &zeroRate<C>},
    {"BR-G-08", "G", &base},
    {"BR-G-09", "G", &noTax},
    {"BR-G-10", "G", &reason},
    {"BR-O-01", "O", &one},
    {"BR-O-02", "O", &noVatId<L>},
    {"BR-O-03", "O", &noVatId<A>},
    {"BR-O-04", "O", &noVatId<C>},
    {"BR-O-05", "O", &noRate<L>},
    {"BR-O-06", "O", &noRate<A>},
    {"BR-O-07", "O", &noRate<C>},
    {"BR-O-08", "O", &base},
    {"BR-O-09", "O", &noTax},
    {"BR-O-10", "O", &reason},
    {"BR-O-11", "O", &aloneInBreakdown},
    {"BR-O-12", "O", &aloneInLines},
    {"BR-O-13", "O", &aloneInAllowances},
    {"BR-O-14", "O", &aloneInCharges},
    // IGIC of the Canary Islands; the norm's BR-IG
    {"BR-AF-01", "L", &some},
    {"BR-AF-02", "L", &taxId<L>},
    {"BR-AF-03", "L", &taxId<A>},
    {"BR-AF-04", "L", &taxId<C>},
    {"BR-AF-05", "L", &anyRate<L>},
    {"BR-AF-06", "L", &anyRate<A>},
    {"BR-AF-07", "L", &anyRate<C>},
    {"BR-AF-08", "L", &baseOfRate},
    {"BR-AF-09", "L", &tax},
    {"BR-AF-10", "L", &noReason},
    // IPSI of Ceuta and Melilla; the norm's BR-IP
    {"BR-AG-01", "M", &some},
    {"BR-AG-02", "M", &taxId<L>},
    {"BR-AG-03", "M", &taxId<A>},
    {"BR-AG-04", "M", &taxId<C>},
    {"BR-AG-05", "M", &anyRate<L>},
    {"BR-AG-06", "M", &anyRate<A>},
    {"BR-AG-07", "M", &anyRate<C>},
    {"BR-AG-08", "M", &baseOfRate},
    {"BR-AG-09", "M", &tax},
    {"BR-AG-10", "M", &noReason},
    {"BR-B-01", "B", &italian},
    {"BR-B-02", "B", &notBoth},
};

}  // namespace

RuleTables categoryRules() {
    return {.categories = rules};
}

}  // namespace duebook::einvoice
