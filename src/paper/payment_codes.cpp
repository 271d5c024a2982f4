// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/payment_codes.h"

#include <string_view>

#include "base/text.h"
#include "paper/payment_reference.h"
#include "paper/plain_text.h"

namespace duebook::paper {
namespace {

constexpr std::int64_t largestMinor = 99'999'999'999;  // both standards: 999999999.99

tl::unexpected<Error> unfit(std::string_view why) {
    return refuse(Refusal::paymentCodeUnfit, why);
}

Result<void> checkAmount(Money amount) {
    if (amount.minor() < 1 || amount.minor() > largestMinor) return unfit("the amount " + amount.text());
    return {};
}

// Each text is one line of the code, and at most so many signs.
std::string lineOf(std::string_view text, std::size_t most) {
    return firstSigns(oneLine(text), most);
}

// Swiss Implementation Guidelines QR-bill 2.3, 4.1.1: Latin letters up to U+017F, and a few more.
std::string swissText(std::string_view text, std::size_t most) {
    std::string out;
    for (const char32_t c : signsOf(oneLine(text))) {
        const bool allowed =
            (c >= 0x20 && c <= 0x7e) || (c >= 0xa0 && c <= 0x17f) || (c >= 0x218 && c <= 0x21b) || c == 0x20ac;
        appendSign(out, allowed ? c : U'.');
    }
    return std::string(trimmed(firstSigns(out, most)));
}

std::string partyLines(const SwissParty& party) {
    return "S\n" + swissText(party.name, 70) + '\n' + swissText(party.street, 70) + '\n' +
           swissText(party.building, 16) + '\n' + swissText(party.postCode, 16) + '\n' + swissText(party.town, 35) +
           '\n' + swissText(party.country, 2) + '\n';
}

Result<void> checkParty(const SwissParty& party) {
    if (trimmed(party.name).empty()) return unfit("a party without a name");
    if (trimmed(party.postCode).empty() || trimmed(party.town).empty() || party.country.size() != 2) {
        return unfit("the address of " + party.name);
    }
    return {};
}

// The kind of the reference, as the code states it; refuses what does not go with the account.
Result<std::string> referenceKind(const SwissPayment& payment) {
    const std::string account = compact(payment.account);
    if (!isIban(account) || account.size() != 21 || !(account.starts_with("CH") || account.starts_with("LI"))) {
        return unfit("the account " + payment.account);
    }
    const bool qr = isQrReference(payment.reference);
    if (qr && !isQrIban(account)) return unfit("a QR reference for " + inFours(account) + ", which is no QR-IBAN,");
    if (!qr && isQrIban(account)) return unfit("the QR-IBAN " + inFours(account) + " without a QR reference");
    if (qr) return std::string("QRR");
    if (payment.reference.empty()) return std::string("NON");
    if (!isCreditorReference(payment.reference)) return unfit("the reference " + payment.reference);
    return std::string("SCOR");
}

}  // namespace

Result<std::string> epcCode(const EpcPayment& payment) {
    if (payment.amount.currency().code() != "EUR") return unfit("the currency");
    if (auto fits = checkAmount(payment.amount); !fits) return tl::make_unexpected(fits.error());
    if (!isIban(payment.account)) return unfit("the account " + payment.account);
    if (trimmed(payment.name).empty()) return unfit("the payee");
    const bool structured = isCreditorReference(payment.reference);
    return "BCD\n002\n1\nSCT\n" + compact(payment.bic) + '\n' + lineOf(payment.name, 70) + '\n' +
           compact(payment.account) + "\nEUR" + payment.amount.text() + "\n\n" +
           (structured ? compact(payment.reference) : "\n" + lineOf(payment.text, 140));
}

Result<std::string> swissCode(const SwissPayment& payment) {
    const std::string currency(payment.currency.code());
    if (currency != "CHF" && currency != "EUR") return unfit("the currency");
    if (payment.amount) {
        if (auto fits = checkAmount(*payment.amount); !fits) return tl::make_unexpected(fits.error());
    }
    const auto kind = referenceKind(payment);
    if (!kind) return kind;
    if (auto fits = checkParty(payment.creditor); !fits) return tl::make_unexpected(fits.error());
    if (payment.debtor) {
        if (auto fits = checkParty(*payment.debtor); !fits) return tl::make_unexpected(fits.error());
    }
    const std::string nobody(7, '\n');
    const std::string bill = swissText(payment.billInformation, 140);
    return "SPC\n0200\n1\n" + compact(payment.account) + '\n' + partyLines(payment.creditor) + nobody +
           (payment.amount ? payment.amount->text() : "") + '\n' + currency + '\n' +
           (payment.debtor ? partyLines(*payment.debtor) : nobody) + *kind + '\n' + compact(payment.reference) + '\n' +
           swissText(payment.message, 140 - signsOf(bill).size()) + "\nEPD" + (bill.empty() ? "" : "\n" + bill);
}

}  // namespace duebook::paper
