// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/settle_invoice.h"

#include "billing/company.h"
#include "cash/allocate.h"
#include "cash/settle.h"
#include "io/party_json.h"
#include "store/catalogue_store.h"
#include "store/detail_store.h"
#include "store/open_store.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

bool hasParts(const ApplyTo& to) {
    return to.discount || to.deduction || to.writeOff;
}

// What the amount is worth in the invoice's currency, by the rates of the day.
Result<Money> exchanged(Books& books, Money amount, Currency currency, Date day) {
    store::LedgerStore ledger(*books.db);
    const auto inLedger = inBase(books, amount, day);
    if (!inLedger) return refuse(Refusal::rateUnknown, amount.currency().code());
    if (currency == books.info.base) return *inLedger;
    const auto rate = ledger.rateOn(currency, day);
    if (!rate) return refuse(Refusal::rateUnknown, currency.code());
    return Money(divide(Wide{inLedger->minor()} * currency.unit() * Rate::one(),
                        Wide{rate->raw()} * books.info.base.unit(), Round::halfAwayFromZero),
                 currency);
}

// The most that may be written off beside a receipt, in the ledger's currency.
Money writeOffLimit(Books& books) {
    const billing::Company company = io::companyOfText(store::CatalogueStore(*books.db).company().content);
    return Money::parse(company.writeOffLimit, books.info.base).value_or(Money(0, books.info.base));
}

// The open instalments of the invoice that are asked for.
std::vector<OpenItem> itemsOf(Books& books, const ApplyTo& to, DocumentId invoice) {
    auto items = store::OpenStore(*books.db).itemsOf(invoice);
    if (to.instalment) {
        const auto id = store::SettleStore(*books.db).instalmentOf(invoice, *to.instalment);
        std::erase_if(items, [&](const OpenItem& item) { return item.instalment != id; });
    }
    return items;
}

// One invoice about to be settled.
class Settling {
public:
    Settling(Books& books, Applier& applier, OpenCredit& credit, const ApplyTo& to,
             const store::DetailStore::Head& head)
        : books_(books),
          applier_(applier),
          credit_(credit),
          to_(to),
          items_(itemsOf(books, to, head.id)),
          whole_{none(head), none(head), none(head), none(head)},
          open_(none(head)) {
        for (const OpenItem& item : items_) open_ += item.open;
    }

    // The rules, asked of the invoice as a whole before any of its instalments is touched.
    Result<void> plan(const std::string& creditName) {
        if (to_.amount.currency() != credit_.open.currency()) return refuse(Refusal::currencyMismatch, to_.invoice);
        if (to_.amount.minor() <= 0) return refuse(Refusal::amountNotPositive, to_.amount.text());
        if (to_.amount > credit_.open)
            return refuse(Refusal::allocatesMoreThanReceipt, creditName, to_.amount, credit_.open);
        auto paid = paidAmount();
        if (!paid) return tl::make_unexpected(paid.error());
        if (*paid > open_) return refuse(Refusal::allocatesMoreThanOpen, to_.invoice, *paid, open_);
        whole_.cash = *paid;
        if (auto parts = takeParts(); !parts) return parts;
        if (whole_.sum() > open_) return refuse(Refusal::takesMoreThanOpen, to_.invoice, whole_.sum(), open_);
        std::vector<Money> open;
        for (const OpenItem& item : items_) open.push_back(item.open);
        parts_ = cash::settle(whole_, open);
        if (auto earned = testDiscount(); !earned) return earned;
        return testWriteOff();
    }

    void post(Date on) {
        Money done = whole_.cash - whole_.cash, takenBefore = credit_.open - credit_.open;
        std::optional<AllocationId> with;
        Date effective = on;
        for (std::size_t i = 0; i < items_.size(); ++i) {
            const cash::Settlement& part = parts_[i];
            if (!part.cash.isZero()) {
                done += part.cash;
                const Money until = to_.amount.share(done, whole_.cash, Round::halfAwayFromZero);
                const Allocation made = cash::allocateAcross(credit_, items_[i], part.cash, until - takenBefore, on);
                takenBefore = until;
                effective = made.effective;
                with = applier_.add(made, items_[i], credit_);
            }
            takeOff(items_[i], AdjustmentKind::discount, part.discount, effective, discountReason_, with);
            takeOff(items_[i], AdjustmentKind::deduction, part.deduction, effective,
                    to_.deduction ? to_.deduction->reason : "", with);
            takeOff(items_[i], AdjustmentKind::writeOff, part.writeOff, effective, writeOffReason(), with);
        }
    }

private:
    static Money none(const store::DetailStore::Head& head) { return Money(0, head.currency); }

    Result<Money> paidAmount() {
        const Currency currency = open_.currency();
        if (to_.amount.currency() == currency) return to_.amount;
        if (to_.paid && to_.paid->currency() != currency) return refuse(Refusal::currencyMismatch, to_.invoice);
        if (to_.paid && to_.paid->minor() <= 0) return refuse(Refusal::amountNotPositive, to_.paid->text());
        if (to_.paid) return *to_.paid;
        auto paid = exchanged(books_, to_.amount, currency, credit_.day);
        if (paid && paid->minor() <= 0) return refuse(Refusal::amountNotPositive, paid->text());
        return paid;
    }
    Result<Money> partOf(const std::optional<Money>& wanted) {
        const Money left = open_ - whole_.sum();
        if (!wanted) return left.minor() > 0 ? left : left - left;
        if (wanted->currency() != open_.currency()) return refuse(Refusal::currencyMismatch, to_.invoice);
        if (wanted->minor() < 0) return refuse(Refusal::amountNotPositive, wanted->text());
        return *wanted;
    }
    Result<void> takeParts() {
        if (to_.deduction && to_.deduction->reason.empty())
            return refuseField("deduction", Refusal::valueMissing, "reason");
        const auto take = [&](Money& part, const std::optional<Money>& wanted) -> Result<void> {
            const auto amount = partOf(wanted);
            if (!amount) return tl::make_unexpected(amount.error());
            part = *amount;
            return {};
        };
        if (to_.discount) {
            if (auto done = take(whole_.discount, to_.discount); !done) return done;
        }
        if (to_.deduction) {
            if (auto done = take(whole_.deduction, to_.deduction->amount); !done) return done;
        }
        return to_.writeOff ? take(whole_.writeOff, to_.writeOff->amount) : Result<void>();
    }
    // A discount is earned by closing its instalment in time (semantics 6).
    Result<void> testDiscount() {
        if (whole_.discount.isZero()) return {};
        Money earned = open_ - open_;
        bool inGrace = false;
        for (std::size_t i = 0; i < items_.size(); ++i) {
            if (parts_[i].sum() != items_[i].open) continue;
            const EarnedDiscount here = applier_.discountFor(items_[i], credit_);
            earned += here.amount;
            inGrace = inGrace || (here.inGrace && !here.amount.isZero());
        }
        discountReason_ = inGrace ? graceReason : earlyReason;
        if (whole_.discount <= earned) return {};
        if (to_.unearned.empty()) return refuse(Refusal::discountNotEarned, to_.invoice, whole_.discount, earned);
        discountReason_ = std::string(unearnedReason) + ": " + to_.unearned;
        return {};
    }
    Result<void> testWriteOff() {
        if (whole_.writeOff.isZero()) return {};
        const auto value = inBase(books_, whole_.writeOff, credit_.day);
        if (!value) return refuse(Refusal::rateUnknown, whole_.writeOff.currency().code());
        const Money limit = writeOffLimit(books_);
        if (*value <= limit) return {};
        return refuse(Refusal::writeOffOverLimit, to_.invoice, whole_.writeOff, limit);
    }
    std::string writeOffReason() const {
        return to_.writeOff && !to_.writeOff->reason.empty() ? to_.writeOff->reason : "small_difference";
    }
    void takeOff(OpenItem& item, AdjustmentKind kind, Money amount, Date on, const std::string& reason,
                 const std::optional<AllocationId>& with) {
        if (!amount.isZero()) applier_.adjust(item, kind, amount, on, reason, with);
    }

    Books& books_;
    Applier& applier_;
    OpenCredit& credit_;
    const ApplyTo& to_;
    std::vector<OpenItem> items_;
    cash::Settlement whole_;
    Money open_;
    std::vector<cash::Settlement> parts_;
    std::string discountReason_{earlyReason};
};

}  // namespace

Result<void> applyToInvoice(Books& books, Applier& applier, OpenCredit& credit, const ApplyTo& to,
                            const ApplyRules& rules, Date on, const std::string& creditName) {
    store::DetailStore details(*books.db);
    const auto id = details.findDocument(DocumentKind::invoice, to.invoice);
    if (!id) return refuse(Refusal::documentUnknown, to.invoice);
    const auto head = details.head(*id);
    if (head->customer != credit.customer && !rules.otherCustomers)
        return refuse(Refusal::allocatesToOtherCustomer, to.invoice);
    if (to.instalment && !store::SettleStore(*books.db).instalmentOf(*id, *to.instalment))
        return refuse(Refusal::documentUnknown, to.invoice + "/" + std::to_string(*to.instalment));
    Settling settling(books, applier, credit, to, *head);
    if (auto planned = settling.plan(creditName); !planned) return planned;
    const bool plain = !hasParts(to) && head->customer == credit.customer && head->currency == credit.open.currency();
    if (plain)
        applier.spread(credit, itemsOf(books, to, *id), to.amount, on);
    else
        settling.post(on);
    return {};
}

}  // namespace duebook::services
