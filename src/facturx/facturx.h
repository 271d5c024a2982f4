// SPDX-License-Identifier: GPL-3.0-or-later
// An e-invoice inside of a PDF: Factur-X 1.0, the same as ZUGFeRD 2.
#pragma once
#include <string>
#include <string_view>

#include "base/result.h"
#include "einvoice/profile.h"
#include "paper/document_renderer.h"

namespace duebook::facturx {

// The invoice that is attached to a PDF as factur-x.xml, zugferd-invoice.xml, ZUGFeRD-invoice.xml or xrechnung.xml.
// Refuses pdfBroken, pdfWithoutInvoice and, for an attachment of more than 64 MiB, xmlTooLarge.
Result<std::string> embeddedXml(std::string_view pdf);

// The PDF with the XML (of writeCii) attached, as the profile asks: factur-x.xml, or xrechnung.xml for XRechnung.
// Title, language, metadata, colours and identifier are set for PDF/A-3b; fonts and pictures are left as they are, so
// that the result is PDF/A where those of the given PDF are. The same input gives the same bytes. Refuses pdfBroken.
Result<std::string> embed(std::string_view pdf, std::string_view xml, einvoice::Profile profile,
                          const paper::PdfAbout& about);

}  // namespace duebook::facturx
