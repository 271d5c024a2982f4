// SPDX-License-Identifier: GPL-3.0-or-later
// An issued document as EN 16931 models it. The e-invoice and the printed page are both made from this, so that they
// cannot differ.
#pragma once
#include <string>

#include "einvoice/model.h"
#include "einvoice/profile.h"
#include "services/posted_invoice.h"

namespace duebook::services {

// The reference that the customer quotes: the document's own, else an ISO 11649 reference of its number; empty where
// the number has no letter and no digit.
std::string paymentReferenceOf(const Document& document);
// The account that a document in this currency is paid to: the company's first in it, else its first without one;
// nothing where there is none.
std::optional<billing::BankAccount> accountFor(const billing::Company& company, Currency currency);
// The terms as sentences in the document's language, with days as dates; empty for a credit note.
std::string termsSentenceOf(const PostedInvoice& issued);

// The company and a customer as the parties of a document.
einvoice::Party sellerParty(const billing::Company& company);
einvoice::Party buyerParty(const billing::CustomerFile& file);

// The document, which has details, in the terms of EN 16931; the profile is left to einvoice::follow. A price that
// holds its tax is stated as the line's net amount for its whole quantity, so that quantity times price is the line's
// amount (PEPPOL-EN16931-R120).
einvoice::Invoice einvoiceOf(const PostedInvoice& issued);
// The same as it leaves in a profile, with what programs ask for and nobody prints: a credit note is due on its own day
// (BR-CO-25), and goods to another EU state go to the buyer's where no other place is named (BR-IC-12).
einvoice::Invoice einvoiceFor(const PostedInvoice& issued, einvoice::Profile profile);

}  // namespace duebook::services
