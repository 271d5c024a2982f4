// SPDX-License-Identifier: GPL-3.0-or-later
// What the aging is asked: the day, what was known when, by which date, in which buckets, currency, collector, by
// customer or document.
#pragma once
#include <QVariantMap>
#include <QWidget>

#include "services/aging.h"

class QToolButton;

namespace duebook::ui {

class DateEdit;
class NameBar;
class Segmented;

class AgingControls : public QWidget {
    Q_OBJECT
public:
    AgingControls(Date today, Currency base, QWidget* parent = nullptr);

    services::AgingRequest request() const;
    bool byDocument() const { return byDocument_; }
    std::optional<QString> collector() const { return collector_; }
    void setCollectors(const QStringList& names);
    void setCurrencies(const QStringList& codes);
    // The choices of collector, currency and of what was known, for the line of the chips.
    QList<QWidget*> choices() const;
    // All but the day, as it is kept between starts.
    QVariantMap state() const;
    void restore(const QVariantMap& state);
    void setAsOf(Date day);
    void focusDay();
    void setKnownOn(std::optional<Date> day);

signals:
    void changed();           // other figures are asked for
    void collectorChanged();  // the same figures, fewer of them
    void dayEntered();        // by Enter: the user goes on to the rows

private:
    void build(Date today);
    QToolButton* makeChoice(const QString& id);
    void fillCollectors();
    void fillCurrencies();
    void fillKnown();
    void chooseKnown(std::optional<Date> day);
    void takeKnown(const QString& text);
    void takeBuckets(const QString& text);
    void chooseBuckets(const QString& id);
    void showChoices();

    DateEdit* date_;
    Segmented *basis_, *buckets_, *by_;
    QToolButton *currencyButton_, *collectorButton_, *knownButton_;
    NameBar *editor_, *knownEditor_;
    Date today_, asOf_;
    std::optional<Date> knownOn_;
    Currency base_;
    insight::Buckets chosen_;
    std::optional<Currency> currency_;
    std::optional<QString> collector_;
    QStringList collectors_, currencies_;
    bool byDocument_ = false;
};

}  // namespace duebook::ui
