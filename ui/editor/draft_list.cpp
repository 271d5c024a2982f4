// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draft_list.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include "editor/draft_look.h"
#include "pages/cells.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::DraftTable;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(DraftList)
};

QString kindName(int kind) {
    const QString names[] = {Words::tr("Invoice"), Words::tr("Credit note"), Words::tr("Debit note"),
                             Words::tr("Deposit invoice"), Words::tr("Pro-forma")};
    return names[std::clamp(kind - 1, 0, 4)];
}

Cell plain(const QString& text) {
    Cell cell;
    cell.text = text;
    cell.value = text;
    return cell;
}

Cell changedCell(Instant changed) {
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(changed.ms);
    Cell cell = plain(QLocale().toString(when, QCoreApplication::translate("DateKeys", "d MMM yyyy HH:mm")));
    cell.value = when;
    cell.tone = Tone::muted;
    return cell;
}

// The first sentence, and how many more there are.
Cell stateOf(const Faults& faults) {
    Cell cell = plain(faults.empty() ? Words::tr("Ready to issue") : problemText(faults.front()));
    cell.icon = faults.empty() ? u"ok"_s : u"draft"_s;
    cell.tone = faults.empty() ? Tone::good : Tone::warn;
    if (faults.size() > 1) cell.sub = Words::tr("and %n more", nullptr, int(faults.size()) - 1);
    return cell;
}

Row format(const DraftTable& table, std::size_t at) {
    const store::DraftRow& draft = table.draft(at);
    Row row;
    row.id = draft.id;
    row.cells = {plain(kindName(draft.kind)),
                 textCell(table.text(at, DraftTable::customerName)),
                 textCell(draft.customer),
                 draft.issued ? dayCell(*draft.issued) : Cell{},
                 draft.gross ? moneyCell(*draft.gross, true) : Cell{},
                 stateOf(table.faults(at)),
                 changedCell(draft.changed)};
    row.cells[2].tone = Tone::muted;
    return row;
}

}  // namespace

ListDefinition draftList() {
    ListDefinition list;
    list.id = u"drafts"_s;
    list.title = Words::tr("Drafts");
    list.everything = Words::tr("All drafts");
    list.columns = {
        {.id = u"kind"_s, .title = Words::tr("Kind"), .kind = ColumnKind::status, .filterable = false},
        {.id = u"customer"_s, .title = Words::tr("Customer"), .stretch = 2, .filterHint = Words::tr("Filter…")},
        {.id = u"customerNumber"_s, .title = Words::tr("Code")},
        {.id = u"date"_s, .title = Words::tr("Date"), .kind = ColumnKind::date, .filterHint = u"2026-10"_s},
        {.id = u"total"_s, .title = Words::tr("Total"), .kind = ColumnKind::money, .filterHint = u">1000"_s},
        {.id = u"missing"_s,
         .title = Words::tr("What is missing"),
         .minimumWidth = 220,
         .filterable = false,
         .stretch = 1},
        {.id = u"changed"_s, .title = Words::tr("Changed"), .filterable = false}};
    list.places = {DraftTable::form,  DraftTable::customerName, DraftTable::customerNumber, DraftTable::issued,
                   DraftTable::gross, DraftTable::hindrance,    DraftTable::changed};
    list.chips = {{u"ready"_s, Words::tr("Ready to issue")},
                  {u"missing"_s, Words::tr("Something is missing")},
                  {u"approval"_s, Words::tr("To be approved")}};
    list.summed = {u"total"_s};
    list.captionColumn = u"customer"_s;
    list.empty = {u"draft"_s,
                  Words::tr("No drafts"),
                  Words::tr("What you begin to type is kept here until it is issued."),
                  {u"newInvoice"_s, Words::tr("New invoice"), u"Ctrl+N"_s},
                  true};
    return list;
}

ListContent draftContent(const std::shared_ptr<const DraftTable>& t) {
    ListContent content;
    content.rows = {t, [t](std::size_t at) { return static_cast<qint64>(t->draft(at).id); },
                    [t](std::size_t at) { return format(*t, at); }};
    content.chips[u"ready"_s] = [t](std::size_t at) { return t->faults(at).empty(); };
    content.chips[u"approval"_s] = [t](std::size_t at) {
        const Faults& faults = t->faults(at);
        return std::any_of(faults.begin(), faults.end(),
                           [](const Error& fault) { return fault.refusal == Refusal::approvalMissing; });
    };
    content.chips[u"missing"_s] = [t](std::size_t at) { return !t->faults(at).empty(); };
    return content;
}

}  // namespace duebook::ui
