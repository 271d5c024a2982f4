// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "cli/frame.h"
#include "einvoice/read.h"

namespace duebook::cli {

// A document as `einvoice show` prints it: what it says and adds up to; amounts as texts, as the file states them.
Json invoiceJson(const einvoice::Reading& reading);
Json findingsJson(const einvoice::Findings& findings);

}  // namespace duebook::cli
