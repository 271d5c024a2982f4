// SPDX-License-Identifier: GPL-3.0-or-later
#include "aging/aging_controls.h"

#include <QBoxLayout>
#include <QMenu>
#include <QToolButton>

#include "pages/name_bar.h"
#include "text/convert.h"
#include "widgets/buttons.h"
#include "widgets/date_edit.h"
#include "widgets/date_text.h"
#include "widgets/label.h"
#include "widgets/segmented.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostBuckets = 5;  // as many as there are colours of age

}  // namespace

AgingControls::AgingControls(Date today, Currency base, QWidget* parent)
    : QWidget(parent), today_(today), asOf_(today), base_(base) {
    build(today);
    connect(date_, &DateEdit::dateChanged, this, [this](QDate day) {
        if (!day.isValid() || date(day) == asOf_) return;
        asOf_ = date(day);
        emit changed();
    });
    connect(date_, &DateEdit::confirmed, this, &AgingControls::dayEntered);
    connect(basis_, &Segmented::chosen, this, &AgingControls::changed);
    connect(buckets_, &Segmented::chosen, this, &AgingControls::chooseBuckets);
    connect(by_, &Segmented::chosen, this, [this](const QString& id) {
        byDocument_ = id == "document"_L1;
        emit changed();
    });
    connect(editor_, &NameBar::named, this, &AgingControls::takeBuckets);
    connect(knownEditor_, &NameBar::named, this, &AgingControls::takeKnown);
}

void AgingControls::build(Date today) {
    setObjectName(u"agingControls"_s);
    auto* column = makeColumn(this, 0);
    auto* line = new QWidget(this);
    auto* row = makeRow(line, 6, {16, 0, 12, 8});
    auto* label = new Label(tr("&As of"), Type::small, Tone::muted);
    row->addWidget(label);
    date_ = new DateEdit(qdate(today));
    label->setBuddy(date_);
    date_->setObjectName(u"asOf"_s);
    date_->setAccessibleName(tr("As of"));
    date_->setDate(qdate(today));
    date_->setFixedWidth(px(128));
    row->addWidget(date_);
    basis_ = new Segmented({{u"due"_s, tr("By due date")}, {u"invoice"_s, tr("By invoice date")}});
    buckets_ = new Segmented(
        {{u"30,60,90"_s, tr("30 / 60 / 90")}, {u"7,14,30"_s, tr("7 / 14 / 30")}, {u"edit"_s, tr("Edit…")}});
    by_ = new Segmented({{u"customer"_s, tr("Customers")}, {u"document"_s, tr("Documents")}});
    for (QWidget* part : {basis_, buckets_, by_}) row->addWidget(part);
    collectorButton_ = makeChoice(u"collectorChoice"_s);
    currencyButton_ = makeChoice(u"currencyChoice"_s);
    knownButton_ = makeChoice(u"knownChoice"_s);
    knownButton_->setToolTip(tr("Leave out what was entered after a day, to see the report as it was then"));
    row->addStretch(1);
    column->addWidget(line);
    editor_ = new NameBar(tr("Last day of each bucket but the open one, such as 30, 60, 90"), tr("Use"), this);
    column->addWidget(editor_);
    knownEditor_ = new NameBar(tr("Leave out what was entered after the day"), tr("Use"), this);
    knownEditor_->setObjectName(u"knownBar"_s);
    column->addWidget(knownEditor_);
    connect(collectorButton_->menu(), &QMenu::aboutToShow, this, &AgingControls::fillCollectors);
    connect(currencyButton_->menu(), &QMenu::aboutToShow, this, &AgingControls::fillCurrencies);
    connect(knownButton_->menu(), &QMenu::aboutToShow, this, &AgingControls::fillKnown);
    showChoices();
}

QList<QWidget*> AgingControls::choices() const {
    return {collectorButton_, currencyButton_, knownButton_};
}

QToolButton* AgingControls::makeChoice(const QString& id) {
    auto* button = new QToolButton(this);
    button->setObjectName(id);
    button->setProperty("chip", true);
    button->setFont(face(Type::small));
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::TabFocus);
    button->setMenu(new QMenu(button));
    return button;
}

services::AgingRequest AgingControls::request() const {
    services::AgingRequest request{asOf_};
    request.basis = basis_->current() == "due"_L1 ? insight::AgingBasis::due : insight::AgingBasis::invoice;
    request.buckets = chosen_;
    request.currency = currency_;
    request.knownOn = knownOn_;
    return request;
}

void AgingControls::chooseBuckets(const QString& id) {
    if (id == "edit"_L1) return editor_->ask(qs(chosen_.text()).replace(u","_s, u", "_s));
    editor_->hide();
    takeBuckets(id);
}

void AgingControls::takeBuckets(const QString& typed) {
    QString plain = typed;
    const auto read = insight::Buckets::parse(str(plain.remove(u' ').replace(u'/', u',')));
    if (!read) return editor_->refuse(typed, sentence(read.error()));
    if (read->count() > mostBuckets)
        return editor_->refuse(typed, tr("At most three limits: there are five buckets in all."));
    chosen_ = *read;
    emit changed();
}

void AgingControls::setCollectors(const QStringList& names) {
    collectors_ = names;
    collectorButton_->setVisible(!names.isEmpty());
}

void AgingControls::setCurrencies(const QStringList& codes) {
    currencies_ = codes;
    currencyButton_->setVisible(codes.size() > 1 || currency_);
}

void AgingControls::fillCollectors() {
    QMenu* menu = collectorButton_->menu();
    menu->clear();
    const auto add = [&](const QString& text, const std::optional<QString>& who) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(collector_ == who);
        connect(action, &QAction::triggered, this, [this, who] {
            collector_ = who;
            showChoices();
            emit collectorChanged();
        });
    };
    add(tr("All collectors"), std::nullopt);
    for (const QString& name : collectors_) add(name.isEmpty() ? tr("No collector") : name, name);
}

void AgingControls::fillCurrencies() {
    QMenu* menu = currencyButton_->menu();
    menu->clear();
    const auto add = [&](const QString& text, const std::optional<Currency>& currency) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(currency_ == currency);
        connect(action, &QAction::triggered, this, [this, currency] {
            currency_ = currency;
            showChoices();
            emit changed();
        });
    };
    add(tr("All, in %1").arg(qs(base_.code())), std::nullopt);
    for (const QString& code : currencies_) add(tr("Only %1").arg(code), Currency::fromCode(str(code)));
}

void AgingControls::fillKnown() {
    QMenu* menu = knownButton_->menu();
    menu->clear();
    const auto add = [&](const QString& text, const std::optional<Date>& day) {
        QAction* action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(knownOn_ == day);
        connect(action, &QAction::triggered, this, [this, day] { chooseKnown(day); });
    };
    add(tr("All that has been entered"), std::nullopt);
    add(tr("As known on %1").arg(longDayText(asOf_)), asOf_);
    if (knownOn_ && knownOn_ != asOf_) add(tr("As known on %1").arg(longDayText(*knownOn_)), knownOn_);
    connect(menu->addAction(tr("As known on another day…")), &QAction::triggered, this,
            [this] { knownEditor_->ask(shownDate(qdate(knownOn_.value_or(asOf_)), locale())); });
}

void AgingControls::chooseKnown(std::optional<Date> day) {
    knownEditor_->hide();
    setKnownOn(day);
    emit changed();
}

void AgingControls::takeKnown(const QString& typed) {
    const auto day = parseDate(typed, qdate(today_), locale());
    if (!day) return knownEditor_->refuse(typed, tr("“%1” is no day.").arg(typed));
    chooseKnown(date(*day));
}

void AgingControls::setKnownOn(std::optional<Date> day) {
    knownOn_ = day;
    showChoices();
}

void AgingControls::showChoices() {
    const QString who = !collector_ ? tr("all") : collector_->isEmpty() ? tr("none") : *collector_;
    const QString down = u"  ▾"_s;
    collectorButton_->setText(tr("Collector: %1").arg(who) + down);
    currencyButton_->setText(
        (currency_ ? tr("Only %1").arg(qs(currency_->code())) : tr("In %1").arg(qs(base_.code()))) + down);
    knownButton_->setText((knownOn_ ? tr("As known on %1").arg(longDayText(*knownOn_)) : tr("Entered: all")) + down);
    for (QToolButton* button : {collectorButton_, currencyButton_, knownButton_})
        button->setAccessibleName(button->text());
}

QVariantMap AgingControls::state() const {
    return {{u"basis"_s, basis_->current()}, {u"buckets"_s, qs(chosen_.text())}, {u"by"_s, by_->current()}};
}

void AgingControls::restore(const QVariantMap& state) {
    if (state.isEmpty()) return;
    basis_->setCurrent(state.value(u"basis"_s).toString());
    by_->setCurrent(state.value(u"by"_s).toString());
    byDocument_ = by_->current() == "document"_L1;
    const QString typed = state.value(u"buckets"_s).toString();
    if (const auto read = insight::Buckets::parse(str(typed)); read && read->count() <= mostBuckets) chosen_ = *read;
    const QString shown = qs(chosen_.text());
    buckets_->setCurrent(shown == "30,60,90"_L1 || shown == "7,14,30"_L1 ? shown : u"edit"_s);
}

void AgingControls::focusDay() {
    date_->setFocus(Qt::ShortcutFocusReason);
    date_->selectAll();
}

void AgingControls::setAsOf(Date day) {
    asOf_ = day;
    date_->setDate(qdate(day));
}

}  // namespace duebook::ui
