// SPDX-License-Identifier: GPL-3.0-or-later
// The page of customers.
#pragma once
#include "pages/list_pane.h"
#include "pages/lists.h"
#include "pages/page.h"

namespace duebook::ui {

class CustomersPage : public Page {
    Q_OBJECT
public:
    CustomersPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"id": customer}, {"chips": […], "filters": {column: text}}.
    void follow(const Link& link) override;
    Link place() const override;
    void exportShown() override;
    void focusFilter() override;
    void focusFirst() override;
    void panelAction(const QString& id) override;
    void moveCurrent(int by) override;
    void remember() override;
    ListPane& pane() { return *pane_; }

private:
    void load();
    void showCustomers(const Lists::Customers& customers);
    void fillPanel(qint64 id);
    void openItems(qint64 id);
    void run(const QString& id);
    QStringList selectedNumbers() const;
    void tellStatus();
    void seek();

    Lists& lists_;
    ListPane* pane_;
    Lists::Customers customers_;
    qint64 wanted_ = 0;
};

}  // namespace duebook::ui
