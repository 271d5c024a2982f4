// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/text_block.h"

#include <QPainter>
#include <QTextOption>
#include <algorithm>

namespace duebook::ui::print {
namespace {

// A text of the other direction begins at the same edge as those around it.
QTextOption optionOf(paper::Align align) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    const Qt::Alignment edge = align == paper::Align::right    ? Qt::AlignRight
                               : align == paper::Align::centre ? Qt::AlignHCenter
                                                               : Qt::AlignLeft;
    option.setAlignment(edge | Qt::AlignAbsolute);
    return option;
}

}  // namespace

TextBlock::TextBlock(const QString& text, const QFont& font, qreal pitch, qreal width, paper::Align align)
    : layout_(QString(text).replace(u'\n', QChar::LineSeparator), font) {
    layout_.setTextOption(optionOf(align));
    layout_.setCacheEnabled(true);
    layout_.beginLayout();
    for (QTextLine line = layout_.createLine(); line.isValid(); line = layout_.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        // letters of another script may need more than the pitch
        const qreal height = std::max(pitch, line.height());
        line.setPosition({0, end_ + (height - line.height()) / 2});
        tops_.push_back(end_);
        end_ += height;
        widest_ = std::max(widest_, line.naturalTextWidth());
    }
    layout_.endLayout();
}

qreal TextBlock::height(int first, int last) const {
    if (first > last) return 0;
    const qreal end = last + 1 < lines() ? tops_[static_cast<std::size_t>(last) + 1] : end_;
    return end - tops_[static_cast<std::size_t>(first)];
}

QString TextBlock::text(int first, int last) const {
    const int from = layout_.lineAt(first).textStart();
    const QTextLine end = layout_.lineAt(last);
    return layout_.text().mid(from, end.textStart() + end.textLength() - from);
}

void TextBlock::draw(QPainter& painter, QPointF at, int first, int last) const {
    for (int i = first; i <= last; ++i) {
        layout_.lineAt(i).draw(&painter, at - QPointF(0, tops_[static_cast<std::size_t>(first)]));
    }
}

}  // namespace duebook::ui::print
