// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/aging_bars.h"
#include "theme/icons.h"
#include "theme/theme.h"
#include "widgets/apply_theme.h"
#include "widgets/ask.h"
#include "widgets/chip_bar.h"
#include "widgets/date_edit.h"
#include "widgets/date_text.h"
#include "widgets/form.h"
#include "widgets/nav_rail.h"
#include "widgets/search_palette.h"
#include "widgets/segmented.h"

#include <gtest/gtest.h>
#include <QApplication>
#include <QFontMetricsF>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

namespace duebook::ui {

using namespace Qt::StringLiterals;

TEST(Theme, AllFiguresHaveOneWidth) {
    const QFontMetricsF metrics(face(Type::body));
    for (const QChar figure : u"023456789"_s)
        EXPECT_DOUBLE_EQ(metrics.horizontalAdvance(figure), metrics.horizontalAdvance(u'1'));
}

TEST(Theme, SwitchesAtRunTimeAndLeavesNoToken) {
    QSignalSpy changed(&Theme::instance(), &Theme::changed);
    applyTheme(*qApp, Theme::Mode::dark, 9.75);
    EXPECT_TRUE(tokens().dark);
    EXPECT_EQ(qApp->palette().color(QPalette::Window), tokens().window);
    EXPECT_FALSE(qApp->styleSheet().contains(u'@'));
    applyTheme(*qApp, Theme::Mode::highContrast, 9.75);
    EXPECT_TRUE(qApp->styleSheet().isEmpty());
    applyTheme(*qApp, Theme::Mode::light, 9.75);
    EXPECT_EQ(changed.count(), 3);
    EXPECT_TRUE(hasIcon(u"overdue"_s));
}

TEST(DateText, ReadsWhatPeopleType) {
    const QDate today(2026, 11, 20);
    const QLocale british(QLocale::English, QLocale::UnitedKingdom), american(QLocale::English, QLocale::UnitedStates),
        german(QLocale::German);
    struct Case {
        QString text;
        QLocale locale;
        QDate date;
    };
    const Case cases[] = {{u"T"_s, british, today},
                          {u"+5"_s, british, {2026, 11, 25}},
                          {u"-10"_s, british, {2026, 11, 10}},
                          {u"3"_s, british, {2026, 11, 3}},
                          {u"5-2"_s, british, {2026, 2, 5}},
                          {u"5-2"_s, american, {2026, 5, 2}},
                          {u"m"_s, british, {2026, 11, 1}},
                          {u"h"_s, british, {2026, 11, 30}},
                          {u"2026-12-01"_s, american, {2026, 12, 1}},
                          {u"31.12.26"_s, german, {2026, 12, 31}},
                          {u"311226"_s, british, {2026, 12, 31}},
                          {u"20 Nov 2026"_s, british, today},
                          {u"31/09/2026"_s, british, {}},
                          {u"40"_s, british, {}},
                          {u"soon"_s, british, {}},
                          {QString(), british, {}}};
    for (const Case& c : cases)
        EXPECT_EQ(parseDate(c.text, today, c.locale).value_or(QDate()), c.date) << qPrintable(c.text);
}

TEST(DateEdit, StepsJumpsAndRefuses) {
    DateEdit edit(QDate(2026, 11, 20));
    edit.setLocale(QLocale(QLocale::English, QLocale::UnitedKingdom));
    edit.show();
    QSignalSpy changed(&edit, &DateEdit::dateChanged), rejected(&edit, &DateEdit::rejected);
    QTest::keyClicks(&edit, u"t"_s);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 20));
    QTest::keyClicks(&edit, u"+"_s);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 21));
    QTest::keyClicks(&edit, u"5"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 25));
    QTest::keyClicks(&edit, u"m"_s);
    EXPECT_EQ(edit.date(), QDate(2026, 11, 1));
    EXPECT_EQ(changed.count(), 4);
    edit.setText(u"31 Sep 2026"_s);
    QTest::keyClick(&edit, Qt::Key_Return);
    EXPECT_EQ(rejected.count(), 1);
    EXPECT_TRUE(edit.hasError());
    EXPECT_EQ(edit.date(), QDate(2026, 11, 1));
}

TEST(ChipBar, KeepsWhatIsOnVisibleAndTellsEachChangeOnce) {
    ChipBar bar;
    bar.setChips({{u"a"_s, u"Draft invoices"_s, 12},
                  {u"b"_s, u"Sent invoices"_s, 667},
                  {u"c"_s, u"Overdue invoices"_s, 1204},
                  {u"d"_s, u"Disputed invoices"_s, 3}});
    bar.setChecked(u"d"_s, true);
    bar.resize(420, 26);
    bar.show();
    EXPECT_TRUE(bar.findChild<QToolButton*>(u"chip_d"_s)->isVisible());
    EXPECT_FALSE(bar.findChild<QToolButton*>(u"chip_c"_s)->isVisible());
    EXPECT_TRUE(bar.findChild<QToolButton*>(u"chipMore"_s)->isVisible());
    QSignalSpy changed(&bar, &ChipBar::changed);
    QTest::mouseClick(bar.findChild<QToolButton*>(u"chip_a"_s), Qt::LeftButton);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(bar.checkedIds(), (QStringList{u"a"_s, u"d"_s}));
    bar.clear();
    EXPECT_TRUE(bar.checkedIds().isEmpty());
    EXPECT_EQ(changed.count(), 2);
}

TEST(SearchPalette, DropsOldAnswersSkipsCaptionsAndGivesTheFocusBack) {
    QWidget window;
    window.resize(900, 600);
    auto* field = new QLineEdit(&window);
    auto* palette = new SearchPalette(&window);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    QSignalSpy asked(palette, &SearchPalette::queryChanged), chosen(palette, &SearchPalette::chosen);
    palette->popUp();
    auto* line = palette->findChild<QLineEdit*>();
    QTest::keyClicks(line, u"74"_s);
    const int generation = asked.last().at(1).toInt();
    const QList<FoundGroup> groups{{u"Invoices"_s, {{1, u"invoices"_s, u"A"_s}}},
                                   {u"Customers"_s, {{2, u"customers"_s, u"B"_s}}}};
    palette->setResults(generation - 1, groups);
    EXPECT_EQ(palette->findChild<QListView*>()->model()->rowCount(), 0);
    palette->setResults(generation, groups);
    QTest::keyClick(line, Qt::Key_Down);
    QTest::keyClick(line, Qt::Key_Return, Qt::ControlModifier);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().at(0).toInt(), 2);
    EXPECT_EQ(chosen.first().at(1).value<SearchPalette::How>(), SearchPalette::How::asFilter);
    EXPECT_FALSE(palette->isVisible());
    EXPECT_TRUE(field->hasFocus());
}

TEST(NavRail, TellsTheViewChosenByKeyboardOnce) {
    NavRail rail;
    rail.setItems({{u"today"_s, u"today"_s, u"Today"_s}, {u"aging"_s, u"aging"_s, u"Aging"_s}});
    rail.show();
    QSignalSpy selected(&rail, &NavRail::selected);
    rail.setCurrent(u"today"_s);
    EXPECT_EQ(selected.count(), 0);
    QTest::keyClick(&rail, Qt::Key_Down);
    EXPECT_EQ(selected.count(), 1);
    EXPECT_EQ(rail.current(), u"aging"_s);
}

TEST(Form, ShowsErrorsUnderTheirFieldsAndFindsTheNext) {
    Form form;
    form.add(u"a"_s, u"&Name"_s, new QLineEdit);
    form.add(u"b"_s, u"&City"_s, new QLineEdit, u"As on the letter"_s);
    form.show();
    QApplication::setActiveWindow(&form);
    EXPECT_FALSE(form.focusFirstError());
    form.setError(u"b"_s, u"A city is needed."_s);
    EXPECT_TRUE(form.focusFirstError());
    EXPECT_TRUE(form.find(u"b"_s)->field()->hasFocus());
    EXPECT_EQ(form.find(u"b"_s)->field()->accessibleName(), u"City"_s);
    EXPECT_EQ(form.find(u"b"_s)->field()->accessibleDescription(), u"A city is needed."_s);
    form.clearErrors();
    EXPECT_FALSE(form.find(u"b"_s)->hasError());
}

TEST(ScriptedAsk, AnswersInOrderAndRefusesWithoutAScript) {
    ScriptedAsk ask;
    ask.setNextAnswer(true);
    QList<bool> answers;
    for (int i = 0; i < 2; ++i) ask.confirm(nullptr, {u"Post?"_s}, [&](bool yes) { answers += yes; });
    EXPECT_EQ(answers, (QList<bool>{true, false}));
}

TEST(AgingBars, EveryPartIsReachedByKeysAndClicked) {
    AgingBars bars;
    bars.set(u"Aging"_s, {{u"Oct"_s, u"Nov"_s}, {{1, 2, 3, 4, 5}, {2, 3, 4, 5, 6}}, {}, u"EUR million"_s, u"M"_s});
    bars.resize(400, 200);
    bars.show();
    QSignalSpy clicked(&bars, &ChartWidget::clicked);
    QTest::keyClick(&bars, Qt::Key_Left);
    QTest::keyClick(&bars, Qt::Key_Up);
    QTest::keyClick(&bars, Qt::Key_Return);
    ASSERT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.first().first().value<ChartPart>(), (ChartPart{1, 0}));
    EXPECT_TRUE(bars.accessibleDescription().contains(u"Oct, 1–30: 2.00 EUR million"_s))
        << qPrintable(bars.accessibleDescription());
}

}  // namespace duebook::ui
