// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/send_dialog.h"

#include <QBoxLayout>
#include <QDesktopServices>
#include <QFileInfo>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QUrl>

#include "sending/send_words.h"
#include "services/mail_account.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/date_edit.h"
#include "widgets/form.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int afterTypingMs = 400;

}  // namespace

SendDialog::SendDialog(const PageContext& context, std::shared_ptr<const paper::DocumentRenderer> pages, Parcel parcel,
                       QWidget* over)
    : QDialog(over), context_(context), pages_(std::move(pages)), parcel_(std::move(parcel)) {
    setObjectName(u"sendDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Send %1").arg(parcel_.title));
    resize(px(920), px(600));
    typed_.setSingleShot(true);
    typed_.setInterval(afterTypingMs);
    connect(&typed_, &QTimer::timeout, this, &SendDialog::look);
    build();
    loadChoices();
}

SendDialog::~SendDialog() {
    for (const QPointer<Task>& task : {looking_, sending_})
        if (task) task->cancel();
}

void SendDialog::build() {
    auto* column = makeColumn(this, 12, {16, 14, 16, 14});
    column->addWidget(new Label(windowTitle(), Type::title));
    problem_ = new MessageBar(this);
    connect(problem_, &MessageBar::actionTriggered, this, [this] {
        close();
        emit accountRequested();
    });
    column->addWidget(problem_);
    auto* middle = makeRow(nullptr, 16);
    middle->addWidget(buildForm());
    middle->addWidget(buildPreview(), 1);
    column->addLayout(middle, 1);
    column->addWidget(makeLine(this));
    column->addWidget(buildButtons());
}

QWidget* SendDialog::buildForm() {
    form_ = new Form(1, this);
    form_->setFixedWidth(px(300));
    to_ = new QLineEdit;
    from_ = new ChoiceBox;
    text_ = new ChoiceBox;
    language_ = new ChoiceBox;
    enclosure_ = new ChoiceBox;
    followUp_ = new DateEdit(qdate(context_.session.today()));
    fillEnclosures(*enclosure_, tr("As the customer wants"));
    form_->add(u"sendTo"_s, tr("&To"), to_, tr("Empty: the customer's own address"));
    form_->add(u"sendFrom"_s, tr("&From"), from_);
    form_->add(u"sendText"_s, tr("Te&xt"), text_);
    form_->add(u"sendLanguage"_s, tr("&Language"), language_);
    form_->add(u"sendEnclosure"_s, tr("&E-invoice"), enclosure_);
    form_->add(u"sendFollowUp"_s, tr("&Ask whether it arrived, on"), followUp_, tr("Empty: nobody asks"));
    // a statement has one text, and no e-invoice
    for (const QString& each : {u"sendText"_s, u"sendEnclosure"_s}) form_->find(each)->setVisible(parcel_.withEInvoice);
    connect(to_, &QLineEdit::textEdited, &typed_, qOverload<>(&QTimer::start));
    for (QComboBox* box : {from_, text_, language_, enclosure_})
        connect(box, &QComboBox::activated, this, &SendDialog::look);
    return form_;
}

QWidget* SendDialog::buildPreview() {
    auto* sheet = new Sheet(Ground::card, {}, this);
    auto* column = makeColumn(sheet, 8, {14, 12, 14, 12});
    note_ = new Label(tr("Making the PDF"), Type::small, Tone::muted);
    note_->setObjectName(u"sendNote"_s);
    note_->setWordWrap(true);
    subject_ = new Label({}, Type::bodyStrong);
    subject_->setObjectName(u"sendSubject"_s);
    subject_->setWordWrap(true);
    preview_ = new QPlainTextEdit;
    preview_->setObjectName(u"sendPreview"_s);
    preview_->setAccessibleName(tr("The mail as the customer will read it"));
    preview_->setReadOnly(true);
    preview_->setTabChangesFocus(true);
    preview_->setFrameShape(QFrame::NoFrame);
    fileRow_ = new QWidget;
    makeRow(fileRow_, 8);
    column->addWidget(note_);
    column->addWidget(subject_);
    column->addWidget(preview_, 1);
    column->addWidget(fileRow_);
    return sheet;
}

QWidget* SendDialog::buildButtons() {
    auto* foot = new QWidget(this);
    auto* row = makeRow(foot, 8);
    save_ = makeButton({u"sendSave"_s, tr("&Save as files…"), {}, u"save"_s, {}, false}, ButtonKind::normal, foot);
    auto* cancel = makeButton({u"sendCancel"_s, tr("Cancel"), tr("Esc")}, ButtonKind::normal, foot);
    send_ = makeButton({u"sendNow"_s, tr("Send"), u"Ctrl+Enter"_s, {}, {}, false}, ButtonKind::primary, foot);
    send_->setDefault(true);
    send_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(save_);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(send_);
    connect(save_, &QPushButton::clicked, this, &SendDialog::saveFiles);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(send_, &QPushButton::clicked, this, &SendDialog::send);
    return foot;
}

void SendDialog::loadChoices() {
    context_.session.read(
        this,
        [](services::Books& books, const Progress&) {
            const auto account = services::mailAccount(books);
            return Choices{account ? account->identities : std::vector<store::MailIdentity>(),
                           services::mailTemplates(books)};
        },
        [this](const Choices& choices) { showChoices(choices); });
}

void SendDialog::showChoices(const Choices& choices) {
    for (const store::MailIdentity& each : choices.identities) {
        const QString shown =
            each.display.empty() ? qs(each.address) : QString(qs(each.display) + u" <"_s + qs(each.address) + u'>');
        from_->addItem(shown, qs(each.name));
    }
    text_->addItem(tr("The usual one"), QString());
    language_->addItem(tr("The customer's"), QString());
    QSet<QString> names, languages;
    for (const services::MailTemplate& each : choices.templates) {
        if (each.name == "statement") continue;
        names += qs(each.name);
        languages += qs(each.language);
    }
    QStringList ordered(names.begin(), names.end()), codes(languages.begin(), languages.end());
    ordered.sort();
    codes.sort();
    for (const QString& name : ordered) text_->addItem(templateText(name), name);
    for (const QString& code : codes) language_->addItem(languageText(code), code);
    look();
}

services::SendRequest SendDialog::request() const {
    services::SendRequest wish;
    if (const QString to = to_->text().trimmed(); !to.isEmpty()) wish.to = {str(to)};
    wish.identity = str(from_->currentData().toString());
    wish.templateName = str(text_->currentData().toString());
    wish.language = str(language_->currentData().toString());
    wish.enclosure = chosenEnclosure(*enclosure_);
    if (followUp_->date().isValid()) wish.followUp = date(followUp_->date());
    return wish;
}

void SendDialog::look() {
    if (looking_) looking_->cancel();
    send_->setEnabled(false);
    looking_ = context_.session.read(
        this,
        [pages = pages_, wish = request(), parcel = parcel_](services::Books& books, const Progress&) {
            return parcel.look(books, *pages, wish);
        },
        [this](const ParcelLook& look) { show(look); }, [this](const QString& sentence) { fail(sentence); });
}

void SendDialog::show(const ParcelLook& look) {
    problem_->clear();
    files_ = look.files;
    showFiles();
    save_->setEnabled(!files_.empty());
    if (look.held) return fail(heldText(*look.held));
    QStringList notes;
    for (const Error& each : look.advice) notes += sentence(each);
    if (look.channel == "print") notes += tr("This customer wants paper: save the files and print them.");
    if (look.already) notes += tr("It is in the outbox already, and is not put in twice.");
    showMail(*look.mail, notes);
    send_->setEnabled(look.mail->has_value() && !look.already);
}

void SendDialog::showMail(const Result<mail::Message>& mail, QStringList notes) {
    if (mail) {
        QStringList to;
        for (const mail::Address& each : mail::recipientsOf(*mail)) to += qs(each.text());
        notes.prepend(tr("To %1").arg(to.join(u", "_s)));
        subject_->setText(qs(mail->subject));
        preview_->setPlainText(qs(mail->text));
    }
    note_->setText(notes.join(u'\n'));
    if (mail) return;
    if (mail.error().refusal != Refusal::mailAccountMissing) return fail(sentence(mail.error()));
    problem_->show({Tone::warn,
                    tr("There is no mail account yet. The files can be saved all the same."),
                    {{u"account"_s, tr("Mail account…")}}});
}

void SendDialog::showFiles() {
    qDeleteAll(fileRow_->findChildren<QPushButton*>());
    auto* row = static_cast<QBoxLayout*>(fileRow_->layout());
    while (row->count() > 0) delete row->takeAt(0);
    for (const mail::Attachment& each : files_) {
        const QString name = qs(each.name);
        auto* button = makeButton({u"file_"_s + name,
                                   QString(name + u"  "_s + sizeText(each.bytes.size())),
                                   {},
                                   u"clip"_s,
                                   tr("Look at this file")},
                                  ButtonKind::normal, fileRow_);
        connect(button, &QPushButton::clicked, this, [this, name] { openFile(name); });
        row->addWidget(button);
    }
    row->addStretch(1);
}

// What is looked at lies in a folder of its own, which goes with the dialog.
void SendDialog::openFile(const QString& name) {
    if (!shown_) shown_ = std::make_unique<QTemporaryDir>();
    if (const QString wrong = writeFiles(shown_->path(), files_); !wrong.isEmpty())
        return fail(tr("%1 could not be written.").arg(wrong));
    QDesktopServices::openUrl(QUrl::fromLocalFile(shown_->filePath(name)));
}

void SendDialog::send() {
    if (sending_ || !send_->isEnabled()) return;
    send_->setEnabled(false);
    sending_ = context_.session.rehearse(
        this,
        [pages = pages_, wish = request(), parcel = parcel_](services::Books& books, const Progress&) {
            return parcel.send(books, *pages, wish);
        },
        [this](const services::Leaving<services::SentDocument>& sent) {
            sending_.clear();
            if (!sent) return fail(heldText(sent.error()));
            if (sent->way == services::SentDocument::Way::paper)
                return fail(tr("This customer wants paper: name a recipient, or save the files."));
            const QString to = sent->recipients.empty() ? QString() : qs(sent->recipients.front());
            emit queued(tr("%1 goes to %2.").arg(parcel_.title, to), sent->mail.ids, sent->mail.due.ms);
            accept();
        },
        [this](const QString& sentence) { fail(sentence); });
}

void SendDialog::saveFiles() {
    if (files_.empty()) return;
    context_.ask.saveFile(this, {tr("Save the PDF"), tr("PDF files (*.pdf)"), qs(files_.front().name), {}},
                          [this](const QString& path) {
                              std::vector<mail::Attachment> named = files_;
                              const QFileInfo file(path);
                              named.front().name = str(file.fileName());
                              for (std::size_t i = 1; i < named.size(); ++i) {
                                  const QString suffix = QFileInfo(qs(named[i].name)).suffix();
                                  if (suffix != file.suffix())
                                      named[i].name = str(QString(file.completeBaseName() + u'.' + suffix));
                              }
                              const QString wrong = writeFiles(file.absolutePath(), named);
                              if (!wrong.isEmpty()) return fail(tr("%1 could not be written.").arg(wrong));
                              emit saved(path);
                              accept();
                          });
}

void SendDialog::fail(const QString& sentence) {
    sending_.clear();
    if (!sentence.isEmpty()) problem_->show({Tone::bad, sentence, {}, {}});
}

}  // namespace duebook::ui
