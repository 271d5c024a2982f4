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
    ~Line() { out_ += '\n'; }
    Line(const Line&) = delete;
    Line& operator=(const Line&) = delete;

private:
    std::string& out_;
};

}  // namespace

void appendCanonical(std::string& out, const Document& d) {
    Line(out, "document") << d.id.value << static_cast<std::int64_t>(d.kind) << d.number << d.customer.value << d.issued
                          << d.due << d.gross << d.tax << d.base << d.poNumber << d.description << d.entered.ms;
    for (const Instalment& i : d.instalments) {
        Line(out, "instalment") << i.id.value << std::int64_t{i.no} << i.due << i.amount << i.base;
    }
}

void appendCanonical(std::string& out, const Receipt& r) {
    Line(out, "receipt") << r.id.value << r.number << r.customer.value << r.received << r.amount << r.base
                         << r.reference << r.entered.ms;
}

void appendCanonical(std::string& out, const Allocation& a) {
    Line(out, "allocation") << a.id.value << static_cast<std::int64_t>(a.credit.kind) << a.credit.id
                            << a.instalment.value << a.customer.value << a.issued << a.due << a.creditDay << a.effective
                            << a.amount << a.base << a.creditBase << (a.reverses ? a.reverses->value : 0)
                            << a.entered.ms;
}

}  // namespace duebook
