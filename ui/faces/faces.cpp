// SPDX-License-Identifier: GPL-3.0-or-later
#include "faces/faces.h"

#include <QCoreApplication>
#include <QDir>
#include <QFontDatabase>

namespace duebook::ui {

using namespace Qt::StringLiterals;

bool loadFaces() {
    static const bool loaded = [] {
        bool any = false;
        for (const QString& folder : {u":/fonts"_s, QString(QCoreApplication::applicationDirPath() + u"/fonts"_s)})
            for (const QString& name : QDir(folder).entryList({u"DuebookSans-*.otf"_s}))
                any = QFontDatabase::addApplicationFont(folder + u'/' + name) >= 0 || any;
        return any;
    }();
    return loaded;
}

}  // namespace duebook::ui
