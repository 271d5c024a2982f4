// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/bank_desk.h"

#include "services/match_book.h"
#include "services/working_act.h"
#include "store/ledger_store.h"

namespace duebook::services {
namespace {

constexpr int everything = 3;  // the account and the name of the payer

Result<void> testOpen(Books& books, Date day) {
    const auto closed = store::LedgerStore(*books.db).closedUntil();
    if (closed && day <= *closed) return refuse(Refusal::periodClosed, day.iso());
    return {};
}

// The proposal's open items, as they are now.
OpenItems itemsOf(Books& books, const matching::Proposal& proposal) {
    OpenItems items;
    store::OpenStore open(*books.db);
    for (const matching::Share& share : proposal.shares) {
        if (auto item = open.item(share.instalment)) items.emplace(share.instalment.value, std::move(*item));
    }
    return items;
}

PostedLine finish(Books& books, LinePoster& poster, const std::string& act) {
    const std::int64_t run = poster.finish({.act = act, .confidence = 0, .lines = 1, .proposed = 0, .unmatched = 0});
    return {run, *store::DetailStore(*books.db).receipt(poster.matches().front().receipt)};
}

Result<CustomerId> payerOf(Books& books, const AssignLine& request, const store::BankLineRow& row,
                           const std::unordered_map<std::int64_t, store::LineReceipt>& receipts) {
    if (row.line.amount.minor() <= 0) return refuse(Refusal::bankLineWithoutMoney, std::to_string(row.id));
    const auto customer = store::CustomerStore(*books.db).find(request.customer);
    if (!customer) return refuse(Refusal::customerUnknown, request.customer);
    const auto receipt = receipts.find(row.id);
    if (receipt != receipts.end() && (receipt->second.customer != customer->id || receipt->second.open.isZero())) {
        return refuse(Refusal::bankLineElsewhere, store::MatchStore(*books.db).receiptNumber(receipt->second.receipt));
    }
    if (const auto open = testOpen(books, row.line.booked); !open) return tl::make_unexpected(open.error());
    return customer->id;
}

}  // namespace

Result<PostedLine> acceptLine(Books& books, std::int64_t line, int number) {
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto row = waitingLine(books, line);
    if (!row) return tl::make_unexpected(row.error());
    const auto proposals = proposalsFor(books, *row);
    if (number < 1 || static_cast<std::size_t>(number) > proposals.size())
        return refuse(Refusal::proposalUnknown, std::to_string(number));
    if (const auto open = testOpen(books, row->line.booked); !open) return tl::make_unexpected(open.error());
    const matching::Proposal& chosen = proposals[static_cast<std::size_t>(number) - 1];
    store::FactWriter writer(*books.db, books.now());
    LinePoster poster(books, writer, itemsOf(books, chosen), store::MatchStore(*books.db).receiptsOfUnposted());
    poster.post(*row, chosen, teachesOf(*row, chosen));
    PostedLine posted = finish(books, poster, "bank.accept");
    transaction.commit();
    return posted;
}

Result<PostedLine> assignLine(Books& books, const AssignLine& request) {
    db::Transaction transaction(*books.db, db::Mode::write);
    const auto row = waitingLine(books, request.line);
    if (!row) return tl::make_unexpected(row.error());
    auto receipts = store::MatchStore(*books.db).receiptsOfUnposted();
    const auto customer = payerOf(books, request, *row, receipts);
    if (!customer) return tl::make_unexpected(customer.error());
    store::FactWriter writer(*books.db, books.now());
    LinePoster poster(books, writer, {}, std::move(receipts));
    OpenCredit credit = poster.receive(*row, *customer);
    Applier applier(books, writer);
    for (const ApplyTo& to : request.allocate) {
        if (const auto applied = applyToInvoice(books, applier, credit, to, {}, row->line.booked, "the line"); !applied)
            return tl::make_unexpected(applied.error());
    }
    if (request.oldestFirst && !credit.open.isZero())
        applier.spread(credit, store::OpenStore(*books.db).itemsOf(*customer), credit.open, row->line.booked);
    matching::Proposal byHand{.customer = *customer, .unapplied = credit.open};
    byHand.reason = "chosen by " + books.actor;
    poster.keep(*row, byHand, {credit.credit.id}, request.remember ? teachesOf(*row, byHand) & everything : 0);
    PostedLine posted = finish(books, poster, "bank.assign");
    transaction.commit();
    return posted;
}

Result<void> ignoreLine(Books& books, std::int64_t line, const std::string& reason) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::BankStore store(*books.db);
    const auto row = store.find(line);
    if (!row) return refuse(Refusal::bankLineUnknown, std::to_string(line));
    if (row->state == store::BankLineState::posted) return refuse(Refusal::bankLinePosted, std::to_string(line));
    if (reason.empty()) return refuse(Refusal::valueMissing, "reason");
    store.setStates({line}, store::BankLineState::ignored, reason);
    appendWork(books, "bank.ignore", "bank line " + std::to_string(line), "bank-line", reason);
    transaction.commit();
    return {};
}

Result<void> reopenLine(Books& books, std::int64_t line) {
    db::Transaction transaction(*books.db, db::Mode::write);
    store::BankStore store(*books.db);
    const auto row = store.find(line);
    if (!row) return refuse(Refusal::bankLineUnknown, std::to_string(line));
    if (row->state == store::BankLineState::posted) return refuse(Refusal::bankLinePosted, std::to_string(line));
    store.setStates({line}, store::BankLineState::unmatched);
    appendWork(books, "bank.reopen", "bank line " + std::to_string(line), "bank-line", {});
    transaction.commit();
    return {};
}

std::vector<store::PayerRow> knownPayers(Books& books) {
    db::Transaction transaction(*books.db, db::Mode::read);
    return store::MatchStore(*books.db).payers();
}

Result<void> forgetPayer(Books& books, std::int64_t payer, bool forget) {
    db::Transaction transaction(*books.db, db::Mode::write);
    if (!store::MatchStore(*books.db).setForgotten(payer, forget, books.now(), books.actor))
        return refuse(Refusal::payerUnknown, std::to_string(payer));
    appendWork(books, forget ? "bank.payer.forget" : "bank.payer.allow", "payer " + std::to_string(payer), "bank-payer",
               std::to_string(payer));
    transaction.commit();
    return {};
}

}  // namespace duebook::services
