// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include <QAction>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QDialog>

#include "app/commands.h"
#include "models/memory_model.h"
#include "widgets/buttons.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QList<std::pair<QString, QString>> keysInLists() {
    return {{Words::tr("Open the row"), u"Enter"_s},
            {Words::tr("Select rows; check boxes and opened rows"), u"Space"_s},
            {Words::tr("Select all"), u"Ctrl+A"_s},
            {Words::tr("Copy rows with titles"), u"Ctrl+C"_s},
            {Words::tr("Sort by a second column"), Words::tr("Shift and a click on its title")},
            {Words::tr("In a date: today, a day on or back, the calendar"), Words::tr("T  +  -  F4")}};
}

QDialog* dialog(const QString& title, QWidget* over) {
    auto* made = new QDialog(over);
    made->setAttribute(Qt::WA_DeleteOnClose);
    made->setWindowTitle(title);
    return made;
}

void addClose(QDialog* made, QBoxLayout* column) {
    auto* close = makeButton({u"closeDialog"_s, Words::tr("Close"), Words::tr("Esc")}, ButtonKind::normal, made);
    QObject::connect(close, &QPushButton::clicked, made, &QDialog::accept);
    column->addWidget(close, 0, Qt::AlignRight);
}

}  // namespace

void showKeys(const Commands& commands, QWidget* over) {
    QDialog* made = dialog(Words::tr("Keyboard shortcuts"), over);
    made->setObjectName(u"keysDialog"_s);
    made->resize(px(520), px(560));
    auto* column = makeColumn(made, 10, {16, 16, 16, 12});
    auto* model = new MemoryModel(
        {{.id = u"what"_s, .title = Words::tr("Command"), .stretch = 1}, {.id = u"key"_s, .title = Words::tr("Key")}},
        made);
    QList<Row> rows;
    const auto add = [&rows](const QString& what, const QString& key) {
        Row row;
        row.id = rows.size() + 1;
        row.cells.resize(2);
        row.cells[0].text = what;
        row.cells[1].text = key;
        rows += row;
    };
    for (const QAction* action : commands.all())
        if (!action->shortcut().isEmpty())
            add(action->text().remove(u'&').remove(u'…'), action->shortcut().toString(QKeySequence::NativeText));
    for (const auto& [what, key] : keysInLists()) add(what, key);
    model->setRows(rows);
    auto* grid = new GridView;
    grid->setModel(model);
    column->addWidget(grid, 1);
    addClose(made, column);
    made->open();
}

void showAbout(QWidget* over) {
    QDialog* made = dialog(Words::tr("About Duebook"), over);
    made->setObjectName(u"aboutDialog"_s);
    auto* column = makeColumn(made, 10, {20, 20, 20, 12});
    column->addWidget(new Label(u"Duebook"_s, Type::figure));
    column->addWidget(
        new Label(Words::tr("Version %1").arg(QCoreApplication::applicationVersion()), Type::body, Tone::muted));
    column->addWidget(
        new Label(Words::tr("Accounts receivable on the desktop. Free software under the GNU General Public\n"
                            "License, version 3 or later: use it, look into it, change it, pass it on.")));
    addClose(made, column);
    made->open();
}

Theme::Mode themeMode(const QString& word) {
    return word == "light"_L1          ? Theme::Mode::light
           : word == "dark"_L1         ? Theme::Mode::dark
           : word == "highContrast"_L1 ? Theme::Mode::highContrast
                                       : Theme::Mode::system;
}

}  // namespace duebook::ui
