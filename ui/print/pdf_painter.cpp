// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/pdf_painter.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPainter>
#include <QPainterPath>
#include <QPdfWriter>

namespace duebook::ui::print {
namespace {

void drawShape(QPainter& painter, const Ink& ink) {
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QRectF& part : *ink.shape) path.addRect(part.translated(ink.place.topLeft()));
    painter.fillPath(path, ink.colour);
}

void drawDashes(QPainter& painter, const Ink& ink) {
    const qreal dash = 2 * mm, gap = 1.4 * mm;
    for (qreal x = ink.place.left(); x < ink.place.right(); x += dash + gap) {
        const qreal width = std::min(dash, ink.place.right() - x);
        painter.fillRect(QRectF(x, ink.place.top(), width, ink.place.height()), ink.colour);
    }
}

constexpr int offPage = -1000;
constexpr int lineNumber = 1;  // of the mark; tags follow, artifact first

void drawMark(QPainter& painter, int number) {
    painter.fillRect(QRectF(offPage, -number, 1, 1), Qt::black);
}

std::string markOf(int number) {
    return std::to_string(offPage) + " " + std::to_string(-number) + " 1 1 re\nf\n";
}

constexpr int numberOf(int tag) {
    return tag - artifact + lineNumber + 1;
}

void drawMarked(QPainter& painter, const Ink& ink) {
    if (ink.kind != Ink::Kind::text) {
        drawInk(painter, ink);
        return;
    }
    Ink line = ink;
    for (int i = ink.firstLine; i <= ink.lastLine; ++i) {
        drawMark(painter, lineNumber);
        line.firstLine = line.lastLine = i;
        line.place.moveTop(ink.place.top() + ink.text->height(ink.firstLine, i - 1));
        drawInk(painter, line);
    }
}

}  // namespace

std::string tagMark(int tag) {
    return markOf(numberOf(tag));
}

std::string lineMark() {
    return markOf(lineNumber);
}

void drawInk(QPainter& painter, const Ink& ink) {
    switch (ink.kind) {
        case Ink::Kind::text:
            painter.setPen(ink.colour);
            ink.text->draw(painter, ink.place.topLeft(), ink.firstLine, ink.lastLine);
            break;
        case Ink::Kind::fill:
            painter.fillRect(ink.place, ink.colour);
            break;
        case Ink::Kind::dash:
            drawDashes(painter, ink);
            break;
        case Ink::Kind::picture:
            painter.drawImage(ink.place, ink.picture);
            break;
        case Ink::Kind::shape:
            drawShape(painter, ink);
            break;
        case Ink::Kind::outline:
            painter.fillPath(*ink.outline, ink.colour);
            break;
    }
}

QByteArray paintPdf(const Book& book, const QString& title) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(title);
    writer.setResolution(1200);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);  // no transparency, an output intent, an identifier
    writer.setPageLayout(QPageLayout(QPageSize(book.size / mm, QPageSize::Millimeter, {}, QPageSize::ExactMatch),
                                     QPageLayout::Portrait, {}));
    QPainter painter(&writer);
    painter.setRenderHint(QPainter::LosslessImageRendering);
    bool first = true;
    for (const Page& page : book.pages) {
        if (!first) writer.newPage();
        first = false;
        int tag = artifact - 1;
        for (const Ink& ink : page.inks) {
            if (ink.tag != tag) drawMark(painter, numberOf(ink.tag));
            tag = ink.tag;
            drawMarked(painter, ink);
        }
    }
    painter.end();
    return bytes;
}

}  // namespace duebook::ui::print
