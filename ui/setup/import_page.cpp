// SPDX-License-Identifier: GPL-3.0-or-later
// How the assistant is laid out and what it shows; import_run.cpp has what it does.
#include "setup/import_page.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>
#include <QUrl>

#include "setup/columns_table.h"
#include "setup/import_done_step.h"
#include "setup/import_file_step.h"
#include "setup/import_words.h"
#include "setup/mapping_bar.h"
#include "setup/problems_table.h"
#include "setup/reading_bar.h"
#include "setup/steps_bar.h"
#include "setup/what_happens.h"
#include "text/convert.h"
#include "widgets/message_bar.h"
#include "widgets/status_strip.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(u"importPage"_s);
    setAcceptDrops(true);
    build();
    wire();
    shortcuts();
    showStep(fileStep);
}

void ImportPage::build() {
    auto* ground = new Sheet(Ground::surface, {}, this);
    makeColumn(this, 0)->addWidget(ground);
    auto* column = makeColumn(ground, 0);
    head_ = new ViewHead({}, this);
    back_ = head_->addButton({u"importBack"_s, tr("&Back")});
    import_ = head_->setPrimary({u"importNow"_s, tr("Import")});
    column->addWidget(head_);
    steps_ = new StepsBar({tr("File"), tr("Columns"), tr("Problems"), tr("Done")}, this);
    column->addWidget(steps_);
    message_ = new MessageBar(this);
    auto* messageRow = makeRow(nullptr, 0, {16, 0, 12, 6});
    messageRow->addWidget(message_);
    column->addLayout(messageRow);
    progress_ = new QWidget(this);
    auto* progressRow = makeRow(progress_, 10, {16, 0, 12, 8});
    doing_ = new Label({}, Type::small, Tone::muted, progress_);
    bar_ = new ThinBar(progress_);
    stop_ = makeButton({u"importCancel"_s, tr("Cancel"), tr("Esc")}, ButtonKind::tight, progress_);
    connect(stop_, &QPushButton::clicked, this, &ImportPage::cancel);
    progressRow->addWidget(doing_);
    progressRow->addWidget(bar_, 1);
    progressRow->addWidget(stop_);
    progress_->hide();
    column->addWidget(progress_);
    auto* holder = new QWidget(this);
    stack_ = new QStackedLayout(holder);
    file_ = new ImportFileStep(holder);
    done_ = new ImportDoneStep(holder);
    stack_->addWidget(file_);
    stack_->addWidget(buildColumns());
    stack_->addWidget(done_);
    column->addWidget(holder, 1);
}

QWidget* ImportPage::buildColumns() {
    auto* whole = new QWidget(this);
    auto* column = makeColumn(whole, 0);
    reading_ = new ReadingBar(whole);
    column->addWidget(reading_);
    auto* split = split_ = new QSplitter(Qt::Vertical, whole);
    split->setChildrenCollapsible(false);
    split->setHandleWidth(1);
    auto* upper = new QWidget(split);
    auto* row = makeRow(upper, 0);
    auto* left = makeColumn(nullptr, 0);
    mapping_ = new MappingBar(upper);
    columns_ = new ColumnsTable(upper);
    left->addWidget(mapping_);
    left->addWidget(columns_, 1);
    row->addLayout(left, 1);
    happens_ = new WhatHappens(upper);
    row->addWidget(happens_);
    problems_ = new ProblemsTable(split);
    split->addWidget(upper);
    split->addWidget(problems_);
    split->setStretchFactor(0, 5);
    split->setStretchFactor(1, 4);
    column->addWidget(split, 1);
    return whole;
}

void ImportPage::wire() {
    later_.setSingleShot(true);
    later_.setInterval(120);  // several choices in a row are one check
    connect(&later_, &QTimer::timeout, this, &ImportPage::startCheck);
    connect(head_, &ViewHead::triggered, this, [this](const QString& id) {
        if (id == u"importNow"_s) confirmImport();
        if (id == u"importBack"_s) {
            cancel();
            showStep(fileStep);
        }
    });
    connect(message_, &MessageBar::actionTriggered, this, &ImportPage::answerRefusal);
    connect(file_, &ImportFileStep::chooseRequested, this, &ImportPage::chooseFile);
    connect(file_, &ImportFileStep::kindChanged, this, [this] { showStep(fileStep); });
    wireColumns();
    wireDone();
}

void ImportPage::wireColumns() {
    connect(reading_, &ReadingBar::hintsChanged, this, [this] {
        plan_.hints = reading_->hints();
        readFile(false);
    });
    connect(reading_, &ReadingBar::headerChanged, this, [this] {
        plan_.setHeader(static_cast<std::size_t>(std::max(0, reading_->headerRow())));
        checkLater();
    });
    connect(reading_, &ReadingBar::rulesChanged, this, [this] {
        plan_.dateFormat = reading_->dateFormat();
        plan_.decimal = reading_->decimal();
        checkLater();
    });
    connect(happens_, &WhatHappens::choicesChanged, this, [this] {
        plan_.createCustomers = happens_->createCustomers();
        plan_.roundAmounts = happens_->roundAmounts();
        checkLater();
    });
    connect(columns_, &ColumnsTable::chosen, this, [this](int column, const QString& canonical) {
        plan_.setColumn(static_cast<std::size_t>(column), str(canonical));
        mapping_->setCurrent({});
        checkLater();
    });
    connect(mapping_, &MappingBar::chosen, this, &ImportPage::useMapping);
    connect(mapping_, &MappingBar::saved, this, &ImportPage::saveMapping);
    connect(problems_, &ProblemsTable::saveRequested, this, &ImportPage::saveProblems);
    connect(problems_, &ProblemsTable::rowActivated, columns_, &ColumnsTable::choose);
}

void ImportPage::wireDone() {
    connect(done_, &ImportDoneStep::showRowsRequested, this, [this] {
        Link link{kindView(plan_.kind)};
        if (plan_.kind != io::ImportKind::customers && check_ && check_->first) {
            const QString days = qs(check_->first->iso()) + u".."_s + qs(check_->last->iso());
            const QString column = plan_.kind == io::ImportKind::receipts ? u"date"_s : u"issued"_s;
            const bool credits = plan_.kind == io::ImportKind::creditNotes;
            link.args = {{u"chips"_s, credits ? QStringList{u"all"_s, u"credits"_s} : QStringList{u"all"_s}},
                         {u"filters"_s, QVariantMap{{column, days}}}};
        }
        emit linkRequested(link);
    });
    connect(done_, &ImportDoneStep::showCustomersRequested, this, [this] { emit linkRequested({u"customers"_s}); });
    connect(done_, &ImportDoneStep::showAgingRequested, this, [this] { emit linkRequested({u"aging"_s}); });
    connect(done_, &ImportDoneStep::saveRequested, this, &ImportPage::saveProblems);
    connect(done_, &ImportDoneStep::againRequested, this, [this] { showStep(fileStep); });
}

void ImportPage::shortcuts() {
    const auto add = [this](const QKeySequence& key, auto then) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, then);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_O), [this] { chooseFile(); });
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] {
        if (import_->isVisible() && import_->isEnabled()) confirmImport();
    });
    add(QKeySequence(Qt::Key_Escape), [this] { cancel(); });
    add(QKeySequence(Qt::Key_F8), [this] {
        if (step_ == columnsStep) problems_->focusFirst();
    });
}

void ImportPage::showStep(Step step) {
    step_ = step;
    if (step == fileStep) {
        plan_.kind = file_->kind();
        check_.reset();
        message_->clear();
    }
    stack_->setCurrentIndex(int(step));
    back_->setVisible(step == columnsStep);
    import_->setVisible(step == columnsStep);
    steps_->setCurrent(step == doneStep ? 4 : step == fileStep ? 0 : 1);
    head_->setTitle(kindHeading(plan_.kind));
    setImportButton();
    tellStatus();
    focusFirst();
}

void ImportPage::focusFirst() {
    if (step_ == fileStep) file_->focusFirst();
    if (step_ == columnsStep) columns_->focusFirst();
    if (step_ == doneStep) done_->focusFirst();
}

void ImportPage::tellStatus() {
    const QString name = QFileInfo(qs(plan_.path)).fileName();
    QStringList facts;
    if (step_ != fileStep && !name.isEmpty()) {
        facts += name;
        if (check_ && !check_->refusal) facts += tr("%1 rows").arg(countText(check_->report.rows));
        if (plan_.head.format.workbook)
            facts += tr("Excel workbook");
        else
            facts += {encodingTitle(plan_.head.format.encoding), delimiterTitle(plan_.head.format.delimiter)};
    }
    head_->setCount(facts.join(u", "_s));
    PageStatus status;
    if (step_ == columnsStep && check_ && !check_->refusal) {
        status.rows =
            tr("%1 of %2 rows have problems").arg(countText(check_->report.rejected), countText(check_->report.rows));
        status.selection =
            check_->report.rejected > 0 ? tr("Correct the file or the columns, then press F5") : QString();
    }
    emit statusChanged(status);
}

// Everything that follows from the plan, before the check has spoken.
void ImportPage::showPlan() {
    reading_->show(plan_);
    columns_->show(plan_, check_ ? &*check_ : nullptr);
    QStringList lacking;
    for (const std::string_view name : plan_.missing()) lacking += columnTitle(name);
    const QString state = !lacking.isEmpty() ? tr("Choose a column for: %1.").arg(lacking.join(u", "_s))
                          : check_           ? QString()
                                             : tr("Checking every row…");
    happens_->show(plan_, check_ ? &*check_ : nullptr, state);
    if (!lacking.isEmpty()) problems_->clear(state);
    setImportButton();
    tellStatus();
}

void ImportPage::showCheck() {
    message_->clear();
    columns_->show(plan_, &*check_);
    if (check_->refusal) {
        happens_->show(plan_, nullptr, tr("The file cannot be read this way."));
        problems_->clear(sentence(*check_->refusal));
        showRefusal(*check_->refusal);
    } else {
        happens_->show(plan_, &*check_, {});
        problems_->show(plan_, *check_);
        makeRoom();
        steps_->setCurrent(check_->report.rejected > 0 ? 2 : 1);
    }
    setImportButton();
    tellStatus();
}

// Without problems the columns have most of the room.
void ImportPage::makeRoom() {
    const int whole = split_->height(), least = px(180);
    const int below = check_->report.rejected > 0 ? whole * 4 / 9 : std::min(whole / 2, least);
    split_->setSizes({whole - below, below});
}

void ImportPage::showRefusal(const Error& error) {
    Message message{Tone::bad, sentence(error)};
    if (error.refusal == Refusal::dateAmbiguous)
        message.actions = {{u"dayFirst"_s, tr("Day first")}, {u"monthFirst"_s, tr("Month first")}};
    if (error.refusal == Refusal::amountAmbiguous)
        message.actions = {{u"dotDecimal"_s, tr("1,234.56")}, {u"commaDecimal"_s, tr("1.234,56")}};
    message_->show(message);
}

void ImportPage::answerRefusal(const QString& id) {
    if (id == u"dotDecimal"_s) plan_.decimal = '.';
    if (id == u"commaDecimal"_s) plan_.decimal = ',';
    if ((id == u"dayFirst"_s || id == u"monthFirst"_s) && check_ && check_->refusal) {
        const QString value = qs(check_->refusal->subject);
        const auto sign =
            std::find_if(value.begin(), value.end(), [](QChar c) { return !c.isDigit() && !c.isSpace(); });
        const QString year = value.section(*sign, 2).trimmed().section(u' ', 0, 0).size() > 2 ? u"yyyy"_s : u"yy"_s;
        if (sign != value.end())
            plan_.dateFormat =
                io::DateFormat::parse(str((id == u"dayFirst"_s ? u"d%1M%1%2"_s : u"M%1d%1%2"_s).arg(*sign).arg(year)));
    }
    message_->clear();
    checkLater();
}

void ImportPage::setImportButton() {
    QString text = tr("Import");
    bool enabled = false;
    if (importing_)
        text = tr("Importing…");
    else if (isBusy())
        text = tr("Checking…");
    else if (check_ && !check_->refusal) {
        const services::ImportReport& r = check_->report;
        const std::int64_t skipped = r.rejected + r.duplicates;
        enabled = r.accepted > 0;
        const QString rows = r.accepted == 1 ? tr("Import 1 row") : tr("Import %1 rows").arg(countText(r.accepted));
        text = !enabled       ? tr("Nothing to import")
               : skipped == 0 ? rows
                              : tr("%1, skip %2").arg(rows, countText(skipped));
    }
    head_->setPrimary({u"importNow"_s, text, enabled ? tr("Ctrl+Enter") : QString(), {}, {}, enabled});
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls[0].isLocalFile() && !importing_) event->acceptProposedAction();
}

void ImportPage::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    follow({u"import"_s, {{u"file"_s, event->mimeData()->urls().value(0).toLocalFile()}}});
}

}  // namespace duebook::ui
