// SPDX-License-Identifier: GPL-3.0-or-later
// A text as runs of letters and digits, so that numbers are found whatever stands between their parts.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace duebook::matching {

struct Atom {
    std::uint32_t at = 0, size = 0;  // within the compact text
    bool digits = false;
    bool glued = false;  // nothing stands between it and the one before
};

// ASCII letters as capitals and digits, all else left out; a run ends where something was left out, and where letters
// and digits meet.
struct Atoms {
    std::string compact;
    std::vector<Atom> list;
    std::string_view of(const Atom& atom) const { return std::string_view(compact).substr(atom.at, atom.size); }
    // The runs from `first` to `last` in one piece.
    std::string_view of(std::size_t first, std::size_t last) const {
        return std::string_view(compact).substr(list[first].at, list[last].at + list[last].size - list[first].at);
    }
    // Adds a further text; its runs are not glued to those before.
    void add(std::string_view text);
};

// The digits without zeros in front; one zero stays.
std::string_view withoutZeros(std::string_view digits);

// A hash that grows with its text.
class Fnv {
public:
    void add(char c) { value_ = (value_ ^ static_cast<unsigned char>(c)) * 0x100000001B3U; }
    void add(std::string_view text) {
        for (const char c : text) add(c);
    }
    // Never zero.
    std::uint64_t value() const {
        const std::uint64_t mixed = (value_ ^ (value_ >> 32U)) * 0x9E3779B97F4A7C15U;
        return mixed == 0 ? 1 : mixed;
    }

private:
    std::uint64_t value_ = 0xCBF29CE484222325U;
};

}  // namespace duebook::matching
