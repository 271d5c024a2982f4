// SPDX-License-Identifier: GPL-3.0-or-later
// Where one stands in an act of several steps: File, Columns, Problems, Done.
#pragma once
#include <QStringList>
#include <QWidget>

namespace duebook::ui {

class IconLabel;
class Label;

class StepsBar : public QWidget {
    Q_OBJECT
public:
    explicit StepsBar(const QStringList& steps, QWidget* parent = nullptr);
    // The steps before it are done, those after it are to come. Beyond the last: all are done.
    void setCurrent(int step);
    int current() const { return current_; }

private:
    QStringList steps_;
    QList<IconLabel*> icons_;
    QList<Label*> words_;
    int current_ = -1;
};

}  // namespace duebook::ui
