// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/slips.h"

#include <algorithm>
#include <string>

namespace duebook::matching {
namespace {

constexpr std::size_t shortest = 5, mostRuns = 12;

char seen(char c) {
    switch (c) {
        case 'O':
        case 'Q':
        case 'D':
            return '0';
        case 'I':
        case 'L':
            return '1';
        case 'Z':
            return '2';
        case 'S':
            return '5';
        case 'G':
            return '6';
        case 'B':
            return '8';
        default:
            return c;
    }
}

std::string seen(std::string_view text) {
    std::string out(text);
    for (char& c : out) c = seen(c);
    return out;
}

// Whether at most one sign was replaced, left out or put in, or two neighbours swapped.
bool nearlySame(std::string_view a, std::string_view b) {
    if (a.size() > b.size()) std::swap(a, b);
    if (b.size() - a.size() > 1) return false;
    const auto [x, y] = std::mismatch(a.begin(), a.end(), b.begin());
    const auto at = static_cast<std::size_t>(x - a.begin());
    if (a.size() < b.size()) return a.substr(at) == b.substr(at + 1);
    if (at == a.size() || a.substr(at + 1) == b.substr(at + 1)) return true;
    return at + 1 < a.size() && a[at] == b[at + 1] && a[at + 1] == b[at] && a.substr(at + 2) == b.substr(at + 2);
}

bool isShaped(const std::string& number) {
    return number.size() >= shortest &&
           std::count_if(number.begin(), number.end(), [](char c) { return c >= '0' && c <= '9'; }) >= 3;
}

}  // namespace

Likeness likenessIn(const Atoms& text, std::string_view number) {
    Atoms own;
    own.add(number);
    std::string digits;
    for (const Atom& atom : own.list) {
        if (atom.digits) digits += own.of(atom);
    }
    const std::string whole = seen(own.compact);
    const bool byDigits = digits.size() >= shortest && digits != own.compact;
    if (!isShaped(own.compact)) return Likeness::none;
    Likeness best = Likeness::none;
    for (std::size_t first = 0; first < text.list.size(); ++first) {
        const std::size_t end = std::min(text.list.size(), first + mostRuns);
        for (std::size_t last = first; last < end && text.of(first, last).size() <= whole.size() + 1; ++last) {
            const std::string_view piece = text.of(first, last);
            if (piece.size() + 1 < std::min(whole.size(), byDigits ? digits.size() : whole.size())) continue;
            const std::string looks = seen(piece);
            if (looks == whole || (byDigits && looks == digits)) return Likeness::looksSame;
            if (nearlySame(looks, whole) || (byDigits && nearlySame(looks, digits))) best = Likeness::oneSlip;
        }
    }
    return best;
}

}  // namespace duebook::matching
