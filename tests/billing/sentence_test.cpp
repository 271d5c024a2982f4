// SPDX-License-Identifier: GPL-3.0-or-later
#include "billing/sentence.h"

#include <gtest/gtest.h>

#include "base/text.h"
#include "billing/support.h"
#include "support/golden.h"

namespace duebook::test {
namespace {

using namespace billing;

constexpr Language all[] = {Language::english, Language::german, Language::french, Language::spanish};

TEST(Sentence, SpeaksTheLanguageOfTheCustomer) {
    EXPECT_EQ(languageOf("de"), Language::german);
    EXPECT_EQ(languageOf("DE_at"), Language::german);
    EXPECT_EQ(languageOf("fr-CH"), Language::french);
    EXPECT_EQ(languageOf("es"), Language::spanish);
    for (const char* other : {"en-GB", "", "pl", "den"}) EXPECT_EQ(languageOf(other), Language::english) << other;
}

TEST(Sentence, WritesDatesAmountsAndPercentagesAsTheLanguageDoes) {
    struct Case {
        Language language;
        const char *first, *last, *thousands, *million, *percent;
    };
    const Case cases[] = {
        {Language::english, "1 March 2026", "31 August 2026", "1,234.50 EUR", "1,234,567 JPY", "2.5%"},
        {Language::german, "1. März 2026", "31. August 2026", "1.234,50 EUR", "1.234.567 JPY", "2,5 %"},
        {Language::french, "1er mars 2026", "31 août 2026", "1 234,50 EUR", "1 234 567 JPY", "2,5 %"},
        {Language::spanish, "1 de marzo de 2026", "31 de agosto de 2026", "1234,50 EUR", "1.234.567 JPY", "2,5 %"},
    };
    const auto plain = [](std::string text) {  // no-break spaces as blanks
        for (std::size_t at; (at = text.find("\u00A0")) != std::string::npos;) text.replace(at, 2, " ");
        return text;
    };
    for (const Case& c : cases) {
        EXPECT_EQ(dateIn(c.language, day("2026-03-01")), c.first);
        EXPECT_EQ(dateIn(c.language, day("2026-08-31")), c.last);
        EXPECT_EQ(plain(moneyIn(c.language, eur(123450))), c.thousands);
        EXPECT_EQ(plain(moneyIn(c.language, money(1234567, "JPY"))), c.million);
        EXPECT_EQ(plain(percentIn(c.language, rate("2.5"))), c.percent);
    }
    EXPECT_EQ(plain(moneyIn(Language::english, eur(-123450))), "-1,234.50 EUR");
    EXPECT_EQ(plain(moneyIn(Language::german, eur(5))), "0,05 EUR");
}

// What each language says of terms, for people to read.
TEST(Sentence, SaysTermsWithTheirDates) {
    const std::pair<const char*, PaymentTerms> terms[] = {
        {"net 30", {.netDays = 30}},
        {"2/10 net 30", {.netDays = 30, .discounts = {{10, percent(2)}}}},
        {"3/7, 2/14, net 30, tax unchanged, interest and fee",
         {.netDays = 30,
          .discounts = {{7, percent(3)}, {14, percent(2)}},
          .discountTax = billing::DiscountTax::unchanged,
          .lateCharge = LateCharge{false, rate("9.5"), *PlainAmount::parse("40")}}},
        {"three parts, 2/10, statutory charge",
         {.discounts = {{10, percent(2)}},
          .instalments = {ofTotal("30", 5), ofTotal("30", 30), rest(60)},
          .lateCharge = LateCharge{true, {}, {}}}},
    };
    std::string text;
    for (const auto& [name, one] : terms) {
        text += std::string(name) + "\n";
        const auto parts = *schedule(one, day("2026-03-01"), eur(339150), eur(54150));
        for (const Language language : all) text += "    " + termsSentence(language, one, parts) + "\n";
    }
    expectGolden("terms_sentences.txt", text);
}

}  // namespace
}  // namespace duebook::test
