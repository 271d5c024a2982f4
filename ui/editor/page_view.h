// SPDX-License-Identifier: GPL-3.0-or-later
// A printed page on the screen: white on every theme, as wide as there is room.
#pragma once
#include <QImage>
#include <QWidget>

namespace duebook::ui {

class PageView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;
    void setPicture(const QImage& picture);
    const QImage& picture() const { return picture_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage picture_;
};

}  // namespace duebook::ui
