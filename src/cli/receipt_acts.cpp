// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a receipt later: return, refund, assign; and looking at receipts.
#include <iostream>
#include <memory>

#include "cli/receipt_commands.h"
#include "cli/receipt_words.h"
#include "cli/record_json.h"
#include "cli/table.h"
#include "services/pay_out.h"
#include "services/receipt_desk.h"
#include "services/receipt_owner.h"

namespace duebook::cli {
namespace {

using store::ReceiptTable;

struct ActWords {
    std::string number, date, reason, amount, customer, state, from, to, currency, tolerance;
    bool off = false;
};

// The currency of a receipt or a credit note; the ledger's own where there is none of that number.
Currency currencyOf(services::Books& books, const std::string& number) {
    store::DetailStore details(*books.db);
    if (const auto id = details.findReceipt(number)) return details.receipt(*id)->amount.currency();
    const auto note = details.findDocument(DocumentKind::creditNote, number);
    return note ? details.head(*note)->currency : books.info.base;
}

int runReturn(const ActWords& words, const Frame& frame) {
    services::Books books = frame.open();
    services::ReturnReceipt request{words.number, dayOf(words.date, books), words.reason, {}};
    if (!words.amount.empty()) request.fee = amountOption("--fee", words.amount, currencyOf(books, words.number));
    const auto returned = services::returnReceipt(books, request);
    if (!returned) return frame.refuse(returned.error());
    Json json = toJson(returned->receipt);
    json["fee_document"] = returned->feeDocument.empty() ? Json() : Json(returned->feeDocument);
    printRecord(frame, json);
    return done;
}

int runRefund(const ActWords& words, const Frame& frame) {
    services::Books books = frame.open();
    services::RefundCredit request{words.number, {}, dayOf(words.date, books), words.reason};
    if (!words.amount.empty()) request.amount = amountOption("--amount", words.amount, currencyOf(books, words.number));
    const auto refunded = services::refundCredit(books, request);
    if (!refunded) return frame.refuse(refunded.error());
    if (refunded->kind == CreditKind::receipt) {
        store::DetailStore details(*books.db);
        printRecord(frame, toJson(*details.receipt(*details.findReceipt(words.number))));
        return done;
    }
    printRecord(frame, {{"number", refunded->number},
                        {"currency", refunded->amount.currency().code()},
                        {"refunded", refunded->amount.text()},
                        {"open", refunded->left.text()}});
    return done;
}

int runAssign(const ActWords& words, const Frame& frame) {
    services::Books books = frame.open();
    const auto receipt = services::assignReceipt(books, words.number, words.customer);
    if (!receipt) return frame.refuse(receipt.error());
    printRecord(frame, toJson(*receipt));
    return done;
}

int runOnAccount(const ActWords& words, const Frame& frame) {
    services::Books books = frame.open();
    const auto receipt = services::keepOnAccount(books, words.number, !words.off);
    if (!receipt) return frame.refuse(receipt.error());
    printRecord(frame, toJson(*receipt));
    return done;
}

bool asked(const ReceiptTable& table, std::size_t row, const ActWords& words) {
    if (!words.customer.empty() && table.text(row, ReceiptTable::customerNumber) != words.customer) return false;
    if (!words.state.empty() && words.state != "all" && stateWord(table.stateOf(row)) != words.state) return false;
    const std::int64_t day = *table.value(row, ReceiptTable::received);
    if (!words.from.empty() && day < dateOption("--from", words.from).days()) return false;
    return words.to.empty() || day <= dateOption("--to", words.to).days();
}

int listReceipts(const ActWords& words, const Frame& frame) {
    services::Books books = frame.open();
    const auto table =
        ReceiptTable::load(*books.db, ReceiptTable::Scope::all, books.today(), frame.progress("Reading"));
    const auto rows = insight::choose(*table, {}, {{ReceiptTable::received}},
                                      [&](std::size_t row) { return asked(*table, row, words); });
    Json list = Json::array();
    Table shown(
        {{"number"}, {"received"}, {"customer"}, {"amount", true}, {"unapplied", true}, {"", false}, {"state"}});
    for (const auto row : rows) {
        Json json = toJson(*table, row);
        if (!frame.json) {
            shown.add({json["number"], json["date"], json["customer_name"].is_null() ? "" : json["customer_name"],
                       json["amount"], json["unapplied"], json["currency"], json["state"]});
        }
        list.push_back(std::move(json));
    }
    if (frame.json)
        frame.print({{"receipts", std::move(list)}});
    else
        std::cout << shown.text();
    return done;
}

Json pickJson(const services::PayableItem& item, bool withDiscount) {
    const Money none = item.open - item.open, discount = withDiscount ? item.discount : none;
    return {{"document", item.document},
            {"instalment", item.instalment},
            {"due", item.due.iso()},
            {"cash", (item.open - discount).text()},
            {"discount", discount.text()}};
}

constexpr const char* kindNames[] = {"exact", "with_discounts", "within_tolerance"};

int printWhatIf(const services::WhatIf& answer, Money amount, const Frame& frame) {
    Json list = Json::array();
    for (const cash::Suggestion& s : answer.suggestions) {
        Json items = Json::array();
        for (const auto& pick : s.picks) items.push_back(pickJson(answer.items[pick.item], pick.withDiscount));
        list.push_back({{"kind", kindNames[static_cast<std::size_t>(s.kind)]},
                        {"difference", s.difference.text()},
                        {"allocate", std::move(items)}});
    }
    const Json json = {{"amount", amount.text()}, {"currency", amount.currency().code()}, {"suggestions", list}};
    if (frame.json) {
        frame.print(json);
        return done;
    }
    Table table({{""}, {"invoice"}, {"due"}, {"money", true}, {"discount", true}, {""}});
    std::string no;
    for (std::size_t i = 0; i < list.size(); ++i) {
        no = std::to_string(i + 1);
        for (const Json& item : list[i]["allocate"]) {
            table.add({no, item["document"], item["due"], item["cash"], item["discount"], list[i]["kind"]});
            no.clear();
        }
    }
    std::cout << table.text();
    return done;
}

// Of a receipt that is there, or of an amount that may come.
int runSuggest(const ActWords& words, const Frame& frame) {
    services::Books books = frame.open();
    std::string customer = words.customer;
    std::optional<Money> amount;
    Date day = dayOf(words.date, books);
    if (!words.number.empty()) {
        store::DetailStore details(*books.db);
        const auto id = details.findReceipt(words.number);
        if (!id) return frame.refuse({Refusal::receiptUnknown, words.number, {}, {}});
        const auto receipt = details.receipt(*id);
        customer = receipt->customerNumber;
        amount = receipt->unapplied;
        day = receipt->received;
    }
    if (!words.amount.empty()) {
        const Currency currency = amount ? amount->currency() : currencyOption("--currency", words.currency);
        amount = amountOption("--amount", words.amount, currency);
    }
    if (!amount || customer.empty()) throw WordsError("Name a receipt, or give --customer, --amount and --currency.");
    const Money none(0, amount->currency());
    const Money tolerance =
        words.tolerance.empty() ? none : amountOption("--tolerance", words.tolerance, amount->currency());
    const auto answer = services::whatIf(books, customer, *amount, day, tolerance);
    if (!answer) return frame.refuse(answer.error());
    return printWhatIf(*answer, *amount, frame);
}

}  // namespace

void addReceiptActs(CLI::App& receipt, Frame& frame) {
    const auto add = [&](const char* verb, const char* what, auto run) {
        auto words = std::make_shared<ActWords>();
        CLI::App* command = receipt.add_subcommand(verb, what);
        command->callback(
            [words, run, &frame] { frame.command = [words, run, &frame] { return run(*words, frame); }; });
        return std::pair(command, words);
    };
    const auto number = [](CLI::App* verb, const std::shared_ptr<ActWords>& words, const char* what) {
        return verb->add_option("NUMBER", words->number, what);
    };
    auto [back, backWords] = add("return", "The bank took it back: a bounced cheque, a direct debit", &runReturn);
    number(back, backWords, "The receipt's number")->required();
    back->add_option("--date", backWords->date, "The day it was returned; today");
    back->add_option("--reason", backWords->reason, "What the bank says");
    back->add_option("--fee", backWords->amount, "What the customer is charged for it, by a debit note");
    auto [refund, refundWords] =
        add("refund", "Pay back what is not applied of a receipt or a credit note", &runRefund);
    number(refund, refundWords, "The number of the receipt or the credit note")->required();
    refund->add_option("--amount", refundWords->amount, "How much; all that is left");
    refund->add_option("--date", refundWords->date, "The day it is paid back; today");
    refund->add_option("--reason", refundWords->reason, "Why");
    auto [assign, assignWords] = add("assign", "Say whose a receipt is", &runAssign);
    number(assign, assignWords, "The receipt's number")->required();
    assign->add_option("--customer", assignWords->customer, "The customer's number")->required();
    auto [keep, keepWords] = add("on-account", "Say that what is unapplied shall stay on account", &runOnAccount);
    number(keep, keepWords, "The receipt's number")->required();
    keep->add_flag("--off", keepWords->off, "It shall no longer");
    auto [list, listWords] = add("list", "Receipts, with what has become of them", &listReceipts);
    list->add_option("--customer", listWords->customer, "Only those of the customer with this number");
    list->add_option("--state", listWords->state,
                     "unidentified, unapplied, on_account, part_applied, applied, returned, refunded or all (all)")
        ->check(CLI::IsMember(
            {"unidentified", "unapplied", "on_account", "part_applied", "applied", "returned", "refunded", "all"}));
    list->add_option("--from", listWords->from, "Received on this day or later");
    list->add_option("--to", listWords->to, "Received on this day or earlier");
    for (const char* verb : {"suggest", "what-if"}) {
        auto [suggest, suggestWords] =
            add(verb, "Which open items an amount may be for; nothing is posted", &runSuggest);
        number(suggest, suggestWords, "A receipt: its customer, and what it has left");
        suggest->add_option("--customer", suggestWords->customer, "The customer's number");
        suggest->add_option("--amount", suggestWords->amount, "The amount");
        suggest->add_option("--currency", suggestWords->currency, "Its currency");
        suggest->add_option("--date", suggestWords->date, "The day that discounts count for; today, or the receipt's");
        suggest->add_option("--tolerance", suggestWords->tolerance, "How much the items may differ from it");
    }
}

}  // namespace duebook::cli
