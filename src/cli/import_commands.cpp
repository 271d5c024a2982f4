// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/import_commands.h"

#include <filesystem>
#include <iostream>
#include <memory>

#include "base/text.h"
#include "cli/bank_commands.h"
#include "cli/table.h"
#include "services/import_profiles.h"
#include "services/import_table.h"

namespace duebook::cli {
namespace {

constexpr std::size_t rejectsShown = 20;

struct ImportWords {
    std::string kind, file, map, rejects;
    std::string onError = "stop";
    bool dryRun = false;
};

Json jsonOf(const services::ImportReject& reject) {
    return {{"row", reject.row},
            {"column", reject.column},
            {"value", reject.value},
            {"code", codeOf(reject.error.refusal)},
            {"reason", explain(reject.error)}};
}

Json jsonOf(const services::ImportReport& report, bool dryRun) {
    Json json = {{"kind", io::nameOf(report.kind)},
                 {"rows", report.rows},
                 {"accepted", report.accepted},
                 {"rejected", report.rejected},
                 {"duplicates", report.duplicates},
                 {"created_customers", report.createdCustomers},
                 {"matched_leniently", report.matchedLeniently},
                 {"dry_run", dryRun},
                 {"kept", report.kept},
                 {"rounding", Json::array()},
                 {"rejects", Json::array()}};
    for (const auto& [currency, sum] : report.rounding)
        json["rounding"].push_back({{"currency", currency.code()}, {"difference", sum}});
    for (const services::ImportReject& reject : report.rejects) json["rejects"].push_back(jsonOf(reject));
    return json;
}

void printForPeople(const services::ImportReport& report, bool dryRun) {
    std::cout << countOf(report.rows) << " rows: " << countOf(report.accepted) << " accepted, "
              << countOf(report.rejected) << " rejected, " << countOf(report.duplicates) << " there already.\n";
    if (report.createdCustomers > 0) std::cout << "Customers created: " << countOf(report.createdCustomers) << ".\n";
    if (report.matchedLeniently > 0)
        std::cout << "Customers found only without leading zeros or \".0\": " << countOf(report.matchedLeniently)
                  << ".\n";
    for (const auto& [currency, sum] : report.rounding)
        std::cout << "Rounding added " << sum << " " << currency.code() << ".\n";
    if (dryRun) std::cout << "This was a dry run: nothing was kept.\n";
    if (!dryRun && report.rejected > 0 && !report.kept) std::cout << "Nothing was kept.\n";
    if (report.rejects.empty()) return;
    Table table({{"Row", true}, {"Column"}, {"Value"}, {"Reason"}});
    for (std::size_t i = 0; i < report.rejects.size() && i < rejectsShown; ++i) {
        const services::ImportReject& reject = report.rejects[i];
        table.add({countOf(reject.row), reject.column, leftPart(printable(reject.value), 40), explain(reject.error)});
    }
    std::cout << table.text();
    if (static_cast<std::size_t>(report.rejected) > rejectsShown)
        std::cout << "Use --rejects FILE or --json to see all.\n";
}

Result<io::MappingProfile> profileOf(services::Books& books, const std::string& words) {
    if (words.empty()) return io::MappingProfile();
    std::error_code noFile;  // such as a name that is too long to be one
    return std::filesystem::is_regular_file(words, noFile) ? services::readProfile(words)
                                                           : services::savedProfile(books, words);
}

services::ImportRequest requestOf(const ImportWords& words) {
    const auto kind = io::importKindOf(words.kind);
    const std::string takes =
        "import takes customers, invoices, credit-notes, receipts, bank-statement or exchange-rates, and a file";
    if (!kind && !words.kind.empty()) throw WordsError(takes + ", not \"" + words.kind + "\".");
    if (!kind || words.file.empty()) throw WordsError(takes + ".");
    if (words.onError != "stop" && words.onError != "skip") throw WordsError("--on-error takes stop or skip.");
    services::ImportRequest request;
    request.kind = *kind;
    request.path = words.file;
    request.dryRun = words.dryRun;
    request.onError =
        words.onError == "skip" ? services::ImportRequest::OnError::skip : services::ImportRequest::OnError::stop;
    request.rejectsPath = words.rejects;
    return request;
}

// A mapping that cannot serve is a matter of the call's words.
int refuseProfile(const Frame& frame, const Error& error) {
    frame.refuse(error);
    return wrongWords;
}

// A bank's file is taken as a whole or not at all.
int runBankImport(const Frame& frame, const ImportWords& words) {
    if (words.file.empty()) throw WordsError("import bank-statement takes a file.");
    if (words.onError != "stop" || !words.rejects.empty())
        throw WordsError("import bank-statement takes neither --on-error nor --rejects: a file is taken whole or not.");
    return runStatementImport(frame, words.file, words.map, words.dryRun);
}

int runImport(const Frame& frame, const ImportWords& words) {
    if (words.kind == "bank-statement") return runBankImport(frame, words);
    services::ImportRequest request = requestOf(words);
    services::Books books = frame.open();
    auto profile = profileOf(books, words.map);
    if (!profile) return refuseProfile(frame, profile.error());
    if (auto fit = io::checkProfile(*profile, request.kind); !fit) return refuseProfile(frame, fit.error());
    request.profile = std::move(*profile);
    const auto report = services::importTable(books, request, frame.progress("import"));
    if (!report) {
        frame.refuse(report.error());
        return someRejected;
    }
    if (frame.json)
        frame.print(jsonOf(*report, words.dryRun));
    else
        printForPeople(*report, words.dryRun);
    return report->rejected > 0 ? someRejected : done;
}

int runSave(const Frame& frame, const std::string& name, const std::string& file) {
    services::Books books = frame.open();
    const auto saved = services::readProfile(file).and_then(
        [&](const io::MappingProfile& profile) { return services::saveProfile(books, name, profile); });
    if (!saved) return refuseProfile(frame, saved.error());
    if (frame.json)
        frame.print({{"profile", name}});
    else
        std::cout << "Saved the mapping " << name << ".\n";
    return done;
}

int runList(const Frame& frame) {
    services::Books books = frame.open();
    Json list = Json::array();
    Table table({{"Name"}, {"Kind"}});
    for (const auto& [name, profile] : services::savedProfiles(books)) {
        list.push_back({{"name", name}, {"profile", Json::parse(io::toJson(profile))}});
        table.add({name, profile.kind ? std::string(io::nameOf(*profile.kind)) : std::string()});
    }
    if (frame.json)
        frame.print({{"profiles", list}});
    else
        std::cout << table.text();
    return done;
}

void addProfileVerbs(CLI::App& noun, Frame& frame) {
    CLI::App* profile = noun.add_subcommand("profile", "Keep mappings of columns in the ledger");
    profile->require_subcommand(1);
    profile->fallthrough();
    auto words = std::make_shared<std::pair<std::string, std::string>>();
    CLI::App* save = profile->add_subcommand("save", "Save a mapping under a name");
    save->add_option("NAME", words->first, "The name")->required();
    save->add_option("FILE", words->second, "The mapping, in JSON")->required();
    save->callback(
        [words, &frame] { frame.command = [words, &frame] { return runSave(frame, words->first, words->second); }; });
    CLI::App* list = profile->add_subcommand("list", "List the saved mappings");
    list->callback([&frame] { frame.command = [&frame] { return runList(frame); }; });
}

}  // namespace

void addImportCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun =
        app.add_subcommand("import", "Bring customers, documents, receipts, bank statements and rates in from a file");
    noun->fallthrough();
    auto words = std::make_shared<ImportWords>();
    noun->add_option("KIND", words->kind,
                     "customers, invoices, credit-notes, receipts, bank-statement or exchange-rates");
    noun->add_option("FILE", words->file, "A CSV or XLSX file, or what a bank sends");
    noun->add_option("--map", words->map, "A saved mapping of columns, or one in a JSON file");
    noun->add_flag("--dry-run", words->dryRun, "Do everything but keep it");
    noun->add_option("--on-error", words->onError,
                     "stop: one rejected row, and nothing is kept; skip: keep the others");
    noun->add_option("--rejects", words->rejects, "Write the rejected rows to this CSV file");
    addProfileVerbs(*noun, frame);
    noun->callback([noun, words, &frame] {
        if (noun->get_subcommands().empty()) frame.command = [words, &frame] { return runImport(frame, *words); };
    });
}

}  // namespace duebook::cli
