// SPDX-License-Identifier: GPL-3.0-or-later
#include "async/task.h"

namespace duebook::ui {

void Task::cancel() {
    if (cancelled_) return;
    cancelled_ = true;
    if (stop_) stop_();
    if (interrupt_) interrupt_();
}

}  // namespace duebook::ui
