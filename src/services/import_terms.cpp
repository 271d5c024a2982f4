// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import_terms.h"

#include <algorithm>
#include <array>
#include <charconv>

#include "base/text.h"

namespace duebook::services {
namespace {

constexpr int mostDays = 3650;
constexpr std::array<std::string_view, 3> before = {"netto", "net", "n/"};
constexpr std::array<std::string_view, 5> behind = {"days", "day", "tage", "tag", "d"};

// The days of "30", "net 30", "30 days", "net 30 days".
std::optional<int> daysOf(std::string_view text) {
    for (const std::string_view word : before) {
        if (!text.starts_with(word)) continue;
        text = trimmed(text.substr(word.size()));
        break;
    }
    for (const std::string_view word : behind) {
        if (!text.ends_with(word)) continue;
        text = trimmed(text.substr(0, text.size() - word.size()));
        break;
    }
    int days = -1;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), days);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && days >= 0 && days <= mostDays ? std::optional(days) : std::nullopt;
}

}  // namespace

ImportTerms::ImportTerms(db::Connection& db, store::ImportStore& store)
    : store_(store), terms_(store::LedgerStore(db).terms()) {}

const store::Terms* ImportTerms::find(std::string_view text) const {
    const std::string name = folded(text);
    const auto found = std::find_if(terms_.begin(), terms_.end(),
                                    [&](const store::Terms& terms) { return folded(terms.name) == name; });
    return found == terms_.end() ? nullptr : &*found;
}

std::optional<int> ImportTerms::netDays(std::string_view text) {
    const auto known = read_.find(std::string(text));
    if (known != read_.end()) return known->second;
    const store::Terms* const named = find(text);
    const auto days = named ? std::optional(named->netDays) : daysOf(folded(text));
    if (read_.size() < 1000) read_.emplace(text, days);
    return days;
}

std::optional<int> ImportTerms::netDays(std::int64_t termsId) const {
    const auto found =
        std::find_if(terms_.begin(), terms_.end(), [&](const store::Terms& terms) { return terms.id == termsId; });
    return found == terms_.end() ? std::nullopt : std::optional(found->netDays);
}

std::optional<std::int64_t> ImportTerms::idOf(std::string_view text) {
    if (const store::Terms* const named = find(text)) return named->id;
    const auto days = netDays(text);
    if (!days) return std::nullopt;
    const std::string name = "net " + std::to_string(*days);
    if (const store::Terms* const named = find(name)) return named->id;
    const store::Terms added{store_.largestTermsId() + 1, name, *days};
    store_.insertTerms(added.id, added.name, added.netDays);
    terms_.push_back(added);
    return added.id;
}

}  // namespace duebook::services
