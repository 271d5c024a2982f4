// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <optional>

#include "base/money.h"

namespace duebook::ui {

// The amount that was typed, small sums worked out, with the locale's decimal sign; nothing where it is none.
std::optional<Money> typedMoney(const QString& typed, Currency currency);

}  // namespace duebook::ui
