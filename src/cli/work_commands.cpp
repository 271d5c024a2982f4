// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/work_commands.h"

#include <iostream>
#include <map>
#include <memory>

#include "base/text.h"
#include "cli/record_json.h"
#include "cli/table.h"
#include "services/find.h"
#include "services/record_receipt.h"

namespace duebook::cli {
namespace {

using store::DocumentTable;

// Prints a record: as JSON, or its fields as a list of names and values.
void printRecord(const Frame& frame, const Json& json) {
    if (frame.json) return frame.print(json);
    Table table({{"field"}, {"value"}});
    for (const auto& [key, value] : json.items()) {
        if (value.is_array()) {
            for (const Json& line : value) table.add({key, line.dump()});
        } else {
            table.add({key, value.is_string() ? value.get<std::string>() : value.dump()});
        }
    }
    std::cout << table.text();
}

void addCustomerList(CLI::App& noun, Frame& frame) {
    auto search = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("list", "All customers, or those whose name or number holds a text");
    verb->add_option("--search", *search, "Words of the name or the number");
    verb->callback([search, &frame] {
        frame.command = [search, &frame]() -> int {
            services::Books books = frame.open();
            const std::string wanted = folded(*search);
            const auto terms = store::LedgerStore(*books.db).terms();
            Json list = Json::array();
            Table table({{"number"}, {"name"}, {"city"}, {"country"}, {"collector"}});
            for (const store::Customer& c : store::CustomerStore(*books.db).all()) {
                const bool hit = folded(c.name).find(wanted) != std::string::npos ||
                                 folded(c.number).find(wanted) != std::string::npos;
                if (!hit) continue;
                if (frame.json)
                    list.push_back(toJson(c, books.info, terms));
                else
                    table.add({c.number, c.name, c.city, c.country, c.collector});
            }
            if (frame.json)
                frame.print({{"customers", list}});
            else
                std::cout << table.text();
            return done;
        };
    });
}

void addCustomerShow(CLI::App& noun, Frame& frame) {
    auto number = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("show", "One customer");
    verb->add_option("NUMBER", *number, "The customer's number")->required();
    verb->callback([number, &frame] {
        frame.command = [number, &frame]() -> int {
            services::Books books = frame.open();
            const auto customer = store::CustomerStore(*books.db).find(*number);
            if (!customer) return frame.refuse({Refusal::customerUnknown, *number, {}, {}});
            printRecord(frame, toJson(*customer, books.info, store::LedgerStore(*books.db).terms()));
            return done;
        };
    });
}

struct ListWords {
    std::string customer, state = "open";
};

// Whether a row belongs to what was asked for.
bool asked(const DocumentTable& t, std::size_t row, const ListWords& words) {
    if (!words.customer.empty() && t.text(row, DocumentTable::customerNumber) != words.customer) return false;
    if (words.state == "open") return t.isOpen(row);
    if (words.state == "overdue") return t.isOpen(row) && !t.isCreditNote(row) && t.daysLateOf(row) > 0;
    if (words.state == "paid") return !t.isOpen(row);
    return true;
}

void printDocuments(const Frame& frame, const DocumentTable& t, const std::vector<std::uint32_t>& rows) {
    if (frame.json) {
        Json list = Json::array();
        for (const std::uint32_t row : rows) list.push_back(toJson(t, row));
        return frame.print({{"as_of", t.asOf().iso()}, {"invoices", list}});
    }
    Table table({{"number"},
                 {"date"},
                 {"due"},
                 {"customer"},
                 {"amount", true},
                 {"open", true},
                 {""},
                 {"late", true},
                 {"state"}});
    for (const std::uint32_t row : rows) {
        const auto day = [&](std::size_t column) { return Date::fromDays(*t.value(row, column)).iso(); };
        const auto money = [&](std::size_t c) {
            return grouped(Money(t.value(row, c).value_or(0), t.currency(row)).text());
        };
        const auto late = t.value(row, DocumentTable::daysLate);
        table.add({std::string(t.text(row, DocumentTable::number)), day(DocumentTable::issued),
                   day(DocumentTable::dueOn), std::string(t.text(row, DocumentTable::customerName)),
                   money(DocumentTable::gross), money(DocumentTable::open),
                   std::string(t.text(row, DocumentTable::currencyCode)), late ? std::to_string(*late) : "",
                   std::string(t.text(row, DocumentTable::state))});
    }
    std::cout << table.text();
    for (const Money& sum : insight::sums(t, rows, DocumentTable::open)) {
        std::cout << "open " << grouped(sum.text()) << ' ' << sum.currency().code() << '\n';
    }
}

void addInvoiceList(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ListWords>();
    CLI::App* verb = noun.add_subcommand("list", "Invoices and credit notes as they stand today");
    verb->add_option("--customer", words->customer, "Only those of the customer with this number");
    verb->add_option("--state", words->state, "open, overdue, paid or all (open)")
        ->check(CLI::IsMember({"open", "overdue", "paid", "all"}));
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const bool all = words->state == "all" || words->state == "paid";
            const auto table =
                DocumentTable::load(*books.db, all ? DocumentTable::Scope::all : DocumentTable::Scope::open,
                                    books.today(), frame.progress("Reading"));
            const auto rows = insight::choose(*table, {}, {{DocumentTable::dueOn}},
                                              [&](std::size_t row) { return asked(*table, row, *words); });
            printDocuments(frame, *table, rows);
            return done;
        };
    });
}

void addInvoiceShow(CLI::App& noun, Frame& frame) {
    auto number = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("show", "One invoice or credit note");
    verb->add_option("NUMBER", *number, "The document's number")->required();
    verb->callback([number, &frame] {
        frame.command = [number, &frame]() -> int {
            services::Books books = frame.open();
            store::DetailStore details(*books.db);
            auto id = details.findDocument(DocumentKind::invoice, *number);
            if (!id) id = details.findDocument(DocumentKind::creditNote, *number);
            if (!id) return frame.refuse({Refusal::documentUnknown, *number, {}, {}});
            printRecord(frame, toJson(*details.document(*id)));
            return done;
        };
    });
}

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

services::RecordReceipt requestOf(const ReceiptWords& words) {
    const Currency currency = currencyOption("--currency", words.currency);
    services::RecordReceipt request{words.customer, dateOption("--date", words.date),
                                    amountOption("--amount", words.amount, currency), words.reference};
    request.oldestFirst = words.automatic;
    for (const std::string& text : words.allocate) {
        const std::size_t colon = text.rfind(':');
        if (colon == std::string::npos) throw WordsError("--allocate takes NUMBER:AMOUNT, not \"" + text + "\".");
        request.allocate.push_back(
            {text.substr(0, colon), amountOption("--allocate", text.substr(colon + 1), currency)});
    }
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

constexpr std::string_view kindNames[] = {"customer", "invoice", "credit_note", "receipt"};
constexpr std::string_view reasonNames[] = {"name", "number", "po_number", "open_amount"};

void addFind(CLI::App& app, Frame& frame) {
    auto text = std::make_shared<std::string>();
    CLI::App* verb = app.add_subcommand("find", "Find anything: a name, a number, a PO, an open amount");
    verb->add_option("TEXT", *text, "What to look for")->required();
    verb->callback([text, &frame] {
        frame.command = [text, &frame]() -> int {
            services::Books books = frame.open();
            const auto names = services::NameIndex::load(books);
            Json list = Json::array();
            Table table({{"kind"}, {"what"}, {"of"}, {"found by"}, {"open", true}, {""}});
            for (const services::Hit& hit : services::find(books, *names, *text, 20)) {
                const auto kind = kindNames[static_cast<std::size_t>(hit.kind)];
                const auto reason = reasonNames[static_cast<std::size_t>(hit.by)];
                list.push_back({{"kind", kind}, {"caption", hit.caption}, {"of", hit.customerName}, {"by", reason}});
                if (hit.open) list.back()["open"] = hit.open->text();
                if (hit.open) list.back()["currency"] = hit.open->currency().code();
                table.add({std::string(kind), hit.caption, hit.customerName, std::string(reason),
                           hit.open ? grouped(hit.open->text()) : "",
                           hit.open ? std::string(hit.open->currency().code()) : ""});
            }
            if (frame.json)
                frame.print({{"found", list}});
            else
                std::cout << table.text();
            return done;
        };
    });
}

CLI::App* nounOf(CLI::App& app, const std::string& name, const std::string& help) {
    CLI::App* noun = app.add_subcommand(name, help);
    noun->require_subcommand(1);
    noun->fallthrough();
    return noun;
}

}  // namespace

void addWorkCommands(CLI::App& app, Frame& frame) {
    CLI::App* customer = nounOf(app, "customer", "Customers");
    addCustomerList(*customer, frame);
    addCustomerShow(*customer, frame);
    CLI::App* invoice = nounOf(app, "invoice", "Invoices and credit notes");
    addInvoiceList(*invoice, frame);
    addInvoiceShow(*invoice, frame);
    CLI::App* receipt = nounOf(app, "receipt", "Receipts");
    addReceiptRecord(*receipt, frame);
    addReceiptShow(*receipt, frame);
    addFind(app, frame);
}

}  // namespace duebook::cli
