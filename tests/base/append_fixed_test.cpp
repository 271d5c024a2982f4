// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

#include "base/decimal.h"

namespace duebook {
namespace {

std::string appended(std::int64_t value, int places) {
    std::string text = ">";
    appendFixed(text, value, places);
    return text;
}

TEST(AppendFixed, WritesBehindWhatIsThere) {
    EXPECT_EQ(appended(123450, 2), ">1234.50");
    EXPECT_EQ(appended(-5, 3), ">-0.005");
    EXPECT_EQ(appended(0, 0), ">0");
    EXPECT_EQ(appended(std::numeric_limits<std::int64_t>::min(), 2), ">-92233720368547758.08");
}

RC_GTEST_PROP(AppendFixed, IsFormatFixedWithAllPlaces, (std::int64_t value)) {
    const int places = *rc::gen::inRange(0, 13);
    RC_ASSERT(appended(value, places) == ">" + formatFixed(value, places, places));
}

}  // namespace
}  // namespace duebook
