// SPDX-License-Identifier: GPL-3.0-or-later
// A form that reads top to bottom: label above the field, hint or error below, pushing down what follows.
#pragma once
#include "widgets/label.h"

#include <QHash>

class QGridLayout;

namespace duebook::ui {

class FormField : public QWidget {
    Q_OBJECT
public:
    FormField(const QString& label, QWidget* field, const QString& hint, QWidget* parent);
    QWidget* field() const { return field_; }
    bool hasError() const { return error_; }
    void setError(const QString& sentence);  // empty: none; the hint comes back
    void setHint(const QString& hint);

private:
    void showBelow();
    QWidget* field_;
    Label* below_;
    IconLabel* mark_;
    QString hint_, sentence_;
    bool error_ = false;
};

class Form : public QWidget {
    Q_OBJECT
public:
    explicit Form(int columns = 1, QWidget* parent = nullptr);

    // Adds the field under its label; id becomes its object name, the label (with its mnemonic) its accessible name.
    // span: over how many of the form's columns.
    FormField* add(const QString& id, const QString& label, QWidget* field, const QString& hint = {}, int span = 1);
    void addSection(const QString& title);
    void addFull(QWidget* widget);

    FormField* find(const QString& id) const { return fields_.value(id); }
    void setError(const QString& id, const QString& sentence);
    void clearErrors();
    // The focus goes to the first wrong field, in the order of adding; false where all is well.
    bool focusFirstError();
    // The next wrong field after the one with the focus, around the end (F8).
    bool focusNextError();

private:
    void place(QWidget* widget, int span);
    QGridLayout* grid_;
    QHash<QString, FormField*> fields_;
    QList<FormField*> order_;
    int columns_, row_ = 0, column_ = 0;
};

}  // namespace duebook::ui
