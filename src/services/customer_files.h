// SPDX-License-Identifier: GPL-3.0-or-later
// Adds and changes customers by the JSON of their files.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "billing/customer_file.h"
#include "services/books.h"

namespace duebook::services {

struct SavedCustomer {
    billing::CustomerFile file;
    std::vector<std::string> alike;  // numbers of customers with the same tax id or IBAN
};

// Adds a customer. Refuses, all at once, what io::readCustomerFile refuses; then customerNumberTaken (number),
// termsUnknown (terms: neither terms of the ledger nor short ones that billing::readTerms understands, which are
// added), amountInvalid and amountTooManyDecimals (credit_limit), taxCodeUnknown (tax), customerUnknown (parent).
// Throws db::DbError.
Checked<SavedCustomer> addCustomer(Books& books, std::string_view text);
// Changes the fields that `patch` names (RFC 7396; null empties one). Refuses customerUnknown, jsonInvalid, and as
// addCustomer does.
Checked<SavedCustomer> editCustomer(Books& books, const std::string& number, std::string_view patch);
Result<billing::CustomerFile> customerFile(Books& books, const std::string& number);

}  // namespace duebook::services
