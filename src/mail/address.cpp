// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/address.h"

#include <idn2.h>

#include <algorithm>

#include "base/text.h"
#include "mail/ascii.h"

namespace duebook::mail {
namespace {

constexpr std::size_t longestName = 64, longestAddress = 254, longestLabel = 63;  // RFC 5321 4.5.3.1, RFC 1035 2.3.4

// RFC 5322 3.2.3: words of certain signs with single dots between them.
bool isDotAtom(std::string_view text) {
    constexpr std::string_view others = "!#$%&'*+-/=?^_`{|}~";
    if (text.empty() || text.front() == '.' || text.back() == '.' || text.find("..") != text.npos) return false;
    return std::all_of(text.begin(), text.end(),
                       [&](char c) { return isLetterOrDigit(c) || c == '.' || others.find(c) != others.npos; });
}

bool isLabel(std::string_view label) {
    if (label.empty() || label.size() > longestLabel || label.front() == '-' || label.back() == '-') return false;
    return std::all_of(label.begin(), label.end(), [](char c) { return isLetterOrDigit(c) || c == '-'; });
}

bool isAsciiHost(std::string_view host) {
    while (true) {
        const std::size_t dot = host.find('.');
        if (!isLabel(host.substr(0, dot))) return false;
        if (dot == host.npos) return true;
        host.remove_prefix(dot + 1);
    }
}

// The domain as the name servers know it; empty where it cannot be one.
std::string asciiDomain(std::string_view typed) {
    if (typed.empty() || typed.find('\0') != typed.npos) return {};
    char* found = nullptr;
    const int rc = idn2_to_ascii_8z(std::string(typed).c_str(), &found, IDN2_NFC_INPUT | IDN2_NONTRANSITIONAL);
    std::string ascii = rc == IDN2_OK ? found : "";
    idn2_free(found);
    std::transform(ascii.begin(), ascii.end(), ascii.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return isAsciiHost(ascii) ? ascii : std::string();
}

}  // namespace

Result<Address> Address::parse(std::string_view typed) {
    const std::string_view text = trimmed(typed);
    const auto no = [&] { return refuse(Refusal::addressInvalid, leftPart(printable(text), 80)); };
    const std::size_t at = text.find('@');
    if (at == text.npos || text.find('@', at + 1) != text.npos) return no();
    const std::string_view name = text.substr(0, at);
    if (!isDotAtom(name) || name.size() > longestName) return no();
    const std::string domain = asciiDomain(text.substr(at + 1));
    if (domain.find('.') == domain.npos) return no();
    std::string whole = std::string(name) + "@" + domain;
    if (whole.size() > longestAddress) return no();
    return Address(std::move(whole));
}

Result<std::vector<Address>> addressesIn(std::string_view typed) {
    std::vector<Address> list;
    while (!typed.empty()) {
        const std::size_t end = std::min(typed.find_first_of(",;"), typed.size());
        const std::string_view one = trimmed(typed.substr(0, end));
        typed.remove_prefix(std::min(end + 1, typed.size()));
        if (one.empty()) continue;
        auto address = Address::parse(one);
        if (!address) return tl::make_unexpected(address.error());
        if (std::find(list.begin(), list.end(), *address) == list.end()) list.push_back(std::move(*address));
    }
    return list;
}

std::string asciiHost(std::string_view typed) {
    const std::string_view text = trimmed(typed);
    if (text.starts_with('[') && text.ends_with(']') && text.size() > 3) {
        const std::string_view inner = text.substr(1, text.size() - 2);
        const bool plain = inner.find_first_not_of("0123456789abcdefABCDEF:.") == inner.npos;
        return plain ? std::string(text) : std::string();
    }
    return asciiDomain(text);
}

}  // namespace duebook::mail
