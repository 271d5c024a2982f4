// SPDX-License-Identifier: GPL-3.0-or-later
// What just happened or stands in the way, in one sentence, in the layout; undo lives here.
#pragma once
#include "widgets/buttons.h"
#include "widgets/label.h"

namespace duebook::ui {

struct Message {
    Tone tone = Tone::accent;  // accent, good, warn, bad
    QString text = {};
    QList<ActionText> actions = {};  // at most two
    QString icon = {};               // empty: from the tone
};

class MessageBar : public QWidget {
    Q_OBJECT
public:
    explicit MessageBar(QWidget* parent = nullptr);  // hidden until show(message)
    explicit MessageBar(const Message& message, QWidget* parent = nullptr);

    void show(const Message& message);
    void clear();

signals:
    void actionTriggered(const QString& id);
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Tone tone_ = Tone::accent;
    IconLabel* icon_;
    Label* text_;
    QPushButton* buttons_[2];
    QToolButton* close_;
};

}  // namespace duebook::ui
