// SPDX-License-Identifier: GPL-3.0-or-later
// Random acts of a few clerks, posted into a ledger and into the naive books alike; the same for the same seed.
#pragma once
#include <random>
#include <string>
#include <vector>

#include "services/naive_books.h"
#include "support/clerk.h"

namespace duebook::test {

class RandomTrade {
public:
    RandomTrade(services::Books& books, NaiveBooks& naive, unsigned seed);
    // One act; returns what it was.
    std::string act();
    // Random figures of the same seed, for questions.
    Date someDay();
    std::size_t below(std::size_t end) { return random_() % end; }

private:
    std::string invoice();
    std::string credit(CreditKind kind);
    std::string receiptOldestFirst();
    std::string allocate();
    std::string reverse();
    Money someAmount();
    const NaiveBooks::Side* someOpen(bool credit, const NaiveBooks::Side* beside);

    services::Books& books_;
    NaiveBooks& naive_;
    Clerk clerk_;
    std::mt19937 random_;
    std::vector<store::Customer> customers_;
    std::vector<Document> invoices_;
    std::vector<Credit> credits_;
};

}  // namespace duebook::test
