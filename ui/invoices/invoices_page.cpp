// SPDX-License-Identifier: GPL-3.0-or-later
#include "invoices/invoices_page.h"

#include <QBoxLayout>
#include <QStackedWidget>

#include "invoices/invoice_list.h"
#include "issued/document_acts.h"
#include "issued/print_dialog.h"
#include "pages/document_panel.h"
#include "pages/list_export.h"
#include "text/convert.h"
#include "widgets/grid_view.h"
#include "widgets/sheet.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t firstRows = 100;  // more than any screen shows

}  // namespace

InvoicesPage::InvoicesPage(const PageContext& context, Lists& lists, QWidget* parent)
    : Page(context, parent),
      lists_(lists),
      panel_(new DocumentPanel(context, lists, *this)),
      acts_(new DocumentActs(context, *this)) {
    setObjectName(u"invoicesPage"_s);
    auto* column = makeColumn(this, 0);
    pane_ = new ListPane(invoiceList(), settings(), session().place(), this);
    pane_->head().addTool({u"send"_s, tr("Send…"), {}, u"sent"_s, tr("Send the selected documents (Ctrl+M)")});
    stack_ = new QStackedWidget(this);
    stack_->addWidget(pane_);
    column->addWidget(stack_);
    setFocusProxy(stack_);
    wire();
    pane_->restoreLast();
    load();
}

void InvoicesPage::wire() {
    connect(pane_, &ListPane::chipsChanged, this, [this](const QStringList& chips) {
        if (wantsPaid(chips) == paidToo_) return;
        pane_->wait(tr("Reading all documents"));
        load();
    });
    connect(&pane_->head(), &ViewHead::triggered, this, [this](const QString& id) {
        if (id == "send"_L1) panelAction(id);
    });
    connect(pane_, &ListPane::currentChanged, this, &InvoicesPage::showDetail);
    connect(pane_, &ListPane::textsChanged, this, &InvoicesPage::tellStatus);
    connect(pane_, &ListPane::activated, this, &Page::panelEntered);
    connect(pane_, &ListPane::propertiesRequested, this, &Page::panelEntered);
    connect(pane_, &ListPane::shown, this, [this] {
        seek();
        emit listShown();
    });
    connect(pane_, &ListPane::emptyActionTriggered, this, [this](const QString& id) {
        if (id == "reload"_L1) reload();
        if (id == "import"_L1) emit linkRequested({u"import"_s});
    });
}

void InvoicesPage::load() {
    paidToo_ = wantsPaid(pane_->view().chips);
    loading_ = true;
    const auto scope = paidToo_ ? Lists::Scope::all : Lists::Scope::open;
    if (!paidToo_ && !lists_.openDocuments() && !pane_->content().rows.list && pane_->isUsual()) previewFirst();
    lists_.documents(this, scope, [this, scope](const Lists::Documents& documents) {
        if (paidToo_ == (scope == Lists::Scope::all)) showDocuments(documents);
    });
}

// Of a large ledger the first screen is there before the rest of the list is read.
void InvoicesPage::previewFirst() {
    session().read(
        this,
        [today = session().today()](services::Books& books, const Progress&) {
            return store::DocumentTable::loadOldest(*books.db, firstRows, today);
        },
        [this](const Lists::Documents& documents) {
            pane_->preview(invoiceContent(documents));
            emit firstRowsShown();
        },
        [](const QString&) {});  // the whole list tells what is wrong
}

void InvoicesPage::reload() {
    load();
}

void InvoicesPage::showDocuments(const Lists::Documents& documents) {
    loading_ = false;
    if (!documents) return pane_->fail(tr("The ledger did not answer."));
    pane_->setContent(invoiceContent(documents));
    if (!paidToo_) emit countChanged(static_cast<qint64>(documents->size()));
}

ListPane& InvoicesPage::pane() const {
    return stack_->currentWidget() == aged_ && aged_ != nullptr ? *aged_ : *pane_;
}

void InvoicesPage::follow(const Link& link) {
    if (link.args.contains(u"asOf"_s)) return showAged(link);
    stack_->setCurrentWidget(pane_);
    wanted_ = link.args.value(u"id"_s).toLongLong();
    const QStringList chips = link.args.value(u"chips"_s).toStringList();
    const QVariantMap filters = link.args.value(u"filters"_s).toMap();
    const bool asks = link.args.contains(u"chips"_s) || link.args.contains(u"filters"_s);
    if (link.args.contains(u"customer"_s)) chooseCustomer(link);
    if (asks && !pane_->looksThrough(chips, filters))
        pane_->setView({{}, chips, filters, {}});
    else if (!pane_->isBusy() && !loading_)
        seek();
    if (wanted_ != 0) showDetail(wanted_);
}

// A chip for the documents of one customer; "back" and the next start make it again.
void InvoicesPage::chooseCustomer(const Link& link) {
    const qint64 customer = link.args.value(u"customer"_s).toLongLong();
    const QString name = link.args.value(u"name"_s).toString();
    customer_ = {{u"customer"_s, customer}, {u"name"_s, name}};
    pane_->setExtraChip({u"customer"_s, name}, [this, customer](std::size_t at) {
        const auto* table = static_cast<const store::DocumentTable*>(pane_->content().rows.list.get());
        return table->customerId(at) == customer;
    });
}

// Goes to the wanted document: in what is shown, else without filters, else among the paid ones.
void InvoicesPage::seek() {
    if (wanted_ == 0) return;
    if (pane_->selectId(wanted_)) {
        wanted_ = 0;
        return;
    }
    const SavedView now = pane_->view();
    if (!now.filters.isEmpty() || (now.chips != QStringList{u"open"_s} && now.chips != QStringList{u"all"_s}))
        pane_->clearFilters();
    else if (!paidToo_)
        pane_->setView({{}, {u"all"_s}, {}, {}});
    else
        wanted_ = 0;
}

Link InvoicesPage::place() const {
    if (&pane() == aged_) return agedLink_;
    const SavedView now = pane_->view();
    QVariantMap args{{u"id"_s, pane_->currentId()}, {u"chips"_s, now.chips}, {u"filters"_s, now.filters}};
    if (now.chips.contains(u"customer"_s)) args.insert(customer_);
    return {u"invoices"_s, args};
}

void InvoicesPage::showDetail(qint64 id) {
    if (wanted_ == 0 || id == wanted_) panel_->showDocument(id, viewedDay());
}

Date InvoicesPage::viewedDay() const {
    const auto day = Date::fromIso(str(agedLink_.args.value(u"asOf"_s).toString()));
    return &pane() == aged_ && day ? *day : session().today();
}

void InvoicesPage::panelTab(const QString& id) {
    panel_->chooseTab(id);
}

void InvoicesPage::panelAction(const QString& id) {
    if (id == "send"_L1 && pane().grid().selectedCount() > 1)
        return emit linkRequested({u"send"_s, {{u"numbers"_s, selectedNumbers()}}});
    if (id == "print"_L1) return openPrintDialog(context(), *this, selectedNumbers());
    if (id == "removeNote"_L1) return acts_->removeNote(panel_->newestNote());
    const store::DocumentDetail* document = panel_->document();
    if (document != nullptr && acts_->act(id, *document)) return;
    panel_->act(id);
}

// Those that are selected, else the one in the panel.
QStringList InvoicesPage::selectedNumbers() const {
    const auto* model = pane().grid().model();
    const int column = model->columnOf(u"number"_s);
    QStringList numbers;
    for (const int row : pane().grid().selectedRows())
        if (const Row* shown = model->rowAt(row); shown != nullptr && column >= 0) numbers += shown->cells[column].text;
    if (numbers.isEmpty() && panel_->document() != nullptr) numbers += qs(panel_->document()->number);
    return numbers;
}

void InvoicesPage::tellStatus() {
    emit statusChanged({pane().rowsText(), pane().selectionText(), tr("As of %1").arg(longDayText(viewedDay()))});
}

void InvoicesPage::exportShown() {
    exportList(pane(), *this, context());
}

void InvoicesPage::focusFilter() {
    pane().grid().focusFilter();
}

void InvoicesPage::focusFirst() {
    pane().grid().setFocus();
    tellStatus();
    panel_->refill();
}

void InvoicesPage::moveCurrent(int by) {
    pane().grid().moveCurrent(by);
}

void InvoicesPage::remember() {
    pane_->remember();
}

}  // namespace duebook::ui
