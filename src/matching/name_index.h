// SPDX-License-Identifier: GPL-3.0-or-later
// Who a payer's name may be: an index over the words of all names, in any script.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace duebook::matching {

// The words of a name as they are compared: folded, ae, oe and ue as a, o and u; of scripts without blanks each pair of
// signs is a word.
std::vector<std::string> wordsOf(std::string_view name);

// How like a name is to a customer's, in thousandths.
struct NameHit {
    std::int32_t subject = 0;
    int likeness = 0;
};

class NameIndex {
public:
    void add(std::int32_t subject, std::string_view name);
    // After the last add().
    void finish();
    // The customers whose name shares enough with this one, the likest first, at most eight. Rare words count more than
    // common ones. A name that was cut counts as the name that it begins.
    std::vector<NameHit> find(std::string_view name) const;

    static constexpr int same = 850, alike = 600;  // thousandths

private:
    struct Entry {
        std::int32_t subject = 0;
        int weight = 0;
        std::string joined;
    };
    int weightOf(std::size_t names) const;
    std::pair<std::unordered_map<std::int32_t, int>, int> sharedWeights(const std::vector<std::string>& words) const;
    std::unordered_map<std::string, std::vector<std::int32_t>> words_;  // the entries that have the word, rising
    std::vector<Entry> entries_;
};

}  // namespace duebook::matching
