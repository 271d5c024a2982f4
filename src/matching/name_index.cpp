// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/name_index.h"

#include <algorithm>
#include <bit>

#include "base/text.h"

namespace duebook::matching {
namespace {

constexpr std::size_t rareNames = 100, mostNames = 4000;  // that have a word
constexpr std::size_t mostHits = 8, shortestCut = 12;
constexpr int whole = 1000;

bool isAscii(std::string_view text) {
    return std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string lowered(std::string_view text) {
    if (!isAscii(text)) return folded(text);
    std::string low(text);
    for (char& c : low) {
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    }
    return low;
}

bool isWordSign(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80;
}

// ue is u, as banks write ü in either way.
void addSign(std::string& word, char c) {
    if (c == 'e' && !word.empty() && (word.back() == 'a' || word.back() == 'o' || word.back() == 'u')) return;
    word += c;
}

// Whether the sign is of a script that puts no blanks between words: kana, Chinese characters.
bool isPictorial(std::string_view sign) {
    return sign.size() >= 3 && static_cast<unsigned char>(sign.front()) >= 0xE3;
}

std::size_t sizeOfSign(char lead) {
    const auto byte = static_cast<unsigned char>(lead);
    if (byte < 0xC0) return 1;
    return byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
}

// Puts the words of one run of signs into the list.
void addRun(std::string_view run, std::vector<std::string>& words) {
    std::string word;
    std::string_view before;
    bool paired = false;
    const auto end = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (std::size_t at = 0; at < run.size();) {
        const std::string_view sign = run.substr(at, sizeOfSign(run[at]));
        if (isPictorial(sign)) {
            end();
            if (!before.empty()) words.push_back(std::string(before) + std::string(sign));
            paired = !before.empty();
            before = sign;
        } else {
            if (!before.empty() && !paired) words.emplace_back(before);
            before = {};
            if (sign.size() == 1)
                addSign(word, sign.front());
            else
                word += sign;
        }
        at += sign.size();
    }
    if (!before.empty() && !paired) words.emplace_back(before);
    end();
}

std::string joined(const std::vector<std::string>& words) {
    std::string text;
    for (const std::string& word : words) {
        if (!text.empty()) text += ' ';
        text += word;
    }
    return text;
}

}  // namespace

std::vector<std::string> wordsOf(std::string_view name) {
    const std::string text = lowered(name);
    std::vector<std::string> words;
    for (std::size_t at = 0; at < text.size();) {
        if (!isWordSign(text[at])) {
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < text.size() && isWordSign(text[end])) ++end;
        addRun(std::string_view(text).substr(at, end - at), words);
        at = end;
    }
    return words;
}

void NameIndex::add(std::int32_t subject, std::string_view name) {
    const std::vector<std::string> words = wordsOf(name);
    if (words.empty()) return;
    const auto entry = static_cast<std::int32_t>(entries_.size());
    entries_.push_back({subject, 0, joined(words)});
    for (const std::string& word : words) {
        auto& names = words_[word];
        if (names.empty() || names.back() != entry) names.push_back(entry);
    }
}

int NameIndex::weightOf(std::size_t names) const {
    return 4 + 4 * (static_cast<int>(std::bit_width(entries_.size())) - static_cast<int>(std::bit_width(names)));
}

void NameIndex::finish() {
    for (const auto& [word, names] : words_) {
        for (const std::int32_t entry : names)
            entries_[static_cast<std::size_t>(entry)].weight += weightOf(names.size());
    }
}

// What each name shares with the words, and what the words weigh together. Common words only add to names that share a
// rarer one, unless there is none.
std::pair<std::unordered_map<std::int32_t, int>, int> NameIndex::sharedWeights(
    const std::vector<std::string>& words) const {
    std::vector<const std::vector<std::int32_t>*> lists;
    int weight = 0;
    for (const std::string& word : words) {
        const auto found = words_.find(word);
        weight += weightOf(found == words_.end() ? 1 : found->second.size());
        if (found != words_.end()) lists.push_back(&found->second);
    }
    std::sort(lists.begin(), lists.end(), [](const auto* a, const auto* b) { return a->size() < b->size(); });
    std::unordered_map<std::int32_t, int> shared;
    for (const auto* list : lists) {
        const int each = weightOf(list->size());
        if (list->size() <= rareNames || (shared.empty() && list->size() <= mostNames)) {
            for (const std::int32_t entry : *list) shared[entry] += each;
        } else {
            for (auto& [entry, sum] : shared) {
                if (std::binary_search(list->begin(), list->end(), entry)) sum += each;
            }
        }
    }
    return {std::move(shared), weight};
}

std::vector<NameHit> NameIndex::find(std::string_view name) const {
    std::vector<std::string> words = wordsOf(name);
    const std::string text = joined(words);
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    const auto [shared, weight] = sharedWeights(words);
    std::unordered_map<std::int32_t, int> best;
    for (const auto& [entry, sum] : shared) {
        const Entry& each = entries_[static_cast<std::size_t>(entry)];
        int likeness = weight == 0 ? 0 : sum * whole / std::max(weight, each.weight);
        if (each.joined == text) likeness = whole;
        const bool cut = text.size() >= shortestCut && each.joined.starts_with(text);
        if (cut) likeness = std::max(likeness, whole - 20);
        if (likeness >= alike) best[each.subject] = std::max(best[each.subject], likeness);
    }
    std::vector<NameHit> hits;
    for (const auto& [subject, likeness] : best) hits.push_back({subject, likeness});
    std::sort(hits.begin(), hits.end(), [](const NameHit& a, const NameHit& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.subject < b.subject;
    });
    if (hits.size() > mostHits) hits.resize(mostHits);
    return hits;
}

}  // namespace duebook::matching
