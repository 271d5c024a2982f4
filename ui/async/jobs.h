// SPDX-License-Identifier: GPL-3.0-or-later
// The work that runs now, by name, for the status bar and the list one click away.
#pragma once
#include "async/task.h"

#include <QHash>
#include <QList>
#include <QString>

namespace duebook::ui {

struct JobState {
    int id = 0;
    QString name = {};
    int done = 0;
    int total = 0;  // 0: not known
};

class Jobs : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

    // Lists the task under its name until it ends. The name is shown: "Sending statements".
    int add(Task* task, const QString& name);
    void cancel(int id);
    void cancelAll();
    const QList<JobState>& running() const { return states_; }  // oldest first
    bool isEmpty() const { return states_.isEmpty(); }

signals:
    void changed();
    void ended(int id, const QString& name, bool cancelled);

private:
    JobState* find(int id);
    QList<JobState> states_;
    QHash<int, QPointer<Task>> tasks_;
    int next_ = 1;
};

}  // namespace duebook::ui
