// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs as underlined words. Left and Right move.
#pragma once
#include <QList>
#include <QWidget>

namespace duebook::ui {

struct TabText {
    QString id = {};
    QString title = {};
};

class TabsBar : public QWidget {
    Q_OBJECT
public:
    explicit TabsBar(QWidget* parent = nullptr);
    void setTabs(const QList<TabText>& tabs, const QString& current);
    QString current() const { return tabs_.value(current_).id; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

signals:
    void chosen(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(qsizetype i);
    int widthOf(qsizetype i) const;
    int gap() const;
    QList<TabText> tabs_;
    qsizetype current_ = 0;
};

}  // namespace duebook::ui
