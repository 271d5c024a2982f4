// SPDX-License-Identifier: GPL-3.0-or-later
#include "einvoice/check_digits.h"

#include <gtest/gtest.h>

#include "einvoice/code_lists.h"

namespace duebook::einvoice {
namespace {

struct Case {
    bool (*right)(std::string_view);
    const char* good;
    const char* bad;  // one sign differs
};

TEST(CheckDigits, TellARightNumberFromOneThatIsMistyped) {
    const Case cases[] = {
        {isGln, "4000001123452", "4000001123453"},
        {isNorwegianNumber, "974760673", "974760674"},
        {isBelgianNumber, "0403170701", "0403170702"},
        {isSwedishNumber, "5564321239", "5564321238"},
        {isAustralianNumber, "51824753556", "51824753557"},
        {isItalianVatId, "IT00743110157", "IT00743110158"},
        {isIban, "DE02120300000000202051", "DE02120300000000202052"},
        {isIban, "GB82 WEST 1234 5698 7654 32", "GB82 WEST 1234 5698 7654 33"},
        {isDanishNumber, "DK12345678", "DK1234567"},
        {isItalianOffice, "UFABCD", "UFABC"},
        {isItalianTaxCode, "RSSMRA85T10A562S", "RSSMRA85T10A5629"},
    };
    for (const Case& one : cases) {
        EXPECT_TRUE(one.right(one.good)) << one.good;
        EXPECT_FALSE(one.right(one.bad)) << one.bad;
    }
}

TEST(CodeLists, HoldWholeCodesAsTheyAreWritten) {
    EXPECT_TRUE(isCode(CodeList::currencies, "EUR"));
    EXPECT_FALSE(isCode(CodeList::currencies, "eur"));
    EXPECT_FALSE(isCode(CodeList::currencies, "EU"));
    EXPECT_FALSE(isCode(CodeList::currencies, ""));
    EXPECT_FALSE(isCode(CodeList::currencies, "ISO")) << "a word of the title is no code";
    EXPECT_TRUE(isCode(CodeList::units, "HUR"));
    EXPECT_TRUE(isCode(CodeList::creditNoteTypes, "381"));
    EXPECT_FALSE(isCode(CodeList::invoiceTypes, "381"));
    EXPECT_TRUE(isCode(CodeList::vatCategories, "AE"));
}

}  // namespace
}  // namespace duebook::einvoice
