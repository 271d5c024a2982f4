// SPDX-License-Identifier: GPL-3.0-or-later
// Facts as lines, name at the left and value at the right; and a timeline. Painted at once, read out as one text.
#pragma once
#include "theme/tone.h"

#include <QList>
#include <QWidget>

namespace duebook::ui {

struct Fact {
    QString name = {};
    QString value = {};  // the name gives way to it, down to a third of the line
    Tone tone = Tone::none;
    QString id = {};  // filled: the line can be pressed
};

class FactList : public QWidget {
    Q_OBJECT
public:
    explicit FactList(QWidget* parent = nullptr);
    void set(const QList<Fact>& facts);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void activated(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void press(qsizetype line);
    QList<Fact> facts_;
    qsizetype focused_ = 0;
};

struct TimelineEvent {
    QString icon = {};
    Tone tone = Tone::none;
    QString head = {};
    QString body = {};
    QString when = {};
};

class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget* parent = nullptr);
    void set(const QList<TimelineEvent>& events);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int lineHeight() const;
    QList<TimelineEvent> events_;
};

}  // namespace duebook::ui
