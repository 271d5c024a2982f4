// SPDX-License-Identifier: GPL-3.0-or-later
// The billing run: what is due up to a day is looked at, issued, and told row by row.
#pragma once
#include <QPointer>
#include <memory>

#include "async/task.h"
#include "pages/page.h"

class QPushButton;

namespace duebook::ui {

class DateEdit;
class Label;
class MessageBar;
class RecordList;

class RunView : public QWidget {
    Q_OBJECT
public:
    RunView(const PageContext& context, QWidget* parent = nullptr);
    ~RunView() override;

    RecordList& list() { return *list_; }
    // Looks again at what is due, unless the outcome of a run is shown.
    void refresh();
    bool isRunning() const { return issuing_; }
    void stop();
    void focusFirst();

signals:
    void opened(const QString& number);  // an invoice that was issued
    void sendWanted(const QStringList& numbers);

private:
    struct Outcome;
    void preview();
    void confirm();
    void issue();
    void finish(bool cancelled);
    void show(bool preview);
    void setRunning(bool running, const QString& doing);

    PageContext context_;
    DateEdit* until_;
    QPushButton *look_, *issue_, *stop_;
    Label* doing_;
    MessageBar* message_;
    RecordList* list_;
    // Written by the running thread alone until it has ended.
    std::shared_ptr<Outcome> run_;
    QPointer<Task> task_;
    bool issuing_ = false, outcome_ = false;
};

}  // namespace duebook::ui
