// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for a day, or for a day and the last one, in the layout.
#pragma once
#include <QDate>
#include <QWidget>

class QPushButton;

namespace duebook::ui {

class DateEdit;
class Label;

class DayBar : public QWidget {
    Q_OBJECT
public:
    explicit DayBar(QDate today, QWidget* parent = nullptr);  // hidden until ask()

    // withLast: also for a last day, which may stay empty.
    void ask(const QString& what, const QString& question, const QString& verb, QDate proposed, bool withLast);
    void refuse(const QString& sentence);

signals:
    void answered(const QString& what, QDate day, QDate last);
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    Label *question_, *lastLabel_, *wrong_;
    DateEdit *day_, *last_;
    QPushButton* accept_;
    QString what_;
};

}  // namespace duebook::ui
