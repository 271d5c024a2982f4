// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/customer_commands.h"

#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/record_json.h"
#include "cli/table.h"
#include "io/party_json.h"
#include "services/config.h"
#include "services/customer_files.h"
#include "services/merge_customers.h"
#include "store/receipt_store.h"

namespace duebook::cli {
namespace {

int printSaved(const Frame& frame, const Checked<services::SavedCustomer>& saved) {
    if (!saved) return frame.refuse(saved.error());
    Json json = io::writeCustomerFile(saved->file);
    json["alike"] = saved->alike;
    printRecord(frame, json);
    return done;
}

void addNewCustomer(CLI::App& noun, Frame& frame) {
    auto file = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("add", "Add a customer from a file");
    verb->add_option("FILE", *file, "A JSON file; see the manual")->required();
    verb->callback([file, &frame] {
        frame.command = [file, &frame]() -> int {
            services::Books books = frame.open();
            return printSaved(frame, services::addCustomer(books, fileText(*file)));
        };
    });
}

void addEditCustomer(CLI::App& noun, Frame& frame) {
    struct Words {
        std::string number, file;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = noun.add_subcommand("edit", "Change the fields of a customer that a file names");
    verb->add_option("NUMBER", words->number, "The customer's number")->required();
    verb->add_option("FILE", words->file, "A JSON file with the fields that change")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            return printSaved(frame, services::editCustomer(books, words->number, fileText(words->file)));
        };
    });
}

void addShow(CLI::App& noun, Frame& frame) {
    auto number = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("show", "One customer");
    verb->add_option("NUMBER", *number, "The customer's number")->required();
    verb->callback([number, &frame] {
        frame.command = [number, &frame]() -> int {
            services::Books books = frame.open();
            const auto file = services::customerFile(books, *number);
            if (!file) return frame.refuse(file.error());
            Json json = io::writeCustomerFile(*file);
            json["merged"] = services::mergedNumbers(books, *number);
            const auto row = store::CustomerStore(*books.db).find(*number);
            json["returned_receipts"] = store::ReceiptStore(*books.db).returnsOf(row->id);
            printRecord(frame, json);
            return done;
        };
    });
}

void addMerge(CLI::App& noun, Frame& frame) {
    struct Words {
        std::string keep, gone;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = noun.add_subcommand("merge", "Make one customer of two that were entered twice");
    verb->add_option("KEEP", words->keep, "The number of the customer that stays")->required();
    verb->add_option("GONE", words->gone, "The number of the one that it takes over")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto merged = services::mergeCustomers(books, words->keep, words->gone);
            if (!merged) return frame.refuse(merged.error());
            Json json = io::writeCustomerFile(merged->file);
            json["merged"] = merged->merged;
            printRecord(frame, json);
            return done;
        };
    });
}

void addDuplicates(CLI::App& noun, Frame& frame) {
    CLI::App* verb = noun.add_subcommand("duplicates", "Customers that may have been entered twice");
    verb->callback([&frame] {
        frame.command = [&frame]() -> int {
            services::Books books = frame.open();
            Json groups = Json::array();
            Table table({{"alike by"}, {"value"}, {"number"}, {"name"}});
            for (const services::AlikeCustomers& alike : services::alikeCustomers(books)) {
                Json customers = Json::array();
                for (const auto& one : alike.customers) {
                    customers.push_back({{"number", one.number}, {"name", one.name}});
                    table.add({alike.by, alike.value, one.number, one.name});
                }
                groups.push_back({{"by", alike.by}, {"value", alike.value}, {"customers", customers}});
            }
            if (frame.json)
                frame.print({{"groups", groups}});
            else
                std::cout << table.text();
            return done;
        };
    });
}

void addImport(CLI::App& noun, Frame& frame) {
    auto file = std::make_shared<std::string>();
    CLI::App* verb =
        noun.add_subcommand("import", "Take the company, terms, taxes, items, number patterns and rules of matching");
    verb->add_option("FILE", *file, "A JSON file; see the manual")->required();
    verb->callback([file, &frame] {
        frame.command = [file, &frame]() -> int {
            services::Books books = frame.open();
            const std::string folder = std::filesystem::path(*file).parent_path().string();
            const auto counts = services::importConfig(books, fileText(*file), folder);
            if (!counts) return frame.refuse(counts.error());
            printRecord(frame, {{"company", counts->company},
                                {"accounts", counts->accounts},
                                {"terms", counts->terms},
                                {"taxes", counts->taxes},
                                {"items", counts->items},
                                {"numbering", counts->patterns},
                                {"match_rules", counts->matchRules}});
            return done;
        };
    });
}

void addExport(CLI::App& noun, Frame& frame) {
    CLI::App* verb = noun.add_subcommand("export", "Print the same as JSON");
    verb->callback([&frame] {
        frame.command = [&frame]() -> int {
            services::Books books = frame.open();
            std::cout << services::exportConfig(books) << '\n';
            return done;
        };
    });
}

}  // namespace

void addCustomerCommands(CLI::App& customer, Frame& frame) {
    addShow(customer, frame);
    addNewCustomer(customer, frame);
    addEditCustomer(customer, frame);
    addMerge(customer, frame);
    addDuplicates(customer, frame);
}

void addConfigCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("config", "The company's settings, as a file");
    noun->require_subcommand(1);
    noun->fallthrough();
    addImport(*noun, frame);
    addExport(*noun, frame);
}

void addItemCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("item", "The catalogue; config import adds to it");
    noun->require_subcommand(1);
    noun->fallthrough();
    CLI::App* verb = noun->add_subcommand("list", "All items and services with their prices");
    verb->callback([&frame] {
        frame.command = [&frame]() -> int {
            services::Books books = frame.open();
            Json list = Json::array();
            Table table({{"code"}, {"name"}, {"unit"}, {"tax"}, {"price", true}, {""}});
            for (const billing::CatalogueItem& item : store::CatalogueStore(*books.db).items()) {
                list.push_back(io::writeItem(item));
                const bool priced = !item.prices.empty();
                table.add({item.code, item.name, item.unit, item.tax, priced ? item.prices[0].price.text() : "",
                           priced ? std::string(item.prices[0].currency.code()) : ""});
            }
            if (frame.json)
                frame.print({{"items", list}});
            else
                std::cout << table.text();
            return done;
        };
    });
}

}  // namespace duebook::cli
