// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "base/text.h"
#include "einvoice/check_digits.h"
#include "einvoice/code_lists.h"
#include "einvoice/rules.h"

namespace duebook::einvoice {
namespace {

using Part = AllowanceOrCharge;

constexpr std::string_view processBegin = "urn:fdc:peppol.eu:2017:poacc:billing:";

// The two digits of "…:billing:01:1.0"; empty for anything else.
std::string_view processOf(const Invoice& i) {
    const std::string_view process = i.businessProcess;
    const std::size_t at = process.find(processBegin);
    if (at == std::string_view::npos) return {};
    const std::string_view rest = process.substr(at + processBegin.size());
    return rest.size() >= 6 && isDigits(rest.substr(0, 2)) && rest.substr(2, 4) == ":1.0" ? rest.substr(0, 2)
                                                                                          : std::string_view();
}

bool isGerman(const Party& party) {
    return party.address && folded(party.address->country) == "de";
}
bool areGerman(const Invoice& i) {
    return isGerman(i.seller) && isGerman(i.buyer);
}

bool isOneOf(std::string_view code, std::string_view codes) {
    return !code.empty() && (" " + std::string(codes) + " ").find(" " + std::string(code) + " ") != std::string::npos;
}

Exact orZero(const std::optional<Decimal>& value) {
    return value ? Exact(*value) : Exact(0);
}

// What a computed amount may differ. XRechnung is generous with forints.
Exact slackOf(const Subject& subject) {
    const bool forint = subject.profile == Profile::xrechnung && subject.invoice.currency == "HUF";
    return forint ? Exact::fraction(5, 1) : Exact::fraction(2, 2);
}

Verdict partIsPercent(const Subject& subject, const Part& p) {
    if (!p.percent || !p.base) return true;
    const Exact wanted = Exact(p.base) * Exact(p.percent) * Exact::fraction(1, 2);
    const Exact stated = orZero(p.amount);
    return Verdict::close(stated, wanted, (stated - wanted).abs() <= slackOf(subject));
}

Exact sumOf(const std::vector<Part>& parts) {
    Exact sum = 0;
    for (const Part& part : parts) {
        if (part.amount) sum += *part.amount;
    }
    return sum.rounded(2);
}

// Quantity times price of so many units, plus charges less allowances; all of it times the units, to divide nothing.
Verdict lineIsQuantityTimesPrice(const Subject& subject, const Line& l) {
    const Exact quantity = l.quantity ? Exact(*l.quantity) : Exact(1);
    const Exact units =
        l.price.baseQuantity && !l.price.baseQuantity->isZero() ? Exact(*l.price.baseQuantity) : Exact(1);
    const Exact parts = sumOf(l.charges) - sumOf(l.allowances);
    const Exact stated = orZero(l.net);
    const Exact gap = ((stated - parts) * units - quantity * orZero(l.price.net)).abs();
    const bool holds = gap <= slackOf(subject) * units.abs();
    return units == 1 ? Verdict::close(stated, quantity * orZero(l.price.net) + parts, holds) : Verdict(holds);
}

Verdict signsAgree(const Subject&, const Invoice& i) {
    if (i.vatCurrency.empty()) return true;
    const Exact own = i.totals.vat, other = i.totals.vatInAccountingCurrency;
    return (own <= 0 && other <= 0) || (own >= 0 && other >= 0);
}

Verdict debitHasMandate(const Subject&, const Invoice& i) {
    if (!i.payment || !isOneOf(i.payment->meansCode, "49 59")) return true;
    return i.payment->directDebit && !i.payment->directDebit->mandate.empty();
}

bool isAfterStart(const std::optional<Period>& line, const std::optional<Period>& document) {
    return !line || !document || !line->start || !document->start || *line->start >= *document->start;
}
bool isBeforeEnd(const std::optional<Period>& line, const std::optional<Period>& document) {
    return !line || !document || !line->end || !document->end || *line->end <= *document->end;
}

Verdict kindOfInvoice(const Subject& subject, const Invoice& i) {
    constexpr std::string_view kinds =
        "71 80 82 84 102 218 219 326 331 380 382 383 384 386 388 393 395 553 575 623 780 817 870 875 876 877";
    if (processOf(i) != "01" || i.typeCode.empty() || subject.creditNote) return true;
    return isOneOf(i.typeCode, kinds) || (!subject.isUbl() && isOneOf(i.typeCode, "381 396 81 83 532"));
}
Verdict kindOfCreditNote(const Subject& subject, const Invoice& i) {
    if (processOf(i) != "01" || i.typeCode.empty() || !subject.creditNote) return true;
    return isOneOf(i.typeCode, "381 396 81 83 532");
}

// Every identifier with this scheme is of the form that its issuer gives it.
template <bool (*right)(std::string_view)>
bool areRight(const Invoice& i, std::string_view scheme, bool onlyAddresses = false) {
    const auto isRight = [&](const std::optional<Identifier>& id) {
        return !id || id->scheme != scheme || right(id->value);
    };
    const auto ofParty = [&](const Party& party) {
        return isRight(party.electronicAddress) &&
               (onlyAddresses ||
                (isRight(party.legalRegistration) && std::all_of(party.ids.begin(), party.ids.end(), isRight)));
    };
    return ofParty(i.seller) && ofParty(i.buyer) &&
           (!i.payee || onlyAddresses || (isRight(i.payee->id) && isRight(i.payee->legalRegistration)));
}

constexpr RuleOf<Invoice> documentRules[] = {
    {"PEPPOL-EN16931-R001", "BT-23", "The document does not name its business process.",
     [](const Subject&, const Invoice& i) -> Verdict { return !i.businessProcess.empty(); }},
    {"PEPPOL-EN16931-R002", "BG-1",
     "The document has more than one note. Only between German parties there may be more.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.notes.size() <= 1 || areGerman(i); }},
    {"PEPPOL-EN16931-R003", "BT-10", "The buyer's reference or the number of an order is needed.",
     [](const Subject&, const Invoice& i) -> Verdict { return !i.buyerReference.empty() || !i.purchaseOrder.empty(); }},
    {"PEPPOL-EN16931-R004", "BT-24", "The specification is not that of Peppol BIS Billing 3.0.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return i.specification.starts_with(specificationOf(Profile::peppol));
     }},
    {"PEPPOL-EN16931-R005", "BT-6", "The currency of accounting is that of the document. Leave it out then.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.vatCurrency.empty() || i.vatCurrency != i.currency; }},
    {"PEPPOL-EN16931-R007", "BT-23", "The business process is none of Peppol's.",
     [](const Subject&, const Invoice& i) -> Verdict { return !processOf(i).empty(); }},
    {"PEPPOL-EN16931-R010", "BT-49", "The buyer has no electronic address.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.buyer.electronicAddress.has_value(); }},
    {"PEPPOL-EN16931-R020", "BT-34", "The seller has no electronic address.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.seller.electronicAddress.has_value(); }},
    {"PEPPOL-EN16931-R055", "BT-111", "VAT in the currency of the document and of accounting differ in sign.",
     signsAgree},
    {"PEPPOL-EN16931-R061", "BT-89", "A direct debit needs its mandate.", debitHasMandate},
    {"PEPPOL-EN16931-CL006", "BT-8", "When VAT is due is no code of UNTDID 2005: 3, 35 or 432.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return i.vatPointCode.empty() || isOneOf(i.vatPointCode, "3 35 432");
     }},
    {"PEPPOL-EN16931-CL008", "BT-34", "The scheme of an electronic address is none that Peppol takes.",
     [](const Subject&, const Invoice& i) -> Verdict {
         const auto isTaken = [](const std::optional<Identifier>& id) {
             return !id || id->scheme.empty() || isCode(CodeList::peppolAddressSchemes, id->scheme);
         };
         return isTaken(i.seller.electronicAddress) && isTaken(i.buyer.electronicAddress);
     }},
    {"PEPPOL-EN16931-P0100", "BT-3", "This kind of invoice is none that Peppol takes.", kindOfInvoice},
    {"PEPPOL-EN16931-P0101", "BT-3", "This kind of credit note is none that Peppol takes.", kindOfCreditNote},
    {"PEPPOL-EN16931-P0112", "BT-3", "Partial and corrected invoices (326, 384) are for German parties only.",
     [](const Subject&, const Invoice& i) -> Verdict { return !isOneOf(i.typeCode, "326 384") || areGerman(i); }},
    {"PEPPOL-COMMON-R040", "BT-29", "A GLN (0088) is wrong: its check digit does not fit.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isGln>(i, "0088"); }},
    {"PEPPOL-COMMON-R041", "BT-29", "A Norwegian organisation number (0192) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isNorwegianNumber>(i, "0192"); }},
    {"PEPPOL-COMMON-R042", "BT-29", "A Danish CVR number (0184) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isDanishNumber>(i, "0184"); }},
    {"PEPPOL-COMMON-R043", "BT-29", "A Belgian enterprise number (0208) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isBelgianNumber>(i, "0208"); }},
    {"PEPPOL-COMMON-R044", "BT-29", "The code of an Italian office (0201) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isItalianOffice>(i, "0201"); },
     Severity::warning},
    {"PEPPOL-COMMON-R045", "BT-29", "An Italian tax code (0210) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isItalianTaxCode>(i, "0210"); },
     Severity::warning},
    {"PEPPOL-COMMON-R046", "BT-34", "An Italian tax code (9907) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isItalianTaxCode>(i, "9907", true); },
     Severity::warning},
    {"PEPPOL-COMMON-R047", "BT-29", "An Italian VAT id (0211) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isItalianVatId>(i, "0211"); },
     Severity::warning},
    {"PEPPOL-COMMON-R049", "BT-29", "A Swedish organisation number (0007) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isSwedishNumber>(i, "0007"); }},
    {"PEPPOL-COMMON-R050", "BT-29", "An Australian business number (0151) is wrong.",
     [](const Subject&, const Invoice& i) -> Verdict { return areRight<isAustralianNumber>(i, "0151"); }},
};

Verdict hasBase(const Subject&, const Part& p) {
    return !p.percent || p.base;
}
Verdict hasPercent(const Subject&, const Part& p) {
    return !p.base || p.percent;
}

constexpr RuleOf<Part> partRules[] = {
    {"PEPPOL-EN16931-R040", "BT-92", "The amount is not the base times the percentage.", partIsPercent},
    {"PEPPOL-EN16931-R041", "BT-93", "A percentage is given without the base that it is taken of.", hasBase},
    {"PEPPOL-EN16931-R042", "BT-94", "A base is given without the percentage that is taken of it.", hasPercent},
};
constexpr RuleOf<Part> allowanceRules[] = {
    partRules[0],
    partRules[1],
    partRules[2],
    {"PEPPOL-EN16931-CL002", "BT-98", "The code of the reason is none of UNTDID 5189.",
     [](const Subject&, const Part& p) -> Verdict {
         return p.reasonCode.empty() || isCode(CodeList::allowanceReasons, p.reasonCode);
     }},
};
constexpr RuleOf<Part> chargeRules[] = {
    partRules[0],
    partRules[1],
    partRules[2],
    {"PEPPOL-EN16931-CL003", "BT-105", "The code of the reason is none of UNTDID 7161.",
     [](const Subject&, const Part& p) -> Verdict {
         return p.reasonCode.empty() || isCode(CodeList::chargeReasons, p.reasonCode);
     }},
};

// Some reasons of exemption belong to one category.
template <char... letters>
bool reasonFits(const VatBreakdown& b, std::string_view reason) {
    constexpr char category[] = {letters..., '\0'};
    return folded(b.exemptionReasonCode) != reason || b.vat.code == category;
}

constexpr RuleOf<VatBreakdown> breakdownRules[] = {
    {"PEPPOL-EN16931-P0104", "BT-118", "The reason VATEX-EU-G belongs to the category G (export).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'G'>(b, "vatex-eu-g"); }},
    {"PEPPOL-EN16931-P0105", "BT-118", "The reason VATEX-EU-O belongs to the category O (not subject to VAT).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'O'>(b, "vatex-eu-o"); }},
    {"PEPPOL-EN16931-P0106", "BT-118", "The reason VATEX-EU-IC belongs to the category K (intra-community).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'K'>(b, "vatex-eu-ic"); }},
    {"PEPPOL-EN16931-P0107", "BT-118", "The reason VATEX-EU-AE belongs to the category AE (reverse charge).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'A', 'E'>(b, "vatex-eu-ae"); }},
    {"PEPPOL-EN16931-P0108", "BT-118", "The reason VATEX-EU-D belongs to the category E (exempt).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'E'>(b, "vatex-eu-d"); }},
    {"PEPPOL-EN16931-P0109", "BT-118", "The reason VATEX-EU-F belongs to the category E (exempt).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'E'>(b, "vatex-eu-f"); }},
    {"PEPPOL-EN16931-P0110", "BT-118", "The reason VATEX-EU-I belongs to the category E (exempt).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'E'>(b, "vatex-eu-i"); }},
    {"PEPPOL-EN16931-P0111", "BT-118", "The reason VATEX-EU-J belongs to the category E (exempt).",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return reasonFits<'E'>(b, "vatex-eu-j"); }},
};

constexpr RuleOf<Line> rulesOfLines[] = {
    {"PEPPOL-EN16931-R046", "BT-146", "The net price is not the price before the discount less the discount.",
     [](const Subject&, const Line& l) -> Verdict {
         if (!l.price.gross) return true;
         return Verdict::equal(l.price.net, Exact(l.price.gross) - orZero(l.price.discount));
     }},
    {"PEPPOL-EN16931-R110", "BT-134", "The period of the line begins before that of the document.",
     [](const Subject& s, const Line& l) -> Verdict { return isAfterStart(l.period, s.invoice.period); }},
    {"PEPPOL-EN16931-R111", "BT-135", "The period of the line ends after that of the document.",
     [](const Subject& s, const Line& l) -> Verdict { return isBeforeEnd(l.period, s.invoice.period); }},
    {"PEPPOL-EN16931-R120", "BT-131", "The amount of the line is not its quantity times its price.",
     lineIsQuantityTimesPrice},
    {"PEPPOL-EN16931-R121", "BT-149", "The quantity that the price is for has to be above zero.",
     [](const Subject&, const Line& l) -> Verdict {
         return !l.price.baseQuantity || Exact(*l.price.baseQuantity) > 0;
     }},
    {"PEPPOL-EN16931-R130", "BT-150", "The price is for another unit than the line's quantity.",
     [](const Subject&, const Line& l) -> Verdict {
         return l.price.baseUnit.empty() || !l.quantity || l.price.baseUnit == l.unit;
     }},
};

}  // namespace

RuleTables peppolRules() {
    return {.document = documentRules,
            .allowances = allowanceRules,
            .charges = chargeRules,
            .breakdown = breakdownRules,
            .lines = rulesOfLines,
            .lineAllowances = allowanceRules,
            .lineCharges = chargeRules};
}

}  // namespace duebook::einvoice
