// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/calculate.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace duebook::test {
namespace {

struct Case {
    const char* text;
    char decimal;
    std::int64_t value;  // in 10^-6
};

TEST(Calculate, SumsAsTypedIntoAField) {
    constexpr std::int64_t one = 1'000'000;
    for (const Case& c : std::vector<Case>{{"3*12.5", '.', 37'500'000},
                                           {"12", '.', 12 * one},
                                           {".5", '.', one / 2},
                                           {"2+3*4", '.', 14 * one},
                                           {"(2+3)*4", '.', 20 * one},
                                           {"-2 + 5", '.', 3 * one},
                                           {"10/4", '.', 2'500'000},
                                           {"10/-4", '.', -2'500'000},
                                           {"1/3", '.', 333'333},
                                           {"2/3", '.', 666'667},
                                           {"1,234.50", '.', 1'234'500'000},
                                           {"1.234,50", ',', 1'234'500'000},
                                           {"1 234,5*2", ',', 2'469'000'000},
                                           {"3 × 2 ÷ 4", '.', 1'500'000}})
        EXPECT_EQ(calculate(c.text, c.decimal, 6), c.value) << c.text;
    EXPECT_EQ(calculate("1.005", '.', 2), 101);
    EXPECT_EQ(calculate("-1.005", '.', 2), -101);
}

TEST(Calculate, NothingWhereTheTextIsNoSum) {
    for (const char* text : {"", " ", "a", "3*", "*3", "3**2", "1/0", "(1", "1)", "1.2.3", "1,23", "12,3456", "1..2",
                             "9999999999", "2.50-10 %", "1000000000*2", "1'00"})
        EXPECT_FALSE(calculate(text, '.', 6)) << text;
    EXPECT_FALSE(calculate(std::string(5000, '(') + "1", '.', 6)) << "deep nesting ends";
    EXPECT_FALSE(calculate("1.234.50", ',', 6));
}

}  // namespace
}  // namespace duebook::test
