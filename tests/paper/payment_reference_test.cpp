// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/payment_reference.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "support/temp_files.h"

namespace duebook::paper {
namespace {

using nlohmann::json;

json shared(const std::string& name) {
    const std::string path = test::sharedData(name);
    return path.empty() ? json() : json::parse(test::contentOf(path));
}

TEST(PaymentReference, IsMadeFromADocumentsNumber) {
    EXPECT_EQ(creditorReference("539007547034"), "RF18539007547034");
    EXPECT_EQ(creditorReference("RE-2026-00042"), "RF82RE202600042");
    EXPECT_EQ(creditorReference("a/b 7"), creditorReference("AB7"));
    EXPECT_EQ(creditorReference("---"), std::nullopt);
    EXPECT_EQ(creditorReference("1234567890123456789012"), std::nullopt) << "22 signs";
    for (int i = 1; i < 2'000; ++i) EXPECT_TRUE(isCreditorReference(*creditorReference(std::to_string(i * 7919))));
}

TEST(PaymentReference, AgreesWithOthersOnIso11649AndQrReferences) {
    const json references = shared("payments/swiss-qr/references.json");
    if (references.is_null()) GTEST_SKIP() << "no shared data";
    for (const auto& text : references["iso11649"]["valid"]) EXPECT_TRUE(isCreditorReference(text.get<std::string>()));
    for (const auto& text : references["iso11649"]["invalid"])
        EXPECT_FALSE(isCreditorReference(text.get<std::string>())) << text;
    for (const auto& text : references["qrr"]["valid"]) EXPECT_TRUE(isQrReference(text.get<std::string>()));
    for (const auto& text : references["qrr"]["invalid"]) EXPECT_FALSE(isQrReference(text.get<std::string>())) << text;
    const json all = shared("payments/identifiers/identifiers.json");
    for (const auto& text : all["iso11649"]["valid"]) EXPECT_TRUE(isCreditorReference(text.get<std::string>())) << text;
    for (const auto& one : all["iban"]["valid"]) {
        std::string text = one.get<std::string>();  // others allow dots and dashes too
        std::erase_if(text, [](char c) { return c == '.' || c == '-'; });
        EXPECT_TRUE(isIban(text)) << one;
    }
}

TEST(PaymentReference, FindsAWrongDigit) {
    EXPECT_TRUE(isIban("AT61 1904 3002 3457 3201"));
    EXPECT_FALSE(isIban("AT61 1904 3002 3457 3202"));
    EXPECT_FALSE(isIban("AT61"));
    EXPECT_FALSE(isIban("AT61-1904-3002-3457-3201"));
    EXPECT_TRUE(isQrIban("CH44 3199 9123 0008 8901 2"));
    EXPECT_FALSE(isQrIban("CH93 0076 2011 6238 5295 7"));
    EXPECT_FALSE(isQrReference(std::string(27, '0')));
}

TEST(PaymentReference, IsPrintedInGroups) {
    EXPECT_EQ(inFours("at611904300234573201"), "AT61 1904 3002 3457 3201");
    EXPECT_EQ(qrReferenceInGroups("210000000003139471430009017"), "21 00000 00003 13947 14300 09017");
    EXPECT_EQ(inFours(""), "");
}

}  // namespace
}  // namespace duebook::paper
