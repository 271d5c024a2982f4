// SPDX-License-Identifier: GPL-3.0-or-later
// What few documents need: rows from a spreadsheet, charges, deposits, delivery, the rest of a line; drafts that bill
// anew, and approval by a second person.
#include "editor/draft_more.h"
#include "editor/lines_grid.h"
#include "editor/pasted.h"
#include "editor_fixture.h"
#include "records/lines_editor.h"
#include "services/approval.h"
#include "services/config.h"
#include "services/drafts.h"
#include "services/posted_invoice.h"
#include "text/convert.h"
#include "widgets/fact_list.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"
#include "widgets/nav_rail.h"
#include "widgets/tabs_bar.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QLineEdit>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

class EditorMoreTest : public EditorTest {
protected:
    void paste(const QString& text) {
        QApplication::clipboard()->setText(text);
        press(Qt::Key_V, Qt::ControlModifier);
        ASSERT_TRUE(rest());
    }
    QString error(int row, int column) {
        return lines().model()->index(row, column).data(LinesModel::ErrorRole).toString();
    }
    QLineEdit* field(const QString& path) {
        auto* found = editor().findChild<QLineEdit*>(path);
        check(found != nullptr, "a field of the path");
        return found;
    }
    void fill(const QString& path, const QString& words) {
        field(path)->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(field(path), words);
        QTest::keyClick(field(path), Qt::Key_Tab);
    }
    void typeCell(int row, int column, const QString& words) {
        auto* table = editor().findChild<LinesEditor*>(u"charges"_s);
        table->setFocus(Qt::TabFocusReason);
        table->setCurrentCell(row, column);
        QTest::keyClick(table, Qt::Key_F2);
        QTest::keyClicks(QApplication::focusWidget(), words);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    }
    std::string kept() {
        auto other = books();
        const auto drafts = services::listDrafts(other);
        return drafts.empty() ? std::string() : drafts.front().content;
    }
};

TEST_F(EditorMoreTest, RowsOfASpreadsheetAreReadWithQuotesAndTitles) {
    EXPECT_EQ(pastedRows(u"a\tb\r\n\"c\td\"\te\n\n"_s), (QList<QStringList>{{u"a"_s, u"b"_s}, {u"c d"_s, u"e"_s}}));
    EXPECT_EQ(pastedRows(u"\"say \"\"x\"\"\nnow\"\t2"_s), (QList<QStringList>{{u"say \"x\" now"_s, u"2"_s}}));
    EXPECT_TRUE(pastedRows(u"\t\t\n \n"_s).isEmpty()) << "blank rows are none";
    QList<QStringList> rows{{u"Quantity"_s, u"ITEM"_s}, {u"2"_s, u"W-1"_s}};
    const QStringList titles{u"Item"_s, u"Description"_s, u"Quantity"_s};
    EXPECT_EQ(pastedColumns(rows, 0, titles), (QList<int>{2, 0}));
    EXPECT_EQ(rows.size(), 1) << "the titles are no line";
    EXPECT_EQ(pastedColumns(rows, 1, titles), (QList<int>{1, 2}));
}

TEST_F(EditorMoreTest, PastedRowsBecomeLinesAndWhatIsWrongIsMarkedInItsCell) {
    open();
    beginInvoice();
    paste(u"W-1\t\t3\nNONE\tOther\t2\t\t1,250.50\t5%\tS7\n\tWork\tmany\t\t10\t\tS19\t12.00\tlate\n"_s);
    ASSERT_EQ(lines().model()->rowCount(), 4);
    EXPECT_EQ(cell(0, LinesModel::description), u"Widget"_s);
    EXPECT_EQ(cell(0, LinesModel::quantity), u"3"_s);
    EXPECT_NE(error(1, LinesModel::item), QString()) << "no such item";
    EXPECT_EQ(cell(1, LinesModel::item), u"NONE"_s);
    EXPECT_EQ(cell(1, LinesModel::discount), u"5"_s);
    EXPECT_NE(error(2, LinesModel::quantity), QString()) << "no number";
    EXPECT_EQ(cell(2, LinesModel::quantity), u"many"_s);
    EXPECT_EQ(cell(2, LinesModel::description), u"Work late"_s) << "nothing is lost";
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(lines().model()->rowCount(), 1) << "undone at once";
}

TEST_F(EditorMoreTest, RowsAreAlsoPastedWhileACellIsTypedInto) {
    open();
    beginInvoice();
    type(u"x"_s);
    paste(u"Quantity\tDescription\tPrice\tTax\n4\tPaint\t2.50\tS19\n1\tBrush\t3\tS7"_s);
    ASSERT_EQ(lines().model()->rowCount(), 3);
    EXPECT_EQ(cell(0, LinesModel::description), u"Paint"_s);
    EXPECT_EQ(cell(1, LinesModel::amount), u"3.00"_s);
    EXPECT_TRUE(totals().contains(u"EUR 15.11"_s)) << qPrintable(totals());
}

TEST_F(EditorMoreTest, ChargesAndAllowancesCountAndSayWhatIsWrong) {
    open();
    beginInvoice();
    typeLine(u"Work"_s, u"1"_s, u"100"_s, u"S19"_s);
    press(Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(focused(), u"charges"_s);
    typeCell(0, 0, u"Freight"_s);
    typeCell(0, 1, u"10"_s);
    typeCell(0, 2, u"S19"_s);
    typeCell(1, 0, u"Bonus"_s);
    typeCell(1, 1, u"-30"_s);
    typeCell(1, 2, u"S19"_s);
    ASSERT_TRUE(rest());
    EXPECT_TRUE(totals().contains(u"EUR 95.20"_s)) << qPrintable(totals());
    QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
    EXPECT_TRUE(window_->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u"/editor-more-light.png"_s));
    typeCell(1, 1, u"-130"_s);
    ASSERT_TRUE(rest());
    EXPECT_NE(errorOf(u"charges"_s), QString()) << "more than there is";
    EXPECT_TRUE(kept().find("Bonus") != std::string::npos) << kept();
}

TEST_F(EditorMoreTest, ADepositIsOfferedAndTakenOff) {
    open();
    {
        auto other = books();
        const auto draft = services::draftInvoice(other, R"({"kind": "deposit", "customer": "C-100", "lines": [
            {"description": "In advance", "unit_price": "50", "tax": "S19"}]})");
        ASSERT_TRUE(draft) << explain(draft.error().front());
        ASSERT_TRUE(services::issueDraft(other, {draft->row.id}));
    }
    beginInvoice();
    typeLine(u"Work"_s, u"1"_s, u"100"_s, u"S19"_s);
    ASSERT_TRUE(rest());
    const QString hint = field(u"deposits"_s)->accessibleDescription();
    EXPECT_TRUE(hint.contains(u"EUR 59.50"_s)) << qPrintable(hint);
    const QString number = hint.section(u' ', -3, -3);
    editor().findChild<DraftMore*>()->enter(u"charges"_s);
    fill(u"deposits"_s, number);
    ASSERT_TRUE(rest());
    EXPECT_TRUE(totals().contains(u"EUR 59.50"_s)) << qPrintable(totals());
    QTest::keyClick(field(u"deposits"_s), Qt::Key_Escape);
    EXPECT_EQ(focused(), u"draftLines"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    EXPECT_EQ(window_->page()->objectName(), u"invoicesPage"_s)
        << qPrintable(find<MessageBar>(u"editorMessage"_s)->accessibleName())
        << qPrintable(find<Label>(u"missing"_s)->text()) << kept();
}

TEST_F(EditorMoreTest, DeliveryAndTheRestOfALineAreKept) {
    {
        auto other = books();
        ASSERT_TRUE(services::importConfig(
            other, R"({"accounts": [{"code": "4010", "name": "Goods", "kind": "revenue"}]})", {}));
    }
    open();
    beginInvoice();
    typeLine(u"One"_s, u"1"_s, u"10"_s, u"S19"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Backtab);
    lines().goTo(0, LinesModel::tax);
    press(Qt::Key_Return, Qt::AltModifier);
    fill(u"account"_s, u"4010"_s);
    fill(u"period.from"_s, u"2026-01-01"_s);
    fill(u"period.until"_s, u"2026-01-31"_s);
    editor().findChild<DraftMore*>()->enter(u"delivery"_s);
    fill(u"delivery_address.name"_s, u"Kunde AG, Lager"_s);
    fill(u"delivery_address.city"_s, u"Graz"_s);
    fill(u"delivery_address.country"_s, u"AT"_s);
    ASSERT_TRUE(rest());
    EXPECT_NE(kept().find(R"("account": "4010")"), std::string::npos) << kept();
    EXPECT_NE(kept().find("2026-01-31"), std::string::npos);
    EXPECT_NE(kept().find("Graz"), std::string::npos);
    lines().goTo(1, LinesModel::item);
    EXPECT_EQ(field(u"account"_s)->text(), QString()) << "that of another line";
    lines().goTo(0, LinesModel::item);
    EXPECT_EQ(field(u"account"_s)->text(), u"4010"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    ASSERT_EQ(window_->page()->objectName(), u"invoicesPage"_s) << qPrintable(find<Label>(u"lineProblem"_s)->text());
    auto other = books();
    const auto issued = services::postedInvoice(other, "2026-0001");
    ASSERT_TRUE(issued);
    EXPECT_TRUE(issued->document.details->lines[0].account.has_value());
    EXPECT_NE(issued->document.details->delivery.find("Graz"), std::string::npos);
}

TEST_F(EditorMoreTest, ADraftThatBillsAnewKnowsItAfterTheNextStart) {
    open();
    const std::string number = issueOne();
    window_->goTo({u"editor"_s, {{u"like"_s, qs(number)}, {u"rebills"_s, u"price"_s}}});
    ASSERT_TRUE(rest());
    window_->close();
    window_.reset();
    makeWindow();
    open();
    ASSERT_TRUE(rest());
    ASSERT_EQ(window_->page()->objectName(), u"editorPage"_s);
    auto* message = find<MessageBar>(u"editorMessage"_s);
    EXPECT_TRUE(message->isVisible());
    EXPECT_TRUE(message->accessibleName().contains(qs(number))) << qPrintable(message->accessibleName());
    lines().goTo(0, LinesModel::unitPrice);
    type(u"80"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    ASSERT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
    auto other = books();
    EXPECT_TRUE(services::postedInvoice(other, number)->standing->open.isZero());
}

TEST_F(EditorMoreTest, ALargeDraftWaitsForTheApprovalOfSomebodyElse) {
    {
        auto other = books();
        ASSERT_TRUE(services::importConfig(other, R"({"company": {"approval_above": "100"}})", {}));
    }
    open();
    beginInvoice();
    typeLine(u"Work"_s, u"1"_s, u"100"_s, u"S19"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    EXPECT_EQ(window_->page()->objectName(), u"editorPage"_s);
    EXPECT_TRUE(find<MessageBar>(u"editorMessage"_s)->accessibleName().contains(u"EUR 119.00"_s))
        << qPrintable(find<MessageBar>(u"editorMessage"_s)->accessibleName());
    go(u"drafts"_s);
    ASSERT_TRUE(rest());
    ASSERT_EQ(grid().model()->rowCount(), 1);
    EXPECT_NE(text(0, u"missing"_s), u"Ready to issue"_s);
    grid().selectRow(0);
    press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(rest());
    EXPECT_NE(text(0, u"missing"_s), u"Ready to issue"_s) << "whoever made it cannot";
    {
        auto other = books();  // of somebody else
        ASSERT_TRUE(services::approveDraft(other, services::listDrafts(other).front().id));
    }
    window_->page()->reload();
    ASSERT_TRUE(rest());
    EXPECT_EQ(text(0, u"missing"_s), u"Ready to issue"_s);
}

}  // namespace duebook::ui
