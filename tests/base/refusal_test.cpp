// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <regex>
#include <set>
#include <string>

#include "base/result.h"
#include "support/golden.h"

namespace duebook {
namespace {

constexpr int count = static_cast<int>(Refusal::bucketsInvalid) + 1;

TEST(Refusal, HasOneCodeAndOneSentenceEach) {
    std::set<std::string_view> codes;
    std::string all;
    for (int i = 0; i < count; ++i) {
        const auto refusal = static_cast<Refusal>(i);
        EXPECT_TRUE(codes.insert(codeOf(refusal)).second) << codeOf(refusal);
        EXPECT_TRUE(std::regex_match(std::string(codeOf(refusal)), std::regex("[a-z]+\\.[a-z_]+"))) << codeOf(refusal);
        EXPECT_TRUE(sentenceOf(refusal).ends_with('.')) << sentenceOf(refusal);
        const Money amount(123450, *Currency::fromCode("EUR")), limit(100000, *Currency::fromCode("EUR"));
        all += std::string(codeOf(refusal)) + "\n    " + explain({refusal, "X-1", amount, limit}) + "\n";
    }
    test::expectGolden("errors.txt", all);
    EXPECT_DEATH(codeOf(static_cast<Refusal>(count)), "a refusal of the list") << "refusals behind the last one?";
}

TEST(Refusal, LeavesAPlaceEmptyWhereItsFactIsNotKnown) {
    EXPECT_EQ(explain({Refusal::allocatesMoreThanOpen, "A-1"}), " is more than the  still open on A-1.");
    EXPECT_EQ(explain({Refusal::customerUnknown, "50%1"}), "There is no customer 50%1.");
}

}  // namespace
}  // namespace duebook
