// SPDX-License-Identifier: GPL-3.0-or-later
#include "issued/print_dialog.h"

#include <QCoreApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <functional>
#include <memory>

#include "print/paged.h"
#include "services/billing_desk.h"
#include "services/print_document.h"
#include "services/statement.h"
#include "text/convert.h"

namespace duebook::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PrintDialog)
};

// What became of a run.
struct Printed {
    int documents = 0;
    QString problem = {};  // the first
};

// Prints one of the run; why not, where it cannot be.
using PrintOne =
    std::function<std::optional<Error>(services::Books&, const paper::PageRenderer&, const std::string& number)>;

std::optional<Error> printDocumentOf(services::Books& books, const paper::PageRenderer& pages,
                                     const std::string& number) {
    const auto issued = services::printableDocument(books, number);
    if (!issued) return issued.error();
    const auto done = services::printPages(books, pages, *issued, services::paperSizeOf(issued->seller));
    return done ? std::nullopt : std::optional(done.error());
}

std::optional<Error> printStatementOf(services::Books& books, const paper::PageRenderer& pages,
                                      const std::string& customer) {
    const auto statement = services::statementOf(books, customer, books.today());
    if (!statement) return statement.error();
    for (const paper::StatementPaper& sheet : statement->sheets) {
        const auto done =
            services::printSheet(sheet, pages, services::paperSizeOf(services::BillingDesk(books).company()));
        if (!done) return done.error();
    }
    return std::nullopt;
}

Printed printAll(services::Books& books, QPrinter& printer, const QStringList& numbers, const PrintOne& one,
                 const Progress& progress) {
    const print::PagedRenderer pages(printer);
    if (!pages.isWorking()) return {0, Words::tr("The printer does not answer.")};
    Printed printed;
    for (const QString& number : numbers) {
        step(progress, printed.documents, numbers.size());
        const auto problem = one(books, pages, str(number));
        printed.documents += !problem;
        if (problem && printed.problem.isEmpty()) printed.problem = number + u": " + sentence(*problem);
    }
    return printed;
}

void ask(const PageContext& context, Page& page, const QStringList& numbers, const PrintOne& one) {
    if (numbers.isEmpty()) return;
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setFullPage(true);
    printer->setDocName(numbers.size() == 1 ? numbers.first()
                                            : Words::tr("%n documents", nullptr, int(numbers.size())));
    auto* dialog = new QPrintDialog(printer.get(), &page);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintShowPageSize);
    dialog->setWindowTitle(Words::tr("Print %1").arg(printer->docName()));
    Session& session = context.session;
    QObject::connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), &page,
                     [&session, &page, printer, numbers, one] {
                         Task* task = session.read(
                             &page,
                             [printer, numbers, one](services::Books& books, const Progress& progress) {
                                 return printAll(books, *printer, numbers, one, progress);
                             },
                             [&page](const Printed& done) {
                                 const QString words = Words::tr("%n documents printed.", nullptr, done.documents);
                                 emit page.told(done.problem.isEmpty() ? words : QString(words + u' ' + done.problem),
                                                !done.problem.isEmpty());
                             });
                         session.jobs().add(task, Words::tr("Printing %1").arg(printer->docName()));
                     });
    dialog->open();
}

}  // namespace

void openPrintDialog(const PageContext& context, Page& page, const QStringList& numbers) {
    ask(context, page, numbers, printDocumentOf);
}

void openStatementPrintDialog(const PageContext& context, Page& page, const QStringList& customers) {
    ask(context, page, customers, printStatementOf);
}

}  // namespace duebook::ui
