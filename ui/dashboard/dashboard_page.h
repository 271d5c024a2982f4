// SPDX-License-Identifier: GPL-3.0-or-later
// The dashboard: how well receivables are collected on a day, against a month earlier, and over twelve months.
// Every figure, line and bar leads to the rows behind it.
#pragma once
#include <QHash>
#include <QPointer>

#include "dashboard/board_figures.h"
#include "dashboard/tile_texts.h"
#include "pages/page.h"

class QStackedLayout;

namespace duebook::ui {

class AgingBars;
class Card;
class DateEdit;
class DebtorBars;
class EmptyState;
class GridView;
class KpiTile;
class LineChart;
class ViewHead;

class DashboardPage : public Page {
    Q_OBJECT
public:
    DashboardPage(const PageContext& context, QWidget* parent);

    void reload() override;
    // {"asOf": "2026-11-20"}; without it, today.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFirst() override;
    void exportShown() override;
    Date asOf() const { return asOf_; }
    // True until figures, debtors and the past are all there.
    bool isBusy() const;

private:
    // A chart, the table with the same figures, and the card around both.
    struct Board {
        Card* card = nullptr;
        GridView* twin = nullptr;
    };
    void build();
    QWidget* buildBoard();
    void wireCharts();
    Board makeCard(const QString& id, const QString& title, const QString& note, class ChartWidget* chart);
    void setTwin(const Board& board, const ChartWidget& chart);
    void load();
    void readFigures();
    void readDebtors();
    void readPast();
    void showFigures(BoardFigures figures);
    void showPast(std::vector<AgingMonth> months);
    void showDebtors(TopDebtors top);
    void tellStatus();
    void openHow(const QString& id, const QWidget* below);
    HowText chartHow(const QString& id) const;
    void goToMonth(int month, int bucket);
    void goToDebtor(int series, int line);
    void save(const Board& board, const QString& title);
    void failed(const QString& sentence);

    Date asOf_;
    std::optional<BoardFigures> figures_;
    TopDebtors top_;
    std::vector<AgingMonth> past_;
    QPointer<Task> reading_, debtors_, months_;

    ViewHead* head_;
    DateEdit* date_;
    QStackedLayout* stack_;
    EmptyState* empty_;
    QHash<QString, KpiTile*> tiles_;
    LineChart *dso_, *cash_;
    AgingBars* aging_;
    DebtorBars* bars_;
    Board dsoCard_, cashCard_, agingCard_, debtorCard_;
};

}  // namespace duebook::ui
