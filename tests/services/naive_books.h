// SPDX-License-Identifier: GPL-3.0-or-later
// A second bookkeeping, as plain as can be: it remembers everything that was posted and adds it up from the beginning
// for every question. What Duebook derives, rolls back or keeps beside must agree with it.
#pragma once
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "insight/aging.h"
#include "ledger/facts.h"
#include "services/aging.h"
#include "store/customer_store.h"
#include "support/clerk.h"

namespace duebook::test {

// An amount in its own currency and, where a rate was known, in the ledger's.
struct Value {
    std::int64_t minor = 0;
    std::optional<std::int64_t> base;
    friend bool operator==(const Value&, const Value&) = default;
};

// What a row of an aging says.
struct NaiveRow {
    std::vector<std::int64_t> amounts;
    std::int64_t unapplied = 0;
    friend bool operator==(const NaiveRow&, const NaiveRow&) = default;
};

class NaiveBooks {
public:
    struct Side {  // an instalment, a receipt or a credit note
        std::int64_t id;
        bool credit;
        CustomerId customer;
        std::string caption;
        Date issued, due;
        Money amount;
        std::optional<Money> base;
    };

    explicit NaiveBooks(Currency base) : base_(base) {}
    void add(const store::Customer& card) { customers_.emplace(card.id.value, card); }
    void add(const Document& invoice) {
        for (const Instalment& i : invoice.instalments) {
            const bool several = invoice.instalments.size() > 1;
            sides_.push_back({i.id.value, false, invoice.customer,
                              invoice.number + (several ? "/" + std::to_string(i.no) : ""), invoice.issued, i.due,
                              i.amount, i.base});
        }
    }
    void add(const Credit& c) {
        sides_.push_back({c.ref.id, true, c.customer, c.number, c.day, c.day, c.amount, c.base});
    }
    void add(const Allocation& a) { allocations_.push_back(a); }

    const std::vector<Side>& sides() const { return sides_; }
    const std::vector<Allocation>& allocations() const { return allocations_; }

    // What was open of it at the end of the day.
    Value open(const Side& side, Date day) const {
        Value value{side.amount.minor(), side.base ? std::optional(side.base->minor()) : std::nullopt};
        if (side.issued > day) return {0, side.base ? std::optional<std::int64_t>(0) : std::nullopt};
        for (const Allocation& a : allocations_) {
            if (a.effective > day || (side.credit ? a.credit.id : a.instalment.value) != side.id) continue;
            value.minor -= a.amount.minor();
            const auto& taken = side.credit ? a.creditBase : a.base;
            if (value.base && taken) *value.base -= taken->minor();
        }
        return value;
    }
    // All that is open now, by id.
    std::map<std::int64_t, Value> openNow() const {
        std::map<std::int64_t, Value> all;
        for (const Side& side : sides_) {
            const Value value = open(side, Date::fromDays(1'000'000));
            if (value.minor != 0) all.emplace(side.id, value);
        }
        return all;
    }
    // Receivables on the day, by currency: items less credits.
    std::map<std::int64_t, Value> balance(Date day) const {
        std::map<std::int64_t, Value> all;
        for (const Side& side : sides_) {
            if (side.issued > day) continue;
            const Value value = open(side, day);
            Value& sum = all[side.amount.currency().number()];
            sum.minor += side.credit ? -value.minor : value.minor;
            sum.base = sum.base.value_or(0) + (side.credit ? -value.base.value_or(0) : value.base.value_or(0));
        }
        return all;
    }
    // The aging by the words of its rule; rows by key, those with nothing in them left out.
    std::map<std::string, NaiveRow> aging(const services::AgingRequest& request) const {
        std::map<std::string, NaiveRow> rows;
        for (const Side& side : sides_) {
            const auto minor = inReport(request, side);
            if (!minor || *minor == 0) continue;
            NaiveRow& row = rows[keyOf(request.by, side)];
            row.amounts.resize(request.buckets.count());
            if (side.credit) {
                row.unapplied -= *minor;
                continue;
            }
            const Date from = request.basis == insight::AgingBasis::due ? side.due : side.issued;
            row.amounts[bucket(request.buckets, request.asOf - from)] += *minor;
        }
        std::erase_if(rows, [](const auto& row) {
            const auto isZero = [](std::int64_t amount) { return amount == 0; };
            return row.second.unapplied == 0 &&
                   std::all_of(row.second.amounts.begin(), row.second.amounts.end(), isZero);
        });
        return rows;
    }
    // What has no rate, by currency.
    std::map<std::int64_t, std::int64_t> notConverted(Date day) const {
        std::map<std::int64_t, std::int64_t> sums;
        for (const Side& side : sides_) {
            const Value value = open(side, day);
            if (side.base || side.issued > day) continue;
            sums[side.amount.currency().number()] += side.credit ? -value.minor : value.minor;
        }
        return sums;
    }

private:
    std::optional<std::int64_t> inReport(const services::AgingRequest& request, const Side& side) const {
        const Value value = open(side, request.asOf);
        const Currency own = side.amount.currency();
        if (request.currency) return own == *request.currency ? std::optional(value.minor) : std::nullopt;
        if (request.by == insight::AgingBy::currency || own == base_) return value.minor;
        return value.base;
    }
    std::string keyOf(insight::AgingBy by, const Side& side) const {
        const store::Customer& customer = customers_.at(side.customer.value);
        switch (by) {
            case insight::AgingBy::customer:
                return customer.number;
            case insight::AgingBy::currency:
                return std::string(side.amount.currency().code());
            case insight::AgingBy::collector:
                return customer.collector;
            case insight::AgingBy::group:
                return customer.group;
            case insight::AgingBy::country:
                return customer.country;
            case insight::AgingBy::item:
                return side.caption;
        }
        return {};
    }
    // The one whose first and last day hold the number of days.
    static std::size_t bucket(const insight::Buckets& buckets, std::int64_t days) {
        for (std::size_t i = 0; i < buckets.count(); ++i) {
            const auto first = buckets.firstDay(i), last = buckets.lastDay(i);
            if ((!first || *first <= days) && (!last || days <= *last)) return i;
        }
        check(false, "buckets without a gap");
        return 0;
    }
    Currency base_;
    std::map<std::int64_t, store::Customer> customers_;
    std::vector<Side> sides_;
    std::vector<Allocation> allocations_;
};

}  // namespace duebook::test
