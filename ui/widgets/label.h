// SPDX-License-Identifier: GPL-3.0-or-later
// Text in one of the program's faces and tones; follows a change of theme.
#pragma once
#include "theme/theme.h"

#include <QLabel>

namespace duebook::ui {

class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text = {}, Type type = Type::body, Tone tone = Tone::none, QWidget* parent = nullptr);

    void setTone(Tone tone);
    void setType(Type type);
    // Shows the text cut at the right with an ellipsis, in full as tooltip, where the room is short.
    void setElided(bool on);
    void setFullText(const QString& text);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void restyle();
    void elide();
    Type type_;
    Tone tone_;
    bool elided_ = false;
    QString full_;
};

// An icon beside words; follows a change of theme.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    explicit IconLabel(const QString& name = {}, Tone tone = Tone::muted, int size = 16, QWidget* parent = nullptr);
    void set(const QString& name, Tone tone);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString name_;
    Tone tone_;
    int size_;
};

}  // namespace duebook::ui
