// SPDX-License-Identifier: GPL-3.0-or-later
// Approval by a second person, drafts that bill anew, allowances, and notes on what was issued.
#include "services/approval.h"

#include "einvoice/check.h"
#include "services/billing_books.h"
#include "services/document_notes.h"
#include "services/ledger_care.h"
#include "services/print_document.h"

namespace duebook::test {
namespace {

class Approval : public BillingTest {
protected:
    void SetUp() override {
        BillingTest::SetUp();
        if (IsSkipped()) return;
        ASSERT_TRUE(services::importConfig(books(), R"({"company": {"approval_above": "119.00"}})", {}));
    }
    std::string approve(std::int64_t draft, const std::string& by) {
        services::Books theirs = openBooks(place(), by);
        const auto done = services::approveDraft(theirs, draft);
        return done ? done->approvedBy : std::string(codeOf(done.error().refusal));
    }
    std::string issueKept(std::int64_t draft) {
        const auto issued = services::issueDraft(books(), {draft});
        return issued ? issued->number : wordsOf(issued.error());
    }
};
DUEBOOK_ON_BOTH_DATABASES(Approval);

TEST_P(Approval, IsWantedAboveTheAmountAndNeverByWhoMadeIt) {
    EXPECT_EQ(issue(draftOf({line("x", "100")})), "2026-0001") << "119.00 are not above 119.00";
    const std::int64_t draft = keep(draftOf({line("x", "100.01")}));
    const std::string before = trace();
    EXPECT_EQ(issueKept(draft), "approval draft.approval_missing");
    EXPECT_EQ(trace(), before) << "a refusal leaves no trace";
    EXPECT_EQ(approve(draft, "ada"), "draft.approver_is_maker");
    EXPECT_EQ(approve(draft, "bob"), "bob");
    EXPECT_EQ(issueKept(draft), "2026-0002");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Approval, IsGoneWithEachChangeAndWithWhoeverMadeIt) {
    const std::int64_t draft = keep(draftOf({line("x", "200")}));
    EXPECT_EQ(approve(draft, "bob"), "bob");
    services::Books bobs = openBooks(place(), "bob");
    ASSERT_TRUE(services::changeDraft(bobs, draft, R"({"note": "by bob"})"));
    EXPECT_EQ(issueKept(draft), "approval draft.approval_missing");
    EXPECT_EQ(approve(draft, "bob"), "draft.approver_is_maker") << "he has worked on it now";
    EXPECT_EQ(approve(draft, "ada"), "draft.approver_is_maker") << "she has before";
    EXPECT_EQ(approve(draft, "cleo"), "cleo");
    const auto row = services::draftView(books(), draft)->row;
    ASSERT_TRUE(services::saveDraft(books(), draft, row.version, row.content)) << "the same once more";
    EXPECT_EQ(issueKept(draft), "2026-0001");
}

TEST_P(Approval, OfAVersionThatIsGoneIsRefused) {
    const std::int64_t draft = keep(draftOf({line("x", "200")}));
    ASSERT_TRUE(services::changeDraft(books(), draft, R"({"note": "more"})"));
    services::Books theirs = openBooks(place(), "bob");
    EXPECT_EQ(services::approveDraft(theirs, draft, 1).error().refusal, Refusal::staleVersion);
    EXPECT_EQ(services::approveDraft(theirs, 99).error().refusal, Refusal::draftUnknown);
}

TEST_P(Approval, OfABatchKeepsNobodyBack) {
    const std::int64_t large = keep(draftOf({line("x", "200")})), small = keep(draftOf({line("x", "20")}));
    const auto outcomes = services::issueDrafts(books(), {large, small}, {});
    EXPECT_EQ(wordsOf(outcomes[0].issued.error()), "approval draft.approval_missing");
    EXPECT_EQ(outcomes[1].issued->number, "2026-0001");
}

class DraftsAnew : public BillingTest {};
DUEBOOK_ON_BOTH_DATABASES(DraftsAnew);

TEST_P(DraftsAnew, CreditTheOldInvoiceWhenTheyAreIssued) {
    const std::string old = issue(draftOf({line("x", "100")}));
    const auto text = services::draftAnew(books(), old, "price");
    ASSERT_TRUE(text);
    const std::int64_t draft = keep(Json::parse(*text));
    ASSERT_TRUE(services::changeDraft(books(), draft, R"({"date": "2026-03-31", "note": "changed"})"));
    EXPECT_EQ(open(old), "119.00") << "a draft does nothing yet";
    const auto issued = services::issueDraft(books(), {draft});
    ASSERT_TRUE(issued) << wordsOf(issued.error());
    EXPECT_EQ(open(old), "0.00");
    EXPECT_EQ(shown(issued->number).references.front().number, old);
    EXPECT_TRUE(verifies(books()));
}

TEST_P(DraftsAnew, AreRefusedWithoutATraceWhereNothingIsLeft) {
    const std::string old = issue(draftOf({line("x", "100")}));
    const std::int64_t draft = keep(Json::parse(*services::draftAnew(books(), old, "price")));
    credit({.invoice = old});
    const std::string before = trace();
    const auto issued = services::issueDraft(books(), {draft});
    ASSERT_FALSE(issued);
    EXPECT_EQ(wordsOf(issued.error()), "document.nothing_open");
    EXPECT_EQ(trace(), before);
    EXPECT_FALSE(services::draftInvoice(books(), R"({"rebills": {"number": "none", "reason": "x"}})"));
}

class Allowances : public BillingTest {};
DUEBOOK_ON_BOTH_DATABASES(Allowances);

TEST_P(Allowances, AreTakenOffTheirRateAndSayWhy) {
    const Json charges = {{{"description", "Freight"}, {"amount", "10"}, {"tax", "DE-S-19"}},
                          {{"description", "Bonus"}, {"amount", "-30"}, {"tax", "DE-S-19"}}};
    const std::string number = issue(draftOf({line("x", "100"), line("y", "50", "DE-S-7")}, {{"charges", charges}}));
    ASSERT_EQ(number, "2026-0001");
    const auto invoice = shown(number);
    EXPECT_EQ(invoice.document.gross.text(), "148.70") << "80 at 19 %, 50 at 7 %";
    const auto file = services::einvoiceFile(invoice, einvoice::Syntax::ubl, einvoice::Profile::en16931);
    for (const einvoice::Finding& finding : file.findings) {
        EXPECT_NE(finding.severity, einvoice::Severity::fatal)
            << finding.rule << " " << finding.place << " " << finding.sentence;
    }
    EXPECT_NE(file.bytes.find("Bonus"), std::string::npos);
    const Json copy = Json::parse(*services::draftLike(books(), number));
    EXPECT_EQ(copy["charges"][1]["amount"], "-30") << "a copy takes it off again";
    credit({.invoice = number});
    EXPECT_EQ(open(number), "0.00");
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Allowances, OverWhatIsThereAreRefused) {
    const Json charges = {{{"description", "Bonus"}, {"amount", "-100.01"}, {"tax", "DE-S-19"}}};
    const auto kept = services::draftInvoice(
        books(), draftOf({line("x", "100"), line("y", "50", "DE-S-7")}, {{"charges", charges}}).dump());
    ASSERT_FALSE(kept);
    EXPECT_EQ(wordsOf(kept.error()), "charges draft.allowance_above_lines");
}

class Notes : public BillingTest {};
DUEBOOK_ON_BOTH_DATABASES(Notes);

TEST_P(Notes, StandBesideTheFactAndCanGo) {
    const std::string number = issue(draftOf({line("x", "100")}));
    const auto note = services::addNote(books(), number, "They pay by the end of the month");
    ASSERT_TRUE(note);
    ASSERT_TRUE(services::addNote(books(), number, "Second"));
    const auto list = services::notesOf(books(), number);
    ASSERT_EQ(list->size(), 2U);
    EXPECT_EQ(list->front().text, "Second");
    EXPECT_EQ(list->front().madeBy, "ada");
    EXPECT_EQ(services::addNote(books(), number, "").error().refusal, Refusal::valueMissing);
    EXPECT_EQ(services::addNote(books(), "none", "x").error().refusal, Refusal::documentUnknown);
    ASSERT_TRUE(services::removeNote(books(), note->id));
    EXPECT_EQ(services::removeNote(books(), note->id).error().refusal, Refusal::noteUnknown);
    EXPECT_EQ(services::notesOf(books(), number)->size(), 1U);
    EXPECT_TRUE(verifies(books()));
}

}  // namespace
}  // namespace duebook::test
