// SPDX-License-Identifier: GPL-3.0-or-later
#include "catalogue/catalogue_page.h"

#include <QBoxLayout>
#include <QLineEdit>
#include <QShortcut>
#include <QStackedWidget>

#include "records/json_path.h"
#include "records/record_sheet.h"
#include "services/terms_example.h"
#include "text/convert.h"
#include "widgets/sheet.h"
#include "widgets/tabs_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

// The settings and the rows of each part, made ready on a reading thread.
struct CataloguePage::Loaded {
    QJsonObject settings;
    std::vector<QList<RecordRow>> rows;
};

CataloguePage::CataloguePage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(u"cataloguePage"_s);
    stack_ = new QStackedWidget(this);
    makeColumn(this, 0)->addWidget(stack_);
    auto* shelf = new QWidget(stack_);
    auto* column = makeColumn(shelf, 0);
    head_ = new ViewHead(tr("Catalogue"), shelf);
    head_->addTool({u"editRecord"_s, tr("Edit"), u"F2"_s, u"note"_s});
    head_->setPrimary({u"newRecord"_s, tr("New"), u"Ins"_s});
    tabs_ = new TabsBar(shelf);
    tabs_->setObjectName(u"catalogueTabs"_s);
    lists_ = new QStackedWidget(shelf);
    column->addWidget(head_);
    auto* row = makeRow(nullptr, 0, {16, 0, 16, 6});
    row->addWidget(tabs_);
    column->addLayout(row);
    column->addWidget(lists_, 1);
    stack_->addWidget(shelf);
    QList<TabText> tabs;
    for (const CataloguePart& what : catalogueParts()) {
        addPart(what);
        tabs += TabText{what.id, what.title};
    }
    tabs_->setTabs(tabs, tabs.first().id);
    connect(tabs_, &TabsBar::chosen, this, &CataloguePage::choose);
    const auto run = [this](const QString& id) {
        if (id == "newRecord"_L1) edit({});
        if (id == "editRecord"_L1 && !part().list->current().isEmpty()) edit(part().list->current());
    };
    connect(head_, &ViewHead::triggered, this, run);
    for (const auto& [key, id] : {std::pair(Qt::Key_Insert, u"newRecord"_s), std::pair(Qt::Key_F2, u"editRecord"_s)}) {
        auto* shortcut = new QShortcut(QKeySequence(key), shelf);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, [run, id = id] { run(id); });
    }
    load();
}

void CataloguePage::addPart(const CataloguePart& what) {
    Part made{what, nullptr, nullptr, nullptr};
    made.list = new RecordList(what.id, what.columns, what.empty, this);
    made.form = what.makeForm(this);
    made.sheet = new RecordSheet(what.newTitle, made.form, this);
    lists_->addWidget(made.list);
    stack_->addWidget(made.sheet);
    connect(made.list, &RecordList::activated, this, &CataloguePage::edit);
    connect(made.list, &RecordList::countChanged, this, &CataloguePage::tellStatus);
    connect(made.list, &RecordList::emptyActionTriggered, this, [this] { edit({}); });
    connect(made.sheet, &RecordSheet::saveRequested, this, &CataloguePage::save);
    connect(made.sheet, &RecordSheet::left, this, &CataloguePage::leave);
    if (what.id == "terms"_L1)
        connect(made.form, &RecordForm::fieldLeft, this, [this](const QString& path) {
            if (path == "short"_L1)
                takeShortForm();
            else
                exemplify();
        });
    parts_.push_back(std::move(made));
}

void CataloguePage::reload() {
    load();
}

// Thousands of items are formatted where nobody waits for it.
void CataloguePage::load() {
    std::vector<CataloguePart> parts;
    for (const Part& each : parts_) parts.push_back(each.what);
    session().read(
        this,
        [parts, today = qdate(session().today()), base = qs(session().info().base.code())](services::Books& books,
                                                                                           const Progress&) {
            Loaded loaded{objectOf(services::exportConfig(books)), {}};
            for (const CataloguePart& part : parts) {
                QList<RecordRow>& rows = loaded.rows.emplace_back();
                for (const QJsonValue& each : loaded.settings.value(part.id).toArray())
                    rows += RecordRow{each.toObject().value(part.key).toString(),
                                      part.format(each.toObject(), today, base)};
            }
            return loaded;
        },
        [this](const Loaded& loaded) { show(loaded); });
}

void CataloguePage::show(const Loaded& loaded) {
    settings_ = loaded.settings;
    for (std::size_t i = 0; i < parts_.size(); ++i) parts_[i].list->setRows(loaded.rows[i]);
    tellStatus();
    emit listShown();
}

void CataloguePage::choose(const QString& id) {
    for (std::size_t i = 0; i < parts_.size(); ++i)
        if (parts_[i].what.id == id) at_ = i;
    lists_->setCurrentWidget(part().list);
    tellStatus();
}

void CataloguePage::follow(const Link& link) {
    const QString id = link.args.value(u"part"_s).toString();
    if (id.isEmpty() || (editing_ && part().form->isChanged())) return;
    if (editing_) back();
    QList<TabText> tabs;
    for (const Part& each : parts_) tabs += TabText{each.what.id, each.what.title};
    tabs_->setTabs(tabs, id);
    choose(id);
    part().list->select(link.args.value(u"key"_s).toString());
}

Link CataloguePage::place() const {
    const Part& shown = parts_[at_];
    return {u"catalogue"_s, {{u"part"_s, shown.what.id}, {u"key"_s, shown.list->current()}}};
}

QJsonObject CataloguePage::recordOf(const QString& key) const {
    const CataloguePart& what = parts_[at_].what;
    for (const QJsonValue& record : settings_.value(what.id).toArray())
        if (record.toObject().value(what.key).toString() == key) return record.toObject();
    return {};
}

void CataloguePage::edit(const QString& key) {
    Part& shown = part();
    key_ = key;
    editing_ = true;
    shown.what.offer(*shown.form, settings_);
    shown.form->fill(key.isEmpty() ? shown.what.fresh(settings_) : recordOf(key));
    shown.sheet->head().setTitle(key.isEmpty() ? shown.what.newTitle : shown.what.oneTitle.arg(key));
    shown.sheet->message().clear();
    shown.sheet->setWorking(false);
    // documents and customers know it by this
    shown.form->findChild<QLineEdit*>(shown.what.key)->setEnabled(key.isEmpty());
    stack_->setCurrentWidget(shown.sheet);
    shown.sheet->focusFirst();
    if (shown.what.id == "terms"_L1) exemplify();
    tellStatus();
}

void CataloguePage::save() {
    Part& shown = part();
    if (!key_.isEmpty() && !shown.form->isChanged()) return back();
    QJsonObject record = shown.form->record();
    record.remove(u"short"_s);
    if (key_.isEmpty() && !recordOf(record.value(shown.what.key).toString()).isEmpty())
        return shown.sheet->warn(tr("There is one of this name: %1.").arg(record.value(shown.what.key).toString()));
    shown.sheet->setWorking(true);
    const QJsonObject settings{{shown.what.id, QJsonArray{record}}};
    session().write(
        this,
        [text = textOf(settings)](services::Books& books, const Progress&) {
            return services::importConfig(books, text, {});
        },
        [this](const Checked<services::ConfigCounts>& taken) { written(taken); },
        [this](const QString& sentence) {
            part().sheet->setWorking(false);
            if (!sentence.isEmpty()) emit told(sentence, true);
        });
}

// The section of a file of one record stands before each field: "items[0].tax".
void CataloguePage::written(const Checked<services::ConfigCounts>& taken) {
    Part& shown = part();
    if (!taken) {
        Faults faults = taken.error();
        const std::string before = str(shown.what.id) + "[0].";
        for (Error& fault : faults)
            if (fault.field.starts_with(before)) fault.field.erase(0, before.size());
        return shown.sheet->refuse(faults);
    }
    const QString key = shown.form->text(shown.what.key);
    back();
    load();
    emit told(tr("Saved %1.").arg(key), false);
}

void CataloguePage::back() {
    editing_ = false;
    part().form->fill({});
    stack_->setCurrentIndex(0);
    part().list->setFocus();
    tellStatus();
}

void CataloguePage::leave() {
    if (!part().form->isChanged()) return back();
    ask().confirm(this, {tr("Leave without saving?"), tr("What you changed is lost."), tr("Leave"), tr("Stay"), true},
                  [this](bool accepted) {
                      if (accepted) back();
                  });
}

// The short form fills in what it says, and leaves the rest.
void CataloguePage::takeShortForm() {
    RecordForm& form = *part().form;
    const auto whole = services::wholeTerms(str(form.text(u"short"_s)));
    if (!whole) return part().sheet->refuse({Error{whole.error().refusal, whole.error().subject, {}, {}, "short"}});
    part().sheet->refuse({});
    form.overlay(objectOf(*whole));
    exemplify();
}

void CataloguePage::exemplify() {
    if (looking_) looking_->cancel();
    QJsonObject record = part().form->record();
    record.remove(u"short"_s);
    looking_ = session().read(
        this,
        [text = textOf(record)](services::Books& books, const Progress&) {
            return services::termsExample(books, text);
        },
        [this](const Checked<services::TermsExample>& example) {
            RecordSheet& sheet = *part().sheet;
            if (!editing_ || part().what.id != "terms"_L1) return;
            if (!example) {
                sheet.message().clear();
                part().form->showFaults(example.error(), true);
                return;
            }
            part().form->clearFaults();
            sheet.message().show(
                {Tone::accent,
                 tr("An invoice of today over %1 says: %2").arg(moneyText(example->amount), qs(example->sentence)),
                 {},
                 {}});
        });
}

void CataloguePage::tellStatus() {
    head_->setCount(part().list->countText());
    emit statusChanged({editing_ ? tr("Ctrl+Enter saves, Esc goes back")
                                 : tr("%1: %2").arg(part().what.title, part().list->countText()),
                        {},
                        {}});
}

void CataloguePage::focusFilter() {
    if (!editing_) part().list->search()->setFocus(Qt::ShortcutFocusReason);
}

void CataloguePage::focusFirst() {
    if (editing_)
        part().sheet->focusFirst();
    else
        part().list->setFocus();
    tellStatus();
}

QString CataloguePage::unsaved() const {
    const Part& shown = parts_[at_];
    if (!editing_ || !shown.form->isChanged()) return {};
    return key_.isEmpty() ? shown.what.newTitle : shown.what.oneTitle.arg(key_);
}

void CataloguePage::moveCurrent(int by) {
    if (!editing_) part().list->grid().moveCurrent(by);
}

}  // namespace duebook::ui
