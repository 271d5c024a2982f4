// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/typed_money.h"

#include <QLocale>

#include "base/calculate.h"
#include "text/convert.h"

namespace duebook::ui {

std::optional<Money> typedMoney(const QString& typed, Currency currency) {
    QString plain = typed.trimmed();
    plain.replace(QChar(0x2212), u'-').replace(QChar(0x00a0), u' ').replace(QChar(0x202f), u' ');
    plain.replace(QChar(0x2019), u'\'');
    const bool comma = QLocale().decimalPoint() == QLatin1String(",");
    const auto value = calculate(str(plain), comma ? ',' : '.', currency.decimals());
    return value ? std::optional(Money(*value, currency)) : std::nullopt;
}

}  // namespace duebook::ui
