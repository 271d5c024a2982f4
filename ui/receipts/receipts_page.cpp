// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receipts_page.h"

#include <QBoxLayout>

#include "pages/document_panel.h"
#include "pages/list_export.h"
#include "receipts/receipt_acts.h"
#include "receipts/receipt_list.h"
#include "text/convert.h"
#include "widgets/grid_view.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideFrom = 1600;

}  // namespace

ReceiptsPage::ReceiptsPage(const PageContext& context, Lists& lists, QWidget* parent)
    : Page(context, parent),
      lists_(lists),
      panel_(new DocumentPanel(context, lists, *this)),
      acts_(new ReceiptActs(context, lists, *this)) {
    setObjectName(u"receiptsPage"_s);
    const bool wide = parent != nullptr && parent->window()->width() >= px(wideFrom);
    pane_ = new ListPane(receiptList(wide), settings(), session().place(), this);
    makeColumn(this, 0)->addWidget(pane_);
    setFocusProxy(pane_);
    wire();
    pane_->restoreLast();
    load();
}

void ReceiptsPage::wire() {
    connect(pane_, &ListPane::chipsChanged, this, [this](const QStringList& chips) {
        if (wantsAllReceipts(chips) == all_) return;
        pane_->wait(tr("Reading all receipts"));
        load();
    });
    connect(pane_, &ListPane::currentChanged, this, &ReceiptsPage::showDetail);
    connect(pane_, &ListPane::textsChanged, this, &ReceiptsPage::tellStatus);
    connect(pane_, &ListPane::activated, this, &Page::panelEntered);
    connect(pane_, &ListPane::propertiesRequested, this, &Page::panelEntered);
    connect(pane_, &ListPane::shown, this, [this] {
        seek();
        emit listShown();
    });
    connect(pane_, &ListPane::emptyActionTriggered, this, [this](const QString& id) {
        if (id == "reload"_L1) reload();
        if (id == "newReceipt"_L1) emit linkRequested({u"receipt"_s, {{u"new"_s, true}}});
        if (id == "import"_L1) emit linkRequested({u"import"_s, {{u"kind"_s, u"receipts"_s}}});
    });
}

void ReceiptsPage::load() {
    all_ = wantsAllReceipts(pane_->view().chips);
    const auto scope = all_ ? Lists::ReceiptScope::all : Lists::ReceiptScope::recent;
    lists_.receipts(this, scope, [this, scope](const Lists::Receipts& receipts) {
        if (all_ == (scope == Lists::ReceiptScope::all)) showReceipts(receipts);
    });
}

void ReceiptsPage::reload() {
    load();
}

void ReceiptsPage::showReceipts(const Lists::Receipts& receipts) {
    if (!receipts) return pane_->fail(tr("The ledger did not answer."));
    pane_->setContent(receiptContent(receipts, session().today()));
}

void ReceiptsPage::follow(const Link& link) {
    wanted_ = link.args.value(u"id"_s).toLongLong();
    const QStringList chips = link.args.value(u"chips"_s).toStringList();
    const QVariantMap filters = link.args.value(u"filters"_s).toMap();
    const bool asks = link.args.contains(u"chips"_s) || link.args.contains(u"filters"_s);
    if (asks && !pane_->looksThrough(chips, filters))
        pane_->setView({{}, chips, filters, {}});
    else if (!pane_->isBusy())
        seek();
    if (wanted_ != 0) showDetail(wanted_);
}

// Goes to the wanted receipt: in what is shown, else without filters, else among those of any age.
void ReceiptsPage::seek() {
    if (wanted_ == 0) return;
    if (pane_->selectId(wanted_) || (all_ && pane_->looksThrough({u"all"_s}, {})))
        wanted_ = 0;
    else
        pane_->setView({{}, {u"all"_s}, {}, {}});
}

Link ReceiptsPage::place() const {
    const SavedView now = pane_->view();
    return {u"receipts"_s, {{u"id"_s, pane_->currentId()}, {u"chips"_s, now.chips}, {u"filters"_s, now.filters}}};
}

void ReceiptsPage::showDetail(qint64 id) {
    if (wanted_ == 0 || id == wanted_) panel_->showReceipt(id);
}

void ReceiptsPage::panelTab(const QString& id) {
    panel_->chooseTab(id);
}

void ReceiptsPage::panelAction(const QString& id) {
    if (panel_->receipt() == nullptr || !acts_->act(id, *panel_->receipt())) panel_->act(id);
}

void ReceiptsPage::tellStatus() {
    emit statusChanged({pane_->rowsText(), pane_->selectionText(), tr("As of %1").arg(longDayText(session().today()))});
}

void ReceiptsPage::exportShown() {
    exportList(*pane_, *this, context());
}

void ReceiptsPage::focusFilter() {
    pane_->grid().focusFilter();
}

void ReceiptsPage::focusFirst() {
    pane_->grid().setFocus();
    tellStatus();
    panel_->refill();
}

void ReceiptsPage::moveCurrent(int by) {
    pane_->grid().moveCurrent(by);
}

void ReceiptsPage::remember() {
    pane_->remember();
}

}  // namespace duebook::ui
