// SPDX-License-Identifier: GPL-3.0-or-later
// What an import asks of the ledger: which numbers it holds, with what; and the working rows that come with facts.
#pragma once
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "base/date.h"
#include "base/id.h"
#include "base/money.h"
#include "db/db.h"
#include "ledger/facts.h"
#include "store/merge_store.h"

namespace duebook::store {

// The essence of a posted document or receipt: what must agree for a row to be the same one again.
struct Posted {
    std::int64_t id = 0;
    CustomerId customer;
    Date day;
    Money amount;
};

// An instalment with something open, and its number within the invoice.
struct OpenPart {
    OpenItem item;
    std::int64_t no = 1;
};

// An invoice, and what is open of it: its instalments, the earliest first.
struct PostedInvoice {
    Posted posted;
    std::vector<OpenPart> open;
};

struct CustomerKey {
    CustomerId id;
    std::string_view number;  // valid during the call
    std::optional<Currency> currency;
    std::optional<std::int64_t> termsId;
};

struct NewDispute {
    DocumentId document;
    Date opened;
    std::optional<Date> closed;
};

class ImportStore {
public:
    using EachPosted = std::function<void(std::string_view number, const Posted& posted)>;

    explicit ImportStore(db::Connection& db);
    void eachDocument(DocumentKind kind, const EachPosted& each);
    void eachReceipt(const EachPosted& each);
    std::optional<Posted> document(DocumentKind kind, std::string_view number);
    std::optional<Posted> receipt(std::string_view number);
    // The invoices of these numbers, as far as there are any; asked for many at a time.
    std::unordered_map<std::string, PostedInvoice> invoices(const std::vector<std::string>& numbers);
    void eachCustomer(const std::function<void(const CustomerKey&)>& each);

    // Every rate of a currency, by day: base currency per unit.
    std::vector<std::pair<Date, Rate>> rates(Currency currency);
    std::optional<Rate> rate(Currency currency, Date day);
    void putRate(Currency currency, Date day, Rate rate);

    // The caller holds a write transaction, and the documents are flushed.
    void insertDisputes(const std::vector<NewDispute>& disputes);

private:
    db::Connection& db_;
    MergedCustomers merged_;
    db::Statement document_, receipt_, rate_, putRate_;
};

// The mappings that users saved.
class ProfileStore {
public:
    explicit ProfileStore(db::Connection& db) : db_(db) {}
    std::optional<std::string> find(std::string_view name);
    // Replaces one of the same name.
    void save(const std::string& name, const std::string& content);
    // By name.
    std::vector<std::pair<std::string, std::string>> all();

private:
    db::Connection& db_;
};

}  // namespace duebook::store
