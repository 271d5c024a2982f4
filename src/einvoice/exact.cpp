// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/exact.h"

#include <algorithm>

namespace duebook::einvoice {

Exact Exact::fraction(std::int64_t whole, int places) {
    return Decimal(whole, places);
}

void Exact::shorten() {
    while (places_ > 0 && digits_ % 10 == 0) {
        digits_ /= 10;
        --places_;
    }
}

// The same value with more places; unknown where it does not fit.
Exact Exact::withPlaces(int places) const {
    Exact result = *this;
    for (; result.known_ && result.places_ < places; ++result.places_) {
        if (__builtin_mul_overflow(result.digits_, Wide{10}, &result.digits_)) return unknown();
    }
    return result;
}

Exact Exact::rounded(int places) const {
    Exact result = *this;
    if (!known_ || places_ <= places) return result;
    Wide unit = 1;
    for (; result.places_ > places; --result.places_) unit *= 10;
    Wide half = 0;
    if (__builtin_add_overflow(digits_, unit / 2, &half)) return unknown();
    result.digits_ = half / unit - (half % unit < 0 ? 1 : 0);
    result.shorten();
    return result;
}

Exact Exact::abs() const {
    Exact result = *this;
    if (result.digits_ < 0) result.digits_ = -result.digits_;
    return result;
}

std::string Exact::text() const {
    if (!known_) return "?";
    std::string digits;
    Wide rest = digits_ < 0 ? -digits_ : digits_;
    for (int i = 0; rest > 0 || i <= places_; ++i, rest /= 10) {
        if (i > 0 && i == places_) digits += '.';
        digits += static_cast<char>('0' + static_cast<int>(rest % 10));
    }
    if (digits_ < 0) digits += '-';
    std::reverse(digits.begin(), digits.end());
    return digits;
}

Exact operator+(const Exact& a, const Exact& b) {
    const int places = std::max(a.places_, b.places_);
    Exact left = a.withPlaces(places);
    const Exact right = b.withPlaces(places);
    if (!left.known_ || !right.known_) return Exact::unknown();
    if (__builtin_add_overflow(left.digits_, right.digits_, &left.digits_)) return Exact::unknown();
    left.shorten();
    return left;
}

Exact operator-(const Exact& a, const Exact& b) {
    Exact negative = b;
    negative.digits_ = -negative.digits_;
    return a + negative;
}

Exact operator*(const Exact& a, const Exact& b) {
    Exact product = a;
    if (!a.known_ || !b.known_) return Exact::unknown();
    if (__builtin_mul_overflow(a.digits_, b.digits_, &product.digits_)) return Exact::unknown();
    product.places_ += b.places_;
    product.shorten();
    return product;
}

bool operator==(const Exact& a, const Exact& b) {
    // both are shortened, so that equal values have equal digits
    return a.known_ && b.known_ && a.digits_ == b.digits_ && a.places_ == b.places_;
}

bool operator<(const Exact& a, const Exact& b) {
    const Exact difference = a - b;
    return difference.known_ && difference.digits_ < 0;
}

}  // namespace duebook::einvoice
