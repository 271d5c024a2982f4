// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/einvoice_commands.h"

#include <algorithm>
#include <iostream>
#include <memory>

#include "base/text.h"
#include "cli/einvoice_json.h"
#include "cli/table.h"
#include "services/einvoice.h"

namespace duebook::cli {
namespace {

using einvoice::Findings;
using einvoice::Profile;
using einvoice::Reading;

struct EInvoiceWords {
    std::string file, profile, cases;
};

Result<Profile> profileOf(const EInvoiceWords& words, Profile otherwise) {
    if (words.profile.empty()) return otherwise;
    if (const auto profile = einvoice::profileNamed(words.profile)) return *profile;
    return refuse(Refusal::einvoiceProfileUnknown, words.profile);
}

std::string severityOf(const einvoice::Finding& finding) {
    return finding.severity == einvoice::Severity::fatal ? "fatal" : "warning";
}

std::string ruleSets(Profile profile) {
    std::string sets(ruleSetOf(Profile::en16931));
    if (profile == Profile::peppol || profile == Profile::xrechnung) sets += ", " + std::string(ruleSetOf(profile));
    return sets;
}

void printFindings(const Reading& reading, const Findings& findings, Profile profile) {
    const auto& number = reading.invoice.number;
    std::cout << (number.empty() ? std::string("The document") : number) << " by " << ruleSets(profile) << ": "
              << (einvoice::isValid(findings) ? "valid.\n" : "not valid.\n");
    for (const auto& f : findings) {
        std::cout << "\n" << f.rule << " (" << severityOf(f);
        for (const std::string& part : {f.field, f.place}) {
            if (!part.empty()) std::cout << ", " << part;
        }
        std::cout << ")\n    " << printable(f.sentence) << "\n";
    }
}

int check(const EInvoiceWords& words, const Frame& frame) {
    const auto reading = services::readInvoiceFile(words.file, [&frame] { return frame.renderer(); });
    if (!reading) return frame.refuse(reading.error());
    const auto profile = profileOf(words, einvoice::profileOf(reading->invoice));
    if (!profile) return frame.refuse(profile.error());
    const Findings findings = einvoice::check(*reading, *profile);
    const bool valid = einvoice::isValid(findings);
    if (frame.json) {
        frame.print({{"file", words.file},
                     {"number", reading->invoice.number},
                     {"syntax", reading->syntax == einvoice::Syntax::ubl ? "ubl" : "cii"},
                     {"profile", nameOf(*profile)},
                     {"rule_set", ruleSets(*profile)},
                     {"valid", valid},
                     {"findings", findingsJson(findings)}});
    } else {
        printFindings(*reading, findings, *profile);
    }
    return valid ? done : refused;
}

int show(const EInvoiceWords& words, const Frame& frame) {
    const auto reading = services::readInvoiceFile(words.file, [&frame] { return frame.renderer(); });
    if (!reading) return frame.refuse(reading.error());
    frame.print(invoiceJson(*reading));
    return done;
}

int listRules(const Frame& frame) {
    Json list = Json::array();
    for (const einvoice::KnownRule& rule : einvoice::knownRules()) {
        const std::string severity = rule.severity == einvoice::Severity::fatal ? "fatal" : "warning";
        const std::string set(ruleSetOf(rule.profile));
        list.push_back({{"rule", rule.id},
                        {"rule_set", set},
                        {"severity", severity},
                        {"field", rule.field},
                        {"message", rule.sentence}});
        if (frame.json) continue;
        std::cout << rule.id << " (" << severity << ", " << set << (rule.field.empty() ? "" : ", " + rule.field)
                  << ")\n    " << rule.sentence << "\n";
    }
    if (frame.json) frame.print({{"rules", list}});
    return done;
}

bool isClaimed(const std::string& id) {
    static const auto rules = einvoice::knownRules();
    return std::any_of(rules.begin(), rules.end(), [&](const auto& rule) { return rule.id == id; });
}

int compareWithCases(const EInvoiceWords& words, const Frame& frame) {
    const auto profile = profileOf(words, Profile::en16931);
    if (!profile) return frame.refuse(profile.error());
    const auto tallies = services::runRuleCases(words.cases, *profile);
    Json list = Json::array();
    Table table({{"rule"}, {"claimed"}, {"cases", true}, {"agree", true}});
    bool allAgree = true;
    for (const auto& [rule, tally] : tallies) {
        const bool claimed = isClaimed(rule);
        if (claimed && tally.agree != tally.cases) allAgree = false;
        list.push_back({{"rule", rule}, {"claimed", claimed}, {"cases", tally.cases}, {"agree", tally.agree}});
        table.add({rule, claimed ? "yes" : "no", std::to_string(tally.cases), std::to_string(tally.agree)});
    }
    if (frame.json)
        frame.print({{"rule_set", ruleSets(*profile)}, {"agree", allAgree}, {"rules", list}});
    else
        std::cout << table.text();
    return allAgree ? done : refused;
}

}  // namespace

void addEInvoiceCommands(CLI::App& app, Frame& frame) {
    CLI::App* noun = app.add_subcommand("einvoice", "Electronic invoices: UBL, CII, Factur-X and ZUGFeRD");
    noun->require_subcommand(1);
    auto words = std::make_shared<EInvoiceWords>();
    const auto call = [&frame, words](int (*run)(const EInvoiceWords&, const Frame&)) {
        return [&frame, words, run] { frame.command = [&frame, words, run] { return run(*words, frame); }; };
    };
    CLI::App* verb = noun->add_subcommand("check", "Say by which rules a document is wrong");
    verb->add_option("FILE", words->file, "An XML or PDF file")->required();
    verb->add_option("--profile", words->profile, "en16931, peppol, xrechnung or facturx (what the document names)");
    verb->callback(call(check));

    verb = noun->add_subcommand("show", "Show what a document says");
    verb->add_option("FILE", words->file, "An XML or PDF file")->required();
    verb->callback(call(show));

    verb = noun->add_subcommand("rules", "List the rules of the check, or compare it with published cases");
    verb->add_option("--cases", words->cases, "A folder of rule cases (testSet files)");
    verb->add_option("--profile", words->profile, "Whose rules the cases are for (en16931)");
    verb->callback(call([](const EInvoiceWords& asked, const Frame& within) {
        return asked.cases.empty() ? listRules(within) : compareWithCases(asked, within);
    }));
}

}  // namespace duebook::cli
