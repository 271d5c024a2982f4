// SPDX-License-Identifier: GPL-3.0-or-later
// A small book of open items, and payments in front of it.
#pragma once
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "matching/batch.h"
#include "services/match_rules.h"

namespace duebook::test {

inline Date dayOf(std::string_view iso) {
    return *Date::fromIso(iso);
}
inline Money euros(std::int64_t minor) {
    return {minor, *Currency::fromCode("EUR")};
}

// Collects customers and invoices; amounts are in cents.
class BookMaker {
public:
    std::int32_t customer(std::string number, std::string name, std::vector<std::string> accounts = {}) {
        const auto at = static_cast<std::int32_t>(debtors_.size());
        debtors_.push_back({{at + 1}, std::move(number), name, name, {}, std::move(accounts), {}});
        return at;
    }
    BookMaker& invoice(std::int32_t customer, std::string number, std::int64_t minor,
                       std::string_view due = "2026-03-31", std::int64_t discount = 0) {
        return instalments(customer, std::move(number), {minor}, due, discount);
    }
    BookMaker& instalments(std::int32_t customer, std::string number, const std::vector<std::int64_t>& parts,
                           std::string_view due = "2026-03-31", std::int64_t discount = 0) {
        matching::OpenDocument document{{++last_}, std::move(number), {}, {}};
        int no = 0;
        for (const std::int64_t minor : parts) {
            const Date day = dayOf(due).plusDays(30 * no);
            OpenItem item{{++last_}, document.id, {customer + 1}, day.plusDays(-30), day, euros(minor), euros(minor)};
            document.parts.push_back({item, ++no, {}, {}, {}});
            if (discount == 0) continue;
            matching::OpenPart& part = document.parts.back();
            part.discounts.push_back({day, day, percent(2), euros(discount)});
            part.amount = euros(minor);
            part.given = euros(0);
        }
        documents_.push_back(std::move(document));
        return *this;
    }
    BookMaker& learned(std::int32_t customer, matching::PayerTrait trait, std::string value) {
        payers_.push_back({trait, std::move(value), {customer + 1}, 1});
        return *this;
    }
    matching::OpenBook make() const { return {debtors_, documents_, payers_}; }

private:
    std::vector<matching::Debtor> debtors_;
    std::vector<matching::OpenDocument> documents_;
    std::vector<matching::KnownPayer> payers_;
    std::int64_t last_ = 100;
};

inline matching::Payment paying(std::int64_t minor, std::string text, std::string name = {}, std::string account = {}) {
    matching::Payment payment{1, dayOf("2026-03-20"), euros(minor)};
    payment.text = std::move(text);
    payment.name = std::move(name);
    payment.account = std::move(account);
    return payment;
}

// "number-exact 990: A 100.00, B 50.00-1.00" and "(held)" where it is not posted by itself; the surest proposal.
inline std::string told(const std::vector<matching::Proposal>& proposals) {
    if (proposals.empty()) return "nothing";
    const matching::Proposal& best = proposals.front();
    std::string text = best.rule + " " + std::to_string(best.confidence) + ":";
    for (const matching::Share& share : best.shares) {
        text += " " + share.number + " " + share.cash.text();
        if (!share.discount.isZero()) text += "-" + share.discount.text();
        if (!share.writeOff.isZero()) text += "~" + share.writeOff.text();
    }
    if (!best.unapplied.isZero()) text += " +" + best.unapplied.text();
    return best.automatic ? text : text + " (held)";
}

}  // namespace duebook::test
