// SPDX-License-Identifier: GPL-3.0-or-later
// An issued document as EN 16931 models it. The e-invoice and the printed page are both made from this, so that they
// cannot differ.
#pragma once
#include <map>
#include <string>
#include <vector>

#include "billing/company.h"
#include "billing/customer_file.h"
#include "einvoice/model.h"
#include "ledger/facts.h"

namespace duebook::services {

// A posted document with everything that it names, as it was when it was issued.
struct IssuedDocument {
    Document document;  // with details
    billing::Company seller;
    billing::CustomerFile buyer;
    // Of what it corrects and of the deposits that it takes off: number and day, in the order of the details.
    struct Named {
        std::string number;
        Date issued;
    };
    std::vector<Named> named = {};
    // Category and rate of the tax codes that its lines name.
    struct Charged {
        std::string category;
        Rate percent = Rate::ofRaw(0);
    };
    std::map<std::string, Charged> taxes = {};
};

// The reference that the customer quotes: the document's own, else an ISO 11649 reference of its number; empty where
// the number has no letter and no digit.
std::string paymentReferenceOf(const Document& document);
// The account that a document in this currency is paid to: the company's first in it, else its first without one;
// nothing where there is none.
std::optional<billing::BankAccount> accountFor(const billing::Company& company, Currency currency);
// The terms as sentences in the document's language, with days as dates; empty for a credit note.
std::string termsSentenceOf(const Document& document);

// The document in the terms of EN 16931; the profile is left to einvoice::follow. A price that holds its tax is stated
// as the line's net amount for its whole quantity, so that quantity times price is the line's amount (PEPPOL-R120).
einvoice::Invoice einvoiceOf(const IssuedDocument& issued);

}  // namespace duebook::services
