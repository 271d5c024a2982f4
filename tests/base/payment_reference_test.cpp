// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/payment_reference.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <nlohmann/json.hpp>

#include "support/temp_files.h"

namespace duebook {
namespace {

using Json = nlohmann::json;
using Kind = ReferenceKind;

std::string told(const Result<std::string>& read) {
    return read ? *read : std::string(codeOf(read.error().refusal));
}

struct ReadCase {
    Kind kind;
    const char* text;
    const char* expected;
};

TEST(PaymentReference, IsReadWithItsCheckDigits) {
    const ReadCase cases[] = {
        {Kind::creditor, "rf18 5390 0754 7034", "RF18539007547034"},
        {Kind::creditor, "RF17 5390 0754 7034", "reference.check_wrong"},
        {Kind::creditor, "RF18", "reference.form_wrong"},
        {Kind::creditor, "XX18539007547034", "reference.form_wrong"},
        {Kind::creditor, "RF04GHJ74CV9B4DFH99RXPLMMQ43JKL0", "reference.form_wrong"},
        {Kind::creditor, "RF0072", "reference.check_wrong"},  // the remainder fits, but 00 is never given out
        {Kind::swissQr, "21 00000 00003 13947 14300 09017", "210000000003139471430009017"},
        {Kind::swissQr, "210000000003139471430009016", "reference.check_wrong"},
        {Kind::swissQr, "21000000000313947143000901", "reference.form_wrong"},
        {Kind::swissQr, "000000000000000000000000000", "reference.form_wrong"},
        {Kind::finnish, "12345672", "12345672"},
        {Kind::finnish, "1232", "1232"},
        {Kind::finnish, "1233", "reference.check_wrong"},
        {Kind::finnish, "132", "reference.form_wrong"},
        {Kind::norwegianMod10, "2345676", "2345676"},
        {Kind::norwegianMod10, "2345675", "reference.check_wrong"},
        {Kind::norwegianMod11, "12345678903", "12345678903"},
        {Kind::norwegianMod11, "12345678901", "reference.check_wrong"},
        {Kind::norwegianMod11, "-", "reference.form_wrong"},
        {Kind::belgian, "+++010/8068/17183+++", "010806817183"},
        {Kind::belgian, "***010/8068/17183***", "010806817183"},
        {Kind::belgian, "010/8068/17180", "reference.check_wrong"},
        {Kind::belgian, "010806817", "reference.form_wrong"},
    };
    for (const ReadCase& c : cases) EXPECT_EQ(told(readReference(c.kind, c.text)), c.expected) << c.text;
}

TEST(PaymentReference, IsMadeFromANumberOfOurs) {
    const ReadCase cases[] = {
        {Kind::creditor, "5390 0754-7034", "RF18539007547034"},
        {Kind::creditor, "inv-2026-0001", "RF16INV20260001"},
        {Kind::creditor, "---", "reference.form_wrong"},
        {Kind::creditor, "1234567890123456789012", "reference.form_wrong"},
        {Kind::swissQr, "123456", "000000000000000000001234565"},
        {Kind::swissQr, "INV-0", "reference.form_wrong"},
        {Kind::finnish, "2026-0001", "202600017"},
        {Kind::finnish, "7", "0071"},
        {Kind::norwegianMod10, "234567", "2345676"},
        {Kind::norwegianMod11, "1234567890", "12345678903"},
        {Kind::belgian, "108068171", "010806817183"},
        {Kind::belgian, "97", "000000009797"},  // nothing is left over: 97
        {Kind::belgian, "12345678901", "reference.form_wrong"},
    };
    for (const ReadCase& c : cases) EXPECT_EQ(told(makeReference(c.kind, c.text)), c.expected) << c.text;
}

TEST(PaymentReference, IsGroupedAsItsCountryPrintsIt) {
    EXPECT_EQ(groupedReference(Kind::creditor, "RF18539007547034"), "RF18 5390 0754 7034");
    EXPECT_EQ(groupedReference(Kind::swissQr, "210000000003139471430009017"), "21 00000 00003 13947 14300 09017");
    EXPECT_EQ(groupedReference(Kind::belgian, "010806817183"), "+++010/8068/17183+++");
    EXPECT_EQ(groupedReference(Kind::finnish, "12345672"), "123 45672");
    EXPECT_EQ(groupedReference(Kind::norwegianMod10, "2345676"), "2345676");
}

RC_GTEST_PROP(PaymentReferenceProperty, WhatIsMadeIsReadAndOneWrongDigitIsNot, ()) {
    const Kind kind = *rc::gen::element(Kind::creditor, Kind::swissQr, Kind::finnish, Kind::norwegianMod10,
                                        Kind::norwegianMod11, Kind::belgian);
    const auto number = *rc::gen::inRange<std::int64_t>(1, 1'000'000'000);
    const auto made = makeReference(kind, std::to_string(number));
    RC_ASSERT(made.has_value());
    RC_ASSERT(readReference(kind, *made).value() == *made);
    RC_ASSERT(readReference(kind, groupedReference(kind, *made)).value() == *made);
    const std::size_t at = *rc::gen::inRange<std::size_t>(kind == Kind::creditor ? 2 : 0, made->size());
    std::string wrong = *made;
    wrong[at] = *rc::gen::suchThat(rc::gen::inRange('0', ':'), [&](char c) { return c != (*made)[at]; });
    RC_ASSERT(!readReference(kind, wrong).has_value());
}

TEST(PaymentReference, OfOthersAreReadAndRefusedAsTheyWere) {
    const std::string file = test::sharedData("payments/identifiers/identifiers.json");
    const std::string swiss = test::sharedData("payments/swiss-qr/references.json");
    if (file.empty() || swiss.empty()) GTEST_SKIP() << "no shared data";
    const auto expectAll = [](const Json& texts, Kind kind, bool good) {
        for (const Json& text : texts) {
            const auto value = text.is_object() ? text.at("value").get<std::string>() : text.get<std::string>();
            EXPECT_EQ(readReference(kind, value).has_value(), good) << value;
        }
    };
    const Json lists = Json::parse(test::contentOf(file)), references = Json::parse(test::contentOf(swiss));
    for (const char* which : {"valid", "invalid"}) {
        const bool good = which[0] == 'v';
        expectAll(lists.at("iso11649").at(which), Kind::creditor, good);
        expectAll(lists.at("be_ogm").at(which), Kind::belgian, good);
        expectAll(references.at("iso11649").at(which), Kind::creditor, good);
        expectAll(references.at("qrr").at(which), Kind::swissQr, good);
    }
    for (const auto& [body, made] : references.at("qrr").at("created_from").items()) {
        EXPECT_EQ(told(makeReference(Kind::swissQr, body)), made.get<std::string>());
    }
}

}  // namespace
}  // namespace duebook
