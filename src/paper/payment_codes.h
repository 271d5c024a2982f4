// SPDX-License-Identifier: GPL-3.0-or-later
// What the QR codes for payments hold: the EPC code of SEPA (GiroCode) and the Swiss QR code.
#pragma once
#include <string>

#include "base/result.h"
#include "paper/content.h"

namespace duebook::paper {

// A SEPA credit transfer that is asked for.
struct EpcPayment {
    std::string name;     // of the payee, at most 70 signs
    std::string account;  // IBAN
    std::string bic;      // may be empty within the EEA
    Money amount;
    std::string reference;  // ISO 11649; else the text is used
    std::string text;
};

// The text of the EPC QR code: EPC069-12, version 002, UTF-8. A name or text that is too long is cut.
// Refuses paymentCodeUnfit: another currency than EUR, an amount below 0.01 or above 999999999.99, an account that is
// no IBAN, no name.
Result<std::string> epcCode(const EpcPayment& payment);

// The text of the Swiss QR code: Swiss Implementation Guidelines QR-bill 2.3, structured addresses. Texts that are too
// long are cut; signs outside of the standard's Latin set become their nearest letters or a full stop.
// Refuses paymentCodeUnfit: another currency than CHF and EUR, an amount below 0.01 or above 999999999.99, an account
// that is no IBAN of Switzerland or Liechtenstein, a creditor or debtor without name, post code, town or country; a
// QR-IBAN without a QR reference, or a QR reference with another IBAN; a reference that is neither.
Result<std::string> swissCode(const SwissPayment& payment);

}  // namespace duebook::paper
