// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/send_commands.h"

#include <filesystem>
#include <iostream>
#include <memory>

#include "cli/einvoice_json.h"
#include "cli/table.h"
#include "services/outgoing.h"
#include "store/unsent.h"

namespace duebook::cli {
namespace {

using services::Held;
using services::SendOutcome;
using services::SendRequest;
using services::SentDocument;

struct SendWords {
    std::vector<std::string> numbers, to;
    std::string templateName, language, identity, attach, profile, followUp, files, since;
    bool preview = false;
};

std::optional<services::Enclosure> enclosureOf(const SendWords& words) {
    if (words.attach.empty()) return std::nullopt;
    if (const auto enclosure = services::enclosureNamed(words.attach)) return enclosure;
    throw WordsError("--attach takes ubl, cii, factur-x or none, not \"" + words.attach + "\".");
}

std::optional<einvoice::Profile> profileOf(const SendWords& words) {
    if (words.profile.empty()) return std::nullopt;
    if (const auto profile = einvoice::profileNamed(words.profile)) return profile;
    throw WordsError("--profile takes en16931, peppol, xrechnung or facturx, not \"" + words.profile + "\".");
}

std::vector<SendRequest> requestsFor(const std::vector<std::string>& numbers, const SendRequest& like) {
    std::vector<SendRequest> requests;
    for (const std::string& number : numbers) {
        requests.push_back(like);
        requests.back().number = number;
    }
    return requests;
}

std::vector<SendRequest> requestsOf(const SendWords& words) {
    SendRequest request{
        "", words.to, words.templateName, words.language, words.identity, enclosureOf(words), profileOf(words)};
    if (!words.followUp.empty()) request.followUp = dateOption("--follow-up", words.followUp);
    return requestsFor(words.numbers, request);
}

std::string_view wordOf(SentDocument::Way way) {
    return way == SentDocument::Way::paper ? "print" : "queued";
}

Json filesJson(const std::vector<mail::Attachment>& files) {
    Json list = Json::array();
    for (const mail::Attachment& f : files)
        list.push_back({{"name", f.name}, {"media_type", f.mediaType}, {"bytes", f.bytes.size()}});
    return list;
}

Json toJson(const std::string& number, const SentDocument& sent) {
    const bool mail = sent.way != SentDocument::Way::paper;
    Json json = {{"number", number},
                 {"state", wordOf(sent.way)},
                 {"already", sent.way == SentDocument::Way::already},
                 {"ids", sent.mail.ids},
                 {"to", sent.recipients},
                 {"subject", mail ? Json(sent.subject) : Json()},
                 {"due", mail ? Json(sent.mail.due.iso()) : Json()},
                 {"attachments", filesJson(sent.files)}};
    json["findings"] = adviceJson(sent.advice);
    return json;
}

Json toJson(const SendOutcome& outcome) {
    if (outcome.sent) return toJson(outcome.number, *outcome.sent);
    Json json = {{"number", outcome.number}, {"state", "refused"}, {"error", faultJson(outcome.sent.error().why)}};
    json["findings"] = findingsJson(outcome.sent.error().findings);
    return json;
}

std::string ruleNames(const einvoice::Findings& findings) {
    std::string names;
    for (const auto& f : findings) {
        if (f.severity == einvoice::Severity::fatal) names += (names.empty() ? "" : ", ") + f.rule;
    }
    return names;
}

// For people: one line for each document.
void tell(const SendOutcome& outcome) {
    std::cout << outcome.number << ": ";
    if (!outcome.sent) {
        const std::string rules = ruleNames(outcome.sent.error().findings);
        std::cout << explain(outcome.sent.error().why) << (rules.empty() ? "" : " (" + rules + ")") << '\n';
        return;
    }
    const SentDocument& sent = *outcome.sent;
    if (sent.way == SentDocument::Way::paper) {
        std::cout << "goes on paper\n";
    } else if (sent.way == SentDocument::Way::already) {
        std::cout << "was put in before\n";
    } else {
        std::string to;
        for (const std::string& each : sent.recipients) to += (to.empty() ? "" : ", ") + each;
        std::cout << "queued for " << to << ", leaves from " << sent.mail.due.iso() << '\n';
    }
    for (const Error& advice : sent.advice) std::cout << "  " << explain(advice) << '\n';
}

int refuseHeld(const Frame& frame, const Held& held) {
    if (held.findings.empty()) return frame.refuse(held.why);
    Json details = faultJson(held.why);
    details.erase("code");
    details.erase("message");
    details["findings"] = findingsJson(held.findings);
    printError(frame.json, codeOf(held.why.refusal), explain(held.why), details);
    if (frame.json) return refused;
    Table table({{"rule"}, {"field"}, {"place"}, {"what is wrong"}});
    for (const auto& f : held.findings) table.add({f.rule, f.field, f.place, f.sentence});
    std::cerr << table.text();
    return refused;
}

int preview(const Frame& frame, const SendRequest& request) {
    const auto renderer = frame.renderer();
    services::Books books = frame.open();
    const auto out = services::prepareDocument(books, *renderer, request);
    if (!out) return refuseHeld(frame, out.error());
    const auto mail = services::previewDocument(books, out->letter);
    if (!mail) return frame.refuse(mail.error());
    Json to = Json::array();
    for (const mail::Address& each : mail::recipientsOf(*mail)) to.push_back(each.text());
    Json json = {{"number", request.number},
                 {"channel", out->channel},
                 {"from", mail->from.address.text()},
                 {"to", to},
                 {"subject", mail->subject},
                 {"text", mail->text},
                 {"html", mail->html},
                 {"attachments", filesJson(mail->attachments)},
                 {"profile", nameOf(out->profile)},
                 {"findings", adviceJson(out->advice)}};
    if (frame.json) {
        frame.print(json);
        return done;
    }
    std::cout << "From: " << mail->from.address.text() << "\nTo: ";
    for (std::size_t i = 0; i < to.size(); ++i) std::cout << (i == 0 ? "" : ", ") << to[i].get<std::string>();
    std::cout << "\nSubject: " << mail->subject << "\n\n" << mail->text << '\n';
    for (const auto& f : mail->attachments) std::cout << f.name << ": " << f.bytes.size() << " bytes\n";
    for (const Error& advice : out->advice) std::cout << explain(advice) << '\n';
    return done;
}

// What goes on paper, as files in a folder.
void saveFiles(const std::string& folder, const SendOutcome& outcome) {
    if (folder.empty() || !outcome.sent || outcome.sent->way != SentDocument::Way::paper) return;
    for (const mail::Attachment& f : outcome.sent->files) writeFile(folder + "/" + f.name, f.bytes);
}

// What became of each, added up.
Json batchJson(const Json& documents, bool stopped) {
    std::map<std::string, int> counts;
    for (const Json& each : documents) ++counts[each["state"]];
    return {{"documents", documents},
            {"queued", counts["queued"]},
            {"print", counts["print"]},
            {"refused", counts["refused"]},
            {"stopped", stopped}};
}

int exitOf(const Json& batch) {
    if (batch["stopped"] == true) return unreadable;
    return batch["refused"] == 0 ? done : someRejected;
}

void checkWords(const SendWords& words) {
    if (words.numbers.empty() == words.since.empty()) throw WordsError("Name documents, or --since with a day.");
    if (words.preview && words.numbers.size() != 1) throw WordsError("--preview is about one document.");
    if (!words.files.empty() && !std::filesystem::is_directory(words.files))
        throw WordsError("--files takes a folder that is there, not \"" + words.files + "\".");
}

int send(const Frame& frame, SendWords words) {
    checkWords(words);
    if (words.preview) return preview(frame, requestsOf(words).front());
    const auto renderer = frame.renderer();
    services::Books books = frame.open();
    const bool several = words.numbers.size() != 1;
    if (!words.since.empty()) words.numbers = store::unsentSince(*books.db, dateOption("--since", words.since));
    const std::vector<SendRequest> requests = requestsOf(words);
    Json documents = Json::array();
    std::optional<Held> held;
    const auto heard = [&](const SendOutcome& outcome) {
        saveFiles(words.files, outcome);
        documents.push_back(toJson(outcome));
        if (!outcome.sent) held = outcome.sent.error();
        if (!frame.json && (several || outcome.sent)) tell(outcome);
    };
    const auto count = services::sendAllOut(books, *renderer, requests, frame.progress("Sending"), heard);
    if (several) {
        const Json batch = batchJson(documents, count < requests.size());
        if (frame.json) frame.print(batch);
        return exitOf(batch);
    }
    if (count == 0) throw Cancelled();
    if (held) return refuseHeld(frame, *held);
    if (frame.json) frame.print(documents.front());
    return done;
}

}  // namespace

Json sendIssued(const Frame& frame, services::Books& books, const paper::DocumentRenderer& renderer,
                const std::vector<std::string>& numbers) {
    Json documents = Json::array();
    const auto heard = [&](const SendOutcome& outcome) {
        documents.push_back(toJson(outcome));
        if (!frame.json) tell(outcome);
    };
    const auto requests = requestsFor(numbers, {});
    const auto count = services::sendAllOut(books, renderer, requests, frame.progress("Sending"), heard);
    return batchJson(documents, count < requests.size());
}

Json adviceJson(const Faults& advice) {
    Json list = Json::array();
    for (const Error& each : advice) {
        list.push_back(faultJson(each));
        list.back()["blocks"] = false;
    }
    return list;
}

void addSendCommands(CLI::App& app, Frame& frame) {
    auto words = std::make_shared<SendWords>();
    CLI::App* verb = app.get_subcommand("invoice")->add_subcommand("send", "Mail documents with their PDF, each once");
    verb->add_option("NUMBER", words->numbers, "The document's number; several are sent one by one");
    verb->add_option("--since", words->since, "All that were issued from this day on and nobody has been sent");
    verb->add_option("--to", words->to, "An address in place of the customer's; may be given several times");
    verb->add_option("--template", words->templateName, "The text, by its name (invoice or credit-note)");
    verb->add_option("--language", words->language, "The language of the text (the customer's)");
    verb->add_option("--from", words->identity, "The sender, by the name of its identity");
    verb->add_option("--attach", words->attach, "ubl, cii, factur-x or none (what the customer's channel asks for)");
    verb->add_option("--profile", words->profile, "en16931, peppol, xrechnung or facturx (what the customer needs)");
    verb->add_option("--follow-up", words->followUp, "From that day on, ask whether it has arrived");
    verb->add_option("--files", words->files, "The folder for the files of customers who want paper");
    verb->add_flag("--preview", words->preview, "Only show the mail");
    verb->callback([words, &frame] { frame.command = [words, &frame] { return send(frame, *words); }; });
}

}  // namespace duebook::cli
