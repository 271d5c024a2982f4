// SPDX-License-Identifier: GPL-3.0-or-later
#include "ledger/canonical.h"

#include <charconv>
#include <string_view>

namespace duebook {
namespace {

class Line {
public:
    Line(std::string& out, std::string_view kind) : out_(out) {
        out_ += "v1|";
        out_ += kind;
    }
    Line& operator<<(std::int64_t value) {
        char digits[24] = {'|'};
        out_.append(digits, std::to_chars(digits + 1, digits + sizeof digits, value).ptr);
        return *this;
    }
    Line& operator<<(std::string_view text) {
        *this << static_cast<std::int64_t>(text.size());
        out_ += ':';
        out_ += text;
        return *this;
    }
    Line& operator<<(Date day) { return *this << day.days(); }
    Line& operator<<(Money money) { return *this << money.currency().number() << money.minor(); }
    Line& operator<<(const std::optional<Money>& money) {
        if (money) return *this << *money;
        out_ += "|-|-";
        return *this;
    }
    // A value that may be missing; a missing one is "-".
    Line& operator<<(const std::optional<Date>& day) {
        if (day) return *this << *day;
        out_ += "|-";
        return *this;
    }
    Line& operator<<(const std::optional<std::int64_t>& value) {
        if (value) return *this << *value;
        out_ += "|-";
        return *this;
    }
    ~Line() { out_ += '\n'; }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

private:
    std::string& out_;
};

void appendDetails(std::string& out, const DocumentDetails& d) {
    Line(out, "details") << static_cast<std::int64_t>(d.form) << d.pattern << std::int64_t{d.fiscalYear}
                         << d.numberInSeries << d.seller.value << d.buyer.value << d.terms
                         << static_cast<std::int64_t>(d.discountTax) << static_cast<std::int64_t>(d.taxRounding)
                         << std::int64_t{d.grossPrices} << d.discountPercent.raw() << d.delivered << d.periodFrom
                         << d.periodUntil << d.language << d.buyerReference << d.paymentReference << d.reason << d.note
                         << d.delivery;
    for (const DocumentLine& l : d.lines) {
        Line(out, "line") << std::int64_t{l.no} << l.item << l.description << l.quantity.raw() << l.unit
                          << l.price.raw() << l.priceBase.raw() << l.discountPercent.raw() << l.discount << l.entered
                          << l.net << l.taxCode << l.category << l.percent.raw() << l.account << l.periodFrom
                          << l.periodUntil << std::int64_t{l.creditsLine.value_or(0)};
    }
    for (const DocumentAllowance& s : d.shares) {
        Line(out, "share") << std::int64_t{s.charge} << std::int64_t{s.earlyPayment} << s.description << s.taxCode
                           << s.category << s.percent.raw() << s.net;
    }
    for (const DocumentTax& t : d.taxes) {
        Line(out, "tax") << t.code << t.category << t.percent.raw() << t.base << t.tax << t.reason << t.reasonCode
                         << t.account;
    }
    for (const DocumentReference& r : d.references) {
        Line(out, "reference") << static_cast<std::int64_t>(r.kind) << r.document.value;
    }
    for (const DepositSettled& t : d.deposits) {
        Line(out, "deposit") << t.deposit.value << t.code << t.base << t.tax << t.account;
    }
}

}  // namespace

void appendCanonical(std::string& out, const Document& d) {
    Line(out, "document") << d.id.value << static_cast<std::int64_t>(d.kind) << d.number << d.customer.value << d.issued
                          << d.due << d.gross << d.tax << d.base << d.poNumber << d.description << d.entered.ms;
    for (const Instalment& i : d.instalments) {
        Line(out, "instalment") << i.id.value << std::int64_t{i.no} << i.due << i.amount << i.base;
        for (const InstalmentDiscount& early : i.discounts) {
            Line(out, "discount") << early.until << early.acceptedUntil << early.percent.raw() << early.amount;
        }
    }
    if (d.details) appendDetails(out, *d.details);
}

void appendCanonical(std::string& out, const Receipt& r) {
    Line(out, "receipt") << r.id.value << r.number << r.customer.value << r.received << r.amount << r.base
                         << r.reference << r.entered.ms;
    if (!r.payer.empty() || !r.method.empty() || r.charges)
        Line(out, "receipt paid") << r.payer << r.method << r.charges;
}

void appendCanonical(std::string& out, const Allocation& a) {
    Line(out, "allocation") << a.id.value << static_cast<std::int64_t>(a.credit.kind) << a.credit.id
                            << a.instalment.value << a.customer.value << a.issued << a.due << a.creditDay << a.effective
                            << a.amount << a.base << a.creditBase << (a.reverses ? a.reverses->value : 0)
                            << a.entered.ms;
    if (a.from) Line(out, "allocation from") << a.from->customer.value << a.from->amount;
}

void appendCanonical(std::string& out, const Adjustment& a) {
    Line(out, "adjustment") << a.id.value << static_cast<std::int64_t>(a.kind) << a.instalment.value
                            << (a.allocation ? a.allocation->value : 0) << a.customer.value << a.issued << a.due
                            << a.effective << a.amount << a.base << a.reason << (a.reverses ? a.reverses->value : 0)
                            << a.entered.ms;
    for (const AdjustmentTax& t : a.taxes) Line(out, "adjustment tax") << t.code << t.base << t.tax << t.account;
}

void appendCanonical(std::string& out, const Payout& p) {
    Line(out, "payout") << p.id.value << static_cast<std::int64_t>(p.kind) << static_cast<std::int64_t>(p.credit.kind)
                        << p.credit.id << p.customer.value << p.creditDay << p.effective << p.amount << p.base
                        << p.creditBase << p.reason << p.entered.ms;
}

void appendCanonical(std::string& out, const Assignment& a) {
    Line(out, "assignment") << a.id.value << a.receipt.value << a.customer.value << a.entered.ms;
}

void appendCanonical(std::string& out, const PartyVersion& p) {
    Line(out, "party") << p.id.value << p.customer.value << p.version << p.content;
}

}  // namespace duebook
