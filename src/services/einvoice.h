// SPDX-License-Identifier: GPL-3.0-or-later
// E-invoices as files: of anybody's, to look at and to judge.
#pragma once
#include <functional>
#include <map>
#include <memory>
#include <string>

#include "base/result.h"
#include "einvoice/check.h"
#include "paper/document_renderer.h"

namespace duebook::services {

using MakeRenderer = std::function<std::unique_ptr<paper::DocumentRenderer>()>;

// Reads an invoice from an XML file or from the one inside of a PDF, for which `pages` is asked. Refuses what
// einvoice::read and DocumentRenderer::invoiceIn do. Throws io::IoError.
Result<einvoice::Reading> readInvoiceFile(const std::string& path, const MakeRenderer& pages);

// How our check of a rule compares with the published cases.
struct RuleTally {
    int cases = 0;
    int agree = 0;
};
// Runs every published case below a folder; by rule. Files without cases give nothing. Throws io::IoError.
std::map<std::string, RuleTally> runRuleCases(const std::string& folder, einvoice::Profile profile);

}  // namespace duebook::services
