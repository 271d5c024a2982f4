// SPDX-License-Identifier: GPL-3.0-or-later
// An issued document as a file: PDF, e-invoice, or both in one.
#pragma once
#include <optional>
#include <string>

#include "einvoice/profile.h"
#include "pages/page.h"

namespace duebook::ui {

struct DocumentFile {
    bool pdf = true;
    std::optional<einvoice::Profile> profile = {};  // with a PDF: the e-invoice is put into it
    einvoice::Syntax syntax = einvoice::Syntax::cii;
};

// Asks where to, and writes it in the background. An e-invoice that its profile refuses is not written: the page says
// which field is at fault.
void saveDocument(const PageContext& context, Page& page, const std::string& number, const DocumentFile& file);
// Asks which kind of e-invoice first.
void openEInvoiceDialog(const PageContext& context, Page& page, const std::string& number);

}  // namespace duebook::ui
