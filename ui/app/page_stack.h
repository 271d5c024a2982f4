// SPDX-License-Identifier: GPL-3.0-or-later
// The pages of the window, each made when first gone to.
#pragma once
#include <QHash>
#include <QSet>
#include <QStackedWidget>
#include <functional>

#include "pages/lists.h"
#include "pages/page.h"
#include "widgets/nav_rail.h"

namespace duebook::ui {

class PageStack : public QStackedWidget {
    Q_OBJECT
public:
    explicit PageStack(QWidget* parent = nullptr);

    // In the order of the rail.
    static QList<NavItem> items();
    static bool knows(const QString& id);
    static bool isList(const QString& id);  // of rows that can be filtered and copied
    static bool canExport(const QString& id);

    void begin(const PageContext& context, Lists& lists);
    void end();                     // pages are gone; shows nothing
    Page* open(const QString& id);  // made where needed, brought up to date, shown
    Page* current() const { return current_; }
    QString currentId() const { return id_; }
    void reloadAll();                   // the shown page now, the others when gone to
    void reloadOne(const QString& id);  // the same of one page
    void rememberAll();
    // What was typed on the pages and is kept nowhere yet, in words.
    QStringList unsaved() const;

signals:
    void made(duebook::ui::Page* page, const QString& id);

private:
    struct Kind;
    static const QList<Kind>& kinds();
    QHash<QString, Page*> pages_;
    QSet<QString> stale_;
    std::function<Page*(const Kind&)> make_;
    Page* current_ = nullptr;
    QString id_;
};

}  // namespace duebook::ui
