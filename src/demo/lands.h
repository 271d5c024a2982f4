// SPDX-License-Identifier: GPL-3.0-or-later
// How companies of a country are called and addressed. Every name is put together from invented words; a likeness to
// a company that exists is chance.
#pragma once
#include <span>
#include <string_view>

namespace duebook::demo {

// Lists are "this|that". In patterns # is a digit, ? a capital letter; names take %s a stem, %t a trade, %f a legal
// form; streets take %s the street and %n the number.
struct Land {
    std::string_view country;   // ISO 3166 alpha-2
    std::string_view language;  // BCP 47
    std::string_view currency;  // that we invoice in
    int share;                  // of the customers, in thousandths
    std::string_view name, address;
    std::string_view taxId, phone, postalCode;
    std::string_view peppol;  // scheme of the tax id in Peppol, or empty
    std::string_view stems, trades, forms, streets, cities;
};

std::span<const Land> lands();

}  // namespace duebook::demo
