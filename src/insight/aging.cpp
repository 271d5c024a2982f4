// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/aging.h"

#include <charconv>

namespace duebook::insight {

Result<Buckets> Buckets::parse(std::string_view text) {
    Buckets buckets;
    buckets.lasts_.clear();
    std::int64_t before = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find(',', begin), text.size());
        std::int64_t last = 0;
        const auto [at, error] = std::from_chars(text.data() + begin, text.data() + end, last);
        if (error != std::errc() || at != text.data() + end || last <= before || last > 36500) {
            return refuse(Refusal::bucketsInvalid, text);
        }
        buckets.lasts_.push_back(before = last);
        begin = end + 1;
    }
    return buckets;
}

std::vector<std::string> Buckets::labels() const {
    std::vector<std::string> labels = {"current"};
    std::int64_t first = 1;
    for (const std::int64_t last : lasts_) {
        labels.push_back(std::to_string(first) + "-" + std::to_string(last));
        first = last + 1;
    }
    labels.push_back(std::to_string(lasts_.back()) + "+");
    return labels;
}

std::optional<std::int64_t> Buckets::firstDay(std::size_t bucket) const {
    if (bucket == 0) return std::nullopt;
    return bucket == 1 ? 1 : lasts_[bucket - 2] + 1;
}

std::optional<std::int64_t> Buckets::lastDay(std::size_t bucket) const {
    if (bucket == 0) return 0;
    if (bucket > lasts_.size()) return std::nullopt;
    return lasts_[bucket - 1];
}

std::string Buckets::text() const {
    std::string text;
    for (const std::int64_t last : lasts_) text += (text.empty() ? "" : ",") + std::to_string(last);
    return text;
}

AgingRow AgingFold::row(std::size_t slot, Currency currency) const {
    AgingRow row{0, {}, {}, currency, {}, 0, 0};
    const auto at = cells_.begin() + static_cast<std::ptrdiff_t>(slot * width_);
    row.amounts.assign(at, at + static_cast<std::ptrdiff_t>(width_ - 1));
    row.unapplied = at[static_cast<std::ptrdiff_t>(width_ - 1)];
    row.total = row.unapplied;
    for (const std::int64_t amount : row.amounts) row.total += amount;
    return row;
}

bool AgingFold::isEmpty(std::size_t slot) const {
    for (std::size_t i = slot * width_; i < (slot + 1) * width_; ++i) {
        if (cells_[i] != 0) return false;
    }
    return true;
}

}  // namespace duebook::insight
