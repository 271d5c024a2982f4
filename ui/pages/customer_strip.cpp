// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/customer_strip.h"

#include <QCoreApplication>
#include <QLocale>

#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

std::optional<std::size_t> placeOf(const services::CustomerTable& table, CustomerId id) {
    std::size_t low = 0, high = table.size();  // they stand by id
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (table.customer(middle).id < id)
            low = middle + 1;
        else
            high = middle;
    }
    return low < table.size() && table.customer(low).id == id ? std::optional(low) : std::nullopt;
}

QString shortFigure(Money money) {
    const double plain = std::abs(static_cast<double>(money.minor())) / static_cast<double>(money.currency().unit());
    const QLocale locale;
    const QString sign = money.minor() < 0 ? QString(QChar(0x2212)) : QString();
    if (plain >= 10e6) return sign + locale.toString(plain / 1e6, 'f', 1) + u'M';
    if (plain >= 1000) return sign + locale.toString(plain / 1e3, 'f', 1) + u'k';
    return sign + locale.toString(plain, 'f', 0);
}

AgingStripData stripOf(const services::CustomerTable& table, std::size_t place) {
    AgingStripData strip;
    const auto& amounts = table.amounts(place);
    for (std::size_t bucket = 0; bucket < strip.values.size() && bucket < amounts.size(); ++bucket) {
        strip.values[bucket] = static_cast<double>(std::max<std::int64_t>(0, amounts[bucket]));
        strip.texts += shortFigure(Money(amounts[bucket], table.currency(place)));
    }
    return strip;
}

QString stripTitle(const services::CustomerTable& table, std::size_t place) {
    const auto balance = table.value(place, services::CustomerTable::balance).value_or(0);
    return QCoreApplication::translate("CustomerStrip", "Customer, %1 %2 open")
        .arg(qs(table.currency(place).code()), shortFigure(Money(balance, table.currency(place))));
}

}  // namespace duebook::ui
