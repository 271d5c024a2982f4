// SPDX-License-Identifier: GPL-3.0-or-later
// What the dashboard reads and shows: the figures first, debtors and the past beside them. Older answers are dropped.
#include <QStackedLayout>

#include "charts/aging_bars.h"
#include "charts/line_chart.h"
#include "dashboard/board_charts.h"
#include "dashboard/dashboard_page.h"
#include "io/csv_reader.h"
#include "io/io_error.h"
#include "io/text_file.h"
#include "models/memory_model.h"
#include "text/convert.h"
#include "widgets/card.h"
#include "widgets/grid_view.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t debtorsShown = 10;

std::string csvOf(const GridModel& model) {
    std::string text = "\xEF\xBB\xBF";
    const int columns = model.columnCount();
    const auto add = [&](const QString& cell, int column) {
        io::appendCsvField(text, str(cell), ',');
        text += column + 1 < columns ? "," : "\r\n";
    };
    for (int c = 0; c < columns; ++c) add(model.columns()[c].title, c);
    for (int r = 0; r < model.rowCount(); ++r)
        for (int c = 0; c < columns; ++c) add(model.rowAt(r)->cells[c].text, c);
    return text;
}

}  // namespace

bool DashboardPage::isBusy() const {
    return reading_ || debtors_ || months_;
}

void DashboardPage::reload() {
    load();
}

void DashboardPage::load() {
    for (QPointer<Task>* task : {&reading_, &debtors_, &months_})
        if (*task) (*task)->cancel();
    tellStatus();
    readFigures();
}

void DashboardPage::failed(const QString& sentence) {
    if (!sentence.isEmpty()) emit told(sentence, true);
}

void DashboardPage::readFigures() {
    reading_ = session().read(
        this, [day = asOf_](services::Books& books, const Progress&) { return boardFigures(books, day); },
        [this](BoardFigures figures) {
            reading_.clear();
            showFigures(std::move(figures));
            if (isEmpty(figures_->now)) return;
            readDebtors();
            readPast();
        },
        [this](const QString& sentence) { failed(sentence); });
}

void DashboardPage::readDebtors() {
    debtors_ = session().read(
        this, [day = asOf_](services::Books& books, const Progress&) { return topDebtors(books, day, debtorsShown); },
        [this](TopDebtors top) {
            debtors_.clear();
            showDebtors(std::move(top));
        },
        [this](const QString& sentence) { failed(sentence); });
}

void DashboardPage::readPast() {
    std::vector<Date> days;
    for (const services::KpiMonth& month : figures_->now.months) days.push_back(month.asOf);
    months_ = session().read(
        this, [days](services::Books& books, const Progress& progress) { return agingMonths(books, days, progress); },
        [this](std::vector<AgingMonth> months) {
            months_.clear();
            showPast(std::move(months));
        },
        [this](const QString& sentence) { failed(sentence); });
}

void DashboardPage::setTwin(const Board& board, const ChartWidget& chart) {
    GridModel* old = board.twin->model();
    board.twin->setModel(chart.makeTwin(board.twin));
    delete old;
}

void DashboardPage::showFigures(BoardFigures figures) {
    figures_ = std::move(figures);
    stack_->setCurrentIndex(isEmpty(figures_->now) ? 1 : 0);
    for (auto tile = tiles_.begin(); tile != tiles_.end(); ++tile) tile.value()->set(tileText(tile.key(), *figures_));
    dso_->set(tr("DSO against best possible"), dsoChart(figures_->now));
    setTwin(dsoCard_, *dso_);
    const LineChartData cash = cashChart(figures_->now);
    cash_->set(tr("Invoiced and collected"), cash);
    cashCard_.card->setNote(tr("by month, %1").arg(cash.unit));
    setTwin(cashCard_, *cash_);
    tellStatus();
    emit listShown();
}

void DashboardPage::showPast(std::vector<AgingMonth> months) {
    past_ = std::move(months);
    aging_->set(tr("Aging at month end"), agingChart(past_, figures_->now.currency));
    agingCard_.card->setNote({});
    setTwin(agingCard_, *aging_);
}

void DashboardPage::showDebtors(TopDebtors top) {
    top_ = std::move(top);
    bars_->set(tr("Top debtors"), debtorLines(top_));
    debtorCard_.card->setNote(debtorsNote(top_));
    setTwin(debtorCard_, *bars_);
}

void DashboardPage::tellStatus() {
    const Date before = asOf_.plusMonths(-1);
    head_->setCount(tr("as of %1, change against %2").arg(longDayText(asOf_), longDayText(before)));
    PageStatus status;
    status.asOf = tr("As of %1").arg(longDayText(asOf_));
    if (figures_ && figures_->now.documentsWithoutRate > 0)
        status.rows = tr("%1 documents have no exchange rate and are in no figure")
                          .arg(countText(figures_->now.documentsWithoutRate));
    emit statusChanged(status);
}

void DashboardPage::exportShown() {
    save(agingCard_, tr("Aging at month end"));
}

void DashboardPage::save(const Board& board, const QString& title) {
    const QString text = QString::fromStdString(csvOf(*board.twin->model()));
    ask().saveFile(this,
                   {tr("Export %1").arg(title), tr("CSV files (*.csv)"), title + u' ' + qs(asOf_.iso()) + u".csv"_s},
                   [this, text](const QString& path) {
                       session().read(
                           this,
                           [text = str(text), to = str(path)](services::Books&, const Progress&) {
                               const io::File file = io::openFile(to, "wb");
                               if (std::fwrite(text.data(), 1, text.size(), file.get()) != text.size() ||
                                   std::fflush(file.get()) != 0)
                                   throw io::IoError(io::IoError::Kind::cannotWrite, to);
                               return to;
                           },
                           [this](const std::string& to) { emit saved(qs(to)); },
                           [this](const QString& sentence) { failed(sentence); });
                   });
}

}  // namespace duebook::ui
