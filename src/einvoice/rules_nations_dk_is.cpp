// SPDX-License-Identifier: GPL-3.0-or-later
// What Peppol BIS Billing asks of sellers in Denmark and Iceland.
#include "einvoice/rules_nations.h"

#include "einvoice/check_digits.h"

namespace duebook::einvoice {
namespace {

// ---- Denmark

Verdict danishRegistration(const Subject&, const Invoice& i) {
    return i.seller.legalRegistration && isSaid(i.seller.legalRegistration->value);
}
Verdict danishScheme(const Subject&, const Invoice& i) {
    return !i.seller.legalRegistration || i.seller.legalRegistration->scheme == "0184";
}
Verdict danishCredit(const Subject& s, const Invoice& i) {
    return !s.creditNote || countryOf(i.buyer.address) != "DK" || !i.totals.due || !i.totals.due->isNegative();
}
Verdict danishIds(const Subject&, const Invoice& i) {
    const auto hasOne = [](const Identifier& id) { return isSaid(id.scheme); };
    return std::all_of(i.seller.ids.begin(), i.seller.ids.end(), hasOne) &&
           std::all_of(i.buyer.ids.begin(), i.buyer.ids.end(), hasOne);
}
Verdict danishMeans(const Subject& s, const Invoice& i) {
    return s.creditNote || !i.payment || isPaidBy(i, {"1", "10", "31", "42", "48", "49", "50", "58", "59", "93", "97"});
}
Verdict danishTransfer(const Subject& s, const Invoice& i) {
    return s.creditNote || !isPaidBy(i, {"31", "42"}) ||
           forTransfers(i, [](const CreditTransfer& t) { return isSaid(t.account) && isSaid(t.serviceProvider); });
}
Verdict danishDebit(const Subject& s, const Invoice& i) {
    const bool given = i.payment && i.payment->directDebit && isSaid(i.payment->directDebit->mandate) &&
                       isSaid(i.payment->directDebit->debitedAccount);
    return s.creditNote || !isPaidBy(i, {"49"}) || given;
}

// Payment cards of Danish banks: their kind, "71#", stands in front of the reference.
bool hasCardKind(const Invoice& i, Texts kinds) {
    return isOneOf(i.payment->remittance.substr(0, 3), kinds);
}
Verdict danishGiro(const Subject& s, const Invoice& i) {
    if (s.creditNote || !isPaidBy(i, {"50"})) return true;
    return hasCardKind(i, {"01#", "04#", "15#"}) && forTransfers(i, [](const CreditTransfer& t) {
               return isDigits(t.account) && (t.account.size() == 7 || t.account.size() == 8);
           });
}
Verdict danishGiroLength(const Subject& s, const Invoice& i) {
    return s.creditNote || !isPaidBy(i, {"50"}) || !hasCardKind(i, {"04#", "15#"}) ||
           i.payment->remittance.size() == 19;
}
Verdict danishCard(const Subject& s, const Invoice& i) {
    if (s.creditNote || !isPaidBy(i, {"93"})) return true;
    return hasCardKind(i, {"71#", "73#", "75#"}) &&
           forTransfers(i, [](const CreditTransfer& t) { return t.account.size() == 8; });
}
Verdict danishCardLength(const Subject& s, const Invoice& i) {
    if (s.creditNote || !isPaidBy(i, {"93"}) || !hasCardKind(i, {"71#", "75#"})) return true;
    return i.payment->remittance.size() == 18 || i.payment->remittance.size() == 19;
}
Verdict danishClassification(const Subject&, const Invoice& i) {
    return std::all_of(i.lines.begin(), i.lines.end(), [](const Line& line) {
        const auto& groups = line.item.classifications;
        const bool used = std::any_of(groups.begin(), groups.end(), [](const auto& g) { return g.scheme == "TST"; });
        return !used || std::any_of(groups.begin(), groups.end(), [](const Classification& g) {
            return isOneOf(g.version, {"19.05.01", "19.0501", "26.08.01", "26.0801"});
        });
    });
}
bool isDanishReason(const AllowanceOrCharge& part) {
    const std::string& r = part.reason;
    const bool account = r.size() == 4 && isDigits(r);
    return part.reasonCode != "ZZZ" || account ||
           (r.find('#') != std::string::npos && !r.starts_with('#') && !r.ends_with('#'));
}
Verdict danishReasons(const Subject&, const Invoice& i) {
    const auto areRight = [](const auto& owner) {
        return std::all_of(owner.allowances.begin(), owner.allowances.end(), isDanishReason) &&
               std::all_of(owner.charges.begin(), owner.charges.end(), isDanishReason);
    };
    return areRight(i) && std::all_of(i.lines.begin(), i.lines.end(), areRight);
}

// ---- Iceland

Verdict icelandicKind(const Subject&, const Invoice& i) {
    return isOneOf(i.typeCode, {"380", "381"});
}
Verdict icelandicSeller(const Subject&, const Invoice& i) {
    return hasScheme(i.seller.legalRegistration, {"0196"});
}
Verdict icelandicBuyer(const Subject&, const Invoice& i) {
    return hasScheme(i.buyer.legalRegistration, {"0196"});
}
bool hasStreetPostCode(const std::optional<Address>& a) {
    return a && !a->line1.empty() && !a->postCode.empty();
}
Verdict icelandicSellerAddress(const Subject&, const Invoice& i) {
    return hasStreetPostCode(i.seller.address);
}
Verdict icelandicBuyerAddress(const Subject&, const Invoice& i) {
    return hasStreetPostCode(i.buyer.address);
}
bool hasTwelveDigits(const Invoice& i) {
    return forTransfers(i, [](const CreditTransfer& t) { return t.account.size() == 12; });
}
Verdict icelandicBill(const Subject&, const Invoice& i) {
    return !isPaidBy(i, {"9"}) || hasTwelveDigits(i);
}
Verdict icelandicTransfer(const Subject&, const Invoice& i) {
    return !isPaidBy(i, {"42"}) || hasTwelveDigits(i);
}
// The last day to pay without interest stands as a supporting document.
template <class Holds>
bool forFinalDays(const Invoice& i, Holds holds) {
    return std::all_of(i.supportingDocuments.begin(), i.supportingDocuments.end(),
                       [&](const SupportingDocument& d) { return d.description != "EINDAGI" || holds(d.reference); });
}
Verdict icelandicFinalDay(const Subject&, const Invoice& i) {
    return forFinalDays(i, [](const std::string& day) { return Date::fromIso(day).has_value(); });
}
Verdict icelandicDueDay(const Subject&, const Invoice& i) {
    return forFinalDays(i, [&](const std::string&) { return i.dueDate.has_value(); });
}
Verdict icelandicOrder(const Subject&, const Invoice& i) {
    return forFinalDays(i, [&](const std::string& day) { return i.dueDate && i.dueDate->iso() <= day; });
}

using enum Severity;
constexpr Where A = Where::abroad, H = Where::home;

constexpr RuleOf<Invoice> rules[] = {
    {"DK-R-002", "BT-30", "A Danish seller gives its CVR number as legal registration.",
     in<'D', 'K', A, danishRegistration>},
    {"DK-R-003", "BT-158", "A UNSPSC classification needs its version: 19.05.01 or 26.08.01.",
     in<'D', 'K', H, danishClassification>, warning},
    {"DK-R-004", "BT-97", "An allowance or charge with the code ZZZ needs an account of four digits or a text with #.",
     in<'D', 'K', H, danishReasons>},
    {"DK-R-005", "BT-81", "This way to pay is not used in Denmark.", in<'D', 'K', H, danishMeans>},
    {"DK-R-006", "BT-84", "A Danish credit transfer needs the account and the number of the bank.",
     in<'D', 'K', H, danishTransfer>},
    {"DK-R-007", "BT-89", "A Danish direct debit needs the mandate and the account.", in<'D', 'K', H, danishDebit>},
    {"DK-R-008", "BT-83",
     "A giro payment needs a reference that begins with 01#, 04# or 15# and an account of 7 or 8 digits.",
     in<'D', 'K', H, danishGiro>},
    {"DK-R-009", "BT-83", "A giro reference with 04# or 15# has 16 digits behind it.",
     in<'D', 'K', H, danishGiroLength>},
    {"DK-R-010", "BT-83",
     "An FIK payment needs a reference that begins with 71#, 73# or 75# and an account of 8 digits.",
     in<'D', 'K', H, danishCard>},
    {"DK-R-011", "BT-83", "An FIK reference with 71# or 75# has 15 or 16 digits behind it.",
     in<'D', 'K', H, danishCardLength>},
    {"DK-R-013", "BT-29", "Identifiers of Danish parties need a scheme.", in<'D', 'K', H, danishIds>},
    {"DK-R-014", "BT-30", "The legal registration of a Danish seller has the scheme 0184.",
     in<'D', 'K', A, danishScheme>},
    {"DK-R-016", "BT-115", "A Danish credit note cannot be negative.", in<'D', 'K', A, danishCredit>},
    {"IS-R-001", "BT-3", "An Icelandic document should be an invoice (380) or a credit note (381).",
     in<'I', 'S', A, icelandicKind>, warning},
    {"IS-R-002", "BT-30", "An Icelandic seller gives its kennitala with the scheme 0196.",
     in<'I', 'S', A, icelandicSeller>},
    {"IS-R-003", "BT-35", "An Icelandic seller's address needs a street and a post code.",
     in<'I', 'S', A, icelandicSellerAddress>},
    {"IS-R-004", "BT-47", "An Icelandic buyer gives its kennitala with the scheme 0196.",
     in<'I', 'S', H, icelandicBuyer>},
    {"IS-R-005", "BT-50", "An Icelandic buyer's address needs a street and a post code.",
     in<'I', 'S', H, icelandicBuyerAddress>},
    {"IS-R-006", "BT-84", "A payment with code 9 needs an account of 12 signs.", in<'I', 'S', A, icelandicBill>},
    {"IS-R-007", "BT-84", "A payment with code 42 needs an account of 12 signs.", in<'I', 'S', A, icelandicTransfer>},
    {"IS-R-008", "BT-122", "The final day (EINDAGI) has to be a date written YYYY-MM-DD.",
     in<'I', 'S', A, icelandicFinalDay>},
    {"IS-R-009", "BT-9", "A final day (EINDAGI) needs a due date.", in<'I', 'S', A, icelandicDueDay>},
    {"IS-R-010", "BT-9", "The due date comes after the final day (EINDAGI).", in<'I', 'S', A, icelandicOrder>},
};

}  // namespace

RuleTables peppolDanishAndIcelandicRules() {
    return {.document = rules};
}

}  // namespace duebook::einvoice
