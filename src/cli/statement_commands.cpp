// SPDX-License-Identifier: GPL-3.0-or-later
#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/send_commands.h"
#include "cli/table.h"
#include "services/billing_desk.h"
#include "services/print_document.h"
#include "services/statement.h"

namespace duebook::cli {
namespace {

using paper::StatementPaper;
using services::Statement;

struct StatementWords {
    std::string customer, asOf, pdf, paper, identity, language;
    std::vector<std::string> to;
    bool send = false;
};

Json lineJson(const paper::StatementLine& line) {
    return {{"date", line.day.iso()},
            {"kind", line.kind},
            {"number", line.number},
            {"reference", line.reference},
            {"due", line.due ? Json(line.due->iso()) : Json()},
            {"days_late", line.daysOverdue},
            {"amount", line.original.text()},
            {"open", line.open.text()}};
}

Json sheetJson(const StatementPaper& sheet) {
    Json lines = Json::array(), aging = Json::array();
    for (const auto& line : sheet.lines) lines.push_back(lineJson(line));
    for (const auto& b : sheet.aging)
        aging.push_back({{"from", b.fromDays ? Json(*b.fromDays) : Json()},
                         {"to", b.toDays ? Json(*b.toDays) : Json()},
                         {"amount", b.amount.text()}});
    return {{"currency", sheet.currency.code()},
            {"lines", lines},
            {"aging", aging},
            {"unapplied", sheet.onAccount.text()},
            {"overdue", sheet.overdue.text()},
            {"balance", sheet.balance.text()}};
}

void printSheet(const StatementPaper& sheet) {
    Table table({{"date"}, {"number"}, {"due"}, {"days late", true}, {"amount", true}, {"open", true}});
    for (const auto& line : sheet.lines)
        table.add({line.day.iso(), line.number, line.due ? line.due->iso() : "",
                   line.daysOverdue > 0 ? std::to_string(line.daysOverdue) : "", grouped(line.original.text()),
                   grouped(line.open.text())});
    table.rule();
    table.add({"total", std::string(sheet.currency.code()), "", "", "", grouped(sheet.balance.text())});
    std::cout << table.text();
}

// OUT.pdf; with several currencies OUT-EUR.pdf, OUT-USD.pdf.
std::string fileOf(const std::string& out, const StatementPaper& sheet, bool several) {
    if (!several) return out;
    const std::filesystem::path path(out);
    const std::string name = path.stem().string() + "-" + std::string(sheet.currency.code());
    return (path.parent_path() / (name + path.extension().string())).string();
}

Result<Json> writeSheets(const Statement& statement, const StatementWords& words,
                         const paper::DocumentRenderer& renderer, paper::PaperSize size) {
    Json files = Json::array();
    for (const StatementPaper& sheet : statement.sheets) {
        const auto pdf = services::printSheet(sheet, renderer, size);
        if (!pdf) return tl::make_unexpected(pdf.error());
        const std::string file = fileOf(words.pdf, sheet, statement.sheets.size() > 1);
        writeFile(file, pdf->bytes);
        files.push_back({{"file", file}, {"currency", sheet.currency.code()}, {"pages", pdf->pages}});
    }
    return files;
}

Result<Json> sendSheets(services::Books& books, const Statement& statement, const StatementWords& words,
                        const paper::DocumentRenderer& renderer, paper::PaperSize size) {
    auto letter = services::statementLetter(statement, renderer, size);
    if (!letter) return tl::make_unexpected(letter.error());
    letter->to = words.to;
    letter->identity = words.identity;
    letter->language = words.language;
    return services::sendStatement(books, *letter).map([](const services::QueuedMail& mail) {
        return Json{{"ids", mail.ids}, {"already", mail.already}, {"due", mail.due.iso()}};
    });
}

int run(const Frame& frame, const StatementWords& words) {
    const bool pages = words.send || !words.pdf.empty();
    const auto renderer = pages ? frame.renderer() : nullptr;
    services::Books books = frame.open();
    const Date asOf = words.asOf.empty() ? books.today() : dateOption("--as-of", words.asOf);
    const auto size = paperNamed(words.paper, services::paperSizeOf(services::BillingDesk(books).company()));
    const auto statement = services::statementOf(books, words.customer, asOf);
    if (!statement) return frame.refuse(statement.error());
    Json json = {{"customer", statement->customer.number}, {"name", statement->customer.name}, {"as_of", asOf.iso()}};
    json["currencies"] = Json::array();
    for (const StatementPaper& sheet : statement->sheets) json["currencies"].push_back(sheetJson(sheet));
    if (!words.pdf.empty()) {
        const auto files = writeSheets(*statement, words, *renderer, size);
        if (!files) return frame.refuse(files.error());
        json["files"] = *files;
    }
    if (words.send) {
        const auto mail = sendSheets(books, *statement, words, *renderer, size);
        if (!mail) return frame.refuse(mail.error());
        json["mail"] = *mail;
    }
    if (frame.json) {
        frame.print(json);
        return done;
    }
    std::cout << statement->customer.number << " " << statement->customer.name << ", as of " << asOf.iso() << "\n";
    for (const StatementPaper& sheet : statement->sheets) printSheet(sheet);
    for (const Json& file : json.value("files", Json::array())) std::cout << file["file"].get<std::string>() << '\n';
    if (words.send) std::cout << (json["mail"]["already"] == true ? "was put in before\n" : "queued\n");
    return done;
}

}  // namespace

void addStatementCommand(CLI::App& app, Frame& frame) {
    auto words = std::make_shared<StatementWords>();
    CLI::App* verb = app.add_subcommand("statement", "What a customer owes, item by item");
    verb->add_option("CUSTOMER", words->customer, "The customer's number")->required();
    verb->add_option("--as-of", words->asOf, "The day at whose end it stands; today");
    verb->add_option("--pdf", words->pdf, "The PDF to write; with several currencies one for each");
    verb->add_option("--paper", words->paper, "a4 or letter (what the company's country uses)");
    CLI::Option* send = verb->add_flag("--send", words->send, "Mail it to the customer, once for each day");
    verb->add_option("--to", words->to, "An address in place of the customer's")->needs(send);
    verb->add_option("--from", words->identity, "The sender, by the name of its identity")->needs(send);
    verb->add_option("--language", words->language, "The language of the mail (the customer's)")->needs(send);
    verb->callback([words, &frame] { frame.command = [words, &frame] { return run(frame, *words); }; });
}

}  // namespace duebook::cli
