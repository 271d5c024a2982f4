// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QLocale>

#include "models/memory_model.h"
#include "widgets/buttons.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

StartPage::StartPage(Settings& settings, Ask& ask, QWidget* parent)
    : Sheet(Ground::window, {}, parent), settings_(settings), ask_(ask) {
    setObjectName(u"startPage"_s);
    auto* outer = makeRow(this, 40, {24, 40, 24, 24});
    outer->addStretch(1);
    auto* left = makeColumn(nullptr, 10);
    left->addWidget(new Label(tr("Duebook"), Type::figure));
    left->addWidget(new Label(tr("Who owes you, since when, and what to do next."), Type::body, Tone::muted));
    problem_ = new MessageBar(this);
    left->addWidget(problem_);
    left->addWidget(buildWays());
    left->addWidget(buildRecent(), 1);
    outer->addLayout(left, 3);
    outer->addStretch(1);
    refresh();
}

QWidget* StartPage::buildWays() {
    auto* button = makeButton({u"startOpen"_s, tr("Open a ledger"), u"Ctrl+O"_s, u"folder"_s});
    connect(button, &QPushButton::clicked, this, &StartPage::openRequested);
    return button;
}

QWidget* StartPage::buildRecent() {
    recentModel_ = new MemoryModel({{.id = u"name"_s, .title = tr("Ledger")}, {.id = u"place"_s, .title = tr("Place"), .stretch = 1}}, this);
    recent_ = new GridView;
    recent_->setModel(recentModel_);
    connect(recent_, &GridView::activated, this,
            [this](int row) { emit placeChosen(recentModel_->rowAt(row)->cells[1].text); });
    return recent_;
}

void StartPage::refresh() {
    QList<Row> rows;
    for (const QString& place : settings_.recentLedgers()) {
        Row row;
        row.id = rows.size() + 1;
        row.cells.resize(2);
        row.cells[0].text = QFileInfo(place).completeBaseName();
        row.cells[1].text = place;
        rows += row;
    }
    recentModel_->setRows(rows);
}

void StartPage::showProblem(const QString& sentence) {
    if (sentence.isEmpty()) problem_->clear();
    else problem_->show({Tone::bad, sentence, {}, {}});
}

void StartPage::showNewForm() {}

}  // namespace duebook::ui
