// SPDX-License-Identifier: GPL-3.0-or-later
// Grounds and lines: a white sheet with hair lines, a card with a round edge, a line between two parts.
#pragma once
#include <QWidget>

class QBoxLayout;

namespace duebook::ui {

enum class Ground { surface, raised, window, card };

// A widget that paints its ground and hair lines at the chosen edges.
class Sheet : public QWidget {
    Q_OBJECT
public:
    explicit Sheet(Ground ground = Ground::surface, Qt::Edges lines = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Ground ground_;
    Qt::Edges lines_;
};

QWidget* makeLine(QWidget* parent = nullptr);  // a horizontal hair line

// Layouts with the program's spacing; margins in units of px().
QBoxLayout* makeRow(QWidget* parent, int gap = 8, QMargins margins = {});
QBoxLayout* makeColumn(QWidget* parent, int gap = 8, QMargins margins = {});

}  // namespace duebook::ui
