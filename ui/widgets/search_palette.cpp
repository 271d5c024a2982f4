// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/search_palette.h"

#include "theme/icons.h"
#include "theme/paint.h"
#include "widgets/label.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>

namespace duebook::ui {

using namespace Qt::StringLiterals;

SearchPalette::SearchPalette(QWidget* window) : QWidget(window) {
    setObjectName(u"searchPalette"_s);
    setAccessibleName(tr("Find anything"));
    field_ = new QLineEdit(this);
    field_->setObjectName(u"searchField"_s);
    field_->setAccessibleName(tr("Find customer, number, amount, PO"));
    field_->setPlaceholderText(tr("Find customer, number, amount, PO…"));
    field_->setProperty("bare", true);
    field_->setFont(face(Type::title));
    note_ = new Label({}, Type::caption, Tone::faint, this);
    note_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    foot_ = new Label(tr("Enter opens    Alt+Enter in side panel    Ctrl+Enter as filter    > commands    Esc"),
                      Type::caption, Tone::faint, this);
    found_ = new FoundModel(this);
    list_ = new QListView(this);
    list_->setObjectName(u"searchResults"_s);
    list_->setAccessibleName(tr("Found"));
    list_->setModel(found_);
    list_->setItemDelegate(new FoundDelegate(found_, list_));
    list_->setFrameShape(QFrame::NoFrame);
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setMouseTracking(true);
    field_->installEventFilter(this);
    window->installEventFilter(this);
    connect(field_, &QLineEdit::textChanged, this,
            [this](const QString& text) { emit queryChanged(text, ++generation_); });
    connect(list_, &QListView::clicked, this, [this] { choose(How::open); });
    hide();
}

void SearchPalette::popUp(const QString& text) {
    before_ = QApplication::focusWidget();
    if (text != field_->text())
        field_->setText(text);
    else
        emit queryChanged(text, ++generation_);
    place();
    show();
    raise();
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

void SearchPalette::dismiss() {
    if (isHidden()) return;
    hide();
    if (before_) before_->setFocus(Qt::OtherFocusReason);
}

void SearchPalette::setResults(int generation, const QList<FoundGroup>& groups, const QString& note) {
    if (generation != generation_) return;
    found_->setGroups(groups);
    list_->setCurrentIndex(found_->index(found_->neighbour(-1, 1)));
    note_->setText(note);
    place();
}

QRect SearchPalette::box() const {
    int rows = 0;
    for (int row = 0; row < found_->rowCount(); ++row)
        rows += list_->itemDelegate()->sizeHint({}, found_->index(row)).height();
    const int wide = std::min(px(640), width() - px(40)), top = std::min(px(96), height() / 8);
    const int high = std::min(px(48) + rows + px(16) + px(32), height() - top - px(24));
    return {(width() - wide) / 2, top, wide, high};
}

void SearchPalette::place() {
    setGeometry(parentWidget()->rect());
    const QRect b = box();
    field_->setGeometry(b.left() + px(46), b.top() + px(8), b.width() - px(200), px(32));
    note_->setGeometry(b.right() - px(156), b.top(), px(140), px(48));
    list_->setGeometry(b.left() + 1, b.top() + px(52), b.width() - 2, b.height() - px(52) - px(38));
    foot_->setGeometry(b.left() + px(16), b.bottom() - px(32), b.width() - px(32), px(31));
    update();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible()) place();
    if (watched == field_ && event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    if (watched == field_ && event->type() == QEvent::KeyPress) return pressed(*static_cast<QKeyEvent*>(event));
    return QWidget::eventFilter(watched, event);
}

bool SearchPalette::pressed(const QKeyEvent& event) {
    const int row = list_->currentIndex().row();
    switch (event.key()) {
        case Qt::Key_Escape:
            dismiss();
            return true;
        case Qt::Key_Down:
            list_->setCurrentIndex(found_->index(found_->neighbour(row, 1)));
            return true;
        case Qt::Key_Up:
            list_->setCurrentIndex(found_->index(found_->neighbour(row, -1)));
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;  // nothing else to go to
        case Qt::Key_Return:
        case Qt::Key_Enter:
            choose(event.modifiers() & Qt::AltModifier       ? How::inPanel
                   : event.modifiers() & Qt::ControlModifier ? How::asFilter
                                                             : How::open);
            return true;
        default:
            return false;
    }
}

void SearchPalette::choose(How how) {
    const int row = list_->currentIndex().row();
    if (row < 0 || found_->isCaption(row)) return;
    const QVariant key = found_->at(row).key;
    dismiss();
    emit chosen(key, how);
}

void SearchPalette::mousePressEvent(QMouseEvent* event) {
    if (!box().contains(event->position().toPoint())) dismiss();
}

void SearchPalette::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& t = tokens();
    painter.fillRect(rect(), t.dark ? QColor(0, 0, 0, 120) : QColor(30, 36, 48, 64));
    const QRect b = box();
    for (int i = 14; i > 0; --i) drawBox(&painter, b.adjusted(-i, -i + 6, i, i + 6), QColor(0, 0, 0, 4), {}, 10 + i);
    drawBox(&painter, b, t.surface, t.lineStrong, 8);
    paintIcon(&painter, u"find"_s, {b.left() + px(16), b.top() + px(15), px(18), px(18)}, t.text2);
    painter.fillRect(b.left() + 1, b.top() + px(48), b.width() - 2, 1, t.line);
    painter.fillRect(b.left() + 1, b.bottom() - px(32), b.width() - 2, 1, t.line);
}

}  // namespace duebook::ui
