// SPDX-License-Identifier: GPL-3.0-or-later
// The side panel of a page whose rows are documents or receipts: reads the one that is shown, fills the panel, and does
// what its buttons and lines say.
#pragma once
#include <optional>

#include "pages/document_content.h"
#include "pages/lists.h"
#include "pages/page.h"

namespace duebook::ui {

class DocumentPanel : public QObject {
    Q_OBJECT
public:
    // Speaks through the page's signals.
    DocumentPanel(const PageContext& context, Lists& lists, Page& page);
    ~DocumentPanel() override;

    // day: today, or a past day on which the document is looked at.
    void showDocument(qint64 id, Date day);
    void showReceipt(qint64 id);
    void clear();
    // Tells the window once more what is shown; another page may have filled the panel.
    void refill();
    void chooseTab(const QString& id);
    void act(const QString& id);
    // The document that is shown, as it stands today.
    const store::DocumentDetail* document() const { return document_ ? &document_->detail : nullptr; }
    // The receipt that is shown.
    const store::ReceiptDetail* receipt() const { return receipt_ ? &*receipt_ : nullptr; }
    // The newest note on it; 0: there is none.
    std::int64_t newestNote() const { return document_ && !document_->notes.empty() ? document_->notes.front().id : 0; }

private:
    void addAging();
    void copyNumber();
    Session& session_;
    Lists& lists_;
    Page& page_;
    QPointer<Task> reading_;
    std::optional<DocumentView> document_;
    std::optional<store::ReceiptDetail> receipt_;  // at most one of both
    QString tab_;
};

}  // namespace duebook::ui
