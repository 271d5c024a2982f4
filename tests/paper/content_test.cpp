// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed of an invoice and of a statement, before it is put on pages.
#include <gtest/gtest.h>

#include "paper/plain_text.h"
#include "paper/print.h"
#include "print/samples.h"

namespace duebook::paper {
namespace {

using test::SampleInvoice;

const Currency euro = *Currency::fromCode("EUR");

Content contentOf(const InvoicePaper& paper) {
    const auto content = invoiceContent(paper, Words::of(paper.language));
    EXPECT_TRUE(content.has_value()) << explain(content.error());
    return *content;
}

TEST(InvoiceContent, FillsOnlyFieldsAndColumnsThatALayoutMayName) {
    SampleInvoice sample;
    sample.lines(3).instalments(2);
    const Content invoice = contentOf(sample.paper());
    const Content statement = statementContent(test::sampleStatement(3), Words::of("en"));
    for (const auto& [kind, content] : {std::pair{"invoice", &invoice}, std::pair{"statement", &statement}}) {
        for (const auto& [name, value] : content->fields) EXPECT_TRUE(isField(kind, name)) << kind << " " << name;
        for (const auto& [name, table] : content->tables) {
            EXPECT_EQ(table.columns, tablesOf(kind).at(name)) << name;
            for (const TableRow& row : table.rows) EXPECT_EQ(row.cells.size(), table.columns.size()) << name;
        }
        EXPECT_EQ(content->tables.size(), tablesOf(kind).size());
    }
}

TEST(InvoiceContent, RefusesInstalmentsThatDoNotAddUp) {
    SampleInvoice sample;
    sample.lines(2).instalments(3);
    InvoicePaper paper = sample.paper();
    paper.instalments[1].amount += Money(1, euro);
    auto refused = invoiceContent(paper, Words::of("en"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().refusal, Refusal::instalmentsDiffer);
    EXPECT_EQ(refused.error().subject, "RE-2026-00042");
    paper.document.currency = "XXQ";
    refused = invoiceContent(paper, Words::of("en"));
    EXPECT_EQ(refused.error().refusal, Refusal::currencyUnknown);
}

TEST(InvoiceContent, OrdersTheTotalsAsTheNormDoes) {
    SampleInvoice sample;
    sample.line({"A", "", "1", "C62", 10'000});
    InvoicePaper paper = sample.paper();
    einvoice::Totals& totals = paper.document.totals;
    einvoice::AllowanceOrCharge discount, freight;
    discount.amount = einvoice::Decimal(1'000, 2);
    discount.base = einvoice::Decimal(10'000, 2);
    discount.percent = einvoice::Decimal(10, 0);
    discount.reason = "loyal";
    freight.amount = einvoice::Decimal(500, 2);
    freight.reason = "Freight";
    paper.document.allowances = {discount};
    paper.document.charges = {freight};
    totals.paid = einvoice::Decimal(2'000, 2);
    totals.rounding = einvoice::Decimal(-2, 2);
    std::vector<std::string> rows;
    const Content content = contentOf(paper);
    for (const TableRow& row : content.tables.at("totals").rows) {
        rows.push_back(row.cells[0] + " | " + row.cells[1] + (row.strong ? " !" : ""));
    }
    EXPECT_EQ(rows, (std::vector<std::string>{"Sum of lines | 100.00", "Discount (loyal), 10 % of 100.00 | −10.00",
                                              "Surcharge (Freight) | 5.00", "Total without VAT | 100.00",
                                              "VAT 19 % | 19.00", "Total with VAT | 119.00", "Already paid | −20.00",
                                              "Rounding | −0.02", "Amount due | EUR 119.00 !"}));
}

TEST(InvoiceContent, TellsWhatTheLawAsksFor) {
    SampleInvoice sample;
    sample.line({"Consulting", "", "1", "C62", 10'000, "0", "AE"});
    const Content content = contentOf(sample.paper());
    EXPECT_EQ(content.fields.at("taxNotes"), "Reverse charge: the customer is liable for the tax.");
    EXPECT_EQ(content.fields.at("buyer.vatId"), "DE136695976");
    EXPECT_EQ(content.fields.at("seller.vatId"), "ATU12345675");
    EXPECT_EQ(content.fields.at("delivered"), "12 January 2026");
    EXPECT_EQ(content.tables.at("taxes").rows[0].cells[0], "Reverse charge");
}

TEST(InvoiceContent, SaysWhatALineIsMadeOf) {
    SampleInvoice sample;
    sample.line({"Bolts", "Zinc plated", "250", "C62", 1'290});
    InvoicePaper paper = sample.paper();
    einvoice::Line& line = paper.document.lines[0];
    line.price.baseQuantity = einvoice::Decimal(100, 0);
    line.item.sellerId = "B-40";
    line.period = einvoice::Period{Date::of(2026, 1, 1), Date::of(2026, 1, 31)};
    einvoice::AllowanceOrCharge discount;
    discount.amount = einvoice::Decimal(250, 2);
    line.allowances = {discount};
    const auto cells = contentOf(paper).tables.at("lines").rows[0].cells;
    EXPECT_EQ(cells[2], "Zinc plated\nPeriod 1 January 2026 to 31 January 2026\nItem B-40\nDiscount: −2.50");
    EXPECT_EQ(cells[3], "250");
    EXPECT_EQ(cells[5], "12.90\nper 100 pc");
}

TEST(InvoiceContent, AsksForNoMoneyWhereNoneIsDue) {
    SampleInvoice sample;
    sample.lines(2);
    EXPECT_FALSE(contentOf(sample.paper()).epcCode.empty());
    InvoicePaper credit = sample.paper();
    credit.document.typeCode = "381";
    EXPECT_TRUE(contentOf(credit).epcCode.empty());
    EXPECT_EQ(contentOf(credit).fields.at("account.iban"), "");
    InvoicePaper debit = sample.paper();
    debit.document.payment->directDebit = einvoice::DirectDebit{"M-1", "AT12ZZZ", "DE12500105170648489890"};
    EXPECT_TRUE(contentOf(debit).epcCode.empty());
    EXPECT_EQ(contentOf(debit).fields.at("mandate"), "M-1");
    InvoicePaper paid = sample.paper();
    paid.document.totals.due = einvoice::Decimal(0, 2);
    EXPECT_TRUE(contentOf(paid).epcCode.empty());
}

TEST(InvoiceContent, WritesAddressesAsTheirCountryDoes) {
    struct Case {
        einvoice::Address address;
        std::string block;
    };
    for (const Case& c :
         {Case{{"98 Foundry Road", "", "", "Asheville", "28801", "NC", "US"},
               "98 Foundry Road\nAsheville, NC 28801\nUnited States"},
          Case{{"1 High Street", "", "", "Leeds", "LS1 1AA", "", "GB"},
               "1 High Street\nLeeds\nLS1 1AA\nUnited Kingdom"},
          Case{{"Hafenstraße 7", "Tor 3", "", "Kiel", "24103", "", "DE"}, "Hafenstraße 7\nTor 3\n24103 Kiel\nGermany"},
          Case{{"Ring 1", "", "", "Wien", "1010", "", "AT"}, "Ring 1\n1010 Wien"},
          Case{{"Strada 2", "", "", "Chișinău", "2001", "", "MD"}, "Strada 2\n2001 Chișinău\nMD"}}) {
        SampleInvoice sample;
        sample.draft.document.buyer.name = "Buyer";
        sample.draft.document.buyer.contact.reset();
        sample.draft.document.buyer.address = c.address;
        sample.lines(1);
        EXPECT_EQ(contentOf(sample.paper()).fields.at("buyer.block"), "Buyer\n" + c.block);
    }
}

TEST(StatementContent, RunsABalance) {
    const Content content = statementContent(test::sampleStatement(4), Words::of("en"));
    const Table& lines = content.tables.at("lines");
    EXPECT_EQ(lines.rows.back().cells.back() + " EUR", [&] {
        const std::string balance = content.fields.at("balance");
        return balance.substr(4) + " EUR";
    }());
    EXPECT_EQ(content.tables.at("aging").rows.back().cells[1], lines.rows.back().cells.back());
    EXPECT_EQ(content.tables.at("aging").rows.front().cells[0], "Not due");
}

TEST(PaymentLink, FillsAndEncodesItsPlaces) {
    EXPECT_EQ(paymentLink("https://pay.example/{number}?a={amount}&c={currency}&r={reference}", "RE/7 ö",
                          Money(11'900, euro), "RF18"),
              "https://pay.example/RE%2F7%20%C3%B6?a=119.00&c=EUR&r=RF18");
    for (const std::string bad : {"http://pay.example/{number}", "https://pay.example/{name}", "https://a b/", "",
                                  "https://pay.example/{number", "javascript:alert(1)"}) {
        const auto refused = paymentLink(bad, "1", Money(1, euro), "");
        ASSERT_FALSE(refused.has_value()) << bad;
        EXPECT_EQ(refused.error().refusal, Refusal::paymentLinkInvalid);
    }
}

TEST(PlainText, StaysTextOnItsLine) {
    EXPECT_EQ(printed("a\tb\r\nc\x01\x7f"), "a b\nc");
    EXPECT_EQ(printed("\u202Eevil\u202C \u2066x\u2069\u200B"), "evil x");
    EXPECT_EQ(printed("Z\u0351\u036b\u0343\u036a\u0302L"), "Z\u0351\u036b\u0343L");
    EXPECT_EQ(printed("e\u0301\u00e9 \U0001F600"), "e\u0301\u00e9 \U0001F600");
    EXPECT_EQ(printed("bad \xff byte"), "bad \ufffd byte");
    EXPECT_EQ(oneLine("a\nb\u2028c"), "a b c");
    EXPECT_EQ(firstSigns("äöü", 2), "äö");
}

}  // namespace
}  // namespace duebook::paper
