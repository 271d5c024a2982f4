// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/list_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QRegularExpression>

#include "io/csv_writer.h"
#include "io/xlsx_list.h"
#include "text/convert.h"
#include "widgets/grid_view.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Wanted {
    RowSource rows;
    std::vector<std::uint32_t> chosen;
    std::vector<std::size_t> places;
    io::ListHead head;
};

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ListExport)
};

io::ListColumn columnOf(const Column& column, insight::ValueKind kind) {
    using Kind = io::ListColumn::Kind;
    const Kind shown = kind == insight::ValueKind::money    ? Kind::money
                       : kind == insight::ValueKind::number ? Kind::number
                       : kind == insight::ValueKind::date   ? Kind::date
                                                            : Kind::text;
    return {str(column.id), str(column.title), shown, column.stretch > 0 ? 32 : 14};
}

Wanted wantedOf(ListPane& pane, const Session& session) {
    Wanted wanted{pane.content().rows, pane.model().chosen(), {}, {}};
    wanted.head.name = str(pane.definition().title);
    wanted.head.company = session.info().company;
    wanted.head.note = str(Words::tr("As of %1").arg(longDayText(session.today())));
    wanted.head.program = "Duebook";
    wanted.head.rows = static_cast<std::int64_t>(wanted.chosen.size());
    for (const int at : pane.grid().visibleColumns()) {
        const std::size_t place = pane.definition().places[static_cast<std::size_t>(at)];
        wanted.places.push_back(place);
        wanted.head.columns.push_back(columnOf(pane.definition().columns[at], wanted.rows.list->kind(place)));
    }
    wanted.head.columns.push_back({"currency", str(Words::tr("Currency")), io::ListColumn::Kind::text, 10});
    return wanted;
}

io::Cell cellOf(const insight::ListSource& list, std::size_t row, std::size_t place) {
    const insight::ValueKind kind = list.kind(place);
    if (kind == insight::ValueKind::text) return list.text(row, place);
    const auto value = list.value(row, place);
    if (!value) return std::monostate();
    if (kind == insight::ValueKind::money) return Money(*value, list.currency(row));
    if (kind == insight::ValueKind::date) return Date::fromDays(*value);
    return *value;
}

void write(const Wanted& wanted, io::ListSink& sink) {
    const insight::ListSource& list = *wanted.rows.list;
    std::vector<io::Cell> cells;
    for (const std::uint32_t row : wanted.chosen) {
        cells.clear();
        for (const std::size_t place : wanted.places) cells.push_back(cellOf(list, row, place));
        cells.emplace_back(list.currency(row).code());
        sink.row(cells);
    }
    sink.save();
}

void writeFile(const Wanted& wanted, const std::string& path, bool csv, const Progress& progress) {
    if (csv) {
        io::CsvList sink(path, wanted.head, {}, progress);
        return write(wanted, sink);
    }
    io::XlsxList sink(path, wanted.head, progress);
    write(wanted, sink);
}

}  // namespace

QString exportName(const QString& company, const QString& what, Date day) {
    QString name = u"%1 %2 %3.xlsx"_s.arg(company, what, qs(day.iso()));
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|]"_s);
    return name.replace(refused, u"-"_s);
}

void exportList(ListPane& pane, Page& page, const PageContext& context) {
    if (!pane.content().rows.list || pane.model().chosen().empty())
        return emit page.told(Words::tr("There is nothing to export."), true);
    Session& session = context.session;
    const FileQuestion question{Words::tr("Export %1").arg(pane.definition().title),
                                Words::tr("Excel workbooks (*.xlsx);;CSV files (*.csv)"),
                                exportName(qs(session.info().company), pane.definition().title, session.today()),
                                {}};
    const QPointer<ListPane> alive(&pane);
    context.ask.saveFile(&pane, question, [alive, &session, &page](const QString& path) {
        if (!alive) return;
        const bool csv = path.endsWith(u".csv"_s, Qt::CaseInsensitive);
        Task* task = session.read(
            alive.data(),
            [wanted = wantedOf(*alive, session), file = str(path), csv](services::Books&, const Progress& progress) {
                writeFile(wanted, file, csv, progress);
            },
            [&page, path] { emit page.saved(path); },
            [&page](const QString& sentence) {
                if (!sentence.isEmpty()) emit page.told(sentence, true);
            });
        session.jobs().add(task, Words::tr("Writing %1").arg(QFileInfo(path).fileName()));
    });
}

}  // namespace duebook::ui
