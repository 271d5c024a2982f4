// SPDX-License-Identifier: GPL-3.0-or-later
// A customer's statement of account: what was open at the end of a day, a sheet for each currency.
#pragma once
#include <string>
#include <vector>

#include "paper/print.h"
#include "services/send_document.h"

namespace duebook::services {

struct Statement {
    store::Customer customer;
    Date asOf;
    std::vector<StatementItem> items;           // of all currencies, oldest due date first
    std::vector<paper::StatementPaper> sheets;  // by the currency's code; one in the ledger's where nothing is open
};

// Refuses customerUnknown, and paymentLinkInvalid as paper::paymentLink does. Throws db::DbError.
Result<Statement> statementOf(Books& books, const std::string& customer, Date asOf);

// The sheet as a PDF. Refuses as paper::printStatement.
Result<paper::RenderedPdf> printSheet(const paper::StatementPaper& sheet, const paper::PageRenderer& renderer,
                                      paper::PaperSize size);

// The mail with a PDF for each currency.
Result<StatementLetter> statementLetter(const Statement& statement, const paper::DocumentRenderer& renderer,
                                        paper::PaperSize size);

}  // namespace duebook::services
