// SPDX-License-Identifier: GPL-3.0-or-later
// What Peppol BIS Billing asks of sellers in Italy, the Netherlands, Norway and Sweden.
#include "einvoice/rules_nations.h"

#include "einvoice/check_digits.h"

namespace duebook::einvoice {
namespace {

// ---- Italy

Verdict italianTaxNumber(const Subject&, const Invoice& i) {
    const std::string& number = i.seller.taxRegistration;
    return number.empty() ||
           (number.size() >= 11 && number.size() <= 16 && std::all_of(number.begin(), number.end(), [](char c) {
                return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
            }));
}
template <std::string Address::*field>
Verdict italianAddress(const Subject&, const Invoice& i) {
    return i.seller.address && !(*i.seller.address.*field).empty();
}

// ---- The Netherlands

Verdict dutchCreditNote(const Subject& s, const Invoice& i) {
    return !s.creditNote || i.typeCode.empty() || !i.precedingInvoices.empty();
}
Verdict dutchSellerAddress(const Subject&, const Invoice& i) {
    return hasStreetCityPostCode(i.seller.address);
}
Verdict dutchBuyerAddress(const Subject&, const Invoice& i) {
    return hasStreetCityPostCode(i.buyer.address);
}
Verdict dutchRepresentative(const Subject&, const Invoice& i) {
    return !i.taxRepresentative || countryOf(i.taxRepresentative->address) != "NL" ||
           hasStreetCityPostCode(i.taxRepresentative->address);
}
bool isDutchRegistration(const std::optional<Identifier>& id) {
    return !id || (hasScheme(id, {"0106", "0190"}) && isSaid(id->value));
}
Verdict dutchSeller(const Subject&, const Invoice& i) {
    return isDutchRegistration(i.seller.legalRegistration);
}
Verdict dutchBuyer(const Subject&, const Invoice& i) {
    return isDutchRegistration(i.buyer.legalRegistration);
}
Verdict dutchPayment(const Subject& s, const Invoice& i) {
    const bool toPay = s.creditNote ? Exact(i.totals.due) < 0 : Exact(i.totals.due) > 0;
    return !toPay || i.payment;
}
Verdict dutchMeans(const Subject&, const Invoice& i) {
    return !i.payment || isPaidBy(i, {"30", "48", "49", "57", "58", "59"});
}
Verdict dutchOrder(const Subject&, const Invoice& i) {
    return !i.purchaseOrder.empty() ||
           std::all_of(i.lines.begin(), i.lines.end(), [](const Line& line) { return line.orderLine.empty(); });
}

// ---- Norway

Verdict norwegianVatId(const Subject&, const Invoice& i) {
    const std::string_view id = i.seller.vatId;
    return !id.starts_with("NO") || (id.size() == 14 && id.ends_with("MVA") && isNorwegianNumber(id.substr(2, 9)));
}
Verdict norwegianRegister(const Subject&, const Invoice& i) {
    return i.seller.taxRegistration == "Foretaksregisteret";
}

// ---- Sweden

bool isSwedishVat(const Invoice& i) {
    return countryOf(i.seller.address) == "SE" && i.seller.vatId.starts_with("SE");
}
Verdict swedishVatLength(const Subject&, const Invoice& i) {
    return !isSwedishVat(i) || i.seller.vatId.size() == 14;
}
Verdict swedishVatDigits(const Subject&, const Invoice& i) {
    return !isSwedishVat(i) || isDigits(i.seller.vatId.substr(2, 12));
}
template <bool (*right)(std::string_view)>
Verdict swedishRegistration(const Subject&, const Invoice& i) {
    return !i.seller.legalRegistration || right(i.seller.legalRegistration->value);
}
bool hasTenSigns(std::string_view number) {
    return number.size() == 10;
}
Verdict swedishTaxStatus(const Subject&, const Invoice& i) {
    std::string status = upper(i.seller.taxRegistration);
    for (const auto& [small, large] : {std::pair{"\xC3\xA4", "\xC3\x84"}, {"\xC3\xB6", "\xC3\x96"}}) {
        for (std::size_t at; (at = status.find(small)) != std::string::npos;) status.replace(at, 2, large);
    }
    return !i.seller.legalRegistration || status.empty() || status == "GODK\xC3\x84ND F\xC3\x96R F-SKATT";
}
Verdict swedishRates(const Subject&, const Invoice& i) {
    const auto isRight = [](const auto& part) {
        const Exact rate = part.vat.rate;
        return part.vat.code != "S" || rate == 25 || rate == 12 || rate == 6;
    };
    return !isSwedishVat(i) || (std::all_of(i.lines.begin(), i.lines.end(), isRight) &&
                                std::all_of(i.allowances.begin(), i.allowances.end(), isRight) &&
                                std::all_of(i.charges.begin(), i.charges.end(), isRight) &&
                                std::all_of(i.vatBreakdown.begin(), i.vatBreakdown.end(), isRight));
}
template <class Holds>
bool forGiro(const Invoice& i, std::string_view kind, Holds holds) {
    return !isPaidBy(i, {"30"}) ||
           std::all_of(i.payment->creditTransfers.begin(), i.payment->creditTransfers.end(),
                       [&](const CreditTransfer& t) { return t.serviceProvider != kind || holds(t.account); });
}
Verdict plusgiroDigits(const Subject&, const Invoice& i) {
    return forGiro(i, "SE:PLUSGIRO", isDigits);
}
Verdict plusgiroLength(const Subject&, const Invoice& i) {
    return forGiro(i, "SE:PLUSGIRO", [](const std::string& a) { return a.size() >= 2 && a.size() <= 8; });
}
Verdict bankgiroDigits(const Subject&, const Invoice& i) {
    return forGiro(i, "SE:BANKGIRO", isDigits);
}
Verdict bankgiroLength(const Subject&, const Invoice& i) {
    return forGiro(i, "SE:BANKGIRO", [](const std::string& a) { return a.size() == 7 || a.size() == 8; });
}
Verdict swedishMeans(const Subject&, const Invoice& i) {
    return !isPaidBy(i, {"50", "56"});
}
Verdict swedishDebit(const Subject&, const Invoice& i) {
    return !isPaidBy(i, {"31"});
}

using enum Severity;
constexpr Where A = Where::abroad, H = Where::home;

constexpr RuleOf<Invoice> rules[] = {
    {"IT-R-001", "BT-32", "An Italian tax number has 11 to 16 digits or capital letters.",
     taxedIn<'I', 'T', italianTaxNumber>},
    {"IT-R-002", "BT-35", "An Italian seller's address needs a street.",
     taxedIn<'I', 'T', italianAddress<&Address::line1>>},
    {"IT-R-003", "BT-37", "An Italian seller's address needs a city.",
     taxedIn<'I', 'T', italianAddress<&Address::city>>},
    {"IT-R-004", "BT-38", "An Italian seller's address needs a post code.",
     taxedIn<'I', 'T', italianAddress<&Address::postCode>>},
    {"NL-R-001", "BT-25", "A Dutch credit note names the invoice that it credits.", in<'N', 'L', A, dutchCreditNote>},
    {"NL-R-002", "BT-35", "A Dutch seller's address needs a street, a city and a post code.",
     in<'N', 'L', A, dutchSellerAddress>},
    {"NL-R-003", "BT-30", "A Dutch seller's registration has the scheme 0106 (KVK) or 0190 (OIN).",
     in<'N', 'L', A, dutchSeller>},
    {"NL-R-004", "BT-50", "A Dutch buyer's address needs a street, a city and a post code.",
     in<'N', 'L', H, dutchBuyerAddress>},
    {"NL-R-005", "BT-47", "A Dutch buyer's registration has the scheme 0106 (KVK) or 0190 (OIN).",
     in<'N', 'L', H, dutchBuyer>},
    {"NL-R-006", "BT-64", "A Dutch tax representative's address needs a street, a city and a post code.",
     in<'N', 'L', A, dutchRepresentative>},
    {"NL-R-007", "BG-16", "A Dutch document with something to pay says how to pay.", in<'N', 'L', A, dutchPayment>},
    {"NL-R-008", "BT-81", "This way to pay is not used in the Netherlands.", in<'N', 'L', H, dutchMeans>},
    {"NL-R-009", "BT-13", "A line refers to an order line, but the document names no order.",
     in<'N', 'L', A, dutchOrder>},
    {"NO-R-001", "BT-31", "A Norwegian VAT id is NO, nine digits with their check digit, and MVA.",
     taxedIn<'N', 'O', norwegianVatId>},
    {"NO-R-002", "BT-32", "Most Norwegian sellers state that they are in the Foretaksregisteret.",
     taxedIn<'N', 'O', norwegianRegister>, warning},
    {"SE-R-001", "BT-31", "A Swedish VAT id has 14 signs.", swedishVatLength},
    {"SE-R-002", "BT-31", "A Swedish VAT id has 12 digits behind SE.", swedishVatDigits},
    {"SE-R-003", "BT-30", "A Swedish organisation number has digits only.",
     in<'S', 'E', A, swedishRegistration<isDigits>>},
    {"SE-R-004", "BT-30", "A Swedish organisation number has ten digits.",
     in<'S', 'E', A, swedishRegistration<hasTenSigns>>},
    {"SE-R-005", "BT-32", "A Swedish seller's tax status reads GODK\xC3\x84ND F\xC3\x96R F-SKATT.",
     in<'S', 'E', A, swedishTaxStatus>},
    {"SE-R-006", "BT-152", "Swedish VAT at standard rates is 25, 12 or 6 %.", swedishRates},
    {"SE-R-007", "BT-84", "A Plusgiro number has digits only.", in<'S', 'E', A, plusgiroDigits>, warning},
    {"SE-R-008", "BT-84", "A Bankgiro number has digits only.", in<'S', 'E', A, bankgiroDigits>, warning},
    {"SE-R-009", "BT-84", "A Bankgiro number has 7 or 8 digits.", in<'S', 'E', A, bankgiroLength>, warning},
    {"SE-R-010", "BT-84", "A Plusgiro number has 2 to 8 digits.", in<'S', 'E', A, plusgiroLength>, warning},
    {"SE-R-011", "BT-81", "For Bankgiro and Plusgiro write code 30, not 50 or 56.", in<'S', 'E', A, swedishMeans>,
     warning},
    {"SE-R-012", "BT-81", "Within Sweden a credit transfer has code 30, not 31.", in<'S', 'E', H, swedishDebit>,
     warning},
    {"SE-R-013", "BT-30", "The check digit of a Swedish organisation number does not fit.",
     in<'S', 'E', A, swedishRegistration<isSwedishNumber>>},
};

}  // namespace

RuleTables peppolNationRules() {
    return {.document = rules};
}

}  // namespace duebook::einvoice
