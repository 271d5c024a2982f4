// SPDX-License-Identifier: GPL-3.0-or-later
#include "customers/customer_page.h"

#include <QBoxLayout>

#include "customers/customer_form.h"
#include "records/json_path.h"
#include "records/record_sheet.h"
#include "services/config.h"
#include "text/convert.h"
#include "widgets/sheet.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

// What the page needs of the ledger, made ready on a reading thread.
struct CustomerPage::Loaded {
    QString number;
    QJsonObject file, settings;
    std::optional<Error> refusal;
};

CustomerPage::CustomerPage(const PageContext& context, QWidget* parent) : Page(context, parent) {
    setObjectName(u"customerPage"_s);
    form_ = makeCustomerForm(this);
    sheet_ = new RecordSheet(tr("New customer"), form_, this);
    makeColumn(this, 0)->addWidget(sheet_);
    connect(form_, &RecordForm::fieldLeft, this, &CustomerPage::look);
    connect(sheet_, &RecordSheet::saveRequested, this, &CustomerPage::save);
    connect(sheet_, &RecordSheet::left, this, &CustomerPage::leave);
    connect(&sheet_->message(), &MessageBar::actionTriggered, this, [this](const QString& number) {
        if (!number.isEmpty()) emit linkRequested({u"customer"_s, {{u"number"_s, number}}});
    });
    begin({});
}

void CustomerPage::reload() {
    if (!form_->isChanged()) load();
}

void CustomerPage::follow(const Link& link) {
    const QString number = link.args.value(u"number"_s).toString();
    if (shown_ && number == number_ && form_->isChanged()) return;
    if (!form_->isChanged()) return begin(number);
    const QString what = number_.isEmpty() ? tr("the new customer") : number_;
    ask().confirm(this,
                  {tr("Leave the changes to %1?").arg(what), tr("They are not saved."), tr("Leave them"),
                   tr("Go on with them"), true},
                  [this, number](bool accepted) {
                      if (accepted) begin(number);
                  });
}

Link CustomerPage::place() const {
    if (number_.isEmpty()) return {u"customer"_s, {{u"new"_s, true}}};
    return {u"customer"_s, {{u"number"_s, number_}}};
}

void CustomerPage::begin(const QString& number) {
    number_ = number;
    alike_.clear();
    sheet_->head().setTitle(number.isEmpty() ? tr("New customer") : tr("Customer %1").arg(number));
    sheet_->head().setCount({});
    sheet_->warn({});
    sheet_->setWorking(false);
    shown_ = false;
    form_->fill({});
    load();
}

void CustomerPage::load() {
    session().read(
        this,
        [number = str(number_)](services::Books& books, const Progress&) {
            Loaded loaded{qs(number), {}, objectOf(services::exportConfig(books)), {}};
            if (number.empty()) {
                loaded.file = {{u"number"_s, qs(services::nextCustomerNumber(books))}};
            } else if (const auto text = services::customerText(books, number)) {
                loaded.file = objectOf(*text);
            } else {
                loaded.refusal = text.error();
            }
            return loaded;
        },
        [this](const Loaded& loaded) { show(loaded); });
}

void CustomerPage::show(const Loaded& loaded) {
    if (loaded.number != number_) return;
    if (loaded.refusal) return sheet_->refuse({*loaded.refusal});
    offerToCustomer(*form_, loaded.settings);
    const QString number = u"number"_s;
    if (!form_->isChanged())
        form_->fill(loaded.file);
    else if (number_.isEmpty() && form_->text(number).isEmpty())
        form_->setText(number, loaded.file.value(number).toString());  // somebody was quicker
    shown_ = true;
    if (!number_.isEmpty()) sheet_->head().setCount(loaded.file.value(u"name"_s).toString());
    look();
    emit listShown();
}

// What is wrong, who is alike and what the terms say, while it is typed.
void CustomerPage::look() {
    if (looking_) looking_->cancel();
    const QJsonObject patch = number_.isEmpty() ? form_->record() : form_->patch();
    looking_ = session().read(
        this,
        [number = str(number_), text = textOf(patch)](services::Books& books, const Progress&) {
            return services::checkCustomer(books, number, text);
        },
        [this](const services::CustomerCheck& check) { showCheck(check); });
}

void CustomerPage::showCheck(const services::CustomerCheck& check) {
    form_->showFaults(check.faults, true);
    form_->setHint(u"terms"_s,
                   check.terms ? tr("%1 of today: %2").arg(moneyText(check.terms->amount), qs(check.terms->sentence))
                               : tr("Such as 2/10 net 30; empty: those of the company"));
    alike_ = check.alike;
    if (alike_.empty()) return sheet_->warn({});
    const QString first = qs(alike_.front().number);
    sheet_->warn(alikeText(alike_), {{first, tr("Open %1").arg(first)}});
}

QString CustomerPage::alikeText(const std::vector<store::NamedCustomer>& alike) {
    QStringList names;
    for (const store::NamedCustomer& each : alike) names += qs(each.number) + u' ' + qs(each.name);
    return tr("The same name, tax id or account: %1.").arg(names.join(u", "_s));
}

void CustomerPage::save() {
    if (!number_.isEmpty() && !form_->isChanged()) return leave();
    if (!number_.isEmpty() || alike_.empty()) return write();
    ask().confirm(this, {tr("Add the customer all the same?"), alikeText(alike_), tr("Add"), tr("Go back"), true},
                  [this](bool accepted) {
                      if (accepted) write();
                  });
}

void CustomerPage::write() {
    sheet_->setWorking(true);
    const QJsonObject record = number_.isEmpty() ? form_->record() : form_->patch();
    session().write(
        this,
        [number = str(number_), text = textOf(record)](services::Books& books, const Progress&) {
            return number.empty() ? services::addCustomer(books, text) : services::editCustomer(books, number, text);
        },
        [this](const Checked<services::SavedCustomer>& saved) {
            if (!saved) return sheet_->refuse(saved.error());
            sheet_->setWorking(false);
            form_->fill({});
            const qint64 id = saved->id.value;
            emit linkRequested({u"customers"_s, {{u"id"_s, id}}});
            emit told(tr("Saved customer %1.").arg(qs(saved->file.number)), false);
        },
        [this](const QString& sentence) {
            sheet_->setWorking(false);
            if (!sentence.isEmpty()) emit told(sentence, true);
        });
}

void CustomerPage::leave() {
    const auto go = [this] {
        form_->fill({});
        emit backRequested();
    };
    if (!form_->isChanged()) return go();
    ask().confirm(this, {tr("Leave without saving?"), tr("What you changed is lost."), tr("Leave"), tr("Stay"), true},
                  [go](bool accepted) {
                      if (accepted) go();
                  });
}

QString CustomerPage::unsaved() const {
    if (!form_->isChanged()) return {};
    return number_.isEmpty() ? tr("the new customer") : tr("customer %1").arg(number_);
}

void CustomerPage::focusFirst() {
    sheet_->focusFirst();
    emit statusChanged({tr("Ctrl+Enter saves, Esc goes back"), {}, {}});
}

}  // namespace duebook::ui
