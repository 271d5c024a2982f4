// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/clerk.h"

#include "cash/allocate.h"
#include "store/info_store.h"
#include "store/verify_store.h"

namespace duebook::test {

CustomerId Clerk::customer(const std::string& number, const std::string& name) {
    store::Customer card;
    card.number = number;
    card.name = name.empty() ? number : name;
    return customer(std::move(card));
}

CustomerId Clerk::customer(store::Customer card) {
    db::Transaction transaction(*books_.db, db::Mode::write);
    card.id = {store::LedgerStore(*books_.db).reserve("customer", 1)};
    store::CustomerStore(*books_.db).insert(card, books_.now());
    transaction.commit();
    return card.id;
}

void Clerk::rate(std::string_view code, std::string_view on, std::string_view baseForOne) {
    const auto rate = Rate::parse(baseForOne);
    check(rate.has_value(), "a rate");
    db::Transaction transaction(*books_.db, db::Mode::write);
    store::LedgerStore(*books_.db).putRate(currency(code), day(on), *rate);
    transaction.commit();
}

std::optional<Money> Clerk::inBase(Money amount, Date on) {
    const Currency base = books_.info.base;
    if (amount.currency() == base) return amount;
    const auto rate = store::LedgerStore(*books_.db).rateOn(amount.currency(), on);
    if (!rate) return std::nullopt;
    return amount.converted(*rate, base, Round::halfAwayFromZero);
}

std::int64_t Clerk::act(const std::string& name, const std::function<void(store::FactWriter&)>& what) {
    db::Transaction transaction(*books_.db, db::Mode::write);
    store::FactWriter writer(*books_.db, books_.now());
    what(writer);
    writer.finish(books_.actor, name, "test");
    const std::int64_t last = store::VerifyStore(*books_.db).nextFact() - 1;
    transaction.commit();
    return last;
}

Document Clerk::post(const InvoiceDraft& invoice) {
    std::optional<Document> posted;
    act("invoice.issue", [&](store::FactWriter& writer) {
        const std::string number = "INV-" + std::to_string(store::countRecords(*books_.db).invoices + 1);
        posted = writer.add(invoice.document(number, inBase(invoice.gross(), invoice.issuedOn())));
    });
    return *posted;
}

Credit Clerk::post(const CreditDraft& draft) {
    std::optional<Credit> posted;
    act(draft.kind() == CreditKind::receipt ? "receipt.record" : "invoice.credit", [&](store::FactWriter& writer) {
        const auto base = inBase(draft.amount(), draft.onDay());
        if (draft.kind() == CreditKind::receipt) {
            const Receipt& r = writer.add(draft.receipt(draft.isNumbered() ? "" : writer.nextReceiptNumber(), base));
            posted = {{CreditKind::receipt, r.id.value}, r.number, r.amount, r.base, r.customer, r.received};
            return;
        }
        const std::string number = "CN-" + std::to_string(store::countRecords(*books_.db).creditNotes + 1);
        const Document& n = writer.add(draft.creditNote(number, base));
        posted = {{CreditKind::creditNote, n.id.value}, n.number, n.gross, n.base, n.customer, n.issued};
    });
    return *posted;
}

Result<Allocation> Clerk::apply(const Credit& credit, const Document& invoice, Money amount, Date on, int instalment) {
    const Instalment& part = invoice.instalments.at(static_cast<std::size_t>(instalment) - 1);
    Result<Allocation> made = refuse(Refusal::receiptUnknown);
    const std::int64_t id = act("receipt.allocate", [&](store::FactWriter& writer) {
        store::OpenStore open(*books_.db);
        auto item = open.item(part.id);
        auto left = open.credit(credit.ref);
        if (!item)
            item = OpenItem{part.id, invoice.id, invoice.customer, invoice.issued, part.due, amount - amount, {}};
        if (!left) left = OpenCredit{credit.ref, credit.customer, credit.day, credit.amount - credit.amount, {}};
        made = cash::allocate(*left, *item, amount, on, credit.number, invoice.number);
        if (made) writer.add(*made, *item, *left);
    });
    if (made) made->id = {id};
    return made;
}

Result<Allocation> Clerk::apply(const Credit& credit, const Document& invoice, Money amount, std::string_view on,
                                int instalment) {
    return apply(credit, invoice, amount, day(on), instalment);
}

Allocation Clerk::reverse(const Allocation& wrong, Date on) {
    Allocation back = wrong;
    back.reverses = wrong.id;
    back.effective = std::max(on, wrong.effective);
    back.amount = -wrong.amount;
    if (back.base) back.base = -*wrong.base;
    if (back.creditBase) back.creditBase = -*wrong.creditBase;
    act("receipt.unallocate", [&](store::FactWriter& writer) {
        store::OpenStore open(*books_.db);
        auto item = open.item(wrong.instalment);
        auto credit = open.credit(wrong.credit);
        const Money nothing = wrong.amount - wrong.amount;
        const auto noBase = [](const std::optional<Money>& base) { return base ? std::optional(*base - *base) : base; };
        if (!item) {
            db::Statement of(*books_.db, "SELECT document_id FROM instalment WHERE id = $1");
            check(of.with(wrong.instalment.value).next(), "the instalment is there");
            item = OpenItem{wrong.instalment, {of.integer(0)}, wrong.customer,    wrong.issued,
                            wrong.due,        nothing,         noBase(wrong.base)};
        }
        if (!credit) {
            credit = OpenCredit{wrong.credit, wrong.customer, wrong.creditDay, nothing, noBase(wrong.creditBase)};
        }
        item->open += wrong.amount;
        credit->open += wrong.amount;
        if (item->openBase && wrong.base) *item->openBase += *wrong.base;
        if (credit->openBase && wrong.creditBase) *credit->openBase += *wrong.creditBase;
        writer.add(back, *item, *credit);
    });
    return back;
}

}  // namespace duebook::test
