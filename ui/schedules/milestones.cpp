// SPDX-License-Identifier: GPL-3.0-or-later
#include "schedules/milestones.h"

#include <QJsonObject>
#include <QRegularExpression>

#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

QJsonArray rowsOfMilestones(const QJsonArray& milestones) {
    QJsonArray rows;
    for (const QJsonValue& each : milestones) {
        QJsonObject rest = each.toObject();
        const QJsonValue date = rest.take(u"date"_s);
        QJsonArray lines = rest.take(u"lines"_s).toArray();
        if (lines.isEmpty()) lines.append(QJsonObject());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QJsonObject row{{u"line"_s, lines[i]}};
            if (i == 0) {
                row.insert(u"date"_s, date);
                if (!rest.isEmpty()) row.insert(u"milestone"_s, rest);
            }
            rows.append(row);
        }
    }
    return rows;
}

QJsonArray milestonesOfRows(const QJsonArray& rows) {
    QJsonArray milestones;
    for (const QJsonValue& each : rows) {
        const QJsonObject row = each.toObject();
        const bool further = row.value(u"date"_s).toString().isEmpty() && !milestones.isEmpty();
        QJsonObject milestone =
            further ? milestones.takeAt(milestones.size() - 1).toObject() : row.value(u"milestone"_s).toObject();
        if (!further) milestone.insert(u"date"_s, row.value(u"date"_s));
        QJsonArray lines = milestone.value(u"lines"_s).toArray();
        if (const QJsonObject line = row.value(u"line"_s).toObject(); !line.isEmpty()) lines.append(line);
        milestone.insert(u"lines"_s, lines);
        milestones.append(milestone);
    }
    return milestones;
}

void placeOnRows(Faults& faults, const QJsonArray& milestones) {
    static const QRegularExpression form(u"^milestones\\[(\\d+)\\](?:\\.lines\\[(\\d+)\\])?\\.?(.*)$"_s);
    for (Error& fault : faults) {
        const auto match = form.match(qs(fault.field));
        if (!match.hasMatch()) continue;
        int row = match.captured(2).toInt();
        for (int i = 0; i < match.captured(1).toInt() && i < milestones.size(); ++i)
            row += std::max(1, int(milestones[i].toObject().value(u"lines"_s).toArray().size()));
        const QString column =
            match.captured(2).isEmpty() ? match.captured(3) : QString(u"line."_s + match.captured(3));
        fault.field = str(u"milestones[%1].%2"_s.arg(row).arg(column));
    }
}

}  // namespace duebook::ui
