// SPDX-License-Identifier: GPL-3.0-or-later
// One choice out of a few words in a row: "By due date | By invoice date". Arrow keys move the choice.
#pragma once
#include <QList>
#include <QWidget>

class QToolButton;

namespace duebook::ui {

class Segmented : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString id = {};
        QString text = {};
    };

    explicit Segmented(const QList<Choice>& choices, QWidget* parent = nullptr);
    QString current() const;
    void setCurrent(const QString& id);  // no signal

signals:
    void chosen(const QString& id);

private:
    QList<Choice> choices_;
    QList<QToolButton*> buttons_;
};

}  // namespace duebook::ui
