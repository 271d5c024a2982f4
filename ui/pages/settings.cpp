// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/settings.h"

#include <QCryptographicHash>

namespace duebook::ui {
namespace {

constexpr int mostRecent = 8;

QVariantMap toMap(const SavedView& view) {
    return {{QStringLiteral("name"), view.name},
            {QStringLiteral("chips"), view.chips},
            {QStringLiteral("filters"), view.filters},
            {QStringLiteral("grid"), view.grid}};
}

SavedView fromMap(const QVariantMap& map) {
    return {map.value(QStringLiteral("name")).toString(), map.value(QStringLiteral("chips")).toStringList(),
            map.value(QStringLiteral("filters")).toMap(), map.value(QStringLiteral("grid")).toByteArray()};
}

}  // namespace

Settings::Settings(const QString& file)
    : values_(file.isEmpty() ? QSettings().fileName() : file, QSettings::IniFormat) {}

QByteArray Settings::windowGeometry() const {
    return values_.value(QStringLiteral("window/geometry")).toByteArray();
}
void Settings::setWindowGeometry(const QByteArray& g) {
    values_.setValue(QStringLiteral("window/geometry"), g);
}
QString Settings::theme() const {
    return values_.value(QStringLiteral("window/theme"), QStringLiteral("system")).toString();
}
void Settings::setTheme(const QString& mode) {
    values_.setValue(QStringLiteral("window/theme"), mode);
}
bool Settings::panelShown(const QString& page, bool usual) const {
    return values_.value(QStringLiteral("window/panel_") + page, usual).toBool();
}
void Settings::setPanelShown(const QString& page, bool shown) {
    values_.setValue(QStringLiteral("window/panel_") + page, shown);
}

QString Settings::language() const {
    return values_.value(QStringLiteral("window/language")).toString();
}
void Settings::setLanguage(const QString& code) {
    values_.setValue(QStringLiteral("window/language"), code);
}

QString Settings::lastFolder() const {
    return values_.value(QStringLiteral("window/folder")).toString();
}
void Settings::setLastFolder(const QString& folder) {
    values_.setValue(QStringLiteral("window/folder"), folder);
}

QStringList Settings::recentLedgers() const {
    return values_.value(QStringLiteral("ledgers/recent")).toStringList();
}

void Settings::addRecentLedger(const QString& place) {
    QStringList list = recentLedgers();
    list.removeAll(place);
    list.prepend(place);
    values_.setValue(QStringLiteral("ledgers/recent"), QStringList(list.mid(0, mostRecent)));
}

void Settings::removeRecentLedger(const QString& place) {
    QStringList list = recentLedgers();
    list.removeAll(place);
    values_.setValue(QStringLiteral("ledgers/recent"), list);
}

// A ledger's place may hold any character; its hash may stand in a key.
QString Settings::placeKey(const QString& ledger) {
    const QByteArray hash = QCryptographicHash::hash(ledger.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("ledger_") + QString::fromLatin1(hash.left(16));
}

SavedView Settings::lastView(const QString& ledger, const QString& list) const {
    return fromMap(values_.value(placeKey(ledger) + QStringLiteral("/lists/") + list).toMap());
}

void Settings::setLastView(const QString& ledger, const QString& list, const SavedView& view) {
    values_.setValue(placeKey(ledger) + QStringLiteral("/lists/") + list, toMap(view));
}

QString Settings::lastPage(const QString& ledger) const {
    return values_.value(placeKey(ledger) + QStringLiteral("/page")).toString();
}

void Settings::setLastPage(const QString& ledger, const QString& page) {
    values_.setValue(placeKey(ledger) + QStringLiteral("/page"), page);
}

QVariantMap Settings::pageState(const QString& ledger, const QString& page) const {
    return values_.value(placeKey(ledger) + QStringLiteral("/pages/") + page).toMap();
}

void Settings::setPageState(const QString& ledger, const QString& page, const QVariantMap& state) {
    values_.setValue(placeKey(ledger) + QStringLiteral("/pages/") + page, state);
}

QList<SavedView> Settings::savedViews(const QString& list) const {
    QList<SavedView> views;
    for (const QVariant& v : values_.value(QStringLiteral("views/") + list).toList()) views.append(fromMap(v.toMap()));
    return views;
}

void Settings::setSavedViews(const QString& list, const QList<SavedView>& views) {
    QVariantList stored;
    for (const SavedView& v : views) stored.append(toMap(v));
    values_.setValue(QStringLiteral("views/") + list, stored);
}

}  // namespace duebook::ui
