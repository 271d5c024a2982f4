// SPDX-License-Identifier: GPL-3.0-or-later
// The first step of an import: what is in the file, and which file it is.
#pragma once
#include <QWidget>

#include "io/import_columns.h"

namespace duebook::ui {

class EmptyState;
class Label;
class Segmented;

class ImportFileStep : public QWidget {
    Q_OBJECT
public:
    explicit ImportFileStep(QWidget* parent = nullptr);
    io::ImportKind kind() const;
    void setKind(io::ImportKind kind);  // no signal
    void focusFirst();

signals:
    void kindChanged();
    void chooseRequested();

private:
    void describe();
    Segmented* kinds_;
    EmptyState* drop_;
    Label *needed_, *known_;
};

}  // namespace duebook::ui
