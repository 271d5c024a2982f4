// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/texts_dialog.h"

#include <QBoxLayout>
#include <QFontDatabase>
#include <QPlainTextEdit>

#include "mail/template.h"
#include "sending/send_words.h"
#include "services/mail_fields.h"
#include "store/document_table.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int afterTypingMs = 300;
constexpr std::int64_t looked = 200;  // documents among which one of the right kind is sought

QPlainTextEdit* makeEdit(const QString& id, const QString& spoken) {
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(id);
    edit->setAccessibleName(spoken);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    return edit;
}

// A document whose mail would be written with this template; for a statement, any.
std::optional<store::DocumentDetail> someDocument(services::Books& books, const std::string& name) {
    const auto table = store::DocumentTable::loadOldest(*books.db, looked, books.today());
    for (std::size_t at = 0; at < table->size(); ++at) {
        if (name != "statement" && table->isCreditNote(at) != (name == "credit-note")) continue;
        return store::DetailStore(*books.db).document(DocumentId{table->id(at)});
    }
    return std::nullopt;
}

std::optional<mail::Values> someValues(services::Books& books, const services::MailTemplate& text, std::string& about) {
    const auto document = someDocument(books, text.name);
    if (!document) return std::nullopt;
    about = document->customerName + (text.name == "statement" ? "" : ", " + document->number);
    if (text.name != "statement") return services::documentValues(books, *document, text.language);
    const auto customer = store::CustomerStore(*books.db).find(document->customer);
    return services::statementValues(books, *customer, books.today(),
                                     services::statementItems(books, customer->id, books.today()), text.language);
}

QString fieldsText(const std::string& name) {
    const auto fields = services::mailFields(name);
    QStringList names;
    if (!fields) return {};
    for (const std::string& each : fields->values) names += u"{{"_s + qs(each) + u"}}"_s;
    for (const auto& [list, columns] : fields->lists) {
        QStringList inner;
        for (const std::string& each : columns) inner += u"{{"_s + qs(each) + u"}}"_s;
        names += u"{{#"_s + qs(list) + u"}} "_s + inner.join(u' ') + u" {{/"_s + qs(list) + u"}}"_s;
    }
    return names.join(u"  "_s);
}

}  // namespace

TextsDialog::TextsDialog(const PageContext& context, QWidget* over) : QDialog(over), context_(context) {
    setObjectName(u"textsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Texts of mails"));
    resize(px(1040), px(640));
    typed_.setSingleShot(true);
    typed_.setInterval(afterTypingMs);
    connect(&typed_, &QTimer::timeout, this, &TextsDialog::preview);
    build();
    load();
}

TextsDialog::~TextsDialog() {
    if (showing_) showing_->cancel();
}

void TextsDialog::build() {
    auto* column = makeColumn(this, 12, {16, 14, 16, 14});
    auto* head = makeRow(nullptr, 8);
    name_ = new ChoiceBox;
    name_->setObjectName(u"textName"_s);
    name_->setAccessibleName(tr("Which text"));
    language_ = new ChoiceBox;
    language_->setObjectName(u"textLanguage"_s);
    language_->setAccessibleName(tr("In which language"));
    head->addWidget(new Label(tr("Texts of mails"), Type::title), 1);
    head->addWidget(name_);
    head->addWidget(language_);
    column->addLayout(head);
    message_ = new MessageBar(this);
    column->addWidget(message_);
    auto* middle = makeRow(nullptr, 16);
    middle->addWidget(buildEditor(), 1);
    middle->addWidget(buildPreview(), 1);
    column->addLayout(middle, 1);
    column->addWidget(makeLine(this));
    column->addWidget(buildFoot());
    connect(name_, &QComboBox::activated, this, &TextsDialog::choose);
    connect(language_, &QComboBox::activated, this, &TextsDialog::choose);
}

QWidget* TextsDialog::buildEditor() {
    auto* part = new QWidget(this);
    auto* column = makeColumn(part, 6);
    edit_ = makeEdit(u"textEdit"_s, tr("The text"));
    edit_->setTabChangesFocus(true);
    fields_ = new Label({}, Type::caption, Tone::faint);
    fields_->setWordWrap(true);
    fields_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(edit_, 1);
    column->addWidget(fields_);
    connect(edit_, &QPlainTextEdit::textChanged, this, [this] {
        keep_->setEnabled(isChanged());
        typed_.start();
    });
    return part;
}

QWidget* TextsDialog::buildPreview() {
    auto* sheet = new Sheet(Ground::card, {}, this);
    auto* column = makeColumn(sheet, 8, {14, 12, 14, 12});
    about_ = new Label({}, Type::small, Tone::muted);
    subject_ = new Label({}, Type::bodyStrong);
    subject_->setObjectName(u"textSubject"_s);
    subject_->setWordWrap(true);
    preview_ = makeEdit(u"textPreview"_s, tr("As a customer would read it"));
    preview_->setReadOnly(true);
    preview_->setFont(face(Type::body));
    preview_->setFrameShape(QFrame::NoFrame);
    preview_->setTabChangesFocus(true);
    for (QWidget* each : {static_cast<QWidget*>(about_), static_cast<QWidget*>(subject_)}) column->addWidget(each);
    column->addWidget(preview_, 1);
    return sheet;
}

QWidget* TextsDialog::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = makeRow(foot, 8);
    reset_ = makeButton({u"textReset"_s, tr("Go back to the text that &came with Duebook")}, ButtonKind::normal, foot);
    auto* cancel = makeButton({u"textClose"_s, tr("Close"), tr("Esc")}, ButtonKind::normal, foot);
    keep_ = makeButton({u"textKeep"_s, tr("Save"), u"Ctrl+S"_s}, ButtonKind::primary, foot);
    keep_->setShortcut(QKeySequence::Save);
    row->addWidget(reset_);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(keep_);
    connect(reset_, &QPushButton::clicked, this, &TextsDialog::reset);
    connect(cancel, &QPushButton::clicked, this, &TextsDialog::reject);
    connect(keep_, &QPushButton::clicked, this, &TextsDialog::keep);
    return foot;
}

void TextsDialog::load() {
    context_.session.read(
        this, [](services::Books& books, const Progress&) { return services::mailTemplates(books); },
        [this](const std::vector<services::MailTemplate>& texts) {
            texts_ = texts;
            fill();
            choose();
        });
}

void TextsDialog::fill() {
    if (name_->count() > 0) return;
    for (const services::MailTemplate& each : texts_) {
        const QString name = qs(each.name), code = qs(each.language);
        if (name_->findData(name) < 0) name_->addItem(templateText(name), name);
        if (language_->findData(code) < 0) language_->addItem(languageText(code), code);
    }
    name_->setCurrentIndex(std::max(0, name_->findData(u"invoice"_s)));
    language_->setCurrentIndex(std::max(0, language_->findData(u"en"_s)));
}

const services::MailTemplate* TextsDialog::chosen() const {
    const std::string name = str(name_->currentData().toString()), code = str(language_->currentData().toString());
    for (const services::MailTemplate& each : texts_)
        if (each.name == name && each.language == code) return &each;
    return nullptr;
}

void TextsDialog::choose() {
    const services::MailTemplate* text = chosen();
    if (text == nullptr) return;
    edit_->setPlainText(qs(text->content));
    fields_->setText(tr("Fields: %1").arg(fieldsText(text->name)));
    reset_->setVisible(text->own);
    keep_->setEnabled(false);
    message_->clear();
    preview();
}

bool TextsDialog::isChanged() const {
    const services::MailTemplate* text = chosen();
    return text != nullptr && edit_->toPlainText() != qs(text->content);
}

TextsDialog::Sample TextsDialog::sampleOf(services::Books& books, const services::MailTemplate& text) {
    Sample sample;
    const auto parsed = mail::Template::parse(text.content, *services::mailFields(text.name));
    if (!parsed) {
        sample.wrong = parsed.error();
        return sample;
    }
    auto values = someValues(books, text, sample.about);
    if (!values) return sample;
    values->values["sender.name"] = books.info.company;
    const auto filled = parsed->render(*values);
    if (!filled) {
        sample.wrong = filled.error();
        return sample;
    }
    sample.subject = filled->subject;
    sample.text = filled->text;
    return sample;
}

void TextsDialog::preview() {
    const services::MailTemplate* text = chosen();
    if (text == nullptr) return;
    if (showing_) showing_->cancel();
    services::MailTemplate now = *text;
    now.content = str(edit_->toPlainText());
    showing_ = context_.session.read(
        this, [now](services::Books& books, const Progress&) { return sampleOf(books, now); },
        [this](const Sample& sample) {
            if (sample.wrong) return tell(Tone::bad, sentence(*sample.wrong));
            message_->clear();
            about_->setText(sample.about.empty() ? tr("There is no document of this kind yet to show it with.")
                                                 : tr("As %1 would read it").arg(qs(sample.about)));
            subject_->setText(qs(sample.subject));
            preview_->setPlainText(qs(sample.text));
        });
}

void TextsDialog::keep() {
    const services::MailTemplate* text = chosen();
    if (text == nullptr || !isChanged()) return;
    services::MailTemplate now = *text;
    now.content = str(edit_->toPlainText());
    context_.session.rehearse(
        this, [now](services::Books& books, const Progress&) { return services::saveMailTemplate(books, now); },
        [this](const Result<void>& kept) {
            if (!kept) return tell(Tone::bad, sentence(kept.error()));
            load();
        },
        [this](const QString& sentence) { tell(Tone::bad, sentence); });
}

void TextsDialog::reset() {
    const services::MailTemplate* text = chosen();
    if (text == nullptr) return;
    context_.session.rehearse(
        this,
        [name = text->name, code = text->language](services::Books& books, const Progress&) {
            return services::resetMailTemplate(books, name, code);
        },
        [this](const Result<void>& done) {
            if (!done) return tell(Tone::bad, sentence(done.error()));
            load();
        },
        [this](const QString& sentence) { tell(Tone::bad, sentence); });
}

void TextsDialog::reject() {
    if (!isChanged() || leaving_) return QDialog::reject();
    context_.ask.confirm(this, {tr("Leave without saving?"), tr("What you typed is not kept."), tr("Leave"), {}, true},
                         [this](bool leave) {
                             leaving_ = leave;
                             if (leave) QDialog::reject();
                         });
}

void TextsDialog::tell(Tone tone, const QString& sentence) {
    message_->show({tone, sentence, {}, {}});
}

}  // namespace duebook::ui
