// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "einvoice/code_lists.h"
#include "einvoice/rules.h"

namespace duebook::einvoice {
namespace {

using Part = AllowanceOrCharge;

// A code that is not given is another rule's business.
bool isCodeOrEmpty(CodeList list, const std::string& code) {
    return code.empty() || isCode(list, code);
}

bool isNoteSubject(const Subject& subject, const Note& note) {
    return isCodeOrEmpty(CodeList::noteSubjects, note.subject) ||
           (!subject.isUbl() && isCode(CodeList::noteSubjectsCii, note.subject));
}

Verdict typeIsKnown(const Subject& subject, const Invoice& i) {
    if (subject.isUbl() && i.typeCode.empty()) return true;
    const bool asInvoice = isCodeOrEmpty(CodeList::invoiceTypes, i.typeCode);
    if (!subject.isUbl()) return asInvoice || isCreditNote(i);
    return subject.creditNote ? isCreditNote(i) : asInvoice;
}

bool hasKnownScheme(CodeList list, const std::optional<Identifier>& id) {
    return !id || isCodeOrEmpty(list, id->scheme);
}

Verdict partyIdsAreKnown(const Subject&, const Invoice& i) {
    const auto isKnown = [](const Identifier& id) { return isCodeOrEmpty(CodeList::identifierSchemes, id.scheme); };
    return std::all_of(i.seller.ids.begin(), i.seller.ids.end(),
                       [&](const Identifier& id) { return id.scheme == "SEPA" || isKnown(id); }) &&
           std::all_of(i.buyer.ids.begin(), i.buyer.ids.end(), isKnown) &&
           (!i.payee || hasKnownScheme(CodeList::identifierSchemes, i.payee->id));
}

Verdict registrationsAreKnown(const Subject&, const Invoice& i) {
    return hasKnownScheme(CodeList::identifierSchemes, i.seller.legalRegistration) &&
           hasKnownScheme(CodeList::identifierSchemes, i.buyer.legalRegistration) &&
           (!i.payee || hasKnownScheme(CodeList::identifierSchemes, i.payee->legalRegistration));
}

Verdict countriesAreKnown(const Subject&, const Invoice& i) {
    const auto isKnown = [](const std::optional<Address>& a) {
        return !a || isCodeOrEmpty(CodeList::countries, a->country);
    };
    return isKnown(i.seller.address) && isKnown(i.buyer.address) &&
           (!i.taxRepresentative || isKnown(i.taxRepresentative->address)) &&
           (!i.delivery || isKnown(i.delivery->address));
}

Verdict filesAreOfKnownKinds(const Subject&, const Invoice& i) {
    constexpr std::string_view kinds[] = {"application/pdf",
                                          "image/png",
                                          "image/jpeg",
                                          "text/csv",
                                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                                          "application/vnd.oasis.opendocument.spreadsheet"};
    return std::all_of(i.supportingDocuments.begin(), i.supportingDocuments.end(), [&](const SupportingDocument& d) {
        return !d.attached || d.attached->mimeCode.empty() ||
               std::find(std::begin(kinds), std::end(kinds), d.attached->mimeCode) != std::end(kinds);
    });
}

// The list is upper case, documents need not be.
bool isExemption(std::string code) {
    for (char& c : code) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return isCodeOrEmpty(CodeList::exemptionReasons, code);
}

constexpr RuleOf<Invoice> documentRules[] = {
    {"BR-CL-01", "BT-3", "The kind of document is no code of UNTDID 1001 for an invoice or a credit note.",
     typeIsKnown},
    {"BR-CL-04", "BT-5", "The currency is no code of ISO 4217.",
     [](const Subject&, const Invoice& i) -> Verdict { return isCodeOrEmpty(CodeList::currencies, i.currency); }},
    {"BR-CL-05", "BT-6", "The currency of accounting is no code of ISO 4217.",
     [](const Subject&, const Invoice& i) -> Verdict { return isCodeOrEmpty(CodeList::currencies, i.vatCurrency); }},
    {"BR-CL-06", "BT-8", "When VAT is due is no code of UNTDID 2005: 3, 35 or 432.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return i.vatPointCode.empty() || i.vatPointCode == "3" || i.vatPointCode == "35" || i.vatPointCode == "432";
     }},
    {"BR-CL-07", "BT-18", "The scheme of the invoiced object is no code of UNTDID 1153.",
     [](const Subject&, const Invoice& i) -> Verdict { return hasKnownScheme(CodeList::references, i.object); }},
    {"BR-CL-08", "BT-21", "The subject of a note is no code of UNTDID 4451.",
     [](const Subject& s, const Invoice& i) -> Verdict {
         return std::all_of(i.notes.begin(), i.notes.end(), [&](const Note& note) { return isNoteSubject(s, note); });
     }},
    {"BR-CL-10", "BT-29", "The scheme of a party's identifier is no code of ISO 6523.", partyIdsAreKnown},
    {"BR-CL-11", "BT-30", "The scheme of a party's registration is no code of ISO 6523.", registrationsAreKnown},
    {"BR-CL-14", "BT-40", "A country is no code of ISO 3166.", countriesAreKnown},
    {"BR-CL-16", "BT-81", "The way to pay is no code of UNTDID 4461.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return !i.payment || isCodeOrEmpty(CodeList::paymentMeans, i.payment->meansCode);
     }},
    {"BR-CL-24", "BT-125", "An attached file is neither PDF, PNG, JPEG, CSV, Excel nor OpenDocument spreadsheet.",
     filesAreOfKnownKinds},
    {"BR-CL-25", "BT-34", "The scheme of an electronic address is no code of the EAS list.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return hasKnownScheme(CodeList::addressSchemes, i.seller.electronicAddress) &&
                hasKnownScheme(CodeList::addressSchemes, i.buyer.electronicAddress);
     }},
    {"BR-CL-26", "BT-71", "The scheme of the place of delivery is no code of ISO 6523.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return !i.delivery || hasKnownScheme(CodeList::identifierSchemes, i.delivery->location);
     }},
};

constexpr RuleOf<Part> allowanceRules[] = {
    {"BR-CL-17", "BT-95", "The category of VAT is no code of UNTDID 5305.",
     [](const Subject&, const Part& p) -> Verdict { return isCodeOrEmpty(CodeList::vatCategories, p.vat.code); }},
    {"BR-CL-19", "BT-98", "The code of the reason is none of UNTDID 5189.",
     [](const Subject&, const Part& p) -> Verdict { return isCodeOrEmpty(CodeList::allowanceReasons, p.reasonCode); }},
};
constexpr RuleOf<Part> chargeRules[] = {
    {"BR-CL-17", "BT-102", "The category of VAT is no code of UNTDID 5305.",
     [](const Subject&, const Part& p) -> Verdict { return isCodeOrEmpty(CodeList::vatCategories, p.vat.code); }},
    {"BR-CL-20", "BT-105", "The code of the reason is none of UNTDID 7161.",
     [](const Subject&, const Part& p) -> Verdict { return isCodeOrEmpty(CodeList::chargeReasons, p.reasonCode); }},
};
constexpr RuleOf<Part> lineAllowanceRules[] = {
    {"BR-CL-19", "BT-140", "The code of the reason is none of UNTDID 5189.",
     [](const Subject&, const Part& p) -> Verdict { return isCodeOrEmpty(CodeList::allowanceReasons, p.reasonCode); }},
};
constexpr RuleOf<Part> lineChargeRules[] = {
    {"BR-CL-20", "BT-145", "The code of the reason is none of UNTDID 7161.",
     [](const Subject&, const Part& p) -> Verdict { return isCodeOrEmpty(CodeList::chargeReasons, p.reasonCode); }},
};

constexpr RuleOf<VatBreakdown> breakdownRules[] = {
    // the two rule files number the same list differently
    {"BR-CL-17", "BT-118", "The category of VAT is no code of UNTDID 5305.",
     [](const Subject& s, const VatBreakdown& b) -> Verdict {
         return !s.isUbl() || isCodeOrEmpty(CodeList::vatCategories, b.vat.code);
     }},
    {"BR-CL-18", "BT-118", "The category of VAT is no code of UNTDID 5305.",
     [](const Subject& s, const VatBreakdown& b) -> Verdict {
         return s.isUbl() || isCodeOrEmpty(CodeList::vatCategories, b.vat.code);
     }},
    {"BR-CL-22", "BT-121", "The code of the exemption is none of the VATEX list.",
     [](const Subject&, const VatBreakdown& b) -> Verdict { return isExemption(b.exemptionReasonCode); }},
};

constexpr RuleOf<Line> rulesOfLines[] = {
    {"BR-CL-07", "BT-128", "The scheme of the line's object is no code of UNTDID 1153.",
     [](const Subject&, const Line& l) -> Verdict { return hasKnownScheme(CodeList::references, l.object); }},
    {"BR-CL-13", "BT-158", "The scheme of a classification is no code of UNTDID 7143.",
     [](const Subject&, const Line& l) -> Verdict {
         return std::all_of(l.item.classifications.begin(), l.item.classifications.end(),
                            [](const Classification& c) { return isCodeOrEmpty(CodeList::itemSchemes, c.scheme); });
     }},
    {"BR-CL-15", "BT-159", "The country of origin is no code of ISO 3166.",
     [](const Subject&, const Line& l) -> Verdict { return isCodeOrEmpty(CodeList::countries, l.item.originCountry); }},
    {"BR-CL-18", "BT-151", "The category of VAT is no code of UNTDID 5305.",
     [](const Subject&, const Line& l) -> Verdict { return isCodeOrEmpty(CodeList::vatCategories, l.vat.code); }},
    {"BR-CL-21", "BT-157", "The scheme of the item's standard number is no code of ISO 6523.",
     [](const Subject&, const Line& l) -> Verdict {
         return hasKnownScheme(CodeList::identifierSchemes, l.item.standardId);
     }},
    {"BR-CL-23", "BT-130", "The unit is no code of UN/ECE recommendation 20 or 21.",
     [](const Subject&, const Line& l) -> Verdict {
         return isCodeOrEmpty(CodeList::units, l.unit) && isCodeOrEmpty(CodeList::units, l.price.baseUnit);
     }},
};

}  // namespace

RuleTables codeRules() {
    return {.document = documentRules,
            .allowances = allowanceRules,
            .charges = chargeRules,
            .breakdown = breakdownRules,
            .lines = rulesOfLines,
            .lineAllowances = lineAllowanceRules,
            .lineCharges = lineChargeRules};
}

}  // namespace duebook::einvoice
