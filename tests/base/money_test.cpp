// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <gtest/gtest.h>

namespace duebook {
namespace {

TEST(Money, ReadsAndWritesTheCurrencysOwnDecimals) {
    EXPECT_EQ(Money::parse("1234.5", *Currency::fromCode("EUR"))->text(), "1234.50");
}

}  // namespace
}  // namespace duebook
