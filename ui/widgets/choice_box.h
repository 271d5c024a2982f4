// SPDX-License-Identifier: GPL-3.0-or-later
// One choice out of a list that opens: a combo box with the program's own arrow, as wide as its longest choice.
#pragma once
#include <QComboBox>

namespace duebook::ui {

class ChoiceBox : public QComboBox {
    Q_OBJECT
public:
    explicit ChoiceBox(QWidget* parent = nullptr);
    QSize minimumSizeHint() const override;  // gives way where a large font leaves little room

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace duebook::ui
