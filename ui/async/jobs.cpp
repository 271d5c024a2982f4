// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/jobs.h"

#include <algorithm>

namespace duebook::ui {

int Jobs::add(Task* task, const QString& name) {
    const int id = next_++;
    states_.append({id, name, 0, 0});
    tasks_.insert(id, task);
    connect(task, &Task::progress, this, [this, id](int done, int total) {
        if (JobState* state = find(id)) {
            state->done = done;
            state->total = total;
            emit changed();
        }
    });
    // destroyed() too: an owner may go before its work does
    const auto end = [this, id] {
        if (const JobState* state = find(id)) {
            const QString ending = state->name;
            const bool cancelled = !tasks_.value(id) || tasks_.value(id)->isCancelled();
            states_.removeIf([id](const JobState& s) { return s.id == id; });
            tasks_.remove(id);
            emit ended(id, ending, cancelled);
            emit changed();
        }
    };
    connect(task, &Task::finished, this, end);
    connect(task, &QObject::destroyed, this, end);
    emit changed();
    return id;
}

void Jobs::cancel(int id) {
    if (Task* task = tasks_.value(id)) task->cancel();
}

void Jobs::cancelAll() {
    for (const JobState& state : QList(states_)) cancel(state.id);
}

JobState* Jobs::find(int id) {
    const auto it = std::find_if(states_.begin(), states_.end(), [id](const JobState& s) { return s.id == id; });
    return it == states_.end() ? nullptr : &*it;
}

}  // namespace duebook::ui
