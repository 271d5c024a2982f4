// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/fact_writer.h"

#include <algorithm>
#include <charconv>

#include "base/check.h"
#include "ledger/canonical.h"
#include "ledger/posting.h"
#include "store/journal_store.h"
#include "store/ledger_store.h"

namespace duebook::store {
namespace {

// Numbers of receipts that are looked at together, at most.
constexpr std::int64_t mostAhead = 4096;

// Derived rows that wait in memory before they are written together.
constexpr std::size_t mostPending = 4096;

db::Value maybe(const std::optional<Money>& money) {
    return money ? db::Value(money->minor()) : db::Value(nullptr);
}

std::int64_t nextFact(db::Connection& db) {
    db::Statement q(db, "SELECT next_value FROM sequence WHERE name = 'fact'");
    check(q.next(), "a sequence of facts");
    return q.integer(0);
}

Money nothing() {
    return {0, *Currency::fromCode("EUR")};
}

}  // namespace

std::int64_t numberTail(std::string_view number) {
    std::size_t begin = number.size();
    while (begin > 0 && number[begin - 1] >= '0' && number[begin - 1] <= '9') --begin;
    const std::string_view tail = number.substr(begin);
    if (tail.empty() || tail.size() > 18) return -1;
    std::int64_t value = 0;
    for (const char c : tail) value = value * 10 + (c - '0');
    return value;
}

FactWriter::FactWriter(db::Connection& db, Instant now)
    : db_(db),
      now_(now),
      accounts_(LedgerStore(db).accounts()),
      first_(nextFact(db)),
      next_(first_),
      document_{{},
                DocumentKind::invoice,
                {},
                {},
                Date::fromDays(0),
                Date::fromDays(0),
                nothing(),
                nothing(),
                {},
                {},
                {},
                now,
                {}},
      receipt_{{}, {}, {}, Date::fromDays(0), nothing(), {}, {}, now},
      bulk_(db, factTables()),
      open_(db) {}

template <class Fact>
void FactWriter::seal(const Fact& fact) {
    canonical_.clear();
    appendCanonical(canonical_, fact);
    digest_.add(canonical_);
    if (open_.pending() >= mostPending) open_.flush();
}

template <class Fact>
void FactWriter::post(const Fact& fact, Date on) {
    std::int64_t line = 0;
    for (const Posting& p : postingsOf(fact)) {
        const db::Value row[] = {fact.id.value,
                                 ++line,
                                 on.days(),
                                 accounts_.of(p.debit),
                                 accounts_.of(p.credit),
                                 p.amount.currency().number(),
                                 p.amount.minor(),
                                 maybe(p.base)};
        put(FactTable::posting, row);
    }
}

void FactWriter::add(const Customer& c) {
    put(FactTable::customer, customerRow(c, now_));
}

const Document& FactWriter::add(Document d) {
    d.id = {takeId()};
    d.entered = now_;
    int no = 0;
    Money sum(0, d.gross.currency());
    for (Instalment& i : d.instalments) {
        i.id = {takeId()};
        i.no = ++no;
        sum += i.amount;
        d.due = std::max(d.due, i.due);
    }
    const bool invoice = d.kind == DocumentKind::invoice;
    check(invoice == !d.instalments.empty() && (!invoice || sum == d.gross),
          "instalments of an invoice add up to its gross");
    document_ = std::move(d);
    const db::Value row[] = {document_.id.value,
                             static_cast<std::int64_t>(document_.kind),
                             std::string_view(document_.number),
                             numberTail(document_.number),
                             document_.customer.value,
                             document_.issued.days(),
                             document_.due.days(),
                             document_.gross.currency().number(),
                             document_.gross.minor(),
                             document_.tax.minor(),
                             maybe(document_.base),
                             std::string_view(document_.poNumber),
                             std::string_view(document_.description),
                             document_.entered.ms};
    put(FactTable::document, row);
    for (const Instalment& i : document_.instalments) {
        const db::Value part[] = {i.id.value,   document_.id.value, std::int64_t{i.no},
                                  i.due.days(), i.amount.minor(),   maybe(i.base)};
        put(FactTable::instalment, part);
        if (!i.discounts.empty()) addDiscounts(i);
        open_.add(openItem(document_, i));
    }
    if (!invoice) open_.add(openCredit(document_));
    if (document_.details) addDetails(document_);
    post(document_, document_.issued);
    seal(document_);
    return document_;
}

const Receipt& FactWriter::add(Receipt r) {
    r.id = {takeId()};
    r.entered = now_;
    receipt_ = std::move(r);
    const db::Value row[] = {receipt_.id.value,
                             std::string_view(receipt_.number),
                             receipt_.customer.value,
                             receipt_.received.days(),
                             receipt_.amount.currency().number(),
                             receipt_.amount.minor(),
                             maybe(receipt_.base),
                             std::string_view(receipt_.reference),
                             receipt_.entered.ms,
                             std::string_view(receipt_.payer),
                             std::string_view(receipt_.method),
                             maybe(receipt_.charges)};
    put(FactTable::receipt, row);
    open_.add(openCredit(receipt_));
    post(receipt_, receipt_.received);
    seal(receipt_);
    return receipt_;
}

AllocationId FactWriter::add(Allocation a, const OpenItem& item, const OpenCredit& credit) {
    a.id = {takeId()};
    a.entered = now_;
    const bool byReceipt = a.credit.kind == CreditKind::receipt;
    const db::Value row[] = {a.id.value,
                             byReceipt ? db::Value(a.credit.id) : db::Value(nullptr),
                             byReceipt ? db::Value(nullptr) : db::Value(a.credit.id),
                             a.instalment.value,
                             a.customer.value,
                             a.issued.days(),
                             a.due.days(),
                             a.creditDay.days(),
                             a.effective.days(),
                             a.amount.currency().number(),
                             a.amount.minor(),
                             maybe(a.base),
                             maybe(a.creditBase),
                             a.reverses ? db::Value(a.reverses->value) : db::Value(nullptr),
                             a.entered.ms,
                             a.from ? db::Value(a.from->customer.value) : db::Value(nullptr),
                             a.from ? db::Value(a.from->amount.currency().number()) : db::Value(nullptr),
                             a.from ? db::Value(a.from->amount.minor()) : db::Value(nullptr)};
    put(FactTable::allocation, row);
    open_.set(item);
    open_.set(credit);
    post(a, a.effective);
    seal(a);
    return a.id;
}

AdjustmentId FactWriter::add(Adjustment a, const OpenItem& item) {
    a.id = {takeId()};
    a.entered = now_;
    const db::Value row[] = {a.id.value,
                             static_cast<std::int64_t>(a.kind),
                             a.instalment.value,
                             a.allocation ? db::Value(a.allocation->value) : db::Value(nullptr),
                             a.customer.value,
                             a.issued.days(),
                             a.due.days(),
                             a.effective.days(),
                             a.amount.currency().number(),
                             a.amount.minor(),
                             maybe(a.base),
                             std::string_view(a.reason),
                             a.reverses ? db::Value(a.reverses->value) : db::Value(nullptr),
                             a.entered.ms};
    put(FactTable::adjustment, row);
    std::int64_t no = 0;
    for (const AdjustmentTax& t : a.taxes) {
        const db::Value tax[] = {a.id.value,     ++no,          std::string_view(t.code),
                                 t.base.minor(), t.tax.minor(), t.account ? db::Value(*t.account) : db::Value(nullptr)};
        put(FactTable::adjustmentTax, tax);
    }
    open_.set(item);
    post(a, a.effective);
    seal(a);
    return a.id;
}

PayoutId FactWriter::add(Payout p, const OpenCredit& credit) {
    p.id = {takeId()};
    p.entered = now_;
    const bool ofReceipt = p.credit.kind == CreditKind::receipt;
    const db::Value row[] = {p.id.value,
                             static_cast<std::int64_t>(p.kind),
                             ofReceipt ? db::Value(p.credit.id) : db::Value(nullptr),
                             ofReceipt ? db::Value(nullptr) : db::Value(p.credit.id),
                             p.customer.value,
                             p.creditDay.days(),
                             p.effective.days(),
                             p.amount.currency().number(),
                             p.amount.minor(),
                             maybe(p.base),
                             maybe(p.creditBase),
                             std::string_view(p.reason),
                             p.entered.ms};
    put(FactTable::payout, row);
    open_.set(credit);
    post(p, p.effective);
    seal(p);
    return p.id;
}

AssignmentId FactWriter::add(Assignment a, const OpenCredit& credit) {
    a.id = {takeId()};
    a.entered = now_;
    const db::Value row[] = {a.id.value, a.receipt.value, a.customer.value, a.entered.ms};
    put(FactTable::assignment, row);
    open_.set(credit);
    seal(a);
    return a.id;
}

PartyId FactWriter::add(PartyVersion p) {
    p.id = {takeId()};
    const db::Value row[] = {p.id.value, p.customer.value, p.version, std::string_view(p.content)};
    put(FactTable::party, row);
    seal(p);
    return p.id;
}

OpenItem FactWriter::openItem(const Document& invoice, const Instalment& i) {
    return {i.id, invoice.id, invoice.customer, invoice.issued, i.due, i.amount, i.base};
}

OpenCredit FactWriter::openCredit(const Document& creditNote) {
    return {{CreditKind::creditNote, creditNote.id.value},
            creditNote.customer,
            creditNote.issued,
            creditNote.gross,
            creditNote.base};
}

OpenCredit FactWriter::openCredit(const Receipt& receipt) {
    return {{CreditKind::receipt, receipt.id.value}, receipt.customer, receipt.received, receipt.amount, receipt.base};
}

std::string FactWriter::nextReceiptNumber() {
    if (receiptNumber_ == 0) {
        db::Statement q(db_, "SELECT next_value, prefix FROM sequence WHERE name = 'receipt'");
        check(q.next(), "a sequence of receipts");
        receiptNumber_ = q.integer(0);
        receiptPrefix_ = q.text(1);
    }
    for (;;) {
        const std::int64_t number = receiptNumber_++;
        if (number > receiptLast_) lookAhead();
        if (!std::binary_search(receiptTaken_.begin(), receiptTaken_.end(), number))
            return receiptPrefix_ + std::to_string(number);
    }
}

// Looks which of the next numbers are taken: of one at first, then of twice as many as before. They are texts: those
// with as many digits stand in one range.
void FactWriter::lookAhead() {
    const std::int64_t first = receiptLast_ = receiptNumber_ - 1;
    ahead_ = std::min(std::max<std::int64_t>(1, ahead_ * 2), mostAhead);
    std::int64_t next = 10;  // the least with more digits
    while (next <= first) next *= 10;
    receiptLast_ = std::min(first + ahead_, next) - 1;
    receiptTaken_.clear();
    db::Statement q(db_, "SELECT number FROM receipt WHERE number >= $1 AND number <= $2", db::Reading::streamed);
    const std::string last = receiptPrefix_ + std::to_string(receiptLast_);
    for (q.with(receiptPrefix_ + std::to_string(first), last); q.next();) {
        if (q.view(0).size() != last.size()) continue;
        const std::string_view digits = q.view(0).substr(receiptPrefix_.size());
        std::int64_t taken = 0;
        const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), taken);
        if (error == std::errc() && end == digits.data() + digits.size()) receiptTaken_.push_back(taken);
    }
    std::sort(receiptTaken_.begin(), receiptTaken_.end());
}

void FactWriter::flush() {
    bulk_.flush();
    open_.flush();
}

void FactWriter::finish(const std::string& actor, const std::string& act, const std::string& subject) {
    flush();
    if (next_ == first_) return;
    db::Statement sequence(db_, "UPDATE sequence SET next_value = $2 WHERE name = $1");
    sequence.with("fact", next_).run();
    if (receiptNumber_ != 0) sequence.with("receipt", receiptNumber_).run();
    JournalStore(db_).append({.seq = 0,
                              .at = now_,
                              .actor = actor,
                              .act = act,
                              .subject = subject,
                              .firstFact = first_,
                              .lastFact = next_ - 1,
                              .payload = factsPayload(first_, next_ - 1, digest_.finish()),
                              .prevHash = {},
                              .hash = {}});
}

}  // namespace duebook::store
