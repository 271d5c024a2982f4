// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>
#include <string>

#include "base/result.h"
#include "support/golden.h"

namespace duebook {
namespace {

constexpr int count = static_cast<int>(Refusal::takesMoreThanOpen) + 1;

// "two.lower_case_words"
bool isDotted(std::string_view code) {
    std::size_t dots = 0;
    for (const char c : code) {
        dots += c == '.' ? 1 : 0;
        if (c != '.' && c != '_' && (c < 'a' || c > 'z')) return false;
    }
    return dots == 1 && code.front() != '.' && code.back() != '.';
}

TEST(Refusal, HasOneCodeAndOneSentenceEach) {
    std::set<std::string_view> codes;
    std::string all;
    for (int i = 0; i < count; ++i) {
        const auto refusal = static_cast<Refusal>(i);
        EXPECT_TRUE(codes.insert(codeOf(refusal)).second) << codeOf(refusal);
        EXPECT_TRUE(isDotted(codeOf(refusal))) << codeOf(refusal);
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
