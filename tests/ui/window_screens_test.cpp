// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures of every page on a real ledger, in both themes and sizes; asserted: nothing is cut, all fits.
#include "start/start_page.h"
#include "window_fixture.h"

#include <QLineEdit>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

TEST_F(WindowTest, EveryPageIsWholeInBothThemesAndSizes) {
    shoot(u"start"_s);
    window_->startPage().showNewForm();
    shoot(u"start-new"_s);
    open();
    for (const QString& page : {u"customers"_s, u"invoices"_s, u"outbox"_s, u"aging"_s, u"dashboard"_s, u"import"_s}) {
        go(page);
        shoot(page);
    }
    go(u"invoices"_s);
    QTest::keyClick(window_.get(), Qt::Key_K, Qt::ControlModifier);
    window_->findChild<QLineEdit*>(u"searchField"_s)->setText(u"an"_s);
    shoot(u"palette"_s);
}

}  // namespace duebook::ui
