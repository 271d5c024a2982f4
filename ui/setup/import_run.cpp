// SPDX-License-Identifier: GPL-3.0-or-later
// What the assistant does: reading the file, trying the import out, importing. Nothing of it on the window's thread.
#include <QFileInfo>
#include <QPushButton>
#include <QStackedLayout>
#include <utility>

#include "setup/columns_table.h"
#include "setup/import_done_step.h"
#include "setup/import_file_step.h"
#include "setup/import_page.h"
#include "setup/import_words.h"
#include "setup/mapping_bar.h"
#include "setup/problems_table.h"
#include "setup/steps_bar.h"
#include "setup/what_happens.h"
#include "text/convert.h"
#include "widgets/message_bar.h"
#include "widgets/status_strip.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

void ImportPage::reload() {
    if (step_ == columnsStep && !importing_) readFile(false);
}

void ImportPage::follow(const Link& link) {
    if (importing_) return;
    if (const auto kind = io::importKindOf(str(link.args.value(u"kind"_s).toString()))) {
        file_->setKind(*kind);
        if (step_ != columnsStep || *kind != plan_.kind) showStep(fileStep);
    }
    const QString path = link.args.value(u"file"_s).toString();
    if (!path.isEmpty()) open(path);
}

Link ImportPage::place() const {
    return {u"import"_s, {{u"kind"_s, kindId(file_->kind())}}};
}

// Where the file came from; empty before there is one.
QString ImportPage::folder() const {
    return plan_.path.empty() ? QString() : QFileInfo(qs(plan_.path)).absolutePath();
}

void ImportPage::chooseFile() {
    if (importing_) return;
    const FileQuestion question{
        kindHeading(file_->kind()), tr("Tables (*.csv *.txt *.tsv *.xlsx);;All files (*)"), {}, folder()};
    ask().openFile(this, question, [this](const QString& path) { open(path); });
}

void ImportPage::open(const QString& path) {
    const io::ImportKind kind = file_->kind();
    plan_ = {};
    plan_.kind = kind;
    plan_.path = str(path);
    mapping_->setCurrent({});
    readFile(true);
}

void ImportPage::fail(const QString& sentence) {
    setImporting(false);
    setImportButton();
    if (sentence.isEmpty()) return;
    message_->show({Tone::bad, tr("%1: %2").arg(QFileInfo(qs(plan_.path)).fileName(), sentence)});
    problems_->setBusy({});
}

void ImportPage::readFile(bool guess) {
    if (task_) task_->cancel();
    later_.stop();
    check_.reset();
    message_->clear();
    using Answer = std::pair<FileHead, std::vector<std::pair<std::string, io::MappingProfile>>>;
    Task* task = session().read(
        this,
        [path = plan_.path, hints = plan_.hints](services::Books& books, const Progress& progress) {
            return Answer{readHead(path, hints, progress), services::savedProfiles(books)};
        },
        [this, guess](Answer answer) {
            task_.clear();
            plan_.head = std::move(answer.first);
            mappings_ = std::move(answer.second);
            listMappings();
            if (guess)
                proposeMapping();
            else if (plan_.names().size() != plan_.becomes.size())
                plan_.guess();
            showStep(columnsStep);
            checkLater();
        },
        [this](const QString& sentence) {
            task_.clear();
            fail(sentence);
        });
    watch(task, {});
}

void ImportPage::listMappings() {
    std::erase_if(mappings_, [this](const auto& saved) {
        return saved.second.kind.value_or(plan_.kind) != plan_.kind || !io::checkProfile(saved.second, plan_.kind);
    });
    QStringList names;
    for (const auto& [name, profile] : mappings_) names += qs(name);
    mapping_->setNames(names);
}

// A saved mapping that fits the file counts for more than the names of the columns.
void ImportPage::proposeMapping() {
    plan_.guess();
    for (const auto& [name, profile] : mappings_) {
        if (!plan_.take(profile)) continue;
        mapping_->setCurrent(qs(name));
        return;
    }
}

void ImportPage::checkLater() {
    if (task_) task_->cancel();
    check_.reset();
    message_->clear();
    if (plan_.missing().empty())
        later_.start();
    else
        later_.stop();
    showPlan();
}

void ImportPage::startCheck() {
    problems_->setBusy(tr("Checking every row against the ledger"));
    Task* task = session().rehearse(
        this,
        [plan = plan_](services::Books& books, const Progress& progress) { return checkImport(books, plan, progress); },
        [this](ImportCheck check) {
            task_.clear();
            check_ = std::move(check);
            showCheck();
        },
        [this](const QString& sentence) {
            task_.clear();
            fail(sentence);
        });
    watch(task, tr("Checking every row"));
}

// Follows work that can be cancelled; a name shows its progress.
void ImportPage::watch(Task* task, const QString& text) {
    task_ = task;
    doing_->setText(text);
    bar_->set(0, 0);
    setImportButton();
    if (!text.isEmpty()) {
        connect(task, &Task::progress, this, [this, text, task](int done, int total) {
            if (task_ != task || total == 0) return;
            bar_->set(done, total);
            doing_->setText(tr("%1, %2 of %3").arg(text, countText(done), countText(total)));
            progress_->show();
        });
    }
    connect(task, &Task::finished, this, [this, task] {
        if (task_ && task_ != task) return;  // a newer one is under way
        progress_->hide();
        const bool stopped = task->isCancelled() && importing_;
        task_.clear();
        setImporting(false);
        setImportButton();
        if (!stopped) return tellStopped(*task);
        message_->show({Tone::accent, tr("The import was cancelled. Nothing of it is in the ledger.")});
        later_.start();
    });
}

// A check that was stopped by hand has told nothing.
void ImportPage::tellStopped(const Task& task) {
    if (!task.isCancelled() || step_ != columnsStep || check_ || later_.isActive() || !plan_.missing().empty()) return;
    const QString state = tr("The check was stopped. F5 starts it again.");
    happens_->show(plan_, nullptr, state);
    problems_->clear(state);
}

void ImportPage::cancel() {
    later_.stop();
    if (task_) task_->cancel();
}

// What will happen stands beside the button. Only where the file comes in part is it asked once more.
void ImportPage::confirmImport() {
    if (isBusy() || !check_ || check_->refusal || check_->report.accepted == 0) return;
    const services::ImportReport& r = check_->report;
    if (r.rejected == 0 && r.duplicates == 0) return startImport();
    QStringList facts{tr("They come into the ledger of %1.").arg(qs(session().info().company))};
    if (r.createdCustomers > 0) facts += tr("New customers: %1.").arg(countText(r.createdCustomers));
    if (r.rejected > 0) facts += tr("Rows with problems, skipped: %1.").arg(countText(r.rejected));
    if (r.duplicates > 0) facts += tr("Rows that are in the ledger already, skipped: %1.").arg(countText(r.duplicates));
    const Confirmation question{tr("Import %1?").arg(kindCount(plan_.kind, r.accepted)), facts.join(u'\n'),
                                tr("Import")};
    ask().confirm(this, question, [this](bool accepted) {
        if (accepted && !isBusy()) startImport();
    });
}

// While rows are written nothing about them can be changed; the keyboard is on Cancel, so that Esc arrives.
void ImportPage::setImporting(bool on) {
    const bool ended = std::exchange(importing_, on) && !on;
    if (on) {
        progress_->show();
        stop_->setFocus();
    }
    stack_->currentWidget()->setEnabled(!on);
    back_->setEnabled(!on);
    if (ended) focusFirst();
}

void ImportPage::startImport() {
    setImporting(true);
    message_->clear();
    const QString name = tr("Importing %1").arg(QFileInfo(qs(plan_.path)).fileName());
    Task* task = session().write(
        this,
        [request = requestOf(plan_, false)](services::Books& books, const Progress& progress) {
            return services::importTable(books, request, progress);
        },
        [this](Result<services::ImportReport> report) { importDone(std::move(report)); },
        [this](const QString& sentence) {
            task_.clear();
            fail(sentence);
        });
    session().jobs().add(task, name);
    watch(task, name);
}

void ImportPage::importDone(Result<services::ImportReport> report) {
    task_.clear();
    setImporting(false);
    if (!report) {
        check_->refusal = report.error();
        return showCheck();
    }
    done_->show(plan_, *report, *check_);
    if (!isVisible()) emit told(tr("%1 imported.").arg(kindCount(plan_.kind, report->accepted)), false);
    showStep(doneStep);
}

void ImportPage::saveProblems() {
    if (!check_ || check_->problems.empty()) return;
    const FileQuestion question{tr("Save problem list"), tr("CSV files (*.csv)"),
                                QFileInfo(qs(plan_.path)).completeBaseName() + tr("-problems.csv"), folder()};
    ask().saveFile(this, question, [this](const QString& path) {
        auto request = requestOf(plan_, true);
        request.rejectsPath = str(path);
        session().rehearse(
            this,
            [request](services::Books& books, const Progress& progress) {
                return services::importTable(books, request, progress).has_value();
            },
            [this, path](bool written) {
                if (written)
                    message_->show(
                        {Tone::good,
                         tr("The rows with problems are in %1. Correct them there and import that file.").arg(path)});
            },
            [this](const QString& sentence) {
                message_->show({Tone::bad, sentence});
            });
    });
}

void ImportPage::saveMapping(const QString& name) {
    session().write(
        this,
        [name = str(name), profile = plan_.profile()](services::Books& books, const Progress&) {
            auto saved = services::saveProfile(books, name, profile);
            return std::pair(saved ? std::optional<Error>() : saved.error(), services::savedProfiles(books));
        },
        [this, name](std::pair<std::optional<Error>, std::vector<std::pair<std::string, io::MappingProfile>>> answer) {
            if (answer.first) return message_->show({Tone::bad, sentence(*answer.first)});
            mappings_ = std::move(answer.second);
            listMappings();
            mapping_->setCurrent(name);
            message_->show(
                {Tone::good,
                 tr("The mapping is saved as “%1”. It is used by itself for files with these columns.").arg(name)});
        });
}

void ImportPage::useMapping(int index) {
    if (index < 0 || static_cast<std::size_t>(index) >= mappings_.size()) return;
    const auto& [name, profile] = mappings_[static_cast<std::size_t>(index)];
    if (!plan_.take(profile))
        return message_->show({Tone::warn, tr("The file lacks columns of the mapping “%1”.").arg(qs(name))});
    mapping_->setCurrent(qs(name));
    checkLater();
}

}  // namespace duebook::ui
