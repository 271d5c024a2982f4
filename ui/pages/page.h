// SPDX-License-Identifier: GPL-3.0-or-later
// What every page of the window has in common: one subject, loaded in the background, told about by signals.
#pragma once
#include <QVariantMap>
#include <QWidget>

#include "async/session.h"
#include "pages/settings.h"
#include "widgets/ask.h"
#include "widgets/side_panel.h"

namespace duebook::ui {

// A place in the window: a page and what it shall show. view is a page's id (customers, invoices, aging, dashboard,
// import); args name a record or a filter: {"id": 12}, {"customer": 5, "bucket": 2, "asOf": "2026-11-20"}.
struct Link {
    QString view = {};
    QVariantMap args = {};
};

// What a page needs from the window around it; all outlive the page.
struct PageContext {
    Session& session;
    Settings& settings;
    Ask& ask;
};

struct PageStatus {
    QString rows = {};       // "286 rows"
    QString selection = {};  // "3 selected:  EUR 15,799.00"
    QString asOf = {};       // "As of 20 Nov 2026"
};

class Page : public QWidget {
    Q_OBJECT
public:
    Page(const PageContext& context, QWidget* parent) : QWidget(parent), context_(context) {}

    // Loads what is shown again, in the background; selection and scroll position stay by id. F5, and when the ledger
    // changed.
    virtual void reload() = 0;
    // Goes to what the link names: a record, or a filter.
    virtual void follow(const Link& link) { Q_UNUSED(link) }
    // Where the page stands now, so that "back" and the next start come to it again.
    virtual Link place() const = 0;
    // Ctrl+E. The page asks for a file name through Ask and writes in the background.
    virtual void exportShown() {}
    // Ctrl+F.
    virtual void focusFilter() {}
    // Puts the focus where work begins: the table.
    virtual void focusFirst() { setFocus(); }
    // The action of a side panel that this page filled.
    virtual void panelAction(const QString& id) { Q_UNUSED(id) }
    virtual void panelTab(const QString& id) { Q_UNUSED(id) }
    // Previous or next record of the side panel.
    virtual void moveCurrent(int by) { Q_UNUSED(by) }
    // What was typed here and is kept nowhere yet, in words; empty: nothing.
    virtual QString unsaved() const { return {}; }
    // Keeps in the settings what the next start shall find.
    virtual void remember() {}

signals:
    void statusChanged(const duebook::ui::PageStatus& status);
    void panelChanged(const duebook::ui::SidePanelContent& content);
    void panelCleared();
    void linkRequested(const duebook::ui::Link& link);
    void backRequested();                              // the page is done with: to where the user came from
    void countChanged(qint64 count);                   // for the navigation
    void firstRowsShown();                             // some of them, while the others are on their way
    void listShown();                                  // the rows that were asked for are on the screen
    void panelEntered();                               // the user wants to go into the side panel
    void told(const QString& sentence, bool problem);  // a message in the window's bar
    void saved(const QString& file);                   // a file was written: the window offers to open it

protected:
    Session& session() const { return context_.session; }
    Settings& settings() const { return context_.settings; }
    Ask& ask() const { return context_.ask; }
    const PageContext& context() const { return context_; }

private:
    PageContext context_;
};

}  // namespace duebook::ui
