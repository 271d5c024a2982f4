// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/work_commands.h"

#include <iostream>
#include <map>
#include <memory>

#include "base/text.h"
#include "cli/customer_commands.h"
#include "cli/invoice_commands.h"
#include "cli/receipt_commands.h"
#include "cli/record_json.h"
#include "cli/table.h"
#include "services/drafts.h"
#include "services/find.h"

namespace duebook::cli {
namespace {

using store::DocumentTable;

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

int printDrafts(const Frame& frame, services::Books& books, const std::string& customer) {
    Json list = Json::array();
    Table table({{"id"}, {"kind"}, {"customer"}, {"date"}, {"gross", true}, {""}});
    for (const store::DraftRow& d :
         services::listDrafts(books, customer.empty() ? std::nullopt : std::optional(customer))) {
        const std::string kind(billing::nameOf(static_cast<billing::DraftKind>(d.kind)));
        const std::string gross = d.gross ? d.gross->text() : "", code(d.gross ? d.gross->currency().code() : "");
        list.push_back({{"id", d.id},
                        {"kind", kind},
                        {"state", "draft"},
                        {"customer", d.customer},
                        {"date", d.issued ? Json(d.issued->iso()) : Json()},
                        {"currency", d.gross ? Json(code) : Json()},
                        {"gross", d.gross ? Json(gross) : Json()},
                        {"approved_by", d.approvedBy},
                        {"changed_at", d.changed.iso()}});
        table.add({std::to_string(d.id), kind, d.customer, d.issued ? d.issued->iso() : "", grouped(gross), code});
    }
    if (frame.json)
        frame.print({{"invoices", list}});
    else
        std::cout << table.text();
    return done;
}

void addInvoiceList(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<ListWords>();
    CLI::App* verb = noun.add_subcommand("list", "Invoices and credit notes as they stand today");
    verb->add_option("--customer", words->customer, "Only those of the customer with this number");
    verb->add_option("--state", words->state, "open, overdue, paid, draft or all (open)")
        ->check(CLI::IsMember({"open", "overdue", "paid", "draft", "all"}));
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            if (words->state == "draft") return printDrafts(frame, books, words->customer);
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
    addCustomerCommands(*customer, frame);
    CLI::App* invoice = nounOf(app, "invoice", "Invoices and credit notes");
    addInvoiceList(*invoice, frame);
    addInvoiceCommands(*invoice, frame);
    CLI::App* receipt = nounOf(app, "receipt", "Receipts");
    addReceiptCommands(*receipt, frame);
    addConfigCommands(app, frame);
    addItemCommands(app, frame);
    addFind(app, frame);
}

}  // namespace duebook::cli
