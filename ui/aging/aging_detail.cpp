// SPDX-License-Identifier: GPL-3.0-or-later
// The side panel of the aging: the customer of the current row on that day, or the document where a row is one.
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

#include "aging/aging_controls.h"
#include "aging/aging_list.h"
#include "aging/aging_page.h"
#include "pages/customer_panel.h"
#include "pages/customer_strip.h"
#include "pages/document_panel.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

void AgingPage::showDetail(qint64 id) {
    if (detail_) detail_->cancel();
    panel_.reset();
    const Date day = controls_->request().asOf;
    if (id < 0) {
        const Child child = children_.value(id);
        return child.receipt ? documents_->showReceipt(child.document) : documents_->showDocument(child.document, day);
    }
    if (id > 0 && loaded_.items) {
        const auto row = static_cast<std::size_t>(id - 1);
        const bool receipt = loaded_.items->itemKind(row) == store::ItemKind::receipt;
        const std::int64_t document = loaded_.items->document(row);
        return receipt ? documents_->showReceipt(document) : documents_->showDocument(document, day);
    }
    documents_->clear();
    if (id > 0 && loaded_.report) showCustomer(id);
}

void AgingPage::showCustomer(qint64 id) {
    const auto& rows = loaded_.report->rows;
    const auto row =
        std::find_if(rows.begin(), rows.end(), [id](const insight::AgingRow& each) { return each.id == id; });
    if (row == rows.end()) return;
    const services::AgedItemsRequest request{controls_->request(), id, {}, {}};
    panel_ = AgingPanel{*row, request.aging.asOf, request.aging.asOf != session().today(), {}};
    detail_ = session().read(
        this,
        [request](services::Books& books, const Progress& progress) {
            return services::AgedItems::load(books, request, progress);
        },
        [this](const std::shared_ptr<const services::AgedItems>& items) {
            panel_->items = items;
            fillPanel();
        });
}

void AgingPage::fillPanel() {
    if (!panel_) return documents_->refill();
    if (panel_->items)
        emit panelChanged(contentOf(*panel_, bucketTitles(controls_->request().buckets), lists_.loadedCustomers()));
}

void AgingPage::panelTab(const QString& id) {
    documents_->chooseTab(id);
}

void AgingPage::panelAction(const QString& id) {
    if (!panel_) return documents_->act(id);
    const qint64 customer = panel_->row.id;
    if (id == "openItems"_L1) drill(customer, std::nullopt);
    if (id == "customer"_L1) emit linkRequested({u"customers"_s, {{u"id"_s, customer}}});
    if (id.startsWith("document:"_L1)) emit linkRequested({u"invoices"_s, {{u"id"_s, id.mid(9).toLongLong()}}});
    if (id.startsWith("receipt:"_L1)) emit linkRequested({u"receipts"_s, {{u"id"_s, id.mid(8).toLongLong()}}});
    const Lists::Customers& customers = lists_.loadedCustomers();
    const auto place = customers ? placeOf(*customers, CustomerId{customer}) : std::nullopt;
    if (id != "copyAddress"_L1 || !place) return;
    QGuiApplication::clipboard()->setText(addressOf(customers->customer(*place)));
    emit told(tr("The address is on the clipboard."), false);
}

}  // namespace duebook::ui
