// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <filesystem>

#include "einvoice/check.h"
#include "einvoice/sample_invoice.h"
#include "einvoice/write.h"
#include "support/temp_files.h"

namespace duebook::einvoice {
namespace {

using test::fullInvoice;
using test::number;
using test::smallCreditNote;
using test::smallInvoice;

std::string written(const Invoice& invoice, Syntax syntax) {
    return syntax == Syntax::ubl ? writeUbl(invoice) : writeCii(invoice);
}

Invoice readBack(const Invoice& invoice, Syntax syntax) {
    const auto reading = read(written(invoice, syntax));
    EXPECT_TRUE(reading);
    EXPECT_TRUE(reading->findings.empty()) << reading->findings.front().sentence;
    EXPECT_EQ(reading->syntax, syntax);
    return reading->invoice;
}

// What comes back is what went in; on a difference the text of it says more than the values.
void expectSame(const Invoice& invoice, Syntax syntax) {
    const Invoice back = readBack(invoice, syntax);
    EXPECT_TRUE(back == invoice) << written(invoice, syntax) << "\n\n" << written(back, syntax);
}

TEST(RoundTrip, EveryTermComesBackFromBothSyntaxes) {
    for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
        expectSame(fullInvoice(Profile::xrechnung), syntax);
        expectSame(smallInvoice(Profile::peppol), syntax);
    }
}

TEST(RoundTrip, ACreditNoteIsADocumentOfItsOwnInUbl) {
    Invoice invoice = fullInvoice(Profile::en16931);
    invoice.typeCode = "381";
    for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
        expectSame(invoice, syntax);
        expectSame(smallCreditNote(Profile::en16931), syntax);
    }
    EXPECT_NE(writeUbl(invoice).find("<CreditNote "), std::string::npos);
}

TEST(RoundTrip, OtherWaysToPayComeBackToo) {
    Invoice card = smallInvoice(Profile::en16931);
    card.payment = PaymentInstructions{"48", "Card", "R-1", {}, PaymentCard{"1234", "A. Holder"}, {}};
    Invoice debit = smallInvoice(Profile::en16931);
    debit.payment = PaymentInstructions{"59", "", "R-1",
                                        {},   {}, DirectDebit{"M-1", "DE98ZZZ09999999999", "DE02120300000000202051"}};
    for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
        expectSame(card, syntax);
        expectSame(debit, syntax);
    }
}

TEST(RoundTrip, VatInTwoCurrenciesComesBack) {
    Invoice invoice = smallInvoice(Profile::en16931);
    invoice.vatCurrency = "SEK";
    invoice.totals.vatInAccountingCurrency = number("28.11");
    invoice.vatPointCode = "35";
    for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) expectSame(invoice, syntax);
}

TEST(RoundTrip, TextsThatXmlCannotCarryLoseNothingElse) {
    Invoice invoice = smallInvoice(Profile::en16931);
    invoice.buyer.name = "A\x01 <b> & \"c\" ]]> \xEF\xBF\xBE\xF0\x9F\x98\x80";
    for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
        EXPECT_EQ(readBack(invoice, syntax).buyer.name, "A <b> & \"c\" ]]> \xF0\x9F\x98\x80");
    }
}

// A file that was cut or spoilt on its way is read or refused; nothing stops the program.
RC_GTEST_PROP(RoundTrip, SpoiltFilesAreReadOrRefused, ()) {
    const Syntax syntax = *rc::gen::element(Syntax::ubl, Syntax::cii);
    std::string file = written(fullInvoice(Profile::xrechnung), syntax);
    const int faults = *rc::gen::inRange(0, 6);
    for (int i = 0; i < faults; ++i) {
        const auto at = static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(file.size())));
        file.replace(at, 1, *rc::gen::element<std::string>("", "9", "-", "<", "\xFF", "E", "</a>", " "));
    }
    if (*rc::gen::arbitrary<bool>())
        file.resize(static_cast<std::size_t>(*rc::gen::inRange(0, static_cast<int>(file.size()))));
    const auto reading = read(file);
    if (!reading) {
        RC_ASSERT(!reading.error().subject.empty());
        return;
    }
    check(*reading, Profile::peppol);
    check(*reading, Profile::xrechnung);
}

TEST(RoundTrip, AnInvoiceOfFiveThousandLinesIsCheckedToo) {
    Invoice invoice = smallInvoice(Profile::peppol);
    const Line line = invoice.lines.front();
    invoice.lines.clear();
    for (int i = 1; i <= 5000; ++i) {
        invoice.lines.push_back(line);
        invoice.lines.back().id = std::to_string(i);
    }
    invoice.vatBreakdown = {{number("185100.00"), number("12957.00"), {"S", number("7")}, "", ""}};
    invoice.totals.lines = invoice.totals.withoutVat = number("185100.00");
    invoice.totals.vat = number("12957.00");
    invoice.totals.withVat = invoice.totals.due = number("198057.00");
    for (const Syntax syntax : {Syntax::ubl, Syntax::cii}) {
        EXPECT_TRUE(check(invoice, syntax, Profile::peppol).empty());
    }
}

// Documents of others, read and written in their own syntax and in the other one.
TEST(RoundTrip, DocumentsOfOthersKeepTheirValues) {
    const std::string folder = test::sharedData("e-invoicing");
    if (folder.empty()) GTEST_SKIP() << "shared/data is not here";
    int count = 0;
    for (const char* part : {"en16931/ubl/examples", "en16931/ubl/testfiles", "en16931/cii/examples", "peppol/examples",
                             "xrechnung/testsuite/business-cases/standard"}) {
        for (const auto& entry : std::filesystem::directory_iterator(folder + "/" + part)) {
            const auto reading = read(test::contentOf(entry.path().string()));
            ASSERT_TRUE(reading) << entry.path();
            if (!isValid(check(*reading, Profile::en16931))) continue;
            ++count;
            const auto again = read(written(reading->invoice, reading->syntax));
            ASSERT_TRUE(again) << entry.path();
            // as text, because elements that are empty come back as missing
            EXPECT_EQ(written(again->invoice, reading->syntax), written(reading->invoice, reading->syntax))
                << entry.path();
            const Syntax other = reading->syntax == Syntax::ubl ? Syntax::cii : Syntax::ubl;
            const auto crossed = read(written(reading->invoice, other));
            ASSERT_TRUE(crossed) << entry.path();
            EXPECT_TRUE(crossed->invoice.totals == reading->invoice.totals) << entry.path();
            EXPECT_TRUE(crossed->invoice.vatBreakdown == reading->invoice.vatBreakdown) << entry.path();
            EXPECT_EQ(crossed->invoice.lines.size(), reading->invoice.lines.size()) << entry.path();
        }
    }
    EXPECT_GT(count, 50);
}

}  // namespace
}  // namespace duebook::einvoice
