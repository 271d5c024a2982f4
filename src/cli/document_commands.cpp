// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/document_commands.h"

#include <iostream>
#include <memory>

#include "cli/einvoice_json.h"
#include "cli/send_commands.h"
#include "cli/table.h"
#include "einvoice/profile.h"
#include "io/export_file.h"
#include "io/io_error.h"
#include "io/text_file.h"
#include "services/drafts.h"
#include "services/print_document.h"

namespace duebook::cli {
namespace {

using einvoice::Profile;
using einvoice::Syntax;

struct DocumentWords {
    std::string number, file, profile = "en16931", paper;
    bool withEInvoice = false;
};

int writePdf(const DocumentWords& words, const Frame& frame) {
    const auto renderer = frame.renderer();
    services::Books books = frame.open();
    const auto issued = services::printableDocument(books, words.number);
    if (!issued) return frame.refuse(issued.error());
    const auto size = paperNamed(words.paper, services::paperSizeOf(issued->seller));
    const auto pdf = services::printDocument(books, *renderer, *issued, {words.withEInvoice, size});
    if (!pdf) return frame.refuse(pdf.error());
    writeFile(words.file, pdf->bytes);
    if (frame.json)
        frame.print({{"number", words.number},
                     {"file", words.file},
                     {"pages", pdf->pages},
                     {"findings", adviceJson(pdf->advice)}});
    else
        std::cout << words.file << ": " << words.number << ", pages: " << pdf->pages << "\n";
    for (const Error& advice : pdf->advice) {
        if (!frame.json) std::cerr << explain(advice) << '\n';
    }
    return done;
}

int refuseFile(const DocumentWords& words, const einvoice::Findings& findings, const Frame& frame) {
    const Error error{Refusal::einvoiceNotValid, words.number, {}, {}};
    printError(frame.json, codeOf(error.refusal), explain(error), {{"findings", findingsJson(findings)}});
    if (frame.json) return refused;
    Table table({{"rule"}, {"field"}, {"place"}, {"what is wrong"}});
    for (const auto& f : findings) table.add({f.rule, f.field, f.place, f.sentence});
    std::cerr << table.text();
    return refused;
}

int writeEInvoice(const DocumentWords& words, Syntax syntax, const Frame& frame) {
    const auto profile = einvoice::profileNamed(words.profile);
    if (!profile) return frame.refuse({Refusal::einvoiceProfileUnknown, words.profile, {}, {}});
    services::Books books = frame.open();
    const auto issued = services::printableDocument(books, words.number);
    if (!issued) return frame.refuse(issued.error());
    const services::EInvoiceFile file = services::einvoiceFile(*issued, syntax, *profile);
    if (!einvoice::isValid(file.findings)) return refuseFile(words, file.findings, frame);
    writeFile(words.file, file.bytes);
    if (frame.json) {
        frame.print({{"number", words.number},
                     {"file", words.file},
                     {"profile", nameOf(*profile)},
                     {"rule_set", ruleSetOf(*profile)},
                     {"valid", true},
                     {"findings", findingsJson(file.findings)}});
    } else {
        std::cout << words.file << ": " << words.number << ", valid by " << ruleSetOf(*profile) << "\n";
    }
    return done;
}

// A draft as it would look; a pro-forma has no other form.
int writeDraft(std::int64_t id, const DocumentWords& words, const Frame& frame) {
    const auto renderer = frame.renderer();
    services::Books books = frame.open();
    const auto draft = services::draftView(books, id);
    if (!draft) return frame.refuse(draft.error());
    const auto size = paperNamed(words.paper, services::paperSizeOf(services::BillingDesk(books).company()));
    const auto pdf = services::printDraft(books, *renderer, draft->row.content, id, size);
    if (!pdf) return frame.refuse(pdf.error());
    writeFile(words.file, pdf->bytes);
    if (frame.json)
        frame.print({{"id", id}, {"file", words.file}, {"pages", pdf->pages}, {"findings", adviceJson(pdf->advice)}});
    else
        std::cout << words.file << ": draft " << id << ", pages: " << pdf->pages << "\n";
    return done;
}

void addDraftPdf(CLI::App& noun, Frame& frame) {
    auto words = std::make_shared<DocumentWords>();
    auto id = std::make_shared<std::int64_t>(0);
    CLI::App* verb = noun.add_subcommand("pdf-draft", "A draft or a pro-forma as a PDF");
    verb->add_option("ID", *id, "The draft's id")->required();
    verb->add_option("FILE", words->file, "The file to write")->required();
    verb->add_option("--paper", words->paper, "a4 or letter (what the company's country uses)");
    verb->callback(
        [words, id, &frame] { frame.command = [words, id, &frame] { return writeDraft(*id, *words, frame); }; });
}

}  // namespace

void writeFile(const std::string& path, std::string_view bytes) {
    io::PartFile part(path);
    {
        const io::File file = io::openFile(part.part(), "wb");
        if (std::fwrite(bytes.data(), 1, bytes.size(), file.get()) != bytes.size()) part.full();
        if (std::fflush(file.get()) != 0) part.full();
    }
    part.keep();
}

paper::PaperSize paperNamed(const std::string& name, paper::PaperSize usual) {
    if (name.empty()) return usual;
    if (name == "a4") return paper::PaperSize::a4;
    if (name == "letter") return paper::PaperSize::letter;
    throw WordsError("--paper takes a4 or letter, not \"" + name + "\".");
}

void addDocumentCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.get_subcommand("invoice");
    const auto add = [&](const char* verb, const char* what, auto run) {
        auto words = std::make_shared<DocumentWords>();
        CLI::App* command = noun->add_subcommand(verb, what);
        command->add_option("NUMBER", words->number, "The document's number")->required();
        command->add_option("FILE", words->file, "The file to write")->required();
        command->callback(
            [words, run, &frame] { frame.command = [words, run, &frame] { return run(*words, frame); }; });
        return std::pair(command, words);
    };
    auto [pdf, pdfWords] = add("pdf", "The document as a PDF", &writePdf);
    pdf->add_flag("--factur-x", pdfWords->withEInvoice, "Put the e-invoice into the PDF (Factur-X, ZUGFeRD)");
    pdf->add_option("--paper", pdfWords->paper, "a4 or letter (what the company's country uses)");
    auto [ubl, ublWords] = add("ubl", "The document as an e-invoice in UBL 2.1",
                               [](const DocumentWords& w, const Frame& f) { return writeEInvoice(w, Syntax::ubl, f); });
    ubl->add_option("--profile", ublWords->profile, "en16931, peppol or xrechnung (en16931)");
    auto [cii, ciiWords] = add("cii", "The document as an e-invoice in CII D16B",
                               [](const DocumentWords& w, const Frame& f) { return writeEInvoice(w, Syntax::cii, f); });
    cii->add_option("--profile", ciiWords->profile, "en16931, xrechnung or facturx (en16931)");
    addDraftPdf(*noun, frame);
}

}  // namespace duebook::cli
