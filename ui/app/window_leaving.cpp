// SPDX-License-Identifier: GPL-3.0-or-later
// How the window is left: what is asked first, and what the next start finds.
#include <QCloseEvent>

#include "app/main_window.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

const QString lastPlace = u"place"_s;  // the settings' word for what the last page showed

}  // namespace

// What is typed into forms is kept nowhere: one is asked before it goes.
void MainWindow::leaveForms(const std::function<void()>& then) {
    const QStringList open = session_ ? pages_->unsaved() : QStringList();
    if (open.isEmpty()) return then();
    ask_.confirm(
        this,
        {tr("Leave without saving?"), tr("Not saved yet: %1.").arg(open.join(u", "_s)), tr("Leave"), tr("Stay"), true},
        [then](bool accepted) {
            if (accepted) then();
        });
}

void MainWindow::rememberAll() {
    settings_.setWindowGeometry(saveGeometry());
    pages_->rememberAll();
    if (page() == nullptr) return;
    Link here = page()->place();
    // a page that shows today shall show the day on which it is opened again
    const bool today = here.args.value(u"asOf"_s).toString() == qs(session_->today().iso());
    if (today && here.view != u"invoices"_s) here.args.remove(u"asOf"_s);
    here.args.insert(u"view"_s, here.view);
    settings_.setPageState(session_->place(), lastPlace, here.args);
}

// The page that was shown when the ledger was closed, and what on it.
Link MainWindow::whereLeft() const {
    Link last{settings_.lastPage(session_->place()), settings_.pageState(session_->place(), lastPlace)};
    if (last.args.take(u"view"_s).toString() != last.view) last.args.clear();
    return last;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (session_ && !leaving_ && !pages_->unsaved().isEmpty()) {
        event->ignore();
        return leaveForms([this] {
            leaving_ = true;
            close();
        });
    }
    rememberAll();
    event->accept();
}

}  // namespace duebook::ui
