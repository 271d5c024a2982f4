// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/match_commands.h"

#include <iostream>
#include <memory>

#include "base/text.h"
#include "cli/match_json.h"
#include "cli/record_json.h"
#include "cli/table.h"

namespace duebook::cli {
namespace {

constexpr std::size_t reasonWidth = 90;

int thousandthsOption(const std::string& text) {
    const auto value = Fixed<struct ShareTag, 3>::parse(text);
    if (!value || value->raw() < 0 || value->raw() > 1000)
        throw WordsError("--confidence takes a number from 0 to 1 such as 0.95, not \"" + text + "\".");
    return static_cast<int>(value->raw());
}

std::string documentsOf(const matching::Proposal& proposal) {
    std::string text;
    for (const matching::Share& share : proposal.shares) text += (text.empty() ? "" : ", ") + share.number;
    return text;
}

void printForPeople(const services::MatchReport& report, bool posted) {
    Table table({{"line", true}, {"amount", true}, {""}, {"sure", true}, {"customer"}, {"documents"}, {"why"}});
    for (const services::LineOutcome& each : report.outcomes) {
        const std::string currency(each.amount.currency().code());
        if (each.outcome.proposals.empty()) {
            table.add({std::to_string(each.line), grouped(each.amount.text()), currency, "", "", "",
                       leftPart(each.outcome.unmatched, reasonWidth)});
            continue;
        }
        const matching::Proposal& best = each.outcome.proposals.front();
        const std::string why = each.receipt.empty() ? best.reason : each.receipt + ": " + best.reason;
        table.add({std::to_string(each.line), grouped(each.amount.text()), currency, formatFixed(best.confidence, 3, 1),
                   best.customerNumber, leftPart(documentsOf(best), reasonWidth),
                   leftPart(printable(why), reasonWidth)});
    }
    std::cout << table.text() << report.lines << " lines: ";
    if (posted) std::cout << report.posted << " posted, ";
    std::cout << report.proposed << " proposed, " << report.unmatched << " unmatched.";
    if (report.run != 0) std::cout << " Take it back with: bank unpost " << report.run;
    std::cout << '\n';
}

void addMatch(CLI::App& bank, Frame& frame) {
    struct Words {
        std::string confidence = "0.95";
        bool post = false;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = bank.add_subcommand("match", "Find what the bank's lines pay");
    verb->add_option("--confidence", words->confidence, "From which a line is posted by itself; 0.95");
    verb->add_flag("--post", words->post, "Post those lines, as one run that can be taken back");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            const services::MatchRequest request{thousandthsOption(words->confidence), words->post};
            services::Books books = frame.open();
            const auto report = services::matchLines(books, request, frame.progress("Matching"));
            if (!report) return frame.refuse(report.error());
            if (frame.json)
                frame.print(toJson(*report));
            else
                printForPeople(*report, words->post);
            return done;
        };
    });
}

void addUnpost(CLI::App& bank, Frame& frame) {
    struct Words {
        std::int64_t run = 0;
        std::string date;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = bank.add_subcommand("unpost", "Take back all that a run of matching posted");
    verb->add_option("RUN", words->run, "The number of the run, of `bank runs`")->required();
    verb->add_option("--date", words->date, "From when it counts; today");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const Date on = words->date.empty() ? books.today() : dateOption("--date", words->date);
            const auto undone = services::unpost(books, words->run, on);
            if (!undone) return frame.refuse(undone.error());
            printRecord(frame, {{"run", undone->run},
                                {"undone", undone->lines.size()},
                                {"lines", undone->lines},
                                {"receipts", undone->receipts}});
            return done;
        };
    });
}

void addRuns(CLI::App& bank, Frame& frame) {
    CLI::App* verb = bank.add_subcommand("runs", "What was posted from the bank's lines, and what of it stands");
    verb->callback([&frame] {
        frame.command = [&frame]() -> int {
            services::Books books = frame.open();
            const auto runs = services::matchRuns(books);
            if (frame.json) {
                Json list = Json::array();
                for (const store::RunFigures& each : runs) list.push_back(toJson(each));
                frame.print({{"runs", std::move(list)}});
                return done;
            }
            Table table({{"run", true}, {"at"}, {"by"}, {"act"}, {"lines", true}, {"posted", true}, {"undone", true}});
            for (const store::RunFigures& each : runs) {
                table.add({std::to_string(each.run.id), each.run.at.iso(), each.run.actor, each.run.act,
                           std::to_string(each.run.lines), std::to_string(each.run.posted),
                           std::to_string(each.undone)});
            }
            std::cout << table.text();
            return done;
        };
    });
}

int printPosted(const Frame& frame, std::int64_t line, const Result<services::PostedLine>& posted) {
    if (!posted) return frame.refuse(posted.error());
    Json json = toJson(posted->receipt);
    json["line"] = line;
    json["run"] = posted->run;
    printRecord(frame, json);
    return done;
}

void addAccept(CLI::App& bank, Frame& frame) {
    struct Words {
        std::int64_t line = 0;
        int proposal = 1;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = bank.add_subcommand("accept", "Post a line as it is proposed, and remember its payer");
    verb->add_option("LINE", words->line, "The line's number, of `bank lines`")->required();
    verb->add_option("--proposal", words->proposal, "Which of its proposals; 1, the surest");
    verb->callback([words, &frame] {
        frame.command = [words, &frame] {
            services::Books books = frame.open();
            return printPosted(frame, words->line, services::acceptLine(books, words->line, words->proposal));
        };
    });
}

// Each "INV-1:98.00".
std::vector<services::ApplyTo> applications(const std::vector<std::string>& texts, Currency currency) {
    std::vector<services::ApplyTo> list;
    for (const std::string& text : texts) {
        const std::size_t colon = text.rfind(':');
        const auto amount = colon == std::string::npos
                                ? std::nullopt
                                : Money::parse(std::string_view(text).substr(colon + 1), currency);
        if (!amount) throw WordsError("--allocate takes NUMBER:AMOUNT, not \"" + text + "\".");
        list.push_back({text.substr(0, colon), *amount});
    }
    return list;
}

void addAssign(CLI::App& bank, Frame& frame) {
    struct Words {
        services::AssignLine request;
        std::vector<std::string> allocate;
        bool once = false;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = bank.add_subcommand("assign", "Post a line for a customer, and say what it pays");
    verb->add_option("LINE", words->request.line, "The line's number, of `bank lines`")->required();
    verb->add_option("--customer", words->request.customer, "The customer's number")->required();
    verb->add_option("--allocate", words->allocate, "NUMBER:AMOUNT of an invoice; may be given several times");
    verb->add_flag("--auto", words->request.oldestFirst, "Apply the rest to the oldest open items");
    verb->add_flag("--once", words->once, "Do not remember the payer");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto row = store::BankStore(*books.db).find(words->request.line);
            if (!row) return frame.refuse({Refusal::bankLineUnknown, std::to_string(words->request.line)});
            services::AssignLine request = words->request;
            request.allocate = applications(words->allocate, row->line.amount.currency());
            request.remember = !words->once;
            return printPosted(frame, request.line, services::assignLine(books, request));
        };
    });
}

void addIgnore(CLI::App& bank, Frame& frame) {
    struct Words {
        std::int64_t line = 0;
        std::string reason;
    };
    auto words = std::make_shared<Words>();
    const auto run = [words, &frame](bool ignore) {
        frame.command = [words, &frame, ignore]() -> int {
            services::Books books = frame.open();
            const auto changed = ignore ? services::ignoreLine(books, words->line, words->reason)
                                        : services::reopenLine(books, words->line);
            if (!changed) return frame.refuse(changed.error());
            printRecord(frame, {{"line", words->line}, {"state", ignore ? "ignored" : "unmatched"}});
            return done;
        };
    };
    CLI::App* ignore = bank.add_subcommand("ignore", "Leave a line out of matching");
    ignore->add_option("LINE", words->line, "The line's number, of `bank lines`")->required();
    ignore->add_option("--reason", words->reason, "Why")->required();
    ignore->callback([run] { run(true); });
    CLI::App* reopen = bank.add_subcommand("reopen", "Bring a line back that was left out");
    reopen->add_option("LINE", words->line, "The line's number")->required();
    reopen->callback([run] { run(false); });
}

void printPayers(const Frame& frame, services::Books& books) {
    const auto payers = services::knownPayers(books);
    if (frame.json) {
        Json list = Json::array();
        for (const store::PayerRow& each : payers) list.push_back(toJson(each));
        return frame.print({{"payers", std::move(list)}});
    }
    Table table({{"id", true}, {"customer"}, {"name"}, {"is known by"}, {"value"}, {"payments", true}, {""}});
    for (const store::PayerRow& each : payers) {
        table.add({std::to_string(each.id), each.customerNumber, printable(each.customerName),
                   each.payer.trait == matching::PayerTrait::account ? "account" : "name", printable(each.payer.value),
                   std::to_string(each.payer.times), each.forgotten ? "forgotten" : ""});
    }
    std::cout << table.text();
}

void addPayers(CLI::App& bank, Frame& frame) {
    struct Words {
        std::int64_t forget = 0, allow = 0;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = bank.add_subcommand("payers", "Whose accounts and names payments have shown");
    verb->add_option("--forget", words->forget, "Use this one no more");
    verb->add_option("--allow", words->allow, "Use it again");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            for (const bool forget : {true, false}) {
                const std::int64_t id = forget ? words->forget : words->allow;
                if (id == 0) continue;
                if (const auto changed = services::forgetPayer(books, id, forget); !changed)
                    return frame.refuse(changed.error());
            }
            printPayers(frame, books);
            return done;
        };
    });
}

}  // namespace

void addMatchCommands(CLI::App& bank, Frame& frame) {
    addMatch(bank, frame);
    addUnpost(bank, frame);
    addRuns(bank, frame);
    addAccept(bank, frame);
    addAssign(bank, frame);
    addIgnore(bank, frame);
    addPayers(bank, frame);
}

}  // namespace duebook::cli
