// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <string>

#include "einvoice/facturx.h"

namespace duebook::einvoice {

// The XMP packet of a Factur-X PDF: PDF/A-3b, title, author and the properties of the namespace fx with the schema that
// describes them. `created` is the day in XMP's form, empty where the PDF gives none.
std::string xmpOf(const PdfAbout& about, const std::string& fileName, Profile profile, const std::string& producer,
                  const std::string& created);

}  // namespace duebook::einvoice
