// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/draft_sheet.h"

#include <gtest/gtest.h>

#include "io/draft_json.h"

namespace duebook::test {
namespace {

TEST(DraftSheet, KeepsWhatWasTypedRightOrWrong) {
    io::DraftSheet sheet;
    sheet.customer = "C-100";
    sheet.date = "soon";
    sheet.lines = {{.item = "W-1", .quantity = "three"}, {}};
    const auto back = io::readSheet(io::writeSheet(sheet));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, sheet);
}

TEST(DraftSheet, LeavesAloneWhatItDoesNotShow) {
    const auto sheet = io::readSheet(R"({"customer": "C-1", "terms": {"net_days": 14}, "deposits": ["D-1"],
        "charges": [{"description": "Freight", "amount": "12.00", "tax": "X"}],
        "lines": [{"description": "Work", "quantity": 2, "unit_price": "80.00", "account": "4010"}]})");
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->terms, "");
    EXPECT_EQ(sheet->lines.at(0).quantity, "2");
    const auto draft = io::readDraft(io::writeSheet(*sheet));
    ASSERT_TRUE(draft);
    EXPECT_TRUE(draft->terms);
    EXPECT_EQ(draft->deposits, std::vector<std::string>{"D-1"});
    EXPECT_EQ(draft->charges.at(0).amount.text(), "12");
    EXPECT_EQ(draft->lines.at(0).account, "4010");
}

TEST(DraftSheet, TypedTermsTakeThePlaceOfAgreedOnes) {
    auto sheet = io::readSheet(R"({"terms": {"net_days": 14}})");
    ASSERT_TRUE(sheet);
    sheet->terms = "net 30";
    const auto draft = io::readDraft(io::writeSheet(*sheet));
    ASSERT_TRUE(draft);
    EXPECT_FALSE(draft->terms);
    EXPECT_EQ(draft->termsName, "net 30");
}

TEST(DraftSheet, ItsPatchTakesOutWhatWasTakenOut) {
    const std::string before = R"({"customer": "C-1", "note": "old", "po_number": "P-1", "lines": [{"item": "W"}]})";
    auto sheet = io::readSheet(before);
    ASSERT_TRUE(sheet);
    sheet->note.clear();
    sheet->lines.at(0).item = "V";
    const auto merged = io::mergedJson(before, io::patchTo(*sheet, before));
    ASSERT_TRUE(merged);
    EXPECT_EQ(io::readSheet(*merged), *sheet);
}

TEST(DraftSheet, RefusesWhatIsNoDraft) {
    for (const char* text : {"", "[]", "{", R"({"lines": 3})", R"({"lines": [1]})"}) {
        const auto sheet = io::readSheet(text);
        ASSERT_FALSE(sheet) << text;
        EXPECT_EQ(sheet.error().refusal, Refusal::jsonInvalid);
    }
}

}  // namespace
}  // namespace duebook::test
