// SPDX-License-Identifier: GPL-3.0-or-later
// The fields that customers and companies share, with their checks.
#pragma once
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "billing/customer_file.h"
#include "io/json_fields.h"

namespace duebook::io {

// A text that is one of `words`, or empty. Refuses valueInvalid.
std::string readWord(JsonFields& fields, const char* key, const std::string_view* begin, const std::string_view* end);
template <std::size_t n>
std::string readWord(JsonFields& fields, const char* key, const std::array<std::string_view, n>& words) {
    return readWord(fields, key, words.data(), words.data() + n);
}
// Two letters, in capitals. Refuses valueInvalid.
std::string readCountry(JsonFields& fields, const char* key);
// Something with one @ in it. Refuses valueInvalid.
std::string readEmail(JsonFields& fields, const char* key);
// A VAT number where its country's are known here, else as it is. Refuses as readVatId does.
std::string readTaxId(JsonFields& fields, const char* key, const std::string& country);
std::string readIbanField(JsonFields& fields, const char* key);
std::vector<billing::BankAccount> readBankAccounts(JsonFields& fields, const char* key);
Json writeBankAccounts(const std::vector<billing::BankAccount>& accounts);

}  // namespace duebook::io
