// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/receipt_commands.h"

#include <memory>

#include "cli/record_json.h"
#include "services/record_receipt.h"

namespace duebook::cli {
namespace {

struct ReceiptWords {
    std::string customer, date, amount, currency, reference;
    std::vector<std::string> allocate;
    bool automatic = false;
};

Money amountOption(const std::string& option, const std::string& text, Currency currency) {
    if (const auto money = Money::parse(text, currency)) return *money;
    throw WordsError(option + " takes an amount such as 1234.50 in " + std::string(currency.code()) + ", not \"" +
                     text + "\".");
}

// Each "INV-1:98.00".
std::vector<services::ApplyTo> applications(const std::vector<std::string>& texts, Currency currency) {
    std::vector<services::ApplyTo> list;
    for (const std::string& text : texts) {
        const std::size_t colon = text.rfind(':');
        if (colon == std::string::npos) throw WordsError("--allocate takes NUMBER:AMOUNT, not \"" + text + "\".");
        list.push_back({text.substr(0, colon), amountOption("--allocate", text.substr(colon + 1), currency)});
    }
    return list;
}

services::RecordReceipt requestOf(const ReceiptWords& words) {
    const Currency currency = currencyOption("--currency", words.currency);
    services::RecordReceipt request{words.customer, dateOption("--date", words.date),
                                    amountOption("--amount", words.amount, currency), words.reference};
    request.oldestFirst = words.automatic;
    request.allocate = applications(words.allocate, currency);
    return request;
}

void addReceiptRecord(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ReceiptWords>();
    CLI::App* verb = noun.add_subcommand("record", "Record money that came in, and apply it");
    verb->add_option("--customer", words->customer, "The customer's number")->required();
    verb->add_option("--date", words->date, "The day it was received")->required();
    verb->add_option("--amount", words->amount, "How much, such as 1234.50")->required();
    verb->add_option("--currency", words->currency, "Its currency, such as EUR")->required();
    verb->add_option("--reference", words->reference, "What the payer wrote");
    verb->add_option("--allocate", words->allocate, "NUMBER:AMOUNT of an invoice; may be given several times");
    verb->add_flag("--auto", words->automatic, "Apply the rest to the oldest open items");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            const services::RecordReceipt request = requestOf(*words);
            services::Books books = frame.open();
            const auto receipt = services::recordReceipt(books, request);
            if (!receipt) return frame.refuse(receipt.error());
            printRecord(frame, toJson(*receipt));
            return done;
        };
    });
}

struct LaterWords {
    std::string number, date, invoice;
    std::vector<std::string> allocate;
    bool automatic = false;
};

Date dayOf(const std::string& text, const services::Books& books) {
    return text.empty() ? books.today() : dateOption("--date", text);
}

void addReceiptAllocate(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<LaterWords>();
    CLI::App* verb = noun.add_subcommand("allocate", "Apply what is unapplied of a receipt");
    verb->add_option("NUMBER", words->number, "The receipt's number")->required();
    verb->add_option("--date", words->date, "From when it counts; today");
    verb->add_option("--allocate", words->allocate, "NUMBER:AMOUNT of an invoice; may be given several times");
    verb->add_flag("--auto", words->automatic, "Apply the rest to the oldest open items");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            store::DetailStore details(*books.db);
            const auto id = details.findReceipt(words->number);
            if (!id) return frame.refuse({Refusal::receiptUnknown, words->number, {}, {}});
            const Currency currency = details.receipt(*id)->amount.currency();
            const auto receipt = services::allocateReceipt(
                books,
                {words->number, dayOf(words->date, books), applications(words->allocate, currency), words->automatic});
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
}

}  // namespace duebook::cli
