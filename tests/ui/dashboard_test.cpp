// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard with real widgets on the demo ledger: what it shows is what the services say.
#include <gtest/gtest.h>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

#include "charts/aging_bars.h"
#include "charts/debtor_bars.h"
#include "charts/line_chart.h"
#include "dashboard/dashboard_page.h"
#include "dashboard/how_popup.h"
#include "import_books.h"
#include "models/memory_model.h"
#include "text/convert.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/grid_view.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

const Date asOf = *Date::fromIso("2026-11-20");

struct Board {
    DashboardPage page;

    explicit Board(TestBooks& books, const QString& day = u"2026-11-20"_s) : page(books.context(), nullptr) {
        page.resize(1204, 704);
        page.follow({u"dashboard"_s, {{u"asOf"_s, day}}});
        page.show();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !page.isBusy(); }, 30000));
    }
    template <class W>
    W* find(const QString& name) const {
        return page.findChild<W*>(name);
    }
    Link clicked(ChartWidget* chart, ChartPart part) {
        QSignalSpy links(&page, &Page::linkRequested);
        emit chart->clicked(part);
        return links.isEmpty() ? Link() : links[0][0].value<Link>();
    }
};

std::string plain(QString text) {
    return str(text.remove(u',').replace(QChar(0x2212), u'-'));
}

}  // namespace

TEST(Dashboard, TilesShowWhatTheServiceSays) {
    Board board(TestBooks::demo());
    services::Books books = TestBooks::demo().open();
    const services::KpiReport report = services::kpiReport(books, {.asOf = asOf});
    const auto spoken = [&](const QString& id) { return board.find<QWidget>(u"kpi_"_s + id)->accessibleName(); };
    const auto expect = [&](const QString& id, insight::Kpi kpi) {
        const auto value = figureOf(report, kpi).value;
        EXPECT_EQ(plain(spoken(id).section(u": "_s, 1).section(u' ', 0, 0)), value ? value->text() : "n/a") << str(id);
    };
    expect(u"overdue"_s, insight::Kpi::overdueShare);
    expect(u"dsoCountback"_s, insight::Kpi::dsoCountback);
    expect(u"dso"_s, insight::Kpi::dso);
    expect(u"bestDso"_s, insight::Kpi::bestPossibleDso);
    expect(u"delinquent"_s, insight::Kpi::averageDaysDelinquent);
    expect(u"cei"_s, insight::Kpi::collectionEffectivenessIndex);
    expect(u"daysToPay"_s, insight::Kpi::averageDaysToPay);
    expect(u"over90"_s, insight::Kpi::over90Share);
    EXPECT_TRUE(spoken(u"receivables"_s).contains(u"EUR"_s));
}

TEST(Dashboard, TilesSayBetterOrWorseAgainstAMonthEarlier) {
    Board board(TestBooks::demo());
    services::Books books = TestBooks::demo().open();
    const BoardFigures figures = boardFigures(books, asOf);
    const auto now = figureOf(figures.now, insight::Kpi::dso).value,
               before = figureOf(figures.before, insight::Kpi::dso).value;
    ASSERT_TRUE(now && before);
    const KpiText text = tileText(u"dso"_s, figures);
    EXPECT_EQ(text.trend, *now == *before ? Trend::none : *now < *before ? Trend::better : Trend::worse);
    EXPECT_EQ(text.history.size(), 12);
    EXPECT_TRUE(text.how.contains(u"20 Oct 2026"_s));
}

TEST(Dashboard, TwinsHoldTheFiguresOfTheCharts) {
    Board board(TestBooks::demo());
    services::Books books = TestBooks::demo().open();
    const services::KpiReport report = services::kpiReport(books, {.asOf = asOf});
    const GridModel* dso = board.find<GridView>(u"twin_dso"_s)->model();
    ASSERT_EQ(dso->rowCount(), 12);
    for (int m = 0; m < 12; ++m) {
        const auto& value = report.months[static_cast<std::size_t>(m)].dsoCountback;
        EXPECT_EQ(plain(dso->rowAt(m)->cells[1].text), value ? value->text() : "–");
    }
    const insight::AgingReport aging = services::agingReport(books, {.asOf = asOf});
    const GridModel* debtors = board.find<GridView>(u"twin_debtors"_s)->model();
    ASSERT_EQ(debtors->rowCount(), 10);
    std::int64_t most = 0;
    for (const insight::AgingRow& row : aging.rows)
        most = std::max(most, std::accumulate(row.amounts.begin(), row.amounts.end(), std::int64_t{0}));
    EXPECT_EQ(debtors->rowAt(0)->cells[6].text, figureText(Money(most, aging.currency)));
    const GridModel* months = board.find<GridView>(u"twin_aging"_s)->model();
    ASSERT_EQ(months->rowCount(), 12);
    const double thousands = double(aging.totals[4]) / 100 / 1000, millions = thousands / 1000;
    const double shown = months->rowAt(11)->cells[5].value.toDouble();
    EXPECT_TRUE(std::abs(shown - thousands) < 1e-6 || std::abs(shown - millions) < 1e-6) << shown;
}

TEST(Dashboard, EveryPartLeadsToItsRows) {
    Board board(TestBooks::demo());
    Link link = board.clicked(board.find<LineChart>(u"chart_dso"_s), {0, 0});
    EXPECT_EQ(link.view, u"aging"_s);
    EXPECT_EQ(link.args.value(u"asOf"_s).toString(), u"2025-12-31"_s);
    link = board.clicked(board.find<AgingBars>(u"chart_aging"_s), {3, 11});
    EXPECT_EQ(link.args.value(u"asOf"_s).toString(), u"2026-11-20"_s);
    EXPECT_EQ(link.args.value(u"bucket"_s).toInt(), 3);
    link = board.clicked(board.find<DebtorBars>(u"chart_debtors"_s), {-1, 0});
    EXPECT_EQ(link.view, u"customers"_s);
    EXPECT_GT(link.args.value(u"id"_s).toLongLong(), 0);
    QSignalSpy links(&board.page, &Page::linkRequested);
    QTest::keyClick(board.find<QWidget>(u"kpi_over90"_s), Qt::Key_Return);
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links[0][0].value<Link>().args.value(u"bucket"_s).toInt(), 4);
}

TEST(Dashboard, MouseOnABarLeadsThere) {
    Board board(TestBooks::demo());
    auto* bars = board.find<AgingBars>(u"chart_aging"_s);
    QSignalSpy links(&board.page, &Page::linkRequested);
    // near the base line of the last month stands what is not due
    QTest::mouseClick(bars, Qt::LeftButton, {},
                      QPoint(bars->width() - px(8) - (bars->width() - px(42)) / 24, bars->height() - px(30)));
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links[0][0].value<Link>().args.value(u"bucket"_s).toInt(), 0);
}

TEST(Dashboard, HowComputedNamesBothSidesOfTheFraction) {
    Board board(TestBooks::demo());
    services::Books books = TestBooks::demo().open();
    QTest::keyClick(board.find<QWidget>(u"kpi_dso"_s), Qt::Key_I);
    auto* popup = board.find<HowPopup>(u"howPopup"_s);
    ASSERT_NE(popup, nullptr);
    EXPECT_TRUE(popup->accessibleDescription().contains(qs(insight::methodOf(insight::Kpi::dso))));
    const HowText how = tileHow(u"dso"_s, boardFigures(books, asOf));
    EXPECT_EQ(plain(how.facts[0].value),
              figureOf(services::kpiReport(books, {.asOf = asOf}), insight::Kpi::dso).numerator);
    QTest::keyClick(popup, Qt::Key_Escape);
    EXPECT_FALSE(popup->isVisible());
}

TEST(Dashboard, AnotherDayShowsThatDayAndOldAnswersAreDropped) {
    Board board(TestBooks::demo());
    for (const char* day : {"2026-03-31", "2026-05-31", "2025-12-31"})
        board.page.follow({u"dashboard"_s, {{u"asOf"_s, QString::fromLatin1(day)}}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !board.page.isBusy(); }, 30000));
    services::Books books = TestBooks::demo().open();
    const auto value =
        figureOf(services::kpiReport(books, {.asOf = *Date::fromIso("2025-12-31")}), insight::Kpi::dso).value;
    ASSERT_TRUE(value);
    EXPECT_TRUE(plain(board.find<QWidget>(u"kpi_dso"_s)->accessibleName()).find(value->text()) != std::string::npos);
    EXPECT_EQ(board.page.place().args.value(u"asOf"_s).toString(), u"2025-12-31"_s);
}

TEST(Dashboard, BeforeTheFirstSaleFiguresAreNotAvailable) {
    Board board(TestBooks::demo(), u"2001-01-31"_s);
    services::Books books = TestBooks::demo().open();
    const BoardFigures figures = boardFigures(books, *Date::fromIso("2001-01-31"));
    EXPECT_EQ(tileText(u"dso"_s, figures).figure, u"n/a"_s);
    EXPECT_TRUE(tileText(u"dso"_s, figures).change.isEmpty());
}

TEST(Dashboard, EmptyLedgerNamesTheNextStep) {
    TestBooks books;
    Board board(books);
    auto* button = board.find<QPushButton>(u"import"_s);
    ASSERT_NE(button, nullptr);
    ASSERT_TRUE(button->isVisible());
    QSignalSpy links(&board.page, &Page::linkRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    ASSERT_EQ(links.count(), 1);
    EXPECT_EQ(links[0][0].value<Link>().view, u"import"_s);
}

TEST(Dashboard, ChartsAreExported) {
    Board board(TestBooks::demo());
    const QString to = TestBooks::demo().file(u"dso.csv"_s, {});
    TestBooks::demo().ask().setNextFileName(to);
    QSignalSpy saved(&board.page, &Page::saved);
    QTest::mouseClick(board.find<QAbstractButton>(u"export_dso"_s), Qt::LeftButton);
    ASSERT_TRUE(saved.wait());
    QFile file(to);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll().count('\n'), 13);
}

TEST(Dashboard, Screens) {
    const auto ready = [](QWidget* page) {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !static_cast<DashboardPage*>(page)->isBusy(); }, 30000));
    };
    const auto make = []() -> QWidget* {
        auto* page = new DashboardPage(TestBooks::demo().context(), nullptr);
        page->follow({u"dashboard"_s, {{u"asOf"_s, u"2026-11-20"_s}}});
        return page;
    };
    showScreen(u"dashboard"_s, make, ready);
    showScreen(u"dashboard-tables"_s, make, [&](QWidget* page) {
        ready(page);
        for (Card* card : page->findChildren<Card*>()) card->showTwin(true);
    });
    Board board(TestBooks::demo());
    QTest::keyClick(board.find<QWidget>(u"kpi_dsoCountback"_s), Qt::Key_I);
    EXPECT_TRUE(board.find<HowPopup>(u"howPopup"_s)->grab().save(QStringLiteral(DUEBOOK_SCREENS "/dashboard-how.png")));
}

}  // namespace duebook::ui
