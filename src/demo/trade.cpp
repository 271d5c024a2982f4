// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/trade.h"

#include <algorithm>

#include "base/check.h"
#include "cash/allocate.h"
#include "demo/paying.h"

namespace duebook::demo {
namespace {

// Half past five in the afternoon, UTC.
Instant eveningOf(Date day) {
    return {(day.days() * 24 + 17) * 3'600'000 + 1'800'000};
}

constexpr std::string_view goods =
    "Fittings and valves|Pipe and couplings|Fastenings|Pump spares|Seals and gaskets|Hose assemblies|Workshop "
    "consumables|Pressure gauges|Site delivery|Service visit|Filters|Brackets and rails|Cable glands|Control units";
constexpr std::string_view reasons =
    "price differs from order|quantity short|goods damaged|late delivery|no purchase order|duplicate invoice|goods not "
    "as described";

}  // namespace

Trade::Trade(db::Connection& db, Random& random, const std::vector<Trader>& traders, const Rates& rates)
    : db_(db),
      random_(random),
      traders_(traders),
      rates_(rates),
      first_(Date::fromDays(0)),
      today_(first_),
      last_(first_),
      open_(traders.size()) {
    std::int64_t sum = 0;
    for (const Trader& t : traders_) weights_.push_back(sum += t.weight);
}

Made Trade::run(const Company& company, const Progress& progress) {
    first_ = company.first;
    last_ = company.asOf;
    const std::vector<std::int64_t> counts = invoicesPerDay(company.invoices, first_, last_);
    days_.resize(counts.size());
    made_.customers = static_cast<std::int64_t>(traders_.size());
    for (std::size_t d = 0; d < counts.size(); ++d) {
        step(progress, static_cast<std::int64_t>(d), static_cast<std::int64_t>(counts.size()));
        openDay(first_.plusDays(static_cast<std::int64_t>(d)));
        for (std::int64_t i = 0; i < counts[d]; ++i) issueInvoice();
        Day day = std::move(days_[d]);
        for (const Return& planned : day.returns) issueCreditNote(planned);
        for (Later& later : day.applications) applyNow(later);
        receivePayments(day.payments);
        writer_->finish("demo", "demo.day", today_.iso());
    }
    step(progress, 1, 1);
    made_.disputes = static_cast<std::int64_t>(disputes_.size());
    return made_;
}

Trade::Day* Trade::dayOf(Date day) {
    if (day > last_) return nullptr;
    return &days_[static_cast<std::size_t>(std::max(day, today_) - first_)];
}

void Trade::openDay(Date day) {
    if (day.year() != today_.year()) lastInvoice_ = lastCreditNote_ = 0;
    today_ = day;
    writer_.emplace(db_, eveningOf(day));
}

std::size_t Trade::pickTrader() {
    for (int attempt = 0;; ++attempt) {
        const auto at = std::upper_bound(weights_.begin(), weights_.end(), random_.below(weights_.back()));
        const auto found = static_cast<std::size_t>(at - weights_.begin());
        if (traders_[found].since <= today_ || attempt == 20) return found;
    }
}

std::string Trade::documentNumber(const char* prefix, std::int64_t& last) {
    const std::string digits = std::to_string(++last);
    return prefix + std::to_string(today_.year()) + "-" +
           std::string(6 - std::min<std::size_t>(digits.size(), 6), '0') + digits;
}

Document Trade::draft(const Trader& trader) {
    std::int64_t net = std::max<std::int64_t>(trader.typicalMinor * random_.skewed() / 1000, 1900);
    if (random_.chance(400)) net = (net + 250) / 500 * 500;
    const Money tax(divide(Wide{net} * trader.vatPercent, 100, Round::halfAwayFromZero), trader.currency);
    const Money gross = Money(net, trader.currency) + tax;
    std::string poNumber;
    if (random_.chance(700)) poNumber = "PO-" + std::to_string(4'500'000'000 + random_.below(90'000'000));
    Document invoice{.id = {},
                     .kind = DocumentKind::invoice,
                     .number = documentNumber("INV-", lastInvoice_),
                     .customer = trader.card.id,
                     .issued = today_,
                     .due = today_.plusDays(trader.netDays),
                     .gross = gross,
                     .tax = tax,
                     .base = rates_.inBase(gross, today_),
                     .poNumber = std::move(poNumber),
                     .description = std::string(random_.word(goods)),
                     .entered = {},
                     .instalments = {}};
    const auto part = [&](Date due, Money amount, Money base) {
        invoice.instalments.push_back({{}, 0, due, amount, base});
    };
    if (!trader.byInstalments || net < 150'000) {
        part(invoice.due, gross, *invoice.base);
        return invoice;
    }
    const auto percent = [](Money whole, std::int64_t n) {
        return Money(divide(Wide{whole.minor()} * n, 100, Round::halfAwayFromZero), whole.currency());
    };
    const Money third = percent(gross, 30), thirdBase = percent(*invoice.base, 30);
    part(today_.plusDays(30), third, thirdBase);
    part(today_.plusDays(60), third, thirdBase);
    part(today_.plusDays(90), gross - third - third, *invoice.base - thirdBase - thirdBase);
    return invoice;
}

void Trade::issueInvoice() {
    const std::size_t trader = pickTrader();
    const Document& invoice = writer_->add(draft(traders_[trader]));
    ++made_.invoices;
    for (const Instalment& i : invoice.instalments) {
        live_.emplace(i.id.value, Live{store::FactWriter::openItem(invoice, i), invoice.number, invoice.poNumber});
        open_[trader].push_back(i.id.value);
    }
    const std::optional<Date> settled = dispute(trader, invoice);
    if (!settled && random_.chance(38)) {
        const std::int64_t percent = random_.chance(250) ? 100 : random_.between(4, 60);
        planReturn(trader, invoice, today_.plusDays(random_.between(3, 45)), percent);
    }
    planPayments(trader, invoice, settled ? settled->plusDays(5) : today_.plusDays(1));
}

// Disputes some invoices; returns the day on which the matter was settled.
std::optional<Date> Trade::dispute(std::size_t trader, const Document& invoice) {
    if (!random_.chance(26)) return std::nullopt;
    const Date opened = today_.plusDays(random_.between(6, 32));
    const Date closed = opened.plusDays(random_.between(6, 95));
    const std::string reason(random_.word(reasons));
    if (random_.chance(450)) planReturn(trader, invoice, closed, random_.between(5, 40));
    if (opened <= last_) {
        disputes_.push_back({invoice.id, reason, opened, closed <= last_ ? std::optional(closed) : std::nullopt});
    }
    return closed;
}

void Trade::planReturn(std::size_t trader, const Document& invoice, Date on, std::int64_t percent) {
    Day* day = dayOf(on);
    const std::int64_t minor = invoice.gross.minor() * percent / 100;
    if (day == nullptr || minor <= 0) return;
    day->returns.push_back({trader, invoice.instalments.front().id.value, minor, invoice.number});
}

void Trade::planPayments(std::size_t trader, const Document& invoice, Date earliest) {
    const std::int64_t years = (today_ - first_) / 365 + 1;
    for (const Instalment& i : invoice.instalments) {
        const auto payments = paymentsFor(random_, traders_[trader], i.due, i.amount.minor(), earliest, years);
        for (const Payment& p : payments) {
            if (Day* day = dayOf(p.on)) day->payments.push_back({trader, i.id.value, p.minor});
        }
        if (!payments.empty() || !random_.chance(750)) continue;
        // given up in the end: the rest is credited
        planReturn(trader, invoice, i.due.plusDays(random_.between(150, 400)), 100);
    }
}

void Trade::issueCreditNote(const Return& planned) {
    const Trader& trader = traders_[planned.trader];
    const Money gross(planned.minor, trader.currency);
    const Money tax(divide(Wide{planned.minor} * trader.vatPercent, 100 + trader.vatPercent, Round::halfAwayFromZero),
                    trader.currency);
    const Document& note = writer_->add(Document{.id = {},
                                                 .kind = DocumentKind::creditNote,
                                                 .number = documentNumber("CN-", lastCreditNote_),
                                                 .customer = trader.card.id,
                                                 .issued = today_,
                                                 .due = today_,
                                                 .gross = gross,
                                                 .tax = tax,
                                                 .base = rates_.inBase(gross, today_),
                                                 .poNumber = {},
                                                 .description = "Credit for " + planned.document,
                                                 .entered = {},
                                                 .instalments = {}});
    ++made_.creditNotes;
    Later later{store::FactWriter::openCredit(note), {{planned.trader, planned.instalment, planned.minor}}};
    if (random_.chance(900)) applyNow(later);
    if (later.credit.open.isZero() || !random_.chance(700)) return;
    // what is left is set against later invoices
    later.to.clear();
    if (Day* day = dayOf(today_.plusDays(random_.between(10, 60)))) day->applications.push_back(std::move(later));
}

void Trade::receivePayments(std::vector<Due>& due) {
    std::stable_sort(due.begin(), due.end(), [](const Due& a, const Due& b) { return a.trader < b.trader; });
    for (std::size_t begin = 0; begin < due.size();) {
        std::size_t end = begin;
        while (end < due.size() && end - begin < 40 && due[end].trader == due[begin].trader) ++end;
        receive(std::span(due).subspan(begin, end - begin));
        begin = end;
    }
}

// One receipt for what a customer pays that day.
void Trade::receive(std::span<const Due> due) {
    const Trader& trader = traders_[due.front().trader];
    std::int64_t sum = 0;
    std::vector<Due> to;
    for (const Due& d : due) {
        const auto at = live_.find(d.instalment);
        if (at == live_.end()) continue;  // credited meanwhile
        to.push_back({d.trader, d.instalment, std::min(d.minor, at->second.item.open.minor())});
        sum += to.back().minor;
    }
    if (sum == 0) return;
    const std::int64_t extra = random_.chance(14) ? std::max<std::int64_t>(sum * random_.between(1, 20) / 100, 1) : 0;
    const Money amount(sum + extra, trader.currency);
    const Receipt& receipt = writer_->add(Receipt{.id = {},
                                                  .number = writer_->nextReceiptNumber(),
                                                  .customer = trader.card.id,
                                                  .received = today_,
                                                  .amount = amount,
                                                  .base = rates_.inBase(amount, today_),
                                                  .reference = referenceOf(to),
                                                  .entered = {}});
    ++made_.receipts;
    Later later{store::FactWriter::openCredit(receipt), std::move(to)};
    if (random_.chance(35)) {  // the payer was not clear; applied some days later
        if (Day* day = dayOf(today_.plusDays(random_.between(2, 18)))) day->applications.push_back(std::move(later));
        return;
    }
    applyNow(later);
    if (later.credit.open.isZero() || !random_.chance(550)) return;
    later.to.clear();
    if (Day* day = dayOf(today_.plusDays(random_.between(8, 50)))) day->applications.push_back(std::move(later));
}

std::string Trade::referenceOf(std::span<const Due> due) {
    const Live& live = live_.at(due.front().instalment);
    const std::int64_t kind = random_.below(100);
    if (kind < 60) {
        std::string text = live.document;
        for (std::size_t i = 1; i < std::min<std::size_t>(due.size(), 4); ++i) {
            text += " " + live_.at(due[i].instalment).document;
        }
        return text;
    }
    if (kind < 80) return live.poNumber;
    if (kind < 90) return "payment " + traders_[due.front().trader].card.number;
    return {};
}

void Trade::applyNow(Later& later) {
    for (const Due& d : later.to) apply(later.credit, d.instalment, d.minor);
    if (!later.to.empty()) return;
    const auto trader = static_cast<std::size_t>(later.credit.customer.value - 1);
    const std::vector<std::int64_t> oldest = open_[trader];  // apply() closes some
    for (const std::int64_t instalment : oldest) apply(later.credit, instalment, later.credit.open.minor());
}

void Trade::apply(OpenCredit& credit, std::int64_t instalment, std::int64_t minor) {
    const auto at = live_.find(instalment);
    if (at == live_.end()) return;
    OpenItem& item = at->second.item;
    const std::int64_t most = std::min({minor, item.open.minor(), credit.open.minor()});
    if (most <= 0) return;
    const auto made = cash::allocate(credit, item, Money(most, item.open.currency()), today_, {}, {});
    check(made.has_value(), "the demo applies only what is open");
    writer_->add(*made, item, credit);
    ++made_.allocations;
    if (item.open.isZero()) close(instalment);
}

void Trade::close(std::int64_t instalment) {
    const auto at = live_.find(instalment);
    auto& open = open_[static_cast<std::size_t>(at->second.item.customer.value - 1)];
    open.erase(std::find(open.begin(), open.end(), instalment));
    live_.erase(at);
}

}  // namespace duebook::demo
