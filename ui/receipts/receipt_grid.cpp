// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receipt_grid.h"

#include <QHeaderView>
#include <QKeyEvent>

#include "theme/icons.h"
#include "theme/paint.h"
#include "widgets/suggest_edit.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

// At the normal font; the number takes the rest.
constexpr int widths[] = {44, 0, 92, 108, 92, 116, 100, 112, 156};
constexpr int narrowestNumber = 120;

QList<Suggestion> restChoices(const QString& typed) {
    QList<Suggestion> found;
    for (const auto rest :
         {ReceiptItems::Rest::staysOpen, ReceiptItems::Rest::deduction, ReceiptItems::Rest::writeOff}) {
        const QString word = ReceiptItems::restWord(rest);
        if (word.startsWith(typed.trimmed(), Qt::CaseInsensitive)) found += Suggestion{word, word, {}};
    }
    return found;
}

}  // namespace

ReceiptGrid::ReceiptGrid(QWidget* parent) : QTableView(parent), items_(new ReceiptItems(this)) {
    setObjectName(u"receiptItems"_s);
    setAccessibleName(tr("Open items"));
    setModel(items_);
    setItemDelegate(new ReceiptDelegate(this));
    setEditTriggers(DoubleClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(true);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowH());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(face(Type::smallMedium));
    horizontalHeader()->setMinimumSectionSize(px(40));
    connect(&Theme::instance(), &Theme::changed, this, &ReceiptGrid::styleHeader);
    connect(items_, &QAbstractItemModel::modelReset, this, [this] {
        if (hasFocus() && items_->rowCount() > 0) setCurrentIndex(items_->index(0, ReceiptItems::amount));
    });
    styleHeader();
}

// As the heads of the lists look.
void ReceiptGrid::styleHeader() {
    const Tokens& t = tokens();
    horizontalHeader()->setFixedHeight(rowH());
    horizontalHeader()->setStyleSheet(
        u"QHeaderView{background:%1;border:0}QHeaderView::section{background:%1;color:%2;border:0;border-bottom:1px solid %3;padding:0 %4px}"_s
            .arg(t.raised.name(), t.text2.name(), t.line.name())
            .arg(px(7)));
    viewport()->update();
}

void ReceiptGrid::fit() {
    int others = 0;
    for (int column = 0; column < ReceiptItems::columnCount_; ++column) {
        if (column == ReceiptItems::number) continue;
        setColumnWidth(column, px(widths[column]));
        others += px(widths[column]);
    }
    setColumnWidth(ReceiptItems::number, std::max(px(narrowestNumber), viewport()->width() - others));
}

void ReceiptGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void ReceiptGrid::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid() && items_->rowCount() > 0) setCurrentIndex(items_->index(0, ReceiptItems::amount));
}

void ReceiptGrid::finishTyping() {
    QWidget* editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (editor == nullptr) return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void ReceiptGrid::keyPressEvent(QKeyEvent* event) {
    const QModelIndex now = currentIndex();
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (now.isValid() && plain && event->key() == Qt::Key_Space) {
        items_->toggle(now.row());
        return event->accept();
    }
    if (enter && plain) {
        if (now.row() + 1 < items_->rowCount()) setCurrentIndex(items_->index(now.row() + 1, now.column()));
        return event->accept();
    }
    if (enter) return event->ignore();  // on to the page: it records
    const QString typed = event->text();
    if (now.isValid() && plain && !typed.isEmpty() && typed.at(0).isPrint()) {
        // a figure goes into the amount, wherever in the row the keyboard is
        const bool editable = items_->flags(now) & Qt::ItemIsEditable;
        const QModelIndex cell = editable ? now : now.siblingAtColumn(ReceiptItems::amount);
        setCurrentIndex(cell);
        if (edit(cell, AllEditTriggers, event)) {
            if (auto* editor = qobject_cast<QLineEdit*>(indexWidget(cell))) {
                editor->clear();
                editor->insert(typed);
            }
        }
        return event->accept();
    }
    QTableView::keyPressEvent(event);
}

void ReceiptGrid::mouseReleaseEvent(QMouseEvent* event) {
    QTableView::mouseReleaseEvent(event);
    const QModelIndex at = indexAt(event->position().toPoint());
    if (at.isValid() && at.column() == ReceiptItems::tick) items_->toggle(at.row());
}

void ReceiptDelegate::paintTick(QPainter* p, const QRect& box, bool on) const {
    const Tokens& t = tokens();
    const int size = px(16);
    const QRect square(box.center().x() - size / 2, box.center().y() - size / 2, size, size);
    drawBox(p, square, on ? t.accent : t.surface, on ? t.accent : t.text3, 3);
    if (!on) return;
    p->save();
    p->setRenderHint(QPainter::Antialiasing);
    p->setPen(QPen(t.surface, px(2), Qt::SolidLine, Qt::RoundCap));
    const double s = size;
    p->drawPolyline(
        QPolygonF({square.topLeft() + QPointF(0.24 * s, 0.52 * s), square.topLeft() + QPointF(0.44 * s, 0.72 * s),
                   square.topLeft() + QPointF(0.78 * s, 0.3 * s)}));
    p->restore();
}

void ReceiptDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = tokens();
    const QRect box = option.rect;
    const bool paid = grid_->items().isTicked(index.row());
    p->fillRect(box, paid ? t.raised : t.surface);
    p->fillRect(box.left(), box.bottom(), box.width(), 1, t.line);
    const int column = index.column();
    if (column == ReceiptItems::tick) {
        paintTick(p, box.adjusted(0, 0, 0, -1), paid);
    } else {
        const bool figure = ReceiptItems::isFigure(column);
        const bool strong = paid && (column == ReceiptItems::amount || column == ReceiptItems::number);
        const bool quiet = !paid && (column == ReceiptItems::discount || column == ReceiptItems::due);
        drawText(p, box.adjusted(px(7), 0, -px(7), -1), Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft),
                 index.data().toString(), quiet ? t.text2 : t.text, strong ? Type::smallStrong : Type::small, !figure);
    }
    if (grid_->hasFocus() && grid_->currentIndex() == index) drawFocus(p, box.adjusted(0, 0, 0, -1), 2);
}

QWidget* ReceiptDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new SuggestEdit({}, parent);
    if (index.column() == ReceiptItems::rest) {
        editor->setSource(&restChoices);
        editor->setStrict(true);
    }
    editor->setObjectName(u"cellEditor"_s);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (ReceiptItems::isFigure(index.column())) editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return editor;
}

void ReceiptDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* edit = static_cast<SuggestEdit*>(editor);
    if (edit->property("begun").toBool()) return;
    edit->setProperty("begun", true);
    edit->setText(index.data(Qt::DisplayRole).toString());
    edit->selectAll();
}

void ReceiptDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    auto* edit = static_cast<SuggestEdit*>(editor);
    if (edit->isListOpen()) edit->takeMarked();
    if (edit->text() != index.data(Qt::DisplayRole).toString()) model->setData(index, edit->text(), Qt::EditRole);
}

void ReceiptDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                           const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

}  // namespace duebook::ui
