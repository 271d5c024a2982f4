// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/text.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace duebook {
namespace {

TEST(Text, IsTrimmedOfBlanksAtBothEnds) {
    EXPECT_EQ(trimmed(" \t a b \r\n"), "a b");
    EXPECT_EQ(trimmed("\xC2\xA0 x\xC2\xA0"), "x");
    EXPECT_EQ(trimmed("  \xC2\xA0\t"), "");
    EXPECT_EQ(trimmed(""), "");
    EXPECT_EQ(trimmed("a\xC2\xA0z"), "a\xC2\xA0z");
    EXPECT_EQ(trimmed("\xC2"), "\xC2");
    EXPECT_EQ(trimmed("à"), "à");  // ends in the byte of a no-break space
}

struct FoldCase {
    const char *a, *b;
    bool same;
};

TEST(Text, IsFoldedSoThatCaseAndAccentsDoNotMatter) {
    const FoldCase cases[] = {
        {"Müller", "MULLER", true}, {"straße", "STRASSE", true}, {"Ångström", "angstrom", true},
        {"ｆｕｌｌ", "full", true}, {"ﬁne", "fine", true},       {"é", "e\xCC\x81", true},
        {"Мир", "мир", true},       {"Müller", "Miller", false}, {"東京", "京都", false},
    };
    for (const FoldCase& c : cases) EXPECT_EQ(folded(c.a) == folded(c.b), c.same) << c.a << " / " << c.b;
    EXPECT_EQ(folded(""), "");
    EXPECT_EQ(folded("\xFF\xFE"), "\xFF\xFE");
}

TEST(Text, IsUtf8OnlyInItsShortestFormAndWithoutSurrogates) {
    for (const char* good : {"", "plain", "ü", "€", "😀", "\xF4\x8F\xBF\xBF"}) EXPECT_TRUE(isUtf8(good)) << good;
    for (const char* bad : {"\xC0\x80", "\xE0\x80\x80", "\xF0\x80\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\x80",
                            "\xC3", "a\xE2\x82", "\xFF", "M\xFCller"}) {
        EXPECT_FALSE(isUtf8(bad)) << bad;
    }
}

TEST(Text, TakesTheColumnsThatATerminalGivesIt) {
    EXPECT_EQ(displayWidth("abc"), 3U);
    EXPECT_EQ(displayWidth("Müller"), 6U);
    EXPECT_EQ(displayWidth("東京"), 4U);
    EXPECT_EQ(displayWidth("e\xCC\x81"), 1U);
    EXPECT_EQ(displayWidth("\xFF"), 1U);
    EXPECT_EQ(leftPart("東京都", 5), "東京");
    EXPECT_EQ(leftPart("abc", 5), "abc");
    EXPECT_EQ(leftPart("abc", 0), "");
    EXPECT_EQ(printable("a\tb\x1b[31mc\x7f\xFF"
                        "d"),
              "a b [31mc  d");
}

RC_GTEST_PROP(TextProperty, FoldingAgainChangesNothing, (std::u32string points)) {
    std::string text;
    for (const char32_t point : points) {
        const auto c = static_cast<std::uint32_t>(point) % 0xD000;
        if (c < 0x80) {
            text += static_cast<char>(c);
        } else if (c < 0x800) {
            text += static_cast<char>(0xC0 | (c >> 6));
            text += static_cast<char>(0x80 | (c & 63));
        } else {
            text += static_cast<char>(0xE0 | (c >> 12));
            text += static_cast<char>(0x80 | ((c >> 6) & 63));
            text += static_cast<char>(0x80 | (c & 63));
        }
    }
    RC_ASSERT(isUtf8(text));
    RC_ASSERT(isUtf8(folded(text)));
    const std::string part = leftPart(text, text.size() / 2);
    RC_ASSERT(text.starts_with(part));
    RC_ASSERT(isUtf8(part));
    RC_ASSERT(displayWidth(part) <= text.size() / 2);
}

RC_GTEST_PROP(TextProperty, AnyBytesArePrintableAsUtf8, (std::string bytes)) {
    RC_ASSERT(isUtf8(printable(bytes)));
    RC_ASSERT(trimmed(trimmed(bytes)) == trimmed(bytes));
}

}  // namespace
}  // namespace duebook
