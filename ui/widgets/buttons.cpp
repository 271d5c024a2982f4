// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/buttons.h"

#include "theme/icons.h"
#include "theme/theme.h"

#include <QKeySequence>
#include <QStyle>
#include <QVariant>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

QString nameFor(ButtonKind kind) {
    switch (kind) {
        case ButtonKind::normal:
            return {};
        case ButtonKind::primary:
            return u"primary"_s;
        case ButtonKind::link:
            return u"link"_s;
        case ButtonKind::tight:
            return u"tight"_s;
    }
    return {};
}

}  // namespace

// As this keyboard calls it: "Strg+E". What is no key stays as it is.
QString keyText(const QString& key) {
    const QKeySequence sequence(key);
    const bool known = !sequence.isEmpty() && sequence[0].key() != Qt::Key_unknown;
    return known ? sequence.toString(QKeySequence::NativeText) : key;
}

QPushButton* makeButton(const ActionText& action, ButtonKind kind, QWidget* parent) {
    auto* button = new QPushButton(parent);
    button->setProperty("kind", nameFor(kind));
    button->setFont(face(kind == ButtonKind::primary ? Type::smallStrong : Type::small));
    button->setIconSize({px(14), px(14)});
    button->setAutoDefault(true);  // Enter presses the button that has the focus
    if (kind == ButtonKind::link) button->setCursor(Qt::PointingHandCursor);
    setButton(button, action);
    return button;
}

void setButton(QPushButton* button, const ActionText& action) {
    button->setObjectName(action.id);
    QString shown = action.text;
    if (!action.key.isEmpty()) shown += u"  "_s + keyText(action.key);
    button->setText(shown);
    button->setIcon(action.icon.isEmpty() ? QIcon() : icon(action.icon));
    button->setToolTip(action.tip);
    button->setEnabled(action.enabled);
    QString spoken = action.text;
    spoken.remove(u'&');
    button->setAccessibleName(spoken);
    button->setAccessibleDescription(action.key.isEmpty() ? action.tip : action.key);
}

QToolButton* makeTool(const ActionText& action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setObjectName(action.id);
    if (!action.icon.isEmpty()) button->setIcon(icon(action.icon));
    button->setIconSize({px(16), px(16)});
    const QString tip = action.tip.isEmpty() ? action.text : action.tip;
    button->setToolTip(action.key.isEmpty() ? tip : QString(tip + u" ("_s + keyText(action.key) + u')'));
    button->setAccessibleName(tip);
    button->setFocusPolicy(Qt::TabFocus);
    button->setFont(face(Type::small));
    button->setText(action.text);
    button->setToolButtonStyle(action.text.isEmpty()   ? Qt::ToolButtonIconOnly
                               : action.icon.isEmpty() ? Qt::ToolButtonTextOnly
                                                       : Qt::ToolButtonTextBesideIcon);
    button->setEnabled(action.enabled);
    return button;
}

void setStyleProperty(QWidget* widget, const char* name, const QVariant& value) {
    if (widget->property(name) == value) return;
    widget->setProperty(name, value);
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
    widget->update();
}

}  // namespace duebook::ui
