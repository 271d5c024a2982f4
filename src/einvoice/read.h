// SPDX-License-Identifier: GPL-3.0-or-later
// An e-invoice of anybody's, read from bytes that nobody has looked at yet.
#pragma once
#include <string_view>

#include "base/result.h"
#include "einvoice/finding.h"
#include "einvoice/profile.h"

namespace duebook::einvoice {

class XmlDocument;

struct Reading {
    Invoice invoice;
    Syntax syntax = Syntax::ubl;
    bool creditNote = false;  // the file is a CreditNote of UBL, whatever BT-3 says
    // What only the file can show: values that are none (rule "SCHEMA"), elements too many or in the wrong place.
    Findings findings = {};
};

// Whether the bytes are a PDF, to tell it from XML.
bool isPdf(std::string_view bytes);
// Reads a UBL 2.1 Invoice or CreditNote or a CII D16B. What is at fault with the document is a finding; refused is a
// file that is no sound XML (see XmlDocument::parse) and one that is another document (einvoiceUnknown).
Result<Reading> read(std::string_view bytes);
// The same of XML that was parsed before.
Result<Reading> read(const XmlDocument& document);

}  // namespace duebook::einvoice
