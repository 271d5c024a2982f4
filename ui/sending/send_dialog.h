// SPDX-License-Identifier: GPL-3.0-or-later
// A document or a statement on its way: to whom, with which text and which files, seen before it is put into the
// outbox.
#pragma once
#include <QDialog>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

#include "pages/page.h"
#include "paper/document_renderer.h"
#include "sending/parcel.h"
#include "services/mail_templates.h"
#include "store/mail_store.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace duebook::ui {

class DateEdit;
class Form;
class Label;
class MessageBar;

class SendDialog : public QDialog {
    Q_OBJECT
public:
    SendDialog(const PageContext& context, std::shared_ptr<const paper::DocumentRenderer> pages, Parcel parcel,
               QWidget* over);
    ~SendDialog() override;

signals:
    void queued(const QString& sentence, const std::vector<std::int64_t>& ids, qint64 dueMs);
    void saved(const QString& file);
    void accountRequested();

private:
    struct Choices {
        std::vector<store::MailIdentity> identities;
        std::vector<services::MailTemplate> templates;
    };
    void build();
    QWidget* buildForm();
    QWidget* buildPreview();
    QWidget* buildButtons();
    void loadChoices();
    void showChoices(const Choices& choices);
    services::SendRequest request() const;
    void look();
    void show(const ParcelLook& look);
    void showMail(const Result<mail::Message>& mail, QStringList notes);
    void showFiles();
    void send();
    void saveFiles();
    void openFile(const QString& name);
    void fail(const QString& sentence);

    PageContext context_;
    std::shared_ptr<const paper::DocumentRenderer> pages_;
    Parcel parcel_;
    QTimer typed_;
    QPointer<Task> looking_, sending_;
    std::vector<mail::Attachment> files_;
    std::unique_ptr<QTemporaryDir> shown_;  // files that were opened to be looked at
    Form* form_;
    QLineEdit* to_;
    QComboBox *from_, *text_, *language_, *enclosure_;
    DateEdit* followUp_;
    Label *subject_, *note_;
    QPlainTextEdit* preview_;
    QWidget* fileRow_;
    MessageBar* problem_;
    QPushButton *send_, *save_;
};

}  // namespace duebook::ui
