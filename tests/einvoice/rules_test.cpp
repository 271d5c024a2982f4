// SPDX-License-Identifier: GPL-3.0-or-later
// Our own cases: a document that is right by every rule, broken in one place.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "einvoice/check.h"
#include "einvoice/sample_invoice.h"

namespace duebook::einvoice {
namespace {

using test::fullInvoice;
using test::number;
using test::smallCreditNote;
using test::smallInvoice;
using testing::Contains;
using testing::Not;

std::vector<std::string> rulesOf(const Findings& findings) {
    std::vector<std::string> rules;
    for (const Finding& finding : findings) rules.push_back(finding.rule);
    return rules;
}

std::string textOf(const Findings& findings) {
    std::string text;
    for (const Finding& f : findings) text += f.rule + " (" + f.field + ") " + f.place + ": " + f.sentence + "\n";
    return text;
}

TEST(Check, FindsNothingWrongWithWhatIsRight) {
    for (const Profile profile : {Profile::en16931, Profile::peppol, Profile::xrechnung, Profile::facturx}) {
        for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
            for (Invoice invoice : {smallInvoice(profile), smallCreditNote(profile), fullInvoice(profile)}) {
                const Findings findings = check(invoice, syntax, profile);
                EXPECT_TRUE(findings.empty()) << nameOf(profile) << ", " << invoice.number << "\n" << textOf(findings);
            }
        }
    }
}

struct Break {
    const char* rule;
    void (*how)(Invoice& invoice);
};

// Rules of EN 16931, each broken in the full document; both syntaxes have to find it.
const Break breaks[] = {
    {"BR-01", [](Invoice& i) { i.specification.clear(); }},
    {"BR-02", [](Invoice& i) { i.number.clear(); }},
    {"BR-03", [](Invoice& i) { i.issueDate.reset(); }},
    {"BR-04", [](Invoice& i) { i.typeCode.clear(); }},
    {"BR-05", [](Invoice& i) { i.currency.clear(); }},
    {"BR-06", [](Invoice& i) { i.seller.name.clear(); }},
    {"BR-07", [](Invoice& i) { i.buyer.name.clear(); }},
    {"BR-08", [](Invoice& i) { i.seller.address.reset(); }},
    {"BR-09", [](Invoice& i) { i.seller.address->country.clear(); }},
    {"BR-10", [](Invoice& i) { i.buyer.address.reset(); }},
    {"BR-11", [](Invoice& i) { i.buyer.address->country.clear(); }},
    {"BR-12", [](Invoice& i) { i.totals.lines.reset(); }},
    {"BR-13", [](Invoice& i) { i.totals.withoutVat.reset(); }},
    {"BR-14", [](Invoice& i) { i.totals.withVat.reset(); }},
    {"BR-15", [](Invoice& i) { i.totals.due.reset(); }},
    {"BR-16", [](Invoice& i) { i.lines.clear(); }},
    {"BR-17", [](Invoice& i) { i.payee->name.clear(); }},
    {"BR-18", [](Invoice& i) { i.taxRepresentative->name.clear(); }},
    {"BR-19", [](Invoice& i) { i.taxRepresentative->address.reset(); }},
    {"BR-20", [](Invoice& i) { i.taxRepresentative->address->country.clear(); }},
    {"BR-21", [](Invoice& i) { i.lines[0].id.clear(); }},
    {"BR-22", [](Invoice& i) { i.lines[0].quantity.reset(); }},
    {"BR-23", [](Invoice& i) { i.lines[0].unit.clear(); }},
    {"BR-24", [](Invoice& i) { i.lines[0].net.reset(); }},
    {"BR-25", [](Invoice& i) { i.lines[0].item.name.clear(); }},
    {"BR-26", [](Invoice& i) { i.lines[0].price.net.reset(); }},
    {"BR-27", [](Invoice& i) { i.lines[0].price.net = number("-1"); }},
    {"BR-28", [](Invoice& i) { i.lines[0].price.gross = number("-1"); }},
    {"BR-29", [](Invoice& i) { i.period->end = i.period->start->plusDays(-1); }},
    {"BR-30", [](Invoice& i) { i.lines[0].period->end = i.lines[0].period->start->plusDays(-1); }},
    {"BR-31", [](Invoice& i) { i.allowances[0].amount.reset(); }},
    {"BR-32", [](Invoice& i) { i.allowances[0].vat.code.clear(); }},
    {"BR-33", [](Invoice& i) { i.allowances[0].reason = i.allowances[0].reasonCode = ""; }},
    {"BR-36", [](Invoice& i) { i.charges[0].amount.reset(); }},
    {"BR-37", [](Invoice& i) { i.charges[0].vat.code.clear(); }},
    {"BR-38", [](Invoice& i) { i.charges[0].reason = i.charges[0].reasonCode = ""; }},
    {"BR-41", [](Invoice& i) { i.lines[0].allowances[0].amount.reset(); }},
    {"BR-42", [](Invoice& i) { i.lines[0].allowances[0].reason = i.lines[0].allowances[0].reasonCode = ""; }},
    {"BR-43", [](Invoice& i) { i.lines[0].charges[0].amount.reset(); }},
    {"BR-44", [](Invoice& i) { i.lines[0].charges[0].reason = i.lines[0].charges[0].reasonCode = ""; }},
    {"BR-45", [](Invoice& i) { i.vatBreakdown[0].taxable.reset(); }},
    {"BR-46", [](Invoice& i) { i.vatBreakdown[0].tax.reset(); }},
    {"BR-47", [](Invoice& i) { i.vatBreakdown[0].vat.code.clear(); }},
    {"BR-48", [](Invoice& i) { i.vatBreakdown[0].vat.rate.reset(); }},
    {"BR-49", [](Invoice& i) { i.payment->meansCode.clear(); }},
    {"BR-50", [](Invoice& i) { i.payment->creditTransfers[0].account.clear(); }},
    {"BR-51",
     [](Invoice& i) {
         i.payment->card = PaymentCard{"4111111111111111", ""};
     }},
    {"BR-52", [](Invoice& i) { i.supportingDocuments[0].reference.clear(); }},
    {"BR-53", [](Invoice& i) { i.vatCurrency = "SEK"; }},
    {"BR-54", [](Invoice& i) { i.lines[0].item.attributes[0].value.clear(); }},
    {"BR-56", [](Invoice& i) { i.taxRepresentative->vatId.clear(); }},
    {"BR-57", [](Invoice& i) { i.delivery->address->country.clear(); }},
    {"BR-62", [](Invoice& i) { i.seller.electronicAddress->scheme.clear(); }},
    {"BR-63", [](Invoice& i) { i.buyer.electronicAddress->scheme.clear(); }},
    {"BR-64", [](Invoice& i) { i.lines[0].item.standardId->scheme.clear(); }},
    {"BR-65", [](Invoice& i) { i.lines[0].item.classifications[0].scheme.clear(); }},
    {"BR-CO-03", [](Invoice& i) { i.vatPointCode = "3"; }},
    {"BR-CO-04", [](Invoice& i) { i.lines[0].vat.code.clear(); }},
    {"BR-CO-09", [](Invoice& i) { i.seller.vatId = "123456789"; }},
    {"BR-CO-10", [](Invoice& i) { i.totals.lines = number("334.53"); }},
    {"BR-CO-11", [](Invoice& i) { i.totals.allowances = number("14.87"); }},
    {"BR-CO-12", [](Invoice& i) { i.totals.charges = number("10.01"); }},
    {"BR-CO-13", [](Invoice& i) { i.totals.withoutVat = number("329.63"); }},
    {"BR-CO-14", [](Invoice& i) { i.totals.vat = number("57.00"); }},
    {"BR-CO-15", [](Invoice& i) { i.totals.withVat = number("386.64"); }},
    {"BR-CO-16", [](Invoice& i) { i.totals.due = number("287.01"); }},
    {"BR-CO-17", [](Invoice& i) { i.vatBreakdown[0].tax = number("55.00"); }},
    {"BR-CO-18", [](Invoice& i) { i.vatBreakdown.clear(); }},
    {"BR-CO-21", [](Invoice& i) { i.allowances[0].reason = i.allowances[0].reasonCode = ""; }},
    {"BR-CO-22", [](Invoice& i) { i.charges[0].reason = i.charges[0].reasonCode = ""; }},
    {"BR-CO-25", [](Invoice& i) { i.dueDate.reset(), i.paymentTerms.clear(); }},
    {"BR-DEC-01", [](Invoice& i) { i.allowances[0].amount = number("14.880"); }},
    {"BR-DEC-09", [](Invoice& i) { i.totals.lines = number("334.520"); }},
    {"BR-DEC-18", [](Invoice& i) { i.totals.due = number("287.000"); }},
    {"BR-DEC-19", [](Invoice& i) { i.vatBreakdown[0].taxable = number("282.620"); }},
    {"BR-DEC-23", [](Invoice& i) { i.lines[0].net = number("297.500"); }},
    {"BR-S-02", [](Invoice& i) { i.seller.vatId = i.seller.taxRegistration = i.taxRepresentative->vatId = ""; }},
    {"BR-S-05", [](Invoice& i) { i.lines[0].vat.rate = number("0"); }},
    {"BR-S-08", [](Invoice& i) { i.vatBreakdown[0].taxable = number("280.00"); }},
    {"BR-S-09", [](Invoice& i) { i.vatBreakdown[0].tax = number("55.00"); }},
    {"BR-S-10", [](Invoice& i) { i.vatBreakdown[0].exemptionReason = "none"; }},
    {"BR-Z-01",
     [](Invoice& i) {
         i.lines[1].vat = {"Z", number("0")};
     }},
    {"BR-E-05", [](Invoice& i) { i.lines[1].vat.code = "E"; }},
    {"BR-E-10",
     [](Invoice& i) {
         i.vatBreakdown[1].vat = {"E", number("0")};
     }},
    {"BR-AE-01",
     [](Invoice& i) {
         i.lines[1].vat = {"AE", number("0")};
     }},
    {"BR-IC-12",
     [](Invoice& i) {
         i.vatBreakdown[1].vat = {"K", number("0")};
         i.delivery.reset();
     }},
    {"BR-G-09", [](Invoice& i) { i.vatBreakdown[1].vat.code = "G"; }},
    {"BR-O-05", [](Invoice& i) { i.lines[1].vat.code = "O"; }},
    {"BR-O-11",
     [](Invoice& i) {
         i.vatBreakdown[1].vat = {"O", {}};
     }},
    {"BR-AF-10",
     [](Invoice& i) {
         i.vatBreakdown[1].vat.code = "L";
         i.vatBreakdown[1].exemptionReason = "none";
     }},
    {"BR-CL-01", [](Invoice& i) { i.typeCode = "999"; }},
    {"BR-CL-04", [](Invoice& i) { i.currency = "EURO"; }},
    {"BR-CL-08", [](Invoice& i) { i.notes[0].subject = "QQQ"; }},
    {"BR-CL-14", [](Invoice& i) { i.seller.address->country = "UK"; }},
    {"BR-CL-16", [](Invoice& i) { i.payment->meansCode = "99"; }},
    {"BR-CL-19", [](Invoice& i) { i.allowances[0].reasonCode = "1"; }},
    {"BR-CL-20", [](Invoice& i) { i.charges[0].reasonCode = "95"; }},
    {"BR-CL-23", [](Invoice& i) { i.lines[0].unit = "pieces"; }},
    {"BR-CL-24", [](Invoice& i) { i.supportingDocuments[1].attached->mimeCode = "text/html"; }},
};

TEST(Check, NamesTheRuleThatIsBrokenInBothSyntaxes) {
    for (const Break& one : breaks) {
        for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
            Invoice invoice = fullInvoice(Profile::en16931);
            one.how(invoice);
            const Findings findings = check(invoice, syntax, Profile::en16931);
            EXPECT_THAT(rulesOf(findings), Contains(one.rule)) << (syntax == Syntax::ubl ? "UBL" : "CII");
        }
    }
}

TEST(Check, PeppolAsksForMore) {
    const Break more[] = {
        {"PEPPOL-EN16931-R001", [](Invoice& i) { i.businessProcess.clear(); }},
        {"PEPPOL-EN16931-R003", [](Invoice& i) { i.buyerReference = i.purchaseOrder = i.salesOrder = ""; }},
        {"PEPPOL-EN16931-R004", [](Invoice& i) { i.specification = "urn:cen.eu:en16931:2017"; }},
        {"PEPPOL-EN16931-R007", [](Invoice& i) { i.businessProcess = "mine"; }},
        {"PEPPOL-EN16931-R010", [](Invoice& i) { i.buyer.electronicAddress.reset(); }},
        {"PEPPOL-EN16931-R020", [](Invoice& i) { i.seller.electronicAddress.reset(); }},
        {"PEPPOL-EN16931-R040", [](Invoice& i) { i.allowances[0].percent = number("6"); }},
        {"PEPPOL-EN16931-R041", [](Invoice& i) { i.allowances[0].base.reset(); }},
        {"PEPPOL-EN16931-R042", [](Invoice& i) { i.allowances[0].percent.reset(); }},
        {"PEPPOL-EN16931-R046", [](Invoice& i) { i.lines[0].price.discount = number("9.99"); }},
        {"PEPPOL-EN16931-R110", [](Invoice& i) { i.lines[0].period->start = i.period->start->plusDays(-1); }},
        {"PEPPOL-EN16931-R120", [](Invoice& i) { i.lines[0].quantity = number("251"); }},
        {"PEPPOL-EN16931-R121", [](Invoice& i) { i.lines[1].price.baseQuantity = number("0"); }},
        {"PEPPOL-COMMON-R040", [](Invoice& i) { i.seller.ids[0].value = "4000001123453"; }},
        {"DE-R-005", [](Invoice& i) { i.seller.contact->point.clear(); }},
    };
    for (const Break& one : more) {
        Invoice invoice = fullInvoice(Profile::peppol);
        one.how(invoice);
        EXPECT_THAT(rulesOf(check(invoice, Syntax::ubl, Profile::peppol)), Contains(one.rule));
        EXPECT_THAT(rulesOf(check(invoice, Syntax::ubl, Profile::en16931)), Not(Contains(one.rule)));
    }
}

TEST(Check, XRechnungAsksForMore) {
    const Break more[] = {
        {"BR-DE-1", [](Invoice& i) { i.payment.reset(); }},
        {"BR-DE-2", [](Invoice& i) { i.seller.contact.reset(); }},
        {"BR-DE-6", [](Invoice& i) { i.seller.contact->phone.clear(); }},
        {"BR-DE-9", [](Invoice& i) { i.buyer.address->postCode.clear(); }},
        {"BR-DE-15", [](Invoice& i) { i.buyerReference.clear(); }},
        {"BR-DE-18", [](Invoice& i) { i.paymentTerms = "#SKONTO#TAGE=10#PROZENT=2#\n"; }},
        {"BR-DE-18", [](Invoice& i) { i.paymentTerms = "#SKONTO#TAGE=10#PROZENT=2.00#"; }},
        {"BR-DE-19", [](Invoice& i) { i.payment->creditTransfers[0].account = "DE02120300000000202052"; }},
        {"BR-DE-23-b",
         [](Invoice& i) {
             i.payment->card = PaymentCard{"1234", ""};
         }},
        {"BR-DE-28", [](Invoice& i) { i.seller.contact->email = "debitoren@"; }},
        {"PEPPOL-EN16931-R120", [](Invoice& i) { i.lines[0].quantity = number("251"); }},
    };
    for (const Break& one : more) {
        Invoice invoice = fullInvoice(Profile::xrechnung);
        one.how(invoice);
        EXPECT_THAT(rulesOf(check(invoice, Syntax::cii, Profile::xrechnung)), Contains(one.rule));
    }
}

TEST(Check, SaysWhereAndHowMuch) {
    Invoice invoice = fullInvoice(Profile::en16931);
    invoice.lines[1].quantity.reset();
    invoice.totals.lines = number("335");
    const Findings findings = check(invoice, Syntax::ubl, Profile::en16931);
    const auto of = [&](std::string_view rule) {
        return *std::find_if(findings.begin(), findings.end(), [&](const Finding& f) { return f.rule == rule; });
    };
    EXPECT_EQ(of("BR-22").place, "line 2");
    EXPECT_EQ(of("BR-22").field, "BT-129");
    EXPECT_NE(of("BR-CO-10").sentence.find("The document says 335, it comes to 334.52."), std::string::npos);
}

TEST(Check, WarnsOfARuleThatIsGoneFromTheCurrentSet) {
    Invoice invoice = smallInvoice(Profile::en16931);
    invoice.dueDate.reset();
    const Findings plain = check(invoice, Syntax::ubl, Profile::en16931);
    EXPECT_THAT(rulesOf(plain), Contains("BR-CO-25"));
    EXPECT_TRUE(isValid(plain));
    follow(invoice, Profile::peppol);
    EXPECT_FALSE(isValid(check(invoice, Syntax::ubl, Profile::peppol)));
}

TEST(KnownRules, NameEachRuleOnceWithASentence) {
    std::vector<std::string> ids;
    for (const KnownRule& rule : knownRules()) {
        EXPECT_FALSE(rule.sentence.empty()) << rule.id;
        EXPECT_EQ(rule.sentence.find("%1"), std::string::npos) << rule.id;
        ids.push_back(rule.id);
    }
    std::sort(ids.begin(), ids.end());
    EXPECT_EQ(std::adjacent_find(ids.begin(), ids.end()), ids.end());
    EXPECT_GT(ids.size(), 400U);
}

}  // namespace
}  // namespace duebook::einvoice
