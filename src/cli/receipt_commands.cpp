// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/receipt_commands.h"

#include <memory>

#include "cli/receipt_words.h"
#include "cli/record_json.h"
#include "services/record_receipt.h"

namespace duebook::cli {
namespace {

struct ReceiptWords {
    std::string customer, date, amount, currency, reference, payer, method, charges;
    ApplyWords apply;
    bool onAccount = false;
};

services::RecordReceipt requestOf(const ReceiptWords& words, services::Books& books) {
    const Currency currency = currencyOption("--currency", words.currency);
    services::RecordReceipt request{words.customer, dateOption("--date", words.date),
                                    amountOption("--amount", words.amount, currency), words.reference};
    request.oldestFirst = words.apply.automatic;
    request.allocate = words.apply.read(books, currency);
    request.otherCustomers = words.apply.otherCustomers;
    request.payer = words.payer;
    request.method = words.method;
    if (!words.charges.empty()) request.charges = amountOption("--charges", words.charges, currency);
    request.keepOnAccount = words.onAccount;
    return request;
}

void addReceiptRecord(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ReceiptWords>();
    CLI::App* verb = noun.add_subcommand("record", "Record money that came in, and apply it");
    verb->add_option("--customer", words->customer, "The customer's number; without it nobody knows yet whose it is");
    verb->add_option("--date", words->date, "The day it was received")->required();
    verb->add_option("--amount", words->amount, "How much the customer paid, such as 1234.50")->required();
    verb->add_option("--currency", words->currency, "Its currency, such as EUR")->required();
    verb->add_option("--charges", words->charges, "How much of it the bank kept");
    verb->add_option("--reference", words->reference, "What the payer wrote");
    verb->add_option("--payer", words->payer, "Who paid, where that is not the customer");
    verb->add_option("--method", words->method, "transfer, cheque, card, cash, direct_debit or other");
    verb->add_flag("--on-account", words->onAccount, "What stays unapplied shall stay on account");
    words->apply.addTo(*verb);
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto receipt = services::recordReceipt(books, requestOf(*words, books));
            if (!receipt) return frame.refuse(receipt.error());
            printRecord(frame, toJson(*receipt));
            return done;
        };
    });
}

struct LaterWords {
    std::string number, date, invoice;
    ApplyWords apply;
};

void addReceiptAllocate(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<LaterWords>();
    CLI::App* verb = noun.add_subcommand("allocate", "Apply what is unapplied of a receipt");
    verb->add_option("NUMBER", words->number, "The receipt's number")->required();
    verb->add_option("--date", words->date, "From when it counts; today");
    words->apply.addTo(*verb);
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            store::DetailStore details(*books.db);
            const auto id = details.findReceipt(words->number);
            if (!id) return frame.refuse({Refusal::receiptUnknown, words->number, {}, {}});
            const Currency currency = details.receipt(*id)->amount.currency();
            const auto receipt = services::allocateReceipt(
                books, {words->number, dayOf(words->date, books), words->apply.read(books, currency),
                        words->apply.automatic, words->apply.otherCustomers});
            if (!receipt) return frame.refuse(receipt.error());
            printRecord(frame, toJson(*receipt));
            return done;
        };
    });
}

void addReceiptUnallocate(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<LaterWords>();
    CLI::App* verb = noun.add_subcommand("unallocate", "Take back what a receipt was applied to, with its discounts");
    verb->add_option("NUMBER", words->number, "The receipt's number")->required();
    verb->add_option("--invoice", words->invoice, "Only what is applied to this invoice");
    verb->add_option("--date", words->date, "From when it counts; today");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto invoice = words->invoice.empty() ? std::nullopt : std::optional(words->invoice);
            const auto receipt =
                services::unallocateReceipt(books, {words->number, dayOf(words->date, books), invoice});
            if (!receipt) return frame.refuse(receipt.error());
            printRecord(frame, toJson(*receipt));
            return done;
        };
    });
}

void addReceiptShow(CLI::App& noun, Frame& frame) {
    auto number = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("show", "One receipt");
    verb->add_option("NUMBER", *number, "The receipt's number")->required();
    verb->callback([number, &frame] {
        frame.command = [number, &frame]() -> int {
            services::Books books = frame.open();
            store::DetailStore details(*books.db);
            const auto id = details.findReceipt(*number);
            if (!id) return frame.refuse({Refusal::receiptUnknown, *number, {}, {}});
            printRecord(frame, toJson(*details.receipt(*id)));
            return done;
        };
    });
}

}  // namespace

void addReceiptCommands(CLI::App& receipt, Frame& frame) {
    addReceiptRecord(receipt, frame);
    addReceiptAllocate(receipt, frame);
    addReceiptUnallocate(receipt, frame);
    addReceiptShow(receipt, frame);
    addReceiptActs(receipt, frame);
}

}  // namespace duebook::cli
