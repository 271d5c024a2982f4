// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/run.h"

#include <cstdlib>
#include <iostream>

#include "cli/attachment_commands.h"
#include "cli/demo_commands.h"
#include "cli/document_commands.h"
#include "cli/einvoice_commands.h"
#include "cli/export_commands.h"
#include "cli/frame.h"
#include "cli/import_commands.h"
#include "cli/kpi_commands.h"
#include "cli/ledger_commands.h"
#include "cli/mail_commands.h"
#include "cli/report_commands.h"
#include "cli/schedule_commands.h"
#include "cli/send_commands.h"
#include "cli/work_commands.h"
#include "io/io_error.h"

namespace duebook::cli {
namespace {

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

int runCommand(const Frame& frame) {
    try {
        return frame.command();
    } catch (const WordsError& error) {
        printError(frame.json, "call.wrong_words", error.what());
        return wrongWords;
    } catch (const db::DbError& error) {
        printError(frame.json, db::codeOf(error.kind), services::explain(error, frame.ledger));
        return unreadable;
    } catch (const io::IoError& error) {
        printError(frame.json, io::codeOf(error.kind), error.what());
        return unreadable;
    } catch (const Cancelled&) {
        printError(frame.json, "call.cancelled", "Stopped. Nothing was changed.");
        return unreadable;
    }
}

}  // namespace

int run(int argc, char** argv, const services::MakeRenderer& makeRenderer) {
    CLI::App app("Duebook: accounts receivable by command line", "duebook-cli");
    Frame frame;
    frame.makeRenderer = makeRenderer;
    frame.words = argv;
    if (const char* ledger = std::getenv("DUEBOOK_LEDGER")) frame.ledger = ledger;
    app.add_option("--ledger", frame.ledger, "The ledger: a .duebook file or a postgresql:// address");
    app.add_flag("--json", frame.json, "Print one JSON document");
    app.add_option("--as", frame.actor, "Who acts, for the journal");
    app.set_version_flag("--version", "Duebook " DUEBOOK_VERSION);
    app.require_subcommand(1);
    app.fallthrough();
    addLedgerCommands(app, frame);
    addDemoCommands(app, frame);
    addImportCommands(app, frame);
    addReportCommands(app, frame);
    addWorkCommands(app, frame);
    addScheduleCommands(app, frame);
    addAttachmentCommands(app, frame);
    addKpiCommands(app, frame);
    addExportCommands(app, frame);
    addMailCommands(app, frame);
    addEInvoiceCommands(app, frame);
    addDocumentCommands(app, frame);
    addSendCommands(app, frame);
    addStatementCommand(app, frame);
    try {
        app.parse(argc, argv);
    } catch (const CLI::Success& asked) {
        return app.exit(asked);
    } catch (const CLI::ParseError& error) {
        printError(frame.json, "call.wrong_words", explainWords(app, error));
        return wrongWords;
    }
    return runCommand(frame);
}

}  // namespace duebook::cli
