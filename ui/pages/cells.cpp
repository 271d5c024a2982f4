// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/cells.h"

#include <QCoreApplication>

#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t redFrom = 61;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DocumentState)
};

}  // namespace

Cell textCell(std::string_view text) {
    Cell cell;
    cell.text = qs(text);
    cell.value = cell.text;
    return cell;
}

Cell dayCell(Date day) {
    Cell cell;
    cell.text = dayText(day);
    cell.value = qdate(day);
    return cell;
}

Cell moneyCell(Money money, bool withCode) {
    Cell cell;
    cell.text = figureOrDash(money);
    if (money.isZero()) cell.tone = Tone::faint;
    if (withCode) cell.sub = qs(money.currency().code());
    cell.value = static_cast<qlonglong>(money.minor());
    return cell;
}

Cell lateCell(std::optional<std::int64_t> days) {
    Cell cell;
    if (!days) return cell;
    cell.text = countText(*days);
    cell.value = static_cast<qlonglong>(*days);
    if (*days >= redFrom) cell.tone = Tone::bad;
    return cell;
}

StateLook lookOf(store::DocumentState state) {
    using store::DocumentState;
    switch (state) {
        case DocumentState::due:
            return {u"due"_s, Words::tr("Due"), Tone::muted};
        case DocumentState::overdue:
            return {u"overdue"_s, Words::tr("Overdue"), Tone::bad};
        case DocumentState::partPaid:
            return {u"part"_s, Words::tr("Part-paid"), Tone::warn};
        case DocumentState::disputed:
            return {u"disputed"_s, Words::tr("Disputed"), Tone::dispute};
        case DocumentState::paid:
            return {u"paid"_s, Words::tr("Paid"), Tone::good};
        case DocumentState::openCredit:
            return {u"credit-note"_s, Words::tr("Open credit"), Tone::accent};
        case DocumentState::appliedCredit:
            return {u"credit-note"_s, Words::tr("Applied"), Tone::muted};
    }
    return {};
}

Cell stateCell(store::DocumentState state) {
    const StateLook look = lookOf(state);
    Cell cell;
    cell.icon = look.icon;
    cell.text = look.word;
    cell.tone = look.tone;
    cell.value = look.word;
    return cell;
}

}  // namespace duebook::ui
