// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_quality.h"

#include <algorithm>
#include <cmath>

#include "matching/batch.h"

namespace duebook::bench {
namespace {

constexpr std::size_t mostErrors = 40;

std::set<std::int64_t> itemsOf(const matching::Proposal& proposal) {
    std::set<std::int64_t> items;
    for (const matching::Share& share : proposal.shares) items.insert(share.instalment.value);
    return items;
}

Tally tallyOf(const demo::NoisyLine& line, const matching::Outcome& outcome) {
    Tally tally;
    tally.lines = line.truth.empty() ? 0 : 1;
    tally.items = static_cast<std::int64_t>(line.truth.size());
    if (outcome.proposals.empty()) return tally;
    const std::set<std::int64_t> items = itemsOf(outcome.proposals.front());
    const bool same = !line.truth.empty() && items == line.truth;
    tally.first = same ? 1 : 0;
    if (!outcome.posts) return tally;
    tally.posted = 1;
    tally.whole = same ? 1 : 0;
    const bool foreign =
        std::any_of(items.begin(), items.end(), [&](std::int64_t item) { return line.truth.count(item) == 0; });
    tally.wrong = foreign || outcome.proposals.front().customer.value != line.customer ? 1 : 0;
    for (const std::int64_t item : items) tally.itemsRight += static_cast<std::int64_t>(line.truth.count(item));
    return tally;
}

std::string errorOf(std::uint64_t seed, const demo::NoisyLine& line, const matching::Proposal& best) {
    std::string text = "seed " + std::to_string(seed) + ", line " + std::to_string(line.payment.line) + ", " +
                       std::string(nameOf(line.noise)) + ", " + line.payment.amount.text() + ", \"" +
                       line.payment.name + "\", \"" + line.payment.text + "\", " + line.payment.reference + " -> " +
                       best.rule + ":";
    for (const matching::Share& share : best.shares)
        text += " " + share.number + " " + share.cash.text() +
                (line.truth.count(share.instalment.value) != 0 ? "" : " (not meant)");
    return text;
}

}  // namespace

void Tally::add(const Tally& o) {
    lines += o.lines;
    posted += o.posted;
    wrong += o.wrong;
    whole += o.whole;
    items += o.items;
    itemsRight += o.itemsRight;
    first += o.first;
}

Tally Quality::total() const {
    Tally sum;
    for (const Tally& each : kinds) sum.add(each);
    return sum;
}

Quality matchQuality(std::span<const std::uint64_t> seeds, const demo::NoisySize& size,
                     std::span<const matching::Rule> rules, int threshold) {
    Quality quality;
    for (const std::uint64_t seed : seeds) {
        demo::NoisyBank bank = demo::noisyBank(seed, size);
        std::vector<matching::Payment> payments;
        for (const demo::NoisyLine& line : bank.lines) payments.push_back(line.payment);
        matching::OpenBook book(std::move(bank.debtors), std::move(bank.documents), {});
        const auto outcomes = matching::matchAll(book, rules, payments, threshold);
        for (std::size_t i = 0; i < outcomes.size(); ++i) {
            const Tally tally = tallyOf(bank.lines[i], outcomes[i]);
            quality.kinds.at(static_cast<std::size_t>(bank.lines[i].noise)).add(tally);
            if (tally.wrong != 0 && quality.errors.size() < mostErrors)
                quality.errors.push_back(errorOf(seed, bank.lines[i], outcomes[i].proposals.front()));
        }
    }
    return quality;
}

Interval intervalOf(std::int64_t hits, std::int64_t tries) {
    if (tries == 0) return {0, 100'000};
    constexpr double z = 1.959964;
    const auto n = static_cast<double>(tries);
    const double p = static_cast<double>(hits) / n;
    const double middle = p + z * z / (2 * n);
    const double spread = z * std::sqrt(p * (1 - p) / n + z * z / (4 * n * n));
    const double whole = 1 + z * z / n;
    return {std::llround(100'000 * (middle - spread) / whole), std::llround(100'000 * (middle + spread) / whole)};
}

}  // namespace duebook::bench
