// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filter_row.h"

#include "theme/paint.h"
#include "widgets/buttons.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

namespace duebook::ui {

using namespace Qt::StringLiterals;

FilterRow::FilterRow(QHeaderView* header, const QList<Column>& columns)
    : QWidget(header), header_(header), columns_(columns) {
    setObjectName(u"filterRow"_s);
    wait_.setSingleShot(true);
    wait_.setInterval(debounceMs);
    connect(&wait_, &QTimer::timeout, this, &FilterRow::tell);
    for (const Column& column : columns_) {
        if (!column.filterable) {
            fields_ += nullptr;
            continue;
        }
        auto* field = new QLineEdit(this);
        field->setObjectName(u"filter_"_s + column.id);
        field->setAccessibleName(tr("Filter %1").arg(column.title));
        field->setProperty("flat", true);
        field->setFont(face(Type::small));
        field->setPlaceholderText(column.filterHint);
        field->setAlignment((isFigure(column.kind) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this, [this, field] {
            setStyleProperty(field, "filled", !field->text().isEmpty());
            wait_.start();
        });
        fields_ += field;
    }
    for (auto signal : {&QHeaderView::sectionResized, &QHeaderView::sectionMoved})
        connect(header, signal, this, &FilterRow::place);
    connect(header, &QHeaderView::geometriesChanged, this, &FilterRow::place);
}

int FilterRow::heightNow() {
    return px(30);
}

Filters FilterRow::filters() const {
    Filters result;
    for (qsizetype i = 0; i < fields_.size(); ++i)
        if (fields_[i] != nullptr && !fields_[i]->text().trimmed().isEmpty())
            result.insert(columns_[i].id, fields_[i]->text().trimmed());
    return result;
}

void FilterRow::setFilter(const QString& column, const QString& text) {
    for (qsizetype i = 0; i < fields_.size(); ++i)
        if (columns_[i].id == column && fields_[i] != nullptr) fields_[i]->setText(text);
    tell();
}

void FilterRow::clear() {
    for (QLineEdit* field : fields_)
        if (field != nullptr) field->clear();
    tell();
}

void FilterRow::mark(const QMap<QString, QString>& wrong) {
    for (qsizetype i = 0; i < fields_.size(); ++i) {
        if (fields_[i] == nullptr) continue;
        const QString why = wrong.value(columns_[i].id);
        setStyleProperty(fields_[i], "state", why.isEmpty() ? QString() : u"error"_s);
        fields_[i]->setToolTip(why);
    }
}

void FilterRow::focusColumn(int column) {
    QLineEdit* target = fields_.value(column);
    for (int visual = 0; (target == nullptr || target->isHidden()) && visual < header_->count(); ++visual)
        target = fields_.value(header_->logicalIndex(visual));
    if (target == nullptr) return;
    target->setFocus(Qt::ShortcutFocusReason);
    target->selectAll();
}

void FilterRow::tell() {
    wait_.stop();
    const Filters now = filters();
    if (now == told_) return;
    told_ = now;
    emit changed(now);
}

void FilterRow::place() {
    QWidget* before = header_;
    for (int visual = 0; visual < fields_.size(); ++visual) {
        const int i = header_->logicalIndex(visual);
        QLineEdit* field = fields_.value(i);
        if (field == nullptr) continue;
        const bool shown = !header_->isSectionHidden(i);
        field->setVisible(shown);
        if (!shown) continue;
        field->setGeometry(header_->sectionViewportPosition(i) + 2, px(3), header_->sectionSize(i) - 3, px(24));
        setTabOrder(before, field);
        before = field;
    }
}

bool FilterRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress &&
        pressed(static_cast<QLineEdit*>(watched), static_cast<QKeyEvent*>(event)->key()))
        return true;
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QWidget::eventFilter(watched, event);
}

// Esc empties the field, then all fields, then goes back; Down and Enter go to the rows.
bool FilterRow::pressed(QLineEdit* field, int key) {
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        tell();
        emit left();
        return true;
    }
    if (key != Qt::Key_Escape) return false;
    if (!field->text().isEmpty())
        field->clear();
    else if (!filters().isEmpty())
        clear();
    else
        emit left();
    return true;
}

void FilterRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().raised);
    painter.fillRect(0, height() - 1, width(), 1, tokens().line);
}

}  // namespace duebook::ui
