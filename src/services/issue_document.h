// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <vector>

#include "services/billing_desk.h"

namespace duebook::services {

// The document that a composed draft becomes, without number, parties and base value. Nothing is wrong with the draft,
// and its totals are known. `depositTaxes` are the details of the deposits that it takes off.
Document documentOf(const ComposedDraft& draft, const BillingDesk& desk, const std::vector<Document>& deposits);
// Spreads the document's value in the ledger's currency over its instalments.
void valueInstalments(Document& document);

}  // namespace duebook::services
