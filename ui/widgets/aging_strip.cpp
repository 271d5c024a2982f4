// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/aging_strip.h"

#include "theme/paint.h"

#include <array>
#include <numeric>

namespace duebook::ui {

AgingStrip::AgingStrip(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&Theme::instance(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QStringList AgingStrip::usualBuckets() {
    return {tr("Not due"), QStringLiteral("1–30"), QStringLiteral("31–60"), QStringLiteral("61–90"),
            QStringLiteral("90+")};
}

void AgingStrip::set(const AgingStripData& strip) {
    data_ = strip;
    if (data_.buckets.size() != 5) data_.buckets = usualBuckets();
    QStringList spoken;
    for (int i = 0; i < data_.texts.size(); ++i) spoken += data_.buckets.value(i) + QLatin1Char(' ') + data_.texts[i];
    setAccessibleName(tr("Aging"));
    setAccessibleDescription(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize AgingStrip::sizeHint() const {
    return {px(200), data_.texts.isEmpty() ? px(10) : px(46)};
}

void AgingStrip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    const double sum = std::accumulate(data_.values.begin(), data_.values.end(), 0.0,
                                       [](double s, double v) { return s + std::max(0.0, v); });
    if (sum <= 0) painter.fillRect(0, 0, width(), px(10), t.neutralBg);
    double x = 0;
    for (std::size_t i = 0; i < 5 && sum > 0; ++i) {
        const double wide = width() * std::max(0.0, data_.values[i]) / sum;
        if (wide >= 1) painter.fillRect(qRound(x), 0, std::max(2, qRound(wide) - 1), px(10), t.aging[i]);
        x += wide;
    }
    if (data_.texts.isEmpty()) return;
    // each as wide as its name, and the rest of the room in equal gaps
    std::array<int, 5> wide{};
    for (int i = 0; i < 5; ++i)
        wide[static_cast<std::size_t>(i)] = px(11) + std::max(textWidth(Type::caption, data_.buckets.value(i)),
                                                              textWidth(Type::caption, data_.texts.value(i)) - px(11));
    const int gap = std::max(px(2), (width() - std::accumulate(wide.begin(), wide.end(), 0)) / 4);
    int left = 0;
    for (int i = 0; i < 5; ++i) {
        const int room = wide[static_cast<std::size_t>(i)] + gap;
        painter.fillRect(left, px(19), px(7), px(7), t.aging[static_cast<std::size_t>(i)]);
        drawText(&painter, QRect(left + px(10), px(14), room - px(8), px(16)), Qt::AlignVCenter, data_.buckets.value(i),
                 t.text3, Type::caption);
        drawText(&painter, QRect(left, px(30), room, px(16)), Qt::AlignVCenter, data_.texts.value(i), t.text,
                 Type::caption);
        left += room;
    }
}

}  // namespace duebook::ui
