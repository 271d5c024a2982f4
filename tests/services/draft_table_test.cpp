// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/draft_table.h"

#include "services/billing_books.h"

namespace duebook::test {
namespace {

class Drafts : public BillingTest {};

TEST_P(Drafts, AreListedNewestFirstWithWhatKeepsThemFromBeingIssued) {
    keep(draftOf({line("Work", "100.00")}));
    ASSERT_TRUE(services::saveDraft(books(), 0, 1, R"({"customer": "C-100", "date": "soon", "lines": []})"));
    ASSERT_TRUE(services::saveDraft(books(), 0, 1, R"({"lines": []})"));
    const auto table = services::DraftTable::load(books(), {});
    ASSERT_EQ(table->size(), 3U);
    EXPECT_EQ(wordsOf(table->faults(0)), "customer value.missing, lines value.missing");
    EXPECT_EQ(wordsOf(table->faults(1)), "date date.invalid");
    EXPECT_TRUE(table->faults(2).empty());
    EXPECT_EQ(table->text(2, services::DraftTable::customerName), "Kunde AG");
    EXPECT_EQ(table->value(2, services::DraftTable::gross), 11900);
    EXPECT_EQ(table->value(2, services::DraftTable::issued), day("2026-03-01").days());
}

TEST_P(Drafts, AreLookedAtWithoutBeingKept) {
    const auto view = services::draftOf(books(), draftOf({line("Work", "100.00")}).dump());
    ASSERT_TRUE(view.composed && view.composed->totals);
    EXPECT_EQ(view.composed->totals->gross, eur(11900));
    EXPECT_EQ(wordsOf(services::draftOf(books(), "{").unreadable), "json.invalid");
    EXPECT_TRUE(services::listDrafts(books()).empty());
}

TEST_P(Drafts, ArePreviewedWithTheDayOnWhichTheyFallDue) {
    const auto view = services::draftOf(books(), draftOf({line("Work", "100.00")}).dump());
    services::BillingDesk desk(books());
    EXPECT_EQ(services::previewOf(books(), desk, *view.composed).document.due, day("2026-03-31"));
}

DUEBOOK_ON_BOTH_DATABASES(Drafts);

}  // namespace
}  // namespace duebook::test
