// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, the company and the items of its catalogue as files write them.
#pragma once
#include <string>
#include <string_view>

#include "billing/company.h"
#include "io/json_fields.h"

namespace duebook::io {

// The customer's file. Faults: of the fields; valueMissing (number); valueInvalid (country, language, e-mail, role,
// channel, kind); of tax_id where its country's VAT numbers are known, of iban and bic as readVatId, readIban and
// readBic refuse. Identifiers come back in their bare form.
Checked<billing::CustomerFile> readCustomerFile(std::string_view text);
Json writeCustomerFile(const billing::CustomerFile& file);

// The company. Faults as of a customer; planEveryInvalid is none of them: fiscal_year_start is 1 to 12.
Checked<billing::Company> readCompany(std::string_view text);
Json writeCompany(const billing::Company& company);
// The same as texts, for keeping.
std::string textOf(const billing::CustomerFile& file);
std::string textOf(const billing::Company& company);
// The company or the customer of a party that was written before; reads what it can.
billing::Company companyOfText(std::string_view text);
billing::CustomerFile customerOfText(std::string_view text);
billing::PostalAddress addressOfText(std::string_view text);

billing::CatalogueItem readItem(JsonFields fields, Currency usual);
Json writeItem(const billing::CatalogueItem& item);

std::string textOf(const billing::PostalAddress& address);
billing::PostalAddress readAddress(JsonFields fields);
Json writeAddress(const billing::PostalAddress& address);

}  // namespace duebook::io
