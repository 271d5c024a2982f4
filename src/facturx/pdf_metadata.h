// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "facturx/facturx.h"

namespace duebook::facturx {

// The XMP packet of a Factur-X PDF: PDF/A-3b, title, author and the properties of the namespace fx with the schema that
// describes them. `created` is the day in XMP's form, empty where the PDF gives none.
std::string xmpOf(const paper::PdfAbout& about, const std::string& fileName, einvoice::Profile profile,
                  const std::string& producer, const std::string& created);

}  // namespace duebook::facturx
