// SPDX-License-Identifier: GPL-3.0-or-later
// The texts of mails, in each language: written here, seen with a customer's own data beside, checked when kept.
#pragma once
#include <QDialog>
#include <QTimer>

#include "pages/page.h"
#include "services/mail_templates.h"

class QComboBox;
class QPlainTextEdit;
class QPushButton;

namespace duebook::ui {

class Label;
class MessageBar;

class TextsDialog : public QDialog {
    Q_OBJECT
public:
    TextsDialog(const PageContext& context, QWidget* over);
    ~TextsDialog() override;
    // What is typed and not kept is asked about first.
    void reject() override;

private:
    struct Sample {
        std::string subject, text, about;
        std::optional<Error> wrong;
    };
    void build();
    QWidget* buildEditor();
    QWidget* buildPreview();
    QWidget* buildFoot();
    void load();
    void fill();
    void choose();
    const services::MailTemplate* chosen() const;
    static Sample sampleOf(services::Books& books, const services::MailTemplate& text);
    void preview();
    void keep();
    void reset();
    void tell(Tone tone, const QString& sentence);
    bool isChanged() const;

    PageContext context_;
    std::vector<services::MailTemplate> texts_;
    QTimer typed_;
    QPointer<Task> showing_;
    bool leaving_ = false;
    QComboBox *name_, *language_;
    QPlainTextEdit *edit_, *preview_;
    Label *subject_, *about_, *fields_;
    MessageBar* message_;
    QPushButton *keep_, *reset_;
};

}  // namespace duebook::ui
