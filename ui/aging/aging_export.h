// SPDX-License-Identifier: GPL-3.0-or-later
// The aging as the workbook that proves itself, or as CSV.
#pragma once
#include "pages/page.h"
#include "services/aging.h"

namespace duebook::ui {

// Asks for the file and writes it in the background, listed among the running jobs; the page tells how it went.
void exportAging(const services::AgingRequest& request, Page& page, const PageContext& context);

}  // namespace duebook::ui
