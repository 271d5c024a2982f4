// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers that are taken, by the ledger or by an earlier row of the file, and a hash of what they stand for: 16
// bytes each, so that a million of them fit beside the import.
#pragma once
#include <cstdint>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

#include "store/import_store.h"

namespace duebook::services {

// The hash of the contents by which a row is the same document or receipt again.
std::uint64_t contentsOf(CustomerId customer, Date day, Money amount);

class ImportNumbers {
public:
    enum class Holder { nobody, sameInLedger, otherInLedger, sameInFile, otherInFile };
    // Asks the ledger for one number, as a file of few rows does.
    using Find = std::function<std::optional<store::Posted>(std::string_view number)>;

    void addFromLedger(std::string_view number, const store::Posted& posted);
    // Every number that is not known yet is looked up; without this, all the ledger's numbers were added before.
    void lookUp(Find find) { find_ = std::move(find); }

    Holder holderOf(std::string_view number, std::uint64_t contents);
    // The number, which nobody holds, is taken by a row of the file.
    void take(std::string_view number, std::uint64_t contents);

private:
    struct Slot {
        std::uint64_t number = 0;    // hash; 0 marks a free slot
        std::uint64_t contents = 0;  // hash, its lowest bit: from the file
    };
    Slot& slotOf(std::uint64_t number);
    void put(std::string_view number, std::uint64_t contents, bool fromFile);
    void grow();

    std::vector<Slot> slots_ = std::vector<Slot>(1024);
    std::size_t used_ = 0;
    Find find_;
};

}  // namespace duebook::services
