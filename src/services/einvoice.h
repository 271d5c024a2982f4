// SPDX-License-Identifier: GPL-3.0-or-later
// E-invoices as files: of anybody's, to look at and to judge.
#pragma once
#include <map>
#include <string>

#include "base/result.h"
#include "einvoice/check.h"

namespace duebook::services {

// Reads an invoice from an XML file or from the one inside of a PDF. Refuses what einvoice::read and
// einvoice::embeddedXml do. Throws io::IoError.
Result<einvoice::Reading> readInvoiceFile(const std::string& path);

// How our check of a rule compares with the published cases.
struct RuleTally {
    int cases = 0;
    int agree = 0;
};
// Runs every published case below a folder; by rule.
Result<std::map<std::string, RuleTally>> runRuleCases(const std::string& folder, einvoice::Profile profile);

}  // namespace duebook::services
