// SPDX-License-Identifier: GPL-3.0-or-later
#include "insight/list.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

#include "base/text.h"
#include "support/drafts.h"

namespace duebook::test {
namespace {

using insight::choose;
using insight::Condition;
using insight::parseCondition;
using insight::ValueKind;

// name | open | late | due
class Sample final : public insight::ListSource {
public:
    enum Column : std::size_t { name, open, late, due };
    struct Row {
        std::string name;
        Money open;
        std::optional<std::int64_t> late;
        const char* due;
    };
    std::vector<Row> data = {
        {"Ärger & Co", eur(100000), 5, "2026-01-31"}, {"banana", eur(100050), {}, "2026-02-01"},
        {"", money(1000, "JPY"), 30, "2025-12-31"},   {"Banana GmbH", money(1000500, "KWD"), 31, "2026-12-31"},
        {"Zoë", eur(-250), -3, "2026-02-28"},         {"kestrel", eur(99999), 5, "2026-01-01"},
    };
    std::size_t size() const override { return data.size(); }
    std::size_t columns() const override { return 4; }
    ValueKind kind(std::size_t column) const override {
        constexpr ValueKind kinds[] = {ValueKind::text, ValueKind::money, ValueKind::number, ValueKind::date};
        return kinds[column];
    }
    std::string_view text(std::size_t row, std::size_t) const override { return data[row].name; }
    std::optional<std::int64_t> value(std::size_t row, std::size_t column) const override {
        if (column == open) return data[row].open.minor();
        return column == late ? data[row].late : std::optional(day(data[row].due).days());
    }
    Currency currency(std::size_t row) const override { return data[row].open.currency(); }
};

using Rows = std::vector<std::uint32_t>;

Rows rowsFor(std::size_t column, const std::string& typed) {
    const Sample sample;
    const auto condition = parseCondition(column, sample.kind(column), typed);
    EXPECT_TRUE(condition) << typed;
    std::vector<Condition> conditions;
    if (*condition) conditions.push_back(**condition);
    return choose(sample, conditions, {});
}

struct Case {
    std::size_t column;
    const char* typed;
    Rows rows;
};

TEST(List, ChoosesWhatIsTypedOverAColumn) {
    const Case cases[] = {
        {Sample::name, "", {0, 1, 2, 3, 4, 5}},
        {Sample::name, "  ", {0, 1, 2, 3, 4, 5}},
        {Sample::name, "BANANA", {1, 3}},
        {Sample::name, "arger", {0}},
        {Sample::name, "zoe", {4}},
        {Sample::name, "!banana", {0, 2, 4, 5}},
        {Sample::name, "nothing", {}},
        {Sample::open, "1000", {0, 1, 2, 3}},  // from 1000 to below 1001, in any currency
        {Sample::open, "1000.50", {1, 3}},
        {Sample::open, "1000.5", {1, 3}},
        {Sample::open, "1,000.50", {1, 3}},
        {Sample::open, "-2.50", {4}},
        {Sample::open, ">1000", {1, 3}},
        {Sample::open, ">=1000", {0, 1, 2, 3}},
        {Sample::open, "<1000", {4, 5}},
        {Sample::open, "<=1000.50", {0, 1, 2, 3, 4, 5}},
        {Sample::open, "999..1000", {0, 1, 2, 3, 5}},
        {Sample::open, "1000.01..1001", {1, 3}},
        {Sample::late, "5", {0, 5}},
        {Sample::late, ">30", {3}},
        {Sample::late, ">=30d", {2, 3}},
        {Sample::late, "<0", {4}},
        {Sample::late, "5..30", {0, 2, 5}},
        {Sample::due, "2026-01-31", {0}},
        {Sample::due, "2026-02", {1, 4}},
        {Sample::due, "2026", {0, 1, 3, 4, 5}},
        {Sample::due, ">2026-01-31", {1, 3, 4}},
        {Sample::due, ">=2026-01-31", {0, 1, 3, 4}},
        {Sample::due, "<2026", {2}},
        {Sample::due, "<=2026-01", {0, 2, 5}},
        {Sample::due, ">2026-02", {3}},
        {Sample::due, "2025-12-31..2026-01-01", {2, 5}},
        {Sample::due, "2026-01..2026-02", {0, 1, 4, 5}},
    };
    for (const Case& c : cases) EXPECT_EQ(rowsFor(c.column, c.typed), c.rows) << c.typed << " over " << c.column;
}

TEST(List, RefusesWhatIsNoFigureAndNoDate) {
    struct Bad {
        std::size_t column;
        const char* typed;
    };
    const Bad cases[] = {{Sample::open, "abc"},       {Sample::open, ">"},
                         {Sample::open, "1.2.3"},     {Sample::open, "10.."},
                         {Sample::open, "..10"},      {Sample::open, "1.23456"},
                         {Sample::late, "5.5"},       {Sample::late, "d"},
                         {Sample::late, "<x"},        {Sample::due, "31.1.26"},
                         {Sample::due, "2026-02-30"}, {Sample::due, "2026-13"},
                         {Sample::due, "10"},         {Sample::open, "99999999999999999999"}};
    const Sample sample;
    for (const Bad& c : cases) {
        const auto refused = parseCondition(c.column, sample.kind(c.column), c.typed);
        ASSERT_FALSE(refused) << c.typed;
        EXPECT_EQ(refused.error().refusal, Refusal::valueInvalid);
        EXPECT_EQ(refused.error().subject, c.typed);
    }
}

TEST(List, OrdersByKeysWithEmptyCellsLastAndTiesAsTheyWere) {
    const Sample sample;
    EXPECT_EQ(choose(sample, {}, {{Sample::name, false}}), (Rows{0, 1, 3, 5, 4, 2}));
    EXPECT_EQ(choose(sample, {}, {{Sample::name, true}}), (Rows{4, 5, 3, 1, 0, 2}));
    EXPECT_EQ(choose(sample, {}, {{Sample::open, false}}), (Rows{4, 5, 0, 2, 1, 3}));
    EXPECT_EQ(choose(sample, {}, {{Sample::open, true}}), (Rows{1, 3, 0, 2, 5, 4}));
    EXPECT_EQ(choose(sample, {}, {{Sample::late, false}}), (Rows{4, 0, 5, 2, 3, 1}));
    EXPECT_EQ(choose(sample, {}, {{Sample::late, true}}), (Rows{3, 2, 0, 5, 4, 1}));
    EXPECT_EQ(choose(sample, {}, {{Sample::late, false}, {Sample::due, false}}), (Rows{4, 5, 0, 2, 3, 1}));
    EXPECT_EQ(choose(sample, {}, {{Sample::due, true}}), (Rows{3, 4, 1, 0, 5, 2}));
}

// Texts told apart late or not at all, each standing in one place for several rows or in a place of its own.
class Names final : public insight::ListSource {
public:
    explicit Names(bool shared) {
        const std::string_view some[] = {"INV-2026-000000000000-2",
                                         "INV-2026-000000000000-10",
                                         "inv-2026-000000000000-2",
                                         "Zoë",
                                         "zoe",
                                         "Zoe Ltd",
                                         "",
                                         "Ärger",
                                         "apple",
                                         "Łódź",
                                         "\x7f",
                                         "Ωmega"};
        std::uint32_t seed = 7;
        for (const std::string_view name : some) names_.emplace_back(name);
        names_.reserve(2000);  // views stay valid
        for (int row = 0; row < 1900; ++row) {
            seed = seed * 1103515245 + 12345;
            const std::size_t which = (seed >> 16) % std::size(some);
            if (!shared) names_.push_back(names_[which]);
            rows_.push_back(shared ? which : names_.size() - 1);
        }
    }
    std::size_t size() const override { return rows_.size(); }
    std::size_t columns() const override { return 1; }
    ValueKind kind(std::size_t) const override { return ValueKind::text; }
    std::string_view text(std::size_t row, std::size_t) const override { return names_[rows_[row]]; }
    std::optional<std::int64_t> value(std::size_t, std::size_t) const override { return std::nullopt; }
    Currency currency(std::size_t) const override { return *Currency::fromCode("EUR"); }

private:
    std::vector<std::string> names_;
    std::vector<std::size_t> rows_;
};

TEST(List, OrdersAndFindsTextsAsFoldingEachOfThemWould) {
    for (const bool shared : {true, false}) {
        const Names names(shared);
        for (const bool descending : {false, true}) {
            Rows expected(names.size());
            std::iota(expected.begin(), expected.end(), 0U);
            std::stable_sort(expected.begin(), expected.end(), [&](std::uint32_t a, std::uint32_t b) {
                const std::string x = folded(names.text(a, 0)), y = folded(names.text(b, 0));
                if (x.empty() || y.empty()) return !x.empty() && y.empty();
                return descending ? x > y : x < y;
            });
            EXPECT_EQ(choose(names, {}, {{0, descending}}), expected) << shared << descending;
        }
        for (const std::string wanted : {"zoe", "-2", "lodz", "ä", "nothing"}) {
            const auto condition = parseCondition(0, ValueKind::text, wanted);
            Rows expected;
            for (std::uint32_t row = 0; row < names.size(); ++row)
                if (folded(names.text(row, 0)).find(folded(wanted)) != std::string::npos) expected.push_back(row);
            EXPECT_EQ(choose(names, {**condition}, {}), expected) << shared << wanted;
        }
    }
}

TEST(List, KeepsWhatTheFilterKeepsAndStopsWhenAsked) {
    const Sample sample;
    EXPECT_EQ(choose(sample, {}, {}, [](std::size_t row) { return row % 2 == 1; }), (Rows{1, 3, 5}));
    EXPECT_TRUE(choose(sample, {}, {{Sample::name, false}}, {}, [] { return true; }).empty());
}

TEST(List, AddsUpByCurrency) {
    const Sample sample;
    EXPECT_EQ(insight::sums(sample, {0, 2, 3, 4}, Sample::open),
              (std::vector<Money>{eur(99750), money(1000, "JPY"), money(1000500, "KWD")}));
    EXPECT_TRUE(insight::sums(sample, {}, Sample::open).empty());
}

RC_GTEST_PROP(ListProperty, OrderIsOfTheSameRowsAndRises, (std::vector<std::int16_t> minors, bool descending)) {
    Sample sample;
    sample.data.clear();
    for (const std::int16_t minor : minors) sample.data.push_back({"x", eur(minor), {}, "2026-01-01"});
    const Rows rows = choose(sample, {}, {{Sample::open, descending}});
    RC_ASSERT(rows.size() == minors.size());
    std::vector<bool> seen(minors.size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        RC_ASSERT(!seen[rows[i]]);
        seen[rows[i]] = true;
        if (i == 0) continue;
        const auto before = minors[rows[i - 1]], now = minors[rows[i]];
        const bool rises = before == now ? rows[i - 1] < rows[i] : (before < now) != descending;
        RC_ASSERT(rises);
    }
}

}  // namespace
}  // namespace duebook::test
