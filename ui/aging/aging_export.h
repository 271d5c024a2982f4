// SPDX-License-Identifier: GPL-3.0-or-later
// The aging as the workbook that proves itself, or as CSV.
#pragma once
#include <QString>
#include <functional>

#include "services/aging.h"

class QWidget;

namespace duebook::ui {

class Ask;
class Session;

// Asks for the file and writes it in the background, listed among the running jobs.
void exportAging(const services::AgingRequest& request, QWidget* over, Session& session, Ask& ask,
                 const std::function<void(const QString& sentence, bool problem)>& tell);

}  // namespace duebook::ui
