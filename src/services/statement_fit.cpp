// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/statement_fit.h"

#include <algorithm>

namespace duebook::services {
namespace {

using Row = store::BankStatementRow;

// Whether a ends with the balance with which b begins, and not on a later day.
bool leadsTo(const Row& a, const Row& b) {
    return !a.intraday && !b.intraday && a.currency == b.currency && a.closingMinor && b.openingMinor &&
           *a.closingMinor == *b.openingMinor && a.until && b.from && *a.until <= *b.from;
}

bool meet(const Row& a, const Row& b) {
    return a.from && a.until && b.from && b.until && *a.from <= *b.until && *b.from <= *a.until;
}

// Whether the bank gave the same statement twice, the second time with more in it.
bool isVersion(const Row& a, const Row& b) {
    return !a.number.empty() && a.number == b.number && a.currency == b.currency && a.from == b.from &&
           a.openingMinor == b.openingMinor;
}

std::string nameOf(const Row& row) {
    std::string name = row.number.empty() ? std::string("a statement") : "statement " + row.number;
    if (row.from && row.until) name += " of " + row.from->iso() + " to " + row.until->iso();
    return name;
}

// The statement that ends last before this one begins; null where there is none.
const Row* before(const std::vector<Row>& others, const Row& row) {
    const Row* found = nullptr;
    for (const Row& other : others) {
        if (other.intraday || !other.closingMinor || !other.until || !row.from || *other.until > *row.from) continue;
        if (meet(other, row) && !leadsTo(other, row)) continue;
        if (!found || *other.until >= *found->until) found = &other;
    }
    return found;
}

}  // namespace

bool isSame(const Row& a, const Row& b) {
    return a.account == b.account && a.currency == b.currency && a.number == b.number && a.format == b.format &&
           a.from == b.from && a.until == b.until && a.openingMinor == b.openingMinor &&
           a.closingMinor == b.closingMinor && a.intraday == b.intraday;
}

bool follow(const Row& a, const Row& b) {
    return !isSame(a, b) && (leadsTo(a, b) || leadsTo(b, a)) &&
           !(leadsTo(a, b) && leadsTo(b, a) && a.number == b.number);
}

void addFit(const std::vector<Row>& others, const Row& row, std::vector<bank::Finding>& findings) {
    if (row.intraday || row.account.empty()) return;  // of no account nothing can be said
    const Row* const last = before(others, row);
    if (last && row.openingMinor && last->currency && last->currency == row.currency &&
        *last->closingMinor != *row.openingMinor) {
        findings.push_back({bank::FindingKind::gap,
                            {},
                            nameOf(*last) + " ended with " + Money(*last->closingMinor, *row.currency).text() +
                                ", this one begins with " + Money(*row.openingMinor, *row.currency).text() + " " +
                                std::string(row.currency->code())});
    }
    for (const Row& other : others) {
        if (other.intraday || !meet(other, row) || follow(other, row)) continue;
        findings.push_back({bank::FindingKind::overlap, {}, nameOf(other)});
        return;
    }
}

KnownBookings::KnownBookings(Counts counts, const std::vector<Row>& others, const Row& row)
    : counts_(std::move(counts)) {
    std::vector<const Row*> neighbours;
    for (const Row& other : others) {
        if (follow(other, row)) neighbours.push_back(&other);
    }
    for (const Row& other : others) {
        const bool separate = std::any_of(neighbours.begin(), neighbours.end(), [&](const Row* neighbour) {
            return neighbour->id == other.id || isVersion(*neighbour, other);
        });
        if (separate) separate_.insert(other.id);
    }
}

bool KnownBookings::take(const std::string& key) {
    const auto found = counts_.find(key);
    std::int64_t most = 0;
    if (found != counts_.end()) {
        for (const auto& [statement, count] : found->second) {
            if (!separate_.contains(statement)) most += count;
        }
    }
    return ++seen_[key] <= most;
}

}  // namespace duebook::services
