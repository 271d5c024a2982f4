// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "einvoice/code_lists.h"
#include "einvoice/rules.h"

namespace duebook::einvoice {
namespace {

// A country where the rule files ask for one: the one for UBL leaves it to another rule to miss the address.
bool hasCountry(const Subject& subject, const std::optional<Address>& address) {
    return address ? isSaid(address->country) : subject.isUbl();
}

bool hasScheme(const std::optional<Identifier>& id) {
    return !id || !id->scheme.empty();
}

bool beginsWithCountry(const std::string& vatId) {
    const std::string prefix = vatId.substr(0, 2);
    return !isSaid(vatId) || prefix == "EL" || isCode(CodeList::countries, prefix);
}

Verdict payeeIsNotSeller(const Subject& subject, const Invoice& i) {
    if (!i.payee) return true;
    const Payee& payee = *i.payee;
    if (payee.name.empty() || payee.name == (subject.isUbl() ? i.seller.tradingName : i.seller.name)) return false;
    if (!subject.isUbl() && payee.legalRegistration && i.seller.legalRegistration &&
        payee.legalRegistration->value == i.seller.legalRegistration->value) {
        return false;
    }
    return std::none_of(i.seller.ids.begin(), i.seller.ids.end(),
                        [&](const Identifier& id) { return payee.id && payee.id->value == id.value; });
}

bool isCreditTransfer(const Invoice& i) {
    return i.payment && (i.payment->meansCode == "30" || i.payment->meansCode == "58");
}

Verdict accountIsGiven(const Subject&, const Invoice& i) {
    return !isCreditTransfer(i) || std::all_of(i.payment->creditTransfers.begin(), i.payment->creditTransfers.end(),
                                               [](const CreditTransfer& t) { return isSaid(t.account); });
}

Verdict creditTransferHasAccount(const Subject& subject, const Invoice& i) {
    const bool none = isCreditTransfer(i) && i.payment->creditTransfers.empty();
    return accountIsGiven(subject, i).holds && !(none && subject.isUbl());
}

// In CII a reference or a mandate may stand without any way to pay.
Verdict meansIsGiven(const Subject& subject, const Invoice& i) {
    if (!i.payment || !i.payment->meansCode.empty()) return true;
    const PaymentInstructions& p = *i.payment;
    const bool anything = !p.meansText.empty() || !p.creditTransfers.empty() || p.card ||
                          (p.directDebit && !p.directDebit->debitedAccount.empty());
    return !subject.isUbl() && !anything;
}

Verdict sellerCanBeKnown(const Subject&, const Invoice& i) {
    return !i.seller.vatId.empty() || i.seller.legalRegistration ||
           std::any_of(i.seller.ids.begin(), i.seller.ids.end(),
                       [](const Identifier& id) { return id.scheme != "SEPA"; });
}

Verdict vatInOtherCurrency(const Subject& subject, const Invoice& i) {
    if (i.vatCurrency.empty()) return true;
    const bool same = i.vatCurrency == i.currency;
    return i.totals.vatInAccountingCurrency ? subject.isUbl() || !same : subject.isUbl() && same && i.totals.vat;
}

// What payment is due needs a date or terms. Gone from the rules since 1.3.16; Peppol and XRechnung still have it.
Verdict dueDateOrTerms(const Subject& subject, const Invoice& i) {
    const bool due = i.totals.due && !i.totals.due->isNegative() && !i.totals.due->isZero();
    return !due || subject.creditNote || i.dueDate || !i.paymentTerms.empty();
}

constexpr RuleOf<Invoice> rules[] = {
    {"BR-01", "BT-24", "The document does not say which specification it follows.",
     [](const Subject&, const Invoice& i) -> Verdict { return isSaid(i.specification); }},
    {"BR-02", "BT-1", "The document has no number.",
     [](const Subject&, const Invoice& i) -> Verdict { return isSaid(i.number); }},
    {"BR-03", "BT-2", "The document has no date.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.issueDate.has_value(); }},
    {"BR-04", "BT-3", "The document does not say whether it is an invoice or a credit note.",
     [](const Subject&, const Invoice& i) -> Verdict { return isSaid(i.typeCode); }},
    {"BR-05", "BT-5", "The document has no currency.",
     [](const Subject&, const Invoice& i) -> Verdict { return isSaid(i.currency); }},
    {"BR-06", "BT-27", "The seller has no name.",
     [](const Subject&, const Invoice& i) -> Verdict { return isSaid(i.seller.name); }},
    {"BR-07", "BT-44", "The buyer has no name.",
     [](const Subject&, const Invoice& i) -> Verdict { return isSaid(i.buyer.name); }},
    {"BR-08", "BG-5", "The seller has no address.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.seller.address.has_value(); }},
    {"BR-09", "BT-40", "The seller's address has no country.",
     [](const Subject& s, const Invoice& i) -> Verdict { return hasCountry(s, i.seller.address); }},
    {"BR-10", "BG-8", "The buyer has no address.",
     [](const Subject&, const Invoice& i) -> Verdict { return i.buyer.address.has_value(); }},
    {"BR-11", "BT-55", "The buyer's address has no country.",
     [](const Subject& s, const Invoice& i) -> Verdict { return hasCountry(s, i.buyer.address); }},
    {"BR-16", "BG-25", "The document has no line.",
     [](const Subject&, const Invoice& i) -> Verdict { return !i.lines.empty(); }},
    {"BR-17", "BT-59", "The payee needs a name and has to be somebody else than the seller. Leave it out otherwise.",
     payeeIsNotSeller},
    {"BR-18", "BT-62", "The seller's tax representative has no name.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return !i.taxRepresentative || isSaid(i.taxRepresentative->name);
     }},
    {"BR-19", "BG-12", "The seller's tax representative has no address.",
     [](const Subject&, const Invoice& i) -> Verdict { return !i.taxRepresentative || i.taxRepresentative->address; }},
    {"BR-20", "BT-69", "The address of the seller's tax representative has no country.",
     [](const Subject& s, const Invoice& i) -> Verdict {
         return !i.taxRepresentative || hasCountry(s, i.taxRepresentative->address);
     }},
    {"BR-29", "BT-74", "The period of the document ends before it begins.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return !i.period || !i.period->start || !i.period->end || *i.period->end >= *i.period->start;
     }},
    {"BR-49", "BT-81", "The payment instructions do not say how to pay.", meansIsGiven},
    {"BR-50", "BT-84", "A credit transfer is asked for, but an account has no number.", accountIsGiven},
    {"BR-51", "BT-87", "The number of the payment card is shown in full. Give its last digits only.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return !i.payment || !i.payment->card || i.payment->card->number.size() <= 10;
     }},
    {"BR-52", "BT-122", "A supporting document has no number.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return std::all_of(i.supportingDocuments.begin(), i.supportingDocuments.end(),
                            [](const SupportingDocument& d) { return isSaid(d.reference); });
     }},
    {"BR-53", "BT-111", "VAT is accounted in another currency, but its total in that currency is missing.",
     vatInOtherCurrency},
    {"BR-55", "BT-25", "An earlier invoice is referred to without its number.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return std::all_of(i.precedingInvoices.begin(), i.precedingInvoices.end(),
                            [](const PrecedingInvoice& p) { return !p.number.empty(); });
     }},
    {"BR-56", "BT-63", "The seller's tax representative has no VAT id.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return !i.taxRepresentative || !i.taxRepresentative->vatId.empty();
     }},
    {"BR-57", "BT-80", "The address of the delivery has no country.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return !i.delivery || !i.delivery->address || !i.delivery->address->country.empty();
     }},
    {"BR-61", "BT-84", "A credit transfer is asked for, but no account is given to pay to.", creditTransferHasAccount},
    {"BR-62", "BT-34", "The seller's electronic address has no scheme.",
     [](const Subject&, const Invoice& i) -> Verdict { return hasScheme(i.seller.electronicAddress); }},
    {"BR-63", "BT-49", "The buyer's electronic address has no scheme.",
     [](const Subject&, const Invoice& i) -> Verdict { return hasScheme(i.buyer.electronicAddress); }},
    {"BR-CO-03", "BT-7", "The document gives both a date and a code for when VAT is due. Give one.",
     [](const Subject&, const Invoice& i) -> Verdict { return !i.vatPointDate || i.vatPointCode.empty(); }},
    {"BR-CO-09", "BT-31", "A VAT id does not begin with the code of its country.",
     [](const Subject&, const Invoice& i) -> Verdict {
         return beginsWithCountry(i.seller.vatId) && beginsWithCountry(i.buyer.vatId) &&
                (!i.taxRepresentative || beginsWithCountry(i.taxRepresentative->vatId));
     }},
    {"BR-CO-19", "BG-14", "The period of the document has neither a first nor a last day.",
     [](const Subject&, const Invoice& i) -> Verdict { return !i.period || i.period->start || i.period->end; }},
    {"BR-CO-25", "BT-9", "Something is due, but neither a due date nor payment terms say until when.", dueDateOrTerms},
    {"BR-CO-26", "BT-29", "The seller has neither an identifier nor a registration nor a VAT id.", sellerCanBeKnown},
};

}  // namespace

RuleTables headRules() {
    return {.document = rules};
}

}  // namespace duebook::einvoice
