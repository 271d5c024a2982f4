// SPDX-License-Identifier: GPL-3.0-or-later
// The page on which a draft is typed: fields, lines, totals and a preview, kept in the ledger as one types, and issued.
#pragma once
#include <QPointer>
#include <QTimer>

#include "editor/draft_keeper.h"
#include "editor/draft_look.h"
#include "editor/editor_lists.h"
#include "pages/lists.h"
#include "pages/page.h"
#include "services/issue_invoice.h"

class QSplitter;

namespace duebook::ui {

class DraftHead;
class DraftMore;
class FactList;
class FormDialog;
class LinesGrid;
class MessageBar;
class PreviewPane;
class ViewHead;

class EditorPage : public Page {
    Q_OBJECT
public:
    EditorPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"draft": id}; {"like": number of an issued document}, with {"rebills": reason} where issuing shall credit that
    // one in the same act; or {"new": true}, with {"customer": number} and {"kind": …} where they are known.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFirst() override;
    void remember() override;
    // True while something is read, worked out or kept.
    bool isBusy() const;

protected:
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* buildForm();
    QWidget* buildFoot();
    void wire();
    void wireGrid();
    void wireKeeper();
    void shortcuts();
    // editor_run.cpp
    void readLists();
    void open(std::int64_t id);
    void openLast();
    void copy(const std::string& number, const std::string& rebills);
    void begin(const io::DraftSheet& sheet, std::int64_t id, std::int64_t version);
    void showSheet();
    void edited();
    void lookNow();
    void showLook(const DraftLook& look);
    void showProblems();
    void showRebilled();
    void showLine();
    bool focusFirstError();
    void nextProblem();
    void showTitle();
    void showState(const QString& words);
    void tellStatus();
    void takeStale();
    void record();
    void goBack(int by);  // -1 undoes, 1 does again
    void answer(const QString& id);
    void togglePreview();
    void placePreview();
    void refreshPreview();
    void issue();
    void issueKept(const std::string& overLimit);
    void issued(const Checked<services::Issued>& outcome);
    void refused(const Faults& faults);
    void askOverLimit(const QString& sentence);

    Lists& lists_;
    DraftKeeper* keeper_;
    EditorLists choices_;
    io::DraftSheet sheet_;
    DraftLook look_;
    std::vector<io::DraftSheet> states_;  // as it was kept, oldest first, for undoing
    std::size_t state_ = 0;               // the one that is shown
    bool showing_ = false;                // fields are being filled by the program
    bool attempted_ = false;              // to issue: what is missing is shown too
    bool issueWaits_ = false;             // until what was typed is kept
    bool problemWaits_ = false;           // to be gone to, until it is known
    bool tellsProblem_ = false;           // the message is of a problem without a field here
    bool splitByHand_ = false;
    QTimer lookSoon_;
    QPointer<Task> looking_, opening_, issuing_;
    QPointer<FormDialog> overLimit_;

    ViewHead* head_;
    MessageBar* message_;
    DraftHead* fields_;
    DraftMore* more_;
    LinesGrid* grid_;
    class Label *lineProblem_, *missing_;
    FactList *totals_, *instalments_;
    QSplitter* split_;
    PreviewPane* preview_;
};

}  // namespace duebook::ui
