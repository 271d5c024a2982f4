// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/lines_grid.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include "editor/pasted.h"
#include "theme/paint.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

// At the normal font; the description takes the rest.
constexpr int widths[] = {84, 0, 76, 52, 96, 64, 84, 124};
constexpr int narrowestDescription = 140;

}  // namespace

LinesGrid::LinesGrid(QWidget* parent) : QTableView(parent), lines_(new LinesModel(this)) {
    setObjectName(u"draftLines"_s);
    setAccessibleName(tr("Lines"));
    setModel(lines_);
    setItemDelegate(new LinesDelegate(this));
    setEditTriggers(AnyKeyPressed | DoubleClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(rowH());
    horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setFont(face(Type::smallMedium));
    horizontalHeader()->setMinimumSectionSize(px(40));
    connect(&Theme::instance(), &Theme::changed, this, &LinesGrid::styleHeader);
    styleHeader();
}

// As the heads of the lists look.
void LinesGrid::styleHeader() {
    const Tokens& t = tokens();
    horizontalHeader()->setFixedHeight(rowH());
    horizontalHeader()->setStyleSheet(
        u"QHeaderView{background:%1;border:0}QHeaderView::section{background:%1;color:%2;border:0;border-bottom:1px solid %3;padding:0 %4px}"_s
            .arg(t.raised.name(), t.text2.name(), t.line.name())
            .arg(px(7)));
    viewport()->update();
}

void LinesGrid::setSource(LinesModel::Column column, SuggestEdit::Source source) {
    sources_[column] = std::move(source);
}

void LinesGrid::fit() {
    int others = 0;
    for (int column = 0; column < LinesModel::columnCount_; ++column) {
        if (column == LinesModel::description) continue;
        setColumnWidth(column, px(widths[column]));
        others += px(widths[column]);
    }
    setColumnWidth(LinesModel::description, std::max(px(narrowestDescription), viewport()->width() - others));
}

void LinesGrid::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void LinesGrid::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) setCurrentIndex(lines_->index(0, 0));
    if (event->reason() == Qt::BacktabFocusReason && state() != EditingState)
        setCurrentIndex(lines_->index(lines_->rowCount() - 1, 0));
}

void LinesGrid::goTo(int row, int column) {
    setFocus(Qt::OtherFocusReason);
    setCurrentIndex(lines_->index(std::clamp(row, 0, lines_->rowCount() - 1), column));
}

void LinesGrid::finishTyping() {
    QWidget* editor = isTyping() ? indexWidget(currentIndex()) : nullptr;
    if (editor == nullptr) return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

void LinesGrid::paste() {
    const QModelIndex at = currentIndex().isValid() ? currentIndex() : lines_->index(0, 0);
    QList<QStringList> rows = pastedRows(QApplication::clipboard()->text());
    QStringList titles;
    for (int column = 0; column < LinesModel::columnCount_; ++column)
        titles += lines_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QList<int> columns = pastedColumns(rows, at.column(), titles);
    lines_->paste(at.row(), rows, columns);
    goTo(at.row() + int(rows.size()), at.column());
}

void LinesGrid::step(int by) {
    const QModelIndex now = currentIndex().isValid() ? currentIndex() : lines_->index(0, 0);
    const int last = lines_->rowCount() - 1;
    // a line without item and description is left, not filled
    if (by > 0 && now.row() == last && now.column() == LinesModel::description) return emit left(1);
    int row = now.row(), column = now.column() + by;
    if (column >= LinesModel::amount) ++row, column = 0;
    if (column < 0) --row, column = LinesModel::tax;
    if (row < 0) return emit left(-1);
    if (row > last) return emit left(1);
    setCurrentIndex(lines_->index(row, column));
}

bool LinesGrid::focusNextPrevChild(bool next) {
    step(next ? 1 : -1);
    return true;
}

bool LinesGrid::actOn(const QKeyEvent& event) {
    const QModelIndex now = currentIndex();
    const bool control = event.modifiers() & Qt::ControlModifier;
    switch (event.key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (control) return false;
            step(event.modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        case Qt::Key_D:
            if (control) lines_->copyFromAbove(now);
            return control;
        case Qt::Key_V:
            if (control) paste();
            return control;
        case Qt::Key_Delete:
            if (!control) return lines_->setData(now, QString(), Qt::EditRole), true;
            lines_->removeLine(now.row());
            goTo(now.row(), now.column());
            return true;
        case Qt::Key_Insert:
            if (!control) return false;
            lines_->insertLine(now.row());
            goTo(now.row(), LinesModel::item);
            return true;
        case Qt::Key_Escape:
            return false;
        default:
            return false;
    }
}

void LinesGrid::keyPressEvent(QKeyEvent* event) {
    if (actOn(*event)) return event->accept();
    if (event->modifiers() & Qt::ControlModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        return event->ignore();
    QTableView::keyPressEvent(event);
}

void LinesDelegate::paint(QPainter* p, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Tokens& t = tokens();
    const QRect box = option.rect;
    const bool wrong = !index.data(LinesModel::ErrorRole).toString().isEmpty();
    const bool filled = index.data(LinesModel::FilledRole).toBool();
    p->fillRect(box, wrong ? t.badBg : t.surface);
    p->fillRect(box.left(), box.bottom(), box.width(), 1, t.line);
    const QRect inner = box.adjusted(px(7), 0, -px(7), -1);
    const bool figure = LinesModel::isFigure(index.column());
    QString text = index.data().toString();
    QColor colour = wrong ? t.bad : filled && index.column() != LinesModel::amount ? t.text2 : t.text;
    if (index.row() == grid_->lines().rowCount() - 1 && index.column() == LinesModel::description && text.isEmpty()) {
        text = LinesGrid::tr("Type an item or a description");
        colour = t.text3;
    }
    drawText(p, inner, Qt::AlignVCenter | (figure ? Qt::AlignRight : Qt::AlignLeft), text, colour,
             index.column() == LinesModel::amount ? Type::smallStrong : Type::small, !figure);
    if (grid_->hasFocus() && grid_->currentIndex() == index) drawFocus(p, box.adjusted(0, 0, 0, -1), 2);
}

QWidget* LinesDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* editor = new SuggestEdit(grid_->source(index.column()), parent);
    editor->setObjectName(u"cellEditor"_s);
    editor->setStrict(true);
    editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    if (LinesModel::isFigure(index.column())) editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return editor;
}

// What the cell shows is what one corrects; typing over it begins anew. What the lines come to arrives meanwhile, and
// takes nothing away.
void LinesDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* edit = static_cast<SuggestEdit*>(editor);
    if (edit->property("begun").toBool()) return;
    edit->setProperty("begun", true);
    edit->setText(index.data(Qt::DisplayRole).toString());
    edit->selectAll();
}

// A filled cell that was only looked at stays filled.
void LinesDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    const QString text = static_cast<SuggestEdit*>(editor)->text();
    if (text != index.data(Qt::DisplayRole).toString()) model->setData(index, text, Qt::EditRole);
}

void LinesDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                         const QModelIndex&) const {
    editor->setGeometry(option.rect.adjusted(0, 0, 0, -1));
}

bool LinesDelegate::eventFilter(QObject* object, QEvent* event) {
    auto* edit = qobject_cast<SuggestEdit*>(object);
    if (edit == nullptr || (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride))
        return QStyledItemDelegate::eventFilter(object, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    if (event->type() == QEvent::ShortcutOverride) return QStyledItemDelegate::eventFilter(object, event);
    if (edit->keyForList(*key)) return true;
    if (key->matches(QKeySequence::Paste) && isTable(QApplication::clipboard()->text())) {
        emit closeEditor(edit, NoHint);
        grid_->paste();
        return true;
    }
    const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool forward = key->key() == Qt::Key_Tab || (enter && !(key->modifiers() & Qt::ShiftModifier));
    const bool back = key->key() == Qt::Key_Backtab || (enter && key->modifiers() & Qt::ShiftModifier);
    const bool down = key->key() == Qt::Key_Down, up = key->key() == Qt::Key_Up;
    const bool copy = key->key() == Qt::Key_D && key->modifiers() & Qt::ControlModifier;
    if (!forward && !back && !down && !up && !copy) return QStyledItemDelegate::eventFilter(object, event);
    if (!copy) edit->takeMarked();
    const QModelIndex at = grid_->currentIndex();
    if (!copy) emit commitData(edit);
    emit closeEditor(edit, NoHint);
    if (enter && key->modifiers() & Qt::ControlModifier) return false;  // on to the page: it issues
    if (copy)
        grid_->lines().copyFromAbove(at);
    else if (up || down)
        grid_->goTo(at.row() + (down ? 1 : -1), at.column());
    else
        grid_->step(forward ? 1 : -1);
    return true;
}

}  // namespace duebook::ui
