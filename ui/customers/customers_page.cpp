// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customers_page.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QShortcut>

#include "customers/customer_list.h"
#include "issued/print_dialog.h"
#include "pages/customer_panel.h"
#include "pages/customer_strip.h"
#include "pages/list_export.h"
#include "text/convert.h"
#include "widgets/grid_view.h"
#include "widgets/sheet.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideFrom = 1600;

}  // namespace

CustomersPage::CustomersPage(const PageContext& context, Lists& lists, QWidget* parent)
    : Page(context, parent), lists_(lists) {
    setObjectName(u"customersPage"_s);
    auto* column = makeColumn(this, 0);
    const bool wide = parent != nullptr && parent->window()->width() >= px(wideFrom);
    pane_ = new ListPane(customerList(wide), settings(), session().place(), this);
    column->addWidget(pane_);
    setFocusProxy(pane_);
    pane_->head().addTool({u"editCustomer"_s, tr("Edit"), u"F2"_s, u"note"_s});
    pane_->head().setPrimary({u"newCustomer"_s, tr("New customer"), u"Ctrl+Shift+N"_s});
    connect(&pane_->head(), &ViewHead::triggered, this, &CustomersPage::run);
    auto* edit = new QShortcut(QKeySequence(Qt::Key_F2), this);
    edit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(edit, &QShortcut::activated, this, [this] { run(u"editCustomer"_s); });
    connect(pane_, &ListPane::currentChanged, this, &CustomersPage::fillPanel);
    connect(pane_, &ListPane::activated, this, &CustomersPage::openItems);
    connect(pane_, &ListPane::textsChanged, this, &CustomersPage::tellStatus);
    connect(pane_, &ListPane::propertiesRequested, this, &Page::panelEntered);
    connect(pane_, &ListPane::shown, this, [this] {
        seek();
        emit listShown();
    });
    connect(pane_, &ListPane::emptyActionTriggered, this, [this](const QString& id) {
        if (id == "reload"_L1) reload();
        run(id);
    });
    pane_->restoreLast();
    load();
}

void CustomersPage::load() {
    lists_.customers(this, [this](const Lists::Customers& customers) { showCustomers(customers); });
}

void CustomersPage::reload() {
    load();
}

void CustomersPage::showCustomers(const Lists::Customers& customers) {
    customers_ = customers;
    if (!customers) return pane_->fail(tr("The ledger did not answer."));
    pane_->setContent(customerContent(customers));
    emit countChanged(static_cast<qint64>(customers->size()));
}

void CustomersPage::follow(const Link& link) {
    wanted_ = link.args.value(u"id"_s).toLongLong();
    const QStringList chips = link.args.value(u"chips"_s).toStringList();
    const QVariantMap filters = link.args.value(u"filters"_s).toMap();
    const bool asks = link.args.contains(u"chips"_s) || link.args.contains(u"filters"_s);
    if (asks && !pane_->looksThrough(chips, filters))
        pane_->setView({{}, chips, filters, {}});
    else if (!pane_->isBusy())
        seek();
}

void CustomersPage::seek() {
    if (wanted_ == 0) return;
    if (!customers_ || !placeOf(*customers_, CustomerId{wanted_})) return;  // a new one: the list is on its way
    const SavedView now = pane_->view();
    if (pane_->selectId(wanted_) || (now.filters.isEmpty() && now.chips.isEmpty())) {
        wanted_ = 0;
        return;
    }
    pane_->clearFilters();
}

Link CustomersPage::place() const {
    const SavedView now = pane_->view();
    return {u"customers"_s, {{u"id"_s, pane_->currentId()}, {u"chips"_s, now.chips}, {u"filters"_s, now.filters}}};
}

void CustomersPage::fillPanel(qint64 id) {
    const auto place = customers_ ? placeOf(*customers_, CustomerId{id}) : std::nullopt;
    if (!place) return emit panelCleared();
    emit panelChanged(customerPanel(*customers_, *place, lists_.openDocuments()));
    if (lists_.openDocuments()) return;
    lists_.documents(this, Lists::Scope::open, [this](const Lists::Documents&) {
        if (isVisible() && lists_.openDocuments()) fillPanel(pane_->currentId());
    });
}

void CustomersPage::openItems(qint64 id) {
    const auto place = customers_ ? placeOf(*customers_, CustomerId{id}) : std::nullopt;
    if (!place) return;
    emit linkRequested({u"invoices"_s, {{u"customer"_s, id}, {u"name"_s, qs(customers_->customer(*place).name)}}});
}

void CustomersPage::run(const QString& id) {
    if (id == "newCustomer"_L1) emit linkRequested({u"customer"_s, {{u"new"_s, true}}});
    if (id == "editCustomer"_L1) panelAction(id);
}

void CustomersPage::panelAction(const QString& id) {
    if (id == "print"_L1) return openStatementPrintDialog(context(), *this, selectedNumbers());
    const qint64 current = pane_->currentId();
    const auto place = customers_ ? placeOf(*customers_, CustomerId{current}) : std::nullopt;
    if (!place) return;
    if (id == "openItems"_L1) openItems(current);
    if (id == "editCustomer"_L1)
        emit linkRequested({u"customer"_s, {{u"number"_s, qs(customers_->customer(*place).number)}}});
    if (id == "send"_L1)
        emit linkRequested({u"statement"_s, {{u"customer"_s, qs(customers_->customer(*place).number)}}});
    if (id == "aging"_L1) emit linkRequested({u"aging"_s, {{u"customer"_s, current}}});
    if (id.startsWith("document:"_L1)) emit linkRequested({u"invoices"_s, {{u"id"_s, id.mid(9).toLongLong()}}});
    if (id != "copyAddress"_L1) return;
    QGuiApplication::clipboard()->setText(addressOf(customers_->customer(*place)));
    emit told(tr("The address is on the clipboard."), false);
}

// Those that are selected, else the current one.
QStringList CustomersPage::selectedNumbers() const {
    std::vector<qint64> ids = pane_->grid().selectedIds();
    if (ids.empty()) ids = {pane_->currentId()};
    QStringList numbers;
    for (const qint64 id : ids)
        if (const auto place = customers_ ? placeOf(*customers_, CustomerId{id}) : std::nullopt)
            numbers += qs(customers_->customer(*place).number);
    return numbers;
}

void CustomersPage::exportShown() {
    exportList(*pane_, *this, context());
}

void CustomersPage::tellStatus() {
    emit statusChanged({pane_->rowsText(), pane_->selectionText(), tr("As of %1").arg(longDayText(session().today()))});
}

void CustomersPage::focusFilter() {
    pane_->grid().focusFilter();
}

void CustomersPage::focusFirst() {
    pane_->grid().setFocus();
    tellStatus();
    fillPanel(pane_->currentId());
}

void CustomersPage::moveCurrent(int by) {
    pane_->grid().moveCurrent(by);
}

void CustomersPage::remember() {
    pane_->remember();
}

}  // namespace duebook::ui
