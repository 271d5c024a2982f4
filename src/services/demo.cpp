// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/demo.h"

#include <algorithm>

namespace duebook::services {
namespace {

constexpr std::string_view company = "Halden & Marsh (sample)";

Instant morningOf(Date day) {
    return {(day.days() * 24 + 7) * 3'600'000};
}

std::int64_t customersFor(std::int64_t invoices) {
    return std::max<std::int64_t>({5, std::min<std::int64_t>(invoices * 300 / 4300, 300), invoices / 20});
}

// The terms that the company agrees with its customers.
std::vector<store::Terms> usualTerms(store::LedgerStore& ledger) {
    std::vector<store::Terms> usual;
    for (store::Terms& terms : ledger.terms()) {
        if (!terms.name.starts_with("net ")) continue;
        const int weight = terms.netDays == 30                          ? 5
                           : terms.netDays == 45 || terms.netDays == 14 ? 2
                           : terms.netDays == 60                        ? 1
                                                                        : 0;
        for (int i = 0; i < weight; ++i) usual.push_back(terms);
    }
    return usual;
}

demo::Made fill(Books& books, const DemoRequest& request, Date first, const Progress& progress) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::LedgerStore ledger(*books.db);
    store::DemoStore rows(*books.db);
    demo::Random random(request.seed);
    const demo::Company trade{first, request.asOf, request.invoices};
    const demo::Rates rates(random, first, request.asOf);
    for (const auto& r : rates.all()) ledger.putRate(r.currency, r.day, r.rate);
    const auto traders = demo::makeCustomers(random, customersFor(request.invoices), trade, usualTerms(ledger));
    std::vector<std::pair<const store::Customer*, Instant>> cards;
    for (const demo::Trader& t : traders) cards.emplace_back(&t.card, morningOf(t.since));
    rows.insert(cards);
    demo::Trade days(*books.db, random, traders, rates);
    const demo::Made made = days.run(trade, progress);
    rows.insert(days.disputes());
    transaction.commit();
    return made;
}

}  // namespace

demo::Made makeDemo(const DemoRequest& request, const Progress& progress) {
    const Date first = request.asOf.plusMonths(-36).plusDays(1);
    Books books = createLedger({.place = request.place,
                                .company = std::string(company),
                                .currency = *Currency::fromCode("EUR"),
                                .country = "IE",
                                .demo = true,
                                .at = morningOf(first)},
                               "demo");
    try {
        return fill(books, request, first, progress);
    } catch (...) {
        books.db.reset();
        removeLedger(request.place);
        throw;
    }
}

}  // namespace duebook::services
