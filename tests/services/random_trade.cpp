// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/random_trade.h"

#include <algorithm>

#include "services/record_receipt.h"

namespace duebook::test {
namespace {

const Date first = day("2025-12-01"), last = day("2026-03-31");

}  // namespace

RandomTrade::RandomTrade(services::Books& books, NaiveBooks& naive, unsigned seed)
    : books_(books), naive_(naive), clerk_(books), random_(seed) {
    // USD has rates from the first day on, KWD only later, JPY never
    clerk_.rate("USD", "2025-12-01", "0.9137");
    clerk_.rate("USD", "2026-02-01", "0.8871");
    clerk_.rate("KWD", "2026-01-20", "2.9913");
    clerk_.rate("KWD", "2026-03-01", "3.0127");
    const char *collectors[] = {"Eve", "Sam", ""}, *groups[] = {"Retail", "Trade"}, *countries[] = {"DE", "FR", "US"};
    for (int i = 0; i < 6; ++i) {
        store::Customer card;
        card.number = "C-" + std::to_string(6 - i);  // ids and numbers run against each other
        card.name = "Customer " + std::to_string(i);
        card.collector = collectors[i % 3];
        card.group = groups[i % 2];
        card.country = countries[i / 2];
        card.id = clerk_.customer(card);
        naive_.add(card);
        customers_.push_back(card);
    }
}

Date RandomTrade::someDay() {
    return first.plusDays(static_cast<std::int64_t>(below(static_cast<std::size_t>(last - first) + 1)));
}

Money RandomTrade::someAmount() {
    const char* codes[] = {"EUR", "EUR", "USD", "USD", "KWD", "JPY"};
    return money(static_cast<std::int64_t>(below(4) == 0 ? 1 + below(5) : 1 + below(200'000)), codes[below(6)]);
}

std::string RandomTrade::act() {
    const std::size_t dice = below(100);
    if (dice < 38 || invoices_.empty()) return invoice();
    if (dice < 46) return credit(CreditKind::creditNote);
    if (dice < 62) return credit(CreditKind::receipt);
    if (dice < 72) return receiptOldestFirst();
    return dice < 92 ? allocate() : reverse();
}

std::string RandomTrade::invoice() {
    const Money gross = someAmount();
    const Date issued = someDay(), due = issued.plusDays(static_cast<std::int64_t>(below(61)));
    auto draft = anInvoice().of(customers_[below(customers_.size())].id).over(gross).issued(issued).due(due);
    const int parts = static_cast<int>(1 + below(3));
    if (gross.minor() >= parts) {
        std::vector<Part> instalments;
        for (const Money& part : gross.split(parts)) {
            instalments.push_back({due.plusDays(30 * static_cast<std::int64_t>(instalments.size())), part});
        }
        std::reverse(instalments.begin(), instalments.end());  // the last one takes the odd cent
        for (std::size_t i = 0; i < instalments.size() / 2; ++i) {
            std::swap(instalments[i].due, instalments[instalments.size() - 1 - i].due);
        }
        draft = draft.inParts(instalments);
    }
    invoices_.push_back(clerk_.post(draft));
    naive_.add(invoices_.back());
    return "invoice " + invoices_.back().number;
}

std::string RandomTrade::credit(CreditKind kind) {
    const auto draft = kind == CreditKind::receipt ? aReceipt() : aCreditNote();
    credits_.push_back(clerk_.post(draft.of(customers_[below(customers_.size())].id).over(someAmount()).on(someDay())));
    naive_.add(credits_.back());
    return "credit " + credits_.back().number;
}

// Through the service, which tells what it made.
std::string RandomTrade::receiptOldestFirst() {
    const store::Customer& payer = customers_[below(customers_.size())];
    const Money amount = someAmount();
    const Date on = someDay();
    const auto made = services::recordReceipt(
        books_, {.customer = payer.number, .received = on, .amount = amount, .oldestFirst = true});
    check(made.has_value(), "a receipt without a wish is not refused");
    const auto base = services::inBase(books_, amount, on);
    credits_.push_back({{CreditKind::receipt, made->id.value}, made->number, amount, base, payer.id, on});
    naive_.add(credits_.back());
    std::vector<OpenItem> items;  // what the naive books say was open, oldest first
    const Date ever = Date::fromDays(1'000'000);
    for (const NaiveBooks::Side& s : naive_.sides()) {
        const Value open = naive_.open(s, ever);
        if (s.credit || s.customer != payer.id || s.amount.currency() != amount.currency() || open.minor == 0) continue;
        items.push_back({{s.id}, {}, s.customer, s.issued, s.due, Money(open.minor, amount.currency()), {}});
        if (open.base) items.back().openBase = Money(*open.base, books_.info.base);
    }
    std::sort(items.begin(), items.end(), [](const OpenItem& a, const OpenItem& b) {
        return std::pair(a.due, a.instalment) < std::pair(b.due, b.instalment);
    });
    Money left = amount;
    std::optional<Money> leftBase = base;
    for (const OpenItem& i : items) {
        if (left.isZero()) break;
        const Money part = std::min(left, i.open);
        const auto share = [&](const std::optional<Money>& of, Money whole) {
            return of ? std::optional(part == whole ? *of : of->share(part, whole, Round::halfAwayFromZero)) : of;
        };
        const auto itemBase = share(i.openBase, i.open), creditBase = share(leftBase, left);
        naive_.add({{},
                    credits_.back().ref,
                    i.instalment,
                    payer.id,
                    i.issued,
                    i.due,
                    on,
                    std::max(on, i.issued),
                    part,
                    itemBase,
                    creditBase,
                    {},
                    {}});
        left -= part;
        if (creditBase) *leftBase -= *creditBase;
    }
    return "receipt " + made->number + ", oldest first";
}

// Something that is open, of the same customer and currency as what it shall go with.
const NaiveBooks::Side* RandomTrade::someOpen(bool credit, const NaiveBooks::Side* beside) {
    std::vector<const NaiveBooks::Side*> found;
    for (const NaiveBooks::Side& s : naive_.sides()) {
        const bool fits =
            beside == nullptr || (s.customer == beside->customer && s.amount.currency() == beside->amount.currency());
        if (s.credit == credit && fits && naive_.open(s, Date::fromDays(1'000'000)).minor > 0) found.push_back(&s);
    }
    return found.empty() ? nullptr : found[below(found.size())];
}

std::string RandomTrade::allocate() {
    const NaiveBooks::Side* from = someOpen(true, nullptr);
    const NaiveBooks::Side* to = from != nullptr ? someOpen(false, from) : nullptr;
    if (to == nullptr) return invoice();
    const Date ever = Date::fromDays(1'000'000);
    const std::int64_t most = std::min(naive_.open(*from, ever).minor, naive_.open(*to, ever).minor);
    const std::int64_t part =
        below(2) == 0 ? most : 1 + static_cast<std::int64_t>(below(static_cast<std::size_t>(most)));
    const auto credit =
        std::find_if(credits_.begin(), credits_.end(), [&](const Credit& c) { return c.ref.id == from->id; });
    for (const Document& d : invoices_) {
        for (const Instalment& i : d.instalments) {
            if (i.id.value != to->id) continue;
            const auto made = clerk_.apply(*credit, d, Money(part, to->amount.currency()), someDay(), i.no);
            check(made.has_value(), "what is open can be applied");
            naive_.add(*made);
            return "apply " + credit->number + " to " + to->caption;
        }
    }
    return {};
}

std::string RandomTrade::reverse() {
    store::OpenStore open(*books_.db);
    std::vector<Allocation> candidates;
    for (const Allocation& a : naive_.allocations()) {
        const auto same = [&](const Allocation& b) { return b.reverses == a.id; };
        const bool known = a.id.value != 0 && !a.reverses;  // of those the service made we have no id
        if (!known || std::any_of(naive_.allocations().begin(), naive_.allocations().end(), same)) continue;
        if (open.item(a.instalment) && open.credit(a.credit)) candidates.push_back(a);
    }
    if (candidates.empty()) return invoice();
    const Allocation& wrong = candidates[below(candidates.size())];
    naive_.add(clerk_.reverse(wrong, someDay()));
    return "reverse allocation " + std::to_string(wrong.id.value);
}

}  // namespace duebook::test
