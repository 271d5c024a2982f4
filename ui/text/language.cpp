// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>
#include <algorithm>

namespace duebook::ui {

using namespace Qt::StringLiterals;

QList<Language> languages() {
    return {{u"en"_s, u"English"_s}, {u"de"_s, u"Deutsch"_s}};
}

void speak(QCoreApplication& app, const QString& wanted) {
    const QLocale system = QLocale::system();
    const QString asked = wanted.isEmpty() ? system.name().section(u'_', 0, 0) : wanted;
    const QList<Language> known = languages();
    const bool there =
        std::any_of(known.begin(), known.end(), [&](const Language& each) { return each.code == asked; });
    const QString code = there ? asked : known.first().code;
    const QLocale locale(code);
    if (!wanted.isEmpty() && system.language() != locale.language()) QLocale::setDefault(locale);
    auto* own = new QTranslator(&app);
    if (own->load(u":/i18n/duebook_%1.qm"_s.arg(code))) QCoreApplication::installTranslator(own);
    auto* qt = new QTranslator(&app);
    if (qt->load(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

}  // namespace duebook::ui
