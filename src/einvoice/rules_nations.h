// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of single countries share.
#pragma once
#include <algorithm>
#include <initializer_list>

#include "einvoice/rules.h"

namespace duebook::einvoice {

using Test = Verdict (*)(const Subject&, const Invoice&);
using Texts = std::initializer_list<std::string_view>;

inline bool isOneOf(std::string_view text, Texts texts) {
    return std::find(texts.begin(), texts.end(), text) != texts.end();
}

inline std::string upper(std::string text) {
    for (char& c : text) {
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    }
    return text;
}

inline std::string countryOf(const std::optional<Address>& address) {
    return address ? upper(address->country) : std::string();
}

// Where a party is taxed: by its VAT id, else by its address.
inline std::string taxCountryOf(const std::string& vatId, const std::optional<Address>& address) {
    return isSaid(vatId) ? upper(vatId.substr(0, 2)) : countryOf(address);
}
inline std::string taxCountryOfSeller(const Invoice& i) {
    if (!isSaid(i.seller.vatId) && i.taxRepresentative && isSaid(i.taxRepresentative->vatId)) {
        return upper(i.taxRepresentative->vatId.substr(0, 2));
    }
    return taxCountryOf(i.seller.vatId, i.seller.address);
}

// A rule that counts where both the seller and, for `home`, the buyer are in a country.
enum class Where { abroad, home };
template <char first, char second, Where where, Test test>
Verdict in(const Subject& subject, const Invoice& i) {
    const std::string country = {first, second};
    if (countryOf(i.seller.address) != country) return true;
    return (where == Where::home && countryOf(i.buyer.address) != country) || test(subject, i).holds;
}
template <char first, char second, Test test>
Verdict taxedIn(const Subject& subject, const Invoice& i) {
    return taxCountryOfSeller(i) != std::string{first, second} || test(subject, i).holds;
}

inline bool isPaidBy(const Invoice& i, Texts codes) {
    return i.payment && isOneOf(i.payment->meansCode, codes);
}

template <class Holds>
bool forTransfers(const Invoice& i, Holds holds) {
    return !i.payment->creditTransfers.empty() &&
           std::all_of(i.payment->creditTransfers.begin(), i.payment->creditTransfers.end(), holds);
}

inline bool hasScheme(const std::optional<Identifier>& id, Texts schemes) {
    return id && isOneOf(id->scheme, schemes);
}

inline bool hasStreetCityPostCode(const std::optional<Address>& a) {
    return !a || (!a->line1.empty() && !a->city.empty() && !a->postCode.empty());
}

}  // namespace duebook::einvoice
