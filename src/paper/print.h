// SPDX-License-Identifier: GPL-3.0-or-later
// Prints documents: from an invoice, a credit note or a statement to its PDF.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "paper/document_renderer.h"
#include "paper/documents.h"
#include "paper/words.h"

namespace duebook::paper {

// How a company prints: a layout of its own or the built-in one, its own words or those of the document's language.
struct PrintStyle {
    const PageLayout* layout = nullptr;
    const Words* words = nullptr;
    PaperSize size = PaperSize::a4;
};

// The invoice as a layout finds it. Refuses currencyUnknown and instalmentsDiffer.
Result<Content> invoiceContent(const InvoicePaper& paper, const Words& words);
// The statement as a layout finds it. That its lines and its aging add up to its balance is the caller's promise.
Content statementContent(const StatementPaper& paper, const Words& words);

// The PDF of an invoice or credit note. Refuses what invoiceContent and the renderer refuse, and layoutInvalid where
// the layout is one for statements.
Result<RenderedPdf> printInvoice(const PageRenderer& renderer, const InvoicePaper& paper, const PrintStyle& style);
// The PDF of a statement of account. Refuses what the renderer refuses, and layoutInvalid where the layout is one for
// invoices.
Result<RenderedPdf> printStatement(const PageRenderer& renderer, const StatementPaper& paper, const PrintStyle& style);

// A company's link for paying online with its places filled in: {number}, {amount} ("119.00"), {currency} and
// {reference}, each encoded for an address. Refuses paymentLinkInvalid: not https://, another place, braces that do not
// pair up.
Result<std::string> paymentLink(std::string_view format, const std::string& number, Money amount,
                                const std::string& reference);

}  // namespace duebook::paper
