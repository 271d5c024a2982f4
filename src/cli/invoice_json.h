// SPDX-License-Identifier: GPL-3.0-or-later
// Issued documents and drafts as the JSON of docs/manual/command-line.md.
#pragma once
#include "cli/frame.h"
#include "services/drafts.h"
#include "services/posted_invoice.h"

namespace duebook::cli {

Json toJson(const services::PostedInvoice& invoice);
// A draft with its id, what it would come to, and what is wrong with it or missing ("findings").
Json toJson(services::Books& books, const services::DraftView& draft);

// The same for people.
void printInvoice(const Json& invoice);

}  // namespace duebook::cli
