// SPDX-License-Identifier: GPL-3.0-or-later
// The VAT number rules of each country, on numbers without their country and without blanks and signs.
#pragma once
#include <optional>
#include <string_view>

namespace duebook {

enum class VatIdFault { form, check };

// Nothing where the number is fine.
using VatIdRule = std::optional<VatIdFault> (*)(std::string_view number);

struct VatIdCountry {
    std::string_view prefix;   // in front of the number
    std::string_view country;  // ISO 3166 alpha-2
    VatIdRule rule;
};

// The country whose numbers begin with that prefix, and of a country; nothing where its numbers are not known.
const VatIdCountry* vatIdsWithPrefix(std::string_view text);
const VatIdCountry* vatIdsOfCountry(std::string_view country);

// Rules that have a file of their own: several forms of number in one country.
std::optional<VatIdFault> bulgarianVatId(std::string_view number);
std::optional<VatIdFault> czechVatId(std::string_view number);
std::optional<VatIdFault> spanishVatId(std::string_view number);
std::optional<VatIdFault> frenchVatId(std::string_view number);
std::optional<VatIdFault> irishVatId(std::string_view number);
std::optional<VatIdFault> dutchVatId(std::string_view number);
std::optional<VatIdFault> latvianVatId(std::string_view number);
std::optional<VatIdFault> britishVatId(std::string_view number);
std::optional<VatIdFault> romanianVatId(std::string_view number);

}  // namespace duebook
