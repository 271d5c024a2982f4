// SPDX-License-Identifier: GPL-3.0-or-later
// Every command of the window, once: menus, shortcuts, the palette and the list of keys are made of this table.
#pragma once
#include <QAction>
#include <QHash>
#include <QObject>

class QMenuBar;

namespace duebook::ui {

class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QWidget* window);

    QAction* action(const QString& id) const { return actions_.value(id); }
    // In the order of the menus.
    const QList<QAction*>& all() const { return order_; }
    void fillMenus(QMenuBar* bar);
    void setRecent(const QStringList& places);
    // Commands that need an open ledger are off without one.
    void setLedgerOpen(bool open);
    void showTheme(const QString& mode);
    void showLanguage(const QString& code);  // empty: that of the system

signals:
    void triggered(const QString& id);  // the object name of the action
    void recentChosen(const QString& place);
    void themeChosen(const QString& mode);
    void languageChosen(const QString& code);

private:
    struct Entry;
    static QList<Entry> entries();
    QAction* add(const Entry& entry, QWidget* window);
    using Choices = QList<std::pair<QString, QString>>;  // id and text
    // A menu of which one is checked; answers with the actions.
    QList<QAction*> addChoices(class QMenu* menu, const Choices& choices, void (Commands::*chosen)(const QString&));
    void addThemes(QMenu* menu);
    void addLanguages(QMenu* menu);

    QHash<QString, QAction*> actions_;
    QList<QAction*> order_, themes_, languages_;
    QStringList needLedger_;
    QHash<QString, QString> menuOf_;
    QMenu* recent_ = nullptr;
};

}  // namespace duebook::ui
