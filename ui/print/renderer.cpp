// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/renderer.h"

#include <QGuiApplication>
#include <cstdio>
#include <mutex>

#include "faces/faces.h"
#include "facturx/facturx.h"
#include "print/flow.h"
#include "print/logo.h"
#include "print/pdf_finish.h"
#include "print/pdf_painter.h"
#include "text/convert.h"

namespace duebook::ui::print {
namespace {

class Renderer : public paper::DocumentRenderer {
public:
    Renderer() { loadFaces(); }

    Result<paper::RenderedPdf> render(const paper::Content& content, const paper::PageLayout& layout,
                                      paper::PaperSize size) const override {
        return logoOf(content.logo).map([&](const Logo& logo) {
            const Book book = flow(content, layout, size, logo);
            const QByteArray painted = paintPdf(book, qs(content.title));
            return paper::RenderedPdf{finishPdf(painted, book, content), static_cast<int>(book.pages.size())};
        });
    }

    Result<std::string> withInvoice(std::string_view pdf, std::string_view xml, einvoice::Profile profile,
                                    const paper::PdfAbout& about) const override {
        return facturx::embed(pdf, xml, profile, about);
    }
    Result<std::string> invoiceIn(std::string_view pdf) const override { return facturx::embeddedXml(pdf); }

private:
    mutable std::mutex lock_;
    mutable std::string lastBytes_;
    mutable Logo lastLogo_;

    // A run prints the same logo a thousand times.
    Result<Logo> logoOf(const std::string& bytes) const {
        const std::lock_guard hold(lock_);
        if (bytes == lastBytes_) return lastLogo_;
        return readLogo(bytes).map([&](const Logo& logo) {
            lastBytes_ = bytes;
            lastLogo_ = logo;
            return logo;
        });
    }
};

// A service has no XDG_RUNTIME_DIR; Qt tells everybody, and this application has no use for it.
void sayOnlyWhatMatters(QtMsgType, const QMessageLogContext&, const QString& message) {
    if (!message.startsWith(QStringLiteral("QStandardPaths:"))) std::fprintf(stderr, "%s\n", qPrintable(message));
}

// Qt's letters want an application; this one has no windows and reads no words of the command line. It is never taken
// down: Qt's own remains are gone before the end of the process would come to it.
void startApplication() {
    static char name[] = "duebook", option[] = "-platform", platform[] = "offscreen";
    static char* words[] = {name, option, platform, nullptr};
    static int count = 3;
    const QtMessageHandler before = qInstallMessageHandler(sayOnlyWhatMatters);
    static const auto* const application = new QGuiApplication(count, words);
    Q_UNUSED(application)
    qInstallMessageHandler(before);
}

}  // namespace

std::unique_ptr<paper::DocumentRenderer> makeRenderer() {
    if (QCoreApplication::instance() == nullptr) startApplication();
    return std::make_unique<Renderer>();
}

}  // namespace duebook::ui::print
