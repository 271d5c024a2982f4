// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/check.h"

#include <algorithm>
#include <set>

#include "base/check.h"
#include "einvoice/rules.h"
#include "einvoice/syntax_rules.h"
#include "einvoice/write.h"

namespace duebook::einvoice {
namespace {

constexpr std::string_view reportedUntil1_3_15 = "BR-CO-25";

// "Standard rated (S)", for the sentences about categories of VAT.
std::string nameOfCategory(std::string_view code) {
    constexpr std::pair<std::string_view, std::string_view> names[] = {
        {"S", "Standard rated"},
        {"Z", "Zero rated"},
        {"E", "Exempt"},
        {"AE", "Reverse charge"},
        {"K", "Intra-community"},
        {"G", "Export"},
        {"O", "Not subject"},
        {"L", "IGIC"},
        {"M", "IPSI"},
        {"B", "Split payment"},
    };
    for (const auto& [known, name] : names) {
        if (known == code) return std::string(name) + " (" + std::string(code) + ")";
    }
    return std::string(code);
}

std::string sentenceOf(const CategoryRule& rule) {
    std::string sentence = rule.rule->sentence;
    const std::size_t place = sentence.find("%1");
    return sentence.replace(place, 2, nameOfCategory(rule.code));
}

Profile profileOfRule(std::string_view id) {
    if (id.starts_with("PEPPOL-") || id.starts_with("DE-R-")) return Profile::peppol;
    return id.starts_with("BR-DE-") || id.starts_with("BR-TMP-") ? Profile::xrechnung : Profile::en16931;
}

// Where a part stands: "line 10, charge 1".
std::string placeOf(std::string_view kind, std::size_t index, const std::string& within = {}) {
    const std::string place = std::string(kind) + " " + std::to_string(index + 1);
    return within.empty() ? place : within + ", " + place;
}

// Whether a rule counts in the profile.
bool counts(std::string_view rule, Profile profile) {
    if (!rule.starts_with("PEPPOL-")) return true;
    return profile == Profile::peppol || (profile == Profile::xrechnung && isTakenIntoXRechnung(rule));
}

class Run {
public:
    Run(const Subject& subject, Findings& findings) : subject_(subject), findings_(findings) {
        for (const Finding& finding : findings) {
            if (finding.rule == "SCHEMA") unreadable_.insert(finding.field);
        }
    }

    void apply(const RuleTables& tables) {
        const Invoice& invoice = subject_.invoice;
        each(tables.document, invoice, {});
        for (const CategoryRule& rule : tables.categories) {
            note(rule.id, Severity::fatal, rule.rule->field, {}, sentenceOf(rule),
                 rule.rule->test(subject_, rule.code));
        }
        all(tables.allowances, invoice.allowances, "allowance");
        all(tables.charges, invoice.charges, "charge");
        all(tables.breakdown, invoice.vatBreakdown, "VAT breakdown");
        all(tables.lines, invoice.lines, "line");
        for (std::size_t i = 0; i < invoice.lines.size(); ++i) {
            all(tables.lineAllowances, invoice.lines[i].allowances, "allowance", placeOf("line", i));
            all(tables.lineCharges, invoice.lines[i].charges, "charge", placeOf("line", i));
        }
    }

private:
    template <class Part>
    void each(std::span<const RuleOf<Part>> rules, const Part& part, const std::string& place) {
        for (const RuleOf<Part>& rule : rules) {
            note(rule.id, rule.severity, rule.field, place, rule.sentence, rule.test(subject_, part));
        }
    }
    template <class Part>
    void all(std::span<const RuleOf<Part>> rules, const std::vector<Part>& parts, std::string_view kind,
             const std::string& within = {}) {
        if (rules.empty()) return;
        for (std::size_t i = 0; i < parts.size(); ++i) each(rules, parts[i], placeOf(kind, i, within));
    }
    void note(std::string_view rule, Severity severity, std::string_view field, const std::string& place,
              std::string sentence, const Verdict& verdict) {
        if (verdict.holds || !counts(rule, subject_.profile) || findings_.size() >= mostFindings) return;
        if (unreadable_.contains(field)) return;  // one fault, not several
        if (rule == reportedUntil1_3_15 && !isOnTopOfOlderRules()) severity = Severity::warning;
        findings_.push_back({std::string(rule), severity, std::string(field), place, sentence + verdict.note});
    }
    // Peppol 3.0.19 and XRechnung 3.0.2 were published with rules of EN 16931 older than 1.3.16.
    bool isOnTopOfOlderRules() const {
        return subject_.profile == Profile::peppol || subject_.profile == Profile::xrechnung;
    }

    const Subject& subject_;
    Findings& findings_;
    std::set<std::string, std::less<>> unreadable_;  // fields whose value is none
};

std::vector<RuleTables> tablesOf(Profile profile) {
    std::vector<RuleTables> tables = {headRules(), amountRules(), categoryRules(), lineRules(), codeRules()};
    if (profile == Profile::peppol || profile == Profile::xrechnung) tables.push_back(peppolRules());
    if (profile == Profile::peppol) tables.push_back(peppolGermanRules());
    if (profile == Profile::xrechnung) tables.push_back(xrechnungRules());
    return tables;
}

}  // namespace

bool isValid(const Findings& findings) {
    for (const Finding& finding : findings) {
        if (finding.severity == Severity::fatal) return false;
    }
    return true;
}

Findings check(const Reading& reading, Profile profile) {
    Findings findings;
    for (const Finding& finding : reading.findings) {
        if (counts(finding.rule, profile)) findings.push_back(finding);
    }
    const Subject subject{reading.invoice, reading.syntax, profile, reading.creditNote};
    Run run(subject, findings);
    for (const RuleTables& tables : tablesOf(profile)) run.apply(tables);
    return findings;
}

std::vector<KnownRule> knownRules() {
    std::vector<KnownRule> rules;
    std::set<std::string_view> seen;
    const auto add = [&](const char* id, const char* field, std::string sentence, Severity severity) {
        if (seen.insert(id).second) rules.push_back({id, field, std::move(sentence), severity, profileOfRule(id)});
    };
    const auto addAll = [&](const auto& table) {
        for (const auto& rule : table) add(rule.id, rule.field, rule.sentence, rule.severity);
    };
    for (const RuleTables& t : {headRules(), amountRules(), categoryRules(), lineRules(), codeRules(), peppolRules(),
                                peppolGermanRules(), xrechnungRules()}) {
        addAll(t.document);
        for (const CategoryRule& rule : t.categories) {
            add(rule.id, rule.rule->field, sentenceOf(rule), Severity::fatal);
        }
        addAll(t.allowances);
        addAll(t.charges);
        addAll(t.breakdown);
        addAll(t.lines);
        addAll(t.lineAllowances);
        addAll(t.lineCharges);
    }
    for (const auto& table : {ublSyntaxRules(), ciiSyntaxRules(), ublPeppolSyntaxRules()}) {
        for (const SyntaxRule& rule : table) add(rule.id, rule.field, sentenceOf(rule), Severity::fatal);
    }
    for (const auto& [id, sentence] : otherSyntaxRules()) add(id, "", sentence, Severity::fatal);
    std::stable_sort(rules.begin(), rules.end(),
                     [](const KnownRule& a, const KnownRule& b) { return a.profile < b.profile; });
    return rules;
}

Findings check(const Invoice& invoice, Syntax syntax, Profile profile) {
    const auto reading = read(syntax == Syntax::ubl ? writeUbl(invoice) : writeCii(invoice));
    ::check(reading.has_value(), "what we write can be read");
    return check(*reading, profile);
}

}  // namespace duebook::einvoice
