// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/layout.h"

#include <gtest/gtest.h>

#include <random>
#include <utility>

#include "paper/content.h"

namespace duebook::resources {
extern const std::vector<std::pair<std::string_view, std::string_view>> layouts;
}

namespace duebook::paper {
namespace {

const std::string head =
    "duebook layout 1\nfor invoice\ncolour ink #112233\ncolour own #aabbcc company\nstyle body 9\n";

TEST(Layout, OfTheProgramIsRead) {
    for (const std::string kind : {"invoice", "statement"}) {
        const PageLayout& layout = PageLayout::builtIn(kind);
        EXPECT_EQ(layout.kind, kind);
        EXPECT_FALSE(layout.flow.empty());
        EXPECT_EQ(layout.companyColour, "accent");
    }
}

TEST(Layout, HoldsWhatItsFileSays) {
    const auto layout =
        PageLayout::parse(head +
                          "style big 20 semibold own   # a comment\n"
                          "margins 30 25 15 18\n"
                          "box right 15 top 10 size 60 20 pages every\n  text big right \"{title} \\\"x\\\"\"\n"
                          "flow\n  row 4\n    cell 30%\n      text body \"a\"\n    cell rest\n      gap 3\n"
                          "  table lines body body big\n    column name rest left \"\" below details body\n"
                          "    column amount contents right \"{label.amount}\"\n    carry amount\n    lines ink 0.2\n");
    ASSERT_TRUE(layout.has_value()) << layout.error().subject;
    EXPECT_EQ(layout->left, 30);
    EXPECT_EQ(layout->styles.at("big").points, 20);
    EXPECT_EQ(layout->styles.at("big").weight, Weight::semibold);
    ASSERT_EQ(layout->boxes.size(), 1u);
    EXPECT_EQ(layout->boxes[0].inside[0].text, "{title} \"x\"");
    ASSERT_EQ(layout->flow.size(), 2u);
    EXPECT_EQ(layout->flow[0].inside[0].width.kind, Width::Kind::percent);
    EXPECT_EQ(layout->flow[1].columns[0].below, "details");
    EXPECT_EQ(layout->flow[1].carry, "amount");
}

TEST(Layout, ThatIsBrokenIsRefusedWithTheLineAtFault) {
    const std::string table = "flow\n  table lines body body\n    column name rest left \"\"\n";
    for (const auto& [text, fault] : std::vector<std::pair<std::string, std::string>>{
             {"", "line 1: a layout begins with \"duebook layout 1\" and \"for invoice\" or \"for statement\""},
             {"duebook layout 2\n", "line 1: a layout begins with \"duebook layout 1\""},
             {"duebook layout 1\nfor letters\n", "line 2: a layout is for invoice or statement"},
             {head, "line 5: there is no flow"},
             {head + "margin 1 2 3 4\n", "line 6: there is no \"margin\" in a layout"},
             {head + "margins 60 20 60 20\n", "line 6: the margins leave too little room"},
             {head + "margins 1 20 20 20\n", "line 6: the left margin is a number from 5 to 60, not \"1\""},
             {head + "margins a 20 20 20\n", "line 6: the left margin is a number from 5 to 60, not \"a\""},
             {head + "margins nan 20 20 20\n", "line 6: the left margin is a number from 5 to 60, not \"nan\""},
             {head + "colour red red\n", "line 6: a colour is # and six hexadecimal digits, not \"red\""},
             {head + "style tiny 2\n", "line 6: the size of letters is a number from 5 to 48, not \"2\""},
             {head + "style odd 9 semibold blue\n", "line 6: there is no colour \"blue\""},
             {head + "flow\n  text boddy \"x\"\n", "line 7: there is no style \"boddy\""},
             {head + "flow\n  text body x\n", "line 7: here belongs the text in quotes"},
             {head + "flow\n  text body \"x\n", "line 7: the quotes are not closed"},
             {head + "flow\n  text body \"{buyer.nme}\"\n", "line 7: there is no field \"buyer.nme\""},
             {head + "flow\n  text body \"{label.nothing}\"\n", "line 7: there is no field \"label.nothing\""},
             {head + "flow\n  text body \"{balance}\"\n", "line 7: there is no field \"balance\""},
             {head + "flow\n  text body \"{title\"\n", "line 7: the braces of \"{title\" do not pair up"},
             {head + "flow\n  text body \"x\" y\n", "line 7: \"y\" is too much here"},
             {head + "flow\n\ttext body \"x\"\n", "line 7: a tab; indent with two blanks"},
             {head + "flow\n   text body \"x\"\n", "line 7: indent with two blanks for each level"},
             {head + "flow\n    text body \"x\"\n", "line 7: this is indented too far"},
             {head + "  text body \"x\"\n", "line 6: this is indented without anything above"},
             {head + "flow\n  txt body \"x\"\n", "line 7: there is no mark \"txt\""},
             {head + "flow\n  gap 3\n    gap 3\n", "line 8: nothing can stand inside of \"gap\""},
             {head + "flow\n  repeat 3\n", "line 7: there is no mark \"repeat\""},
             {head + "flow\n  row\n", "line 7: a row has cells"},
             {head + "flow\n  row\n    cell 100\n    cell 100\n", "line 7: the cells are wider than what is there"},
             {head + "flow\n  row\n    cell rest\n    cell rest\n", "line 7: only one cell of a row can have the rest"},
             {head + "flow\n  row\n    text body \"x\"\n", "line 8: inside of a row stand cells"},
             {head + "flow\n  table lines body body\n", "line 7: a table has columns"},
             {head + "flow\n  table items body body\n", "line 7: there is no table \"items\""},
             {head + table + "    column nme rest left \"\"\n",
              "line 7: exactly one column of a table has the rest of the width"},
             {head + table + "    column nme contents left \"\"\n", "line 9: the table has no column \"nme\""},
             {head + table + "    carry amount\n", "line 9: the table has no column \"amount\" above"},
             {head + table + "    colum name\n",
              "line 9: inside of a table stand column, carry, lines, tint, no-heading and last-with-next"},
             {head + "flow\n  strip body body ink ink\n", "line 7: only a statement has a strip"},
             {head + "flow\n  when nothing\n", "line 7: there is no field \"nothing\""},
             {head + "flow\n  code 5\n", "line 7: the size of the code is a number from 20 to 60, not \"5\""},
             {head + "box left 10 top 10\n", "line 6: a box has left or right, top or bottom, and size WIDTH HEIGHT"},
             {head + "box left 190 top 10 size 40 20\n", "line 6: the box is not on the page"},
             {head + "box left 10 top 10 size 40 20\nbox left 40 top 20 size 40 20\n",
              "line 7: the box is over that of line 6"},
             {head + "box left 10 top 10 size 40 20 pages last\n", "line 6: pages are first, next or every"},
             {head + "box left 10 top 30 size 40 90\nbox left 10 bottom 10 size 40 90\n",
              "line 7: the boxes leave too little room for the flow"}}) {
        const auto refused = PageLayout::parse(text);
        ASSERT_FALSE(refused.has_value()) << text;
        EXPECT_EQ(refused.error().refusal, Refusal::layoutInvalid);
        EXPECT_EQ(refused.error().subject, fault);
    }
    EXPECT_EQ(PageLayout::parse(std::string(300'000, 'x')).error().subject, "line 1: the file is larger than 256 KiB");
    EXPECT_EQ(PageLayout::parse("\xff").error().subject, "line 1: the text is not in UTF-8");
}

TEST(Layout, NestsOnlySoDeep) {
    std::string text = head + "flow\n";
    for (int i = 1; i < 12; ++i) text += std::string(static_cast<std::size_t>(2 * i), ' ') + "together\n";
    EXPECT_EQ(PageLayout::parse(text).error().subject, "line 15: this is nested too deep");
}

// Whatever somebody does to a layout, it is read or refused.
TEST(Layout, SurvivesAnyChange) {
    std::mt19937 random(7);
    for (const auto& [file, original] : resources::layouts) {
        for (int round = 0; round < 400; ++round) {
            std::string text(original);
            for (int i = 0; i < 6; ++i) {
                const std::size_t at = random() % text.size();
                switch (random() % 3) {
                    case 0:
                        text.erase(at, random() % 20);
                        break;
                    case 1:
                        text.insert(at, text.substr(random() % text.size(), random() % 60));
                        break;
                    default:
                        text[at] = static_cast<char>(32 + random() % 95);
                }
                if (text.empty()) break;
            }
            const auto read = PageLayout::parse(text);
            if (!read) EXPECT_TRUE(read.error().subject.starts_with("line ")) << read.error().subject;
        }
    }
}

}  // namespace
}  // namespace duebook::paper
