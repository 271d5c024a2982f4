// SPDX-License-Identifier: GPL-3.0-or-later
// duebook-cli: every intention of a user as a command; see docs/manual/command-line.md.
#include <cstdlib>
#include <iostream>

#include "cli/demo_commands.h"
#include "cli/export_commands.h"
#include "cli/frame.h"
#include "cli/import_commands.h"
#include "cli/kpi_commands.h"
#include "cli/ledger_commands.h"
#include "cli/report_commands.h"
#include "cli/work_commands.h"
#include "io/io_error.h"

namespace {

using namespace duebook;

// What is wrong with the words: where a command is missing, the word that is none, and those that are.
std::string explainWords(const CLI::App& app, const CLI::ParseError& error) {
    const CLI::App* noun = &app;
    std::string call = app.get_name();
    while (!noun->get_subcommands().empty()) {
        noun = noun->get_subcommands().front();
        call += " " + noun->get_name();
    }
    std::string known;
    for (const CLI::App* each : noun->get_subcommands([](const CLI::App*) { return true; }))
        known += (known.empty() ? "" : ", ") + each->get_name();
    if (dynamic_cast<const CLI::RequiredError*>(&error) == nullptr || known.empty()) return error.what();
    for (const std::string& word : app.remaining(true)) {
        if (!word.starts_with("-")) return "\"" + word + "\" is no command of " + call + ". It takes " + known + ".";
    }
    return call + " takes one of these commands: " + known + ".";
}

int runCommand(const cli::Frame& frame) {
    try {
        return frame.command();
    } catch (const cli::WordsError& error) {
        cli::printError(frame.json, "call.wrong_words", error.what());
        return cli::wrongWords;
    } catch (const db::DbError& error) {
        cli::printError(frame.json, db::codeOf(error.kind), services::explain(error, frame.ledger));
        return cli::unreadable;
    } catch (const io::IoError& error) {
        cli::printError(frame.json, io::codeOf(error.kind), error.what());
        return cli::unreadable;
    } catch (const Cancelled&) {
        cli::printError(frame.json, "call.cancelled", "Stopped. Nothing was changed.");
        return cli::unreadable;
    }
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Duebook: accounts receivable by command line", "duebook-cli");
    cli::Frame frame;
    if (const char* ledger = std::getenv("DUEBOOK_LEDGER")) frame.ledger = ledger;
    app.add_option("--ledger", frame.ledger, "The ledger: a .duebook file or a postgresql:// address");
    app.add_flag("--json", frame.json, "Print one JSON document");
    app.add_option("--as", frame.actor, "Who acts, for the journal");
    app.set_version_flag("--version", "Duebook " DUEBOOK_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    cli::addLedgerCommands(app, frame);
    cli::addDemoCommands(app, frame);
    cli::addImportCommands(app, frame);
    cli::addReportCommands(app, frame);
    cli::addWorkCommands(app, frame);
    cli::addKpiCommands(app, frame);
    cli::addExportCommands(app, frame);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return app.exit(asked);
    } catch (const CLI::ParseError& error) {
        cli::printError(frame.json, "call.wrong_words", explainWords(app, error));
        return cli::wrongWords;
    }
    return runCommand(frame);
}
