// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/document_panel.h"

#include <QClipboard>
#include <QGuiApplication>

#include "pages/customer_strip.h"
#include "text/convert.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

DocumentPanel::DocumentPanel(const PageContext& context, Lists& lists, Page& page)
    : QObject(&page), session_(context.session), lists_(lists), page_(page), tab_(u"summary"_s) {}

DocumentPanel::~DocumentPanel() {
    if (reading_) reading_->cancel();
}

void DocumentPanel::showDocument(qint64 id, Date day) {
    if (id == 0) return clear();
    if (reading_) reading_->cancel();
    reading_ = session_.read(
        this,
        [id](services::Books& books, const Progress&) {
            return std::pair(store::DetailStore(*books.db).document(DocumentId{id}),
                             store::NoteStore(*books.db).list(DocumentId{id}));
        },
        [this, day](const std::pair<std::optional<store::DocumentDetail>, std::vector<store::NoteRow>>& found) {
            std::optional<store::DocumentDetail> detail = found.first;
            if (!detail) return clear();
            receipt_.reset();
            document_ = DocumentView{*detail, day};
            document_->notes = found.second;
            if (day != session_.today()) {
                document_->openNow = detail->open;
                document_->detail = store::asItStood(std::move(*detail), day);
            }
            refill();
        });
}

void DocumentPanel::showReceipt(qint64 id) {
    if (id == 0) return clear();
    if (reading_) reading_->cancel();
    reading_ = session_.read(
        this,
        [id](services::Books& books, const Progress&) { return store::DetailStore(*books.db).receipt(ReceiptId{id}); },
        [this](std::optional<store::ReceiptDetail> receipt) {
            if (!receipt) return clear();
            document_.reset();
            receipt_ = std::move(receipt);
            refill();
        });
}

void DocumentPanel::clear() {
    if (reading_) reading_->cancel();
    document_.reset();
    receipt_.reset();
    emit page_.panelCleared();
}

void DocumentPanel::refill() {
    if (receipt_) return emit page_.panelChanged(contentOf(*receipt_, tab_));
    if (!document_) return;
    emit page_.panelChanged(contentOf(*document_, tab_));
    // the customer's aging is that of today
    if (!document_->aging && !document_->openNow) addAging();
}

void DocumentPanel::addAging() {
    lists_.customers(this, [this, customer = document_->detail.customer](const Lists::Customers& customers) {
        if (!customers || !document_ || document_->detail.customer != customer) return;
        const auto place = placeOf(*customers, customer);
        if (!place) return;
        document_->aging = stripOf(*customers, *place);
        document_->agingTitle = stripTitle(*customers, *place);
        emit page_.panelChanged(contentOf(*document_, tab_));
    });
}

void DocumentPanel::chooseTab(const QString& id) {
    tab_ = id;
    refill();
}

void DocumentPanel::act(const QString& id) {
    if (!document_ && !receipt_) return;
    const qint64 customer = (receipt_ ? receipt_->customer : document_->detail.customer).value;
    const QString name = qs(receipt_ ? receipt_->customerName : document_->detail.customerName);
    if (id == "postings"_L1) chooseTab(id);
    if (id == "customer"_L1 || id == "openCustomer"_L1)
        emit page_.linkRequested({u"customers"_s, {{u"id"_s, customer}}});
    if (id == "openItems"_L1) emit page_.linkRequested({u"invoices"_s, {{u"customer"_s, customer}, {u"name"_s, name}}});
    if (id.startsWith("document:"_L1)) emit page_.linkRequested({u"invoices"_s, {{u"id"_s, id.mid(9).toLongLong()}}});
    if (id.startsWith("receipt:"_L1)) emit page_.linkRequested({u"receipts"_s, {{u"id"_s, id.mid(8).toLongLong()}}});
    if (id == "send"_L1 && document_)
        emit page_.linkRequested({u"send"_s, {{u"numbers"_s, QStringList{qs(document_->detail.number)}}}});
    if (id == "copyNumber"_L1) copyNumber();
}

void DocumentPanel::copyNumber() {
    const QString number = qs(receipt_ ? receipt_->number : document_->detail.number);
    QGuiApplication::clipboard()->setText(number);
    emit page_.told(tr("Copied %1.").arg(number), false);
}

}  // namespace duebook::ui
