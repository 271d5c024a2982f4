// SPDX-License-Identifier: GPL-3.0-or-later
// A mail address that can be written to as it stands.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace duebook::mail {

// name@domain, in ASCII: RFC 5321 4.1.2 without quoted names and literal numbers. The domain has a dot and is lower
// case; one in other letters is in its ASCII form (IDNA 2008: "müller.de" is "xn--mller-kva.de").
class Address {
public:
    // Reads what was typed, blanks around it left out. Refuses addressInvalid: none or two at-signs, line breaks and
    // other control characters, a name in letters outside ASCII (no way to write it that every server takes), more
    // than 64 bytes of name or 254 of all.
    static Result<Address> parse(std::string_view typed);
    const std::string& text() const { return text_; }
    std::string_view domain() const { return std::string_view(text_).substr(text_.find('@') + 1); }
    friend bool operator==(const Address&, const Address&) = default;

private:
    explicit Address(std::string text) : text_(std::move(text)) {}
    std::string text_;
};

// An address with the name of whose it is, which may be empty.
struct Mailbox {
    std::string name;
    Address address;
};

// The addresses of a field that may hold several, with commas or semicolons between them, each once. Refuses what
// Address::parse refuses.
Result<std::vector<Address>> addressesIn(std::string_view typed);

// The host name in ASCII, lower case; empty where it is none. A bare name, and an IP address in brackets, are hosts
// too.
std::string asciiHost(std::string_view typed);

}  // namespace duebook::mail
