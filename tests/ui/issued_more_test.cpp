// SPDX-License-Identifier: GPL-3.0-or-later
// Around issued documents: printing, notes, what was sent; and what is asked before typed forms go.
#include "editor_fixture.h"
#include "issued/print_dialog.h"
#include "print/paged.h"
#include "records/record_form.h"
#include "schedules/milestones.h"
#include "services/config.h"
#include "services/document_notes.h"
#include "services/mail_account.h"
#include "services/print_document.h"
#include "store/draft_store.h"
#include "store/outbox_store.h"
#include "text/convert.h"
#include "widgets/grid_view.h"
#include "widgets/message_bar.h"
#include "widgets/nav_rail.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTest>
#include <cstdlib>

namespace duebook::ui {

using namespace Qt::StringLiterals;

class IssuedMoreTest : public EditorTest {
protected:
    // A page as another program paints it; nothing where there is none.
    static QImage picture(const QString& file, int page) {
        const QString out = file + QString::number(page);
        const QString command = u"pdftoppm -r 72 -png -singlefile -f %1 -l %1 %2 %3 2> /dev/null"_s;
        if (std::system(str(command.arg(page).arg(file, out)).c_str()) != 0) return {};
        return QImage(out + u".png"_s);
    }
    // The last row of the picture with ink.
    static int inked(const QImage& picture) {
        for (int y = picture.height(); y-- > 0;)
            for (int x = 0; x < picture.width(); ++x)
                if (qGray(picture.pixel(x, y)) < 200) return y;
        return 0;
    }
};

TEST_F(IssuedMoreTest, PagesOfSeveralDocumentsGoToOnePrinter) {
    open();
    issueOne();
    issueOne();
    const QString file = path(u"printed.pdf"_s);
    auto other = books();
    {
        QPdfWriter printer(file);
        const print::PagedRenderer pages(printer);
        for (const std::string number : {"2026-0001", "2026-0002"})
            ASSERT_TRUE(
                services::printPages(other, pages, *services::printableDocument(other, number), paper::PaperSize::a4));
        EXPECT_EQ(pages.pages(), 2);
    }
    const QImage pictures[] = {picture(file, 1), picture(file, 2)};
    if (pictures[0].isNull()) GTEST_SKIP() << "pdftoppm is not installed";
    EXPECT_NE(pictures[0], pictures[1]) << "each has its number";
    EXPECT_GT(inked(pictures[0]), 400) << "it fills its sheet";
    EXPECT_TRUE(picture(file, 3).isNull());
}

TEST_F(IssuedMoreTest, TheDialogPrintsWhatIsSelectedInTheBackground) {
    open();
    issueOne();
    issueOne();
    go(u"invoices"_s);
    grid().selectRow(0);
    ASSERT_TRUE(rest());
    find<QAction>(u"print"_s)->trigger();
    auto* dialog = find<QPrintDialog>(QString());
    ASSERT_NE(dialog, nullptr);
    const QString file = path(u"one.pdf"_s);
    dialog->printer()->setOutputFormat(QPrinter::PdfFormat);
    dialog->printer()->setOutputFileName(file);
    emit dialog->accepted(dialog->printer());
    dialog->close();
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return find<MessageBar>(u"windowMessage"_s)->accessibleName().contains(u"printed"_s); }, patienceMs));
    EXPECT_GT(QFile(file).size(), 1000);
}

TEST_F(IssuedMoreTest, ANoteIsKeptBesideTheDocumentAndRemoved) {
    open();
    const std::string number = issueOne();
    find<QAction>(u"addNote"_s)->trigger();
    ASSERT_TRUE(rest());
    auto* dialog = find<QDialog>(u"formDialog"_s);
    ASSERT_NE(dialog, nullptr);
    QApplication::setActiveWindow(dialog);
    auto* field = dialog->findChild<QLineEdit*>(u"text"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    EXPECT_EQ(field->property("state"), u"error"_s) << "an empty note is none";
    QTest::keyClicks(field, u"They asked for a copy"_s);
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    auto other = books();
    ASSERT_EQ(services::notesOf(other, number)->size(), 1U);
    EXPECT_EQ(services::notesOf(other, number)->front().text, "They asked for a copy");
    QDir().mkpath(QStringLiteral(DUEBOOK_SCREENS));
    EXPECT_TRUE(window_->grab().save(QStringLiteral(DUEBOOK_SCREENS) + u"/notes-light.png"_s));
    ask_.setNextAnswer(true);
    window_->page()->panelAction(u"removeNote"_s);
    ASSERT_TRUE(rest());
    EXPECT_TRUE(services::notesOf(other, number)->empty());
}

TEST_F(IssuedMoreTest, TheListSaysWhatWasSent) {
    open();
    const std::string number = issueOne();
    go(u"invoices"_s);
    EXPECT_EQ(text(0, u"sent"_s), QString());
    {
        auto other = books();
        store::OutboxStore outbox(*other.db);
        db::Transaction transaction(*other.db, db::Mode::write);
        store::NewMail mail;
        mail.occasion = "invoice " + number;
        mail.documentKind = DocumentKind::invoice;
        mail.documentNumber = number;
        mail.recipients = {"a@b.example"};
        outbox.insert(9001, {9002}, mail);
        auto row = *outbox.find(9002);
        row.state = store::MailState::sent;
        outbox.update(row);
        transaction.commit();
    }
    find<QAction>(u"refresh"_s)->trigger();
    ASSERT_TRUE(rest());
    EXPECT_EQ(text(0, u"sent"_s), u"Sent"_s);
}

TEST_F(IssuedMoreTest, AFormThatIsNotSavedIsAskedAboutBeforeTheWindowCloses) {
    open();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(rest());
    auto* name = window_->page()->findChild<QLineEdit*>(u"name"_s);
    name->setFocus();
    QTest::keyClicks(name, u"Half a customer"_s);
    window_->close();
    EXPECT_EQ(ask_.asked(), QStringList{u"Leave without saving?"_s});
    EXPECT_TRUE(window_->isVisible());
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_TRUE(window_->hasLedger()) << "the answer was no again";
    EXPECT_EQ(name->text(), u"Half a customer"_s);
    ask_.setNextAnswer(true);
    press(Qt::Key_W, Qt::ControlModifier);
    EXPECT_FALSE(window_->hasLedger());
}

TEST_F(IssuedMoreTest, TheRailCountsDraftsFromTheBeginning) {
    {
        auto other = books();
        ASSERT_TRUE(services::saveDraft(other, 0, 1, R"({"customer": "C-100"})"));
    }
    open();
    const auto* rail = window_->findChild<NavRail*>();
    QStringList words;
    for (int row = 0; row < rail->model()->rowCount(); ++row)
        words += rail->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(words.contains(u"Drafts, 1"_s) || words.join(u'|').contains(u"Drafts 1"_s))
        << qPrintable(words.join(u'|'));
}

TEST_F(IssuedMoreTest, TheLogoIsRemoved) {
    {
        QImage logo(40, 20, QImage::Format_RGB32);
        logo.fill(Qt::red);
        ASSERT_TRUE(logo.save(path(u"logo.png"_s)));
        auto other = books();
        ASSERT_TRUE(services::importConfig(
            other, str(QString(uR"({"company": {"logo": "%1"}})"_s.arg(path(u"logo.png"_s)))), {}));
    }
    open();
    go(u"settings"_s);
    auto* remove = find<QPushButton>(u"removeLogo"_s);
    ASSERT_TRUE(remove->isVisible());
    QTest::keyClick(remove, Qt::Key_Space);
    QTest::keyClick(window_->page(), Qt::Key_Return, Qt::ControlModifier);
    find<QPushButton>(u"saveRecord"_s)->click();
    ASSERT_TRUE(rest());
    auto other = books();
    EXPECT_EQ(services::exportConfig(other).find("image/png"), std::string::npos);
    EXPECT_FALSE(remove->isVisible());
}

TEST_F(IssuedMoreTest, MilestonesOfSeveralLinesAreRowsAndComeBackAsTheyWere) {
    const QJsonArray milestones = QJsonDocument::fromJson(R"([
        {"date": "2026-01-31", "note": "first", "lines": [{"description": "a", "tax": "S19"}, {"description": "b"}]},
        {"date": "2026-02-28", "lines": [{"description": "c"}]}])")
                                      .array();
    const QJsonArray rows = rowsOfMilestones(milestones);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_TRUE(rows[1].toObject().value(u"date"_s).isUndefined());
    EXPECT_EQ(milestonesOfRows(rows), milestones);
    Faults faults{Error{Refusal::taxCodeUnknown, "x", {}, {}, "milestones[1].lines[0].tax"},
                  Error{Refusal::dateInvalid, "x", {}, {}, "milestones[0].date"}};
    placeOnRows(faults, milestones);
    EXPECT_EQ(faults[0].field, "milestones[2].line.tax");
    EXPECT_EQ(faults[1].field, "milestones[0].date");
}

}  // namespace duebook::ui
