// SPDX-License-Identifier: GPL-3.0-or-later
// The German rules: as BR-DE in XRechnung 3.0.2, and as DE-R in Peppol where both parties are German.
#include <algorithm>
#include <set>

#include "base/text.h"
#include "einvoice/check_digits.h"
#include "einvoice/rules.h"

namespace duebook::einvoice {
namespace {

bool isOneOf(const std::string& code, std::initializer_list<std::string_view> codes) {
    return std::find(codes.begin(), codes.end(), code) != codes.end();
}

bool isPaidBy(const Invoice& i, std::initializer_list<std::string_view> codes) {
    return i.payment && isOneOf(i.payment->meansCode, codes);
}
bool isTransfer(const Invoice& i) {
    return isPaidBy(i, {"30", "58"});
}
bool isCard(const Invoice& i) {
    return isPaidBy(i, {"48", "54", "55"});
}
bool isDebit(const Invoice& i) {
    return isPaidBy(i, {"59"});
}

// In CII a reference or a mandate may stand without any way to pay.
Verdict paymentGiven(const Subject& subject, const Invoice& i) {
    return i.payment && (subject.isUbl() || !i.payment->meansCode.empty());
}
Verdict buyerReferenceGiven(const Subject&, const Invoice& i) {
    return isSaid(i.buyerReference);
}
Verdict sellerContactGiven(const Subject&, const Invoice& i) {
    return i.seller.contact.has_value();
}

template <std::string Address::*field>
bool isGiven(const std::optional<Address>& address) {
    return !address || isSaid(*address.*field);
}
template <std::string Address::*field>
Verdict inSellerAddress(const Subject&, const Invoice& i) {
    return isGiven<field>(i.seller.address);
}
template <std::string Address::*field>
Verdict inBuyerAddress(const Subject&, const Invoice& i) {
    return isGiven<field>(i.buyer.address);
}
template <std::string Address::*field>
Verdict inDeliveryAddress(const Subject&, const Invoice& i) {
    return !i.delivery || isGiven<field>(i.delivery->address);
}
template <std::string Contact::*field>
Verdict inSellerContact(const Subject&, const Invoice& i) {
    return !i.seller.contact || isSaid(*i.seller.contact.*field);
}

Verdict ratesGiven(const Subject&, const Invoice& i) {
    return std::all_of(i.vatBreakdown.begin(), i.vatBreakdown.end(), [](const VatBreakdown& b) { return b.vat.rate; });
}

Verdict taxIdGiven(const Subject&, const Invoice& i) {
    const auto isTaxed = [](const auto& part) {
        return isOneOf(part.vat.code, {"S", "Z", "E", "AE", "K", "G", "L", "M"});
    };
    return std::none_of(i.lines.begin(), i.lines.end(), isTaxed) &&
                   std::none_of(i.allowances.begin(), i.allowances.end(), isTaxed) &&
                   std::none_of(i.charges.begin(), i.charges.end(), isTaxed)
               ? true
               : i.taxRepresentative || !i.seller.vatId.empty() || !i.seller.taxRegistration.empty();
}

Verdict usualKind(const Subject&, const Invoice& i) {
    return isOneOf(i.typeCode, {"326", "380", "384", "389", "381", "875", "876", "877"});
}

// Takes the beginning off the text; false where it begins otherwise.
bool take(std::string_view& text, std::string_view beginning) {
    if (!text.starts_with(beginning)) return false;
    text.remove_prefix(beginning.size());
    return true;
}
bool takeDigits(std::string_view& text, std::size_t least, std::size_t most) {
    std::size_t count = 0;
    while (count < text.size() && count < most && text[count] >= '0' && text[count] <= '9') ++count;
    text.remove_prefix(count);
    return count >= least;
}

// "#SKONTO#TAGE=14#PROZENT=2.25#" or "…#BASISBETRAG=357.93#".
bool isDiscountLine(std::string_view line) {
    if (!take(line, "#SKONTO#TAGE=") || !takeDigits(line, 1, line.npos)) return false;
    if (!take(line, "#PROZENT=") || !takeDigits(line, 1, line.npos)) return false;
    if (!take(line, ".") || !takeDigits(line, 2, 2)) return false;
    if (take(line, "#BASISBETRAG=")) {
        take(line, "-");
        if (!takeDigits(line, 1, line.npos) || !take(line, ".") || !takeDigits(line, 2, 2)) return false;
    }
    return line == "#";
}

// Each line that begins with # is a discount, and the last of them ends with a line end.
Verdict discountsWritten(const Subject&, const Invoice& i) {
    std::string_view rest = i.paymentTerms;
    bool open = false;  // the last discount has no line end yet
    while (!rest.empty()) {
        const std::size_t end = rest.find('\n');
        const std::string_view line = trimmed(rest.substr(0, end));
        const bool discount = line.starts_with('#');
        if (discount && !isDiscountLine(line)) return false;
        if (!line.empty()) open = discount && end == rest.npos;
        rest.remove_prefix(end == rest.npos ? rest.size() : end + 1);
    }
    return !open;
}

Verdict specificationNamed(const Subject&, const Invoice& i) {
    const std::string cius(specificationOf(Profile::xrechnung));
    return i.specification == cius ||
           i.specification == cius + "#conformant#urn:xeinkauf.de:kosit:extension:xrechnung_3.0";
}

Verdict fileNamesDiffer(const Subject&, const Invoice& i) {
    std::set<std::string_view> names;
    return std::all_of(i.supportingDocuments.begin(), i.supportingDocuments.end(), [&](const SupportingDocument& d) {
        return !d.attached || d.attached->fileName.empty() || names.insert(d.attached->fileName).second;
    });
}

Verdict correctionNamesInvoice(const Subject&, const Invoice& i) {
    return i.typeCode != "384" || !i.precedingInvoices.empty();
}

Verdict phoneHasDigits(const Subject&, const Invoice& i) {
    if (!i.seller.contact) return true;
    const std::string& phone = i.seller.contact->phone;
    return std::count_if(phone.begin(), phone.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 3;
}

bool isAlphanumeric(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// Parts between dots, none of them empty and each to the taste of `isPart`; so many at least.
template <class IsPart>
bool areDotted(std::string_view text, int least, IsPart isPart) {
    for (int count = 1;; ++count) {
        const std::size_t dot = text.find('.');
        const std::string_view part = text.substr(0, dot);
        if (part.empty() || !isPart(part)) return false;
        if (dot == text.npos) return count >= least;
        text.remove_prefix(dot + 1);
    }
}

bool isEmail(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == text.npos) return false;
    // letters of any script count, in UTF-8
    const auto isLetter = [](char c) { return isAlphanumeric(c) || static_cast<unsigned char>(c) >= 0x80; };
    const auto isAtom = [&](std::string_view part) {
        return std::all_of(part.begin(), part.end(), [&](char c) {
            return isLetter(c) || std::string_view("!#$%&\"*+/=?^_`{|}~-").find(c) != std::string_view::npos;
        });
    };
    const auto isLabel = [&](std::string_view part) {
        return isLetter(part.front()) && isLetter(part.back()) &&
               std::all_of(part.begin(), part.end(), [&](char c) { return isLetter(c) || c == '-'; });
    };
    return areDotted(text.substr(0, at), 1, isAtom) && areDotted(text.substr(at + 1), 2, isLabel);
}
Verdict emailIsSound(const Subject&, const Invoice& i) {
    return !i.seller.contact || isEmail(i.seller.contact->email);
}

Verdict transferIban(const Subject&, const Invoice& i) {
    if (!isPaidBy(i, {"58"})) return true;
    const auto& list = i.payment->creditTransfers;
    return !list.empty() &&
           std::all_of(list.begin(), list.end(), [](const CreditTransfer& t) { return isIban(t.account); });
}
Verdict debitIban(const Subject&, const Invoice& i) {
    return !isDebit(i) || (i.payment->directDebit && isIban(i.payment->directDebit->debitedAccount));
}
Verdict transferHasAccount(const Subject&, const Invoice& i) {
    return !isTransfer(i) || !i.payment->creditTransfers.empty();
}
Verdict transferAlone(const Subject&, const Invoice& i) {
    return !isTransfer(i) || (!i.payment->card && !i.payment->directDebit);
}
Verdict cardGiven(const Subject&, const Invoice& i) {
    return !isCard(i) || i.payment->card;
}
Verdict cardAlone(const Subject&, const Invoice& i) {
    return !isCard(i) || (i.payment->creditTransfers.empty() && !i.payment->directDebit);
}
Verdict debitGiven(const Subject&, const Invoice& i) {
    return !isDebit(i) || i.payment->directDebit;
}
Verdict debitAlone(const Subject&, const Invoice& i) {
    return !isDebit(i) || (i.payment->creditTransfers.empty() && !i.payment->card);
}
Verdict debitHasMandate(const Subject& subject, const Invoice& i) {
    return subject.isUbl() || !i.payment || !i.payment->directDebit || !i.payment->directDebit->mandate.empty();
}
Verdict debitHasCreditor(const Subject&, const Invoice& i) {
    return !i.payment || !i.payment->directDebit || !i.payment->directDebit->creditor.empty();
}
Verdict debitHasAccount(const Subject&, const Invoice& i) {
    return !i.payment || !i.payment->directDebit || !i.payment->directDebit->debitedAccount.empty();
}

Verdict locationsAreAddresses(const Subject&, const Invoice& i) {
    const auto isOfScheme = [](char c) { return isAlphanumeric(c) || c == '+' || c == '-' || c == '.'; };
    return std::all_of(i.supportingDocuments.begin(), i.supportingDocuments.end(), [&](const SupportingDocument& d) {
        const std::size_t colon = d.location.find(':');
        return d.location.empty() ||
               (colon != std::string::npos && colon >= 2 &&
                std::all_of(d.location.begin(), d.location.begin() + static_cast<std::ptrdiff_t>(colon), isOfScheme));
    });
}
Verdict deliveryHasDay(const Subject&, const Invoice& i) {
    return (i.delivery && i.delivery->date) || i.period ||
           (!i.lines.empty() && std::all_of(i.lines.begin(), i.lines.end(), [](const Line& l) { return l.period; }));
}

// What a rule says in both rule books.
constexpr auto needsPayment = "It does not say how to pay.";
constexpr auto needsReference = "The buyer's reference is missing: the Leitweg-ID, or what the buyer asked for.";
constexpr auto needsTaxId = "The seller's VAT id or tax number is missing, or a tax representative.";
constexpr auto needsUsualKind = "This kind of document is unusual in Germany.";
constexpr auto needsDiscountForm =
    "A discount is not written as a line of its own: #SKONTO#TAGE=14#PROZENT=2.00# with a line end behind it.";
constexpr auto needsOtherNames = "Two attached files have the same name.";
constexpr auto needsPreceding = "A corrected invoice (384) should name the invoice that it corrects.";
constexpr auto needsCreditor = "A direct debit needs the seller's creditor identifier.";
constexpr auto needsDebited = "A direct debit needs the account that it debits.";
constexpr auto needsContact = "The seller names nobody to turn to.";
constexpr auto needsPoint = "The seller's contact has no name.";
constexpr auto needsPhone = "The seller's contact has no telephone number.";
constexpr auto needsEmail = "The seller's contact has no e-mail address.";
constexpr auto needsDigits = "The telephone number of the seller's contact has less than three digits.";
constexpr auto needsSoundEmail = "The e-mail address of the seller's contact cannot be right.";
constexpr auto needsTransferIban = "The account of a SEPA credit transfer is no IBAN.";
constexpr auto needsDebitIban = "The account of a SEPA direct debit is no IBAN.";
constexpr auto needsAccount = "A credit transfer is asked for, but no account is given to pay to.";
constexpr auto transferOnly = "A credit transfer is asked for, but a card or a direct debit is given too.";
constexpr auto needsCard = "Payment by card is asked for, but no card is given.";
constexpr auto cardOnly = "Payment by card is asked for, but an account or a direct debit is given too.";
constexpr auto needsDebit = "A direct debit is announced, but its mandate is not given.";
constexpr auto debitOnly = "A direct debit is announced, but an account or a card is given too.";
constexpr auto needsRate = "The breakdown of VAT has no rate; for no tax write 0.";

using enum Severity;

constexpr RuleOf<Invoice> xrechnungDocument[] = {
    {"BR-DE-1", "BG-16", needsPayment, paymentGiven},
    {"BR-DE-2", "BG-6", needsContact, sellerContactGiven},
    {"BR-DE-3", "BT-37", "The seller's address has no city.", inSellerAddress<&Address::city>},
    {"BR-DE-4", "BT-38", "The seller's address has no post code.", inSellerAddress<&Address::postCode>},
    {"BR-DE-5", "BT-41", needsPoint, inSellerContact<&Contact::point>},
    {"BR-DE-6", "BT-42", needsPhone, inSellerContact<&Contact::phone>},
    {"BR-DE-7", "BT-43", needsEmail, inSellerContact<&Contact::email>},
    {"BR-DE-8", "BT-52", "The buyer's address has no city.", inBuyerAddress<&Address::city>},
    {"BR-DE-9", "BT-53", "The buyer's address has no post code.", inBuyerAddress<&Address::postCode>},
    {"BR-DE-10", "BT-77", "The address of the delivery has no city.", inDeliveryAddress<&Address::city>},
    {"BR-DE-11", "BT-78", "The address of the delivery has no post code.", inDeliveryAddress<&Address::postCode>},
    {"BR-DE-14", "BT-119", needsRate, ratesGiven},
    {"BR-DE-15", "BT-10", needsReference, buyerReferenceGiven},
    {"BR-DE-16", "BT-31", needsTaxId, taxIdGiven},
    {"BR-DE-17", "BT-3", needsUsualKind, usualKind, warning},
    {"BR-DE-18", "BT-20", needsDiscountForm, discountsWritten},
    {"BR-DE-19", "BT-84", needsTransferIban, transferIban, warning},
    {"BR-DE-20", "BT-91", needsDebitIban, debitIban, warning},
    {"BR-DE-21", "BT-24", "The specification is not that of XRechnung 3.0.", specificationNamed, warning},
    {"BR-DE-22", "BT-125", needsOtherNames, fileNamesDiffer},
    {"BR-DE-23-a", "BG-17", needsAccount, transferHasAccount},
    {"BR-DE-23-b", "BG-17", transferOnly, transferAlone},
    {"BR-DE-24-a", "BG-18", needsCard, cardGiven},
    {"BR-DE-24-b", "BG-18", cardOnly, cardAlone},
    {"BR-DE-25-a", "BG-19", needsDebit, debitGiven},
    {"BR-DE-25-b", "BG-19", debitOnly, debitAlone},
    {"BR-DE-26", "BG-3", needsPreceding, correctionNamesInvoice, warning},
    {"BR-DE-27", "BT-42", needsDigits, phoneHasDigits, warning},
    {"BR-DE-28", "BT-43", needsSoundEmail, emailIsSound, warning},
    {"BR-DE-29", "BT-89", "A direct debit needs its mandate.", debitHasMandate},
    {"BR-DE-30", "BT-90", needsCreditor, debitHasCreditor},
    {"BR-DE-31", "BT-91", needsDebited, debitHasAccount},
    {"BR-DE-TMP-32", "BT-72", "It should say when was delivered: a day, a period, or a period in every line.",
     deliveryHasDay, warning},
    {"BR-TMP-2", "BT-124", "The place of a supporting document should be an address with its scheme, such as https:.",
     locationsAreAddresses, warning},
};

// Peppol's numbers for the same, between two German parties.
template <Verdict (*test)(const Subject&, const Invoice&)>
Verdict betweenGermans(const Subject& subject, const Invoice& i) {
    const auto isGerman = [](const Party& party) { return party.address && folded(party.address->country) == "de"; };
    return !isGerman(i.seller) || !isGerman(i.buyer) || test(subject, i).holds;
}

constexpr RuleOf<Invoice> peppolDocument[] = {
    {"DE-R-001", "BG-16", needsPayment, betweenGermans<paymentGiven>},
    {"DE-R-002", "BG-6", needsContact, betweenGermans<sellerContactGiven>},
    {"DE-R-003", "BT-37", xrechnungDocument[2].sentence, betweenGermans<inSellerAddress<&Address::city>>},
    {"DE-R-004", "BT-38", xrechnungDocument[3].sentence, betweenGermans<inSellerAddress<&Address::postCode>>},
    {"DE-R-005", "BT-41", needsPoint, betweenGermans<inSellerContact<&Contact::point>>},
    {"DE-R-006", "BT-42", needsPhone, betweenGermans<inSellerContact<&Contact::phone>>},
    {"DE-R-007", "BT-43", needsEmail, betweenGermans<inSellerContact<&Contact::email>>},
    {"DE-R-008", "BT-52", xrechnungDocument[7].sentence, betweenGermans<inBuyerAddress<&Address::city>>},
    {"DE-R-009", "BT-53", xrechnungDocument[8].sentence, betweenGermans<inBuyerAddress<&Address::postCode>>},
    {"DE-R-010", "BT-77", xrechnungDocument[9].sentence, betweenGermans<inDeliveryAddress<&Address::city>>},
    {"DE-R-011", "BT-78", xrechnungDocument[10].sentence, betweenGermans<inDeliveryAddress<&Address::postCode>>},
    {"DE-R-015", "BT-10", needsReference, betweenGermans<buyerReferenceGiven>},
    {"DE-R-016", "BT-31", needsTaxId, betweenGermans<taxIdGiven>},
    {"DE-R-017", "BT-3", needsUsualKind, betweenGermans<usualKind>, warning},
    {"DE-R-018", "BT-20", needsDiscountForm, betweenGermans<discountsWritten>},
    {"DE-R-019", "BT-84", needsTransferIban, betweenGermans<transferIban>, warning},
    {"DE-R-020", "BT-91", needsDebitIban, betweenGermans<debitIban>, warning},
    {"DE-R-022", "BT-125", needsOtherNames, betweenGermans<fileNamesDiffer>},
    {"DE-R-023-1", "BG-17", needsAccount, betweenGermans<transferHasAccount>},
    {"DE-R-023-2", "BG-17", transferOnly, betweenGermans<transferAlone>},
    {"DE-R-024-1", "BG-18", needsCard, betweenGermans<cardGiven>},
    {"DE-R-024-2", "BG-18", cardOnly, betweenGermans<cardAlone>},
    {"DE-R-025-1", "BG-19", needsDebit, betweenGermans<debitGiven>},
    {"DE-R-025-2", "BG-19", debitOnly, betweenGermans<debitAlone>},
    {"DE-R-026", "BG-3", needsPreceding, betweenGermans<correctionNamesInvoice>, warning},
    {"DE-R-027", "BT-42", needsDigits, betweenGermans<phoneHasDigits>, warning},
    {"DE-R-028", "BT-43", needsSoundEmail, betweenGermans<emailIsSound>, warning},
    {"DE-R-030", "BT-90", needsCreditor, betweenGermans<debitHasCreditor>},
    {"DE-R-031", "BT-91", needsDebited, betweenGermans<debitHasAccount>},
    {"DE-R-014", "BT-119", needsRate, betweenGermans<ratesGiven>},
};

}  // namespace

RuleTables xrechnungRules() {
    return {.document = xrechnungDocument};
}

bool isTakenIntoXRechnung(std::string_view rule) {
    constexpr std::string_view begin = "PEPPOL-EN16931-R";
    constexpr std::string_view taken[] = {"001", "005", "008", "010", "020", "040", "041", "042", "043", "044", "046",
                                          "053", "054", "055", "061", "101", "110", "111", "120", "121", "130"};
    return rule.starts_with(begin) &&
           std::find(std::begin(taken), std::end(taken), rule.substr(begin.size())) != std::end(taken);
}

RuleTables peppolGermanRules() {
    return {.document = peppolDocument};
}

}  // namespace duebook::einvoice
