// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/logo.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>
#include <QSvgRenderer>

namespace duebook::ui::print {
namespace {

constexpr int widest = 1200, highest = 800;  // pixels: 300 dpi of a large logo
constexpr int mostPixels = 64'000'000;

// PDF/A-1 knows no transparency, and paper is white.
QImage onWhite(QSize size) {
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    return image;
}

Logo drawn(QSvgRenderer& drawing) {
    const QSizeF size = drawing.defaultSize();
    Logo logo{onWhite(size.scaled(widest, highest, Qt::KeepAspectRatio).toSize().expandedTo({1, 1})), size};
    QPainter painter(&logo.picture);
    drawing.render(&painter);
    return logo;
}

Logo painted(const QImage& image) {
    const QSize size = image.width() > widest || image.height() > highest
                           ? image.size().scaled(widest, highest, Qt::KeepAspectRatio)
                           : image.size();
    Logo logo{onWhite(size.expandedTo({1, 1})), image.size()};
    QPainter painter(&logo.picture);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(0, 0, image.scaled(logo.picture.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
    return logo;
}

}  // namespace

Result<Logo> readLogo(const std::string& bytes) {
    if (bytes.empty()) return Logo{};
    const QByteArray data = QByteArray::fromStdString(bytes);
    QBuffer buffer;
    buffer.setData(data);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    if (format == "png" || format == "jpeg") {
        const QSize size = reader.size();
        const bool fits = size.isValid() && qint64(size.width()) * size.height() <= mostPixels;
        const QImage image = fits ? reader.read() : QImage();
        if (!image.isNull()) return painted(image);
    } else if (data.trimmed().startsWith('<')) {
        QSvgRenderer drawing(data);
        if (drawing.isValid() && !drawing.defaultSize().isEmpty()) return drawn(drawing);
    }
    return refuse(Refusal::pictureInvalid, "The logo");
}

}  // namespace duebook::ui::print
