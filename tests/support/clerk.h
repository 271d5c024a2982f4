// SPDX-License-Identifier: GPL-3.0-or-later
// Posts what a test asks for, one act in one transaction each, through the same writer as every import.
#pragma once
#include <functional>
#include <string>

#include "base/result.h"
#include "services/books.h"
#include "store/customer_store.h"
#include "store/fact_writer.h"
#include "support/drafts.h"

namespace duebook::test {

// A posted receipt or credit note.
struct Credit {
    CreditRef ref;
    std::string number;
    Money amount;
    std::optional<Money> base;
    CustomerId customer;
    Date day;
};

class Clerk {
public:
    explicit Clerk(services::Books& books) : books_(books) {}

    CustomerId customer(const std::string& number, const std::string& name = {});
    CustomerId customer(store::Customer card);
    void rate(std::string_view code, std::string_view on, std::string_view baseForOne);

    Document post(const InvoiceDraft& invoice);
    Credit post(const CreditDraft& credit);
    // Applies part of a credit to one instalment from `on` at the earliest.
    Result<Allocation> apply(const Credit& credit, const Document& invoice, Money amount, Date on, int instalment = 1);
    Result<Allocation> apply(const Credit& credit, const Document& invoice, Money amount, std::string_view on,
                             int instalment = 1);
    // Takes back an allocation, also where it had closed the invoice or used up the credit. (No service does this yet.)
    Allocation reverse(const Allocation& wrong, Date on);
    // One act with everything the caller adds; returns the id of the last fact.
    std::int64_t act(const std::string& name, const std::function<void(store::FactWriter&)>& what);

private:
    std::optional<Money> inBase(Money amount, Date on);
    services::Books& books_;
};

}  // namespace duebook::test
