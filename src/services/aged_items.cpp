// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/aged_items.h"

#include <algorithm>
#include <unordered_set>

#include "store/aging_store.h"
#include "store/caption_store.h"
#include "store/customer_items.h"

namespace duebook::services {
namespace {

constexpr std::size_t reportEvery = 1024;

std::unordered_set<std::int64_t> customersOf(db::Connection& db, const std::string& collector) {
    std::unordered_set<std::int64_t> ids;
    store::customerTraits(db, store::CustomerTrait::collector, [&](std::int64_t id, std::string_view value) {
        if (value == collector) ids.insert(id);
    });
    return ids;
}

}  // namespace

std::shared_ptr<const AgedItems> AgedItems::load(Books& books, const AgedItemsRequest& request,
                                                 const Progress& progress) {
    const AgingRequest& aging = request.aging;
    std::shared_ptr<AgedItems> items(new AgedItems(aging.currency.value_or(books.info.base), aging.asOf));
    db::Transaction transaction(*books.db, db::Mode::read);
    items->gather(*books.db, request);
    items->keepWanted(request);
    items->readFacts(*books.db, progress);
    return items;
}

// Several amounts may speak of one item: they add up.
void AgedItems::gather(db::Connection& db, const AgedItemsRequest& request) {
    std::optional<std::unordered_set<std::int64_t>> of;
    if (request.collector) of = customersOf(db, *request.collector);
    std::unordered_map<std::int64_t, std::size_t> at;
    const store::OpenQuestion question{request.aging.asOf, request.aging.basis == insight::AgingBasis::invoice, false,
                                       request.aging.knownOn};
    const auto visit = [&](const store::OpenAmount& each) {
        if (request.customer && each.customer != *request.customer) return;
        if (of && !of->contains(each.customer)) return;
        std::optional<std::int64_t> minor = each.minor;
        if (each.currency != currency_.number()) minor = request.aging.currency ? std::nullopt : each.baseMinor;
        if (!minor) return;
        const auto [found, fresh] = at.try_emplace(each.id, rows_.size());
        if (fresh) rows_.push_back({each.id, each.customer, each.day, 0, 0, each.currency, 0, each.credit, {}, {}});
        Row& row = rows_[found->second];
        row.minor += each.credit ? -*minor : *minor;
        row.ownMinor += each.credit ? -each.minor : each.minor;
    };
    if (request.customer && !question.knownOn)
        store::openItemsOf(db, question, CustomerId{*request.customer}, visit);
    else
        store::openItemsOn(db, question, visit);
}

void AgedItems::keepWanted(const AgedItemsRequest& request) {
    const insight::Buckets& buckets = request.aging.buckets;
    for (Row& row : rows_) row.bucket = row.credit ? buckets.count() : buckets.indexOf(asOf_ - row.day);
    std::erase_if(rows_, [&](const Row& row) {
        return (row.minor == 0 && row.ownMinor == 0) || (request.bucket && row.bucket != *request.bucket);
    });
}

void AgedItems::readFacts(db::Connection& db, const Progress& progress) {
    store::ItemReader reader(db);
    std::unordered_set<std::int64_t> wanted;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        if (i % reportEvery == 0) step(progress, static_cast<std::int64_t>(i), static_cast<std::int64_t>(rows_.size()));
        Row& row = rows_[i];
        row.facts = (row.credit ? reader.credit(row.item) : reader.instalment(row.item)).value_or(store::ItemFacts{});
        row.amountText = ownAmount(i).text();
        wanted.insert(row.customer);
    }
    std::sort(rows_.begin(), rows_.end(), [](const Row& a, const Row& b) {
        return a.facts.due != b.facts.due ? a.facts.due < b.facts.due : a.item < b.item;
    });
    const auto keep = [this](std::int64_t id, std::string_view code, std::string_view name) {
        customers_.emplace(id, Caption{std::string(code), std::string(name)});
    };
    if (wanted.size() == 1)
        store::customerCaption(db, *wanted.begin(), keep);
    else
        store::customerCaptions(
            db, [&](std::int64_t id) { return wanted.contains(id); }, keep);
}

insight::ValueKind AgedItems::kind(std::size_t column) const {
    using insight::ValueKind;
    switch (column) {
        case issued:
        case dueOn:
            return ValueKind::date;
        case open:
            return ValueKind::money;
        case days:
            return ValueKind::number;
        default:
            return ValueKind::text;
    }
}

std::string_view AgedItems::text(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    switch (column) {
        case number:
            return r.facts.number;
        case customerNumber:
            return customers_.at(r.customer).number;
        case customerName:
            return customers_.at(r.customer).name;
        case poNumber:
            return r.facts.poNumber;
        case amount:
            return r.amountText;
        default:
            return {};
    }
}

std::optional<std::int64_t> AgedItems::value(std::size_t row, std::size_t column) const {
    const Row& r = rows_[row];
    switch (column) {
        case issued:
            return r.facts.issued;
        case dueOn:
            return r.facts.due;
        case open:
            return r.minor;
        case days: {
            const std::int64_t past = asOf_ - r.day;
            return r.credit || past <= 0 ? std::nullopt : std::optional(past);
        }
        default:
            return std::nullopt;
    }
}

}  // namespace duebook::services
