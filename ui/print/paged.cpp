// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/paged.h"

#include <QPagedPaintDevice>
#include <QPainter>

#include "faces/faces.h"
#include "print/flow.h"
#include "print/logo.h"
#include "print/pdf_painter.h"

namespace duebook::ui::print {

PagedRenderer::PagedRenderer(QPagedPaintDevice& device) : device_(device), painter_(std::make_unique<QPainter>()) {
    loadFaces();
    painter_->begin(&device_);
}

PagedRenderer::~PagedRenderer() = default;

bool PagedRenderer::isWorking() const {
    return painter_->isActive();
}

Result<paper::RenderedPdf> PagedRenderer::render(const paper::Content& content, const paper::PageLayout& layout,
                                                 paper::PaperSize size) const {
    return readLogo(content.logo).map([&](const Logo& logo) {
        const Book book = flow(content, layout, size, logo);
        const QSizeF sheet(device_.width(), device_.height());
        const qreal scale = std::min(sheet.width() / book.size.width(), sheet.height() / book.size.height());
        for (const Page& page : book.pages) {
            if (pages_++ > 0) device_.newPage();
            painter_->save();
            painter_->scale(scale, scale);
            for (const Ink& ink : page.inks) drawInk(*painter_, ink);
            painter_->restore();
        }
        return paper::RenderedPdf{{}, static_cast<int>(book.pages.size())};
    });
}

}  // namespace duebook::ui::print
