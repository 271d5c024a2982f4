// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/draft_more.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollArea>
#include <QStackedWidget>

#include "records/json_path.h"
#include "records/record_form.h"
#include "records/record_words.h"
#include "text/convert.h"
#include "widgets/sheet.h"
#include "widgets/tabs_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

using Kind = LineColumn::Kind;

// Without what is empty, down to the last level.
QJsonValue pruned(const QJsonValue& value) {
    if (value.isArray()) {
        QJsonArray kept;
        for (const QJsonValue& each : value.toArray())
            if (const QJsonValue left = pruned(each); !left.isUndefined()) kept.append(left);
        return kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(kept);
    }
    if (value.isObject()) {
        QJsonObject kept;
        const QJsonObject object = value.toObject();
        for (auto each = object.begin(); each != object.end(); ++each)
            if (const QJsonValue left = pruned(each.value()); !left.isUndefined()) kept.insert(each.key(), left);
        return kept.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(kept);
    }
    const bool empty = value.isNull() || (value.isString() && value.toString().isEmpty());
    return empty ? QJsonValue(QJsonValue::Undefined) : value;
}

std::string restOf(const QJsonObject& record) {
    const QJsonValue left = pruned(record);
    return left.isObject() ? textOf(left.toObject()) : std::string();
}

QJsonObject recordOf(const std::string& rest) {
    return rest.empty() ? QJsonObject() : objectOf(rest);
}

// Only what the form has fields for.
QJsonObject partOf(const QJsonObject& all, const QStringList& keys) {
    QJsonObject part;
    for (const QString& key : keys)
        if (all.contains(key)) part.insert(key, all.value(key));
    return part;
}

const QStringList chargeKeys{u"charges"_s, u"deposits"_s}, deliveryKeys{u"delivery_address"_s, u"delivery_period"_s},
    lineKeys{u"account"_s, u"period"_s, u"price_base"_s};

QString firstWord(const QString& field) {
    return field.section(u'.', 0, 0).section(u'[', 0, 0);
}

}  // namespace

DraftMore::DraftMore(Session& session, QWidget* usual, QWidget* parent) : QWidget(parent) {
    auto* column = makeColumn(this, 8);
    tabs_ = new TabsBar(this);
    tabs_->setObjectName(u"draftTabs"_s);
    pages_ = new QStackedWidget(this);
    column->addWidget(tabs_);
    column->addWidget(pages_, 1);
    auto* first = new QWidget(pages_);
    auto* inside = makeColumn(first, 0);
    inside->addWidget(usual);
    inside->addStretch(1);
    pages_->addWidget(first);
    ids_ = {u"usual"_s};
    buildForms(session);
    connect(tabs_, &TabsBar::chosen, this, &DraftMore::choose);
    connect(charges_, &RecordForm::edited, this, &DraftMore::edited);
    connect(delivery_, &RecordForm::edited, this, &DraftMore::edited);
    connect(line_, &RecordForm::edited, this, [this] {
        if (row_ >= 0) emit lineEdited(row_, restOf(line_->record()));
    });
    nameTabs();
}

void DraftMore::buildForms(Session& session) {
    charges_ = addPart(u"charges"_s, new RecordForm(1, this));
    charges_->addLines(
        u"charges"_s, tr("Charges and allowances"),
        {{u"description"_s, tr("What for"), 4}, {u"amount"_s, tr("Amount"), 2, Kind::amount}, {u"tax"_s, tr("Tax"), 2}},
        tr("On the whole document; with a minus it is taken off."));
    charges_->addWords(u"deposits"_s, tr("De&posit invoices to take off"), tr("Numbers, with commas"));
    delivery_ = addPart(u"delivery"_s, new RecordForm(3, this));
    const QString address = u"delivery_address."_s;
    delivery_->addText(address + u"name"_s, tr("Delivered to"), {}, 2);
    delivery_->addText(address + u"country"_s, tr("Country"));
    delivery_->addText(address + u"street"_s, tr("Street"), {}, 2);
    delivery_->addText(address + u"postal_code"_s, tr("Postal code"));
    delivery_->addText(address + u"city"_s, tr("Town"));
    const QDate today = qdate(session.today());
    delivery_->addDay(u"delivery_period.from"_s, tr("Delivered from"), today);
    delivery_->addDay(u"delivery_period.until"_s, tr("until"), today);
    delivery_->offer(address + u"country"_s, countryChoices());
    line_ = addPart(u"line"_s, new RecordForm(2, this));
    line_->addDay(u"period.from"_s, tr("Service from"), today);
    line_->addDay(u"period.until"_s, tr("until"), today);
    line_->addText(u"account"_s, tr("Account"), tr("Empty: that of the item, or revenue"));
    line_->addText(u"price_base"_s, tr("The price is for"), tr("So many units; empty: one"), 1, Kind::amount);
}

RecordForm* DraftMore::addPart(const QString& id, RecordForm* form) {
    form->setObjectName(u"draftMore_"_s + id);
    auto* scroll = new QScrollArea(pages_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(form);
    pages_->addWidget(scroll);
    ids_ += id;
    return form;
}

// A dot: something stands there. A mark: something there is wrong.
void DraftMore::nameTabs() {
    const auto mark = [this](const QString& id, const RecordForm* form) {
        if (wrong_.contains(id)) return u" !"_s;
        return form != nullptr && !restOf(form->record()).empty() ? u" •"_s : QString();
    };
    tabs_->setTabs({{u"usual"_s, tr("Document")},
                    {u"charges"_s, tr("Charges, deposits") + mark(u"charges"_s, charges_)},
                    {u"delivery"_s, tr("Delivery") + mark(u"delivery"_s, delivery_)},
                    {u"line"_s, (row_ < 0 ? tr("Line") : tr("Line %1").arg(row_ + 1)) + mark(u"line"_s, line_)}},
                   ids_.value(pages_->currentIndex()));
}

void DraftMore::setLists(const EditorLists& lists) {
    QList<Choice> taxes;
    for (const auto& entry : lists.taxes ? *lists.taxes : std::vector<EditorLists::Entry>())
        taxes += Choice{qs(entry.code), qs(entry.title)};
    charges_->findChild<LinesEditor*>(u"charges"_s)->setChoices(u"tax"_s, taxes);
}

void DraftMore::show(const io::DraftSheet& sheet) {
    const QJsonObject rest = recordOf(sheet.rest);
    charges_->fill(partOf(rest, chargeKeys));
    delivery_->fill(partOf(rest, deliveryKeys));
    nameTabs();
}

void DraftMore::write(io::DraftSheet& sheet) const {
    QJsonObject rest = recordOf(sheet.rest);
    for (const RecordForm* form : {charges_, delivery_}) {
        const QJsonObject typed = form->record();
        for (const QString& key : form == charges_ ? chargeKeys : deliveryKeys) rest.insert(key, typed.value(key));
    }
    sheet.rest = restOf(rest);
}

void DraftMore::showLine(int row, const io::DraftSheet::Line* line) {
    const std::string rest = line == nullptr ? std::string() : line->rest;
    const int now = line == nullptr ? -1 : row;
    if (now != row_ || restOf(line_->record()) != rest) line_->fill(recordOf(rest));
    row_ = now;
    line_->setEnabled(row_ >= 0);
    nameTabs();
}

bool DraftMore::owns(const DraftProblem& problem) const {
    const QString word = firstWord(problem.field);
    return problem.line >= 0 ? problem.line == row_ && lineKeys.contains(word)
                             : chargeKeys.contains(word) || deliveryKeys.contains(word);
}

void DraftMore::setLook(const DraftLook& look, const QList<DraftProblem>& problems) {
    Faults of[3];
    for (const DraftProblem& problem : problems) {
        if (!owns(problem)) continue;
        Error fault = problem.fault;
        fault.field = str(problem.field);
        of[problem.line >= 0 ? 2 : chargeKeys.contains(firstWord(problem.field)) ? 0 : 1].push_back(fault);
    }
    charges_->setHint(u"deposits"_s, look.deposits.isEmpty()
                                         ? tr("Numbers, with commas")
                                         : tr("Not taken off yet: %1").arg(look.deposits.join(u", "_s)));
    RecordForm* forms[] = {charges_, delivery_, line_};
    const QStringList before = std::exchange(wrong_, {});
    for (int i = 0; i < 3; ++i) {
        if (!of[i].empty() || before.contains(ids_[i + 1])) forms[i]->showFaults(of[i]);
        if (!of[i].empty()) wrong_ += ids_[i + 1];
    }
    nameTabs();
}

void DraftMore::choose(const QString& tab) {
    pages_->setCurrentIndex(std::max(0, int(ids_.indexOf(tab))));
    nameTabs();
}

void DraftMore::enter(const QString& tab) {
    choose(tab);
    for (QWidget* widget : pages_->currentWidget()->findChildren<QWidget*>())
        if (widget->focusPolicy() & Qt::TabFocus && widget->isVisible() && widget->isEnabled())
            return widget->setFocus(Qt::TabFocusReason);
}

bool DraftMore::focusFirstError() {
    if (wrong_.isEmpty()) return false;
    choose(wrong_.first());
    RecordForm* forms[] = {charges_, delivery_, line_};
    return forms[ids_.indexOf(wrong_.first()) - 1]->focusFirstFault();
}

void DraftMore::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace duebook::ui
