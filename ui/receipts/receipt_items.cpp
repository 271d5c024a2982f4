// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receipt_items.h"

#include <algorithm>

#include "text/convert.h"
#include "text/typed_money.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

QString ReceiptItems::restWord(Rest rest) {
    switch (rest) {
        case Rest::staysOpen:
            return tr("Stays open");
        case Rest::deduction:
            return tr("Deduction");
        case Rest::writeOff:
            return tr("Write off");
    }
    return {};
}

void ReceiptItems::setItems(std::vector<services::PayableItem> items, Date day) {
    beginResetModel();
    day_ = day;
    lines_.clear();
    for (services::PayableItem& item : items) lines_.push_back({std::move(item), {}, {}, Rest::staysOpen, {}});
    endResetModel();
    emit edited();
}

void ReceiptItems::setMoney(const std::optional<Money>& money) {
    money_ = money;
    emit edited();
}

Money ReceiptItems::stays(const Line& line) const {
    const Money none = line.item.open - line.item.open;
    return line.item.open - line.amount.value_or(none) - line.discount.value_or(none);
}

// Pays it whole with its discount where the money reaches, else as far as it goes; false where there is none.
bool ReceiptItems::give(Line& line, Money available) {
    if (available.minor() <= 0) return false;
    const Money price = line.item.open - line.item.discount, none = available - available;
    const bool whole = available >= price;
    line.amount = whole ? price : available;
    line.discount = whole ? line.item.discount : none;
    return true;
}

void ReceiptItems::toggle(int row) {
    Line& line = lines_[std::size_t(row)];
    if (line.amount) {
        line = {line.item, {}, {}, Rest::staysOpen, {}};
    } else {
        const Money price = line.item.open - line.item.discount;
        const Money available = money_ ? leftToApply() : price;
        if (!give(line, available.minor() > 0 ? available : price)) return;
    }
    tell(row);
}

void ReceiptItems::clear() {
    for (Line& line : lines_) line = {line.item, {}, {}, Rest::staysOpen, {}};
    if (!lines_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount_ - 1));
    emit edited();
}

// The oldest first, each whole with its discount; the last one gets what is left.
void ReceiptItems::payOldestFirst() {
    if (!money_) return;
    clear();
    for (Line& line : lines_) {
        if (!give(line, leftToApply())) break;
    }
    tell(0);
}

void ReceiptItems::take(const cash::Suggestion& suggestion) {
    clear();
    for (const auto& pick : suggestion.picks) {
        if (pick.item >= lines_.size()) continue;
        Line& line = lines_[pick.item];
        const Money none = line.item.open - line.item.open;
        line.discount = pick.withDiscount ? line.item.discount : none;
        line.amount = line.item.open - *line.discount;
    }
    // what the items cost more than there is stays open on the last of them
    const Money missing = -leftToApply();
    if (missing.minor() > 0 && !suggestion.picks.empty()) {
        Line& last = lines_[suggestion.picks.back().item];
        if (last.amount && *last.amount > missing) *last.amount -= missing;
    }
    tell(0);
}

Money ReceiptItems::applied() const {
    Money sum = *money_ - *money_;
    for (const Line& line : lines_) {
        if (line.amount) sum += *line.amount;
    }
    return sum;
}

Money ReceiptItems::taken() const {
    Money sum = *money_ - *money_;
    for (const Line& line : lines_) {
        if (line.discount) sum += *line.discount;
    }
    return sum;
}

Money ReceiptItems::leftToApply() const {
    return *money_ - applied();
}

std::vector<services::ApplyTo> ReceiptItems::wishes() const {
    std::vector<services::ApplyTo> list;
    for (const Line& line : lines_) {
        if (!line.amount) continue;
        services::ApplyTo to{line.item.document, *line.amount};
        if (line.item.several) to.instalment = line.item.instalment;
        to.discount = line.discount;
        to.unearned = str(line.reason.trimmed());
        if (line.rest == Rest::deduction) to.deduction = services::TakeOff{{}, str(line.reason.trimmed())};
        if (line.rest == Rest::writeOff) to.writeOff = services::TakeOff{{}, str(line.reason.trimmed())};
        list.push_back(std::move(to));
    }
    return list;
}

int ReceiptItems::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(lines_.size());
}

int ReceiptItems::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : int(columnCount_);
}

QString ReceiptItems::text(const Line& line, int column) const {
    const services::PayableItem& item = line.item;
    switch (column) {
        case number:
            return item.several ? tr("%1, part %2").arg(qs(item.document)).arg(item.instalment) : qs(item.document);
        case due:
            return dayText(item.due);
        case open:
            return figureText(item.open);
        case discount:
            if (line.discount) return figureOrDash(*line.discount);
            return item.discount.isZero() ? QString() : figureText(item.discount);
        case amount:
            return line.amount ? figureText(*line.amount) : QString();
        case left:
            return line.amount ? figureOrDash(stays(line)) : QString();
        case rest:
            return line.amount && !stays(line).isZero() ? restWord(line.rest) : QString();
        case reason:
            return line.reason;
        default:
            return {};
    }
}

QVariant ReceiptItems::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const Line& line = lines_[std::size_t(index.row())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return text(line, index.column());
        case Qt::CheckStateRole:
            if (index.column() != tick) return {};
            return line.amount ? Qt::Checked : Qt::Unchecked;
        case Qt::ToolTipRole:
            if (line.item.dispute) return tr("Disputed: %1").arg(qs(*line.item.dispute));
            if (line.item.inGrace && index.column() == discount) return tr("In the days of grace");
            return {};
        case Qt::AccessibleTextRole:
            if (index.column() != tick) return text(line, index.column());
            return line.amount ? tr("%1, paid").arg(text(line, number)) : tr("%1, not paid").arg(text(line, number));
        case Qt::TextAlignmentRole:
            return QVariant(Qt::AlignVCenter | (isFigure(index.column()) ? Qt::AlignRight : Qt::AlignLeft));
        default:
            return {};
    }
}

bool ReceiptItems::setFigure(Line& line, int column, const QString& typed) {
    const Currency currency = line.item.open.currency();
    if (column == amount && typed.trimmed().isEmpty()) {
        line = {line.item, {}, {}, Rest::staysOpen, {}};
        return true;
    }
    const auto value = typed.trimmed().isEmpty() ? Money(0, currency) : typedMoney(typed, currency);
    if (!value || value->minor() < 0 || *value > line.item.open) return false;
    const Money none(0, currency);
    if (column == amount) {
        line.amount = *value;
        // closing it takes the discount that this earns
        line.discount = *value == line.item.open - line.item.discount ? line.item.discount : none;
        if (value->isZero()) line.amount.reset();
    } else {
        line.discount = *value;
        if (line.amount && *line.amount + *value > line.item.open) line.amount = line.item.open - *value;
    }
    return true;
}

bool ReceiptItems::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid()) return false;
    Line& line = lines_[std::size_t(index.row())];
    if (role != Qt::EditRole) return false;
    const QString typed = value.toString();
    if (index.column() == reason) {
        line.reason = typed.trimmed();
    } else if (index.column() == rest) {
        for (const Rest each : {Rest::staysOpen, Rest::deduction, Rest::writeOff})
            if (restWord(each) == typed) line.rest = each;
    } else if (!setFigure(line, index.column(), typed)) {
        return false;
    }
    tell(index.row());
    return true;
}

void ReceiptItems::tell(int row) {
    if (lines_.empty()) return;
    emit dataChanged(index(row, 0), index(rowCount() - 1, columnCount_ - 1));
    emit edited();
}

QVariant ReceiptItems::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | (isFigure(section) ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole) return {};
    const QString titles[] = {tr("Pay"),    tr("Invoice"), tr("Due"),      tr("Open"),  tr("Discount"),
                              tr("Amount"), tr("Left"),    tr("The rest"), tr("Reason")};
    const bool figure = section == open || section == amount;
    return figure && !lines_.empty() ? tr("%1, %2").arg(titles[section], qs(lines_.front().item.open.currency().code()))
                                     : titles[section];
}

Qt::ItemFlags ReceiptItems::flags(const QModelIndex& index) const {
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    switch (index.column()) {
        case discount:
        case amount:
        case rest:
        case reason:
            return usual | Qt::ItemIsEditable;
        default:
            return usual;
    }
}

}  // namespace duebook::ui
