// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/demo_commands.h"

#include <iostream>
#include <memory>

#include "services/demo.h"

namespace duebook::cli {
namespace {

constexpr std::int64_t mostInvoices = 20'000'000;

struct DemoWords {
    std::string place, asOf;
    std::int64_t invoices = 4300;
    std::uint64_t seed = 1;
};

int run(const DemoWords& words, Frame& frame) {
    frame.ledger = words.place;
    if (words.invoices < 1 || words.invoices > mostInvoices) {
        throw WordsError("--invoices takes a number from 1 to " + std::to_string(mostInvoices) + ".");
    }
    const Date asOf = words.asOf.empty() ? services::systemToday() : dateOption("--as-of", words.asOf);
    const demo::Made made = services::makeDemo({words.place, words.invoices, words.seed, asOf},
                                               frame.progress("Making up three years of trade"));
    if (frame.json) {
        frame.print({{"ledger", words.place},
                     {"as_of", asOf.iso()},
                     {"seed", words.seed},
                     {"customers", made.customers},
                     {"invoices", made.invoices},
                     {"credit_notes", made.creditNotes},
                     {"receipts", made.receipts},
                     {"allocations", made.allocations},
                     {"disputes", made.disputes}});
    } else {
        std::cout << "Made " << words.place << ": " << made.customers << " customers, " << made.invoices
                  << " invoices and " << made.receipts << " receipts up to " << asOf.iso() << ".\n";
    }
    return done;
}

}  // namespace

void addDemoCommands(CLI::App& app, Frame& frame) {
    auto words = std::make_shared<DemoWords>();
    CLI::App* verb =
        app.get_subcommand("ledger")->add_subcommand("demo", "Make a ledger of made-up trade, to try things");
    verb->add_option("LEDGER", words->place, "A new file or the address of an empty database")->required();
    verb->add_option("--invoices", words->invoices, "How many invoices (4300)");
    verb->add_option("--seed", words->seed, "Another number makes another company (1)");
    verb->add_option("--as-of", words->asOf, "The last day of its trade, such as 2026-01-31 (today)");
    verb->callback([words, &frame] { frame.command = [words, &frame] { return run(*words, frame); }; });
}

}  // namespace duebook::cli
