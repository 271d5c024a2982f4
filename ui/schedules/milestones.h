// SPDX-License-Identifier: GPL-3.0-or-later
// Milestones with all their lines as rows of one table: the first row of a milestone bears its day, the others none.
#pragma once
#include <QJsonArray>

#include "base/result.h"

namespace duebook::ui {

// Rows of {"date", "line", "milestone"}: milestone holds what else it says.
QJsonArray rowsOfMilestones(const QJsonArray& milestones);
// And back; a row without a day is a further line of the milestone above.
QJsonArray milestonesOfRows(const QJsonArray& rows);
// "milestones[1].lines[0].tax" as the row and the column that show it: "milestones[3].line.tax".
void placeOnRows(Faults& faults, const QJsonArray& milestones);

}  // namespace duebook::ui
