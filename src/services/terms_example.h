// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of payment while they are typed: short forms made whole, and what they come to on an invoice of today.
#pragma once
#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "billing/terms.h"
#include "services/books.h"

namespace duebook::services {

struct TermsExample {
    Money amount;          // of the example: 1000, without tax
    std::string sentence;  // as the document says it
};

// Nothing where the terms cannot be used for an invoice of the amount.
std::optional<TermsExample> termsExample(Books& books, const billing::PaymentTerms& terms, Currency currency,
                                         std::string_view language);
// The same of terms as JSON, in the ledger's currency and the company's language. Refuses as io::readTerms.
Checked<TermsExample> termsExample(Books& books, std::string_view json);
// The JSON of a short form such as "2/10 net 30", with the text as name. Refuses as billing::readTerms.
Result<std::string> wholeTerms(std::string_view shortForm);

}  // namespace duebook::services
