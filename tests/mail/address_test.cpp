// SPDX-License-Identifier: GPL-3.0-or-later
#include "mail/address.h"

#include <gtest/gtest.h>

namespace duebook::mail {
namespace {

struct Case {
    std::string typed, address;  // empty: refused
};

class TypedAddress : public ::testing::TestWithParam<Case> {};

TEST_P(TypedAddress, IsReadOrRefused) {
    const auto read = Address::parse(GetParam().typed);
    if (GetParam().address.empty()) {
        ASSERT_FALSE(read) << read->text();
        EXPECT_EQ(read.error().refusal, Refusal::addressInvalid);
        EXPECT_EQ(read.error().subject.find_first_of("\r\n"), std::string::npos);
    } else {
        ASSERT_TRUE(read) << read.error().subject;
        EXPECT_EQ(read->text(), GetParam().address);
    }
}

const std::string name64(64, 'n'), label63(63, 'd');

INSTANTIATE_TEST_SUITE_P(
    Addresses, TypedAddress,
    ::testing::Values(
        Case{"ap@example.com", "ap@example.com"}, Case{"  ap@example.com\t", "ap@example.com"},
        Case{"First.Last+tag@Sub.Example.COM", "First.Last+tag@sub.example.com"},
        Case{"o'neil&sons@example.com", "o'neil&sons@example.com"},
        Case{"buchhaltung@Müller.de", "buchhaltung@xn--mller-kva.de"}, Case{"info@例え.jp", "info@xn--r8jz45g.jp"},
        Case{"a@straße.de", "a@xn--strae-oqa.de"}, Case{name64 + "@example.com", name64 + "@example.com"},
        Case{"a@" + label63 + ".com", "a@" + label63 + ".com"},
        // refused
        Case{"", ""}, Case{"example.com", ""}, Case{"@example.com", ""}, Case{"ap@", ""}, Case{"ap@@example.com", ""},
        Case{"ap@ex@example.com", ""}, Case{"ap@example.com\r\nBcc: all@example.com", ""},
        Case{"ap@example.com\nx@example.com", ""}, Case{std::string("ap\0@example.com", 15), ""},
        Case{std::string("ap@exam\0ple.com", 15), ""}, Case{"a p@example.com", ""}, Case{"ap@exam ple.com", ""},
        Case{"<ap@example.com>", ""}, Case{"Ada <ap@example.com>", ""}, Case{"\"a b\"@example.com", ""},
        Case{".ap@example.com", ""}, Case{"ap.@example.com", ""}, Case{"a..p@example.com", ""},
        Case{"ap@localhost", ""}, Case{"ap@example..com", ""}, Case{"ap@example.com.", ""}, Case{"ap@-example.com", ""},
        Case{"ap@[127.0.0.1]", ""}, Case{"müller@example.com", ""}, Case{"ap@example.com\x7f", ""},
        Case{"a\x80@example.com", ""}, Case{"ap@ex\xff.com", ""}, Case{name64 + "n@example.com", ""},
        Case{"a@" + label63 + "d.com", ""}, Case{"a@" + label63 + "." + label63 + "." + label63 + "." + label63, ""}));

TEST(Addresses, OfOneFieldArePartedAndEachStandsOnce) {
    const auto list = addressesIn(" ap@example.com; owner@example.com ,ap@Example.com;");
    ASSERT_TRUE(list);
    ASSERT_EQ(list->size(), 2U);
    EXPECT_EQ(list->front().text(), "ap@example.com");
    EXPECT_EQ(list->back().text(), "owner@example.com");
    EXPECT_TRUE(addressesIn("  ")->empty());
    EXPECT_EQ(addressesIn("ap@example.com, nobody").error().subject, "nobody");
}

TEST(Host, IsANameOrAnAddressInBrackets) {
    EXPECT_EQ(asciiHost(" Mail.Example.COM "), "mail.example.com");
    EXPECT_EQ(asciiHost("localhost"), "localhost");
    EXPECT_EQ(asciiHost("127.0.0.1"), "127.0.0.1");
    EXPECT_EQ(asciiHost("[::1]"), "[::1]");
    EXPECT_EQ(asciiHost("post.müller.de"), "post.xn--mller-kva.de");
    for (const char* none : {"", "mail.example.com/x", "user@host", "a b", "[x]", "mail:25", "a..b"})
        EXPECT_EQ(asciiHost(none), "") << none;
}

}  // namespace
}  // namespace duebook::mail
