// SPDX-License-Identifier: GPL-3.0-or-later
// All numbers in one table of hashes, so that a text costs as much as it is long, however many numbers there are.
#pragma once
#include <cstdint>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "matching/atoms.h"
#include "matching/rules.h"

namespace duebook::matching {

// A number that a text names.
struct NumberHit {
    std::int32_t subject = 0;  // as it was added
    DocumentClue clue = DocumentClue::digits;
    std::uint32_t first = 0, last = 0;  // the runs of the text that name it
};

class NumberIndex {
public:
    explicit NumberIndex(std::size_t numbers);
    // A document's number, and the reference that was printed for its payer.
    void add(std::int32_t subject, std::string_view number, std::string_view reference);
    // A customer's number: found only whole, and by digits alone only if there are five.
    void addPlain(std::int32_t subject, std::string_view number);

    // What the text names, each run for one number only: the surest, then the longest. Numbers that end alike are all
    // given, up to eight.
    std::vector<NumberHit> find(const Atoms& text) const;
    // What a structured reference with right check digits carries: ISO 11649, Belgian and Swiss ones anywhere, Finnish
    // and Norwegian ones only where the bank says that it is a reference.
    void findReferences(std::string_view text, bool isReference, std::vector<NumberHit>& hits) const;
    // Whether some runs of the text look like one of the numbers (same letters, as many digits) and are none of `hits`.
    bool namesAnother(const Atoms& text, const std::vector<NumberHit>& hits) const;

private:
    enum class Key : std::uint8_t { reference, whole, shortWhole, digits };
    struct Slot {
        std::uint64_t hash = 0;
        std::int32_t subject = 0;
        Key key = Key::digits;
        std::uint8_t atoms = 0;
    };
    void put(std::uint64_t hash, Slot slot);
    template <class Visit>
    void visit(std::uint64_t hash, const Visit& each) const;
    void lookUp(std::uint64_t hash, std::size_t first, std::size_t last, std::vector<NumberHit>& hits) const;
    void addShape(const Atoms& number);

    std::vector<Slot> slots_;
    std::size_t mask_, used_ = 0;
    std::unordered_set<std::uint64_t> shapes_;
    std::vector<int> tails_ = std::vector<int>(32, 0);  // numbers by the count of their last digits
};

}  // namespace duebook::matching
