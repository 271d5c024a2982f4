// SPDX-License-Identifier: GPL-3.0-or-later
// The specifications that documents of ours follow, and those that we recognise in documents of others.
#pragma once
#include <optional>
#include <string_view>

#include "einvoice/model.h"

namespace duebook::einvoice {

// How a document is written down: UBL 2.1 (ISO/IEC 19845) or UN/CEFACT Cross Industry Invoice D16B.
enum class Syntax { ubl, cii };

enum class Profile {
    en16931,    // EN 16931 alone
    peppol,     // Peppol BIS Billing 3.0
    xrechnung,  // XRechnung 3.0, the German CIUS
    facturx,    // Factur-X 1.0 / ZUGFeRD 2, profile EN 16931: CII in a PDF
};

// "peppol", as the command line and settings write it.
std::string_view nameOf(Profile profile);
// "Peppol BIS Billing 3.0.19": what the check of this profile goes by, beside EN 16931.
std::string_view ruleSetOf(Profile profile);
std::optional<Profile> profileNamed(std::string_view name);

// BT-24 of the documents that we write.
std::string_view specificationOf(Profile profile);
// BT-23 of the documents that we write; empty where the profile asks for none.
std::string_view businessProcessOf(Profile profile);
// Writes both into the document.
void follow(Invoice& invoice, Profile profile);
// The profile that BT-24 names; EN 16931 where it names another.
Profile profileOf(const Invoice& invoice);

}  // namespace duebook::einvoice
