// SPDX-License-Identifier: GPL-3.0-or-later
// One way to begin, as a card that is a button: what it does, in a line what that means, and its key.
#pragma once
#include <QAbstractButton>

#include "widgets/buttons.h"

namespace duebook::ui {

class WayCard : public QAbstractButton {
    Q_OBJECT
public:
    WayCard(const ActionText& action, const QString& explanation, QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    ActionText action_;
    QString explanation_;
};

}  // namespace duebook::ui
