// SPDX-License-Identifier: GPL-3.0-or-later
// One document on its way: to whom, with which text and which files, seen before it is put into the outbox.
#pragma once
#include <QDialog>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

#include "pages/page.h"
#include "paper/document_renderer.h"
#include "services/mail_templates.h"
#include "services/outgoing.h"
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
    SendDialog(const PageContext& context, std::shared_ptr<const paper::DocumentRenderer> pages, const QString& number,
               QWidget* over);
    ~SendDialog() override;

signals:
    void queued(const QString& sentence, const std::vector<std::int64_t>& ids, qint64 dueMs);
    void saved(const QString& file);
    void accountRequested();

private:
    // What is looked at: the document with its files, and the mail around them.
    struct Look {
        services::Leaving<services::Outgoing> out;
        Result<mail::Message> mail;
        bool already = false;
    };
    struct Choices {
        std::vector<store::MailIdentity> identities;
        std::vector<services::MailTemplate> templates;
    };
    void build(const QString& number);
    QWidget* buildForm();
    QWidget* buildPreview();
    QWidget* buildButtons();
    void loadChoices();
    void showChoices(const Choices& choices);
    services::SendRequest request() const;
    static Look lookAt(services::Books& books, const paper::DocumentRenderer& pages,
                       const services::SendRequest& request);
    void look();
    void show(const Look& look);
    void showFiles();
    void send();
    void saveFiles();
    void openFile(const QString& name);
    void fail(const QString& sentence);

    PageContext context_;
    std::shared_ptr<const paper::DocumentRenderer> pages_;
    std::string number_;
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
