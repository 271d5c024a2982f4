// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_commands.h"

#include <iostream>
#include <memory>

#include "cli/report_commands.h"
#include "services/export_aging.h"
#include "services/export_journal.h"
#include "services/export_lists.h"

namespace duebook::cli {
namespace {

using services::ExportFormat;
using services::ExportKind;

struct FileWords {
    std::string path;
    bool bom = false, raw = false;

    void addTo(CLI::App& verb, ExportFormat format) {
        verb.add_option("OUT", path, "The file to write; one that is there is replaced")->required();
        if (format != ExportFormat::csv) return;
        verb.add_flag("--bom", bom, "Begin with a byte order mark, by which Excel knows UTF-8");
        verb.add_flag("--raw", raw,
                      "Texts exactly as they are, for reading them back; without, those that begin with "
                      "= + - @ get a ' in front");
    }
    services::ExportTarget target(ExportFormat format) const {
        return {path, format, "Duebook " DUEBOOK_VERSION, bom, raw};
    }
};

int tell(const Frame& frame, const std::string& path, const std::string& what, std::int64_t rows) {
    if (frame.json)
        frame.print({{"file", path}, {"rows", rows}});
    else
        std::cout << "Wrote " << path << ": " << rows << " " << what << ".\n";
    return done;
}

void addAging(CLI::App& noun, Frame& frame, ExportFormat format) {
    struct Words {
        AgingWords report;
        FileWords file;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = noun.add_subcommand("aging", format == ExportFormat::xlsx
                                                      ? "The aging pack: summary, open items, unapplied, checks"
                                                      : "The rows of the aging report");
    words->file.addTo(*verb, format);
    words->report.addTo(*verb);
    verb->callback([words, &frame, format] {
        frame.command = [words, &frame, format]() -> int {
            services::Books books = frame.open();
            const auto request = words->report.request(books);
            if (!request) return frame.refuse(request.error());
            const auto target = words->file.target(format);
            const Progress progress = frame.progress("Writing " + target.path);
            if (format == ExportFormat::csv) {
                return tell(frame, target.path, "rows", services::exportAgingCsv(books, *request, target, progress));
            }
            const auto result = services::exportAgingPack(books, *request, target, progress);
            if (!frame.json) {
                std::cout << "Wrote " << target.path << ": " << result.items << " open items, " << result.credits
                          << " unapplied receipts and credit notes.\n";
                return done;
            }
            frame.print({{"file", target.path}, {"rows", result.items}, {"unapplied_rows", result.credits}});
            return done;
        };
    });
}

struct ListVerb {
    ExportKind kind;
    const char* name;
    const char* what;
    const char* help;
};
constexpr ListVerb lists[] = {
    {ExportKind::openItems, "open-items", "open items", "Every instalment that was open on a day"},
    {ExportKind::invoices, "invoices", "invoices", "Invoices in the order of posting"},
    {ExportKind::creditNotes, "credit-notes", "credit notes", "Credit notes in the order of posting"},
    {ExportKind::receipts, "receipts", "receipts", "Receipts in the order of posting"},
    {ExportKind::customers, "customers", "customers", "Customers with all that is known of them"},
    {ExportKind::exchangeRates, "exchange-rates", "exchange rates", "Every exchange rate of the ledger"},
};

struct ListWords {
    std::string asOf, from, to, currency;
    FileWords file;

    services::ListRequest request(const services::Books& books, ExportKind kind) const {
        services::ListRequest request{kind, asOf.empty() ? books.today() : dateOption("--as-of", asOf)};
        if (!from.empty()) request.from = dateOption("--from", from);
        if (!to.empty()) request.to = dateOption("--to", to);
        if (!currency.empty()) request.currency = currencyOption("--currency", currency);
        return request;
    }
};

void addList(CLI::App& noun, Frame& frame, ExportFormat format, const ListVerb& list) {
    auto words = std::make_shared<ListWords>();
    CLI::App* verb = noun.add_subcommand(list.name, list.help);
    words->file.addTo(*verb, format);
    if (list.kind == ExportKind::openItems) {
        verb->add_option("--as-of", words->asOf, "The day, such as 2026-01-31 (today)");
    } else if (list.kind != ExportKind::customers && list.kind != ExportKind::exchangeRates) {
        verb->add_option("--from", words->from, "From this date on");
        verb->add_option("--to", words->to, "Up to and including this date");
    }
    if (list.kind != ExportKind::customers && list.kind != ExportKind::exchangeRates)
        verb->add_option("--currency", words->currency, "Only those of this currency");
    verb->callback([words, &frame, format, list] {
        frame.command = [words, &frame, format, list] {
            services::Books books = frame.open();
            const auto target = words->file.target(format);
            const Progress progress = frame.progress("Writing " + target.path);
            const auto request = words->request(books, list.kind);
            return tell(frame, target.path, list.what, services::exportList(books, request, target, progress));
        };
    });
}

void addJournal(CLI::App& noun, Frame& frame) {
    struct Words {
        std::string format = "hledger";
        FileWords file;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = noun.add_subcommand("journal", "Every posting, for other accounting programs");
    words->file.addTo(*verb, ExportFormat::csv);
    verb->add_option("--format", words->format, "hledger or csv (hledger)");
    verb->callback([words, &frame] {
        frame.command = [words, &frame] {
            if (words->format != "hledger" && words->format != "csv") {
                throw WordsError("--format takes hledger or csv.");
            }
            const bool hledger = words->format == "hledger";
            services::Books books = frame.open();
            const auto target = words->file.target(ExportFormat::csv);
            const auto format = hledger ? services::JournalFormat::hledger : services::JournalFormat::csv;
            const auto rows = services::exportJournal(books, format, target, frame.progress("Writing " + target.path));
            return tell(frame, target.path, hledger ? "transactions" : "postings", rows);
        };
    });
}

}  // namespace

void addExportCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("export", "Write reports, lists and the journal to files");
    noun->require_subcommand(1);
    noun->fallthrough();
    for (const ExportFormat format : {ExportFormat::xlsx, ExportFormat::csv}) {
        const bool xlsx = format == ExportFormat::xlsx;
        CLI::App* kind = noun->add_subcommand(xlsx ? "xlsx" : "csv", xlsx ? "As an Excel workbook" : "As CSV");
        kind->require_subcommand(1);
        kind->fallthrough();
        addAging(*kind, frame, format);
        for (const ListVerb& list : lists) addList(*kind, frame, format, list);
    }
    addJournal(*noun, frame);
}

}  // namespace duebook::cli
