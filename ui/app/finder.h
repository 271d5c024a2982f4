// SPDX-License-Identifier: GPL-3.0-or-later
// Find anything: asks the ledger in the background while the user types, older questions are given up.
#pragma once
#include <QObject>

#include "pages/lists.h"
#include "pages/page.h"
#include "widgets/search_palette.h"

namespace duebook::ui {

class Commands;

class Finder : public QObject {
    Q_OBJECT
public:
    Finder(SearchPalette& palette, Commands& commands);

    void begin(Session& session, Lists& lists);
    void end();
    void popUp();

signals:
    void linkRequested(const duebook::ui::Link& link);
    void panelRequested();  // what is gone to shall be seen in the side panel

private:
    void search(const QString& text, int generation);
    void choose(const QVariant& key, SearchPalette::How how);
    QList<FoundGroup> groupsOf(const std::vector<services::Hit>& hits, const QString& text) const;
    FoundGroup commandsFor(const QString& text) const;

    SearchPalette& palette_;
    Commands& commands_;
    Session* session_ = nullptr;
    Lists* lists_ = nullptr;
    QPointer<Task> searching_;
};

}  // namespace duebook::ui
