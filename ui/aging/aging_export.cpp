// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/aging_export.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPointer>
#include <QWidget>

#include "async/session.h"
#include "pages/list_export.h"
#include "services/export_aging.h"
#include "text/convert.h"
#include "widgets/ask.h"

namespace duebook::ui {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("AgingExport", source);
}

}  // namespace

void exportAging(const services::AgingRequest& request, QWidget* over, Session& session, Ask& ask,
                 const std::function<void(const QString&, bool)>& tell) {
    const FileQuestion question{text("Save the aging"),
                                text("Excel workbooks (*.xlsx);;CSV files (*.csv)"),
                                exportName(qs(session.info().company), text("Aging"), request.asOf),
                                {}};
    const QPointer<QWidget> alive(over);
    ask.saveFile(over, question, [alive, request, &session, tell](const QString& path) {
        if (!alive) return;
        const bool csv = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
        const services::ExportTarget target{str(path), csv ? services::ExportFormat::csv : services::ExportFormat::xlsx,
                                            str(QCoreApplication::applicationName()), false, false};
        Task* task = session.read(
            alive.data(),
            [request, target, csv](services::Books& books, const Progress& progress) {
                if (csv)
                    services::exportAgingCsv(books, request, target, progress);
                else
                    services::exportAgingPack(books, request, target, progress);
            },
            [tell, path] { tell(text("Saved %1.").arg(path), false); },
            [tell](const QString& sentence) {
                if (!sentence.isEmpty()) tell(sentence, true);
            });
        session.jobs().add(task, text("Writing %1").arg(QFileInfo(path).fileName()));
    });
}

}  // namespace duebook::ui
