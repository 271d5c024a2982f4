// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/page_stack.h"

#include "aging/aging_page.h"
#include "catalogue/catalogue_page.h"
#include "company/settings_page.h"
#include "customers/customer_page.h"
#include "customers/customers_page.h"
#include "dashboard/dashboard_page.h"
#include "editor/drafts_page.h"
#include "editor/editor_page.h"
#include "invoices/invoices_page.h"
#include "receipts/receipt_page.h"
#include "receipts/receipts_page.h"
#include "schedules/schedules_page.h"
#include "sending/outbox_page.h"
#include "setup/import_page.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

struct PageStack::Kind {
    NavItem item;
    std::function<Page*(const PageContext&, Lists&, QWidget*)> make;
    bool onRail = true;
};

const QList<PageStack::Kind>& PageStack::kinds() {
    static const QList<Kind> list{
        {{u"customers"_s, u"customers"_s, tr("Customers")},
         [](const PageContext& context, Lists& lists, QWidget* over) -> Page* {
             return new CustomersPage(context, lists, over);
         }},
        {{u"invoices"_s, u"invoices"_s, tr("Invoices")},
         [](const PageContext& context, Lists& lists, QWidget* over) -> Page* {
             return new InvoicesPage(context, lists, over);
         }},
        {{u"drafts"_s, u"draft"_s, tr("Drafts")},
         [](const PageContext& context, Lists&, QWidget* over) -> Page* { return new DraftsPage(context, over); }},
        {{u"editor"_s, u"draft"_s, tr("Draft")},
         [](const PageContext& context, Lists& lists, QWidget* over) -> Page* {
             return new EditorPage(context, lists, over);
         },
         false},
        {{u"receipts"_s, u"receipts"_s, tr("Receipts")},
         [](const PageContext& context, Lists& lists, QWidget* over) -> Page* {
             return new ReceiptsPage(context, lists, over);
         }},
        {{u"receipt"_s, u"receipts"_s, tr("Receipt")},
         [](const PageContext& context, Lists& lists, QWidget* over) -> Page* {
             return new ReceiptPage(context, lists, over);
         },
         false},
        {{u"outbox"_s, u"mail"_s, tr("Outbox")},
         [](const PageContext& context, Lists&, QWidget* over) -> Page* { return new OutboxPage(context, over); }},
        {{u"aging"_s, u"aging"_s, tr("Aging")},
         [](const PageContext& context, Lists& lists, QWidget* over) -> Page* {
             return new AgingPage(context, lists, over);
         }},
        {{u"dashboard"_s, u"reports"_s, tr("Reports")},
         [](const PageContext& context, Lists&, QWidget* over) -> Page* { return new DashboardPage(context, over); }},
        {{u"import"_s, u"import"_s, tr("Import")},
         [](const PageContext& context, Lists&, QWidget* over) -> Page* { return new ImportPage(context, over); },
         false},
        {{u"customer"_s, u"customers"_s, tr("Customer")},
         [](const PageContext& context, Lists&, QWidget* over) -> Page* { return new CustomerPage(context, over); },
         false},
        {{u"settings"_s, u"gear"_s, tr("Company settings")},
         [](const PageContext& context, Lists&, QWidget* over) -> Page* { return new SettingsPage(context, over); },
         false},
        {{u"catalogue"_s, u"table"_s, tr("Catalogue")},
         [](const PageContext& context, Lists&, QWidget* over) -> Page* { return new CataloguePage(context, over); },
         false},
        {{u"schedules"_s, u"refresh"_s, tr("Billing schedules")},
         [](const PageContext& context, Lists& lists, QWidget* over) -> Page* {
             return new SchedulesPage(context, lists, over);
         },
         false}};
    return list;
}

PageStack::PageStack(QWidget* parent) : QStackedWidget(parent) {
    setObjectName(u"pages"_s);
}

QList<NavItem> PageStack::items() {
    QList<NavItem> list;
    for (const Kind& kind : kinds())
        if (kind.onRail) list += kind.item;
    return list;
}

bool PageStack::knows(const QString& id) {
    const auto& all = kinds();
    return std::any_of(all.begin(), all.end(), [&](const Kind& kind) { return kind.item.id == id; });
}

bool PageStack::isList(const QString& id) {
    static const QStringList others{u"dashboard"_s, u"import"_s, u"customer"_s,
                                    u"settings"_s,  u"editor"_s, u"receipt"_s};
    return knows(id) && !others.contains(id);
}

bool PageStack::canExport(const QString& id) {
    static const QStringList others{u"catalogue"_s, u"schedules"_s};
    return id == "dashboard"_L1 || (isList(id) && !others.contains(id));
}

void PageStack::begin(const PageContext& context, Lists& lists) {
    make_ = [this, context, &lists](const Kind& kind) { return kind.make(context, lists, this); };
}

void PageStack::end() {
    make_ = nullptr;
    current_ = nullptr;
    id_.clear();
    stale_.clear();
    qDeleteAll(pages_);
    pages_.clear();
}

Page* PageStack::open(const QString& id) {
    if (!make_ || !knows(id)) return nullptr;
    Page* page = pages_.value(id);
    if (page == nullptr) {
        const auto& all = kinds();
        const auto kind = std::find_if(all.begin(), all.end(), [&](const Kind& each) { return each.item.id == id; });
        page = make_(*kind);
        pages_.insert(id, page);
        addWidget(page);
        emit made(page, id);
    } else if (stale_.remove(id)) {
        page->reload();
    }
    current_ = page;
    id_ = id;
    setCurrentWidget(page);
    return page;
}

void PageStack::reloadAll() {
    for (auto page = pages_.begin(); page != pages_.end(); ++page)
        if (page.value() != current_) stale_.insert(page.key());
    if (current_ != nullptr) current_->reload();
}

void PageStack::reloadOne(const QString& id) {
    if (id == id_ && current_ != nullptr)
        current_->reload();
    else if (pages_.contains(id))
        stale_.insert(id);
}

QStringList PageStack::unsaved() const {
    QStringList words;
    for (const Page* page : pages_)
        if (const QString what = page->unsaved(); !what.isEmpty()) words += what;
    return words;
}

void PageStack::rememberAll() {
    for (Page* page : pages_) page->remember();
}

}  // namespace duebook::ui
