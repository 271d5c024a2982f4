// SPDX-License-Identifier: GPL-3.0-or-later
// An invoice typed by keyboard alone: proposals, sums, lines, totals, what is missing, keeping and issuing.
#include "editor/lines_grid.h"
#include "editor/preview_pane.h"
#include "editor_fixture.h"
#include "services/customer_files.h"
#include "services/drafts.h"
#include "services/posted_invoice.h"
#include "text/convert.h"
#include "widgets/apply_theme.h"
#include "widgets/fact_list.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"

#include <QApplication>
#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

TEST_F(EditorTest, AnInvoiceWithTwoRatesIsTypedAndIssuedByKeyboardAlone) {
    open();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    ASSERT_EQ(focused(), u"customer"_s);
    type(u"kunde"_s);
    press(Qt::Key_Return);  // the only one of that name
    ASSERT_EQ(focused(), u"kind"_s);
    for (int i = 0; i < 2; ++i) press(Qt::Key_Tab);
    ASSERT_EQ(focused(), u"date"_s);
    type(u"2026-03-01"_s);
    press(Qt::Key_Tab);
    type(u"2/10 net 30"_s);
    for (int i = 0; i < 2; ++i) press(Qt::Key_Return);
    ASSERT_EQ(focused(), u"po_number"_s);
    type(u"PO-9"_s);
    press(Qt::Key_Return);
    ASSERT_EQ(focused(), u"draftLines"_s);
    type(u"wid"_s);
    press(Qt::Key_Down);  // Widget, before Book of widgets
    press(Qt::Key_Down);
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    press(Qt::Key_Tab);  // the description is that of the item
    type(u"3*2"_s);
    for (int i = 0; i < 5; ++i) press(Qt::Key_Return);
    ASSERT_EQ(lines().currentIndex().row(), 1);
    typeLine(u"Reading"_s, u"2"_s, u"10,000.50-9,990.5"_s, u"S7"_s);
    ASSERT_TRUE(rest());
    EXPECT_EQ(cell(0, LinesModel::description), u"Widget"_s);
    EXPECT_EQ(cell(0, LinesModel::quantity), u"6"_s);
    EXPECT_EQ(cell(0, LinesModel::unitPrice), u"12.50"_s);
    EXPECT_EQ(cell(0, LinesModel::amount), u"75.00"_s);
    EXPECT_EQ(cell(1, LinesModel::amount), u"20.00"_s);
    EXPECT_TRUE(totals().contains(u"Tax 19 % of EUR 75.00 EUR 14.25"_s)) << qPrintable(totals());
    EXPECT_TRUE(totals().contains(u"Tax 7 % of EUR 20.00 EUR 1.40"_s)) << qPrintable(totals());
    EXPECT_TRUE(totals().contains(u"EUR 110.65"_s)) << qPrintable(totals());
    const QString parts = find<FactList>(u"draftInstalments"_s)->accessibleName();
    EXPECT_TRUE(parts.contains(u"Due 31 Mar 2026 EUR 110.65"_s)) << qPrintable(parts);
    EXPECT_TRUE(parts.contains(u"2 % less until 11 Mar 2026 EUR 108.44"_s)) << qPrintable(parts);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    ASSERT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
    EXPECT_EQ(text(0, u"number"_s), u"2026-0001"_s);
    auto other = books();
    const auto issued = services::postedInvoice(other, "2026-0001");
    ASSERT_TRUE(issued);
    EXPECT_EQ(issued->document.gross.text(), "110.65");
    EXPECT_EQ(issued->document.poNumber, "PO-9");
    EXPECT_EQ(issued->document.details->lines.size(), 2U);
    EXPECT_TRUE(services::listDrafts(other).empty());
}

TEST_F(EditorTest, WhatWasTypedIsThereAfterTheWindowIsGone) {
    open();
    beginInvoice();
    type(u"W-1"_s);
    press(Qt::Key_Return);
    type(u"Half a sent"_s);
    window_->close();
    window_.reset();
    auto other = books();
    const auto drafts = services::listDrafts(other);
    ASSERT_EQ(drafts.size(), 1U);
    EXPECT_EQ(drafts[0].customer, "C-100");
    EXPECT_NE(drafts[0].content.find("Half a sent"), std::string::npos) << drafts[0].content;
    makeWindow();
    open();
    ASSERT_TRUE(rest());
    EXPECT_EQ(window_->page()->objectName(), u"editorPage"_s) << "it goes on where it ended";
    EXPECT_EQ(cell(0, LinesModel::description), u"Half a sent"_s);
}

TEST_F(EditorTest, WhatIsMissingOrWrongStandsBesideItsField) {
    open();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    EXPECT_EQ(errorOf(u"customer"_s), QString()) << "an empty draft is no fault yet";
    type(u"nobody"_s);
    press(Qt::Key_Tab);
    ASSERT_TRUE(rest());
    EXPECT_TRUE(errorOf(u"customer"_s).contains(u"nobody"_s)) << qPrintable(errorOf(u"customer"_s));
    editor().findChild<QLineEdit*>(u"terms"_s)->setFocus();
    type(u"when you like"_s);
    lines().goTo(0, LinesModel::description);
    type(u"Work"_s);
    press(Qt::Key_Return);
    type(u"many"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    EXPECT_EQ(window_->page()->objectName(), u"editorPage"_s);
    EXPECT_EQ(lines().model()->index(0, LinesModel::quantity).data(LinesModel::ErrorRole).toString().left(4),
              u"many"_s);
    EXPECT_EQ(cell(0, LinesModel::quantity), u"many"_s) << "what was typed stays";
    lines().goTo(0, LinesModel::quantity);
    type(u"2"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(rest());
    EXPECT_NE(errorOf(u"terms"_s), QString());
    EXPECT_NE(lines().model()->index(0, LinesModel::unitPrice).data(LinesModel::ErrorRole).toString(), QString());
    auto other = books();
    EXPECT_EQ(services::listDrafts(other).size(), 1U) << "nothing was issued, all is kept";
}

TEST_F(EditorTest, KeysOfTheGridCopyInsertTakeOutAndUndo) {
    open();
    beginInvoice();
    typeLine(u"One"_s, u"1"_s, u"10"_s, u"S19"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(cell(1, LinesModel::description), u"One"_s);
    EXPECT_EQ(lines().currentIndex().column(), LinesModel::description) << "copying stays in the cell";
    press(Qt::Key_Insert, Qt::ControlModifier);
    EXPECT_EQ(lines().model()->rowCount(), 4);
    EXPECT_EQ(cell(1, LinesModel::description), QString());
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(lines().model()->rowCount(), 3);
    EXPECT_EQ(cell(1, LinesModel::description), u"One"_s);
    ASSERT_TRUE(rest());
    press(Qt::Key_Delete, Qt::ControlModifier);
    EXPECT_EQ(lines().model()->rowCount(), 2);
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lines().model()->rowCount(), 3) << "undone";
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(lines().model()->rowCount(), 2) << "and done again";
    lines().goTo(1, LinesModel::description);
    press(Qt::Key_Return);
    EXPECT_EQ(focused(), u"buyer_reference"_s) << "Enter on the blank line goes on";
    press(Qt::Key_Backtab);
    EXPECT_EQ(focused(), u"draftLines"_s);
}

TEST_F(EditorTest, ADraftThatSomebodyElseChangedIsNotOverwritten) {
    open();
    beginInvoice();
    typeLine(u"Mine"_s, u"1"_s, u"10"_s, u"S19"_s);
    ASSERT_TRUE(rest());
    {
        auto other = books();
        const auto drafts = services::listDrafts(other);
        ASSERT_EQ(drafts.size(), 1U);
        ASSERT_TRUE(services::changeDraft(other, drafts[0].id, R"({"note": "theirs"})"));
    }
    typeLine(u"Mine too"_s, u"1"_s, u"10"_s, u"S19"_s);
    ASSERT_TRUE(rest());
    auto* keep = find<QPushButton>(u"keepAsNew"_s);
    ASSERT_NE(keep, nullptr);
    ASSERT_TRUE(keep->isVisible());
    keep->click();
    ASSERT_TRUE(rest());
    auto other = books();
    const auto drafts = services::listDrafts(other);
    ASSERT_EQ(drafts.size(), 2U);
    EXPECT_NE(drafts[0].content.find("Mine too"), std::string::npos);
    EXPECT_NE(drafts[1].content.find("theirs"), std::string::npos);
}

TEST_F(EditorTest, MoreThanTheCreditLimitWantsAReason) {
    open();
    beginInvoice();
    typeLine(u"Machine"_s, u"1"_s, u"6000"_s, u"S19"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    auto* reason = find<QLineEdit>(u"reason"_s);
    auto* dialog = find<QWidget>(u"formDialog"_s);
    ASSERT_NE(dialog, nullptr);
    reason = dialog->findChild<QLineEdit*>(u"reason"_s);
    ASSERT_NE(reason, nullptr);
    QTest::keyClick(reason, Qt::Key_Return);
    EXPECT_EQ(reason->property("state"), u"error"_s);
    QTest::keyClicks(reason, u"Paid in advance"_s);
    QTest::keyClick(reason, Qt::Key_Return);
    ASSERT_TRUE(rest());
    ASSERT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
    EXPECT_EQ(grid().model()->rowCount(), 1);
}

TEST_F(EditorTest, ThePageIsShownBesideAsItWillBePrinted) {
    open();
    beginInvoice();
    typeLine(u"Work"_s, u"1"_s, u"10"_s, u"S19"_s);
    ASSERT_TRUE(rest());
    auto* preview = find<PreviewPane>(u"draftPreview"_s);
    ASSERT_TRUE(preview->isVisible());
    ASSERT_FALSE(preview->picture().isNull());
    const QImage before = preview->picture();
    EXPECT_EQ(find<Label>(u"previewCount"_s)->text(), u"Page 1 of 1"_s);
    lines().goTo(0, LinesModel::description);
    type(u"Other work"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(rest());
    EXPECT_NE(preview->picture(), before);
    press(Qt::Key_F7);
    EXPECT_FALSE(preview->isVisible());
}

TEST_F(EditorTest, FiveThousandLinesNeverHoldTheWindowUp) {
    {
        std::string text = R"({"customer": "C-100", "lines": [)";
        for (int i = 0; i < 5000; ++i) text += std::string(i > 0 ? "," : "") + R"({"item": "W-1", "quantity": "2"})";
        auto other = books();
        ASSERT_TRUE(services::saveDraft(other, 0, 1, text + "]}"));
    }
    open();
    const Watchdog dog;
    window_->goTo({u"editor"_s, {{u"draft"_s, 1}}});
    ASSERT_TRUE(rest());
    EXPECT_EQ(lines().model()->rowCount(), 5001);
    EXPECT_TRUE(totals().contains(u"EUR 148,750.00"_s)) << qPrintable(totals());
    lines().goTo(4999, LinesModel::quantity);
    type(u"4"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(rest());
    EXPECT_TRUE(totals().contains(u"EUR 148,779.75"_s)) << qPrintable(totals());
    EXPECT_LT(dog.longestMs(), 400);
    RecordProperty("longestMs", int(dog.longestMs()));
}

TEST_F(EditorTest, DraftsAreListedOpenedDeletedAndBroughtBack) {
    open();
    beginInvoice();
    typeLine(u"Work"_s, u"1"_s, u"10"_s, u"S19"_s);
    ASSERT_TRUE(rest());
    press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(rest());
    ASSERT_EQ(window_->page()->objectName(), u"draftsPage"_s);
    ASSERT_EQ(grid().model()->rowCount(), 1);
    EXPECT_EQ(text(0, u"customer"_s), u"Kunde AG"_s);
    EXPECT_EQ(text(0, u"total"_s), u"11.90"_s);
    EXPECT_EQ(text(0, u"missing"_s), u"Ready to issue"_s);
    press(Qt::Key_Delete);
    ASSERT_TRUE(rest());
    EXPECT_EQ(grid().model()->rowCount(), 0);
    find<QPushButton>(u"restoreDrafts"_s)->click();
    ASSERT_TRUE(rest());
    ASSERT_EQ(grid().model()->rowCount(), 1);
    grid().selectRow(0);
    press(Qt::Key_Return);
    ASSERT_TRUE(rest());
    EXPECT_EQ(window_->page()->objectName(), u"editorPage"_s);
    EXPECT_EQ(cell(0, LinesModel::description), u"Work"_s);
}

TEST_F(EditorTest, TheEditorIsWholeInBothThemesAndSizes) {
    QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
    open();
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    type(u"kunde"_s);
    press(Qt::Key_Return);
    editor().findChild<QLineEdit*>(u"terms"_s)->setFocus();
    type(u"2/10 net 30"_s);
    lines().goTo(0, 0);
    type(u"W-1"_s);
    for (int i = 0; i < 2; ++i) press(Qt::Key_Return);
    type(u"12*20"_s);
    for (int i = 0; i < 5; ++i) press(Qt::Key_Return);
    typeLine(u"Delivery to the third floor, with two people and a lift"_s, u"1234"_s, u"98765.4321"_s, u"S7"_s);
    press(Qt::Key_Tab);
    type(u"Without a price"_s);
    press(Qt::Key_F8);
    ASSERT_TRUE(rest());
    for (const bool dark : {false, true}) {
        applyTheme(*qApp, dark ? Theme::Mode::dark : Theme::Mode::light, 9.75);
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            window_->resize(size);
            ASSERT_TRUE(rest());
            EXPECT_EQ(window_->size(), size);
            EXPECT_LE(window_->minimumSizeHint().width(), size.width());
            const QString name = u"editor-%1-%2"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size.width());
            EXPECT_TRUE(window_->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u'/' + name + u".png"_s));
            for (const int column : {LinesModel::quantity, LinesModel::unitPrice, LinesModel::amount}) {
                const int wide = textWidth(Type::smallStrong, cell(1, column));
                EXPECT_LT(wide, lines().columnWidth(column) - px(8)) << column << " is cut";
            }
        }
    }
    applyTheme(*qApp, Theme::Mode::light, 9.75);
    go(u"drafts"_s);
    ASSERT_TRUE(rest());
    EXPECT_TRUE(window_->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u"/drafts-light-1280.png"_s));
}

}  // namespace duebook::ui
