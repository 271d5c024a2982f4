// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/outbox_page.h"

#include <QBoxLayout>

#include "pages/list_export.h"
#include "sending/outbox_list.h"
#include "store/customer_store.h"
#include "store/detail_store.h"
#include "text/convert.h"
#include "widgets/grid_view.h"
#include "widgets/sheet.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int askAgainDays = 7;

}  // namespace

OutboxPage::OutboxPage(const PageContext& context, QWidget* parent) : Page(context, parent), tab_(u"summary"_s) {
    setObjectName(u"outboxPage"_s);
    pane_ = new ListPane(outboxList(), settings(), session().place(), this);
    makeColumn(this, 0)->addWidget(pane_);
    setFocusProxy(pane_);
    pane_->head().addTool({u"texts"_s, tr("Texts…"), {}, u"note"_s, tr("Texts of mails in each language")});
    pane_->head().addTool({u"account"_s, tr("Account…"), {}, u"gear"_s, tr("Mail server, senders, test message")});
    wire();
    pane_->restoreLast();
    reload();
}

OutboxPage::~OutboxPage() {
    for (const QPointer<Task>& task : {reading_, detail_})
        if (task) task->cancel();
}

void OutboxPage::wire() {
    connect(&pane_->head(), &ViewHead::triggered, this, [this](const QString& id) {
        if (id == "account"_L1) emit linkRequested({u"mailAccount"_s});
        if (id == "texts"_L1) emit linkRequested({u"mailTexts"_s});
    });
    connect(pane_, &ListPane::currentChanged, this, &OutboxPage::showDetail);
    connect(pane_, &ListPane::textsChanged, this, &OutboxPage::tellStatus);
    connect(pane_, &ListPane::activated, this, &Page::panelEntered);
    connect(pane_, &ListPane::propertiesRequested, this, &Page::panelEntered);
    connect(pane_, &ListPane::shown, this, [this] {
        if (wanted_ != 0 && pane_->selectId(wanted_)) wanted_ = 0;
        emit listShown();
    });
    connect(pane_, &ListPane::emptyActionTriggered, this, [this](const QString& id) {
        if (id == "reload"_L1) reload();
        if (id == "account"_L1) emit linkRequested({u"mailAccount"_s});
    });
}

void OutboxPage::reload() {
    if (reading_) reading_->cancel();
    reading_ = session().read(
        this, [](services::Books& books, const Progress&) { return OutboxTable::load(books); },
        [this](const std::shared_ptr<const OutboxTable>& mails) { show(mails); });
}

void OutboxPage::show(const std::shared_ptr<const OutboxTable>& mails) {
    mails_ = mails;
    pane_->setContent(outboxContent(mails));
    qint64 troubles = 0;
    for (std::size_t at = 0; at < mails->size(); ++at) {
        const auto state = mails->mail(at).state;
        troubles += state == store::MailState::failed || state == store::MailState::unsure;
    }
    emit countChanged(troubles);
}

void OutboxPage::follow(const Link& link) {
    wanted_ = link.args.value(u"id"_s).toLongLong();
    const QStringList chips = link.args.value(u"chips"_s).toStringList();
    if (link.args.contains(u"chips"_s)) pane_->setView({{}, chips, {}, {}});
    if (wanted_ != 0 && !pane_->isBusy() && pane_->selectId(wanted_)) wanted_ = 0;
}

Link OutboxPage::place() const {
    return {u"outbox"_s, {{u"id"_s, pane_->currentId()}, {u"chips"_s, pane_->view().chips}}};
}

void OutboxPage::showDetail(qint64 id) {
    if (detail_) detail_->cancel();
    if (id == 0) {
        mail_.reset();
        return emit panelCleared();
    }
    using Found = std::pair<Result<services::MailFacts>, std::string>;
    detail_ = session().read(
        this,
        [id](services::Books& books, const Progress&) {
            auto facts = services::mailFacts(books, id);
            const auto customer =
                facts ? store::CustomerStore(*books.db).find(facts->row.customerNumber) : std::nullopt;
            return Found{std::move(facts), customer ? customer->name : std::string()};
        },
        [this](const Found& found) {
            if (!found.first) return;
            mail_ = *found.first;
            customer_ = qs(found.second);
            refill();
        });
}

void OutboxPage::refill() {
    if (mail_) emit panelChanged(panelOf(*mail_, customer_, tab_));
}

void OutboxPage::panelTab(const QString& id) {
    tab_ = id;
    refill();
}

void OutboxPage::panelAction(const QString& id) {
    if (!mail_) return;
    if (id == "takeBack"_L1) decide(&services::takeBackMail, tr("Taken back: nobody will get this mail."));
    if (id == "retry"_L1) decide(&services::retryMail, tr("The mail leaves now."));
    if (id == "confirm"_L1) decide(&services::confirmMail, tr("Noted: the customer has it."));
    if (id == "followUp"_L1) {
        const Date day = session().today().plusDays(askAgainDays);
        decide([day](services::Books& books, std::int64_t mail) { return services::followUpMail(books, mail, day); },
               tr("You will be reminded to ask on %1.").arg(longDayText(day)));
    }
    if (id == "customer"_L1 || id == "openDocument"_L1) openDocument();
}

void OutboxPage::openDocument() {
    session().read(
        this,
        [row = mail_->row](services::Books& books, const Progress&) -> std::pair<qint64, qint64> {
            const auto customer = store::CustomerStore(*books.db).find(row.customerNumber);
            const auto document =
                row.documentKind ? store::DetailStore(*books.db).findDocument(*row.documentKind, row.documentNumber)
                                 : std::nullopt;
            return {document ? document->value : 0, customer ? customer->id.value : 0};
        },
        [this](const std::pair<qint64, qint64>& found) {
            if (found.first != 0)
                emit linkRequested({u"invoices"_s, {{u"id"_s, found.first}}});
            else if (found.second != 0)
                emit linkRequested({u"customers"_s, {{u"id"_s, found.second}}});
        });
}

void OutboxPage::decide(const Decision& decision, const QString& done) {
    session().rehearse(
        this, [decision, id = mail_->row.id](services::Books& books, const Progress&) { return decision(books, id); },
        [this, done](const Result<void>& decided) {
            emit told(decided ? done : sentence(decided.error()), !decided);
            emit linkRequested({u"outboxChanged"_s});
            reload();
        });
}

void OutboxPage::tellStatus() {
    emit statusChanged({pane_->rowsText(), pane_->selectionText(), {}});
}

void OutboxPage::exportShown() {
    exportList(*pane_, *this, context());
}

void OutboxPage::focusFilter() {
    pane_->grid().focusFilter();
}

void OutboxPage::focusFirst() {
    pane_->grid().setFocus();
    tellStatus();
    refill();
}

void OutboxPage::moveCurrent(int by) {
    pane_->grid().moveCurrent(by);
}

void OutboxPage::remember() {
    pane_->remember();
}

}  // namespace duebook::ui
