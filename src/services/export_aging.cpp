// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/export_aging.h"

#include <unordered_map>

#include "io/xlsx_aging.h"
#include "store/aging_store.h"
#include "store/export_store.h"

namespace duebook::services {
namespace {

using insight::AgingBy;

std::string titleOf(AgingBy by) {
    switch (by) {
        case AgingBy::customer:
        case AgingBy::item:
            return "Customer";
        case AgingBy::currency:
            return "Currency";
        case AgingBy::collector:
            return "Collector";
        case AgingBy::group:
            return "Group";
        case AgingBy::country:
            return "Country";
    }
    return {};
}

// Gives each customer, or each value of a trait, its row in the summary.
class Groups {
public:
    explicit Groups(AgingBy by) : by_(by) {}
    void at(const store::ExportCustomer& customer) {
        customer_ = customer;
        fresh_ = true;
    }
    std::size_t of(Currency currency) {
        if (by_ != AgingBy::customer && by_ != AgingBy::item) return ofValue(value(currency));
        if (fresh_) groups_.push_back({std::string(customer_.number), std::string(customer_.name)});
        fresh_ = false;
        return groups_.size() - 1;
    }
    const store::ExportCustomer& customer() const { return customer_; }
    const std::vector<io::PackGroup>& all() const { return groups_; }

private:
    std::string_view value(Currency currency) const {
        if (by_ == AgingBy::currency) return currency.code();
        if (by_ == AgingBy::collector) return customer_.collector;
        return by_ == AgingBy::group ? customer_.group : customer_.country;
    }
    std::size_t ofValue(std::string_view text) {
        const auto [at, isNew] = numbers_.try_emplace(std::string(text), groups_.size());
        if (isNew) groups_.push_back({std::string(text), {}});
        return at->second;
    }
    AgingBy by_;
    store::ExportCustomer customer_;
    bool fresh_ = false;
    std::vector<io::PackGroup> groups_;
    std::unordered_map<std::string, std::size_t> numbers_;
};

// Hands what the store visits on to the pack.
class Feed {
public:
    Feed(Books& books, const AgingRequest& request, io::AgingPack& pack)
        : base_(books.info.base), rates_(*books.db), groups_(request.by), pack_(pack) {}

    void visit(store::OpenOn& open) {
        open.visit([this](const store::ExportCustomer& customer) { groups_.at(customer); },
                   [this](const store::ExportOpenItem& item) { add(item); },
                   [this](const store::ExportCredit& credit) { add(credit); });
    }
    const std::vector<io::PackGroup>& groups() const { return groups_.all(); }

private:
    io::PackCustomer customer(Currency currency) {
        const std::size_t group = groups_.of(currency);
        const store::ExportCustomer& c = groups_.customer();
        return {group, c.number, c.name, c.street, c.postalCode, c.city, c.country, c.collector, c.group};
    }
    std::optional<io::PackRate> rate(Currency currency, Date day, bool converted) const {
        if (currency == base_ || !converted) return std::nullopt;
        const auto entry = rates_.on(currency, day);
        if (!entry) return std::nullopt;
        return io::PackRate{entry->rate, entry->day};
    }
    std::optional<Money> inBase(std::optional<std::int64_t> minor) const {
        return minor ? std::optional(Money(*minor, base_)) : std::nullopt;
    }
    void add(const store::ExportOpenItem& i) {
        const Currency currency = i.open.currency();
        pack_.item(customer(currency), {i.document, i.poNumber, i.no, i.issued, i.due, i.amount, i.open,
                                        inBase(i.openBase), rate(currency, i.issued, i.openBase.has_value())});
    }
    void add(const store::ExportCredit& c) {
        const Currency currency = c.open.currency();
        const std::string_view kind = c.kind == CreditKind::receipt ? "Receipt" : "Credit note";
        pack_.credit(customer(currency), {c.number, kind, c.reference, c.day, c.amount, c.open, inBase(c.openBase),
                                          rate(currency, c.day, c.openBase.has_value())});
    }
    Currency base_;
    store::RateTable rates_;
    Groups groups_;
    io::AgingPack& pack_;
};

io::PackControl controlOn(Books& books, const AgingRequest& request) {
    std::int64_t base = 0;
    std::vector<Money> byCurrency;
    for (const store::ControlBalance& b : store::controlAccountOn(*books.db, request.asOf, request.knownOn)) {
        base += b.baseMinor;
        byCurrency.emplace_back(b.minor, Currency(b.currency));
    }
    return {Money(base, books.info.base), std::move(byCurrency)};
}

}  // namespace

AgingPackResult exportAgingPack(Books& books, const AgingRequest& request, const ExportTarget& target,
                                const Progress& progress) {
    db::Transaction transaction(*books.db, db::Mode::read);
    store::OpenOn open(*books.db, request.asOf, request.currency, request.knownOn);
    const AgingPackResult result{open.items(), open.credits()};
    io::AgingPackHead head{.company = books.info.company,
                           .user = books.actor,
                           .program = target.program,
                           .asOf = request.asOf,
                           .exported = books.now(),
                           .basis = request.basis,
                           .buckets = request.buckets,
                           .base = books.info.base,
                           .knownOn = request.knownOn,
                           .only = request.currency,
                           .groupTitle = titleOf(request.by),
                           .groupsHaveNames = request.by == AgingBy::customer || request.by == AgingBy::item,
                           .items = result.items,
                           .credits = result.credits};
    io::AgingPack pack(target.path, std::move(head), progress);
    Feed feed(books, request, pack);
    feed.visit(open);
    pack.save(feed.groups(), controlOn(books, request));
    return result;
}

}  // namespace duebook::services
