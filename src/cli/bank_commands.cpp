// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/bank_commands.h"

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

#include "base/text.h"
#include "cli/match_commands.h"
#include "cli/table.h"
#include "services/import_statement.h"

namespace duebook::cli {
namespace {

constexpr std::size_t textWidth = 50;

Json dayOrNull(const std::optional<Date>& day) {
    return day ? Json(day->iso()) : Json();
}
Json amountOrNull(const std::optional<bank::Balance>& balance) {
    return balance ? Json(balance->amount.text()) : Json();
}

Json jsonOf(const services::StatementReport& report) {
    const bank::Statement& s = report.statement;
    Json findings = Json::array();
    for (const bank::Finding& finding : s.findings) {
        findings.push_back(
            {{"code", bank::codeOf(finding.kind)}, {"place", finding.place}, {"message", bank::explain(finding)}});
    }
    return {{"account", s.account},
            {"currency", s.currency ? Json(s.currency->code()) : Json()},
            {"number", s.number},
            {"from", dayOrNull(s.from)},
            {"to", dayOrNull(s.until)},
            {"opening", amountOrNull(s.opening)},
            {"closing", amountOrNull(s.closing)},
            {"ties", report.ties ? Json(*report.ties) : Json()},
            {"lines", report.lines},
            {"entries", s.entries},
            {"accepted", report.accepted},
            {"known", report.known},
            {"left_out", report.leftOut},
            {"findings", std::move(findings)}};
}

Json jsonOf(const services::StatementImport& import, bool dryRun) {
    Json json = {{"kind", "bank-statement"},    {"rows", import.lines},
                 {"accepted", import.accepted}, {"rejected", 0},
                 {"duplicates", import.known},  {"left_out", import.leftOut},
                 {"dry_run", dryRun},           {"kept", import.kept},
                 {"rejects", Json::array()},    {"format", import.format},
                 {"statements", Json::array()}, {"known_lines", Json::array()}};
    for (const services::StatementReport& report : import.statements) json["statements"].push_back(jsonOf(report));
    for (const services::KnownLine& known : import.knownLines) {
        json["known_lines"].push_back({{"statement", known.statement},
                                       {"line", known.line.place},
                                       {"date", known.line.booked.iso()},
                                       {"amount", known.line.amount.text()},
                                       {"currency", known.line.amount.currency().code()},
                                       {"payer", known.line.name},
                                       {"text", known.line.text}});
    }
    return json;
}

void printForPeople(const services::StatementImport& import, bool dryRun) {
    std::cout << import.format << ": " << countOf(import.lines) << " lines, " << countOf(import.accepted) << " taken, "
              << countOf(import.known) << " known already, " << countOf(import.leftOut) << " left out.\n";
    Table table(
        {{"account"}, {"number"}, {"from"}, {"to"}, {"opening", true}, {"closing", true}, {""}, {"lines", true}});
    for (const services::StatementReport& report : import.statements) {
        const bank::Statement& s = report.statement;
        table.add({s.account, s.number, s.from ? s.from->iso() : "", s.until ? s.until->iso() : "",
                   s.opening ? grouped(s.opening->amount.text()) : "",
                   s.closing ? grouped(s.closing->amount.text()) : "",
                   s.currency ? std::string(s.currency->code()) : "", countOf(report.lines)});
    }
    std::cout << table.text();
    for (const services::StatementReport& report : import.statements) {
        for (const bank::Finding& finding : report.statement.findings)
            std::cout << report.statement.number << (report.statement.number.empty() ? "" : ": ")
                      << bank::explain(finding) << '\n';
    }
    if (dryRun) std::cout << "This was a dry run: nothing was kept.\n";
}

// A layout by its name, or out of a JSON file.
Result<std::optional<bank::Layout>> layoutOf(const std::string& words) {
    if (words.empty()) return std::optional<bank::Layout>();
    std::error_code noFile;
    if (std::filesystem::is_regular_file(words, noFile)) {
        return bank::parseLayout(fileText(words)).map([](bank::Layout layout) {
            return std::optional(std::move(layout));
        });
    }
    for (const bank::Layout& layout : bank::shippedLayouts()) {
        if (layout.name == words) return std::optional(layout);
    }
    return refuse(Refusal::profileUnknown, words);
}

Json jsonOf(const store::BankLineRow& row) {
    const bank::BankLine& l = row.line;
    return {{"id", row.id},
            {"account", row.account},
            {"date", l.booked.iso()},
            {"value_date", dayOrNull(l.value)},
            {"amount", l.amount.text()},
            {"currency", l.amount.currency().code()},
            {"payer", l.name},
            {"payer_account", l.account},
            {"reference", l.reference},
            {"text", l.text},
            {"state", nameOf(row.state)},
            {"note", row.note},
            {"payer_bic", l.bic},
            {"end_to_end", l.endToEnd},
            {"mandate", l.mandate},
            {"bank_id", l.bankId},
            {"code", l.code},
            {"return_reason", l.returnReason},
            {"reversal", l.reversal},
            {"statement", row.statement},
            {"entry", l.entry},
            {"part", l.part}};
}

void printForPeople(const std::vector<store::BankLineRow>& lines) {
    Table table({{"id", true}, {"date"}, {"amount", true}, {""}, {"payer"}, {"text"}, {"state"}});
    for (const store::BankLineRow& row : lines) {
        const bank::BankLine& l = row.line;
        const std::string text = l.reference.empty() ? l.text : l.reference + " " + l.text;
        table.add({std::to_string(row.id), l.booked.iso(), grouped(l.amount.text()),
                   std::string(l.amount.currency().code()), leftPart(printable(l.name), textWidth),
                   leftPart(printable(text), textWidth), std::string(nameOf(row.state))});
    }
    std::cout << table.text();
}

int runLines(const Frame& frame, const std::string& word) {
    const auto state = store::bankLineStateOf(word);
    if (!word.empty() && word != "all" && !state)
        throw WordsError("--state takes unmatched, proposed, posted, ignored or all, not \"" + word + "\".");
    services::Books books = frame.open();
    const auto lines = services::bankLines(books, state);
    if (!frame.json) {
        printForPeople(lines);
        return done;
    }
    Json list = Json::array();
    for (const store::BankLineRow& line : lines) list.push_back(jsonOf(line));
    frame.print({{"lines", std::move(list)}});
    return done;
}

}  // namespace

void addBankCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("bank", "What the bank says");
    noun->require_subcommand(1);
    noun->fallthrough();
    auto state = std::make_shared<std::string>();
    CLI::App* verb = noun->add_subcommand("lines", "The lines of the bank's statements");
    verb->add_option("--state", *state, "unmatched, proposed, posted, ignored or all");
    verb->callback([state, &frame] { frame.command = [state, &frame] { return runLines(frame, *state); }; });
    addMatchCommands(*noun, frame);
}

int runStatementImport(const Frame& frame, const std::string& file, const std::string& map, bool dryRun) {
    services::Books books = frame.open();
    auto layout = layoutOf(map);
    if (!layout) {
        frame.refuse(layout.error());
        return wrongWords;
    }
    const auto import = services::importStatement(books, {file, std::move(*layout), dryRun});
    if (!import) {
        frame.refuse(import.error());
        return someRejected;
    }
    if (frame.json)
        frame.print(jsonOf(*import, dryRun));
    else
        printForPeople(*import, dryRun);
    return done;
}

}  // namespace duebook::cli
