// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/money.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>
#include <numeric>

#include "base/big_integer.h"

namespace duebook {
namespace {

using test::BigInteger;
constexpr Round roundings[] = {Round::halfAwayFromZero, Round::halfEven, Round::down};

Currency of(const char* code) {
    return *Currency::fromCode(code);
}

// One currency for each number of decimals that ISO knows.
rc::Gen<Currency> anyCurrency() {
    return rc::gen::map(rc::gen::element("JPY", "EUR", "KWD", "CLF"), [](const char* code) { return of(code); });
}

struct TextCase {
    const char* code;
    const char* text;
    std::optional<std::int64_t> minor;
    const char* written = "";
};

TEST(Money, ReadsAndWritesTheCurrencysOwnDecimals) {
    const TextCase cases[] = {
        {"EUR", "1234.5", 123450, "1234.50"},
        {"EUR", "0", 0, "0.00"},
        {"EUR", "-0.01", -1, "-0.01"},
        {"EUR", "+7", 700, "7.00"},
        {"EUR", ".5", 50, "0.50"},
        {"EUR", "5.", 500, "5.00"},
        {"EUR", "1.230", 123, "1.23"},
        {"EUR", "92233720368547758.07", std::numeric_limits<std::int64_t>::max(), "92233720368547758.07"},
        {"EUR", "-92233720368547758.08", std::numeric_limits<std::int64_t>::min(), "-92233720368547758.08"},
        {"JPY", "1235", 1235, "1235"},
        {"JPY", "1235.0", 1235, "1235"},
        {"KWD", "1.5", 1500, "1.500"},
        {"CLF", "0.0001", 1, "0.0001"},
        {"EUR", "1.235", {}},
        {"JPY", "0.5", {}},
        {"KWD", "0.0005", {}},
        {"EUR", "92233720368547758.08", {}},
        {"EUR", "-92233720368547758.09", {}},
        {"EUR", "99999999999999999999999999999999999999999999", {}},
        {"EUR", "", {}},
        {"EUR", ".", {}},
        {"EUR", "-", {}},
        {"EUR", "1,5", {}},
        {"EUR", "1.2.3", {}},
        {"EUR", "--1", {}},
        {"EUR", " 1", {}},
        {"EUR", "1e3", {}},
        {"EUR", "NaN", {}},
        {"EUR", "0x10", {}},
    };
    for (const TextCase& c : cases) {
        const auto money = Money::parse(c.text, of(c.code));
        ASSERT_EQ(money.has_value(), c.minor.has_value()) << c.text << " " << c.code;
        if (!money) continue;
        EXPECT_EQ(money->minor(), *c.minor) << c.text << " " << c.code;
        EXPECT_EQ(money->text(), c.written);
    }
}

TEST(Money, StopsTheProgramRatherThanMixCurrenciesOrOverflow) {
    const Money most(std::numeric_limits<std::int64_t>::max(), of("EUR")), cent(1, of("EUR")), yen(1, of("JPY"));
    EXPECT_DEATH((void)(most + cent), "fits 64 bits");
    EXPECT_DEATH((void)(-most - cent - cent), "fits 64 bits");
    EXPECT_DEATH((void)(cent + yen), "one currency");
    EXPECT_DEATH((void)(cent - yen), "one currency");
    EXPECT_DEATH((void)(cent < yen), "one currency");
    EXPECT_DEATH((void)most.scaled(*Rate::parse("1.5"), Round::down), "fits 64 bits");
    EXPECT_DEATH((void)cent.split(0), "one part");
    EXPECT_DEATH((void)cent.share(cent, Money(0, of("EUR")), Round::down), "above zero");
    EXPECT_DEATH((void)Money(std::numeric_limits<std::int64_t>::max(), of("JPY"))
                     .converted(Rate::ofRaw(std::numeric_limits<std::int64_t>::max()), of("CLF"), Round::down),
                 "fits");
}

struct SplitCase {
    std::int64_t minor;
    int n;
    std::vector<std::int64_t> parts;
};

TEST(Money, SplitsWithTheLargerPartsFirst) {
    const SplitCase cases[] = {{10000, 3, {3334, 3333, 3333}},
                               {-10000, 3, {-3334, -3333, -3333}},
                               {2, 4, {1, 1, 0, 0}},
                               {0, 2, {0, 0}},
                               {7, 1, {7}},
                               {-1, 2, {-1, 0}}};
    for (const SplitCase& c : cases) {
        std::vector<std::int64_t> parts;
        for (const Money& part : Money(c.minor, of("EUR")).split(c.n)) parts.push_back(part.minor());
        EXPECT_EQ(parts, c.parts) << c.minor << " in " << c.n;
    }
}

struct RateCase {
    std::int64_t minor;
    const char* from;
    const char* rate;
    const char* to;
    std::int64_t away, even, down;
};

TEST(Money, ConvertsAtARateWithTheRoundingAskedFor) {
    const RateCase cases[] = {
        {10000, "USD", "0.915", "EUR", 9150, 9150, 9150},
        {100, "JPY", "0.00615", "EUR", 62, 62, 61},  // 61.5 cents
        {100, "JPY", "0.00625", "EUR", 63, 62, 62},  // 62.5 cents
        {-100, "JPY", "0.00625", "EUR", -63, -62, -62},
        {1000, "KWD", "3", "EUR", 300, 300, 300},  // one dinar
        {1, "KWD", "3.05", "EUR", 0, 0, 0},        // 0.305 cents
        {5, "KWD", "1", "EUR", 1, 0, 0},           // half a cent
        {15, "KWD", "1", "EUR", 2, 2, 1},
        {100, "EUR", "162.55", "JPY", 163, 163, 162},
        {1, "EUR", "0.326", "KWD", 3, 3, 3},
        {1'000'000, "IDR", "0.000055", "EUR", 55, 55, 55},
    };
    for (const RateCase& c : cases) {
        const Money money(c.minor, of(c.from));
        const std::int64_t wanted[] = {c.away, c.even, c.down};
        for (std::size_t i = 0; i < 3; ++i) {
            EXPECT_EQ(money.converted(*Rate::parse(c.rate), of(c.to), roundings[i]).minor(), wanted[i])
                << c.minor << c.from << " at " << c.rate << " in " << c.to;
        }
    }
}

RC_GTEST_PROP(MoneyProperty, SplitLosesNoCentAndPartsDifferByOneAtMost, (std::int64_t minor)) {
    const int n = *rc::gen::inRange(1, 400);
    const auto parts = Money(minor, of("EUR")).split(n);
    RC_ASSERT(parts.size() == static_cast<std::size_t>(n));
    Money sum(0, of("EUR"));
    for (const Money& part : parts) sum += part;
    RC_ASSERT(sum.minor() == minor);
    RC_ASSERT(std::abs(parts.front().minor() - parts.back().minor()) <= 1);
    for (std::size_t i = 1; i < parts.size(); ++i) {
        RC_ASSERT(std::abs(parts[i].minor()) <= std::abs(parts[i - 1].minor()));
    }
}

RC_GTEST_PROP(MoneyProperty, TextComesBackAsTheSameAmount, (std::int64_t minor)) {
    const Money money(minor, *anyCurrency());
    const auto back = Money::parse(money.text(), money.currency());
    RC_ASSERT(back.has_value());
    RC_ASSERT(*back == money);
}

RC_GTEST_PROP(MoneyProperty, SumsDoNotDependOnTheirOrder, (std::vector<std::int32_t> cents)) {
    Money forth(0, of("EUR")), back = forth;
    for (const std::int32_t c : cents) forth += Money(c, of("EUR"));
    for (auto c = cents.rbegin(); c != cents.rend(); ++c) back -= Money(-std::int64_t{*c}, of("EUR"));
    RC_ASSERT(forth == back);
    RC_ASSERT(forth.minor() == std::accumulate(cents.begin(), cents.end(), std::int64_t{0}));
}

RC_GTEST_PROP(MoneyProperty, ScaledIsTheLongDivisionsAnswer, (std::int64_t minor, std::int64_t raw)) {
    for (const Round round : roundings) {
        const auto wanted = (BigInteger(minor) * BigInteger(raw)).dividedBy(BigInteger(Rate::one()), round);
        if (wanted) RC_ASSERT(Money(minor, of("EUR")).scaled(Rate::ofRaw(raw), round).minor() == *wanted);
    }
}

RC_GTEST_PROP(MoneyProperty, ConvertedIsTheLongDivisionsAnswer, (std::int64_t minor)) {
    const Currency from = *anyCurrency(), to = *anyCurrency();
    const std::int64_t raw = *rc::gen::inRange<std::int64_t>(1, 200 * Rate::one());
    const int shift = to.decimals() - from.decimals();
    BigInteger over(minor), under(Rate::one());
    over = over * BigInteger(raw);
    for (int i = 0; i < std::abs(shift); ++i) (shift > 0 ? over : under) = (shift > 0 ? over : under) * BigInteger(10);
    for (const Round round : roundings) {
        const auto wanted = over.dividedBy(under, round);
        if (wanted) RC_ASSERT(Money(minor, from).converted(Rate::ofRaw(raw), to, round).minor() == *wanted);
    }
}

RC_GTEST_PROP(MoneyProperty, SharesAddUpWhenTheLastIsTheRest, (std::int32_t whole)) {
    const Money total(*rc::gen::inRange<std::int64_t>(1, 1'000'000'000'000), of("EUR"));
    const Money part(*rc::gen::inRange<std::int64_t>(0, total.minor() + 1), of("EUR"));
    const Money value(whole, of("USD"));
    const Money share = value.share(part, total, Round::halfAwayFromZero);
    RC_ASSERT(
        share.minor() ==
        (BigInteger(whole) * BigInteger(part.minor())).dividedBy(BigInteger(total.minor()), Round::halfAwayFromZero));
    RC_ASSERT(share + (value - share) == value);
    RC_ASSERT(std::abs(share.minor()) <= std::abs(value.minor()));
}

}  // namespace
}  // namespace duebook
