// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invoice_commands.h"

#include <iostream>
#include <memory>

#include "cli/invoice_json.h"
#include "cli/note_commands.h"
#include "cli/record_json.h"
#include "cli/send_commands.h"
#include "cli/table.h"
#include "services/approval.h"
#include "services/credit_invoice.h"
#include "services/issue_invoice.h"
#include "services/print_document.h"

namespace duebook::cli {
namespace {

// A draft for people: what it comes to, and what it lacks.
void printDraft(const Frame& frame, services::Books& books, const services::DraftView& draft) {
    const Json json = toJson(books, draft);
    if (frame.json) return frame.print(json);
    printInvoice(json);
    for (const Json& finding : json["findings"]) {
        std::cout << (finding["blocks"] == true ? "missing: " : "advice: ") << finding.value("field", "") << ": "
                  << finding["message"].get<std::string>() << '\n';
    }
}

// An issued document, with what its reader will miss.
int printIssued(const Frame& frame, services::Books& books, const services::Issued& issued) {
    const auto invoice = services::postedInvoice(books, issued.number);
    if (!invoice) return frame.refuse(invoice.error());
    Json json = toJson(*invoice);
    Faults all = issued.advice;
    for (Error& advice : services::printAdvice(books, *invoice)) all.push_back(std::move(advice));
    json["findings"] = adviceJson(all);
    if (frame.json) {
        frame.print(json);
        return done;
    }
    printInvoice(json);
    for (const Error& advice : all)
        std::cerr << advice.field << (advice.field.empty() ? "" : ": ") << explain(advice) << '\n';
    return done;
}

void addDraft(CLI::App& noun, Frame& frame) {
    auto file = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("draft", "Keep a draft from a file; it gets no number yet");
    verb->add_option("FILE", *file, "A JSON file; see the manual")->required();
    verb->callback([file, &frame] {
        frame.command = [file, &frame]() -> int {
            services::Books books = frame.open();
            const auto draft = services::draftInvoice(books, fileText(*file));
            if (!draft) return frame.refuse(draft.error());
            printDraft(frame, books, *draft);
            return done;
        };
    });
}

void addEditDraft(CLI::App& noun, Frame& frame) {
    struct Words {
        std::int64_t id = 0;
        std::string file;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = noun.add_subcommand("edit", "Change the fields of a draft that a file names");
    verb->add_option("ID", words->id, "The draft's id")->required();
    verb->add_option("FILE", words->file, "A JSON file with the fields that change")->required();
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto draft = services::changeDraft(books, words->id, fileText(words->file));
            if (!draft) return frame.refuse(draft.error());
            printDraft(frame, books, *draft);
            return done;
        };
    });
}

// The verbs that take the id of a draft and nothing else.
void addOfDraft(CLI::App& noun, Frame& frame, const std::string& name, const std::string& help,
                int (*run)(const Frame&, services::Books&, std::int64_t)) {
    auto id = std::make_shared<std::int64_t>();
    CLI::App* verb = noun.add_subcommand(name, help);
    verb->add_option("ID", *id, "The draft's id")->required();
    verb->callback([id, run, &frame] {
        frame.command = [id, run, &frame]() -> int {
            services::Books books = frame.open();
            return run(frame, books, *id);
        };
    });
}

int showDraft(const Frame& frame, services::Books& books, std::int64_t id) {
    const auto draft = services::draftView(books, id);
    if (!draft) return frame.refuse(draft.error());
    printDraft(frame, books, *draft);
    return done;
}

int deleteDraft(const Frame& frame, services::Books& books, std::int64_t id) {
    if (const auto gone = services::deleteDraft(books, id); !gone) return frame.refuse(gone.error());
    if (frame.json)
        frame.print({{"id", id}, {"deleted", true}});
    else
        std::cout << "Deleted draft " << id << ".\n";
    return done;
}

int approveDraft(const Frame& frame, services::Books& books, std::int64_t id) {
    const auto draft = services::approveDraft(books, id);
    if (!draft) return frame.refuse(draft.error());
    if (frame.json)
        frame.print({{"id", id}, {"approved_by", draft->approvedBy}});
    else
        std::cout << "Draft " << id << " is approved by " << draft->approvedBy << ".\n";
    return done;
}

// Several drafts: what became of each.
int printBatch(const Frame& frame, const std::vector<services::IssueOutcome>& outcomes) {
    Json issued = Json::array(), refusedOnes = Json::array();
    for (const services::IssueOutcome& each : outcomes) {
        if (each.issued) {
            issued.push_back({{"id", each.draft}, {"number", each.issued->number}});
            if (!frame.json) std::cout << each.draft << ": " << each.issued->number << '\n';
            continue;
        }
        Json findings = Json::array();
        for (const Error& why : each.issued.error()) {
            findings.push_back(faultJson(why));
            if (!frame.json) std::cout << each.draft << ": " << why.field << ": " << explain(why) << '\n';
        }
        refusedOnes.push_back({{"id", each.draft}, {"findings", findings}});
    }
    if (frame.json) frame.print({{"issued", issued}, {"refused", refusedOnes}});
    return refusedOnes.empty() ? done : someRejected;
}

void addIssue(CLI::App& noun, Frame& frame) {
    struct Words {
        std::vector<std::int64_t> ids;
        std::string overLimit;
    };
    auto words = std::make_shared<Words>();
    CLI::App* verb = noun.add_subcommand("issue", "Issue a draft, or several: each gets its number and is posted");
    verb->add_option("ID", words->ids, "The draft's id")->required();
    verb->add_option("--over-limit", words->overLimit, "Why the customer's credit limit may be exceeded");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            if (words->ids.size() > 1 && !words->overLimit.empty())
                throw WordsError("--over-limit is about one draft; issue it by itself.");
            services::Books books = frame.open();
            if (words->ids.size() > 1)
                return printBatch(frame, services::issueDrafts(books, words->ids, frame.progress("Issuing")));
            const auto issued = services::issueDraft(books, {words->ids.front(), words->overLimit});
            if (!issued) return frame.refuse(issued.error());
            return printIssued(frame, books, *issued);
        };
    });
}

struct CreditWords {
    std::string number, amount, reason, date, file;
    std::vector<std::string> lines;
};

// The currency of the document that is meant; the ledger's where it is not known, so that the service says so.
Currency currencyOf(services::Books& books, const std::string& number) {
    const auto invoice = services::postedInvoice(books, number);
    return invoice ? invoice->document.gross.currency() : books.info.base;
}

std::optional<Money> amountOf(const std::string& text, Currency currency) {
    if (text.empty()) return std::nullopt;
    if (const auto money = Money::parse(text, currency)) return money;
    throw WordsError("--amount takes an amount such as 1234.50 in " + std::string(currency.code()) + ", not \"" + text +
                     "\".");
}

std::optional<Date> dayOf(const std::string& text) {
    return text.empty() ? std::nullopt : std::optional(dateOption("--date", text));
}

// "2" or "2:1.5".
services::CreditLine lineOf(const std::string& text) {
    const std::size_t colon = text.find(':');
    const auto no = parseFixed(text.substr(0, colon), 0);
    services::CreditLine line{static_cast<int>(no.value_or(0)), {}};
    if (colon != std::string::npos) line.quantity = Quantity::parse(text.substr(colon + 1));
    if (!no || *no < 1 || *no > 1'000'000 || (colon != std::string::npos && !line.quantity))
        throw WordsError("--line takes NO or NO:QUANTITY, not \"" + text + "\".");
    return line;
}

void addCredit(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<CreditWords>();
    CLI::App* verb = noun.add_subcommand("credit", "Issue a credit note over an invoice, or a part of it");
    verb->add_option("NUMBER", words->number, "The invoice's number")->required();
    auto* amount = verb->add_option("--amount", words->amount, "How much, with tax; else all that is left");
    verb->add_option("--line", words->lines, "NO or NO:QUANTITY of a line; may be given several times")
        ->excludes(amount);
    verb->add_option("--reason", words->reason, "A word for why, such as return")->required();
    verb->add_option("--date", words->date, "The credit note's day; today");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            services::CreditRequest request{words->number,
                                            words->reason,
                                            dayOf(words->date),
                                            amountOf(words->amount, currencyOf(books, words->number)),
                                            {}};
            for (const std::string& line : words->lines) request.lines.push_back(lineOf(line));
            const auto issued = services::creditInvoice(books, request);
            if (!issued) return frame.refuse(issued.error());
            return printIssued(frame, books, *issued);
        };
    });
}

void addRebill(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<CreditWords>();
    CLI::App* verb = noun.add_subcommand("rebill", "Credit an invoice and bill it anew, in one act");
    verb->add_option("NUMBER", words->number, "The invoice's number")->required();
    verb->add_option("FILE", words->file, "A JSON file with what changes; else it is billed as it was");
    verb->add_option("--reason", words->reason, "A word for why, such as price")->required();
    verb->add_option("--date", words->date, "The day of both documents; today");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const std::string patch = words->file.empty() ? "{}" : fileText(words->file);
            const auto done = services::rebillInvoice(books, words->number, words->reason, patch, dayOf(words->date));
            if (!done) return frame.refuse(done.error());
            if (!frame.json) std::cout << "credited by " << done->credit.number << '\n';
            return printIssued(frame, books, done->invoice);
        };
    });
}

void addCopyOfDocument(CLI::App& noun, Frame& frame) {
    auto number = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("copy", "Make a draft that is like an issued document");
    verb->add_option("NUMBER", *number, "The document's number")->required();
    verb->callback([number, &frame] {
        frame.command = [number, &frame]() -> int {
            services::Books books = frame.open();
            const auto text = services::draftLike(books, *number);
            if (!text) return frame.refuse(text.error());
            const auto draft = services::draftInvoice(books, *text);
            if (!draft) return frame.refuse(draft.error());
            printDraft(frame, books, *draft);
            return done;
        };
    });
}

void addWriteOff(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<CreditWords>();
    CLI::App* verb = noun.add_subcommand("write-off", "Give up what is still open on an invoice");
    verb->add_option("NUMBER", words->number, "The invoice's number")->required();
    verb->add_option("--amount", words->amount, "How much; else all that is open");
    verb->add_option("--reason", words->reason, "A word for why, such as bad_debt")->required();
    verb->add_option("--date", words->date, "From when it counts; today");
    verb->callback([words, &frame] {
        frame.command = [words, &frame]() -> int {
            services::Books books = frame.open();
            const auto number = services::writeOffInvoice(
                books, {words->number, words->reason, amountOf(words->amount, currencyOf(books, words->number)),
                        dayOf(words->date)});
            if (!number) return frame.refuse(number.error());
            return printIssued(frame, books, {{}, *number, {}});
        };
    });
}

void addShow(CLI::App& noun, Frame& frame) {
    auto number = std::make_shared<std::string>();
    CLI::App* verb = noun.add_subcommand("show", "One invoice, credit note, debit note or deposit invoice");
    verb->add_option("NUMBER", *number, "The document's number")->required();
    verb->callback([number, &frame] {
        frame.command = [number, &frame]() -> int {
            services::Books books = frame.open();
            const auto invoice = services::postedInvoice(books, *number);
            if (!invoice) return frame.refuse(invoice.error());
            if (frame.json)
                frame.print(toJson(*invoice));
            else
                printInvoice(toJson(*invoice));
            return done;
        };
    });
}

}  // namespace

void addInvoiceCommands(CLI::App& invoice, Frame& frame) {
    addDraft(invoice, frame);
    addEditDraft(invoice, frame);
    addOfDraft(invoice, frame, "show-draft", "One draft, with what it lacks", showDraft);
    addOfDraft(invoice, frame, "approve", "Let a draft be issued that is above what one person may issue",
               approveDraft);
    addNoteVerb(invoice, frame);
    addOfDraft(invoice, frame, "delete", "Throw a draft away", deleteDraft);
    addIssue(invoice, frame);
    addShow(invoice, frame);
    addCredit(invoice, frame);
    addRebill(invoice, frame);
    addCopyOfDocument(invoice, frame);
    addWriteOff(invoice, frame);
}

}  // namespace duebook::cli
