// SPDX-License-Identifier: GPL-3.0-or-later
// The few kinds of button there are. Weights are set on the font: a sheet's weight would not reach the size hint.
#pragma once
#include <QPushButton>
#include <QToolButton>

namespace duebook::ui {

enum class ButtonKind { normal, primary, link, tight };

// What a button says and does. The key is only shown ("Ctrl+I"); the page's action owns the shortcut.
struct ActionText {
    QString id = {};  // object name, and the key of signals that name actions
    QString text = {};
    QString key = {};
    QString icon = {};
    QString tip = {};
    bool enabled = true;
};

QString keyText(const QString& key);
QPushButton* makeButton(const ActionText& action, ButtonKind kind = ButtonKind::normal, QWidget* parent = nullptr);
// Exchanges text, icon and state of a button made before.
void setButton(QPushButton* button, const ActionText& action);
// A quiet button of heads and toolbars: icon, or icon and word. tip is also what a screen reader says.
QToolButton* makeTool(const ActionText& action, QWidget* parent = nullptr);
// Sets a property the style sheet asks for and draws the widget anew.
void setStyleProperty(QWidget* widget, const char* name, const QVariant& value);

}  // namespace duebook::ui
