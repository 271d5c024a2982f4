// SPDX-License-Identifier: GPL-3.0-or-later
// What this machine remembers between starts: window, columns, saved views, recent ledgers. One table of keys.
// What belongs to the company (terms, limits, levels) stands in the ledger instead, never here.
#pragma once
#include <QByteArray>
#include <QList>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace duebook::ui {

// A named look at a list: which chips, filters, sorting and columns.
struct SavedView {
    QString name = {};
    QStringList chips = {};
    QVariantMap filters = {};  // column id to typed text
    QByteArray grid = {};      // GridView::saveState(): order, widths, visibility, sorting
};

class Settings {
public:
    // The user's own file; tests give one of theirs.
    explicit Settings(const QString& file = {});

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    QString theme() const;  // system, light, dark, highContrast
    void setTheme(const QString& mode);
    // Beside one page; usual: where the user has not said yet.
    bool panelShown(const QString& page, bool usual) const;
    void setPanelShown(const QString& page, bool shown);
    QString language() const;  // a code; empty: that of the system
    void setLanguage(const QString& code);
    QString lastFolder() const;  // where files were chosen
    void setLastFolder(const QString& folder);
    QStringList recentLedgers() const;  // newest first
    void addRecentLedger(const QString& place);
    void removeRecentLedger(const QString& place);

    // Of one list in one ledger, where the user left it.
    SavedView lastView(const QString& ledger, const QString& list) const;
    void setLastView(const QString& ledger, const QString& list, const SavedView& view);
    QString lastPage(const QString& ledger) const;
    void setLastPage(const QString& ledger, const QString& page);
    // Values of a page beside its list, such as the as-of date of the aging: key to text.
    QVariantMap pageState(const QString& ledger, const QString& page) const;
    void setPageState(const QString& ledger, const QString& page, const QVariantMap& state);
    // Of a list in every ledger, by name.
    QList<SavedView> savedViews(const QString& list) const;
    void setSavedViews(const QString& list, const QList<SavedView>& views);

private:
    static QString placeKey(const QString& ledger);
    QSettings values_;
};

}  // namespace duebook::ui
