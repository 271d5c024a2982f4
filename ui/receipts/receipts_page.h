// SPDX-License-Identifier: GPL-3.0-or-later
// The page of receipts: what came in, from whom, and what of it has not been applied yet.
#pragma once
#include "pages/list_pane.h"
#include "pages/lists.h"
#include "pages/page.h"

namespace duebook::ui {

class DocumentPanel;
class ReceiptActs;

class ReceiptsPage : public Page {
    Q_OBJECT
public:
    ReceiptsPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"id": receipt} or {"chips": […], "filters": {column: text}}.
    void follow(const Link& link) override;
    Link place() const override;
    void exportShown() override;
    void focusFilter() override;
    void focusFirst() override;
    void panelAction(const QString& id) override;
    void panelTab(const QString& id) override;
    void moveCurrent(int by) override;
    void remember() override;

private:
    void wire();
    void load();
    void showReceipts(const Lists::Receipts& receipts);
    void showDetail(qint64 id);
    void tellStatus();
    void seek();

    Lists& lists_;
    DocumentPanel* panel_;
    ReceiptActs* acts_;
    ListPane* pane_;
    bool all_ = false;   // receipts of any age are shown
    qint64 wanted_ = 0;  // a receipt that the list shall go to once it is there
};

}  // namespace duebook::ui
