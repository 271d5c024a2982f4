// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/icons.h"

#include "theme/theme.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QSvgRenderer>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QString& name) {
    static QHash<QString, QByteArray> known;
    if (const auto it = known.constFind(name); it != known.cend()) return *it;
    QFile file(QString(u":/icons/"_s + name + u".svg"_s));
    QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll()
                     : name == "info"_L1            ? QByteArray()
                                                    : drawing(u"info"_s);
    known.insert(name, svg);
    return svg;
}

QPixmap render(const QString& name, const QSize& pixels, const QColor& colour) {
    QByteArray svg = drawing(name);
    svg.replace("currentColor", colour.name().toLatin1());
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    QSvgRenderer(svg).render(&painter);
    return pixmap;
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, Tone tone) : name_(std::move(name)), tone_(tone) {}
    void paint(QPainter* painter, const QRect& box, QIcon::Mode mode, QIcon::State state) override {
        paintIcon(painter, name_, box, colour(mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return render(name_, size, colour(mode, state));
    }
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        return pixmap(size, mode, state);
    }
    QIconEngine* clone() const override { return new TintedEngine(name_, tone_); }

private:
    QColor colour(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) return tokens().lineStrong;
        return state == QIcon::On ? tokens().accent : fg(tone_);
    }
    QString name_;
    Tone tone_;
};

}  // namespace

QIcon icon(const QString& name, Tone tone) {
    return QIcon(new TintedEngine(name, tone));
}

bool hasIcon(const QString& name) {
    return QFile::exists(QString(u":/icons/"_s + name + u".svg"_s));
}

void paintIcon(QPainter* painter, const QString& name, const QRect& box, const QColor& colour) {
    if (name.isEmpty() || box.isEmpty()) return;
    static QHash<QString, QPixmap> cache;
    const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1;
    const QSize pixels = (QSizeF(box.size()) * ratio).toSize();
    const QString key =
        name + colour.name(QColor::HexArgb) + QString::number(pixels.width()) + u'x' + QString::number(pixels.height());
    auto it = cache.find(key);
    if (it == cache.end()) {
        if (cache.size() > 2000) cache.clear();
        it = cache.insert(key, render(name, pixels, colour));
        it->setDevicePixelRatio(ratio);
    }
    painter->drawPixmap(box.topLeft(), *it);
}

}  // namespace duebook::ui
