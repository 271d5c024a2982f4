// SPDX-License-Identifier: GPL-3.0-or-later
// The import assistant with real widgets on a real ledger.
#include <gtest/gtest.h>
#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QFile>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

#include "import_books.h"
#include "models/memory_model.h"
#include "services/customer_table.h"
#include "setup/columns_table.h"
#include "setup/import_page.h"
#include "store/document_table.h"
#include "text/convert.h"
#include "widgets/chip_bar.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

const char* const invoices =
    "Open items at 20 November\n"
    "RE_NR;KD_NR;Kundenname;Datum;Faellig;Betrag;WHG;KST\n"
    "R-1;100;Kestrel Logistics;03.09.2026;03.10.2026;1.234,56;EUR;4100\n"
    "R-2;100;Kestrel Logistics;31.09.2026;30.10.2026;880,00;EUR;4100\n"
    "R-3;200;Juniper Ridge;14.10.2026;;1.250,00;GBP;4100\n"
    "R-4;300;Fjellvik;14.10.2026;13.11.2026;zwölf;EUR;4100\n"
    "R-5;300;Fjellvik;20.10.2026;19.11.2026;410,00;EUR;4200\n";

struct Assistant {
    TestBooks books;
    ImportPage page{books.context(), nullptr};

    Assistant() {
        page.resize(1204, 704);
        page.show();
    }
    template <class W>
    W* find(const QString& name) const {
        return page.findChild<W*>(name);
    }
    bool settle() {
        return QTest::qWaitFor([this] { return !page.isBusy(); }, 20000);
    }
    bool open(const QByteArray& content, const QString& name = u"legacy.csv"_s) {
        page.follow({u"import"_s, {{u"kind"_s, u"invoices"_s}, {u"file"_s, books.file(name, content)}}});
        return settle();
    }
    GridView* grid(const QString& name) const { return find<GridView>(name); }
    QString cell(const QString& name, int row, const QString& column) const {
        const GridModel* model = grid(name)->model();
        return model->rowAt(row)->cells[model->columnOf(column)].text;
    }
    QString buttonText() const { return find<QPushButton>(u"importNow"_s)->accessibleName(); }
    std::size_t documents() const {
        services::Books seen = books.open();
        return store::DocumentTable::load(*seen.db, store::DocumentTable::Scope::all, seen.today(), {})->size();
    }
};

}  // namespace

TEST(Import, ProposesColumnsAndFindsRowOfNames) {
    Assistant a;
    ASSERT_TRUE(a.open(invoices));
    const GridModel* model = a.grid(u"columnsGrid"_s)->model();
    ASSERT_EQ(model->rowCount(), 8);
    EXPECT_EQ(a.cell(u"columnsGrid"_s, 0, u"becomes"_s), u"Number  ▾"_s);
    EXPECT_EQ(a.cell(u"columnsGrid"_s, 3, u"check"_s).left(8), u"1 wrong:"_s);
    EXPECT_EQ(a.cell(u"columnsGrid"_s, 4, u"check"_s), u"1 missing: terms used"_s);
    EXPECT_EQ(a.cell(u"columnsGrid"_s, 7, u"becomes"_s), u"not imported  ▾"_s);
}

TEST(Import, ShowsBadRowsSkipsThemAndImportsTheRest) {
    Assistant a;
    ASSERT_TRUE(a.open(invoices));
    const GridView* problems = a.grid(u"problemsGrid"_s);
    ASSERT_EQ(problems->model()->rowCount(), 2);
    EXPECT_EQ(a.cell(u"problemsGrid"_s, 0, u"row"_s), u"4"_s);
    EXPECT_EQ(a.cell(u"problemsGrid"_s, 0, u"invoice_date"_s), u"31.09.2026"_s);
    EXPECT_FALSE(problems->model()->rowAt(0)->cells[problems->model()->columnOf(u"invoice_date"_s)].error.isEmpty());
    EXPECT_EQ(a.cell(u"problemsGrid"_s, 1, u"amount"_s), u"zwölf"_s);
    EXPECT_EQ(a.buttonText(), u"Import 3 rows, skip 2"_s);
    EXPECT_EQ(a.documents(), 0U);
}

TEST(Import, KeyboardImportsAfterTheQuestionAndLeadsToTheRows) {
    Assistant a;
    ASSERT_TRUE(a.open(invoices));
    EXPECT_EQ(a.buttonText(), u"Import 3 rows, skip 2"_s);
    QSignalSpy changed(&a.books.session(), &Session::changed);
    a.books.ask().setNextAnswer(true);
    QTest::keyClick(&a.page, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_TRUE(a.settle());
    EXPECT_EQ(a.books.ask().asked(), QStringList{u"Import 3 invoices?"_s});
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(a.documents(), 3U);
    QSignalSpy links(&a.page, &Page::linkRequested);
    QTest::mouseClick(a.find<QPushButton>(u"showImported"_s), Qt::LeftButton);
    ASSERT_EQ(links.count(), 1);
    const auto link = links[0][0].value<Link>();
    EXPECT_EQ(link.view, u"invoices"_s);
    EXPECT_EQ(link.args.value(u"filters"_s).toMap().value(u"issued"_s).toString(), u"2026-09-03..2026-10-20"_s);
    ASSERT_TRUE(a.open(invoices));
    EXPECT_EQ(a.buttonText(), u"Nothing to import"_s);
}

TEST(Import, RefusedQuestionAndCancelLeaveNothing) {
    Assistant a;
    QByteArray many = "number,customer,invoice_date,amount\n";
    for (int i = 0; i < 60000; ++i) many += "N" + QByteArray::number(i) + ",100,2026-01-05,10.00\n";
    many += "N,100,never,10.00\n";  // skipped: then the assistant asks once more
    ASSERT_TRUE(a.open(many));
    EXPECT_EQ(a.buttonText(), u"Import 60,000 rows, skip 1"_s);
    a.books.ask().setNextAnswer(false);
    QTest::keyClick(&a.page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(a.page.isBusy());
    a.books.ask().setNextAnswer(true);
    QTest::keyClick(&a.page, Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(a.page.isBusy());
    EXPECT_EQ(a.buttonText(), u"Importing…"_s);
    QTest::keyClick(&a.page, Qt::Key_Escape);
    ASSERT_TRUE(QTest::qWaitFor([&] { return a.buttonText() == u"Import 60,000 rows, skip 1"_s; }, 20000));
    EXPECT_EQ(a.documents(), 0U);
    EXPECT_TRUE(a.find<QPushButton>(u"importBack"_s)->isEnabled());
}

TEST(Import, ChoosingAColumnChecksAgain) {
    Assistant a;
    ASSERT_TRUE(a.open("Nr,Kunde,Datum,Summe\nA1,7,2026-02-03,12.50\n"));
    EXPECT_EQ(a.buttonText(), u"Import"_s);
    auto* table = a.find<ColumnsTable>(u"columnsTable"_s);
    const auto choose = [&](int column, const QString& becomes) {
        table->choose(column);
        auto* menu = a.find<QMenu>(u"becomesMenu"_s);
        ASSERT_NE(menu, nullptr);
        for (QAction* action : menu->actions())
            if (action->data().toString() == becomes) action->trigger();
        delete menu;
    };
    choose(0, u"number"_s);
    choose(3, u"amount"_s);
    ASSERT_TRUE(a.settle());
    EXPECT_EQ(a.buttonText(), u"Import 1 row"_s);
}

TEST(Import, ColumnsAreChosenByKeyboard) {
    Assistant a;
    ASSERT_TRUE(a.open("Nr,Kunde,Datum,Betrag\nA1,7,2026-02-03,12.50\n"));
    EXPECT_EQ(a.buttonText(), u"Import"_s);
    QWidget* table = a.grid(u"columnsGrid"_s)->table();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Return);
    auto* menu = a.find<QMenu>(u"becomesMenu"_s);
    ASSERT_NE(menu, nullptr);
    QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Return);
    ASSERT_TRUE(a.settle());
    EXPECT_EQ(a.buttonText(), u"Import 1 row"_s);
}

TEST(Import, AFileCanBeDropped) {
    Assistant a;
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(a.books.file(u"dropped.csv"_s, invoices))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(&a.page, &enter);
    EXPECT_TRUE(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &dropped, Qt::LeftButton, {});
    QApplication::sendEvent(&a.page, &drop);
    ASSERT_TRUE(a.settle());
    EXPECT_EQ(a.buttonText(), u"Import 3 rows, skip 2"_s);
}

TEST(Import, AmbiguousDatesAreAskedFor) {
    Assistant a;
    ASSERT_TRUE(a.open("number,customer,invoice_date,amount\nA1,7,03/04/2026,12.50\n"));
    auto* month = a.find<QPushButton>(u"monthFirst"_s);
    ASSERT_NE(month, nullptr);
    ASSERT_TRUE(month->isVisible());
    QTest::mouseClick(month, Qt::LeftButton);
    ASSERT_TRUE(a.settle());
    EXPECT_EQ(a.buttonText(), u"Import 1 row"_s);
    EXPECT_EQ(a.cell(u"columnsGrid"_s, 2, u"check"_s), u"M/d/yyyy"_s);
}

TEST(Import, SavedMappingIsUsedForTheNextFile) {
    Assistant a;
    const QByteArray odd = "A;B;C;D\nA1;7;2026-02-03;12.50\n";
    ASSERT_TRUE(a.open(odd));
    emit a.find<ColumnsTable>(u"columnsTable"_s)->chosen(0, u"number"_s);
    emit a.find<ColumnsTable>(u"columnsTable"_s)->chosen(1, u"customer"_s);
    emit a.find<ColumnsTable>(u"columnsTable"_s)->chosen(2, u"invoice_date"_s);
    emit a.find<ColumnsTable>(u"columnsTable"_s)->chosen(3, u"amount"_s);
    ASSERT_TRUE(a.settle());
    a.find<QAction>(u"askMappingName"_s)->trigger();
    QTest::keyClicks(a.find<QWidget>(u"mappingName"_s), u"Odd"_s);
    QSignalSpy changed(&a.books.session(), &Session::changed);
    QTest::keyClick(a.find<QWidget>(u"mappingName"_s), Qt::Key_Return);
    ASSERT_TRUE(changed.wait());
    ASSERT_TRUE(a.open(odd, u"next.csv"_s));
    EXPECT_EQ(a.buttonText(), u"Import 1 row"_s);
}

TEST(Import, ProblemListIsAFileToCorrect) {
    Assistant a;
    ASSERT_TRUE(a.open(invoices));
    const QString to = a.books.file(u"problems.csv"_s, {});
    a.books.ask().setNextFileName(to);
    QTest::mouseClick(a.find<QPushButton>(u"saveProblems"_s), Qt::LeftButton);
    QFile file(to);
    ASSERT_TRUE(QTest::qWaitFor([&] { return file.exists() && file.size() > 0; }, 10000));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().contains("31.09.2026"));
}

TEST(Import, SaysWhatIsWrongWithAFileThatIsNoTable) {
    Assistant a;
    ASSERT_TRUE(a.open(QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16), u"photo.csv"_s));
    EXPECT_FALSE(a.find<QPushButton>(u"importNow"_s)->isVisible());
    EXPECT_TRUE(a.page.findChild<QWidget*>(u"messageBar"_s) == nullptr ||
                a.page.findChild<QWidget*>(u"messageBar"_s)->isVisible());
}

TEST(Import, Screens) {
    for (const bool picked : {false, true})
        showScreen(
            picked ? u"import-columns"_s : u"import-file"_s,
            [&]() -> QWidget* {
                static TestBooks books;
                auto* page = new ImportPage(books.context(), nullptr);
                if (picked)
                    page->follow({u"import"_s, {{u"file"_s, books.file(u"legacy-open-items-nov.csv"_s, invoices)}}});
                return page;
            },
            [](QWidget* page) {
                EXPECT_TRUE(QTest::qWaitFor([&] { return !static_cast<ImportPage*>(page)->isBusy(); }, 20000));
            });
}

TEST(Import, DoneScreen) {
    int turn = 0;
    std::unique_ptr<TestBooks> books;
    showScreen(
        u"import-done"_s,
        [&]() -> QWidget* {
            books = std::make_unique<TestBooks>();
            books->ask().setNextAnswer(true);
            auto* page = new ImportPage(books->context(), nullptr);
            page->follow(
                {u"import"_s, {{u"file"_s, books->file(u"legacy-open-items-%1.csv"_s.arg(++turn), invoices)}}});
            return page;
        },
        [](QWidget* widget) {
            auto* page = static_cast<ImportPage*>(widget);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isBusy(); }, 20000));
            QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
            EXPECT_TRUE(QTest::qWaitFor([&] { return !page->isBusy(); }, 20000));
            EXPECT_TRUE(page->findChild<QWidget*>(u"importDoneTitle"_s)->isVisible());
        });
}

}  // namespace duebook::ui
