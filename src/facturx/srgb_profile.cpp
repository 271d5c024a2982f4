// SPDX-License-Identifier: GPL-3.0-or-later
#include "facturx/srgb_profile.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace duebook::facturx {
namespace {

// Numbers of ICC are big-endian.
std::string number(std::uint32_t value, int bytes) {
    std::string out;
    for (int shift = (bytes - 1) * 8; shift >= 0; shift -= 8) out += static_cast<char>(value >> shift & 255);
    return out;
}

void pad(std::string& out) {
    while (out.size() % 4 != 0) out += '\0';
}

// A colour in XYZ, each part in 65536ths.
std::string colour(std::uint32_t x, std::uint32_t y, std::uint32_t z) {
    return "XYZ " + number(0, 4) + number(x, 4) + number(y, 4) + number(z, 4);
}

std::string description(std::string_view text) {
    std::string out = "desc" + number(0, 4) + number(static_cast<std::uint32_t>(text.size() + 1), 4);
    out.append(text).append(1, '\0');
    // no Unicode and no Macintosh name: two counts, a code and 67 places
    out.append(4 + 4 + 2 + 1 + 67, '\0');
    return out;
}

std::string copyright(std::string_view text) {
    return "text" + number(0, 4) + std::string(text) + '\0';
}

struct Tag {
    std::string_view name;
    std::string data;
};

std::vector<Tag> tagsOfSrgb() {
    // primaries adapted to the white of D50, ICC.1:2010 annex of sRGB; the curve as one number in 256ths
    const std::string curve = "curv" + number(0, 4) + number(1, 4) + number(0x0233, 2);
    return {{"desc", description("sRGB")},
            {"cprt", copyright("No copyright, use freely")},
            {"wtpt", colour(0xF351, 0x10000, 0x116CC)},
            {"rXYZ", colour(0x6FA2, 0x38F5, 0x0390)},
            {"gXYZ", colour(0x6299, 0xB785, 0x18DA)},
            {"bXYZ", colour(0x24A0, 0x0F84, 0xB6CF)},
            {"rTRC", curve},
            {"gTRC", curve},
            {"bTRC", curve}};
}

}  // namespace

std::string srgbProfile() {
    constexpr std::uint32_t headerSize = 128;
    const std::vector<Tag> tags = tagsOfSrgb();
    const auto count = static_cast<std::uint32_t>(tags.size());
    std::string table = number(count, 4), data;
    for (const Tag& tag : tags) {
        table += tag.name;
        table += number(headerSize + 4 + count * 12 + static_cast<std::uint32_t>(data.size()), 4);
        table += number(static_cast<std::uint32_t>(tag.data.size()), 4);
        data += tag.data;
        pad(data);
    }
    std::string header = number(static_cast<std::uint32_t>(headerSize + table.size() + data.size()), 4);
    header += number(0, 4) + number(0x02100000, 4) + "mntrRGB XYZ ";
    header += number(2026, 2) + number(1, 2) + number(1, 2) + number(0, 2) + number(0, 4) + "acsp";
    header.append(40 - header.size() + 24 + 4, '\0');
    header += number(0xF6D6, 4) + number(0x10000, 4) + number(0xD32D, 4);  // the white of D50
    header.append(headerSize - header.size(), '\0');
    return header + table + data;
}

}  // namespace duebook::facturx
