// SPDX-License-Identifier: GPL-3.0-or-later
// An e-invoice inside of a PDF: Factur-X 1.0, the same as ZUGFeRD 2.
#pragma once
#include <string>
#include <string_view>

#include "base/date.h"
#include "base/result.h"
#include "einvoice/profile.h"

namespace duebook::einvoice {

// Whether the bytes are a PDF, to tell it from XML.
bool isPdf(std::string_view bytes);

// The invoice that is attached to a PDF as factur-x.xml, zugferd-invoice.xml, ZUGFeRD-invoice.xml or xrechnung.xml.
// Refuses pdfBroken, pdfWithoutInvoice and, for an attachment of more than 64 MiB, xmlTooLarge.
Result<std::string> embeddedXml(std::string_view pdf);

// What the PDF says of itself.
struct PdfAbout {
    std::string title;     // "Invoice 2026-0815"
    std::string author;    // the seller
    std::string language;  // of the document: "en", "de-AT"
    Date issued;           // stated as the day of the attachment
};

// The PDF with the XML (of writeCii) attached, as the profile asks: factur-x.xml, or xrechnung.xml for XRechnung.
// Title, language, metadata, colours and identifier are set for PDF/A-3b; fonts and pictures are left as they are, so
// that the result is PDF/A where those of the given PDF are. The same input gives the same bytes. Refuses pdfBroken.
Result<std::string> embed(std::string_view pdf, std::string_view xml, Profile profile, const PdfAbout& about);

}  // namespace duebook::einvoice
