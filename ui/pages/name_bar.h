// SPDX-License-Identifier: GPL-3.0-or-later
// One line that asks for a name, in the layout instead of a dialog.
#pragma once
#include <QWidget>

class QLineEdit;

namespace duebook::ui {

class Label;

class NameBar : public QWidget {
    Q_OBJECT
public:
    explicit NameBar(const QString& question, const QString& verb, QWidget* parent = nullptr);  // hidden
    void ask(const QString& proposed);
    // Asks again, saying what was wrong.
    void refuse(const QString& given, const QString& sentence);

signals:
    void named(const QString& name);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void accept();
    QLineEdit* field_;
    Label* wrong_;
};

}  // namespace duebook::ui
