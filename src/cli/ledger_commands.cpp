// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ledger_commands.h"

#include <iostream>
#include <memory>

#include "cli/table.h"
#include "services/ledger_care.h"
#include "services/verify.h"

namespace duebook::cli {
namespace {

void addCreate(CLI::App& noun, Frame& frame) {
    struct Words {
        std::string place, company, currency, country;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = noun.add_subcommand("create", "Make a new, empty ledger");
    verb->add_option("LEDGER", words->place, "A new file or the address of an empty database")->required();
    verb->add_option("--company", words->company, "The company whose ledger it is")->required();
    verb->add_option("--currency", words->currency, "Its own currency, such as EUR")->required();
    verb->add_option("--country", words->country, "Its country, such as DE");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            frame.ledger = words->place;
            const Currency currency = currencyOption("--currency", words->currency);
            services::createLedger({words->place, words->company, currency, words->country},
                                   frame.actor.empty() ? services::systemUser() : frame.actor);
            const Json result = {{"ledger", words->place}, {"company", words->company}, {"currency", currency.code()}};
            if (frame.json)
                frame.print(result);
            else
                std::cout << "Made the ledger of " << words->company << " in " << words->place << ".\n";
            return done;
        };
    });
}

void printInfo(const services::LedgerFacts& f) {
    Table table({{"ledger"}, {""}});
    table.add({"company", f.info.company});
    table.add({"currency", std::string(f.info.base.code())});
    table.add({"schema version", std::to_string(f.schema)});
    table.add({"customers", grouped(std::to_string(f.customers))});
    table.add({"invoices", grouped(std::to_string(f.invoices))});
    table.add({"credit notes", grouped(std::to_string(f.creditNotes))});
    table.add({"receipts", grouped(std::to_string(f.receipts))});
    table.add({"allocations", grouped(std::to_string(f.allocations))});
    table.add({"acts in the journal", grouped(std::to_string(f.acts))});
    table.add({"newest posting", f.newestPosting ? f.newestPosting->iso() : "none"});
    table.add({"closed until", f.closedUntil ? f.closedUntil->iso() : "no period is closed"});
    table.add({"size in bytes", grouped(std::to_string(f.bytes))});
    std::cout << table.text() << "journal head " << f.head << '\n';
}

Json infoJson(const services::LedgerFacts& f, const std::string& place) {
    return {{"ledger", place},
            {"company", f.info.company},
            {"currency", f.info.base.code()},
            {"country", f.info.country},
            {"demo", f.info.demo},
            {"schema_version", f.schema},
            {"counts",
             {{"customers", f.customers},
              {"invoices", f.invoices},
              {"credit_notes", f.creditNotes},
              {"receipts", f.receipts},
              {"allocations", f.allocations},
              {"acts", f.acts}}},
            {"size_bytes", f.bytes},
            {"newest_posting", f.newestPosting ? Json(f.newestPosting->iso()) : Json()},
            {"closed_until", f.closedUntil ? Json(f.closedUntil->iso()) : Json()},
            {"created_at", f.info.created.iso()},
            {"head", f.head}};
}

void addInfo(CLI::App& noun, Frame& frame) {
    CLI::App* verb = noun.add_subcommand("info", "What the ledger holds");
    verb->callback([&frame] {
        frame.command = [&frame] {
            services::Books books = frame.open();
            const services::LedgerFacts facts = services::ledgerFacts(books);
            if (frame.json)
                frame.print(infoJson(facts, frame.ledger));
            else
                printInfo(facts);
            return done;
        };
    });
}

int printVerification(const Frame& frame, const services::Verification& result) {
    if (frame.json) {
        Json checks = Json::array();
        for (const services::Check& c : result.checks) {
            checks.push_back({{"name", c.name}, {"ok", c.ok()}, {"examined", c.examined}, {"faults", c.faults}});
        }
        frame.print({{"ok", result.ok()}, {"checks", checks}, {"head", result.head}});
        return result.ok() ? done : refused;
    }
    Table table({{"check"}, {"result"}, {"examined", true}});
    for (const services::Check& c : result.checks) {
        table.add(
            {c.name, c.ok() ? "ok" : std::to_string(c.faultCount) + " faults", grouped(std::to_string(c.examined))});
    }
    std::cout << table.text();
    for (const services::Check& c : result.checks) {
        for (const std::string& fault : c.faults) std::cout << c.name << ": " << fault << '\n';
    }
    std::cout << "journal head " << result.head << '\n';
    return result.ok() ? done : refused;
}

void addVerify(CLI::App& noun, Frame& frame) {
    auto head = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("verify", "Check every invariant and the audit chain");
    verb->add_option("--head", *head, "A journal head noted earlier, which must still be part of the chain");
    verb->callback([head, &frame] {
        frame.command = [head, &frame] {
            services::Books books = frame.open();
            const auto expected = head->empty() ? std::nullopt : std::optional(*head);
            return printVerification(frame, services::verifyLedger(books, frame.progress("Checking"), expected));
        };
    });
}

struct TwoPlaces {
    std::string from, to;
};

void addBackup(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<TwoPlaces>();
    CLI::App* verb = noun.add_subcommand("backup", "Write a consistent copy while others work");
    verb->add_option("DEST", words->to, "A new file")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const std::string head = services::backupLedger(books, words->to, frame.progress("Backing up"));
            if (frame.json)
                frame.print({{"backup", words->to}, {"head", head}});
            else
                std::cout << "Wrote " << words->to << ", verified.\nJournal head " << head << '\n';
            return done;
        };
    });
}

void addRestore(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<TwoPlaces>();
    CLI::App* verb = noun.add_subcommand("restore", "Put a backup in the place of a ledger, once it is verified");
    verb->add_option("SRC", words->from, "The backup")->required();
    verb->add_option("LEDGER", words->to, "The ledger file to make or replace")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            frame.ledger = words->from;
            const auto result = services::restoreLedger(words->from, words->to, frame.progress("Restoring"));
            if (!result.ok()) return printVerification(frame, result);
            if (frame.json)
                frame.print({{"ledger", words->to}, {"head", result.head}});
            else
                std::cout << "Restored " << words->to << ", verified.\nJournal head " << result.head << '\n';
            return done;
        };
    });
}

void addCopy(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<TwoPlaces>();
    CLI::App* verb = noun.add_subcommand("copy", "Copy a whole ledger between a file and a PostgreSQL database");
    verb->add_option("FROM", words->from, "The ledger to copy")->required();
    verb->add_option("TO", words->to, "A new file, or an empty database")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            frame.ledger = words->from;
            services::Books books = frame.open();
            frame.ledger = words->to;
            const auto result = services::copyLedger(books, words->to, frame.progress("Copying"));
            if (!result.ok()) return printVerification(frame, result);
            if (frame.json)
                frame.print({{"from", words->from}, {"to", words->to}, {"head", result.head}});
            else
                std::cout << "Copied to " << words->to << ", verified.\nJournal head " << result.head << '\n';
            return done;
        };
    });
}

void addClose(CLI::App& noun, Frame& frame) {
    auto until = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("close", "Close the books up to and including a day");
    verb->add_option("--until", *until, "The last day that is closed")->required();
    verb->callback([until, &frame] {
        frame.command = [until, &frame]() -> int {
            services::Books books = frame.open();
            const Date day = dateOption("--until", *until);
            const auto head = services::closePeriod(books, day);
            if (!head) return frame.refuse(head.error());
            if (frame.json)
                frame.print({{"closed_until", day.iso()}, {"head", *head}});
            else
                std::cout << "Closed until " << day.iso() << ".\nJournal head " << *head << '\n';
            return done;
        };
    });
}

}  // namespace

void addLedgerCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("ledger", "Make, check, copy and keep ledgers");
    noun->require_subcommand(1);
    noun->fallthrough();
    addCreate(*noun, frame);
    addInfo(*noun, frame);
    addVerify(*noun, frame);
    addBackup(*noun, frame);
    addRestore(*noun, frame);
    addCopy(*noun, frame);
    addClose(*noun, frame);
}

}  // namespace duebook::cli
