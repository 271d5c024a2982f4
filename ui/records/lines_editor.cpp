// SPDX-License-Identifier: GPL-3.0-or-later
#include "records/lines_editor.h"

#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

#include "records/json_path.h"
#include "records/typed_value.h"
#include "theme/theme.h"
#include "widgets/choice_box.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int objectRole = Qt::UserRole + 1;  // of the first cell: the row's object
constexpr int valueRole = Qt::UserRole;       // of a choice: its value
constexpr int mostRowsShown = 6;

bool isChosen(const LineColumn& column) {
    return column.kind == LineColumn::Kind::choice || column.kind == LineColumn::Kind::flag;
}

bool isFigure(const LineColumn& column) {
    return column.kind == LineColumn::Kind::amount || column.kind == LineColumn::Kind::whole;
}

// Editors of the cells: a box for a choice, a field that completes for a text.
class LinesDelegate : public QStyledItemDelegate {
public:
    explicit LinesDelegate(LinesEditor* lines) : QStyledItemDelegate(lines), lines_(lines) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const override {
        const LineColumn& column = lines_->columns()[index.column()];
        if (isChosen(column)) {
            auto* box = new ChoiceBox(parent);
            for (const Choice& choice : column.choices) box->addItem(choice.text, choice.value);
            return box;
        }
        auto* field = new QLineEdit(parent);
        field->setFont(face(Type::small));
        field->setProperty("cell", true);
        field->setAccessibleName(column.title);
        if (!column.choices.isEmpty()) field->setCompleter(new ChoiceCompleter(column.choices, field));
        return field;
    }
    // Once: marks of what is wrong arrive while one types, and take nothing away.
    void setEditorData(QWidget* editor, const QModelIndex& index) const override {
        if (editor->property("begun").toBool()) return;
        editor->setProperty("begun", true);
        if (auto* box = qobject_cast<QComboBox*>(editor))
            box->setCurrentIndex(std::max(0, box->findData(index.data(valueRole))));
        else
            QStyledItemDelegate::setEditorData(editor, index);
    }
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
        const auto* box = qobject_cast<QComboBox*>(editor);
        if (box == nullptr) return QStyledItemDelegate::setModelData(editor, model, index);
        model->setData(index, box->currentData(), valueRole);
        model->setData(index, box->currentText(), Qt::EditRole);
    }
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const override {
        editor->setGeometry(option.rect);
    }

private:
    LinesEditor* lines_;
};

QString wordOf(const LineColumn& column, const QString& value) {
    for (const Choice& choice : column.choices)
        if (choice.value == value) return choice.text;
    return value;
}

}  // namespace

LinesEditor::LinesEditor(QList<LineColumn> columns, QWidget* parent)
    : QTableWidget(0, int(columns.size()), parent), columns_(std::move(columns)) {
    QStringList titles;
    for (LineColumn& column : columns_) {
        titles += column.title;
        if (column.kind == LineColumn::Kind::flag) column.choices = {{{}, {}}, {u"1"_s, tr("yes")}};
    }
    setHorizontalHeaderLabels(titles);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setFont(face(Type::caption));
    for (int c = 0; c < columns_.size(); ++c)
        if (isFigure(columns_[c])) horizontalHeaderItem(c)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(rowH());
    setProperty("lines", true);
    setFont(face(Type::small));
    setItemDelegate(new LinesDelegate(this));
    setEditTriggers(AnyKeyPressed | EditKeyPressed | DoubleClicked | SelectedClicked);
    setTabKeyNavigation(false);  // Tab leaves the table; arrows walk in it
    setSelectionMode(SingleSelection);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    connect(this, &QTableWidget::itemChanged, this, &LinesEditor::take);
    setRows({});
}

void LinesEditor::setRows(const QJsonArray& rows) {
    quiet_ = true;
    setRowCount(0);
    for (const QJsonValue& row : rows) appendRow(row.toObject());
    appendRow({});
    quiet_ = false;
    setCurrentCell(0, 0);
    fit();
}

void LinesEditor::appendRow(const QJsonObject& object) {
    const int row = rowCount();
    const bool before = std::exchange(quiet_, true);
    insertRow(row);
    for (int c = 0; c < columns_.size(); ++c) {
        const LineColumn& column = columns_[c];
        auto* item = new QTableWidgetItem;
        const QJsonValue value = valueAt(object, column.key);
        if (isChosen(column)) {
            const QString chosen = value.isBool() ? (value.toBool() ? u"1"_s : QString()) : value.toString();
            item->setData(valueRole, chosen);
            item->setText(wordOf(column, chosen));
        } else {
            item->setText(shownValue(value, column.kind));
        }
        if (isFigure(column)) item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        setItem(row, c, item);
    }
    item(row, 0)->setData(objectRole, object);
    quiet_ = before;
}

bool LinesEditor::isEmpty(int row) const {
    for (int c = 0; c < columns_.size(); ++c)
        if (!item(row, c)->text().isEmpty()) return false;
    return true;
}

QJsonValue LinesEditor::valueOf(const QTableWidgetItem& cell, const LineColumn& column) const {
    if (column.kind == LineColumn::Kind::flag) return !cell.data(valueRole).toString().isEmpty();
    if (column.kind == LineColumn::Kind::choice) return cell.data(valueRole).toString();
    return typedValue(cell.text(), column.kind);
}

QJsonArray LinesEditor::rows() const {
    QJsonArray rows;
    for (int r = 0; r < rowCount(); ++r) {
        if (isEmpty(r)) continue;
        QJsonObject object = item(r, 0)->data(objectRole).toJsonObject();
        for (int c = 0; c < columns_.size(); ++c) {
            const LineColumn& column = columns_[c];
            const QJsonValue before = valueAt(object, column.key);
            const QJsonValue now = valueOf(*item(r, c), column);
            if (now.isBool() && now.toBool() == before.toBool()) continue;
            const bool blank = now.isString() && now.toString().isEmpty();
            if (now == before || (blank && before.toString().isEmpty() && !before.isDouble())) continue;
            putAt(object, column.key, blank ? QJsonValue() : now);
        }
        rows.append(object);
    }
    return rows;
}

void LinesEditor::setChoices(const QString& key, const QList<Choice>& choices) {
    if (const int c = columnOf(key); c >= 0) columns_[c].choices = choices;
}

int LinesEditor::columnOf(const QString& key) const {
    for (int c = 0; c < columns_.size(); ++c)
        if (columns_[c].key == key) return c;
    return -1;
}

QString LinesEditor::titleOf(const QString& key) const {
    const int c = columnOf(key);
    return c < 0 ? key : columns_[c].title;
}

bool LinesEditor::showFault(int row, const QString& key, const QString& sentence) {
    const int column = std::max(0, columnOf(key));
    int at = -1;
    for (int r = 0; r < rowCount(); ++r) {
        if (isEmpty(r) || ++at != row) continue;
        quiet_ = true;
        item(r, column)->setBackground(tokens().badBg);
        item(r, column)->setToolTip(sentence);
        if (state() != EditingState) setCurrentCell(r, column);
        quiet_ = false;
        return true;
    }
    return false;
}

void LinesEditor::clearFaults() {
    quiet_ = true;
    for (int r = 0; r < rowCount(); ++r)
        for (int c = 0; c < columnCount(); ++c) {
            item(r, c)->setBackground({});
            item(r, c)->setToolTip({});
        }
    quiet_ = false;
}

void LinesEditor::take(QTableWidgetItem* changed) {
    if (quiet_) return;
    if (changed->row() == rowCount() - 1 && !isEmpty(changed->row())) {
        appendRow({});
        QMetaObject::invokeMethod(
            this, [this] { fit(); }, Qt::QueuedConnection);  // the editor is still closing
    }
    emit edited();
}

void LinesEditor::removeCurrent() {
    const int row = currentRow();
    const bool there = row >= 0 && !item(row, 0)->data(objectRole).toJsonObject().isEmpty();
    if (row < 0 || row == rowCount() - 1 || (keeps_ && there)) return;
    removeRow(row);
    fit();
    emit edited();
}

void LinesEditor::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::ControlModifier) return removeCurrent();
    if (event->key() == Qt::Key_Delete && currentItem() != nullptr) {
        currentItem()->setData(valueRole, QString());
        return currentItem()->setText({});
    }
    if (event->matches(QKeySequence::InsertParagraphSeparator) && state() != EditingState) {
        edit(currentIndex());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void LinesEditor::focusInEvent(QFocusEvent* event) {
    QTableWidget::focusInEvent(event);
    if (currentItem() == nullptr) setCurrentCell(0, 0);
}

void LinesEditor::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    fit();
}

void LinesEditor::fit() {
    int shares = 0;
    for (const LineColumn& column : columns_) shares += column.width;
    const int room = viewport()->width();
    for (int c = 0, left = room; c < columns_.size(); ++c) {
        const int width = c + 1 == columns_.size() ? left : room * columns_[c].width / shares;
        setColumnWidth(c, width);
        left -= width;
    }
    setFixedHeight(sizeHint().height());
}

QSize LinesEditor::sizeHint() const {
    const int shown = std::clamp(rowCount(), 2, mostRowsShown);
    return {px(200), horizontalHeader()->sizeHint().height() + shown * rowH() + 2 * frameWidth()};
}

}  // namespace duebook::ui
