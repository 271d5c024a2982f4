// SPDX-License-Identifier: GPL-3.0-or-later
// A text that is broken into lines of a width. Lengths of a page are in units of 1/1200 inch, so that letters need no
// device and pages look the same everywhere.
#pragma once
#include <QFont>
#include <QTextLayout>
#include <vector>

#include "paper/layout.h"

namespace duebook::ui::print {

constexpr qreal mm = 1200 / 25.4;
constexpr qreal point = 1200 / 72.0;

class TextBlock {
public:
    // A line break in the text begins a line; a word that is wider than the width is broken.
    TextBlock(const QString& text, const QFont& font, qreal pitch, qreal width, paper::Align align);

    int lines() const { return static_cast<int>(tops_.size()); }
    qreal height() const { return height(0, lines() - 1); }
    qreal height(int first, int last) const;
    // The width of its widest line.
    qreal widest() const { return widest_; }
    // What stands on these lines.
    QString text(int first, int last) const;
    // Draws lines `first` to `last` so that the first begins at the height of `at`.
    void draw(QPainter& painter, QPointF at, int first, int last) const;

private:
    QTextLayout layout_;
    std::vector<qreal> tops_;  // of each line
    qreal end_ = 0;
    qreal widest_ = 0;
};

}  // namespace duebook::ui::print
