// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/preview_pane.h"

#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

#include "editor/page_view.h"
#include "print/picture.h"
#include "services/print_document.h"
#include "text/convert.h"
#include "theme/paint.h"
#include "widgets/buttons.h"
#include "widgets/label.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonMs = 250;

// A page, or why there is none.
struct Painted {
    QImage picture;
    int page = 0, pages = 0;
    QString why;
};

Painted paintDraft(services::Books& books, const io::DraftSheet& sheet, int page, int width) {
    const print::PictureRenderer renderer(page, width);
    const auto printed = services::printDraft(books, renderer, io::writeSheet(sheet), 0);
    if (!printed) return {{}, 0, 0, sentence(printed.error().front())};
    return {renderer.picture(), renderer.page(), printed->pages, {}};
}

}  // namespace

void PageView::setPicture(const QImage& picture) {
    picture_ = picture;
    update();
}

void PageView::paintEvent(QPaintEvent*) {
    if (picture_.isNull()) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize size = picture_.size().scaled(this->size(), Qt::KeepAspectRatio);
    const QRect place(QPoint((width() - size.width()) / 2, 0), size);
    painter.drawImage(place, picture_);
    painter.setPen(tokens().lineStrong);
    painter.drawRect(place.adjusted(0, 0, -1, -1));
}

PreviewPane::PreviewPane(Session& session, QWidget* parent)
    : Sheet(Ground::window, Qt::LeftEdge, parent), session_(session) {
    setObjectName(u"draftPreview"_s);
    auto* column = makeColumn(this, 8, {14, 10, 14, 12});
    auto* row = makeRow(nullptr, 4);
    row->addWidget(new Label(tr("Preview"), Type::bodyStrong));
    row->addStretch(1);
    count_ = new Label({}, Type::small, Tone::muted);
    count_->setObjectName(u"previewCount"_s);
    row->addWidget(count_);
    back_ = makeTool({u"previewBack"_s, {}, u"Ctrl+PgUp"_s, u"left"_s, tr("Page before")}, this);
    on_ = makeTool({u"previewOn"_s, {}, u"Ctrl+PgDown"_s, u"right"_s, tr("Next page")}, this);
    row->addWidget(back_);
    row->addWidget(on_);
    column->addLayout(row);
    why_ = new Label({}, Type::small, Tone::muted);
    why_->setWordWrap(true);
    column->addWidget(why_);
    view_ = new PageView(this);
    view_->setObjectName(u"previewPage"_s);
    column->addWidget(view_, 1);
    connect(back_, &QToolButton::clicked, this, [this] { turn(-1); });
    connect(on_, &QToolButton::clicked, this, [this] { turn(1); });
    soon_.setSingleShot(true);
    soon_.setInterval(soonMs);
    connect(&soon_, &QTimer::timeout, this, &PreviewPane::paint);
    showPage();
}

const QImage& PreviewPane::picture() const {
    return view_->picture();
}

void PreviewPane::preview(const io::DraftSheet& sheet) {
    sheet_ = sheet;
    wanted_ = true;
    if (isVisible()) soon_.start();
}

void PreviewPane::clear(const QString& why) {
    wanted_ = false;
    soon_.stop();
    if (painting_) painting_->cancel();
    why_->setText(why);
    pages_ = 0;
    view_->setPicture({});
    showPage();
}

void PreviewPane::turn(int by) {
    const int page = std::clamp(page_ + by, 0, std::max(0, pages_ - 1));
    if (page == page_ || !wanted_) return;
    page_ = page;
    paint();
}

void PreviewPane::paint() {
    if (painting_) painting_->cancel();
    if (!wanted_ || view_->width() < px(60)) return;
    painting_ = session_.read(
        this,
        [sheet = sheet_, page = page_, width = qRound(view_->width() * devicePixelRatioF())](
            services::Books& books, const Progress&) { return paintDraft(books, sheet, page, width); },
        [this](const Painted& painted) {
            why_->setText(painted.why);
            page_ = painted.page;
            pages_ = painted.pages;
            view_->setPicture(painted.picture);
            showPage();
        });
}

void PreviewPane::showPage() {
    count_->setText(pages_ == 0 ? QString() : tr("Page %1 of %2").arg(page_ + 1).arg(pages_));
    why_->setVisible(!why_->text().isEmpty());
    back_->setEnabled(page_ > 0);
    on_->setEnabled(page_ + 1 < pages_);
}

void PreviewPane::resizeEvent(QResizeEvent* event) {
    Sheet::resizeEvent(event);
    if (wanted_) soon_.start();
}

void PreviewPane::showEvent(QShowEvent* event) {
    Sheet::showEvent(event);
    if (wanted_) soon_.start();
}

}  // namespace duebook::ui
