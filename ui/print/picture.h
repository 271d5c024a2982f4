// SPDX-License-Identifier: GPL-3.0-or-later
// Pages for the screen: the same as those of the PDF.
#pragma once
#include <QImage>
#include <QSize>

#include "paper/document_renderer.h"

namespace duebook::ui::print {

// Paints one page as a picture, in place of a PDF. For one document and one thread.
class PictureRenderer : public paper::PageRenderer {
public:
    // page: from 0, the last one where there are fewer. The picture is as wide as `width` device pixels.
    PictureRenderer(int page, int width);

    // Answers without bytes. Refuses as the renderer of PDFs does.
    Result<paper::RenderedPdf> render(const paper::Content& content, const paper::PageLayout& layout,
                                      paper::PaperSize size) const override;
    const QImage& picture() const { return picture_; }
    int page() const { return page_; }

private:
    int width_;
    mutable int page_;
    mutable QImage picture_;
};

}  // namespace duebook::ui::print
