// SPDX-License-Identifier: GPL-3.0-or-later
// What a test wants posted, written as a sentence: anInvoice().of(acme).over(eur(30000)).due("2026-01-31").
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "ledger/facts.h"

namespace duebook::test {

inline Currency currency(std::string_view code) {
    const auto found = Currency::fromCode(code);
    check(found.has_value(), "a currency of ISO 4217");
    return *found;
}
inline Money money(std::int64_t minor, std::string_view code) {
    return {minor, currency(code)};
}
inline Money eur(std::int64_t cents) {
    return money(cents, "EUR");
}
inline Money usd(std::int64_t cents) {
    return money(cents, "USD");
}
inline Date day(std::string_view iso) {
    const auto found = Date::fromIso(iso);
    check(found.has_value(), "a day of the calendar");
    return *found;
}

// One due part of an invoice.
struct Part {
    Date due;
    Money amount;
};

class InvoiceDraft {
public:
    InvoiceDraft of(CustomerId c) const {
        return with([&](auto& d) { d.customer_ = c; });
    }
    InvoiceDraft over(Money m) const {
        return with([&](auto& d) { d.gross_ = m; });
    }
    InvoiceDraft taxed(Money m) const {
        return with([&](auto& d) { d.tax_ = m; });
    }
    InvoiceDraft numbered(std::string n) const {
        return with([&](auto& d) { d.number_ = std::move(n); });
    }
    InvoiceDraft ordered(std::string po) const {
        return with([&](auto& d) { d.poNumber_ = std::move(po); });
    }
    InvoiceDraft forWhat(std::string text) const {
        return with([&](auto& d) { d.description_ = std::move(text); });
    }
    InvoiceDraft issued(Date on) const {
        return with([&](auto& d) { d.issued_ = on; });
    }
    InvoiceDraft issued(std::string_view on) const { return issued(day(on)); }
    InvoiceDraft due(Date on) const {
        return with([&](auto& d) { d.due_ = on; });
    }
    InvoiceDraft due(std::string_view on) const { return due(day(on)); }
    // Due in parts, which add up to the whole.
    InvoiceDraft inParts(std::vector<Part> parts) const {
        return with([&](auto& d) { d.parts_ = std::move(parts); });
    }

    // The document to post, valued at `base` where a rate is known. The last part takes the odd cent of the base.
    Document document(const std::string& nextNumber, const std::optional<Money>& base) const;
    Money gross() const { return gross_; }
    Date issuedOn() const { return issued_.value_or(due_.plusDays(-30)); }

private:
    template <class Change>
    InvoiceDraft with(Change change) const {
        InvoiceDraft copy = *this;
        change(copy);
        return copy;
    }
    CustomerId customer_;
    Money gross_ = eur(10000);
    std::optional<Money> tax_;
    std::string number_, poNumber_, description_;
    std::optional<Date> issued_;
    Date due_ = day("2026-01-31");
    std::vector<Part> parts_;
};

// A receipt or a credit note.
class CreditDraft {
public:
    explicit CreditDraft(CreditKind kind) : kind_(kind) {}
    CreditDraft of(CustomerId c) const {
        return with([&](auto& d) { d.customer_ = c; });
    }
    CreditDraft over(Money m) const {
        return with([&](auto& d) { d.amount_ = m; });
    }
    CreditDraft taxed(Money m) const {
        return with([&](auto& d) { d.tax_ = m; });
    }
    CreditDraft numbered(std::string n) const {
        return with([&](auto& d) { d.number_ = std::move(n); });
    }
    CreditDraft referring(std::string text) const {
        return with([&](auto& d) { d.reference_ = std::move(text); });
    }
    CreditDraft on(Date when) const {
        return with([&](auto& d) { d.on_ = when; });
    }
    CreditDraft on(std::string_view when) const { return on(day(when)); }

    CreditKind kind() const { return kind_; }
    Receipt receipt(const std::string& nextNumber, const std::optional<Money>& base) const;
    Document creditNote(const std::string& nextNumber, const std::optional<Money>& base) const;
    Money amount() const { return amount_; }
    Date onDay() const { return on_; }
    bool isNumbered() const { return !number_.empty(); }

private:
    template <class Change>
    CreditDraft with(Change change) const {
        CreditDraft copy = *this;
        change(copy);
        return copy;
    }
    CreditKind kind_;
    CustomerId customer_;
    Money amount_ = eur(10000);
    std::optional<Money> tax_;
    std::string number_, reference_;
    Date on_ = day("2026-01-31");
};

inline InvoiceDraft anInvoice() {
    return {};
}
inline CreditDraft aReceipt() {
    return CreditDraft(CreditKind::receipt);
}
inline CreditDraft aCreditNote() {
    return CreditDraft(CreditKind::creditNote);
}

}  // namespace duebook::test
