// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/drafts.h"

namespace duebook::test {

Document InvoiceDraft::document(const std::string& nextNumber, const std::optional<Money>& base) const {
    Document d{.id = {},
               .kind = DocumentKind::invoice,
               .number = number_.empty() ? nextNumber : number_,
               .customer = customer_,
               .issued = issuedOn(),
               .due = due_,
               .gross = gross_,
               .tax = tax_.value_or(Money(0, gross_.currency())),
               .base = base,
               .poNumber = poNumber_,
               .description = description_,
               .entered = {},
               .instalments = {}};
    const std::vector<Part> parts = parts_.empty() ? std::vector<Part>{{due_, gross_}} : parts_;
    std::optional<Money> left = base;
    for (const Part& part : parts) {
        std::optional<Money> own = left;
        if (base && &part != &parts.back()) own = base->share(part.amount, gross_, Round::halfAwayFromZero);
        if (left) *left -= *own;
        d.instalments.push_back({{}, 0, part.due, part.amount, own});
    }
    d.due = d.instalments.back().due;
    return d;
}

Receipt CreditDraft::receipt(const std::string& nextNumber, const std::optional<Money>& base) const {
    return {.id = {},
            .number = number_.empty() ? nextNumber : number_,
            .customer = customer_,
            .received = on_,
            .amount = amount_,
            .base = base,
            .reference = reference_,
            .entered = {}};
}

Document CreditDraft::creditNote(const std::string& nextNumber, const std::optional<Money>& base) const {
    return {.id = {},
            .kind = DocumentKind::creditNote,
            .number = number_.empty() ? nextNumber : number_,
            .customer = customer_,
            .issued = on_,
            .due = on_,
            .gross = amount_,
            .tax = tax_.value_or(Money(0, amount_.currency())),
            .base = base,
            .poNumber = {},
            .description = reference_,
            .entered = {},
            .instalments = {}};
}

}  // namespace duebook::test
