// SPDX-License-Identifier: GPL-3.0-or-later
// Billing schedules and the billing run, by keyboard in the real window.
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include "record_keys.h"
#include "records/record_list.h"
#include "schedules/run_view.h"
#include "services/config.h"
#include "services/customer_files.h"
#include "services/schedule_list.h"
#include "services/schedules.h"
#include "text/convert.h"
#include "widgets/date_edit.h"
#include "widgets/tabs_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

class SchedulePages : public RecordKeys {
protected:
    void SetUp() override {
        RecordKeys::SetUp();
        services::Books there = books();
        ASSERT_TRUE(services::importConfig(there, R"({
            "company": {"tax_id": "DE136695976", "street": "Hof 2", "city": "Berlin", "postal_code": "10115", "country": "DE"},
            "taxes": [{"code": "T19", "category": "S", "rates": [{"from": "2007-01-01", "percent": "19"}]}]})",
                                           {}));
        ASSERT_TRUE(
            services::addCustomer(there, R"({"number": "K-1", "name": "Kunde AG", "street": "Weg 1", "city": "Bonn",
            "postal_code": "53111", "country": "DE", "currency": "EUR"})"));
        ASSERT_TRUE(
            services::addCustomer(there, R"({"number": "K-2", "name": "Small Ltd", "street": "Way 1", "city": "York",
            "country": "GB", "currency": "GBP", "po_required": true})"));
    }
    // Begins on the first of this month, so that a run of today bills it once.
    void add(const std::string& name, const std::string& customer, const std::string& price) {
        services::Books there = books();
        const std::string start = there.today().iso().substr(0, 8) + "01";
        const auto added = services::addSchedule(
            there, R"({"name": ")" + name + R"(", "start": ")" + start + R"(", "draft": {"customer": ")" + customer +
                       R"(", "lines": [{"description": "Hosting", "unit_price": ")" + price + R"(", "tax": "T19"}]}})");
        ASSERT_TRUE(added) << explain(added.error().front());
    }
    void openSchedules() {
        open();
        press(Qt::Key_S, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(settled());
        ASSERT_EQ(window_->page()->objectName(), u"schedulesPage"_s);
    }
    void openRun() {
        openSchedules();
        QTest::keyClick(find<TabsBar>(u"scheduleTabs"_s), Qt::Key_Right);
        ASSERT_TRUE(settled());
    }
    RecordList* list(const QString& id) { return find<RecordList>(id); }
    QString cell(const QString& id, int row, const QString& column) {
        const GridModel* model = list(id)->grid().model();
        return model->data(model->index(row, model->columnOf(column)), Qt::DisplayRole).toString();
    }
    std::vector<services::ScheduleSummary> stored() {
        services::Books seen = books();
        return services::listSchedules(seen, seen.today(), {});
    }
};

}  // namespace

TEST_F(SchedulePages, NewScheduleIsTypedAndListedWithItsNextAmount) {
    openSchedules();
    press(Qt::Key_Insert);
    ASSERT_TRUE(settled());
    type(u"name"_s, u"hosting"_s);
    type(u"draft.customer"_s, u"K-1"_s);
    type(u"start"_s, u"2026-01-31"_s);
    typeCell(u"draft.lines"_s, 0, 1, u"Hosting"_s);
    typeCell(u"draft.lines"_s, 0, 4, u"1,050.00"_s);
    typeCell(u"draft.lines"_s, 0, 6, u"T19"_s);
    typeCell(u"prices"_s, 0, 0, u"1"_s);
    typeCell(u"prices"_s, 0, 1, u"2027-01-01"_s);
    typeCell(u"prices"_s, 0, 2, u"1100"_s);
    shoot(u"schedule"_s);
    save();
    ASSERT_EQ(list(u"schedules"_s)->grid().model()->rowCount(), 1);
    EXPECT_EQ(cell(u"schedules"_s, 0, u"customer"_s), u"K-1  Kunde AG"_s);
    EXPECT_EQ(cell(u"schedules"_s, 0, u"rhythm"_s), u"Monthly"_s);
    EXPECT_EQ(cell(u"schedules"_s, 0, u"amount"_s), u"1,249.50"_s);
    EXPECT_EQ(stored()[0].next, Date::fromIso("2026-01-31"));
}

TEST_F(SchedulePages, WhatIsWrongStandsAtItsField) {
    openSchedules();
    press(Qt::Key_Insert);
    ASSERT_TRUE(settled());
    type(u"name"_s, u"hosting"_s);
    type(u"draft.customer"_s, u"nobody"_s);
    type(u"every"_s, u"0"_s);
    save();
    EXPECT_FALSE(fault(u"every"_s).isEmpty());
    type(u"every"_s, u"1"_s);
    save();
    EXPECT_FALSE(fault(u"draft.customer"_s).isEmpty());
    EXPECT_TRUE(stored().empty());
}

TEST_F(SchedulePages, EditChangesOnlyWhatWasTyped) {
    add("hosting", "K-1", "50.00");
    openSchedules();
    press(Qt::Key_F2);
    ASSERT_TRUE(settled());
    type(u"draft.po_number"_s, u"PO-7"_s);
    save();
    services::Books seen = books();
    const std::string text = *services::scheduleText(seen, "hosting");
    EXPECT_NE(text.find("PO-7"), std::string::npos);
    EXPECT_NE(text.find("\"50.00\""), std::string::npos);
}

TEST_F(SchedulePages, ArePausedResumedAndEnded) {
    add("hosting", "K-1", "50.00");
    add("small", "K-2", "20.00");
    openSchedules();
    EXPECT_EQ(cell(u"schedules"_s, 1, u"state"_s), u"Not ready"_s);
    EXPECT_TRUE(cell(u"schedules"_s, 1, u"reason"_s).contains(u"number of its order"_s));
    shoot(u"schedules"_s);
    const auto tool = [&](const QString& id) {
        list(u"schedules"_s)->setFocus();
        auto* button = window_->page()->findChild<QToolButton*>(id);
        ASSERT_TRUE(button->isEnabled()) << str(id);
        QTest::keyClick(button, Qt::Key_Space);
        ASSERT_TRUE(find<QLineEdit>(u"dayField"_s)->hasFocus());
    };
    tool(u"pauseSchedule"_s);
    press(Qt::Key_T);
    press(Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(stored()[0].state, services::ScheduleState::paused);
    tool(u"resumeSchedule"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(stored()[0].state, services::ScheduleState::running);
    tool(u"endSchedule"_s);
    QTest::keyClicks(find<QLineEdit>(u"dayField"_s), u"1999-01-01"_s);
    press(Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(find<QLabel>(u"dayWrong"_s)->text().isEmpty()) << "before it begins";
    EXPECT_EQ(stored()[0].state, services::ScheduleState::running);
}

TEST_F(SchedulePages, RunIsLookedAtIssuedAndToldRowByRow) {
    add("hosting", "K-1", "50.00");
    add("mail", "K-1", "10.00");
    add("small", "K-2", "20.00");
    openRun();
    GridView& grid = list(u"run"_s)->grid();
    ASSERT_EQ(grid.model()->rowCount(), 3);
    EXPECT_EQ(cell(u"run"_s, 0, u"schedule"_s), u"small"_s) << "what is left out comes first";
    EXPECT_FALSE(cell(u"run"_s, 0, u"result"_s).isEmpty());
    EXPECT_EQ(cell(u"run"_s, 1, u"amount"_s), u"59.50"_s);
    EXPECT_EQ(cell(u"run"_s, 1, u"number"_s), QString());
    shoot(u"billing-run"_s);
    auto* issue = find<QPushButton>(u"runIssue"_s);
    EXPECT_EQ(issue->accessibleName(), u"Issue 2 invoices"_s);
    issue->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(settled());
    EXPECT_EQ(ask_.asked(), QStringList{u"Issue 2 invoices?"_s});
    EXPECT_EQ(cell(u"run"_s, 1, u"number"_s), QString()) << "the question was refused";
    auto* until = find<DateEdit>(u"runUntil"_s);
    until->setFocus();
    QTest::keyClick(until, Qt::Key_Plus);
    EXPECT_FALSE(issue->isEnabled()) << "another day has to be looked at first";
    QTest::keyClick(until, Qt::Key_T);
    QTest::keyClick(until, Qt::Key_Return);
    ASSERT_TRUE(settled());
    ask_.setNextAnswer(true);
    issue->setFocus();
    press(Qt::Key_Space);
    ASSERT_TRUE(settled());
    ASSERT_EQ(grid.model()->rowCount(), 3);
    EXPECT_EQ(cell(u"run"_s, 1, u"result"_s), u"Issued"_s);
    EXPECT_FALSE(cell(u"run"_s, 1, u"number"_s).isEmpty());
    EXPECT_EQ(find<QLabel>(u"runDoing"_s)->text(), u"2 invoices issued"_s);
    find<QLineEdit>(u"runUntil"_s)->setFocus();
    press(Qt::Key_Return);
    ASSERT_TRUE(settled());
    EXPECT_EQ(grid.model()->rowCount(), 1) << "nothing is billed twice";
}

TEST_F(SchedulePages, StoppedRunTellsWhatItHadIssued) {
    for (int i = 0; i < 60; ++i) add("host " + std::to_string(i), "K-1", "1.00");
    openRun();
    ask_.setNextAnswer(true);
    find<QPushButton>(u"runIssue"_s)->setFocus();
    press(Qt::Key_Space);
    auto* view = find<RunView>(u"runView"_s);
    ASSERT_TRUE(view->isRunning());
    press(Qt::Key_Escape);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(view->isRunning());
    qsizetype issued = 0;
    for (const auto& each : stored()) issued += each.last ? 1 : 0;
    EXPECT_EQ(list(u"run"_s)->grid().model()->rowCount(), issued);
    EXPECT_LT(issued, 60);
}

}  // namespace duebook::ui
