// SPDX-License-Identifier: GPL-3.0-or-later
// The language in which the window speaks: its own catalogue and that of Qt's dialogs.
#pragma once
#include <QList>
#include <QString>

class QCoreApplication;

namespace duebook::ui {

struct Language {
    QString code = {};  // "de"
    QString name = {};  // in itself: "Deutsch"
};

// Those there is a catalogue for, English first.
QList<Language> languages();
// wanted: a code, or empty for that of the system; English where there is no catalogue. Dates and figures follow the
// system's habits, unless its language is another one. Call before the first text is made.
void speak(QCoreApplication& app, const QString& wanted);

}  // namespace duebook::ui
