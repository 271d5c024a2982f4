// SPDX-License-Identifier: GPL-3.0-or-later
// The customers that rows of an import name, and those that it creates.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ledger/chain.h"
#include "store/customer_store.h"
#include "store/fact_writer.h"
#include "store/import_store.h"

namespace duebook::services {

struct CustomerRef {
    CustomerId id;
    std::optional<Currency> currency;
    std::optional<std::int64_t> termsId;
};

class ImportCustomerBook {
public:
    ImportCustomerBook(db::Connection& db, store::ImportStore& store, store::FactWriter& writer, Instant now);

    struct Found {
        CustomerRef customer;
        bool leniently = false;
    };
    // The customer of the number; else the only one whose number differs by leading zeros or a ".0" at the end.
    std::optional<Found> find(std::string_view number);
    // Only the customer of exactly this number.
    std::optional<CustomerRef> findExactly(std::string_view number) const;
    // Inserts the customer under the next id. The number is free.
    CustomerRef add(store::Customer customer);

    std::int64_t created() const { return created_; }
    // Seals the created customers in the journal, if there are any.
    void seal(const std::string& actor, const std::string& subject);

private:
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    template <class T>
    using ByText = std::unordered_map<std::string, T, Hash, std::equal_to<>>;
    void remember(std::string_view number, const CustomerRef& customer);

    db::Connection& db_;
    store::FactWriter& writer_;
    Instant now_;
    ByText<CustomerRef> exact_;
    ByText<std::optional<CustomerRef>> loose_;  // by loose number; nothing where several share it
    Sha256 digest_;
    std::int64_t created_ = 0;
    std::int64_t nextId_ = 0, lastId_ = 0;  // reserved and not yet given
    std::int64_t idsAtOnce_ = 8;
};

// A customer number without leading zeros and without ".0" at the end.
std::string_view looseNumber(std::string_view number);

}  // namespace duebook::services
