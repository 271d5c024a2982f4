// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery.h"

#include "charts/aging_bars.h"
#include "charts/line_chart.h"
#include "models/memory_model.h"
#include "models/paged_model.h"
#include "sample_rows.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/chip_bar.h"
#include "widgets/date_edit.h"
#include "widgets/form.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/kpi_tile.h"
#include "widgets/message_bar.h"
#include "widgets/nav_rail.h"
#include "widgets/search_palette.h"
#include "widgets/segmented.h"
#include "widgets/side_panel.h"
#include "widgets/status_strip.h"
#include "widgets/view_head.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QMenu>

namespace duebook::ui::sample {

using namespace Qt::StringLiterals;

namespace {

NavRail* makeRail(int windowWidth, const QString& current) {
    auto* rail = new NavRail;
    rail->setItems({{u"today"_s, u"today"_s, u"Today"_s, {}, 14, Tone::accent},
                    {u"customers"_s, u"customers"_s, u"Customers"_s, {}, 312, Tone::muted},
                    {u"invoices"_s, u"invoices"_s, u"Invoices"_s, {}, 4312, Tone::muted},
                    {u"receipts"_s, u"receipts"_s, u"Receipts"_s, {}, 17, Tone::accent},
                    {u"aging"_s, u"aging"_s, u"Aging"_s},
                    {u"disputes"_s, u"disputes"_s, u"Disputes & promises"_s, u"Disputes"_s, 41, Tone::muted},
                    {u"credit"_s, u"credit"_s, u"Credit"_s, {}, 6, Tone::warn},
                    {u"reports"_s, u"reports"_s, u"Reports"_s}});
    rail->setUser(u"ML"_s, u"M. Lindgren, clerk"_s);
    rail->setCurrent(current);
    rail->adaptTo(windowWidth);
    return rail;
}

QWidget* frame(int windowWidth, const QString& view, QWidget* centre, QWidget* side, StatusStrip* status) {
    auto* window = new Sheet(Ground::window);
    auto* column = makeColumn(window, 0);
    auto* middle = makeRow(nullptr, 0);
    middle->addWidget(makeRail(windowWidth, view));
    middle->addWidget(centre, 1);
    if (side != nullptr) middle->addWidget(side);
    column->addLayout(middle, 1);
    column->addWidget(status);
    return window;
}

StatusStrip* makeStatus() {
    auto* status = new StatusStrip;
    status->setRows(u"286 rows"_s);
    status->setSelection(u"3 selected:  EUR 15,799.00"_s);
    status->setAsOf(u"As of 20 Nov 2026"_s);
    status->setDataAge(u"Bank data: 3 days old"_s, Tone::warn);
    auto* jobs = new Jobs(status);
    auto* task = new Task(status);
    jobs->add(task, u"Sending statements"_s);
    status->follow(jobs);
    emit task->progress(41, 100);
    return status;
}

SidePanelContent panelContent() {
    SidePanelContent c;
    c.title = u"Invoice 104229"_s;
    c.link = {u"customer"_s, u"Kestrel Logistics Ltd"_s};
    c.figure = u"7,480.00"_s;
    c.figureNote = u"EUR open of 12,480.00"_s;
    c.pills = {{u"part"_s, u"Part-paid"_s, Tone::warn}, {u"overdue"_s, u"93 days late"_s, Tone::bad}};
    c.tabs = {{u"summary"_s, u"Summary"_s},
              {u"documents"_s, u"Documents"_s},
              {u"postings"_s, u"Postings"_s},
              {u"audit"_s, u"Audit"_s}};
    c.facts = {{u"Issued, due"_s, u"20 Jul 26, 19 Aug 26"_s},
               {u"PO, terms"_s, u"8841, 30 days"_s},
               {u"Promise"_s, u"5,000.00 on 19 Nov, broken"_s, Tone::bad},
               {u"Credit"_s, u"On hold, limit 150,000.00"_s, Tone::bad}};
    c.agingTitle = u"Customer, 184.4k open"_s;
    c.aging = AgingStripData{{96, 41, 22.1, 11.3, 14}, {u"96.0k"_s, u"41.0k"_s, u"22.1k"_s, u"11.3k"_s, u"14.0k"_s}};
    c.sections = {
        {u"Applications"_s,
         {u"postingsLink"_s, u"Show postings"_s, u"Ctrl+J"_s},
         {{u"12 Sep  Bank receipt 5518"_s, u"−4,000.00"_s}, {u"30 Sep  Credit note 104377"_s, u"−1,000.00"_s}}},
        {u"Timeline"_s,
         {u"logCall"_s, u"Log call"_s, u"Ctrl+L"_s},
         {},
         {{u"phone"_s, Tone::accent, u"Call, H. Brandt (accounts)"_s, u"Promised 5,000.00 for 19 Nov"_s, u"18 Nov"_s},
          {u"mail"_s, Tone::none, u"Reminder 3 sent"_s, u"to ap@kestrel.example, opened"_s, u"12 Nov"_s},
          {u"hold"_s, Tone::bad, u"Put on hold by rule"_s, u"Over 60 days late, over limit"_s, u"2 Nov"_s},
          {u"receipts"_s, Tone::good, u"Receipt 4,000.00 applied"_s, u"by M. Lindgren, exact reference"_s,
           u"12 Sep"_s}}}};
    c.actions = {{u"remind"_s, u"Remind"_s, {}, u"mail"_s},
                 {u"receipt"_s, u"Receipt"_s, {}, u"receipts"_s},
                 {u"dispute"_s, u"Dispute"_s, {}, u"disputed"_s}};
    return c;
}

GridView* invoiceGrid(bool wide) {
    auto* grid = new GridView;
    auto* model = new MemoryModel(invoiceColumns(wide), grid);
    grid->setModel(model);
    grid->setFilterRow(true);
    grid->setTotals({total(wide)});
    model->setRows(invoices(286, wide));
    grid->setSort({{u"due"_s, Qt::AscendingOrder}});
    grid->setFilter(u"open"_s, u">1000"_s);
    for (const int row : {6, 9, 12})
        grid->table()->selectionModel()->select(model->index(row, 0),
                                                QItemSelectionModel::Select | QItemSelectionModel::Rows);
    grid->table()->selectionModel()->select(model->index(0, 0),
                                            QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    grid->table()->selectionModel()->setCurrentIndex(model->index(6, 6), QItemSelectionModel::NoUpdate);
    return grid;
}

QWidget* chipRow() {
    auto* holder = new QWidget;
    auto* row = makeRow(holder, 6, {16, 2, 12, 8});
    auto* chips = new ChipBar;
    chips->setChips({{u"draft"_s, u"Draft"_s, 12},
                     {u"sent"_s, u"Sent"_s, 667},
                     {u"week"_s, u"Due this week"_s, 96},
                     {u"overdue"_s, u"Overdue"_s, 1204},
                     {u"part"_s, u"Part-paid"_s, 88},
                     {u"disputed"_s, u"Disputed"_s, 41},
                     {u"credits"_s, u"Credits"_s, 63},
                     {u"mine"_s, u"Mine"_s}});
    chips->setChecked(u"overdue"_s, true);
    row->addWidget(chips, 1);
    return holder;
}

}  // namespace

QWidget* invoicesScreen(int windowWidth) {
    const bool wide = windowWidth > px(1400);
    auto* centre = new Sheet(Ground::surface);
    auto* column = makeColumn(centre, 0);
    auto* head = new ViewHead(u"Invoices"_s);
    head->setSavedView(u"Overdue by due date"_s, new QMenu(head));
    head->setCount(u"286 of 4,312"_s);
    head->addTool({u"group"_s, u"Group by"_s, {}, u"filter"_s});
    head->addTool({u"columns"_s, u"Columns"_s, {}, u"columns"_s});
    head->setPrimary({u"newInvoice"_s, u"New invoice"_s, u"Ctrl+I"_s});
    column->addWidget(head);
    column->addWidget(chipRow());
    column->addWidget(invoiceGrid(wide), 1);
    auto* side = new SidePanel;
    side->adaptTo(windowWidth);
    side->fill(panelContent());
    return frame(windowWidth, u"invoices"_s, centre, side, makeStatus());
}

QWidget* paletteScreen(int windowWidth) {
    QWidget* window = invoicesScreen(windowWidth);
    auto* palette = new SearchPalette(window);
    QObject::connect(palette, &SearchPalette::queryChanged, palette, [palette](const QString&, int generation) {
        palette->setResults(
            generation,
            {{u"Amounts"_s,
              {{1, u"invoices"_s, u"Invoice 104229"_s, u"Kestrel Logistics Ltd, open 7,480.00 EUR, 93 days late"_s,
                u"open = 7,480.00"_s},
               {2, u"receipts"_s, u"Receipt 5502"_s, u"Oakhurst Schools Trust, 9 Sep 26"_s, u"amount = 7,480.00"_s}}},
             {u"Customers"_s,
              {{3, u"customers"_s, u"Harrow Lane Bakery"_s, u"customer code 7480, balance 24,300.00 EUR"_s,
                u"code"_s}}},
             {u"Commands"_s, {{4, u"import"_s, u"Import bank file…"_s, u"Receipts"_s, u"Ctrl+B"_s}}}},
            u"11 found in 12 ms"_s);
    });
    return window;
}

QWidget* dashboardScreen(int windowWidth) {
    auto* centre = new Sheet(Ground::window);
    auto* column = makeColumn(centre, 0);
    auto* head = new ViewHead(u"Dashboard"_s);
    head->setCount(u"as of 20 Nov 2026, change against 20 Oct"_s);
    head->addWidget(new Segmented({{u"m"_s, u"Month"_s}, {u"q"_s, u"Quarter"_s}, {u"y"_s, u"Year"_s}}));
    head->addButton({u"pack"_s, u"Excel pack"_s, {}, u"export"_s});
    column->addWidget(head);
    auto* grid = new QGridLayout;
    grid->setContentsMargins(px(16), px(4), px(16), px(14));
    grid->setSpacing(px(10));
    const QList<KpiText> tiles{
        {u"ar"_s,
         u"Receivables"_s,
         u"2.58"_s,
         u"M EUR"_s,
         u"+1.9 %"_s,
         Trend::none,
         u"1,871 documents"_s,
         {},
         {2.49, 2.52, 2.55, 2.49, 2.53, 2.58}},
        {u"od"_s,
         u"Overdue"_s,
         u"28.6"_s,
         u"%"_s,
         u"−1.1 pt"_s,
         Trend::better,
         u"740k, target 25 %"_s,
         {},
         {31, 30.4, 30.9, 30, 29.7, 28.6}},
        {u"dso"_s,
         u"DSO, count-back"_s,
         u"46.2"_s,
         u"days"_s,
         u"−1.2 d"_s,
         Trend::better,
         u"Best 36.0, target 45.0"_s,
         {},
         {46.9, 48, 49.6, 48.8, 47.4, 46.2}},
        {u"hold"_s, u"Over limit, on hold"_s, u"6"_s, u"customers"_s, u"+2"_s, Trend::worse, u"Held balance 231k"_s}};
    for (int i = 0; i < 4; ++i) grid->addWidget(new KpiTile(tiles[i]), 0, i);
    const QStringList months{u"Dec"_s, u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Apr"_s, u"May"_s,
                             u"Jun"_s, u"Jul"_s, u"Aug"_s, u"Sep"_s, u"Oct"_s, u"Nov"_s};
    auto* dso = new LineChart;
    dso->set(
        u"DSO against best possible"_s,
        {months,
         {{u"count-back"_s, {47.8, 48.6, 50.1, 49.4, 48.2, 47.1, 46.9, 48.0, 49.6, 48.8, 47.4, 46.2}, u"46.2"_s, true},
          {u"target"_s, QList<double>(12, 45.0), u"45.0"_s, false, true},
          {u"best possible"_s, {36.1, 36.4, 36.9, 36.2, 36.0, 35.8, 36.3, 36.6, 37.2, 36.8, 36.4, 36.0}, u"36.0"_s}},
         u"days"_s});
    auto* bars = new AgingBars;
    QList<std::array<double, 5>> values;
    for (int m = 0; m < 12; ++m) values += {1.6 + .02 * m, .42 - .01 * (m % 5), .21, .1, .14};
    bars->set(u"Aging at month end"_s, {months, values, {}, u"EUR million"_s, u"M"_s});
    auto* whole = new AgingBar;
    whole->set(u"All receivables by age"_s, {{1840000, 370000, 170000, 91806, 111604},
                                             {},
                                             {u"1,840,000"_s, u"370,000"_s, u"170,000"_s, u"91,806"_s, u"111,604"_s}});
    auto* twin = new Card(u"twin"_s, u"As a table"_s, u"the same figures"_s, new QWidget, makeTwinTable(*dso));
    twin->showTwin(true);
    grid->addWidget(new Card(u"dso"_s, u"DSO against best possible"_s, u"12 months"_s, dso, makeTwinTable(*dso)), 1, 0,
                    1, 2);
    grid->addWidget(new Card(u"aging"_s, u"Aging at month end"_s, {}, bars, makeTwinTable(*bars)), 1, 2, 1, 2);
    grid->addWidget(new Card(u"whole"_s, u"All receivables"_s, u"by age"_s, whole, makeTwinTable(*whole)), 2, 0, 1, 2);
    grid->addWidget(twin, 2, 2, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setRowStretch(2, 1);
    column->addLayout(grid, 1);
    return frame(windowWidth, u"reports"_s, centre, nullptr, makeStatus());
}

namespace {

QWidget* leftStates() {
    auto* left = new QWidget;
    auto* column = makeColumn(left, 10);
    auto* buttons = makeRow(nullptr, 8);
    buttons->addWidget(makeButton({u"a"_s, u"Normal"_s}));
    buttons->addWidget(makeButton({u"b"_s, u"Disabled"_s, {}, {}, {}, false}));
    buttons->addWidget(makeButton({u"c"_s, u"Primary"_s}, ButtonKind::primary));
    buttons->addWidget(makeButton({u"d"_s, u"Link"_s}, ButtonKind::link));
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(chipRow());
    auto* form = new Form(2);
    auto* right = new DateEdit(QDate(2026, 11, 20));
    right->setDate(QDate(2026, 11, 20));
    form->add(u"from"_s, u"&Normal"_s, right, u"T is today"_s);
    auto* wrong = new DateEdit(QDate(2026, 11, 20));
    wrong->setText(u"31 Sep 2026"_s);
    form->add(u"until"_s, u"&Wrong"_s, wrong);
    form->setError(u"until"_s, u"September has 30 days. Choose an earlier day, or 1 October."_s);
    column->addWidget(form);
    for (const Message& message :
         {Message{Tone::accent, u"3 invoices now on hold."_s, {{u"undo"_s, u"Undo"_s, u"Ctrl+Z"_s}}},
          Message{Tone::warn, u"Bank data is 3 days old."_s, {{u"imp"_s, u"Import…"_s, u"Ctrl+B"_s}}},
          Message{Tone::bad,
                  u"Not posted: period October is closed. Post on 1 Nov, or ask M. Lindgren to open it."_s,
                  {{u"post"_s, u"Post on 1 Nov"_s}}},
          Message{Tone::good, u"Aging pack saved, 24 sheets."_s, {{u"open"_s, u"Open folder"_s}}}})
        column->addWidget(new MessageBar(message));
    column->addStretch(1);
    return left;
}

GridView* emptyGrid(QWidget* owner) {
    auto* grid = new GridView(owner);
    grid->setModel(new MemoryModel(invoiceColumns(false).first(6), grid));
    return grid;
}

}  // namespace

QWidget* statesScreen(int windowWidth) {
    auto* centre = new Sheet(Ground::surface);
    auto* row = makeRow(centre, 24, {24, 16, 24, 16});
    row->addWidget(leftStates(), 1);
    auto* right = makeColumn(nullptr, 10);
    GridView* empty = emptyGrid(centre);
    empty->setEmpty({u"receipts"_s,
                     u"No receipts to review"_s,
                     u"All 128 bank lines of today are applied."_s,
                     {u"import"_s, u"Import bank file…"_s, u"Ctrl+B"_s}});
    GridView* busy = emptyGrid(centre);
    busy->setBusy(u"Counting 1,204,311 documents, 38 %     Stop  Esc"_s);
    auto* unloaded = new GridView(centre);
    auto* paged = new PagedModel(
        invoiceColumns(false).first(6), [](const std::vector<PageRequest>&) {}, unloaded);
    unloaded->setModel(paged);
    paged->setIds(std::vector<qint64>(1'000'000, 7), 1);
    for (GridView* grid : {empty, busy, unloaded}) right->addWidget(grid, 1);
    row->addLayout(right, 1);
    return frame(windowWidth, u"today"_s, centre, nullptr, makeStatus());
}

}  // namespace duebook::ui::sample
