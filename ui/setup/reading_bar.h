// SPDX-License-Identifier: GPL-3.0-or-later
// How the file is read: encoding, delimiter, row of names, order of dates, decimal sign. Found, and can be changed.
#pragma once
#include <QWidget>

#include "setup/import_plan.h"

class QComboBox;

namespace duebook::ui {

class ReadingBar : public QWidget {
    Q_OBJECT
public:
    explicit ReadingBar(QWidget* parent = nullptr);
    // Shows what the plan says and what was found where it says nothing. No signals.
    void show(const ImportPlan& plan);

    io::TableHints hints() const;
    int headerRow() const;  // place in the head's rows
    std::optional<io::DateFormat> dateFormat() const;
    std::optional<char> decimal() const;

signals:
    void hintsChanged();  // the file must be read again
    void headerChanged();
    void rulesChanged();  // dates or decimal sign

private:
    QComboBox* addBox(const QString& id, const QString& label);
    void fillDates(const ImportPlan& plan);
    QComboBox *encoding_, *delimiter_, *header_, *dates_, *decimal_;
    std::string sheet_;
};

}  // namespace duebook::ui
