// SPDX-License-Identifier: GPL-3.0-or-later
// The open items of a customer beside a receipt: what of it each gets, what is taken off beside it, what becomes of the
// rest.
#pragma once
#include <QAbstractTableModel>
#include <vector>

#include "services/receipt_desk.h"
#include "services/settle_invoice.h"

namespace duebook::ui {

class ReceiptItems : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { tick, number, due, open, discount, amount, left, rest, reason, columnCount_ };
    enum class Rest { staysOpen, deduction, writeOff };
    struct Line {
        services::PayableItem item;
        std::optional<Money> amount, discount;  // nothing: not paid
        Rest rest = Rest::staysOpen;
        QString reason;  // of a deduction, or of a discount that is not earned
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<services::PayableItem> items, Date day);
    const std::vector<Line>& lines() const { return lines_; }
    // What there is to apply; the currency of every amount here.
    void setMoney(const std::optional<Money>& money);
    const std::optional<Money>& money() const { return money_; }

    bool isTicked(int row) const { return lines_[std::size_t(row)].amount.has_value(); }
    // Gives the item what it costs, as far as the money goes, or takes it away again.
    void toggle(int row);
    void clear();
    void payOldestFirst();
    void take(const cash::Suggestion& suggestion);

    Money applied() const;  // of the receipt
    Money taken() const;    // discounts
    Money leftToApply() const;
    // What is to be applied, as the ledger takes it.
    std::vector<services::ApplyTo> wishes() const;
    static QString restWord(Rest rest);
    static bool isFigure(int column) { return column >= open && column <= left; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

signals:
    void edited();

private:
    QString text(const Line& line, int column) const;
    Money stays(const Line& line) const;
    bool give(Line& line, Money available);
    bool setFigure(Line& line, int column, const QString& typed);
    void tell(int row);
    std::vector<Line> lines_;
    std::optional<Money> money_;
    Date day_ = Date::fromDays(0);
};

}  // namespace duebook::ui
