// SPDX-License-Identifier: GPL-3.0-or-later
// The import assistant: a file becomes customers, invoices, credit notes, receipts or exchange rates of the ledger.
// File, columns and problems on one page; everything is tried out in the background before anything is written.
#pragma once
#include <QPointer>
#include <QTimer>

#include "pages/page.h"
#include "services/import_profiles.h"
#include "setup/import_check.h"

class QPushButton;
class QSplitter;
class QStackedLayout;

namespace duebook::ui {

class ColumnsTable;
class ImportDoneStep;
class ImportFileStep;
class MappingBar;
class MessageBar;
class ProblemsTable;
class ReadingBar;
class StepsBar;
class ThinBar;
class ViewHead;
class WhatHappens;

class ImportPage : public Page {
    Q_OBJECT
public:
    ImportPage(const PageContext& context, QWidget* parent);

    void reload() override;
    // {"kind": "invoices", "file": "/path"}: both may be left out.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFirst() override;
    // True while the file is read or tried out, or the import runs.
    bool isBusy() const { return !task_.isNull() || later_.isActive(); }

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    enum Step { fileStep, columnsStep, doneStep };
    void build();
    QWidget* buildColumns();
    void wire();
    void wireColumns();
    void wireDone();
    void shortcuts();
    void showStep(Step step);
    void showPlan();
    void showCheck();
    void makeRoom();
    void showRefusal(const Error& error);
    void answerRefusal(const QString& id);
    void setImportButton();
    void tellStatus();

    QString folder() const;
    void chooseFile();
    void open(const QString& path);
    void readFile(bool guess);
    void listMappings();
    void proposeMapping();
    void checkLater();
    void startCheck();
    void confirmImport();
    void setImporting(bool on);
    void startImport();
    void importDone(Result<services::ImportReport> report);
    void cancel();
    void tellStopped(const Task& task);
    void saveProblems();
    void saveMapping(const QString& name);
    void useMapping(int index);
    void watch(Task* task, const QString& text);
    void fail(const QString& sentence);

    ImportPlan plan_;
    std::optional<ImportCheck> check_;
    std::vector<std::pair<std::string, io::MappingProfile>> mappings_;
    QPointer<Task> task_;
    bool importing_ = false;
    QTimer later_;
    Step step_ = fileStep;

    ViewHead* head_;
    StepsBar* steps_;
    MessageBar* message_;
    QWidget* progress_;
    ThinBar* bar_;
    class Label* doing_;
    QStackedLayout* stack_;
    QSplitter* split_;
    ImportFileStep* file_;
    ReadingBar* reading_;
    MappingBar* mapping_;
    ColumnsTable* columns_;
    WhatHappens* happens_;
    ProblemsTable* problems_;
    ImportDoneStep* done_;
    QPushButton *back_, *import_, *stop_;
};

}  // namespace duebook::ui
