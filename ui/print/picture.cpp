// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/picture.h"

#include <QPainter>

#include "faces/faces.h"
#include "print/flow.h"
#include "print/logo.h"
#include "print/pdf_painter.h"

namespace duebook::ui::print {

PictureRenderer::PictureRenderer(int page, int width) : width_(width), page_(page) {
    loadFaces();
}

Result<paper::RenderedPdf> PictureRenderer::render(const paper::Content& content, const paper::PageLayout& layout,
                                                   paper::PaperSize size) const {
    return readLogo(content.logo).map([&](const Logo& logo) {
        const Book book = flow(content, layout, size, logo);
        const int pages = static_cast<int>(book.pages.size());
        page_ = std::clamp(page_, 0, pages - 1);
        const qreal scale = width_ / book.size.width();
        picture_ = QImage(width_, qRound(book.size.height() * scale), QImage::Format_RGB32);
        picture_.fill(Qt::white);
        QPainter painter(&picture_);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
        painter.scale(scale, scale);
        for (const Ink& ink : book.pages[static_cast<std::size_t>(page_)].inks) drawInk(painter, ink);
        return paper::RenderedPdf{{}, pages};
    });
}

}  // namespace duebook::ui::print
