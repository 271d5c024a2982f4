// SPDX-License-Identifier: GPL-3.0-or-later
// The line at the foot of the window: rows, selection and its sums, the running job, as-of day, age of the bank data.
#pragma once
#include "widgets/label.h"

class QToolButton;

namespace duebook::ui {

class Jobs;

class StatusStrip : public QWidget {
    Q_OBJECT
public:
    explicit StatusStrip(QWidget* parent = nullptr);

    void setRows(const QString& text);                              // "286 rows"
    void setSelection(const QString& text);                         // "3 selected:  EUR 15,799.00"
    void setAsOf(const QString& text);                              // "As of 20 Nov 2026"
    void setDataAge(const QString& text, Tone tone = Tone::muted);  // warn from 2 days, bad from 5
    // Follows the oldest running job with a bar and Cancel; several are counted. Not owned.
    void follow(Jobs* jobs);

signals:
    void jobsClicked();  // the list of running work

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showJob();
    Jobs* jobs_ = nullptr;
    int shownJob_ = 0;
    Label *rows_, *selection_, *asOf_, *age_;
    IconLabel *asOfIcon_, *ageIcon_;
    QWidget* bar_;
    QToolButton *job_, *cancel_;
};

// A thin bar of progress; total 0 draws it empty.
class ThinBar : public QWidget {
    Q_OBJECT
public:
    explicit ThinBar(QWidget* parent = nullptr);
    void set(int done, int total, Tone tone = Tone::accent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int done_ = 0, total_ = 0;
    Tone tone_ = Tone::accent;
};

}  // namespace duebook::ui
