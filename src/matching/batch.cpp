// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/batch.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace duebook::matching {
namespace {

constexpr std::size_t reportEvery = 256;

class Batch {
public:
    Batch(OpenBook& book, std::span<const Rule> rules, std::span<const Payment> payments, int threshold)
        : book_(book), matcher_(book, rules), payments_(payments), threshold_(threshold), outcomes_(payments.size()) {}

    std::vector<Outcome> run(const Progress& progress) {
        const auto count = static_cast<std::int64_t>(payments_.size());
        for (std::size_t i = 0; i < payments_.size(); ++i) {
            outcomes_[i].proposals = matcher_.propose(payments_[i]);
            if (i % reportEvery == 0) step(progress, static_cast<std::int64_t>(i), count);
        }
        for (const std::size_t i : bySureness()) settle(i);
        for (const std::size_t i : byDay()) {
            if (!outcomes_[i].posts && isTouched(outcomes_[i])) settle(i);
        }
        for (std::size_t i = 0; i < payments_.size(); ++i) {
            if (outcomes_[i].proposals.empty()) outcomes_[i].unmatched = reasonFor(matcher_.why(payments_[i]));
        }
        return std::move(outcomes_);
    }

private:
    bool isSure(const Outcome& outcome) const {
        return !outcome.proposals.empty() && outcome.proposals[0].automatic &&
               outcome.proposals[0].confidence >= threshold_;
    }
    bool isTouched(const Outcome& outcome) const {
        return std::any_of(outcome.proposals.begin(), outcome.proposals.end(),
                           [&](const Proposal& p) { return touched_.count(p.debtor) != 0; });
    }
    // Lets the payment have what it would pay, as far as that is still there.
    void settle(std::size_t i) {
        Outcome& outcome = outcomes_[i];
        if (isTouched(outcome)) outcome.proposals = matcher_.propose(payments_[i]);
        outcome.posts = isSure(outcome);
        if (!outcome.posts) return;
        book_.take(outcome.proposals[0]);
        touched_.insert(outcome.proposals[0].debtor);
    }
    bool isEarlier(std::size_t a, std::size_t b) const {
        const Payment &x = payments_[a], &y = payments_[b];
        return x.booked != y.booked ? x.booked < y.booked : x.line < y.line;
    }
    std::vector<std::size_t> byDay() const {
        std::vector<std::size_t> order(payments_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return isEarlier(a, b); });
        return order;
    }
    std::vector<std::size_t> bySureness() const {
        std::vector<std::size_t> order = byDay();
        std::erase_if(order, [&](std::size_t i) { return !isSure(outcomes_[i]); });
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return outcomes_[a].proposals[0].confidence > outcomes_[b].proposals[0].confidence;
        });
        return order;
    }

    OpenBook& book_;
    Matcher matcher_;
    std::span<const Payment> payments_;
    int threshold_;
    std::vector<Outcome> outcomes_;
    std::set<std::int32_t> touched_;  // customers of whom something was taken
};

}  // namespace

std::vector<Outcome> matchAll(OpenBook& book, std::span<const Rule> rules, std::span<const Payment> payments,
                              int threshold, const Progress& progress) {
    return Batch(book, rules, payments, threshold).run(progress);
}

}  // namespace duebook::matching
