// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/figures.h"

#include <QRegularExpression>

#include "base/calculate.h"
#include "base/decimal.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

QString shownFigure(std::string_view kept, const QLocale& locale) {
    static const QRegularExpression figure(u"^(-?)(\\d+)(?:\\.(\\d+))?$"_s);
    const auto match = figure.match(qs(kept));
    if (!match.hasMatch()) return qs(kept);
    const QString sign = match.captured(1).isEmpty() ? QString() : QString(QChar(0x2212));
    const QString whole = locale.toString(match.captured(2).toLongLong()), decimals = match.captured(3);
    return sign + whole + (decimals.isEmpty() ? QString() : QString(locale.decimalPoint() + decimals));
}

QString keptFigure(const QString& typed, const QLocale& locale) {
    QString plain = typed.trimmed();
    plain.replace(QChar(0x2212), u'-').replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    plain.replace(QChar(0x2019), u'\'');
    const auto value = calculate(str(plain), locale.decimalPoint() == u","_s ? ',' : '.', 6);
    return value ? qs(formatFixed(*value, 6, 0)) : typed.trimmed();
}

}  // namespace duebook::ui
