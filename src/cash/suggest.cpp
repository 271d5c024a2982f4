// SPDX-License-Identifier: GPL-3.0-or-later
#include "cash/suggest.h"

#include <algorithm>
#include <cstdint>
#include <cstdlib>
#include <tuple>
#include <unordered_map>

namespace duebook::cash {
namespace {

using Pick = Suggestion::Pick;

constexpr std::size_t mostPicks = 200;  // items of one set that the search goes down to; longer runs are found before

// One way to take an item.
struct Option {
    std::size_t item;
    bool withDiscount;
    std::int64_t minor;
};

class Search {
public:
    Search(Money amount, std::span<const Candidate> items, const SuggestLimits& limits)
        : amount_(amount),
          limits_(limits),
          target_(amount.minor()),
          tolerance_(std::max<std::int64_t>(0, limits.tolerance.minor())),
          count_(items.size()) {
        for (std::size_t i = 0; i < items.size(); ++i) {
            const std::int64_t open = items[i].open.minor(), price = open - items[i].discount.minor();
            full_.push_back(open);
            reduced_.push_back(price);
            options_.push_back({i, false, open});
            if (price != open) options_.push_back({i, true, price});
        }
    }

    std::vector<Suggestion> run() {
        const std::int64_t allowed = tolerance_;
        for (tolerance_ = 0;; tolerance_ = allowed) {  // what is exact is looked for first
            lookAtSingles();
            lookAtRuns(full_, false);
            lookAtRuns(reduced_, true);
            lookAtPairs();
            searchAll();
            if (tolerance_ == allowed || found_.size() >= limits_.most) break;
        }
        std::sort(found_.begin(), found_.end(), before);
        if (found_.size() > limits_.most)
            found_.erase(found_.begin() + static_cast<std::ptrdiff_t>(limits_.most), found_.end());
        return std::move(found_);
    }

private:
    static bool before(const Suggestion& a, const Suggestion& b) {
        const auto rank = [](const Suggestion& s) {
            return std::tuple(s.kind, std::abs(s.difference.minor()), s.picks.size());
        };
        if (rank(a) != rank(b)) return rank(a) < rank(b);
        return std::lexicographical_compare(
            a.picks.begin(), a.picks.end(), b.picks.begin(), b.picks.end(), [](const Pick& x, const Pick& y) {
                return std::tuple(x.item, x.withDiscount) < std::tuple(y.item, y.withDiscount);
            });
    }
    bool fits(std::int64_t sum) const { return std::abs(target_ - sum) <= tolerance_; }
    bool enough() const { return found_.size() >= 8 * limits_.most; }

    void add(std::vector<Pick> picks, std::int64_t sum) {
        std::sort(picks.begin(), picks.end(), [](const Pick& a, const Pick& b) { return a.item < b.item; });
        const bool discounts = std::any_of(picks.begin(), picks.end(), [](const Pick& p) { return p.withDiscount; });
        const auto kind = sum != target_ ? SuggestionKind::withinTolerance
                          : discounts    ? SuggestionKind::withDiscounts
                                         : SuggestionKind::exact;
        Suggestion made{kind, std::move(picks), Money(target_ - sum, amount_.currency())};
        if (std::find(found_.begin(), found_.end(), made) == found_.end()) found_.push_back(std::move(made));
    }

    void lookAtSingles() {
        for (const Option& o : options_) {
            if (fits(o.minor)) add({{o.item, o.withDiscount}}, o.minor);
        }
    }
    // Neighbours by due date, all items among them; a window whose ends only move on.
    void lookAtRuns(const std::vector<std::int64_t>& prices, bool reduced) {
        std::int64_t sum = 0;
        for (std::size_t begin = 0, end = 0; end < count_;) {
            sum += prices[end++];
            while (begin < end && sum > target_ + tolerance_) sum -= prices[begin++];
            if (end - begin < 2 || !fits(sum)) continue;
            std::vector<Pick> picks;
            for (std::size_t i = begin; i < end; ++i) picks.push_back({i, reduced && reduced_[i] != full_[i]});
            add(std::move(picks), sum);
        }
    }
    void lookAtPairs() {
        std::unordered_map<std::int64_t, std::size_t> known;  // the first option of an amount
        for (std::size_t i = 0; i < options_.size() && !enough(); ++i) {
            const auto other = known.find(target_ - options_[i].minor);
            if (other != known.end() && options_[other->second].item != options_[i].item) {
                const Option& o = options_[other->second];
                add({{o.item, o.withDiscount}, {options_[i].item, options_[i].withDiscount}}, target_);
            }
            known.try_emplace(options_[i].minor, i);
        }
    }

    // Every set, the largest items first: what is too much goes, what can no longer reach the amount goes.
    void searchAll() {
        order_.resize(count_);
        for (std::size_t i = 0; i < count_; ++i) order_[i] = i;
        std::stable_sort(order_.begin(), order_.end(), [&](auto a, auto b) { return full_[a] > full_[b]; });
        rest_.assign(count_ + 1, 0);
        for (std::size_t i = count_; i > 0; --i) rest_[i - 1] = rest_[i] + full_[order_[i - 1]];
        steps_ = 0;
        step(0, 0);
    }
    void step(std::size_t at, std::int64_t sum) {
        if (!picks_.empty() && fits(sum)) add(picks_, sum);
        if (picks_.size() == mostPicks || sum >= target_ + tolerance_) return;
        for (std::size_t i = at; i < count_ && sum + rest_[i] >= target_ - tolerance_; ++i) {
            if (enough() || ++steps_ > limits_.steps) return;
            const std::size_t item = order_[i];
            take(i, {item, false}, sum + full_[item]);
            if (reduced_[item] != full_[item]) take(i, {item, true}, sum + reduced_[item]);
        }
    }
    void take(std::size_t at, Pick pick, std::int64_t sum) {
        if (sum > target_ + tolerance_) return;
        picks_.push_back(pick);
        step(at + 1, sum);
        picks_.pop_back();
    }

    Money amount_;
    const SuggestLimits& limits_;
    std::int64_t target_, tolerance_;
    std::size_t count_, steps_ = 0;
    std::vector<std::int64_t> full_, reduced_, rest_;
    std::vector<std::size_t> order_;
    std::vector<Option> options_;
    std::vector<Pick> picks_;
    std::vector<Suggestion> found_;
};

}  // namespace

std::vector<Suggestion> suggest(Money amount, std::span<const Candidate> items, const SuggestLimits& limits) {
    if (amount.minor() <= 0 || limits.most == 0) return {};
    return Search(amount, items, limits).run();
}

}  // namespace duebook::cash
