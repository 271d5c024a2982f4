// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/words.h"

#include <gtest/gtest.h>

#include "paper/template.h"

namespace duebook::paper {
namespace {

using einvoice::Decimal;

const Currency euro = *Currency::fromCode("EUR"), yen = *Currency::fromCode("JPY"), dinar = *Currency::fromCode("KWD");

TEST(Words, AreCompleteInEveryLanguage) {
    const Words& english = Words::of("en");
    EXPECT_EQ(Words::languages(), (std::vector<std::string>{"de", "de-CH", "en", "en-US", "es", "fr", "fr-CH"}));
    for (const std::string& language : Words::languages()) {
        const Words& words = Words::of(language);
        EXPECT_EQ(words.language(), language);
        for (const std::string& key : english.keys("")) {
            if (key.starts_with("short.")) continue;
            const auto word = words.find(key);
            ASSERT_TRUE(word.has_value()) << language << " lacks " << key;
            EXPECT_FALSE(word->empty() && key != "format.group") << language << " " << key;
            auto ours = *fieldsIn(*word), theirs = *fieldsIn(*english.find(key));
            std::sort(ours.begin(), ours.end());
            std::sort(theirs.begin(), theirs.end());
            if (!key.starts_with("format.")) EXPECT_EQ(ours, theirs) << language << " " << key;
        }
        for (const std::string& key : words.keys("")) EXPECT_TRUE(english.find(key)) << language << " only: " << key;
    }
}

TEST(Words, OfALanguageThatIsNotThereAreThoseOfTheNextOne) {
    EXPECT_EQ(Words::of("de-AT").language(), "de");
    EXPECT_EQ(Words::of("de-CH").language(), "de-CH");
    EXPECT_EQ(Words::of("ja").language(), "en");
    EXPECT_EQ(Words::of("").language(), "en");
}

TEST(Words, WriteDaysNumbersAndAmountsAsTheirLanguageDoes) {
    const Date day = *Date::of(2026, 3, 5);
    struct Case {
        std::string language, date, shortDate, money, percent;
    };
    for (const Case& c : {Case{"en", "5 March 2026", "5 Mar 2026", "EUR −1,234,567.50", "5.5 %"},
                          Case{"en-US", "March 5, 2026", "Mar 5, 2026", "EUR −1,234,567.50", "5.5 %"},
                          Case{"de", "05.03.2026", "05.03.2026", "−1.234.567,50 EUR", "5,5 %"},
                          Case{"de-CH", "05.03.2026", "05.03.2026", "EUR −1’234’567.50", "5.5 %"},
                          Case{"fr", "05/03/2026", "05/03/2026", "−1\u202f234\u202f567,50 EUR", "5,5 %"},
                          Case{"es", "05/03/2026", "05/03/2026", "−1.234.567,50 EUR", "5,5 %"}}) {
        const Words& words = Words::of(c.language);
        EXPECT_EQ(words.date(day), c.date);
        EXPECT_EQ(words.shortDate(day), c.shortDate);
        EXPECT_EQ(words.money(Decimal(-123'456'750, 2), euro), c.money);
        EXPECT_EQ(words.percent(Decimal(550, 2)), c.percent);
    }
}

TEST(Words, WriteAmountsWithTheDecimalsOfTheirCurrency) {
    const Words& words = Words::of("en");
    EXPECT_EQ(words.amount(Decimal(5, 0), euro), "5.00");
    EXPECT_EQ(words.amount(Decimal(50'000, 4), euro), "5.00");
    EXPECT_EQ(words.amount(Decimal(50'125, 4), euro), "5.0125") << "a price keeps what it has";
    EXPECT_EQ(words.amount(Decimal(1'234'567, 0), yen), "1,234,567");
    EXPECT_EQ(words.amount(Decimal(1'500, 3), dinar), "1.500");
    EXPECT_EQ(words.amount(Decimal(-5, 2), euro), "−0.05");
    EXPECT_EQ(words.amount(Decimal(0, 0), euro), "0.00");
}

TEST(Words, OfACompanyReplaceOursAndAreCheckedLineByLine) {
    const auto own =
        Words::parse("# ours\n\ntitle.380 = Tax invoice\nformat.date = {yyyy}-{MM}-{dd}\n", Words::of("en"));
    ASSERT_TRUE(own.has_value());
    EXPECT_EQ(own->word("title.380"), "Tax invoice");
    EXPECT_EQ(own->date(*Date::of(2026, 1, 2)), "2026-01-02");
    EXPECT_EQ(own->word("title.381"), "Credit note");
    for (const auto& [text, fault] : std::vector<std::pair<std::string, std::string>>{
             {"title.380 Tax invoice", "line 1: a line is \"key = words\""},
             {"\nlabel.dat = Date", "line 2: there is no word label.dat"},
             {"format.decimal = ;", "line 1: \";\" is no form for format.decimal"},
             {"format.date = {day}", "line 1: \"{day}\" is no form for format.date"},
             {"label.date = {", "line 1: \"{\" is no form for label.date"},
             {"label.date = \xff", "line 1: the text is not in UTF-8"}}) {
        const auto refused = Words::parse(text, Words::of("en"));
        ASSERT_FALSE(refused.has_value()) << text;
        EXPECT_EQ(refused.error().refusal, Refusal::layoutInvalid);
        EXPECT_EQ(refused.error().subject, fault);
    }
}

TEST(Template, PutsValuesInPlacesAndNeverReadsThemAgain) {
    const auto value = [](std::string_view name) -> std::string {
        return name == "a" ? "{b}" : name == "b" ? "B" : name == "label.x" ? "X:" : "";
    };
    EXPECT_EQ(fill("{a}-{b}-{{c}}", value), "{b}-B-{c}");
    EXPECT_EQ(fillLine("{label.x} {b}", value), "X: B");
    EXPECT_EQ(fillLine("{label.x} {none}", value), "") << "a label alone says nothing";
    EXPECT_EQ(fillLine("{label.x}", value), "X:");
    EXPECT_EQ(fillLine("{b} {none} {b}", value), "B B");
    EXPECT_EQ(fillLine("plain", value), "plain");
    EXPECT_FALSE(fieldsIn("{a"));
    EXPECT_FALSE(fieldsIn("a}"));
    EXPECT_FALSE(fieldsIn("{}"));
    EXPECT_FALSE(fieldsIn("{a{b}}"));
    EXPECT_EQ(fieldsIn("{a} {b}"), (std::vector<std::string>{"a", "b"}));
}

}  // namespace
}  // namespace duebook::paper
