// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/aging_page.h"

#include <QBoxLayout>
#include <set>

#include "aging/aging_controls.h"
#include "aging/aging_export.h"
#include "aging/aging_list.h"
#include "aging/tie_strip.h"
#include "charts/aging_bars.h"
#include "pages/document_panel.h"
#include "store/aging_store.h"
#include "text/convert.h"
#include "widgets/grid_view.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t documentsAtFirst = 10;
constexpr int wideFrom = 1600;
constexpr std::size_t allDocuments = 5000;

// The balance of the control account as far as the aging can speak of it, and the currencies in it.
struct Account {
    std::int64_t minor = 0;
    QStringList currencies = {};
};

Account accountOn(services::Books& books, const services::AgingRequest& request) {
    Account account;
    for (const store::ControlBalance& balance : store::controlAccountOn(*books.db, request.asOf, request.knownOn)) {
        account.currencies += qs(Currency(balance.currency).code());
        if (!request.currency)
            account.minor += balance.baseMinor;
        else if (request.currency->number() == balance.currency)
            account.minor += balance.minor;
    }
    return account;
}

}  // namespace

AgingPage::AgingPage(const PageContext& context, Lists& lists, QWidget* parent)
    : Page(context, parent), lists_(lists), documents_(new DocumentPanel(context, lists, *this)) {
    setObjectName(u"agingPage"_s);
    build();
    controls_->restore(settings().pageState(session().place(), u"aging"_s));
    wire();
    load();
}

void AgingPage::build() {
    auto* column = makeColumn(this, 0);
    controls_ = new AgingControls(session().today(), session().info().base, this);
    bar_ = new AgingBar(this);
    bar_->setObjectName(u"agingBar"_s);
    auto* framed = new QWidget(this);
    makeRow(framed, 0, {0, 0, 0, 6})->addWidget(bar_);
    bar_->hide();
    pane_ = new ListPane(agingList({}, false, false), settings(), session().place(), this);
    pane_->head().setPrimary({u"agingPack"_s, tr("Excel pack"), u"Ctrl+E"_s});
    pane_->insertUnderHead(controls_);
    for (QWidget* choice : controls_->choices()) pane_->addBesideChips(choice);
    pane_->insertAboveTable(framed);
    tie_ = new TieStrip(this);
    column->addWidget(pane_, 1);
    column->addWidget(tie_);
    setFocusProxy(pane_);
    pane_->setTotalsMaker([this](const Sums& sums, std::size_t rows) {
        return agingTotals(pane_->definition(), sums, rows, controls_->byDocument());
    });
}

void AgingPage::wire() {
    connect(controls_, &AgingControls::changed, this, &AgingPage::load);
    connect(controls_, &AgingControls::collectorChanged, this, [this] {
        if (controls_->byDocument())
            load();
        else
            showRows();
    });
    connect(pane_, &ListPane::cellClicked, this, &AgingPage::press);
    connect(pane_, &ListPane::activated, this, [this](qint64 id) {
        const QString column = pane_->currentColumn();
        const bool figure = column == "balance"_L1 || bucketOf(column, controls_->request().buckets.count());
        press(id, figure ? column : u"name"_s);
    });
    connect(controls_, &AgingControls::dayEntered, pane_, qOverload<>(&QWidget::setFocus));
    connect(pane_, &ListPane::currentChanged, this, &AgingPage::showDetail);
    connect(pane_, &ListPane::textsChanged, this, &AgingPage::tellStatus);
    connect(pane_, &ListPane::shown, this, [this] {
        showBar();
        seek();
        emit listShown();
    });
    connect(pane_, &ListPane::propertiesRequested, this, &Page::panelEntered);
    connect(pane_, &ListPane::emptyActionTriggered, this, [this](const QString& id) {
        if (id == "day"_L1)
            controls_->focusDay();
        else
            load();
    });
    connect(&pane_->head(), &ViewHead::triggered, this, [this](const QString& id) {
        if (id == "agingPack"_L1) exportShown();
    });
    connect(bar_, &ChartWidget::clicked, this, [this](ChartPart part) {
        const std::size_t count = controls_->request().buckets.count();
        for (std::size_t bucket = 0; bucket < count; ++bucket)
            if (part.series == colourOf(bucket, count)) return drill(0, bucket);
    });
}

void AgingPage::load() {
    for (const QPointer<Task>& task : {loading_, checking_, opening_})
        if (task) task->cancel();
    const bool byDocument = controls_->byDocument();
    const auto request = controls_->request();
    const QString wantedFor = qs(request.buckets.text()) + (byDocument ? u"d"_s : u"c"_s);
    if (wantedFor != definedFor_) {
        pane_->redefine(agingList(request.buckets, byDocument, window()->width() >= px(wideFrom)));
        pane_->wait(tr("Adding up"));
        pane_->restoreLast();
        definedFor_ = wantedFor;
    }
    tie_->setChecking();
    std::optional<std::string> collector;
    if (controls_->collector()) collector = str(*controls_->collector());
    loading_ = session().read(
        this,
        [request, byDocument, collector](services::Books& books, const Progress& progress) {
            Loaded loaded;
            if (byDocument)
                loaded.items = services::AgedItems::load(books, {request, {}, {}, collector}, progress);
            else
                loaded.report = std::make_shared<insight::AgingReport>(services::agingReport(books, request));
            return loaded;
        },
        [this](const Loaded& loaded) { take(loaded); },
        [this](const QString& sentence) {
            if (!sentence.isEmpty()) pane_->fail(sentence);
        });
    lists_.customers(this, [this](const Lists::Customers& customers) {
        if (!customers) return;
        std::set<std::string_view> collectors;
        for (std::size_t at = 0; at < customers->size(); ++at) collectors.insert(customers->customer(at).collector);
        QStringList names;
        for (const std::string_view name : collectors) names += qs(name);
        controls_->setCollectors(names.size() > 1 ? names : QStringList());
        if (loaded_.report) showRows();
    });
}

void AgingPage::reload() {
    load();
}

void AgingPage::take(const Loaded& loaded) {
    if (detail_) detail_->cancel();
    panel_.reset();
    loaded_ = loaded;
    showRows();
    checkTie();
}

void AgingPage::showRows() {
    if (!loaded_.report && !loaded_.items) return;
    const bool byDocument = loaded_.items != nullptr;
    source_ = byDocument ? documentsByAge(loaded_.items, controls_->request().buckets.count())
                         : customersByAge(loaded_.report, lists_.loadedCustomers(), controls_->collector());
    children_.clear();
    pane_->setContent(agingContent(source_, byDocument));
}

void AgingPage::showBar() {
    const QStringList titles = bucketTitles(controls_->request().buckets);
    AgingBarData chart;
    chart.buckets = chart.texts = QStringList(5);
    const auto count = static_cast<std::size_t>(titles.size());
    bool any = false;
    for (std::size_t bucket = 0; bucket < count; ++bucket) {
        const auto sums = pane_->sums().value(bucketColumn(bucket));
        if (sums.empty()) continue;
        const Money sum = sums.front();
        const auto at = colourOf(bucket, count);
        const double units = static_cast<double>(sum.minor()) / static_cast<double>(sum.currency().unit());
        chart.values[static_cast<std::size_t>(at)] = std::max(0.0, units);
        chart.buckets[at] = titles[static_cast<qsizetype>(bucket)];
        chart.texts[at] = figureText(sum);
        chart.unit = qs(sum.currency().code());
        any = true;
    }
    bar_->setVisible(any);
    if (any) bar_->set(tr("Aging"), chart);
}

void AgingPage::checkTie() {
    const auto request = controls_->request();
    Money total(0, source_->currency(0));
    std::vector<Money> notConverted;
    if (loaded_.report) {
        total = Money(loaded_.report->total, loaded_.report->currency);
        notConverted = loaded_.report->notConverted;
    } else {
        for (std::size_t row = 0; row < loaded_.items->size(); ++row) total += loaded_.items->openMoney(row);
    }
    tie_->setVisible(!loaded_.items || !controls_->collector());
    checking_ = session().read(
        this, [request](services::Books& books, const Progress&) { return accountOn(books, request); },
        [this, total, notConverted](const Account& account) {
            tie_->set(total, Money(account.minor, total.currency()), notConverted);
            controls_->setCurrencies(account.currencies);
        });
}

void AgingPage::press(qint64 id, const QString& column) {
    if (id == 0 || pane_->grid().selectedCount() > 1) return;
    if (id < 0) {
        const Child child = children_.value(id);
        if (child.document == 0)
            toggle(child.customer, true);
        else
            openDocument(id);
        return;
    }
    if (controls_->byDocument()) {
        const auto row = static_cast<std::size_t>(id - 1);
        const bool receipt = loaded_.items->itemKind(row) == store::ItemKind::receipt;
        emit linkRequested(
            {receipt ? u"receipts"_s : u"invoices"_s, {{u"id"_s, static_cast<qint64>(loaded_.items->document(row))}}});
        return;
    }
    const auto bucket = bucketOf(column, source_->buckets());
    if (bucket || column == "balance"_L1)
        drill(id, bucket);
    else if (column == "name"_L1 && pane_->model().isOpen(id))
        pane_->model().setChildren(id, {});
    else if (column == "name"_L1)
        toggle(id, false);
}

void AgingPage::toggle(qint64 customer, bool all) {
    if (opening_) opening_->cancel();
    services::AgedItemsRequest request{controls_->request(), customer, {}, {}};
    opening_ = session().read(
        this,
        [request](services::Books& books, const Progress& progress) {
            return services::AgedItems::load(books, request, progress);
        },
        [this, customer, all](const std::shared_ptr<const services::AgedItems>& items) {
            const std::size_t most = all ? allDocuments : documentsAtFirst;
            const QList<Row> rows =
                documentRows(*items, source_->buckets(), pane_->definition().columns.size(), most, nextChild_);
            for (qsizetype at = 0; at < rows.size(); ++at) {
                const auto row = static_cast<std::size_t>(at);
                const bool rest = rows[at].cells[0].tone == Tone::accent;
                children_.insert(rows[at].id, rest ? Child{customer, 0, false}
                                                   : Child{customer, items->document(row),
                                                           items->itemKind(row) == store::ItemKind::receipt});
            }
            nextChild_ -= rows.size();
            pane_->model().setChildren(customer, rows);
        });
}

void AgingPage::openDocument(qint64 id) {
    const Child child = children_.value(id);
    emit linkRequested({child.receipt ? u"receipts"_s : u"invoices"_s, {{u"id"_s, child.document}}});
}

void AgingPage::drill(qint64 customer, std::optional<std::size_t> bucket) {
    const auto request = controls_->request();
    QStringList words;
    const std::vector<int> rows = customer == 0 ? std::vector<int>() : pane_->model().rowsOf({customer});
    if (!rows.empty()) words += qs(source_->text(pane_->model().place(rows.front()), AgingSource::name));
    QStringList titles = bucketTitles(request.buckets);
    titles += tr("Unapplied");
    if (bucket) words += titles.value(static_cast<qsizetype>(*bucket));
    QVariantMap args{{u"asOf"_s, qs(request.asOf.iso())},
                     {u"basis"_s, request.basis == insight::AgingBasis::due ? u"due"_s : u"invoice"_s},
                     {u"buckets"_s, qs(request.buckets.text())},
                     {u"title"_s, words.join(u", "_s)}};
    if (request.knownOn) args.insert(u"knownOn"_s, qs(request.knownOn->iso()));
    if (customer != 0) args.insert(u"customer"_s, customer);
    if (bucket) args.insert(u"bucket"_s, static_cast<int>(*bucket));
    if (request.currency) args.insert(u"currency"_s, qs(request.currency->code()));
    if (controls_->collector()) args.insert(u"collector"_s, *controls_->collector());
    emit linkRequested({u"invoices"_s, args});
}

void AgingPage::follow(const Link& link) {
    const services::AgingRequest before = controls_->request();
    if (const auto day = Date::fromIso(str(link.args.value(u"asOf"_s).toString()))) {
        const auto knownOn = Date::fromIso(str(link.args.value(u"knownOn"_s).toString()));
        controls_->setAsOf(*day);
        controls_->setKnownOn(knownOn);
        if (*day != before.asOf || knownOn != before.knownOn) load();
    }
    opens_ = link.args.contains(u"customer"_s);
    wanted_ = link.args.value(opens_ ? u"customer"_s : u"id"_s).toLongLong();
    if (!pane_->isBusy() && !loading_) seek();
}

void AgingPage::seek() {
    if (wanted_ == 0 || !source_) return;
    if (pane_->selectId(wanted_) && opens_ && !pane_->model().isOpen(wanted_)) toggle(wanted_, false);
    wanted_ = 0;
}

Link AgingPage::place() const {
    const services::AgingRequest request = controls_->request();
    QVariantMap args{{u"asOf"_s, qs(request.asOf.iso())}, {u"id"_s, std::max<qint64>(0, pane_->currentId())}};
    if (request.knownOn) args.insert(u"knownOn"_s, qs(request.knownOn->iso()));
    return {u"aging"_s, args};
}

void AgingPage::exportShown() {
    exportAging(controls_->request(), *this, context());
}

void AgingPage::tellStatus() {
    const services::AgingRequest request = controls_->request();
    const QString asOf = tr("As of %1").arg(longDayText(request.asOf));
    const QString days = request.knownOn ? tr("%1, as known on %2").arg(asOf, longDayText(*request.knownOn)) : asOf;
    emit statusChanged({pane_->rowsText(), pane_->selectionText(), days});
}

void AgingPage::focusFilter() {
    pane_->grid().focusFilter();
}

void AgingPage::focusFirst() {
    pane_->grid().setFocus();
    tellStatus();
    fillPanel();
}

void AgingPage::moveCurrent(int by) {
    pane_->grid().moveCurrent(by);
}

void AgingPage::remember() {
    pane_->remember();
    settings().setPageState(session().place(), u"aging"_s, controls_->state());
}

}  // namespace duebook::ui
