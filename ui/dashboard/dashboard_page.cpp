// SPDX-License-Identifier: GPL-3.0-or-later
// How the dashboard is laid out and where its parts lead; dashboard_load.cpp reads and shows the figures.
#include "dashboard/dashboard_page.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedLayout>

#include "charts/aging_bars.h"
#include "charts/debtor_bars.h"
#include "charts/line_chart.h"
#include "dashboard/how_popup.h"
#include "text/convert.h"
#include "widgets/card.h"
#include "widgets/date_edit.h"
#include "widgets/empty_state.h"
#include "widgets/grid_view.h"
#include "widgets/kpi_tile.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

DashboardPage::DashboardPage(const PageContext& context, QWidget* parent)
    : Page(context, parent), asOf_(context.session.today()), top_{context.session.info().base, {}, 0, 0} {
    setObjectName(u"dashboardPage"_s);
    build();
    wireCharts();
    load();
}

void DashboardPage::build() {
    auto* ground = new Sheet(Ground::window, {}, this);
    makeColumn(this, 0)->addWidget(ground);
    auto* column = makeColumn(ground, 0);
    head_ = new ViewHead(tr("Dashboard"), this);
    auto* label = new Label(tr("&As of"), Type::small, Tone::muted, this);
    date_ = new DateEdit(qdate(session().today()), this);
    date_->setObjectName(u"asOf"_s);
    date_->setAccessibleName(tr("As of"));
    date_->setDate(qdate(asOf_));
    label->setBuddy(date_);
    head_->addWidget(label);
    head_->addWidget(date_);
    connect(date_, &DateEdit::dateChanged, this, [this](QDate day) {
        asOf_ = day.isValid() ? date(day) : session().today();
        if (!day.isValid()) date_->setDate(qdate(asOf_));
        load();
    });
    column->addWidget(head_);
    auto* holder = new QWidget(ground);
    stack_ = new QStackedLayout(holder);
    empty_ = new EmptyState({u"reports"_s,
                             tr("No figures yet"),
                             tr("The ledger holds no invoices. Import them from a CSV or Excel file to see what is "
                                "owed, how late it is and how fast it is paid."),
                             {u"import"_s, tr("Import invoices…"), {}}},
                            holder);
    connect(empty_, &EmptyState::actionTriggered, this, [this] {
        emit linkRequested({u"import"_s, {{u"kind"_s, u"invoices"_s}}});
    });
    stack_->addWidget(buildBoard());
    stack_->addWidget(empty_);
    column->addWidget(holder, 1);
}

QWidget* DashboardPage::buildBoard() {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* board = new QWidget(scroll);
    auto* grid = new QGridLayout(board);
    grid->setContentsMargins(px(16), px(4), px(16), px(14));
    grid->setSpacing(px(10));
    const QStringList ids = tileIds();
    for (int i = 0; i < ids.size(); ++i) {
        auto* tile = new KpiTile({ids[i], {}, u"…"_s}, board);
        tiles_.insert(ids[i], tile);
        connect(tile, &KpiTile::clicked, this,
                [this](const QString& id) { emit linkRequested(tileLink(id, asOf_, session().today())); });
        connect(tile, &KpiTile::howRequested, this, [this, tile](const QString& id) { openHow(id, tile); });
        grid->addWidget(tile, i / 5, i % 5 * 2, 1, 2);
    }
    dso_ = new LineChart(board);
    aging_ = new AgingBars(board);
    cash_ = new LineChart(board);
    bars_ = new DebtorBars(board);
    dsoCard_ = makeCard(u"dso"_s, tr("DSO against best possible"), tr("12 months"), dso_);
    agingCard_ = makeCard(u"aging"_s, tr("Aging at month end"), tr("counting…"), aging_);
    cashCard_ = makeCard(u"cash"_s, tr("Invoiced and collected"), tr("by month"), cash_);
    debtorCard_ = makeCard(u"debtors"_s, tr("Top debtors"), tr("counting…"), bars_);
    grid->addWidget(dsoCard_.card, 2, 0, 1, 5);
    grid->addWidget(agingCard_.card, 2, 5, 1, 5);
    grid->addWidget(cashCard_.card, 3, 0, 1, 5);
    grid->addWidget(debtorCard_.card, 3, 5, 1, 5);
    grid->setRowStretch(2, 1);
    grid->setRowStretch(3, 1);
    for (int i = 0; i < 10; ++i) grid->setColumnStretch(i, 1);
    scroll->setWidget(board);
    return scroll;
}

DashboardPage::Board DashboardPage::makeCard(const QString& id, const QString& title, const QString& note,
                                             ChartWidget* chart) {
    chart->setObjectName(u"chart_"_s + id);
    chart->setAccessibleName(title);
    Board made;
    made.twin = qobject_cast<GridView*>(makeTwinTable(*chart));
    made.twin->setObjectName(u"twin_"_s + id);
    made.card = new Card(id, title, note, chart, made.twin, this);
    connect(made.card, &Card::howRequested, this, [this, id] { openHow(id, findChild<QWidget*>(u"how_"_s + id)); });
    connect(made.card, &Card::exportRequested, this, [this, made, title] { save(made, title); });
    return made;
}

void DashboardPage::wireCharts() {
    connect(dso_, &ChartWidget::clicked, this, [this](ChartPart part) { goToMonth(part.month, -1); });
    connect(aging_, &ChartWidget::clicked, this, [this](ChartPart part) { goToMonth(part.month, part.series); });
    connect(cash_, &ChartWidget::clicked, this, [this](ChartPart part) {
        if (!figures_ || part.month < 0 || part.month >= int(figures_->now.months.size())) return;
        const services::KpiMonth& month = figures_->now.months[static_cast<std::size_t>(part.month)];
        const QString days = qs(month.first.iso()) + u".."_s + qs(month.asOf.iso());
        const bool receipts = part.series == 1;
        emit linkRequested({receipts ? u"receipts"_s : u"invoices"_s,
                            {{u"chips"_s, QStringList{u"all"_s}},
                             {u"filters"_s, QVariantMap{{receipts ? u"date"_s : u"issued"_s, days}}}}});
    });
    connect(bars_, &ChartWidget::clicked, this, [this](ChartPart part) { goToDebtor(part.series, part.month); });
}

void DashboardPage::goToMonth(int month, int bucket) {
    if (!figures_ || month < 0 || month >= int(figures_->now.months.size())) return;
    QVariantMap args{{u"asOf"_s, qs(figures_->now.months[static_cast<std::size_t>(month)].asOf.iso())}};
    if (bucket >= 0) args.insert(u"bucket"_s, bucket);
    emit linkRequested({u"aging"_s, args});
}

void DashboardPage::goToDebtor(int series, int line) {
    if (line < 0 || line >= int(top_.rows.size())) return;
    const Debtor& debtor = top_.rows[static_cast<std::size_t>(line)];
    const qint64 customer = debtor.customer;
    if (series < 0) return emit linkRequested({u"customers"_s, {{u"id"_s, customer}}});
    emit linkRequested({u"aging"_s,
                        {{u"asOf"_s, qs(asOf_.iso())},
                         {u"customer"_s, customer},
                         {u"name"_s, qs(debtor.name)},
                         {u"bucket"_s, series}}});
}

void DashboardPage::openHow(const QString& id, const QWidget* below) {
    if (!figures_ || below == nullptr) return;
    const HowText text = tiles_.contains(id) && below == tiles_.value(id) ? tileHow(id, *figures_) : chartHow(id);
    (new HowPopup(text, this))->showBelow(below);
}

HowText DashboardPage::chartHow(const QString& id) const {
    HowText how;
    how.exclusions = exclusionsText(figures_->now);
    if (id == u"dso"_s) {
        how = tileHow(u"dsoCountback"_s, *figures_);
        how.method = tr("Count-back: %1. Best possible: %2. Each month at its end, this month on the day.")
                         .arg(methodText(insight::Kpi::dsoCountback), methodText(insight::Kpi::bestPossibleDso));
    } else if (id == u"aging"_s) {
        how.title = tr("Aging at month end");
        how.method =
            tr("open instalments by days past their due day, at the end of each month; a day past due is in 1–30. "
               "Receipts, credit notes and allocations of later days do not count; unapplied credit is not taken off");
        how.exclusions = tr("Unapplied receipts and credit notes stand in the aging page's own column.");
    } else if (id == u"cash"_s) {
        how.title = tr("Invoiced and collected");
        how.method = tr("invoices less credit notes by their own date, and receipts by theirs, applied or not");
    } else {
        how.title = tr("Top debtors");
        how.figure = moneyText(Money(top_.total, top_.currency));
        how.method = tr("customers by what is open, in the ledger's currency; unapplied credit is not taken off");
    }
    return how;
}

void DashboardPage::follow(const Link& link) {
    const auto day = Date::fromIso(str(link.args.value(u"asOf"_s).toString()));
    const Date wanted = day.value_or(session().today());
    if (wanted == asOf_) return;
    asOf_ = wanted;
    date_->setDate(qdate(asOf_));
    load();
}

Link DashboardPage::place() const {
    return {u"dashboard"_s, {{u"asOf"_s, qs(asOf_.iso())}}};
}

void DashboardPage::focusFirst() {
    if (stack_->currentIndex() == 1)
        empty_->setFocus();
    else
        tiles_.value(tileIds().value(0))->setFocus();
}

}  // namespace duebook::ui
