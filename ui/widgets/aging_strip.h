// SPDX-License-Identifier: GPL-3.0-or-later
// What is owed by age, as one thin bar with its five figures below.
#pragma once
#include <QStringList>
#include <QWidget>
#include <array>

namespace duebook::ui {

struct AgingStripData {
    std::array<double, 5> values{};  // not due, 1-30, 31-60, 61-90, 90+; only their ratio counts
    QStringList texts = {};          // five figures as shown; empty: bar only
    QStringList buckets = {};        // five names; empty: the usual ones
};

class AgingStrip : public QWidget {
    Q_OBJECT
public:
    explicit AgingStrip(QWidget* parent = nullptr);
    void set(const AgingStripData& strip);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }
    static QStringList usualBuckets();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    AgingStripData data_;
};

}  // namespace duebook::ui
