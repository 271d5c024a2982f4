// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ledger_commands.h"

#include <iostream>
#include <memory>

#include "cli/table.h"

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
        frame.command = [words, &frame] {
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

}  // namespace

void addLedgerCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("ledger", "Make, check, copy and keep ledgers");
    noun->require_subcommand(1);
    noun->fallthrough();
    addCreate(*noun, frame);
}

}  // namespace duebook::cli
