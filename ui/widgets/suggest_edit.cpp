// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/suggest_edit.h"

#include <QKeyEvent>
#include <QListView>
#include <QStyledItemDelegate>

#include "theme/paint.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostShown = 8, noteRole = Qt::UserRole + 1;

class SuggestionModel : public QAbstractListModel {
public:
    SuggestionModel(QList<Suggestion> found, QObject* parent) : QAbstractListModel(parent), found_(std::move(found)) {}
    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : int(found_.size()); }
    QVariant data(const QModelIndex& index, int role) const override {
        const Suggestion& suggestion = found_[index.row()];
        if (role == Qt::DisplayRole) return suggestion.title;
        if (role == noteRole) return suggestion.note;
        if (role == Qt::AccessibleTextRole) return QString(suggestion.title + u", "_s + suggestion.note);
        return {};
    }

private:
    QList<Suggestion> found_;
};

class SuggestionDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const QString note = index.data(noteRole).toString();
        const int noteWidth = note.isEmpty() ? 0 : textWidth(Type::caption, note) + px(16);
        return {textWidth(Type::small, index.data().toString()) + noteWidth + px(20), rowH()};
    }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tokens& t = tokens();
        const bool on = option.state & QStyle::State_Selected;
        painter->fillRect(option.rect, on ? t.selRow : t.surface);
        const QRect box = option.rect.adjusted(px(8), 0, -px(8), 0);
        const QString note = index.data(noteRole).toString();
        const int noteWidth = note.isEmpty() ? 0 : textWidth(Type::caption, note) + px(12);
        drawText(painter, box.adjusted(0, 0, -noteWidth, 0), Qt::AlignVCenter, index.data().toString(), t.text,
                 Type::small, true);
        drawText(painter, box, Qt::AlignVCenter | Qt::AlignRight, note, t.text3, Type::caption);
    }
};

}  // namespace

SuggestEdit::SuggestEdit(Source source, QWidget* parent) : QLineEdit(parent), source_(std::move(source)) {
    setFont(face(Type::small));
    connect(this, &QLineEdit::textEdited, this, &SuggestEdit::propose);
}

SuggestEdit::~SuggestEdit() {
    delete list_;
}

bool SuggestEdit::isListOpen() const {
    return list_ != nullptr && list_->isVisible();
}

void SuggestEdit::propose() {
    found_ = source_ ? source_(text()) : QList<Suggestion>();
    if (found_.isEmpty()) return closeList();
    openList();
}

// A child of the window: it takes neither focus nor keys.
void SuggestEdit::openList() {
    if (list_ == nullptr) {
        list_ = new QListView(window());
        list_->setObjectName(u"suggestions"_s);
        list_->setAccessibleName(tr("Suggestions"));
        list_->setFocusPolicy(Qt::NoFocus);
        list_->setItemDelegate(new SuggestionDelegate(list_));
        list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        list_->setStyleSheet(u"QListView{border:1px solid %1}"_s.arg(tokens().lineStrong.name()));
        connect(list_, &QListView::pressed, this, [this](const QModelIndex& index) {
            list_->setCurrentIndex(index);
            takeMarked();
        });
    }
    auto* old = list_->model();
    list_->setModel(new SuggestionModel(found_, list_));
    delete old;
    const int rows = std::min(mostShown, int(found_.size()));
    const int wide = std::max(width(), list_->sizeHintForColumn(0) + px(16));
    const QPoint below = mapTo(window(), QPoint(0, height() + 1));
    const int high = rows * rowH() + 2;
    const bool over = below.y() + high > window()->height();
    const int left = std::max(0, std::min(below.x(), window()->width() - wide));
    list_->setGeometry(left, over ? below.y() - height() - high - 2 : below.y(), wide, high);
    list_->show();
    list_->raise();
}

void SuggestEdit::closeList() {
    if (list_ != nullptr) list_->hide();
}

bool SuggestEdit::takeMarked() {
    if (!isListOpen()) return false;
    int row = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    const auto isTyped = [this](const Suggestion& each) { return each.text.compare(text(), Qt::CaseInsensitive) == 0; };
    const auto typed = std::find_if(found_.begin(), found_.end(), isTyped);
    if (row < 0 && strict_ && !text().trimmed().isEmpty())
        row = typed == found_.end() ? 0 : int(typed - found_.begin());
    closeList();
    if (row < 0) return false;
    const QString chosen = found_[row].text;
    setText(chosen);
    emit taken(chosen);
    return true;
}

bool SuggestEdit::keyForList(const QKeyEvent& event) {
    if (!isListOpen()) {
        if (event.key() != Qt::Key_Down || (event.modifiers() & ~Qt::KeypadModifier)) return false;
        propose();
        return isListOpen();
    }
    const int last = int(found_.size()) - 1, now = list_->currentIndex().isValid() ? list_->currentIndex().row() : -1;
    const auto mark = [&](int row) {
        list_->setCurrentIndex(list_->model()->index(std::clamp(row, 0, last), 0));
        return true;
    };
    switch (event.key()) {
        case Qt::Key_Down:
            return mark(now + 1);
        case Qt::Key_Up:
            return mark(now - 1);
        case Qt::Key_PageDown:
            return mark(now + mostShown);
        case Qt::Key_PageUp:
            return mark(now - mostShown);
        case Qt::Key_Escape:
            closeList();
            return true;
        default:
            return false;
    }
}

void SuggestEdit::keyPressEvent(QKeyEvent* event) {
    if (keyForList(*event)) return;
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) takeMarked();
    QLineEdit::keyPressEvent(event);
}

void SuggestEdit::focusOutEvent(QFocusEvent* event) {
    takeMarked();
    QLineEdit::focusOutEvent(event);
}

}  // namespace duebook::ui
