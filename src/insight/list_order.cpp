// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/list_order.h"

#include <algorithm>
#include <limits>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"

namespace duebook::insight {
namespace {

// Orders rows by one column, keeping the order they had among equals.
void orderByValue(const ListSource& source, std::vector<std::uint32_t>& rows, const SortKey& key) {
    const bool money = source.kind(key.column) == ValueKind::money;
    std::vector<std::pair<std::int64_t, std::uint32_t>> keyed;
    keyed.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const auto value = source.value(row, key.column);
        std::int64_t rank = std::numeric_limits<std::int64_t>::max();  // empty cells last, whichever way
        if (value) {
            rank = money ? comparable(*value, source.currency(row)) : *value;
            if (key.descending) rank = -rank;
        }
        keyed.emplace_back(rank, row);
    }
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    for (std::size_t i = 0; i < rows.size(); ++i) rows[i] = keyed[i].second;
}

// What a text is ordered by: the first sixteen bytes of it, folded, as two numbers, which tells most texts apart, and
// where the whole of it stands.
struct TextKey {
    std::uint64_t high = 0, low = 0;
    std::size_t at = 0;
    std::uint32_t size = 0, row = 0;
};

// Folded texts, one behind the other.
class FoldedTexts {
public:
    TextKey add(std::uint32_t row, std::string_view text) {
        TextKey key{0, 0, all_.size(), 0, row};
        if (isAscii(text))
            for (const char c : text) all_ += lowerAscii(c);
        else
            all_ += folded(text);
        key.size = static_cast<std::uint32_t>(all_.size() - key.at);
        key.high = eight(key, 0);
        key.low = eight(key, 8);
        return key;
    }
    bool less(const TextKey& a, const TextKey& b) const {
        if (a.high != b.high) return a.high < b.high;
        return a.low != b.low ? a.low < b.low : whole(a) < whole(b);
    }
    // Stable.
    void order(std::vector<TextKey>& keys, bool descending) const {
        std::stable_sort(keys.begin(), keys.end(), [this, descending](const TextKey& a, const TextKey& b) {
            return descending ? less(b, a) : less(a, b);
        });
    }

private:
    std::uint64_t eight(const TextKey& key, std::uint32_t from) const {
        std::uint64_t number = 0;
        for (std::uint32_t i = from; i < from + 8; ++i)
            number = number << 8 | (i < key.size ? static_cast<unsigned char>(all_[key.at + i]) : 0);
        return number;
    }
    std::string_view whole(const TextKey& key) const { return std::string_view(all_).substr(key.at, key.size); }
    std::string all_;
};

using Texts = std::vector<std::pair<std::string_view, std::uint32_t>>;  // each with its row

void orderEach(Texts& texts, bool descending) {
    FoldedTexts folding;
    std::vector<TextKey> keys;
    keys.reserve(texts.size());
    for (const auto& [text, row] : texts) keys.push_back(folding.add(row, text));
    folding.order(keys, descending);
    for (std::size_t i = 0; i < keys.size(); ++i) texts[i].second = keys[i].row;
}

// Orders the different texts and then counts the rows of each: twenty rows of one customer are one comparison.
void orderRepeated(Texts& texts, bool descending) {
    FoldedTexts folding;
    std::vector<TextKey> keys;  // row: the number of the text
    std::unordered_map<const char*, std::uint32_t> numbers;
    std::vector<std::uint32_t> numberOf;
    numberOf.reserve(texts.size());
    for (const auto& [text, row] : texts) {
        const auto [at, fresh] = numbers.try_emplace(text.data(), static_cast<std::uint32_t>(keys.size()));
        if (fresh) keys.push_back(folding.add(at->second, text));
        numberOf.push_back(at->second);
    }
    folding.order(keys, descending);
    std::vector<std::uint32_t> rank(keys.size());
    for (std::size_t i = 1; i < keys.size(); ++i) {
        const bool same = !folding.less(keys[i - 1], keys[i]) && !folding.less(keys[i], keys[i - 1]);
        rank[keys[i].row] = rank[keys[i - 1].row] + (same ? 0 : 1);
    }
    std::vector<std::size_t> place(keys.size() + 1);
    for (const std::uint32_t number : numberOf) ++place[rank[number] + 1];
    for (std::size_t i = 1; i < place.size(); ++i) place[i] += place[i - 1];
    std::vector<std::uint32_t> rows(texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) rows[place[rank[numberOf[i]]]++] = texts[i].second;
    for (std::size_t i = 0; i < texts.size(); ++i) texts[i].second = rows[i];
}

// Orders rows by a text column: "apple" before "Banana", accents aside, empty ones last whichever way.
void orderByText(const ListSource& source, std::vector<std::uint32_t>& rows, const SortKey& key) {
    Texts texts;
    std::vector<std::uint32_t> empty;
    texts.reserve(rows.size());
    for (const std::uint32_t row : rows) {
        const std::string_view text = source.text(row, key.column);
        if (text.empty())
            empty.push_back(row);
        else
            texts.emplace_back(text, row);
    }
    if (textsRepeat(source, key.column))
        orderRepeated(texts, key.descending);
    else
        orderEach(texts, key.descending);
    rows.clear();
    for (const auto& [text, row] : texts) rows.push_back(row);
    rows.insert(rows.end(), empty.begin(), empty.end());
}

}  // namespace

std::int64_t comparable(std::int64_t minor, Currency currency) {
    for (int i = currency.decimals(); i < moneyPlaces; ++i) {
        if (__builtin_mul_overflow(minor, 10, &minor)) {
            return minor < 0 ? std::numeric_limits<std::int64_t>::min() : std::numeric_limits<std::int64_t>::max();
        }
    }
    return minor;
}

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool textsRepeat(const ListSource& source, std::size_t column) {
    constexpr std::size_t few = 1024;
    std::unordered_set<const char*> seen;
    std::size_t asked = 0;
    for (std::size_t row = 0; row < source.size(); row += source.size() / few + 1) {
        const std::string_view text = source.text(row, column);
        if (text.empty()) continue;
        seen.insert(text.data());
        ++asked;
    }
    return seen.size() < asked;
}

void orderRows(const ListSource& source, std::vector<std::uint32_t>& rows, const SortKey& key) {
    if (source.kind(key.column) == ValueKind::text)
        orderByText(source, rows, key);
    else
        orderByValue(source, rows, key);
}

}  // namespace duebook::insight
