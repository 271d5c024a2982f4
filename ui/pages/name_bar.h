// SPDX-License-Identifier: GPL-3.0-or-later
// One line that asks for a name, in the layout instead of a dialog.
#pragma once
#include <QWidget>

class QLineEdit;

namespace duebook::ui {

class NameBar : public QWidget {
    Q_OBJECT
public:
    explicit NameBar(const QString& question, const QString& verb, QWidget* parent = nullptr);  // hidden
    void ask(const QString& proposed);

signals:
    void named(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    QLineEdit* field_;
};

}  // namespace duebook::ui
