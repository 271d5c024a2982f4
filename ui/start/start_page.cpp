// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/start_page.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QStackedWidget>
#include <QStandardPaths>

#include "async/jobs.h"
#include "async/session.h"
#include "models/memory_model.h"
#include "services/demo.h"
#include "start/first_steps.h"
#include "start/new_ledger_form.h"
#include "start/way_card.h"
#include "text/convert.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/label.h"
#include "widgets/message_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1040;

QString openedText(const QFileInfo& file) {
    return file.exists()
               ? QLocale().toString(file.lastModified(), QCoreApplication::translate("DateKeys", "d MMM yyyy HH:mm"))
               : QString();
}

}  // namespace

StartPage::StartPage(Settings& settings, Ask& ask, QWidget* parent)
    : Sheet(Ground::window, {}, parent), settings_(settings), ask_(ask), jobs_(new Jobs(this)) {
    setObjectName(u"startPage"_s);
    samplePlace_ =
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(u"sample.duebook"_s);
    auto* outer = makeRow(this, 0, {24, 40, 24, 24});
    auto* inner = new QWidget(this);
    inner->setMaximumWidth(px(widest));
    auto* row = makeRow(inner, 40);
    row->addWidget(buildLeft(), 5);
    steps_ = new FirstSteps(this);
    connect(steps_, &FirstSteps::chosen, this, &StartPage::takeStep);
    connect(steps_, &FirstSteps::hidden, this, [this] {
        settings_.setPageState({}, u"start"_s, {{u"steps"_s, false}});
        steps_->hide();
    });
    steps_->setVisible(settings_.pageState({}, u"start"_s).value(u"steps"_s, true).toBool());
    auto* right = makeColumn(nullptr, 0, {0, 74, 0, 0});
    right->addWidget(steps_);
    right->addStretch(1);
    row->addLayout(right, 3);
    outer->addStretch(1);
    outer->addWidget(inner, 20);
    outer->addStretch(1);
    refresh();
}

StartPage::~StartPage() {
    if (working_) working_->cancel();
}

QWidget* StartPage::buildLeft() {
    auto* left = new QWidget(this);
    auto* column = makeColumn(left, 8);
    column->addWidget(new Label(tr("Duebook"), Type::figure));
    column->addWidget(new Label(tr("Who owes you, since when, and what to do next."), Type::body, Tone::muted));
    column->addSpacing(px(12));
    problem_ = new MessageBar(left);
    problem_->setObjectName(u"startProblem"_s);
    column->addWidget(problem_);
    ways_ = new QStackedWidget(left);
    ways_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    form_ = new NewLedgerForm(ask_, ways_);
    ways_->addWidget(buildWays());
    ways_->addWidget(form_);
    connect(form_, &NewLedgerForm::wanted, this, &StartPage::create);
    connect(form_, &NewLedgerForm::cancelled, this, [this] { ways_->setCurrentIndex(0); });
    column->addWidget(ways_);
    column->addWidget(buildRecent(), 1);
    column->addStretch(0);
    return left;
}

QWidget* StartPage::buildWays() {
    auto* block = new QWidget(this);
    auto* column = makeColumn(block, 8);
    const auto add = [&](const ActionText& action, const QString& explanation, auto&& act) {
        auto* card = new WayCard(action, explanation, block);
        connect(card, &QAbstractButton::clicked, this, act);
        column->addWidget(card);
    };
    add({u"startOpen"_s, tr("Open a ledger"), u"Ctrl+O"_s, u"folder"_s},
        tr("A .duebook file on this computer or a shared folder"), [this] { emit openRequested(); });
    add({u"startNew"_s, tr("New empty ledger"), u"Ctrl+N"_s, u"new"_s}, tr("Company and currency; all else can wait"),
        [this] { showNewForm(); });
    add({u"startImport"_s, tr("Import from CSV or Excel"), u"Ctrl+Shift+I"_s, u"import"_s},
        tr("Customers, open invoices, receipts; shows every problem before it writes"),
        [this] { takeStep(u"import"_s); });
    add({u"startSample"_s, tr("Open the sample company"), {}, u"sample"_s},
        tr("300 customers, 3 years, disputes, three currencies"), [this] { openSample(); });
    column->addStretch(1);
    return block;
}

QWidget* StartPage::buildRecent() {
    recentBlock_ = new QWidget(this);
    auto* column = makeColumn(recentBlock_, 6, {0, 10, 0, 0});
    column->addWidget(new Label(tr("Recent"), Type::bodyStrong));
    recentModel_ = new MemoryModel(
        {{.id = u"name"_s, .title = tr("Ledger"), .sortable = false},
         {.id = u"place"_s, .title = tr("Place"), .sortable = false, .stretch = 1},
         {.id = u"changed"_s, .title = tr("Last changed"), .kind = ColumnKind::status, .sortable = false}},
        this);
    recent_ = new GridView;
    recent_->table()->setObjectName(u"recentLedgers"_s);
    recent_->table()->setAccessibleName(tr("Recent ledgers"));
    recent_->setModel(recentModel_);
    connect(recent_, &GridView::activated, this,
            [this](int row) { emit placeChosen(recentModel_->rowAt(row)->cells[1].value.toString()); });
    column->addWidget(recent_, 1);
    return recentBlock_;
}

void StartPage::focusFirst() {
    if (recentModel_->rowCount() > 0)
        recent_->setFocus();
    else
        findChild<WayCard*>(u"startOpen"_s)->setFocus();
}

void StartPage::refresh() {
    QList<Row> rows;
    for (const QString& place : settings_.recentLedgers()) {
        const QFileInfo file(place);
        Row row;
        row.id = rows.size() + 1;
        row.cells.resize(3);
        row.cells[0].text = file.completeBaseName();
        row.cells[0].icon = u"ledger"_s;
        row.cells[0].strong = true;
        row.cells[1].text = place;
        row.cells[1].tone = Tone::muted;
        row.cells[1].value = place;
        row.cells[2].text = openedText(file);
        row.cells[2].tone = Tone::muted;
        rows += row;
    }
    recentModel_->setRows(rows);
    recentBlock_->setVisible(!rows.isEmpty());
    ways_->setCurrentIndex(0);
}

void StartPage::showProblem(const QString& sentence) {
    if (sentence.isEmpty())
        problem_->clear();
    else
        problem_->show({Tone::bad, sentence, {}, {}});
}

void StartPage::showNewForm() {
    ways_->setCurrentWidget(form_);
    form_->begin();
}

void StartPage::setSample(const QString& place, int invoices) {
    samplePlace_ = place;
    sampleInvoices_ = invoices;
}

void StartPage::create(const services::NewLedger& ledger) {
    const QString place = qs(ledger.place);
    working_ = run(
        *QThreadPool::globalInstance(), this,
        [ledger](TaskProgress&) { services::createLedger(ledger, services::systemUser()); },
        [this, place] {
            ways_->setCurrentIndex(0);
            emit placeForPage(place, std::exchange(pageAfter_, {}));
        },
        [this, place](const std::exception_ptr& thrown) { form_->fail(Session::explain(thrown, place)); });
}

void StartPage::openSample() {
    if (working_) return;
    if (QFileInfo::exists(samplePlace_)) return emit placeForPage(samplePlace_, std::exchange(pageAfter_, {}));
    QDir().mkpath(QFileInfo(samplePlace_).absolutePath());
    services::DemoRequest request{str(samplePlace_), sampleInvoices_, 1, date(QDate::currentDate())};
    working_ = run(
        *QThreadPool::globalInstance(), this,
        [request](TaskProgress& progress) {
            Progress core;
            core.report = [&progress](std::int64_t done, std::int64_t total) {
                progress.report(static_cast<int>(done), static_cast<int>(total));
            };
            core.cancelled = progress.cancelled;
            services::makeDemo(request, core);
        },
        [this] { emit placeForPage(samplePlace_, std::exchange(pageAfter_, {})); },
        [this](const std::exception_ptr& thrown) { showProblem(Session::explain(thrown, samplePlace_)); });
    jobs_->add(working_, tr("Making the sample company"));
}

void StartPage::takeStep(const QString& id) {
    if (id == "sample"_L1) return openSample();
    if (id == "new"_L1) return showNewForm();
    const QString page = id == "export"_L1 ? u"aging"_s : id;
    if (const QString last = settings_.recentLedgers().value(0); !last.isEmpty()) return emit placeForPage(last, page);
    pageAfter_ = page;
    if (id == "import"_L1)
        showNewForm();
    else
        openSample();
}

}  // namespace duebook::ui
