// SPDX-License-Identifier: GPL-3.0-or-later
// Takes an issued invoice back: wholly, by an amount or by lines; or gives up what is still open on it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "services/issue_invoice.h"

namespace duebook::services {

struct CreditLine {
    int no = 1;
    std::optional<Quantity> quantity = {};  // all that is left of the line
};

struct CreditRequest {
    std::string invoice;                 // its number
    std::string reason = {};             // must be given
    std::optional<Date> on = {};         // the credit note's day; today
    std::optional<Money> amount = {};    // with tax
    std::vector<CreditLine> lines = {};  // neither amount nor lines: all that is not credited yet
};

// Issues a credit note and applies it to what is open on the invoice, instalment by instalment; the rest stays as an
// open credit. What is left of each rate's net and tax bounds it: an amount is spread over them by largest remainder, a
// line takes its part of the document's discount with it. Refuses documentUnknown, documentNotInvoice, valueMissing
// (reason), periodClosed (on), dateInvalid (before the invoice), amountNotPositive, currencyMismatch,
// creditsMoreThanInvoice, lineUnknown and creditsMoreThanLine (lines), nothingOpen (all of it is credited already).
Checked<Issued> creditInvoice(Books& books, const CreditRequest& request);

// The same within an act: the caller holds the write transaction, and ends it with writer.finish().
Checked<Issued> creditWithin(Books& books, store::FactWriter& writer, BillingDesk& desk, const CreditRequest& request);

// Credits all that is left and bills anew in one act: by the invoice's own lines, changed by `patch` (RFC 7396 over the
// JSON of its draft). What needs approval is kept as a draft instead. Refuses as creditInvoice and issueDraft do.
struct Rebilled {
    Issued credit, invoice;
};
Checked<Rebilled> rebillInvoice(Books& books, const std::string& number, const std::string& reason,
                                std::string_view patch, std::optional<Date> on = {});
// The draft that an issued document could have come from, for billing the same again. Refuses documentUnknown.
Result<std::string> draftLike(Books& books, const std::string& number);
// That draft, which credits the document when it is issued. Refuses documentUnknown, documentNotInvoice.
Result<std::string> draftAnew(Books& books, const std::string& number, const std::string& reason);

struct WriteOff {
    std::string invoice;
    std::string reason;
    std::optional<Money> amount = {};  // all that is open
    std::optional<Date> on = {};
};
// Gives up what is open, instalment by instalment; the tax in it goes to what may be claimed back. Refuses
// documentUnknown, documentNotInvoice, valueMissing (reason), nothingOpen, currencyMismatch, amountNotPositive,
// allocatesMoreThanOpen, periodClosed (on), dateInvalid (before the invoice).
Result<std::string> writeOffInvoice(Books& books, const WriteOff& request);

}  // namespace duebook::services
