// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/send_words.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QSaveFile>
#include <QStringList>

#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using services::Enclosure;
using services::SentDocument;

constexpr int mostRules = 3;  // the others stand on the command line

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Sending)
};

Cell stateCell(const QString& icon, const QString& word, Tone tone) {
    Cell cell;
    cell.icon = icon;
    cell.text = word;
    cell.tone = tone;
    cell.value = word;
    return cell;
}

QString adviceText(const Faults& advice) {
    QStringList sentences;
    for (const Error& each : advice) sentences += sentence(each);
    return sentences.join(u' ');
}

}  // namespace

void fillEnclosures(QComboBox& box, const QString& usual) {
    box.addItem(usual, QString());
    for (const auto& [enclosure, text] :
         {std::pair{Enclosure::none, Words::tr("PDF alone")}, std::pair{Enclosure::ubl, Words::tr("PDF and UBL")},
          std::pair{Enclosure::cii, Words::tr("PDF and CII")},
          std::pair{Enclosure::facturx, Words::tr("Factur-X: inside of the PDF")}})
        box.addItem(text, qs(nameOf(enclosure)));
}

std::optional<Enclosure> chosenEnclosure(const QComboBox& box) {
    return services::enclosureNamed(str(box.currentData().toString()));
}

QString heldText(const services::Held& held) {
    QString text = sentence(held.why);
    int named = 0;
    for (const auto& finding : held.findings) {
        if (finding.severity != einvoice::Severity::fatal || ++named > mostRules) continue;
        text += u"\n"_s + qs(finding.rule) + u": "_s + qs(finding.sentence);
    }
    if (named > mostRules) text += u"\n"_s + Words::tr("… and %n more.", nullptr, named - mostRules);
    return text;
}

OutcomeText outcomeText(const services::Leaving<SentDocument>& sent) {
    if (!sent) return {stateCell(u"overdue"_s, Words::tr("Held back"), Tone::bad), heldText(sent.error())};
    const QString advice = adviceText(sent->advice);
    if (sent->way == SentDocument::Way::already)
        return {stateCell(u"sent"_s, Words::tr("In the outbox before"), Tone::muted), {}};
    if (sent->way == SentDocument::Way::paper)
        return {stateCell(u"print"_s, Words::tr("Goes on paper"), Tone::accent), advice};
    QStringList to;
    for (const std::string& each : sent->recipients) to += qs(each);
    const QString detail = Words::tr("To %1").arg(to.join(u", "_s));
    return {stateCell(u"mail"_s, Words::tr("In the outbox"), Tone::good),
            advice.isEmpty() ? detail : QString(detail + u". "_s + advice)};
}

QString languageText(const QString& code) {
    // "en" alone would be the language of one country
    const QLocale locale(code.contains(u'-') ? code : QString(code + u"-001"_s));
    return locale.nativeLanguageName() + u" ("_s + code + u')';
}

QString templateText(const QString& name) {
    if (name == "invoice"_L1) return Words::tr("Invoice");
    if (name == "credit-note"_L1) return Words::tr("Credit note");
    return name == "statement"_L1 ? Words::tr("Statement") : name;
}

QString sizeText(std::size_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), 0, QLocale::DataSizeTraditionalFormat);
}

QString writeFiles(const QString& folder, const std::vector<mail::Attachment>& files) {
    for (const mail::Attachment& each : files) {
        const QString path = QDir(folder).filePath(qs(each.name));
        QSaveFile file(path);
        const auto size = static_cast<qint64>(each.bytes.size());
        if (!file.open(QIODevice::WriteOnly) || file.write(each.bytes.data(), size) != size || !file.commit())
            return path;
    }
    return {};
}

}  // namespace duebook::ui
