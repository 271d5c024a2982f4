// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a draft above and below its lines.
#pragma once
#include <QWidget>

#include "async/session.h"
#include "editor/draft_look.h"
#include "editor/editor_lists.h"
#include "io/draft_sheet.h"
#include "widgets/form.h"

class QPlainTextEdit;

namespace duebook::ui {

class ChoiceBox;
class DateEdit;
class SuggestEdit;

class DraftHead : public QObject {
    Q_OBJECT
public:
    DraftHead(Session& session, QWidget* parent);

    // Above the lines, and below them.
    Form* upper() { return upper_; }
    Form* lower() { return lower_; }
    void setLists(const EditorLists& lists);

    void show(const io::DraftSheet& sheet);
    // Puts what is typed into the sheet; its lines stay.
    void write(io::DraftSheet& sheet) const;
    // What is left out, in the fields as hints; and each problem beside its field. Answers with the problems that have
    // no field here, nor in a line.
    QList<DraftProblem> setLook(const DraftLook& look, const QList<DraftProblem>& problems);
    bool lowerHasError() const;
    void focusFirst();

signals:
    void edited();

private:
    void build(Session& session);
    void buildLower();
    void wire();
    void showKind();
    bool setError(const QString& field, const QString& sentence);
    Form *upper_, *lower_;
    SuggestEdit *customer_, *terms_, *currency_;
    ChoiceBox* kind_;
    DateEdit *date_, *delivered_;
    QLineEdit *poNumber_, *buyerReference_, *discount_, *corrects_, *reason_;
    QLineEdit* note_;
    EditorLists lists_;
};

}  // namespace duebook::ui
