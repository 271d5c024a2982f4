// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/number_index.h"

#include <algorithm>
#include <bit>

#include "base/check_digits.h"
#include "base/payment_reference.h"

namespace duebook::matching {
namespace {

constexpr std::size_t mostRuns = 8, longest = 35, mostAlike = 8;
constexpr std::size_t shortestTail = 3, sureDigits = 6, plainDigits = 5, shapedDigits = 4, mostBefore = 3;

// Two hashes of runs in one piece: zeros in front left out once, or in front of each run of digits.
struct Growing {
    Fnv once, each;
    bool onlyDigits = true;
    void add(const Atoms& text, std::size_t i, bool first) {
        const Atom& atom = text.list[i];
        const std::string_view whole = text.of(atom);
        const std::string_view bare = atom.digits ? withoutZeros(whole) : whole;
        once.add(first ? bare : whole);
        each.add(bare);
        onlyDigits = onlyDigits && atom.digits;
    }
};

std::uint64_t hashOfDigits(std::string_view digits) {
    Fnv hash;
    hash.add(withoutZeros(digits));
    return hash.value();
}

// The letters themselves and how many digits: "RE#4#5"; behind letters all digits together: "RE#9".
std::uint64_t shapeOf(const Atoms& text, std::size_t first, std::size_t last) {
    Fnv shape;
    const bool together = !text.list[first].digits;
    std::uint32_t digits = 0;
    const auto end = [&] {
        if (digits == 0) return;
        shape.add('#');
        shape.add(static_cast<char>(digits));
        digits = 0;
    };
    for (std::size_t i = first; i <= last; ++i) {
        const Atom& atom = text.list[i];
        if (!atom.digits || !together) end();
        if (atom.digits)
            digits += atom.size;
        else
            shape.add(text.of(atom));
    }
    end();
    return shape.value();
}

bool overlaps(const NumberHit& a, const NumberHit& b) {
    return a.first <= b.last && b.first <= a.last;
}

// Keeps the surest, then the longest of those that share a run.
std::vector<NumberHit> sift(std::vector<NumberHit> hits) {
    std::stable_sort(hits.begin(), hits.end(), [](const NumberHit& a, const NumberHit& b) {
        if (a.clue != b.clue) return a.clue < b.clue;
        return a.last - a.first > b.last - b.first;
    });
    std::vector<NumberHit> kept;
    for (const NumberHit& hit : hits) {
        const bool taken = std::any_of(kept.begin(), kept.end(), [&](const NumberHit& other) {
            const bool same = other.first == hit.first && other.last == hit.last && other.clue == hit.clue;
            return other.subject == hit.subject || (overlaps(other, hit) && !same);
        });
        if (!taken) kept.push_back(hit);
    }
    return kept;
}

}  // namespace

NumberIndex::NumberIndex(std::size_t numbers)
    : slots_(std::bit_ceil(std::max<std::size_t>(64, numbers * 8))), mask_(slots_.size() - 1) {}

void NumberIndex::put(std::uint64_t hash, Slot slot) {
    slot.hash = hash;
    if (++used_ * 2 > slots_.size()) {
        std::vector<Slot> old(slots_.size() * 2);
        old.swap(slots_);
        mask_ = slots_.size() - 1;
        used_ = 1;
        for (const Slot& each : old) {
            if (each.hash != 0) put(each.hash, each);
        }
    }
    std::size_t at = hash & mask_;
    for (; slots_[at].hash != 0; at = (at + 1) & mask_) {
        if (slots_[at].hash == hash && slots_[at].subject == slot.subject) {
            slots_[at].key = std::min(slots_[at].key, slot.key);
            return;
        }
    }
    slots_[at] = slot;
}

template <class Visit>
void NumberIndex::visit(std::uint64_t hash, const Visit& each) const {
    for (std::size_t at = hash & mask_; slots_[at].hash != 0; at = (at + 1) & mask_) {
        if (slots_[at].hash == hash) each(slots_[at]);
    }
}

void NumberIndex::addShape(const Atoms& number) {
    if (std::none_of(number.list.begin(), number.list.end(), [](const Atom& a) { return a.digits; })) return;
    shapes_.insert(shapeOf(number, 0, number.list.size() - 1));
    const Atom& last = number.list.back();
    if (last.digits && last.size < tails_.size()) ++tails_[last.size];
}

void NumberIndex::add(std::int32_t subject, std::string_view number, std::string_view reference) {
    if (!reference.empty()) {
        Atoms printed;
        printed.add(reference);
        Fnv hash;
        hash.add(withoutZeros(printed.compact));
        put(hash.value(), {0, subject, Key::reference, 0});
    }
    Atoms atoms;
    atoms.add(number);
    if (atoms.list.empty() || atoms.list.size() > mostRuns) return;
    Growing whole, digits;
    std::size_t count = 0, parts = 0;
    for (std::size_t i = 0; i < atoms.list.size(); ++i) {
        whole.add(atoms, i, i == 0);
        if (!atoms.list[i].digits) continue;
        digits.add(atoms, i, parts++ == 0);
        count += atoms.list[i].size;
    }
    if (count == 0) return;
    const auto runs = static_cast<std::uint8_t>(atoms.list.size());
    const bool sure = whole.onlyDigits ? count >= sureDigits : atoms.compact.size() >= shapedDigits;
    const Key key = sure ? Key::whole : Key::shortWhole;
    put(whole.once.value(), {0, subject, key, runs});
    put(whole.each.value(), {0, subject, key, runs});
    if (count >= shapedDigits) put(digits.once.value(), {0, subject, Key::digits, runs});
    if (count >= shapedDigits) put(digits.each.value(), {0, subject, Key::digits, runs});
    const Atom& last = atoms.list.back();
    if (last.digits && withoutZeros(atoms.of(last)).size() >= shortestTail)
        put(hashOfDigits(atoms.of(last)), {0, subject, Key::digits, runs});
    addShape(atoms);
}

void NumberIndex::addPlain(std::int32_t subject, std::string_view number) {
    Atoms atoms;
    atoms.add(number);
    const std::size_t size = atoms.compact.size();
    const bool onlyDigits = atoms.list.size() == 1 && atoms.list[0].digits;
    if (atoms.list.empty() || atoms.list.size() > mostRuns || size < (onlyDigits ? plainDigits : shapedDigits)) return;
    if (std::none_of(atoms.list.begin(), atoms.list.end(), [](const Atom& a) { return a.digits; })) return;
    Growing whole;
    for (std::size_t i = 0; i < atoms.list.size(); ++i) whole.add(atoms, i, i == 0);
    put(whole.once.value(), {0, subject, Key::whole, static_cast<std::uint8_t>(atoms.list.size())});
}

void NumberIndex::lookUp(std::uint64_t hash, std::size_t first, std::size_t last, std::vector<NumberHit>& hits) const {
    const std::size_t before = hits.size();
    visit(hash, [&](const Slot& slot) {
        DocumentClue clue = DocumentClue::digits;
        if (slot.key == Key::reference) clue = DocumentClue::reference;
        if (slot.key == Key::whole && last - first < slot.atoms) clue = DocumentClue::number;
        hits.push_back({slot.subject, clue, static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(last)});
    });
    if (hits.size() > before + mostAlike) hits.resize(before);  // so many end alike that it names none
}

std::vector<NumberHit> NumberIndex::find(const Atoms& text) const {
    std::vector<NumberHit> hits;
    for (std::size_t first = 0; first < text.list.size(); ++first) {
        Growing growing;
        const std::size_t end = std::min(text.list.size(), first + mostRuns);
        for (std::size_t last = first; last < end; ++last) {
            if (text.of(first, last).size() > longest) break;
            growing.add(text, last, last == first);
            lookUp(growing.once.value(), first, last, hits);
            if (growing.each.value() != growing.once.value()) lookUp(growing.each.value(), first, last, hits);
        }
    }
    if (hits.size() > 1) hits = sift(std::move(hits));
    std::erase_if(hits, [&](const NumberHit& hit) {
        const std::size_t least = hit.clue == DocumentClue::digits ? shortestTail : shapedDigits;
        return text.of(hit.first, hit.last).size() < least || isWithinAnother(text, hit);
    });
    return hits;
}

// "2025-10423" where only 2026-10423 is known: the end of another number.
bool NumberIndex::isWithinAnother(const Atoms& text, const NumberHit& hit) const {
    if (hit.clue != DocumentClue::digits) return false;
    for (std::size_t more = 1; more <= mostBefore && more <= hit.first; ++more) {
        if (shapes_.count(shapeOf(text, hit.first - more, hit.last)) != 0) return true;
    }
    return false;
}

void NumberIndex::findReferences(std::string_view text, bool isReference, std::vector<NumberHit>& hits) const {
    constexpr ReferenceKind anywhere[] = {ReferenceKind::creditor, ReferenceKind::swissQr, ReferenceKind::belgian};
    constexpr ReferenceKind said[] = {ReferenceKind::finnish, ReferenceKind::norwegianMod10,
                                      ReferenceKind::norwegianMod11};
    const auto carries = [&](ReferenceKind kind, std::string_view piece) {
        const auto read = readReference(kind, piece);
        if (!read) return;
        const bool two = kind == ReferenceKind::belgian;
        const std::string body =
            kind == ReferenceKind::creditor ? read->substr(4) : read->substr(0, read->size() - (two ? 2 : 1));
        Atoms atoms;
        atoms.add(body);
        Growing whole;
        for (std::size_t i = 0; i < atoms.list.size(); ++i) whole.add(atoms, i, i == 0);
        const std::size_t before = hits.size();
        lookUp(whole.once.value(), 0, 0, hits);
        lookUp(whole.each.value(), 0, 0, hits);
        for (std::size_t i = before; i < hits.size(); ++i) hits[i].clue = DocumentClue::reference;
        if (hits.size() > before + 1 && hits.back().subject != hits[before].subject) hits.resize(before);
    };
    for (const ReferenceKind kind : anywhere) carries(kind, text);
    if (!isReference) return;
    for (const ReferenceKind kind : said) carries(kind, text);
}

bool NumberIndex::namesAnother(const Atoms& text, const std::vector<NumberHit>& hits) const {
    const auto isNamed = [&](std::size_t first, std::size_t last) {
        return std::any_of(hits.begin(), hits.end(),
                           [&](const NumberHit& hit) { return hit.first <= last && first <= hit.last; });
    };
    for (std::size_t first = 0; first < text.list.size(); ++first) {
        const Atom& atom = text.list[first];
        const bool tail = atom.digits && atom.size >= shapedDigits && atom.size < tails_.size() &&
                          tails_[atom.size] > 0 && (first == 0 || !text.list[first].glued);
        if (tail && !isNamed(first, first)) return true;
        const std::size_t end = std::min(text.list.size(), first + mostRuns);
        for (std::size_t last = first; last < end && text.of(first, last).size() <= longest; ++last) {
            if (!isNamed(first, last) && shapes_.count(shapeOf(text, first, last)) != 0) return true;
        }
    }
    return false;
}

}  // namespace duebook::matching
