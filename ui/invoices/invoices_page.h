// SPDX-License-Identifier: GPL-3.0-or-later
// The page of invoices and credit notes: open ones at first, paid ones when asked for.
#pragma once
#include "pages/list_pane.h"
#include "pages/lists.h"
#include "pages/page.h"
#include "services/aged_items.h"

class QStackedWidget;

namespace duebook::ui {

class DocumentActs;
class DocumentPanel;

class InvoicesPage : public Page {
    Q_OBJECT
public:
    InvoicesPage(const PageContext& context, Lists& lists, QWidget* parent = nullptr);

    void reload() override;
    // {"id": document}, {"customer": id, "name": …}, {"chips": […], "filters": {column: text}}, or the documents behind
    // a figure of the aging: {"asOf": …, "knownOn", "basis", "buckets", "bucket", "customer", "currency", "collector",
    // "title"}.
    void follow(const Link& link) override;
    Link place() const override;
    void exportShown() override;
    void focusFilter() override;
    void focusFirst() override;
    void panelAction(const QString& id) override;
    void panelTab(const QString& id) override;
    void moveCurrent(int by) override;
    void remember() override;
    // The list in front: all documents, or those behind a figure of the aging.
    ListPane& pane() const;

private:
    void wire();
    void makeAged();
    QStringList selectedNumbers() const;
    void showAged(const Link& link);
    void chooseCustomer(const Link& link);
    void showAgedDetail(qint64 id);
    void load();
    void previewFirst();
    void showDocuments(const Lists::Documents& documents);
    void showDetail(qint64 id);
    Date viewedDay() const;  // today, or the day of the aging behind whose figure the rows are
    void tellStatus();
    void seek();

    Lists& lists_;
    QStackedWidget* stack_;
    ListPane *pane_, *aged_ = nullptr;
    Link agedLink_;
    QVariantMap customer_;  // of the chip that keeps one customer's documents
    std::shared_ptr<const services::AgedItems> items_;
    QPointer<Task> reading_;  // the documents behind a figure
    DocumentPanel* panel_;
    DocumentActs* acts_;
    bool paidToo_ = false, loading_ = false;
    qint64 wanted_ = 0;  // a document that the list shall go to once it is there
};

}  // namespace duebook::ui
