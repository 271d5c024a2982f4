// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/apply_theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QStyle>
#include <QStyleFactory>

namespace duebook::ui {

using namespace Qt::StringLiterals;

void applyTheme(QApplication& app, Theme::Mode mode, double points) {
    // the platform's own, before we put ours in their place
    static const QPalette system = app.palette();
    static const QFont font = app.font();
    const double size = points > 0 ? points : font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    Theme& theme = Theme::instance();
    theme.choose(mode, system, size, font.family());
    if (app.style()->name() != "fusion"_L1) app.setStyle(QStyleFactory::create(u"Fusion"_s));
    app.setPalette(theme.palette());
    app.setFont(theme.face(Type::body));
    app.setStyleSheet(theme.styleSheet());
    theme.announce();
}

}  // namespace duebook::ui
