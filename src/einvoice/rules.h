// SPDX-License-Identifier: GPL-3.0-or-later
// The business rules as tables: a row is a rule, with what it says to a clerk and the function that tests it. Where the
// two official rule files of EN 16931 1.3.16 differ, Subject::syntax decides which one is followed.
#pragma once
#include <span>
#include <string>

#include "einvoice/exact.h"
#include "einvoice/finding.h"
#include "einvoice/model.h"
#include "einvoice/profile.h"

namespace duebook::einvoice {

// What is looked at.
struct Subject {
    const Invoice& invoice;
    Syntax syntax;
    Profile profile;
    bool creditNote;  // a CreditNote of UBL
    bool isUbl() const { return syntax == Syntax::ubl; }
};

// Whether a text says anything: where a file was read, one that stands there empty is a blank.
inline bool isSaid(std::string_view text) {
    return !text.empty() && text != " ";
}

// The outcome of a rule. Where two amounts differ it says which.
struct Verdict {
    Verdict(bool fine) : holds(fine) {}
    // Whether the document states what comes out.
    static Verdict equal(const Exact& stated, const Exact& wanted) { return close(stated, wanted, stated == wanted); }
    // The same where more than equality counts.
    static Verdict close(const Exact& stated, const Exact& wanted, bool fine);

    bool holds;
    std::string note = {};  // " The document says 99.00, it comes to 100.00."
};

// A rule about each Part of a document: Invoice, Line, AllowanceOrCharge, VatBreakdown.
template <class Part>
struct RuleOf {
    const char* id;
    const char* field;     // BT or BG number
    const char* sentence;  // what is wrong, and what to do
    Verdict (*test)(const Subject& subject, const Part& part);
    Severity severity = Severity::fatal;
};

// A rule about the category of VAT: the same functions serve all nine.
struct CategoryTest {
    const char* field;
    const char* sentence;  // %1 stands for the category: "Standard rated (S)"
    Verdict (*test)(const Subject& subject, std::string_view code);
};
struct CategoryRule {
    const char* id;
    const char* code;  // UNTDID 5305
    const CategoryTest* rule;
};

struct RuleTables {
    std::span<const RuleOf<Invoice>> document = {};
    std::span<const RuleOf<AllowanceOrCharge>> allowances = {};
    std::span<const RuleOf<AllowanceOrCharge>> charges = {};
    std::span<const RuleOf<VatBreakdown>> breakdown = {};
    std::span<const RuleOf<Line>> lines = {};
    std::span<const RuleOf<AllowanceOrCharge>> lineAllowances = {};
    std::span<const RuleOf<AllowanceOrCharge>> lineCharges = {};
    std::span<const CategoryRule> categories = {};
};

// Of EN 16931, a table for each subject.
RuleTables headRules();    // who, when, where
RuleTables amountRules();  // sums, decimals
RuleTables lineRules();
RuleTables categoryRules();  // BR-S, BR-Z, BR-E, BR-AE, BR-IC, BR-G, BR-O, BR-AF, BR-AG, BR-B
RuleTables codeRules();      // BR-CL
// On top of it.
RuleTables peppolRules();
RuleTables peppolGermanRules();  // between two German parties
RuleTables xrechnungRules();     // BR-DE; what XRechnung takes from Peppol is in peppolRules()
// Whether XRechnung has this rule of Peppol too.
bool isTakenIntoXRechnung(std::string_view rule);

}  // namespace duebook::einvoice
