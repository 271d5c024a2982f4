// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_numbers.h"

#include <functional>
#include <utility>

namespace duebook::services {
namespace {

std::uint64_t mixed(std::uint64_t x) {  // splitmix64
    x += 0x9E3779B97F4A7C15U;
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9U;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBU;
    return x ^ (x >> 31);
}

// Two numbers of a million share a hash once in 30 million imports; the later one is then refused as repeated.
std::uint64_t hashOf(std::string_view number) {
    const std::uint64_t hash = mixed(std::hash<std::string_view>()(number));
    return hash == 0 ? 1 : hash;
}

constexpr std::uint64_t fileBit = 1;

}  // namespace

std::uint64_t contentsOf(CustomerId customer, Date day, Money amount) {
    std::uint64_t hash = mixed(static_cast<std::uint64_t>(customer.value));
    hash = mixed(hash ^ static_cast<std::uint64_t>(day.days()));
    hash = mixed(hash ^ static_cast<std::uint64_t>(amount.minor()));
    return mixed(hash ^ static_cast<std::uint64_t>(amount.currency().number()));
}

ImportNumbers::Slot& ImportNumbers::slotOf(std::uint64_t number) {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = static_cast<std::size_t>(number) & mask;
    while (slots_[at].number != 0 && slots_[at].number != number) at = (at + 1) & mask;
    return slots_[at];
}

void ImportNumbers::put(std::string_view number, std::uint64_t contents, bool fromFile) {
    if ((used_ + 1) * 4 > slots_.size() * 3) grow();
    const std::uint64_t hash = hashOf(number);
    Slot& slot = slotOf(hash);
    if (slot.number == 0) ++used_;
    slot = {hash, (contents & ~fileBit) | (fromFile ? fileBit : 0)};
}

void ImportNumbers::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old) {
        if (slot.number != 0) slotOf(slot.number) = slot;
    }
}

void ImportNumbers::addFromLedger(std::string_view number, const store::Posted& posted) {
    put(number, contentsOf(posted.customer, posted.day, posted.amount), false);
}

ImportNumbers::Holder ImportNumbers::holderOf(std::string_view number, std::uint64_t contents) {
    const std::uint64_t hash = hashOf(number);
    if (slotOf(hash).number == 0 && find_) {
        if (const auto posted = find_(number)) addFromLedger(number, *posted);
    }
    const Slot& slot = slotOf(hash);
    if (slot.number == 0) return Holder::nobody;
    const bool same = (slot.contents & ~fileBit) == (contents & ~fileBit);
    if (slot.contents & fileBit) return same ? Holder::sameInFile : Holder::otherInFile;
    return same ? Holder::sameInLedger : Holder::otherInLedger;
}

void ImportNumbers::take(std::string_view number, std::uint64_t contents) {
    put(number, contents, true);
}

}  // namespace duebook::services
