// SPDX-License-Identifier: GPL-3.0-or-later
#include "sending/batch_dialog.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QProgressBar>
#include <QThreadPool>

#include "pages/cells.h"
#include "sending/send_words.h"
#include "text/convert.h"
#include "widgets/choice_box.h"
#include "widgets/date_edit.h"
#include "widgets/form.h"
#include "widgets/grid_table.h"
#include "widgets/grid_view.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int newsEveryMs = 100;

QString faultsText(const Faults& faults) {
    QStringList sentences;
    for (const Error& each : faults) sentences += sentence(each);
    return sentences.join(u' ');
}

}  // namespace

BatchDialog::BatchDialog(const PageContext& context, Pages pages, const QStringList& numbers, QWidget* over)
    : BatchDialog(context, std::move(pages), false, static_cast<int>(numbers.size()), over) {
    std::vector<std::string> wanted;
    for (const QString& each : numbers) wanted.push_back(str(each));
    load([wanted](services::Books& books) { return batchOfDocuments(books, wanted); });
}

BatchDialog::BatchDialog(const PageContext& context, Pages pages, const QList<qint64>& drafts, QWidget* over)
    : BatchDialog(context, std::move(pages), true, static_cast<int>(drafts.size()), over) {
    const std::vector<std::int64_t> wanted(drafts.begin(), drafts.end());
    load([wanted](services::Books& books) { return batchOfDrafts(books, wanted); });
}

BatchDialog::BatchDialog(const PageContext& context, Pages pages, bool issue, int count, QWidget* over)
    : QDialog(over), context_(context), pages_(std::move(pages)), issue_(issue) {
    setObjectName(u"batchDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    resize(px(920), px(560));
    news_.setInterval(newsEveryMs);
    connect(&news_, &QTimer::timeout, this, qOverload<>(&BatchDialog::hear));
    build(count);
}

BatchDialog::~BatchDialog() {
    if (board_) board_->stop();
}

void BatchDialog::build(int count) {
    const QString title = issue_ ? tr("Issue %n drafts", nullptr, count) : tr("Send %n documents", nullptr, count);
    setWindowTitle(title);
    auto* column = makeColumn(this, 12, {16, 14, 16, 14});
    column->addWidget(new Label(title, Type::title));
    column->addWidget(buildWishes());
    message_ = new MessageBar(this);
    connect(message_, &MessageBar::actionTriggered, this, &BatchDialog::savePaper);
    column->addWidget(message_);
    model_ = new MemoryModel({{.id = u"number"_s, .title = tr("Document"), .whole = true},
                              {.id = u"customer"_s, .title = tr("Customer"), .stretch = 2},
                              {.id = u"amount"_s, .title = tr("Amount"), .kind = ColumnKind::money},
                              {.id = u"state"_s, .title = tr("State"), .kind = ColumnKind::status},
                              {.id = u"detail"_s, .title = tr("What became of it"), .stretch = 1}},
                             this);
    grid_ = new GridView(this);
    grid_->table()->setObjectName(u"batchTable"_s);
    grid_->table()->setAccessibleName(title);
    grid_->setModel(model_);
    column->addWidget(grid_, 1);
    column->addWidget(buildFoot());
}

QWidget* BatchDialog::buildWishes() {
    auto* form = new Form(3, this);
    enclosure_ = new ChoiceBox;
    fillEnclosures(*enclosure_, tr("As each customer wants"));
    followUp_ = new DateEdit(qdate(context_.session.today()));
    form->add(u"batchEnclosure"_s, tr("&E-invoice"), enclosure_);
    form->add(u"batchFollowUp"_s, tr("&Ask whether they arrived, on"), followUp_, tr("Empty: nobody asks"));
    if (issue_) {
        send_ = new QCheckBox(tr("Send them once they are issued"));
        send_->setChecked(true);
        form->add(u"batchSend"_s, tr("&Then"), send_);
    }
    return form;
}

QWidget* BatchDialog::buildFoot() {
    auto* foot = new QWidget(this);
    auto* row = makeRow(foot, 8);
    sum_ = new Label({}, Type::small, Tone::muted);
    sum_->setObjectName(u"batchSum"_s);
    progress_ = new QProgressBar;
    progress_->setObjectName(u"batchProgress"_s);
    progress_->setTextVisible(false);
    progress_->setFixedWidth(px(160));
    paperFiles_ = makeButton({u"batchPaper"_s, tr("&Save files for paper…"), {}, u"print"_s}, ButtonKind::normal, foot);
    stop_ = makeButton({u"batchStop"_s, tr("Stop"), tr("Esc")}, ButtonKind::normal, foot);
    close_ = makeButton({u"batchClose"_s, tr("Close"), tr("Esc")}, ButtonKind::normal, foot);
    go_ = makeButton({u"batchGo"_s, issue_ ? tr("Issue") : tr("Send"), u"Ctrl+Enter"_s}, ButtonKind::primary, foot);
    go_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    row->addWidget(sum_, 1);
    row->addWidget(progress_);
    for (QPushButton* each : {paperFiles_, stop_, close_, go_}) row->addWidget(each);
    connect(go_, &QPushButton::clicked, this, &BatchDialog::start);
    connect(stop_, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(close_, &QPushButton::clicked, this, &BatchDialog::reject);
    connect(paperFiles_, &QPushButton::clicked, this, &BatchDialog::savePaper);
    updateButtons();
    return foot;
}

void BatchDialog::load(std::function<std::vector<BatchItem>(services::Books&)> items) {
    context_.session.read(
        this, [items = std::move(items)](services::Books& books, const Progress&) { return items(books); },
        [this](const std::vector<BatchItem>& found) {
            items_ = found;
            outcomes_.assign(found.size(), {});
            QList<Row> rows;
            for (std::size_t i = 0; i < items_.size(); ++i) rows += rowOf(i);
            model_->setRows(rows);
            updateButtons();
            grid_->setFocus();
        });
}

Row BatchDialog::rowOf(std::size_t item) const {
    const BatchItem& each = items_[item];
    Row row;
    row.id = static_cast<qint64>(item) + 1;
    const QString number = each.number.empty() ? tr("Draft %1").arg(each.draft) : qs(each.number);
    row.cells = {textCell(str(number)), textCell(each.customer), each.gross ? moneyCell(*each.gross, true) : Cell{},
                 outcomes_[item].state, textCell(str(outcomes_[item].detail))};
    row.cells[4].tone = outcomes_[item].state.tone;
    return row;
}

void BatchDialog::start() {
    if (works_ || over_ || items_.empty()) return;
    board_ = std::make_shared<BatchBoard>();
    works_ = true;
    settled_ = refused_ = 0;
    news_.start();
    updateButtons();
    if (issue_) return issueAll();
    std::vector<std::string> numbers;
    for (const BatchItem& each : items_) numbers.push_back(each.number);
    sendAll(numbers);
}

void BatchDialog::issueAll() {
    work_ = context_.session.write(
        this,
        [items = items_, board = board_](services::Books& books, const Progress&) {
            return issueBatch(books, items, *board);
        },
        [this](const std::vector<std::string>& numbers) {
            if (send_->isChecked())
                sendAll(numbers);
            else
                finish();
        },
        [this](const QString& sentence) { fail(sentence); });
}

// On a connection of its own: a thousand PDFs keep nobody from posting.
void BatchDialog::sendAll(const std::vector<std::string>& numbers) {
    services::SendRequest wish;
    wish.enclosure = chosenEnclosure(*enclosure_);
    if (followUp_->date().isValid()) wish.followUp = date(followUp_->date());
    work_ = run(
        *QThreadPool::globalInstance(), this,
        [pages = pages_, wish, numbers, board = board_, place = str(context_.session.place())](TaskProgress&) {
            services::Books books = services::openLedger(place, services::systemUser());
            sendBatch(books, *pages, numbers, wish, *board);
        },
        [this] { finish(); },
        [this](const std::exception_ptr& thrown) { fail(Session::explain(thrown, context_.session.place())); });
}

void BatchDialog::hear() {
    if (!board_) return;
    for (BatchNews& news : board_->take()) hear(std::move(news));
    const bool andSend = send_ == nullptr || send_->isChecked();
    progress_->setRange(0, static_cast<int>(items_.size()) * (issue_ && andSend ? 2 : 1));
    progress_->setValue(settled_);
    sum_->setText(tr("%1 of %2").arg(countText(settled_), countText(progress_->maximum())));
}

void BatchDialog::hear(BatchNews news) {
    ++settled_;
    Outcome& outcome = outcomes_[news.item];
    if (!news.number.empty()) items_[news.item].number = news.number;
    if (!news.refused.empty()) {
        ++refused_;
        ++settled_;  // it is not sent, either
        outcome.state.icon = u"overdue"_s;
        outcome.state.text = tr("Not issued");
        outcome.state.tone = Tone::bad;
        outcome.detail = faultsText(news.refused);
    } else if (!news.sent) {
        outcome.state.icon = u"ok"_s;
        outcome.state.text = tr("Issued");
        outcome.state.tone = Tone::good;
    } else {
        const OutcomeText text = outcomeText(*news.sent);
        outcome = {text.state, text.detail};
        const auto& sent = *news.sent;
        if (!sent) {
            ++refused_;
        } else if (sent->way == services::SentDocument::Way::queued) {
            queuedIds_.insert(queuedIds_.end(), sent->mail.ids.begin(), sent->mail.ids.end());
            dueMs_ = std::max<qint64>(dueMs_, sent->mail.due.ms);
        } else if (sent->way == services::SentDocument::Way::paper) {
            paper_.insert(paper_.end(), sent->files.begin(), sent->files.end());
        }
    }
    model_->updateRow(rowOf(news.item));
}

void BatchDialog::finish() {
    hear();
    news_.stop();
    works_ = false;
    over_ = true;
    const bool stopped = board_->isStopped();
    QString text = tr("%n are in the outbox.", nullptr, static_cast<int>(queuedIds_.size()));
    if (refused_ > 0) text += u' ' + tr("%n were held back; the reason stands beside each.", nullptr, refused_);
    if (!paper_.empty()) text += u' ' + tr("%n files are for paper.", nullptr, static_cast<int>(paper_.size()));
    if (stopped) text += u' ' + tr("Stopped: what has no state was not touched.");
    message_->show({refused_ > 0 || stopped ? Tone::warn : Tone::good, text, {}, {}});
    if (!queuedIds_.empty())
        emit queued(tr("%n mails are in the outbox.", nullptr, static_cast<int>(queuedIds_.size())), queuedIds_,
                    dueMs_);
    updateButtons();
    (paper_.empty() ? close_ : paperFiles_)->setFocus();
}

void BatchDialog::fail(const QString& sentence) {
    hear();
    news_.stop();
    works_ = false;
    message_->show({Tone::bad, sentence.isEmpty() ? tr("Stopped. Nothing was issued.") : sentence, {}, {}});
    updateButtons();
}

void BatchDialog::savePaper() {
    context_.ask.saveFile(this,
                          {tr("Save the files into this folder"), tr("PDF files (*.pdf)"), qs(paper_.front().name), {}},
                          [this](const QString& path) {
                              const QString wrong = writeFiles(QFileInfo(path).absolutePath(), paper_);
                              if (!wrong.isEmpty())
                                  message_->show({Tone::bad, tr("%1 could not be written.").arg(wrong), {}, {}});
                              else
                                  emit saved(QFileInfo(path).absoluteDir().filePath(qs(paper_.front().name)));
                          });
}

void BatchDialog::reject() {
    if (!works_) return QDialog::reject();
    board_->stop();
    stop_->setEnabled(false);
}

void BatchDialog::updateButtons() {
    go_->setVisible(!works_ && !over_);
    go_->setEnabled(!items_.empty());
    stop_->setVisible(works_);
    stop_->setEnabled(works_);
    close_->setVisible(!works_);
    progress_->setVisible(works_);
    sum_->setVisible(works_);
    paperFiles_->setVisible(over_ && !paper_.empty());
    for (QWidget* each : {static_cast<QWidget*>(enclosure_), static_cast<QWidget*>(followUp_)})
        each->setEnabled(!works_ && !over_);
    if (send_ != nullptr) send_->setEnabled(!works_ && !over_);
}

}  // namespace duebook::ui
