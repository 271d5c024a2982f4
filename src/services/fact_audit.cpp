// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/fact_audit.h"

#include <algorithm>
#include <utility>

#include "ledger/canonical.h"
#include "store/ledger_store.h"

namespace duebook::services {
namespace {

constexpr std::int64_t reportEvery = 8192;
constexpr std::size_t mostFaults = 20;
constexpr std::size_t digestAtOnce = 16'384;  // bytes: SHA-256 takes many small texts slowly
constexpr std::int64_t mostReserved = 16'000'000;
constexpr std::size_t widestGap = 1'000'000;  // between the ids of two facts, which have none while nobody tampers

std::string name(const store::Fact& fact) {
    if (const auto* d = std::get_if<Document>(&fact)) return "document " + d->number;
    if (const auto* r = std::get_if<Receipt>(&fact)) return "receipt " + r->number;
    const auto kind = std::holds_alternative<Allocation>(fact)   ? "allocation "
                      : std::holds_alternative<Adjustment>(fact) ? "adjustment "
                      : std::holds_alternative<Payout>(fact)     ? "payout "
                      : std::holds_alternative<Assignment>(fact) ? "assignment "
                                                                 : "party ";
    return kind + std::to_string(store::idOf(fact));
}

std::int64_t lastIdOf(const store::Fact& fact) {
    const auto* d = std::get_if<Document>(&fact);
    return d != nullptr && !d->instalments.empty() ? d->instalments.back().id.value : store::idOf(fact);
}

Date postingDay(const store::Fact& fact) {
    if (const auto* d = std::get_if<Document>(&fact)) return d->issued;
    if (const auto* r = std::get_if<Receipt>(&fact)) return r->received;
    if (const auto* a = std::get_if<Adjustment>(&fact)) return a->effective;
    if (const auto* a = std::get_if<Allocation>(&fact)) return a->effective;
    if (const auto* p = std::get_if<Payout>(&fact)) return p->effective;
    return Date::fromDays(0);  // a party and an assignment post nothing
}

}  // namespace

void addFault(Check& check, std::string words) {
    ++check.faultCount;
    if (check.faults.size() < mostFaults) check.faults.push_back(std::move(words));
}

FactAudit::FactAudit(Books& books, const Progress& progress)
    : books_(books), merged_(*books.db), progress_(progress), head_(chainStart) {}

void FactAudit::run() {
    readActs();
    const std::int64_t total = total_ = store::VerifyStore(*books_.db).nextFact();
    known_.reserve(static_cast<std::size_t>(std::clamp<std::int64_t>(total, 0, mostReserved)));
    accounts_ = store::LedgerStore(*books_.db).accounts();
    postings_.emplace(*books_.db);
    nextPosting();
    store::FactReader facts(*books_.db);
    for (std::int64_t done = 0; const auto fact = facts.next(); ++done) {
        if (done % reportEvery == 0) step(progress_, lastId_, total);
        visit(*fact);
    }
    for (const std::int64_t id : facts.strayInstalments()) {
        addFault(chain_, "instalment " + std::to_string(id) + " was posted with no document");
    }
    for (const std::string& row : facts.strayDetails()) addFault(chain_, row + " was posted with no document");
    while (act_ < acts_.size()) closeAct();
    for (; posting_; nextPosting()) {
        addFault(journal_, "a posting belongs to no fact: source " + std::to_string(posting_->source));
    }
    if (lastId_ + 1 != total) addFault(chain_, "the newest facts are missing: " + std::to_string(total - lastId_ - 1));
    compareOpenRows();
    compareControlAccount();
}

std::vector<Check> FactAudit::checks() && {
    return {std::move(chain_), std::move(journal_), std::move(allocations_), std::move(balances_), std::move(control_)};
}

void FactAudit::readActs() {
    std::int64_t seq = 0;
    store::VerifyStore(*books_.db).forEachAct([&](const Act& act) {
        ++chain_.examined;
        const std::string which = "act " + std::to_string(act.seq) + " (" + act.act + ")";
        if (act.seq != ++seq) addFault(chain_, which + " does not follow act " + std::to_string(seq - 1));
        seq = act.seq;
        if (act.prevHash != head_) addFault(chain_, which + " does not continue the act before it");
        if (hashOf(act) != act.hash) addFault(chain_, which + " was changed");
        head_ = act.hash;
        if (act.firstFact) acts_.push_back(act);
    });
}

void FactAudit::visit(const store::Fact& fact) {
    seal(fact);
    comparePostings(fact);
    std::visit([this](const auto& f) { take(f); }, fact);
}

void FactAudit::seal(const store::Fact& fact) {
    const std::int64_t id = store::idOf(fact);
    while (act_ < acts_.size() && id > *acts_[act_].lastFact) closeAct();
    if (act_ == acts_.size() || id < *acts_[act_].firstFact) {
        addFault(chain_, name(fact) + " was posted by no act");
    } else {
        std::visit([this](const auto& f) { appendCanonical(canonical_, f); }, fact);
        if (canonical_.size() >= digestAtOnce) digest();
    }
    lastId_ = lastIdOf(fact);
}

void FactAudit::digest() {
    digest_.add(canonical_);
    canonical_.clear();
}

void FactAudit::closeAct() {
    const Act& act = acts_[act_++];
    digest();
    const std::string sealed = factsPayload(*act.firstFact, *act.lastFact, digest_.finish());
    if (sealed == act.payload) return;
    addFault(chain_, "facts " + std::to_string(*act.firstFact) + " to " + std::to_string(*act.lastFact) +
                         " are not as act " + std::to_string(act.seq) + " (" + act.act + ", " + act.subject +
                         ") posted them");
}

// Each posting is met once; what it moves to or from the receivables is added up on the way.
void FactAudit::nextPosting() {
    posting_ = postings_->next();
    if (!posting_) return;
    const std::int64_t receivables = accounts_.of({Role::receivables, {}});
    const bool debit = posting_->debit == receivables;
    if (debit == (posting_->credit == receivables)) return;
    Sum& sum = account_[posting_->amount.currency().number()];
    sum.minor += debit ? posting_->amount.minor() : -posting_->amount.minor();
    if (posting_->base) sum.base += debit ? posting_->base->minor() : -posting_->base->minor();
}

void FactAudit::comparePostings(const store::Fact& fact) {
    const std::int64_t id = store::idOf(fact);
    for (; posting_ && posting_->source < id; nextPosting()) {
        addFault(journal_, "a posting belongs to no fact: source " + std::to_string(posting_->source));
    }
    const auto wanted = std::visit([](const auto& f) { return postingsOf(f); }, fact);
    std::size_t line = 0;
    bool same = true;
    for (; posting_ && posting_->source == id; nextPosting(), ++line) {
        same = same && line < wanted.size() && posting_->on == postingDay(fact) &&
               posting_->debit == accounts_.of(wanted[line].debit) &&
               posting_->credit == accounts_.of(wanted[line].credit) && posting_->amount == wanted[line].amount &&
               posting_->base == wanted[line].base;
        ++journal_.examined;
    }
    if (!same || line != wanted.size())
        addFault(journal_, "the postings of " + name(fact) + " are not what it asks for");
}

FactAudit::Known& FactAudit::known(std::int64_t id) {
    const auto at = static_cast<std::size_t>(id);
    if (id < 0 || id > total_ || at > known_.size() + widestGap)
        throw db::DbError(db::DbError::Kind::corrupt, "a fact with the id " + std::to_string(id));
    if (at >= known_.size()) known_.resize(at + 1);
    return known_[at];
}

void FactAudit::take(const Document& d) {
    const auto remember = [&](std::int64_t id, Money amount, const std::optional<Money>& base, Date due) -> Known& {
        Known& k = known(id);
        k = {amount.minor(),
             base ? base->minor() : 0,
             static_cast<std::int32_t>(d.issued.days()),
             static_cast<std::int32_t>(due.days()),
             static_cast<std::int32_t>(merged_.kept(d.customer.value)),
             static_cast<std::int16_t>(amount.currency().number()),
             base.has_value(),
             false,
             false};
        return k;
    };
    if (d.kind == DocumentKind::creditNote) {
        remember(d.id.value, d.gross, d.base, d.issued).isCredit = true;
        return;
    }
    Wide sum = 0;
    for (const Instalment& i : d.instalments) {
        remember(i.id.value, i.amount, i.base, i.due).isItem = true;
        sum += i.amount.minor();
    }
    if (sum != d.gross.minor()) addFault(balances_, "the instalments of " + d.number + " do not add up to its amount");
}

void FactAudit::take(const Receipt& r) {
    known(r.id.value) = {r.amount.minor(),
                         r.base ? r.base->minor() : 0,
                         static_cast<std::int32_t>(r.received.days()),
                         static_cast<std::int32_t>(r.received.days()),
                         static_cast<std::int32_t>(merged_.kept(r.customer.value)),
                         static_cast<std::int16_t>(r.amount.currency().number()),
                         r.base.has_value(),
                         false,
                         true};
}

void FactAudit::take(const Allocation& a) {
    ++allocations_.examined;
    const std::string which = "allocation " + std::to_string(a.id.value);
    Known item = known(a.instalment.value), credit = known(a.credit.id);
    if (!item.isItem || !credit.isCredit) return addFault(allocations_, which + " names something that was not there");
    const std::int64_t customer = merged_.kept(a.customer.value);
    const std::int64_t payer = a.from ? merged_.kept(a.from->customer.value) : customer;
    const bool fits = item.customer == customer && credit.customer == payer && item.day == a.issued.days() &&
                      item.due == a.due.days() && credit.day == a.creditDay.days() &&
                      item.currency == a.amount.currency().number() && credit.currency == a.taken().currency().number();
    if (!fits) addFault(allocations_, which + " does not agree with its invoice and its credit");
    takeOff(known(a.instalment.value), a.amount, a.base, which + " takes more off the invoice than is open");
    takeOff(known(a.credit.id), a.taken(), a.creditBase, which + " takes more off the credit than is unapplied");
}

void FactAudit::take(const Adjustment& a) {
    ++allocations_.examined;
    const std::string which = "adjustment " + std::to_string(a.id.value);
    const Known item = known(a.instalment.value);
    if (!item.isItem) return addFault(allocations_, which + " names something that was not there");
    const bool fits = item.customer == merged_.kept(a.customer.value) && item.day == a.issued.days() &&
                      item.due == a.due.days() && item.currency == a.amount.currency().number();
    if (!fits) addFault(allocations_, which + " does not agree with its invoice");
    takeOff(known(a.instalment.value), a.amount, a.base, which + " takes more off the invoice than is open");
}

void FactAudit::take(const Payout& p) {
    ++allocations_.examined;
    const std::string which = "payout " + std::to_string(p.id.value);
    const Known credit = known(p.credit.id);
    if (!credit.isCredit) return addFault(allocations_, which + " names something that was not there");
    const bool fits = credit.customer == merged_.kept(p.customer.value) && credit.day == p.creditDay.days() &&
                      credit.currency == p.amount.currency().number();
    if (!fits) addFault(allocations_, which + " does not agree with its credit");
    takeOff(known(p.credit.id), p.amount, p.creditBase, which + " takes more off the credit than is unapplied");
}

void FactAudit::take(const Assignment& a) {
    ++allocations_.examined;
    if (!known(a.receipt.value).isCredit)
        return addFault(allocations_,
                        "assignment " + std::to_string(a.id.value) + " names something that was not there");
    known(a.receipt.value).customer = static_cast<std::int32_t>(merged_.kept(a.customer.value));
}

void FactAudit::takeOff(Known& side, Money amount, const std::optional<Money>& base, const std::string& what) {
    const std::int64_t baseMinor = base ? base->minor() : 0;
    const bool fits = !__builtin_sub_overflow(side.open, amount.minor(), &side.open) &&
                      !__builtin_sub_overflow(side.base, baseMinor, &side.base);
    if (!fits || side.open < 0) addFault(allocations_, what);
    if (side.open == 0 && side.hasBase && side.base != 0)
        addFault(balances_, what + ": dust stays in the base currency");
}

void FactAudit::compareOpenRows() {
    std::vector<bool> seen(known_.size());
    store::VerifyStore(*books_.db).forEachOpen([&](const store::VerifyStore::OpenRow& row) {
        ++balances_.examined;
        const auto at = static_cast<std::size_t>(row.id);
        const bool there = row.id > 0 && at < known_.size() && (known_[at].isItem || known_[at].isCredit);
        if (!there) return addFault(balances_, "an open row belongs to no fact: " + std::to_string(row.id));
        const Known& k = known_[at];
        seen[at] = true;
        const bool same = k.open == row.minor && k.hasBase == row.base.has_value() &&
                          (!row.base || k.base == *row.base) && k.customer == row.customer && k.day == row.day &&
                          k.due == row.due && k.currency == row.currency;
        if (!same)
            addFault(balances_,
                     "what is stored as open on " + std::to_string(row.id) + " is not amount less allocations");
    });
    for (std::size_t id = 0; id < known_.size(); ++id) {
        if (known_[id].open != 0 && !seen[id]) {
            addFault(balances_, "something is open on " + std::to_string(id) + " and not stored as open");
        }
    }
}

void FactAudit::compareControlAccount() {
    std::map<std::int64_t, Sum> open;
    for (const Known& k : known_) {
        if (!k.isItem && !k.isCredit) continue;
        ++control_.examined;
        open[k.currency].minor += k.isItem ? k.open : -k.open;
        open[k.currency].base += k.isItem ? k.base : -k.base;
    }
    for (const auto& [currency, account] : account_) {
        const Sum sum = std::exchange(open[currency], {});
        if (sum.minor != account.minor || sum.base != account.base) {
            addFault(control_, "open items in " + std::string(Currency(currency).code()) + " differ from the account");
        }
    }
    for (const auto& [currency, sum] : open) {
        if (sum.minor != 0)
            addFault(control_, "open items in " + std::string(Currency(currency).code()) + " have no postings");
    }
}

}  // namespace duebook::services
