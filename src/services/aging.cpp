// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/aging.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <string>
#include <unordered_map>
#include <vector>

#include "store/aging_store.h"
#include "store/caption_store.h"

namespace duebook::services {
namespace {

using insight::AgingBy;
using insight::AgingFold;
using insight::AgingReport;
using insight::AgingRow;
using store::OpenAmount;

// Customers mostly come in the order of their numbers already; rows are large, so only their places are sorted.
void sortByKey(std::vector<AgingRow>& rows) {
    const auto before = [](const AgingRow& a, const AgingRow& b) {
        const int keys = a.key.compare(b.key);
        return keys != 0 ? keys < 0 : a.id < b.id;
    };
    if (std::is_sorted(rows.begin(), rows.end(), before)) return;
    std::vector<std::uint32_t> places(rows.size());
    std::iota(places.begin(), places.end(), 0U);
    std::sort(places.begin(), places.end(), [&](auto a, auto b) { return before(rows[a], rows[b]); });
    std::vector<AgingRow> sorted;
    sorted.reserve(rows.size());
    for (const std::uint32_t place : places) sorted.push_back(std::move(rows[place]));
    rows = std::move(sorted);
}

// Gathers the amounts of one report: which currency they count in, and what has no rate to it.
class Gathering {
public:
    Gathering(const Books& books, const AgingRequest& request)
        : request_(request),
          target_(request.currency.value_or(books.info.base)),
          question_{request.asOf, request.basis == insight::AgingBasis::invoice,
                    !request.currency && request.by != AgingBy::currency, request.knownOn},
          total_(request.buckets, request.asOf) {}

    // The amount in the report's currency; nothing where it is of another one or has no rate.
    std::optional<std::int64_t> inTarget(const OpenAmount& open) {
        if (question_.convertedOnly && open.baseMinor) return open.baseMinor;
        if (open.currency == target_.number()) return open.minor;
        if (request_.currency) return std::nullopt;
        if (!open.baseMinor) notConverted_[open.currency] += open.credit ? -open.minor : open.minor;
        return open.baseMinor;
    }
    void add(AgingFold& fold, std::size_t slot, const OpenAmount& open, std::int64_t minor) const {
        if (open.credit)
            fold.addCredit(slot, minor);
        else
            fold.addItem(slot, open.day, minor);
    }
    const store::OpenQuestion& question() const { return question_; }
    AgingFold& total() { return total_; }
    Currency target() const { return target_; }

    AgingReport report(std::vector<AgingRow> rows) const {
        AgingReport report{
            request_.asOf,   request_.basis, request_.by, request_.buckets, target_, std::move(rows), {}, 0, 0, {},
            request_.knownOn};
        sortByKey(report.rows);
        addTotals(report);
        for (const auto& [currency, minor] : notConverted_) report.notConverted.emplace_back(minor, Currency(currency));
        return report;
    }

private:
    // Rows in one currency add up; rows in several have been added up beside them.
    void addTotals(AgingReport& report) const {
        report.totals.resize(request_.buckets.count());
        const auto add = [&](const AgingRow& row) {
            for (std::size_t i = 0; i < row.amounts.size(); ++i) report.totals[i] += row.amounts[i];
            report.unapplied += row.unapplied;
            report.total += row.total;
        };
        if (request_.by != AgingBy::currency)
            for (const AgingRow& row : report.rows) add(row);
        else if (total_.slotCount() > 0)
            add(total_.row(0, target_));
    }

    const AgingRequest& request_;
    Currency target_;
    store::OpenQuestion question_;
    AgingFold total_;  // only of a report by currency
    std::map<std::int64_t, std::int64_t> notConverted_;
};

// The slots of the customers who have something open, in the order in which they come up: few of many may.
class CustomerSlots {
public:
    explicit CustomerSlots(std::int64_t last) : slots_(static_cast<std::size_t>(last) + 1, none) {}
    std::size_t of(std::int64_t customer) {
        std::uint32_t& slot = slots_.at(static_cast<std::size_t>(customer));
        if (slot == none) slot = count_++;
        return slot;
    }
    // Nothing where the customer has not come up.
    std::optional<std::size_t> find(std::int64_t customer) const {
        const std::uint32_t slot = slots_.at(static_cast<std::size_t>(customer));
        return slot == none ? std::nullopt : std::optional<std::size_t>(slot);
    }

private:
    static constexpr std::uint32_t none = 0xffffffff;
    std::vector<std::uint32_t> slots_;
    std::uint32_t count_ = 0;
};

std::vector<AgingRow> byCustomer(db::Connection& db, const AgingRequest& request, Gathering& gathering) {
    AgingFold fold(request.buckets, request.asOf);
    const std::int64_t last = store::lastCustomer(db);
    CustomerSlots slots(last);
    fold.expect(static_cast<std::size_t>(last) + 1);
    store::openOn(db, gathering.question(), [&](const OpenAmount& open) {
        const auto minor = gathering.inTarget(open);
        if (minor) gathering.add(fold, slots.of(open.customer), open, *minor);
    });
    std::vector<AgingRow> rows;
    rows.reserve(fold.slotCount());
    const auto owes = [&](std::int64_t id) {
        const auto slot = slots.find(id);
        return slot && !fold.isEmpty(*slot);
    };
    store::customerCaptions(db, owes, [&](std::int64_t id, std::string_view number, std::string_view name) {
        AgingRow& row = rows.emplace_back(fold.row(*slots.find(id), gathering.target()));
        row.id = id;
        row.key = number;
        row.name = name;
    });
    return rows;
}

// Rows by a trait of the customer: its collector, group or country.
std::vector<AgingRow> byTrait(db::Connection& db, const AgingRequest& request, Gathering& gathering) {
    const auto trait = request.by == AgingBy::collector ? store::CustomerTrait::collector
                       : request.by == AgingBy::group   ? store::CustomerTrait::group
                                                        : store::CustomerTrait::country;
    std::vector<std::string> keys;
    std::unordered_map<std::string, std::size_t> slots;
    std::vector<std::size_t> slotOf;
    store::customerTraits(db, trait, [&](std::int64_t id, std::string_view value) {
        const auto [at, fresh] = slots.try_emplace(std::string(value), keys.size());
        if (fresh) keys.emplace_back(value);
        slotOf.resize(static_cast<std::size_t>(id) + 1);
        slotOf.back() = at->second;
    });
    AgingFold fold(request.buckets, request.asOf);
    store::openOn(db, gathering.question(), [&](const OpenAmount& open) {
        const auto minor = gathering.inTarget(open);
        if (!minor) return;
        gathering.add(fold, slotOf.at(static_cast<std::size_t>(open.customer)), open, *minor);
    });
    std::vector<AgingRow> rows;
    for (std::size_t slot = 0; slot < std::min(keys.size(), fold.slotCount()); ++slot) {
        if (fold.isEmpty(slot)) continue;
        AgingRow& row = rows.emplace_back(fold.row(slot, gathering.target()));
        row.key = row.name = keys[slot];
    }
    return rows;
}

// A row for each currency, in it; the totals are in the report's own.
std::vector<AgingRow> byCurrency(db::Connection& db, const AgingRequest& request, Gathering& gathering) {
    AgingFold fold(request.buckets, request.asOf);
    store::openOn(db, gathering.question(), [&](const OpenAmount& open) {
        if (request.currency && open.currency != request.currency->number()) return;
        gathering.add(fold, static_cast<std::size_t>(open.currency), open, open.minor);
        if (const auto minor = gathering.inTarget(open)) gathering.add(gathering.total(), 0, open, *minor);
    });
    std::vector<AgingRow> rows;
    for (const CurrencyInfo& info : Currency::all()) {
        if (info.number >= fold.slotCount() || fold.isEmpty(info.number)) continue;
        AgingRow& row = rows.emplace_back(fold.row(info.number, Currency(info.number)));
        row.key = row.name = info.code;
    }
    return rows;
}

// A row for each open instalment and each credit that is not fully applied.
std::vector<AgingRow> byItem(db::Connection& db, const AgingRequest& request, Gathering& gathering) {
    AgingFold fold(request.buckets, request.asOf);
    std::unordered_map<std::int64_t, std::size_t> slots;
    std::vector<std::pair<std::int64_t, bool>> items;  // id, credit
    store::openItemsOn(db, gathering.question(), [&](const OpenAmount& open) {
        const auto minor = gathering.inTarget(open);
        if (!minor) return;
        const auto [at, fresh] = slots.try_emplace(open.id, items.size());
        if (fresh) items.emplace_back(open.id, open.credit);
        gathering.add(fold, at->second, open, *minor);
    });
    store::ItemCaptions captions(db);
    std::vector<AgingRow> rows;
    for (std::size_t slot = 0; slot < items.size(); ++slot) {
        if (fold.isEmpty(slot)) continue;
        const auto& [id, credit] = items[slot];
        store::ItemCaption caption = credit ? captions.ofCredit(id) : captions.ofInstalment(id);
        AgingRow& row = rows.emplace_back(fold.row(slot, gathering.target()));
        row.id = id;
        row.key = std::move(caption.number);
        row.name = std::move(caption.customerName);
    }
    return rows;
}

}  // namespace

AgingReport agingReport(Books& books, const AgingRequest& request) {
    db::Transaction transaction(*books.db, db::Mode::read);
    Gathering gathering(books, request);
    switch (request.by) {
        case AgingBy::customer:
            return gathering.report(byCustomer(*books.db, request, gathering));
        case AgingBy::currency:
            return gathering.report(byCurrency(*books.db, request, gathering));
        case AgingBy::collector:
        case AgingBy::group:
        case AgingBy::country:
            return gathering.report(byTrait(*books.db, request, gathering));
        case AgingBy::item:
            return gathering.report(byItem(*books.db, request, gathering));
    }
    check(false, "a grouping of the list");
    return gathering.report({});
}

}  // namespace duebook::services
