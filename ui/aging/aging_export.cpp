// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/aging_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>

#include "pages/list_export.h"
#include "services/export_aging.h"
#include "text/convert.h"

namespace duebook::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgingExport)
};

}  // namespace

void exportAging(const services::AgingRequest& request, Page& page, const PageContext& context) {
    Session& session = context.session;
    const FileQuestion question{Words::tr("Save the aging"),
                                Words::tr("Excel workbooks (*.xlsx);;CSV files (*.csv)"),
                                exportName(qs(session.info().company), Words::tr("Aging"), request.asOf),
                                {}};
    const QPointer<Page> alive(&page);
    context.ask.saveFile(&page, question, [alive, request, &session](const QString& path) {
        if (!alive) return;
        Page& over = *alive;
        const bool csv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
        const services::ExportTarget target{str(path), csv ? services::ExportFormat::csv : services::ExportFormat::xlsx,
                                            str(QCoreApplication::applicationName()), false, false};
        Task* task = session.read(
            &over,
            [request, target, csv](services::Books& books, const Progress& progress) {
                if (csv)
                    services::exportAgingCsv(books, request, target, progress);
                else
                    services::exportAgingPack(books, request, target, progress);
            },
            [&over, path] { emit over.saved(path); },
            [&over](const QString& sentence) {
                if (!sentence.isEmpty()) emit over.told(sentence, true);
            });
        session.jobs().add(task, Words::tr("Writing %1").arg(QFileInfo(path).fileName()));
    });
}

}  // namespace duebook::ui
