// SPDX-License-Identifier: GPL-3.0-or-later
// Adds and changes customers by the JSON of their files.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "billing/customer_file.h"
#include "services/books.h"
#include "services/terms_example.h"
#include "store/customer_file_store.h"

namespace duebook::services {

struct SavedCustomer {
    CustomerId id;
    billing::CustomerFile file;
    std::vector<std::string> alike;  // numbers of customers with the same tax id or IBAN
};

// Adds a customer. Refuses, all at once, what io::readCustomerFile refuses; then customerNumberTaken (number),
// termsUnknown (terms: neither terms of the ledger nor short ones that billing::readTerms understands, which are
// added), amountInvalid and amountTooManyDecimals (credit_limit), taxCodeUnknown (tax), customerUnknown (parent).
// Throws db::DbError.
Checked<SavedCustomer> addCustomer(Books& books, std::string_view text);
// Changes the fields that `patch` names (RFC 7396; null empties one). Refuses customerUnknown, jsonInvalid, and as
// addCustomer does; not for a tax id, IBAN, mail or country from an import that stays as it is.
Checked<SavedCustomer> editCustomer(Books& books, const std::string& number, std::string_view patch);
Result<billing::CustomerFile> customerFile(Books& books, const std::string& number);
// The same as JSON.
Result<std::string> customerText(Books& books, const std::string& number);

// What can be said about a customer's file while it is typed.
struct CustomerCheck {
    Faults faults;                            // as addCustomer and editCustomer refuse
    std::vector<store::NamedCustomer> alike;  // others with the same name, tax id or IBAN, by number
    std::optional<TermsExample> terms;        // nothing while they cannot be read
};
// Looks at the customer of the number, changed by the patch; at a new one where the number is empty. Writes nothing.
CustomerCheck checkCustomer(Books& books, const std::string& number, std::string_view patch);
// The number after that of the newest customer which is still free: "C-099" is followed by "C-100".
std::string nextCustomerNumber(Books& books);

}  // namespace duebook::services
