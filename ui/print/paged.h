// SPDX-License-Identifier: GPL-3.0-or-later
// Puts the pages of documents on a printer, one after the other: the same as those of the PDF.
#pragma once
#include <memory>

#include "paper/document_renderer.h"

class QPagedPaintDevice;
class QPainter;

namespace duebook::ui::print {

// For one thread, any; what was printed is complete when it is destroyed. The device outlives it.
class PagedRenderer : public paper::PageRenderer {
public:
    explicit PagedRenderer(QPagedPaintDevice& device);
    ~PagedRenderer() override;

    // Adds the document's pages, each as large as the sheet allows. Answers without bytes. Refuses as the renderer of
    // PDFs does.
    Result<paper::RenderedPdf> render(const paper::Content& content, const paper::PageLayout& layout,
                                      paper::PaperSize size) const override;
    int pages() const { return pages_; }
    // False where the device took nothing: no printer, no room.
    bool isWorking() const;

private:
    QPagedPaintDevice& device_;
    std::unique_ptr<QPainter> painter_;
    mutable int pages_ = 0;
};

}  // namespace duebook::ui::print
