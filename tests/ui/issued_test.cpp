// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with an issued document from its panel: files, credits, billing anew, writing off, copying.
#include "editor/lines_grid.h"
#include "editor_fixture.h"
#include "services/drafts.h"
#include "services/posted_invoice.h"
#include "text/convert.h"
#include "widgets/choice_box.h"

#include <QAction>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

class IssuedTest : public EditorTest {
protected:
    void SetUp() override {
        EditorTest::SetUp();
        open();
        number_ = issueOne();
        ASSERT_EQ(number_.size(), 9U) << number_;
    }
    void run(const QString& command) {
        find<QAction>(command)->trigger();
        ASSERT_TRUE(rest());
    }
    QWidget* dialog() { return find<QWidget>(u"formDialog"_s); }
    void fill(const QString& field, const QString& words) {
        auto* edit = dialog()->findChild<QLineEdit*>(field);
        ASSERT_NE(edit, nullptr) << qPrintable(field);
        edit->setFocus();
        edit->clear();
        QTest::keyClicks(edit, words);
    }
    void accept() {
        QTest::keyClick(dialog(), Qt::Key_Return, Qt::ControlModifier);
        ASSERT_TRUE(rest());
        QWidget* dialog = QApplication::activeModalWidget();
        QApplication::setActiveWindow(dialog != nullptr ? dialog : window_.get());  // no window manager does it here
    }
    services::PostedInvoice posted(const std::string& number) {
        auto other = books();
        auto found = services::postedInvoice(other, number);
        EXPECT_TRUE(found) << number;
        return *std::move(found);
    }
    std::string number_;
};

TEST_F(IssuedTest, ItsPdfAndItsEInvoiceAreSaved) {
    ask_.setNextFileName(path(u"a.pdf"_s));
    run(u"savePdf"_s);
    QFile pdf(path(u"a.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.read(5) == "%PDF-");
    ask_.setNextFileName(path(u"a.xml"_s));
    run(u"saveEInvoice"_s);
    auto* kind = dialog()->findChild<ChoiceBox*>(u"eInvoiceKind"_s);
    kind->setCurrentIndex(kind->findData(u"ubl"_s));
    accept();
    QFile xml(path(u"a.xml"_s));
    ASSERT_TRUE(xml.open(QIODevice::ReadOnly));
    EXPECT_TRUE(xml.readAll().contains(QByteArray::fromStdString(number_)));
}

TEST_F(IssuedTest, AnAmountIsCreditedWithItsReason) {
    run(u"credit"_s);
    auto* what = dialog()->findChild<ChoiceBox*>(u"what"_s);
    what->setCurrentIndex(what->findData(u"amount"_s));
    fill(u"amount"_s, u"11.90*2"_s);
    accept();
    EXPECT_EQ(dialog()->findChild<QLineEdit*>(u"reason"_s)->property("state"), u"error"_s) << "a reason is wanted";
    fill(u"reason"_s, u"price"_s);
    accept();
    EXPECT_EQ(posted(number_).standing->open.text(), "95.20");
    EXPECT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
}

TEST_F(IssuedTest, ChosenLinesAreCreditedByQuantity) {
    run(u"credit"_s);
    auto* what = dialog()->findChild<ChoiceBox*>(u"what"_s);
    ASSERT_GE(what->findData(u"lines"_s), 0);
    what->setCurrentIndex(what->findData(u"lines"_s));
    fill(u"reason"_s, u"return"_s);
    dialog()->findChild<QTableWidget*>(u"creditLines"_s)->item(0, 2)->setText(u"0.5"_s);
    accept();
    EXPECT_EQ(posted(number_).standing->open.text(), "59.50");
}

TEST_F(IssuedTest, TooMuchCreditIsRefusedInTheForm) {
    run(u"credit"_s);
    auto* what = dialog()->findChild<ChoiceBox*>(u"what"_s);
    what->setCurrentIndex(what->findData(u"amount"_s));
    fill(u"amount"_s, u"500"_s);
    fill(u"reason"_s, u"price"_s);
    accept();
    ASSERT_NE(dialog(), nullptr);
    EXPECT_EQ(dialog()->findChild<QLineEdit*>(u"amount"_s)->property("state"), u"error"_s);
    EXPECT_EQ(posted(number_).standing->open.text(), "119.00");
}

TEST_F(IssuedTest, WhatIsOpenIsWrittenOff) {
    run(u"writeOff"_s);
    fill(u"reason"_s, u"bad debt"_s);
    accept();
    EXPECT_TRUE(posted(number_).standing->open.isZero());
}

TEST_F(IssuedTest, ItIsCreditedAndBilledAnewInOneAct) {
    run(u"rebill"_s);
    fill(u"reason"_s, u"price"_s);
    accept();
    ASSERT_EQ(window_->page()->objectName(), u"editorPage"_s);
    lines().goTo(0, LinesModel::unitPrice);
    type(u"80"_s);
    press(Qt::Key_Return);
    press(Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    EXPECT_EQ(window_->page()->objectName(), u"invoicesPage"_s);
    EXPECT_TRUE(posted(number_).standing->open.isZero());
    auto other = books();
    EXPECT_TRUE(services::listDrafts(other).empty());
    std::string anew = number_;
    ++anew.back();
    EXPECT_EQ(posted(anew).document.gross.text(), "95.20");
}

TEST_F(IssuedTest, ACopyIsADraftOfItsOwn) {
    run(u"copyAsDraft"_s);
    EXPECT_EQ(window_->page()->objectName(), u"editorPage"_s);
    EXPECT_EQ(cell(0, LinesModel::description), u"Work"_s);
    auto other = books();
    EXPECT_EQ(services::listDrafts(other).size(), 1U);
}

}  // namespace duebook::ui
