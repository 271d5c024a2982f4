// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/export_store.h"

#include "store/aging_store.h"

namespace duebook::store {

OpenOn::OpenOn(db::Connection& db, Date day, std::optional<Currency> only, std::optional<Date> knownOn)
    : db_(db),
      day_(day.days()),
      only_(only ? only->number() : 0),
      openItems_(db, R"sql(
        SELECT o.instalment_id, d.number, d.po_number, i.no, o.issued_day, o.due_day, o.currency, i.amount_minor,
               o.open_minor, o.open_base_minor
        FROM open_item o JOIN instalment i ON i.id = o.instalment_id JOIN document d ON d.id = i.document_id
        WHERE o.customer_id = $1 AND o.issued_day <= $2 AND ($3 = 0 OR o.currency = $3) ORDER BY o.due_day, o.instalment_id)sql"),
      oneItem_(db, R"sql(
        SELECT i.id, d.number, d.po_number, i.no, d.issued_day, i.due_day, d.currency, i.amount_minor
        FROM instalment i JOIN document d ON d.id = i.document_id WHERE i.id = $1)sql"),
      openCredits_(db, R"sql(
        SELECT credit_id, kind, credit_day, currency, open_minor, open_base_minor
        FROM open_credit WHERE customer_id = $1 AND credit_day <= $2 AND ($3 = 0 OR currency = $3)
        ORDER BY credit_day, credit_id)sql"),
      oneReceipt_(db, R"sql(
        SELECT number, reference, received_day, currency, amount_minor FROM receipt WHERE id = $1)sql"),
      oneNote_(db, R"sql(
        SELECT number, description, issued_day, currency, gross_minor FROM document WHERE id = $1)sql") {
    const auto add = [](Extras& extras, auto& of, const OpenAmount& open) {
        const auto [at, fresh] = extras.try_emplace(open.id);
        if (fresh) of[open.customer].push_back(open.id);
        at->second.minor += open.minor;
        if (at->second.base && open.baseMinor)
            *at->second.base += *open.baseMinor;
        else
            at->second.base.reset();
    };
    const OpenQuestion question{day, false, false, knownOn};
    rollBack(db, question, [&](const OpenAmount& open) {
        if (only && open.currency != only_) return;
        if (open.credit)
            add(credits_, creditsOf_, open);
        else
            add(items_, itemsOf_, open);
    });
}

// Open today and then, plus what was open then only.
std::int64_t OpenOn::count(std::string_view sql, const Extras& extras) {
    std::int64_t n = 0;
    std::size_t met = 0;
    std::unordered_map<std::int64_t, bool> known;
    db::Statement q(db_, sql, db::Reading::streamed);
    for (q.with(day_, only_); q.next();) {
        const auto extra = extras.find(q.integer(0));
        if (extra == extras.end()) {
            ++n;
            continue;
        }
        ++met;
        known[q.integer(0)] = true;
        n += q.integer(1) + extra->second.minor != 0 ? 1 : 0;
    }
    if (met == extras.size()) return n;
    for (const auto& [id, extra] : extras) n += !known.contains(id) && extra.minor != 0 ? 1 : 0;
    return n;
}

std::int64_t OpenOn::items() {
    return count("SELECT instalment_id, open_minor FROM open_item WHERE issued_day <= $1 AND ($2 = 0 OR currency = $2)",
                 items_);
}

std::int64_t OpenOn::credits() {
    return count("SELECT credit_id, open_minor FROM open_credit WHERE credit_day <= $1 AND ($2 = 0 OR currency = $2)",
                 credits_);
}

void OpenOn::visit(const VisitCustomer& customer, const std::function<void(const ExportOpenItem&)>& item,
                   const std::function<void(const ExportCredit&)>& credit) {
    db::Statement q(db_, R"sql(
        SELECT id, number, name, street, postal_code, city, country, collector, group_name
        FROM customer ORDER BY number)sql");
    while (q.next()) {
        customer(
            {q.integer(0), q.view(1), q.view(2), q.view(3), q.view(4), q.view(5), q.view(6), q.view(7), q.view(8)});
        visitItems(q.integer(0), item);
        visitCredits(q.integer(0), credit);
    }
}

namespace {

std::optional<std::int64_t> plus(std::optional<std::int64_t> a, std::optional<std::int64_t> b) {
    return a && b ? std::optional(*a + *b) : std::nullopt;
}

}  // namespace

void OpenOn::visitItems(std::int64_t customer, const std::function<void(const ExportOpenItem&)>& visit) {
    const auto item = [&](db::Statement& q, std::int64_t open, std::optional<std::int64_t> base) {
        const Currency currency(q.integer(6));
        if (open == 0) return;
        visit({q.integer(0), q.view(1), q.view(2), q.integer(3), Date::fromDays(q.integer(4)),
               Date::fromDays(q.integer(5)), Money(q.integer(7), currency), Money(open, currency), base});
    };
    for (openItems_.with(customer, day_, only_); openItems_.next();) {
        std::int64_t open = openItems_.integer(8);
        auto base = openItems_.maybe(9);
        if (const auto extra = items_.find(openItems_.integer(0)); extra != items_.end()) {
            extra->second.seen = true;
            open += extra->second.minor;
            base = plus(base, extra->second.base);
        }
        item(openItems_, open, base);
    }
    const auto extras = itemsOf_.find(customer);
    if (extras == itemsOf_.end()) return;
    for (const std::int64_t id : extras->second) {
        const Extra& extra = items_.at(id);
        if (!extra.seen && oneItem_.with(id).next()) item(oneItem_, extra.minor, extra.base);
    }
}

void OpenOn::visitCredits(std::int64_t customer, const std::function<void(const ExportCredit&)>& visit) {
    const auto credit = [&](std::int64_t id, std::int64_t open, std::optional<std::int64_t> base) {
        if (open == 0) return;
        const bool receipt = oneReceipt_.with(id).next();
        db::Statement& q = receipt ? oneReceipt_ : oneNote_;
        if (!receipt && !q.with(id).next()) return;
        const Currency currency(q.integer(3));
        visit({receipt ? CreditKind::receipt : CreditKind::creditNote, q.view(0), q.view(1),
               Date::fromDays(q.integer(2)), Money(q.integer(4), currency), Money(open, currency), base});
    };
    for (openCredits_.with(customer, day_, only_); openCredits_.next();) {
        std::int64_t open = openCredits_.integer(4);
        auto base = openCredits_.maybe(5);
        if (const auto extra = credits_.find(openCredits_.integer(0)); extra != credits_.end()) {
            extra->second.seen = true;
            open += extra->second.minor;
            base = plus(base, extra->second.base);
        }
        credit(openCredits_.integer(0), open, base);
    }
    const auto extras = creditsOf_.find(customer);
    if (extras == creditsOf_.end()) return;
    for (const std::int64_t id : extras->second) {
        const Extra& extra = credits_.at(id);
        if (!extra.seen) credit(id, extra.minor, extra.base);
    }
}

}  // namespace duebook::store
