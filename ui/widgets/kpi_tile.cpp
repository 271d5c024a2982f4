// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/kpi_tile.h"

#include "theme/icons.h"
#include "theme/paint.h"

#include <QKeyEvent>
#include <algorithm>

namespace duebook::ui {

using namespace Qt::StringLiterals;

KpiTile::KpiTile(const KpiText& text, QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    set(text);
}

void KpiTile::set(const KpiText& text) {
    text_ = text;
    const QString word = text.trend == Trend::better  ? tr("better")
                         : text.trend == Trend::worse ? tr("worse")
                                                      : QString();
    setObjectName(u"kpi_"_s + text.id);
    setAccessibleName(QString(text.name + u": "_s + text.figure + u' ' + text.unit));
    setAccessibleDescription(
        QStringList{QString(text.change + u' ' + word).trimmed(), text.target, text.how}.join(u", "_s));
    setToolTip(text.how);
    update();
}

QSize KpiTile::sizeHint() const {
    return {px(180), px(98)};
}
QSize KpiTile::minimumSizeHint() const {
    return {px(130), px(98)};
}

void KpiTile::mouseReleaseEvent(QMouseEvent* event) {
    const bool info = event->position().x() > width() - px(32) && event->position().y() < px(28);
    if (info)
        emit howRequested(text_.id);
    else if (rect().contains(event->position().toPoint()))
        emit clicked(text_.id);
}

void KpiTile::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space)
        emit clicked(text_.id);
    else if (event->key() == Qt::Key_I)
        emit howRequested(text_.id);
    else
        QWidget::keyPressEvent(event);
}

void KpiTile::paintHistory(QPainter* painter, const QRectF& box) const {
    const auto [low, high] = std::minmax_element(text_.history.begin(), text_.history.end());
    const double span = *high > *low ? *high - *low : 1;
    QPolygonF line;
    for (qsizetype i = 0; i < text_.history.size(); ++i)
        line << QPointF(box.left() + box.width() * double(i) / double(text_.history.size() - 1),
                        box.bottom() - (text_.history[i] - *low) / span * box.height());
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(tokens().text3, 1.4));
    painter->drawPolyline(line);
    painter->setPen(Qt::NoPen);
    painter->setBrush(tokens().accent);
    painter->drawEllipse(line.last(), 2.5, 2.5);
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void KpiTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    drawBox(&painter, rect(), t.surface, t.line, 6);
    const QRect in = rect().adjusted(px(14), px(9), -px(12), -px(8));
    drawText(&painter, in.adjusted(0, 0, -px(18), 0), Qt::AlignTop, text_.name, t.text2, Type::small, true);
    paintIcon(&painter, u"info"_s, {in.right() - px(13), in.top() + 1, px(13), px(13)}, t.text3);
    drawText(&painter, QRect(in.left(), in.top() + px(18), in.width(), px(32)), Qt::AlignVCenter, text_.figure, t.text,
             Type::figure);
    const int after = in.left() + textWidth(Type::figure, text_.figure) + px(5);
    const bool history = text_.history.size() > 1 && after + textWidth(Type::small, text_.unit) + px(62) < in.right();
    drawText(&painter, QRect(after, in.top() + px(22), in.right() - after, px(28)), Qt::AlignVCenter, text_.unit,
             t.text2, Type::small, true);
    const Tone tone = text_.trend == Trend::better ? Tone::good : text_.trend == Trend::worse ? Tone::bad : Tone::muted;
    const QChar sign = text_.change.isEmpty() ? QChar() : text_.change[0];
    const QString arrow = sign == u'+' ? u"up"_s : sign == QChar(0x2212) || sign == u'-' ? u"down"_s : u"written"_s;
    if (!text_.change.isEmpty())
        paintIcon(&painter, arrow, {in.left() - 2, in.top() + px(52), px(13), px(13)}, fg(tone));
    const QString word = text_.trend == Trend::better  ? tr("better")
                         : text_.trend == Trend::worse ? tr("worse")
                                                       : QString();
    drawText(&painter, QRect(in.left() + px(13), in.top() + px(50), in.width() - px(13), px(17)), Qt::AlignVCenter,
             QString(text_.change + u' ' + word), fg(tone), Type::caption, true);
    drawText(&painter, QRect(in.left(), in.top() + px(66), in.width(), px(17)), Qt::AlignVCenter, text_.target, t.text3,
             Type::caption, true);
    if (history) paintHistory(&painter, QRectF(in.right() - px(54), in.top() + px(26), px(54), px(22)));
    if (hasFocus()) drawFocus(&painter, rect(), 6);
}

}  // namespace duebook::ui
