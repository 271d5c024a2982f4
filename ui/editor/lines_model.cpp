// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/lines_model.h"

#include "editor/figures.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

// In the order of Column.
constexpr std::string LinesModel::Line::*members[] = {
    &LinesModel::Line::item,      &LinesModel::Line::description, &LinesModel::Line::quantity, &LinesModel::Line::unit,
    &LinesModel::Line::unitPrice, &LinesModel::Line::discount,    &LinesModel::Line::tax};

// A discount may come with its sign.
QString pastedText(const QString& text, int column) {
    if (!LinesModel::isFigure(column)) return text;
    QString figure = text;
    if (column == LinesModel::discount && figure.endsWith(u'%')) figure.chop(1);
    return keptFigure(figure);
}

}  // namespace

bool LinesModel::isFigure(int column) {
    return column == quantity || column == unitPrice || column == discount || column == amount;
}

int LinesModel::columnOf(const QString& field) {
    for (const auto& [word, member] : io::lineFields()) {
        if (qs(word) != field) continue;
        for (int column = 0; column < amount; ++column)
            if (members[column] == member) return column;
    }
    return description;
}

void LinesModel::setLines(std::vector<Line> lines) {
    beginResetModel();
    lines_ = std::move(lines);
    look_.clear();
    errors_.clear();
    endResetModel();
}

void LinesModel::setLook(const DraftLook& look, const QList<DraftProblem>& problems) {
    look_ = look.lines;
    errors_.clear();
    for (const DraftProblem& problem : problems) {
        if (problem.line < 0) continue;
        const std::pair place(problem.line, columnOf(problem.field));
        if (!errors_.contains(place)) errors_.insert(place, problem.sentence);
    }
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
}

bool LinesModel::isBlank(int row) const {
    if (row < 0 || row >= int(lines_.size())) return true;
    return lines_[std::size_t(row)] == Line{};
}

int LinesModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(lines_.size()) + 1;
}

int LinesModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnCount_);
}

QString LinesModel::typed(const QModelIndex& index) const {
    if (index.row() >= int(lines_.size()) || index.column() == amount) return {};
    const std::string& text = lines_[std::size_t(index.row())].*members[index.column()];
    return isFigure(index.column()) ? shownFigure(text) : qs(text);
}

QString LinesModel::filled(const QModelIndex& index) const {
    if (index.row() >= look_.size() || index.row() >= int(lines_.size()) || isBlank(index.row())) return {};
    const DraftLook::Line& look = look_[index.row()];
    const QString texts[] = {{},       look.description, look.quantity, look.unit, look.unitPrice, look.discount,
                             look.tax, look.amount};
    return texts[index.column()];
}

QVariant LinesModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const QString own = typed(index);
    const QString error = errors_.value({index.row(), index.column()});
    switch (role) {
        case Qt::DisplayRole:
            if (index.column() == unitPrice && !own.isEmpty() && error.isEmpty() && !filled(index).isEmpty())
                return filled(index);  // with the currency's decimals
            return own.isEmpty() ? filled(index) : own;
        case Qt::EditRole:
        case TypedRole:
            return own;
        case FilledRole:
            return own.isEmpty();
        case ErrorRole:
        case Qt::ToolTipRole:
            return error;
        case Qt::AccessibleTextRole: {
            const QString text = data(index, Qt::DisplayRole).toString();
            return error.isEmpty() ? text : QString(text + u". "_s + error);
        }
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

bool LinesModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (role != Qt::EditRole || index.column() == amount || !index.isValid()) return false;
    const QString text = isFigure(index.column()) ? keptFigure(value.toString()) : value.toString().trimmed();
    if (index.row() == int(lines_.size())) {
        if (text.isEmpty()) return false;
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        lines_.emplace_back();
        endInsertRows();
    }
    std::string& cell = lines_[std::size_t(index.row())].*members[index.column()];
    if (cell == str(text)) return false;
    cell = str(text);
    errors_.remove({index.row(), index.column()});
    if (index.row() < look_.size()) look_[index.row()].amount.clear();  // it is that of the old text
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount_ - 1));
    emit edited();
    return true;
}

bool LinesModel::copyFromAbove(const QModelIndex& cell) {
    if (!cell.isValid() || cell.row() == 0 || cell.column() == amount) return false;
    const QModelIndex above = index(cell.row() - 1, cell.column());
    const QString text = data(above, TypedRole).toString();
    return setData(cell, text.isEmpty() ? data(above, Qt::DisplayRole) : text, Qt::EditRole);
}

void LinesModel::paste(int row, const QList<QStringList>& rows, const QList<int>& columns) {
    if (rows.isEmpty()) return;
    beginResetModel();
    const std::size_t first = std::min(std::size_t(std::max(0, row)), lines_.size());
    lines_.resize(std::max(lines_.size(), first + std::size_t(rows.size())));
    for (qsizetype r = 0; r < rows.size(); ++r) {
        Line& line = lines_[first + std::size_t(r)];
        QString surplus;
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const QString& text = rows[r][c];
            const int column = columns.value(c, -1);
            if (column == amount) continue;  // it is worked out
            if (column < 0)
                surplus += text.isEmpty() ? QString() : QString(u' ' + text);
            else
                line.*members[column] = str(pastedText(text, column));
        }
        if (!surplus.isEmpty()) line.description = str(QString(qs(line.description) + surplus).trimmed());
    }
    look_.clear();
    errors_.clear();
    endResetModel();
    emit edited();
}

void LinesModel::setRest(int row, const std::string& rest) {
    if (row < 0 || row >= int(lines_.size()) || lines_[std::size_t(row)].rest == rest) return;
    lines_[std::size_t(row)].rest = rest;
    emit edited();
}

void LinesModel::removeLine(int row) {
    if (row < 0 || row >= int(lines_.size())) return;
    beginRemoveRows({}, row, row);
    lines_.erase(lines_.begin() + row);
    if (row < look_.size()) look_.removeAt(row);
    errors_.clear();  // they stand with rows that have moved
    endRemoveRows();
    emit edited();
}

void LinesModel::insertLine(int row) {
    if (row < 0 || row >= int(lines_.size())) return;
    beginInsertRows({}, row, row);
    lines_.insert(lines_.begin() + row, Line{});
    if (row < look_.size()) look_.insert(row, DraftLook::Line{});
    errors_.clear();
    endInsertRows();
    emit edited();
}

QVariant LinesModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    const QString titles[] = {tr("Item"),  tr("Description"), tr("Quantity"), tr("Unit"),
                              tr("Price"), tr("Disc. %"),     tr("Tax"),      tr("Amount")};
    return titles[section];
}

Qt::ItemFlags LinesModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return index.column() == amount ? usual : usual | Qt::ItemIsEditable;
}

}  // namespace duebook::ui
