// SPDX-License-Identifier: GPL-3.0-or-later
// The documents behind a figure of the aging, as they stood on that day.
#include <QStackedWidget>

#include "invoices/aged_list.h"
#include "invoices/invoices_page.h"
#include "pages/document_panel.h"
#include "text/convert.h"
#include "widgets/grid_view.h"
#include "widgets/message_bar.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

void InvoicesPage::makeAged() {
    aged_ = new ListPane(agedList(), settings(), session().place(), this);
    stack_->addWidget(aged_);
    connect(aged_, &ListPane::currentChanged, this, &InvoicesPage::showAgedDetail);
    connect(aged_, &ListPane::textsChanged, this, &InvoicesPage::tellStatus);
    connect(aged_, &ListPane::activated, this, &Page::panelEntered);
    connect(aged_, &ListPane::propertiesRequested, this, &Page::panelEntered);
    connect(aged_, &ListPane::shown, this, &Page::listShown);
    connect(&aged_->notice(), &MessageBar::actionTriggered, this, [this](const QString& id) {
        if (id == "toAging"_L1)
            emit linkRequested(
                {u"aging"_s,
                 {{u"asOf"_s, agedLink_.args.value(u"asOf"_s)}, {u"knownOn"_s, agedLink_.args.value(u"knownOn"_s)}}});
        if (id == "toInvoices"_L1) emit linkRequested({u"invoices"_s, {{u"chips"_s, QStringList{u"open"_s}}}});
    });
    connect(&aged_->notice(), &MessageBar::closed, this, [this] {
        emit linkRequested({u"invoices"_s, {{u"chips"_s, QStringList{u"open"_s}}}});
    });
}

void InvoicesPage::showAged(const Link& link) {
    if (aged_ == nullptr) makeAged();
    agedLink_ = link;
    wanted_ = 0;
    items_.reset();
    stack_->setCurrentWidget(aged_);
    const services::AgedItemsRequest request = agedRequest(link);
    aged_->wait(tr("Reading the documents"));
    const QString title = link.args.value(u"title"_s).toString();
    QString day = longDayText(request.aging.asOf);
    if (request.aging.knownOn) day = tr("%1, as known on %2").arg(day, longDayText(*request.aging.knownOn));
    aged_->notice().show({Tone::accent,
                          title.isEmpty() ? tr("Open on %1").arg(day) : tr("Open on %1: %2").arg(day, title),
                          {{u"toAging"_s, tr("Back to aging")}, {u"toInvoices"_s, tr("All invoices")}},
                          u"aging"_s});
    if (reading_) reading_->cancel();
    reading_ = session().read(
        this,
        [request](services::Books& books, const Progress& progress) {
            return services::AgedItems::load(books, request, progress);
        },
        [this](const std::shared_ptr<const services::AgedItems>& items) {
            items_ = items;
            aged_->setContent(agedContent(items));
        },
        [this](const QString& sentence) {
            if (!sentence.isEmpty()) aged_->fail(sentence);
        });
}

void InvoicesPage::showAgedDetail(qint64 id) {
    const auto row = static_cast<std::size_t>(id - 1);
    if (id <= 0 || !items_ || row >= items_->size()) return panel_->clear();
    if (items_->itemKind(row) == store::ItemKind::receipt)
        panel_->showReceipt(items_->document(row));
    else
        panel_->showDocument(items_->document(row), viewedDay());
}

}  // namespace duebook::ui
