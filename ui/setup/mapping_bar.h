// SPDX-License-Identifier: GPL-3.0-or-later
// The line over the columns: use a mapping saved before, or keep this one under a name.
#pragma once
#include <QStringList>
#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;

namespace duebook::ui {

class Label;

class MappingBar : public QWidget {
    Q_OBJECT
public:
    explicit MappingBar(QWidget* parent = nullptr);
    void setNames(const QStringList& names);
    // The mapping that is used now, or empty.
    void setCurrent(const QString& name);

signals:
    void chosen(int index);
    void saved(const QString& name);

private:
    void askName(bool on);
    void save();
    QStringList names_;
    QString current_;
    Label* used_;
    QLineEdit* name_;
    QPushButton *keep_, *button_;
    QMenu* menu_;
};

}  // namespace duebook::ui
