// SPDX-License-Identifier: GPL-3.0-or-later
#include "issued/save_document.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include "print/renderer.h"
#include "services/print_document.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/form_dialog.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SaveDocument)
};

// What was written, or why nothing was.
struct Saved {
    QString problem = {};
};

QString fileName(const std::string& number, const QString& ending) {
    static const QRegularExpression refused(u"[\\\\/:*?\"<>|]"_s);
    return qs(number).replace(refused, u"-"_s) + ending;
}

Saved writeBytes(const QString& path, const std::string& bytes) {
    QSaveFile file(path);
    const auto size = static_cast<qint64>(bytes.size());
    const bool done = file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size && file.commit();
    return {done ? QString() : Words::tr("%1 cannot be written: %2").arg(path, file.errorString())};
}

// The first that its profile refuses, with its rule; nothing where a receiver would take it.
QString faultOf(const einvoice::Findings& findings) {
    if (einvoice::isValid(findings)) return {};
    for (const einvoice::Finding& finding : findings)
        if (finding.severity == einvoice::Severity::fatal)
            return Words::tr("No e-invoice was written. %1 (%2)").arg(qs(finding.sentence), qs(finding.rule));
    return {};
}

Saved write(services::Books& books, const paper::DocumentRenderer& renderer, const std::string& number,
            const DocumentFile& wanted, const QString& path) {
    const auto issued = services::printableDocument(books, number);
    if (!issued) return {sentence(issued.error())};
    std::string bytes;
    if (wanted.profile) {
        const auto file = services::einvoiceFile(*issued, wanted.syntax, *wanted.profile);
        if (const QString fault = faultOf(file.findings); !fault.isEmpty()) return {fault};
        bytes = file.bytes;
    }
    if (wanted.pdf) {
        const auto pdf = services::printDocument(books, renderer, *issued,
                                                 {wanted.profile.has_value(), services::paperSizeOf(issued->seller)});
        if (!pdf) return {sentence(pdf.error())};
        bytes = pdf->bytes;
    }
    return writeBytes(path, bytes);
}

struct Kind {
    QString id, text;
    DocumentFile file;
};

QList<Kind> kinds() {
    using einvoice::Profile;
    using einvoice::Syntax;
    return {{u"facturx"_s, Words::tr("Factur-X, ZUGFeRD (inside of a PDF)"), {true, Profile::facturx, Syntax::cii}},
            {u"xrechnung"_s, Words::tr("XRechnung (UBL)"), {false, Profile::xrechnung, Syntax::ubl}},
            {u"xrechnungCii"_s, Words::tr("XRechnung (CII)"), {false, Profile::xrechnung, Syntax::cii}},
            {u"peppol"_s, Words::tr("Peppol BIS Billing 3 (UBL)"), {false, Profile::peppol, Syntax::ubl}},
            {u"ubl"_s, Words::tr("EN 16931 (UBL)"), {false, Profile::en16931, Syntax::ubl}},
            {u"cii"_s, Words::tr("EN 16931 (CII)"), {false, Profile::en16931, Syntax::cii}}};
}

}  // namespace

void saveDocument(const PageContext& context, Page& page, const std::string& number, const DocumentFile& file) {
    const QString filter = file.pdf ? Words::tr("PDF files (*.pdf)") : Words::tr("XML files (*.xml)");
    const FileQuestion question{
        Words::tr("Save %1").arg(qs(number)), filter, fileName(number, file.pdf ? u".pdf"_s : u".xml"_s), {}};
    Session& session = context.session;
    context.ask.saveFile(&page, question, [&session, &page, number, file](const QString& path) {
        std::shared_ptr<const paper::DocumentRenderer> renderer = print::makeRenderer();
        Task* task = session.read(
            &page,
            [renderer, number, file, path](services::Books& books, const Progress&) {
                return write(books, *renderer, number, file, path);
            },
            [&page, path](const Saved& saved) {
                if (!saved.problem.isEmpty()) return emit page.told(saved.problem, true);
                emit page.saved(path);
            });
        session.jobs().add(task, Words::tr("Writing %1").arg(QFileInfo(path).fileName()));
    });
}

void openEInvoiceDialog(const PageContext& context, Page& page, const std::string& number) {
    auto* dialog = new FormDialog(Words::tr("Save the e-invoice of %1").arg(qs(number)),
                                  Words::tr("It is checked by the rules of its kind before it is written."),
                                  Words::tr("Save…"), &page);
    auto* kind = new ChoiceBox;
    for (const Kind& each : kinds()) kind->addItem(each.text, each.id);
    dialog->form().add(u"eInvoiceKind"_s, Words::tr("&Kind"), kind);
    QObject::connect(dialog, &FormDialog::wanted, &page, [context, &page, number, dialog, kind] {
        const DocumentFile file = kinds().at(kind->currentIndex()).file;
        dialog->accept();
        saveDocument(context, page, number, file);
    });
    dialog->open();
}

}  // namespace duebook::ui
