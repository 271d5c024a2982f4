// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/line_poster.h"

#include <algorithm>

#include "base/text.h"
#include "cash/allocate.h"
#include "store/ledger_store.h"

namespace duebook::services {
namespace {

constexpr int byAccount = 1, byName = 2;

std::string referenceOf(const bank::BankLine& line) {
    std::string text = line.reference;
    if (!text.empty() && !line.text.empty()) text += ' ';
    return std::string(trimmed(printable(text + line.text)));
}

}  // namespace

matching::Payment paymentOf(const store::BankLineRow& row, const store::LineReceipt* receipt) {
    const bank::BankLine& l = row.line;
    matching::Payment payment{row.id,     l.booked,    receipt == nullptr ? l.amount : receipt->open,
                              l.reversal, l.name,      l.account,
                              l.text,     l.reference, l.endToEnd,
                              l.mandate};
    if (receipt != nullptr) payment.receiptOf = receipt->customer;
    return payment;
}

LinePoster::LinePoster(Books& books, store::FactWriter& writer, OpenItems items,
                       std::unordered_map<std::int64_t, store::LineReceipt> receipts)
    : books_(books),
      writer_(writer),
      applier_(books, writer),
      items_(std::move(items)),
      receipts_(std::move(receipts)) {}

OpenCredit LinePoster::receive(const store::BankLineRow& row, CustomerId customer) {
    if (const auto known = receipts_.find(row.id); known != receipts_.end()) {
        const auto credit = store::OpenStore(*books_.db).credit({CreditKind::receipt, known->second.receipt.value});
        check(credit.has_value(), "something is left of the receipt");
        return *credit;
    }
    const bank::BankLine& line = row.line;
    const Receipt& made = writer_.add(Receipt{{},
                                              writer_.nextReceiptNumber(),
                                              customer,
                                              line.booked,
                                              line.amount,
                                              inBase(books_, line.amount, line.booked),
                                              referenceOf(line),
                                              {}});
    fresh_.push_back({0, 0, row.id, made.id, 0, {}, {}, 0});
    return store::FactWriter::openCredit(made);
}

void LinePoster::post(const store::BankLineRow& row, const matching::Proposal& proposal, int teaches) {
    OpenCredit credit = receive(row, proposal.customer);
    for (const matching::Share& share : proposal.shares) {
        OpenItem& item = items_.at(share.instalment.value);
        const auto made = cash::allocate(credit, item, share.cash, row.line.booked, {}, {});
        check(made.has_value(), "what is proposed is open on both sides");
        const AllocationId id = writer_.add(*made, item, credit);
        if (!share.discount.isZero())
            applier_.adjust(item, AdjustmentKind::discount, share.discount, made->effective, "early_payment", id);
        if (!share.writeOff.isZero())
            applier_.adjust(item, AdjustmentKind::writeOff, share.writeOff, made->effective, proposal.writeOffReason,
                            id);
    }
    keep(row, proposal, {credit.credit.id}, teaches);
}

void LinePoster::keep(const store::BankLineRow& row, const matching::Proposal& proposal, ReceiptId receipt,
                      int teaches) {
    learn(row, proposal.customer, teaches);
    matches_.push_back({0, 0, row.id, receipt, proposal.confidence, proposal.rule, proposal.reason, teaches});
}

void LinePoster::learn(const store::BankLineRow& row, CustomerId customer, int teaches) {
    for (matching::KnownPayer& payer : traitsOf(row, customer, teaches)) {
        const std::string key = std::to_string(customer.value) +
                                (payer.trait == matching::PayerTrait::account ? " account " : " name ") + payer.value;
        Learned& learned = learned_.try_emplace(key, Learned{payer, 0}).first->second;
        ++learned.times;
    }
}

std::int64_t LinePoster::finish(store::MatchRun run) {
    if (matches_.empty()) return 0;
    const auto count = static_cast<std::int64_t>(matches_.size());
    run.id = store::LedgerStore(*books_.db).reserve("record", count + 1);
    run.actor = books_.actor;
    run.at = books_.now();
    run.posted = count;
    run.firstFact = writer_.firstFact();
    run.lastFact = run.firstFact + writer_.facts() - 1;
    writer_.finish(books_.actor, run.act, "run " + std::to_string(run.id));
    std::int64_t id = run.id;
    std::vector<std::int64_t> lines;
    for (store::BankMatch& match : matches_) {
        match.id = ++id;
        match.run = run.id;
        lines.push_back(match.line);
    }
    store::MatchStore store(*books_.db);
    store.linkReceipts(fresh_);
    store.insert(run, matches_);
    store::BankStore(*books_.db).setStates(lines, store::BankLineState::posted);
    for (const auto& [key, learned] : learned_) store.learn(learned.payer, learned.times, run.at, books_.actor);
    return run.id;
}

int teachesOf(const store::BankLineRow& row, const matching::Proposal& proposal) {
    int teaches = 0;
    if (!proposal.knowsAccount && !row.line.account.empty()) teaches += byAccount;
    if (!proposal.knowsName && !row.line.name.empty()) teaches += byName;
    return teaches;
}

std::vector<matching::KnownPayer> traitsOf(const store::BankLineRow& row, CustomerId customer, int taught) {
    std::vector<matching::KnownPayer> traits;
    if ((taught & byAccount) != 0)
        traits.push_back({matching::PayerTrait::account, matching::payerAccount(row.line.account), customer, 1});
    if ((taught & byName) != 0)
        traits.push_back({matching::PayerTrait::name, matching::payerName(row.line.name), customer, 1});
    return traits;
}

}  // namespace duebook::services
