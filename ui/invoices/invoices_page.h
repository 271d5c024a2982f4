// SPDX-License-Identifier: GPL-3.0-or-later
// The page of invoices and credit notes: open ones at first, paid ones when asked for.
#pragma once
#include <optional>

#include "invoices/invoice_panel.h"
#include "pages/list_pane.h"
#include "pages/lists.h"
#include "pages/page.h"

namespace duebook::ui {

class InvoicesPage : public Page {
    Q_OBJECT
public:
    InvoicesPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"id": document}, {"customer": id, "name": …}, {"chips": […], "filters": {column: text}}.
    void follow(const Link& link) override;
    Link place() const override;
    void focusFilter() override;
    void focusFirst() override;
    void panelAction(const QString& id) override;
    void panelTab(const QString& id) override;
    void moveCurrent(int by) override;
    void remember() override;
    ListPane& pane() { return *pane_; }

private:
    void wire();
    void load();
    void showDocuments(const Lists::Documents& documents);
    void showDetail(qint64 id);
    void fillPanel();
    void tellStatus();
    void seek();

    Lists& lists_;
    ListPane* pane_;
    QPointer<Task> reading_;
    std::optional<InvoicePanel> panel_;
    QString tab_;
    bool paidToo_ = false;
    qint64 wanted_ = 0;  // a document that the list shall go to once it is there
};

}  // namespace duebook::ui
