// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/sums.h"

#include <algorithm>
#include <numeric>

namespace duebook::matching {
namespace {

constexpr int mostSteps = 20'000;
constexpr std::size_t mostAmounts = 40, mostTelling = 24;

// Tries with and without each amount, the largest first.
class Search {
public:
    Search(std::span<const std::int64_t> amounts, std::vector<std::size_t> order)
        : amounts_(amounts), order_(std::move(order)), rest_(order_.size() + 1) {
        for (std::size_t i = order_.size(); i-- > 0;) rest_[i] = rest_[i + 1] + amounts_[order_[i]];
    }
    void run(std::size_t at, std::int64_t left) {
        if (left == 0 && chosen_.size() >= 2) {
            if (++found_ == 1) answer_ = chosen_;
            return;
        }
        if (at == order_.size() || left <= 0 || rest_[at] < left || found_ > 1 || ++steps_ > mostSteps) return;
        if (amounts_[order_[at]] <= left) {
            chosen_.push_back(order_[at]);
            run(at + 1, left - amounts_[order_[at]]);
            chosen_.pop_back();
        }
        run(at + 1, left);
    }
    std::optional<std::vector<std::size_t>> answer() {
        if (found_ != 1 || steps_ > mostSteps) return std::nullopt;
        std::sort(answer_.begin(), answer_.end());
        return answer_;
    }

private:
    std::span<const std::int64_t> amounts_;
    std::vector<std::size_t> order_, chosen_, answer_;
    std::vector<std::int64_t> rest_;  // the sum from there on
    int found_ = 0, steps_ = 0;
};

}  // namespace

std::optional<std::vector<std::size_t>> onlySum(std::span<const std::int64_t> amounts, std::int64_t sum) {
    if (amounts.size() > mostAmounts) return std::nullopt;
    std::vector<std::size_t> order(amounts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return amounts[a] > amounts[b]; });
    Search search(amounts, std::move(order));
    search.run(0, sum);
    return search.answer();
}

bool sumsTell(std::span<const std::int64_t> amounts, std::int64_t sum) {
    if (amounts.size() > mostTelling) return false;
    std::int64_t total = 0, step = sum;
    for (const std::int64_t amount : amounts) {
        total += amount;
        step = std::gcd(step, amount);
    }
    return (std::int64_t{1} << amounts.size()) * 2000 <= total / std::max<std::int64_t>(step, 1);
}

}  // namespace duebook::matching
