// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/apply_credit.h"

#include <algorithm>

#include "billing/discount.h"
#include "cash/allocate.h"
#include "store/fact_reader.h"
#include "store/settle_store.h"

namespace duebook::services {
namespace {

std::optional<Money> zeroOf(const std::optional<Money>& base) {
    return base ? std::optional(*base - *base) : base;
}

// Net and tax of each rate of the document; one of the whole where a rate has something negative, or for an import.
std::vector<billing::NetAndTax> weightsOf(const Document& document) {
    std::vector<billing::NetAndTax> weights;
    if (document.details) {
        for (const DocumentTax& tax : document.details->taxes) weights.push_back({tax.base, tax.tax});
    }
    const bool usable = !weights.empty() && std::none_of(weights.begin(), weights.end(), [](const auto& w) {
        return w.net.minor() < 0 || w.tax.minor() < 0;
    });
    if (!usable) weights = {{document.gross - document.tax, document.tax}};
    return weights;
}

}  // namespace

EarnedDiscount Applier::discountFor(const OpenItem& item, const OpenCredit& credit) {
    const Money none = item.open - item.open;
    if (credit.credit.kind != CreditKind::receipt) return {none};
    store::SettleStore settle(*books_.db);
    const auto discounts = settle.discountsOf(item.instalment, item.open.currency());
    if (discounts.empty()) return {none};
    const auto reduced = settle.reduced(item.instalment, item.open.currency());
    const auto earned = cash::discountOn(discounts, reduced.amount, reduced.given, credit.day);
    if (!earned || *earned >= item.open) return {none};
    return {*earned, cash::inGrace(discounts, credit.day)};
}

void Applier::spread(OpenCredit& credit, std::vector<OpenItem> items, Money money, Date on) {
    std::erase_if(items, [&](const OpenItem& i) { return i.open.currency() != credit.open.currency(); });
    std::vector<cash::Payable> payables;
    std::vector<bool> inGrace;
    Money left = money;  // what it does not reach need not be looked at
    for (std::size_t i = 0; i < items.size() && left.minor() > 0; ++i) {
        const EarnedDiscount earned = discountFor(items[i], credit);
        payables.push_back({items[i].open, earned.amount});
        inGrace.push_back(earned.inGrace);
        left -= payables[i].open - payables[i].discount;
    }
    const auto paid = cash::spread(money, payables);
    for (std::size_t i = 0; i < paid.size(); ++i) {
        const auto made = cash::allocate(credit, items[i], paid[i].cash, on, {}, {});
        check(made.has_value(), "what is spread is open on both sides");
        const AllocationId id = writer_.add(*made, items[i], credit);
        if (!paid[i].discount.isZero()) {
            adjust(items[i], AdjustmentKind::discount, paid[i].discount, made->effective,
                   std::string(inGrace[i] ? graceReason : earlyReason), id);
        }
    }
}

void Applier::toInvoice(OpenCredit& credit, DocumentId invoice, Date on) {
    const auto items = store::OpenStore(*books_.db).itemsOf(invoice);
    spread(credit, items, credit.open, on);
}

void Applier::adjust(OpenItem& item, AdjustmentKind kind, Money amount, Date on, const std::string& reason,
                     const std::optional<AllocationId>& with) {
    auto taxes = taxesIn(item, kind, amount);
    Adjustment made = cash::adjust(item, kind, amount, on, reason);
    made.allocation = with;
    made.taxes = std::move(taxes);
    writer_.add(std::move(made), item);
}

std::vector<AdjustmentTax> Applier::taxesIn(const OpenItem& item, AdjustmentKind kind, Money amount) {
    if (kind == AdjustmentKind::deduction) return {};  // the tax follows once it is settled
    const auto document = store::findDocument(*books_.db, item.document);
    check(document.has_value(), "the document of an open item");
    const bool taxStays = kind == AdjustmentKind::discount && document->details &&
                          document->details->discountTax != DiscountTax::reducedWhenTaken;
    if (taxStays || document->tax.isZero()) return {};
    const auto weights = weightsOf(*document);
    const auto parts = billing::splitByTax(amount, weights);
    const bool byCode = document->details && parts.size() == document->details->taxes.size();
    std::vector<AdjustmentTax> taxes;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        AdjustmentTax tax{{}, parts[i].net, parts[i].tax, {}};
        if (byCode) tax.code = document->details->taxes[i].code;
        if (byCode) tax.account = document->details->taxes[i].account;
        taxes.push_back(std::move(tax));
    }
    return taxes;
}

OpenItem Applier::itemBehind(const Allocation& a) {
    return itemBehind({a.instalment, {}, a.customer, a.issued, a.due, a.amount - a.amount, zeroOf(a.base)});
}

OpenItem Applier::itemBehind(OpenItem closed) {
    if (auto item = store::OpenStore(*books_.db).item(closed.instalment)) return *item;
    const auto document = store::SettleStore(*books_.db).documentOf(closed.instalment);
    check(document.has_value(), "the document of an instalment");
    closed.document = *document;
    return closed;
}

OpenCredit Applier::creditBehind(const Allocation& a) {
    if (auto credit = store::OpenStore(*books_.db).credit(a.credit)) return *credit;
    const CustomerId customer = a.from ? a.from->customer : a.customer;
    return {a.credit, customer, a.creditDay, a.taken() - a.taken(), zeroOf(a.creditBase)};
}

void Applier::reverse(const Allocation& a, Date on) {
    OpenItem item = itemBehind(a);
    OpenCredit credit = creditBehind(a);
    Allocation back = a;
    back.reverses = a.id;
    back.effective = std::max(on, a.effective);
    back.amount = -a.amount;
    if (a.base) back.base = -*a.base;
    if (a.creditBase) back.creditBase = -*a.creditBase;
    if (a.from) back.from->amount = -a.from->amount;
    item.open += a.amount;
    credit.open += a.taken();
    if (item.openBase && a.base) *item.openBase += *a.base;
    if (credit.openBase && a.creditBase) *credit.openBase += *a.creditBase;
    const AllocationId id = writer_.add(back, item, credit);
    for (Adjustment each : store::SettleStore(*books_.db).adjustmentsOf(a.id, books_.info.base)) {
        if (each.instalment != item.instalment) {
            item = itemBehind({each.instalment,
                               {},
                               each.customer,
                               each.issued,
                               each.due,
                               each.amount - each.amount,
                               zeroOf(each.base)});
        }
        item.open += each.amount;
        if (item.openBase && each.base) *item.openBase += *each.base;
        each.reverses = each.id;
        each.allocation = id;
        each.effective = back.effective;
        each.amount = -each.amount;
        if (each.base) each.base = -*each.base;
        for (AdjustmentTax& tax : each.taxes) {
            tax.base = -tax.base;
            tax.tax = -tax.tax;
        }
        writer_.add(std::move(each), item);
    }
}

}  // namespace duebook::services
