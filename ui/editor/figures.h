// SPDX-License-Identifier: GPL-3.0-or-later
// Figures as people type and read them, and as a draft keeps them ("1234.5").
#pragma once
#include <QLocale>
#include <QString>
#include <string>

namespace duebook::ui {

// "1,234.5" of the kept figure, in the locale's form; what is no figure stays as it is.
QString shownFigure(std::string_view kept, const QLocale& locale = {});
// The kept figure of what was typed, small sums worked out, up to six decimals; what is no figure stays as it was
// typed.
QString keptFigure(const QString& typed, const QLocale& locale = {});

}  // namespace duebook::ui
