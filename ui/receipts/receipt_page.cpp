// SPDX-License-Identifier: GPL-3.0-or-later
#include "receipts/receipt_page.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QPushButton>
#include <QShortcut>

#include "pages/customer_source.h"
#include "receipts/receipt_grid.h"
#include "services/find.h"
#include "text/convert.h"
#include "text/typed_money.h"
#include "widgets/choice_box.h"
#include "widgets/date_edit.h"
#include "widgets/form.h"
#include "widgets/message_bar.h"
#include "widgets/sheet.h"
#include "widgets/suggest_edit.h"
#include "widgets/view_head.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widest = 1240;

QList<Suggestion> currencies(const QString& typed) {
    QList<Suggestion> found;
    for (const CurrencyInfo& info : Currency::all()) {
        const QString code = qs(info.code);
        if (code.startsWith(typed.trimmed().toUpper())) found += Suggestion{code, code, {}};
        if (found.size() == 10) break;
    }
    return found;
}

// Enter is the way to the next field.
void goOn(QWidget* field) {
    QWidget* next = field->nextInFocusChain();
    while (next != field && (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible() || !next->isEnabled()))
        next = next->nextInFocusChain();
    next->setFocus(Qt::TabFocusReason);
}

}  // namespace

ReceiptPage::ReceiptPage(const PageContext& context, Lists& lists, QWidget* parent)
    : Page(context, parent), lists_(lists) {
    setObjectName(u"receiptPage"_s);
    auto* column = makeColumn(this, 0);
    head_ = new ViewHead(tr("New receipt"), this);
    head_->addButton({u"leaveReceipt"_s, tr("Back"), tr("Esc")});
    save_ = head_->setPrimary({u"saveReceipt"_s, tr("Record"), u"Ctrl+Return"_s});
    message_ = new MessageBar(this);
    message_->setObjectName(u"receiptMessage"_s);
    buildHead();
    grid_ = new ReceiptGrid(this);
    column->addWidget(head_);
    column->addWidget(message_);
    auto* fields = makeRow(nullptr, 0, {16, 4, 16, 4});
    form_->setMaximumWidth(px(widest));
    fields->addWidget(form_, 1);
    fields->addStretch(0);
    column->addLayout(fields);
    auto* offers = makeRow(nullptr, 8, {16, 4, 16, 8});
    oldest_ = makeButton({u"oldestFirst"_s, tr("&Oldest first"), {}, {}, {}, false}, ButtonKind::normal, this);
    offers->addWidget(oldest_);
    for (int i = 0; i < 3; ++i) {
        offers_[i] = makeButton({u"offer%1"_s.arg(i + 1), {}}, ButtonKind::normal, this);
        offers_[i]->hide();
        offers->addWidget(offers_[i]);
        connect(offers_[i], &QPushButton::clicked, this, [this, i] {
            if (std::size_t(i) < found_.size()) grid_->items().take(found_[std::size_t(i)]);
        });
    }
    offers->addStretch(1);
    column->addLayout(offers);
    column->addWidget(makeLine(this));
    column->addWidget(grid_, 1);
    column->addWidget(buildFoot());
    wire();
    shortcuts();
    begin({});
}

void ReceiptPage::buildHead() {
    form_ = new Form(4, this);
    const QDate today = qdate(session().today());
    customer_ = new SuggestEdit;
    customer_->setStrict(true);
    currency_ = new SuggestEdit(&currencies);
    currency_->setStrict(true);
    date_ = new DateEdit(today);
    amount_ = new QLineEdit;
    reference_ = new QLineEdit;
    payer_ = new QLineEdit;
    charges_ = new QLineEdit;
    method_ = new ChoiceBox;
    method_->addItem(tr("Transfer"), u"transfer"_s);
    method_->addItem(tr("Cheque"), u"cheque"_s);
    method_->addItem(tr("Card"), u"card"_s);
    method_->addItem(tr("Cash"), u"cash"_s);
    method_->addItem(tr("Direct debit"), u"direct_debit"_s);
    method_->addItem(tr("Other"), u"other"_s);
    form_->add(u"customer"_s, tr("Cu&stomer"), customer_);
    form_->add(u"date"_s, tr("&Date"), date_);
    form_->add(u"amount"_s, tr("&Amount"), amount_, tr("What the customer paid; small sums are worked out"));
    form_->add(u"currency"_s, tr("C&urrency"), currency_);
    form_->add(u"reference"_s, tr("&Reference"), reference_);
    form_->add(u"method"_s, tr("&Method"), method_);
    form_->add(u"payer"_s, tr("&Payer"), payer_, tr("Where that is somebody else"));
    form_->add(u"charges"_s, tr("Bank &charges"), charges_, tr("Of the amount, what the bank kept"));
}

QWidget* ReceiptPage::buildFoot() {
    auto* foot = new Sheet(Ground::raised, Qt::TopEdge, this);
    auto* row = makeRow(foot, 16, {16, 8, 16, 8});
    totals_ = new Label({}, Type::bodyStrong, Tone::none, foot);
    totals_->setObjectName(u"receiptTotals"_s);
    onAccount_ = new QCheckBox(tr("What is left stays on &account"), foot);
    onAccount_->setObjectName(u"keepOnAccount"_s);
    onAccount_->setAccessibleName(tr("What is left stays on account"));
    row->addWidget(totals_, 1);
    row->addWidget(onAccount_);
    return foot;
}

void ReceiptPage::wire() {
    for (QLineEdit* field :
         std::initializer_list<QLineEdit*>{customer_, amount_, currency_, reference_, payer_, charges_})
        connect(field, &QLineEdit::returnPressed, field, [field] { goOn(field); });
    connect(date_, &DateEdit::confirmed, date_, [this] { goOn(date_); });
    connect(customer_, &SuggestEdit::taken, this, &ReceiptPage::readItems);
    connect(customer_, &QLineEdit::editingFinished, this, &ReceiptPage::readItems);
    connect(currency_, &SuggestEdit::taken, this, &ReceiptPage::readItems);
    connect(currency_, &QLineEdit::editingFinished, this, &ReceiptPage::readItems);
    connect(date_, &DateEdit::dateChanged, this, &ReceiptPage::readItems);
    connect(amount_, &QLineEdit::textChanged, this, &ReceiptPage::showMoney);
    connect(amount_, &QLineEdit::editingFinished, this, [this] {
        if (const auto typed = money()) amount_->setText(figureText(*typed));
    });
    connect(oldest_, &QPushButton::clicked, this, [this] { grid_->items().payOldestFirst(); });
    connect(&grid_->items(), &ReceiptItems::edited, this, &ReceiptPage::tellTotals);
    connect(head_, &ViewHead::triggered, this, [this](const QString& id) {
        if (id == "saveReceipt"_L1) save();
        if (id == "leaveReceipt"_L1) leave();
    });
}

void ReceiptPage::shortcuts() {
    const auto on = [this](const QKeySequence& key, auto act) {
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    const auto record = [this] {
        grid_->finishTyping();
        if (save_->isEnabled()) save();
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), record);
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), record);
    on(QKeySequence(Qt::Key_Escape), [this] { leave(); });
    on(QKeySequence(Qt::Key_F8), [this] { form_->focusNextError(); });
}

void ReceiptPage::begin(const QString& customer) {
    receipt_.reset();
    found_.clear();
    shownFor_.clear();
    head_->setTitle(tr("New receipt"));
    head_->setCount({});
    setButton(save_, {u"saveReceipt"_s, tr("Record"), u"Ctrl+Return"_s});
    for (QLineEdit* field : std::initializer_list<QLineEdit*>{amount_, reference_, payer_, charges_}) field->clear();
    customer_->setText(customer);
    currency_->setText(qs(session().info().base.code()));
    date_->setDate(qdate(session().today()));
    method_->setCurrentIndex(0);
    onAccount_->setChecked(false);
    onAccount_->show();
    form_->setEnabled(true);
    form_->clearErrors();
    message_->clear();
    grid_->items().setItems({}, session().today());
    lists_.names(this, [this](const Lists::Names& names) {
        if (names) customer_->setSource(proposeCustomers(names));
        names_ = names;
        showCustomer();
    });
    readItems();
    showMoney();
}

void ReceiptPage::reload() {
    if (!isStarted()) readItems();
}

bool ReceiptPage::isStarted() const {
    const auto& lines = grid_->items().lines();
    const bool paying =
        std::any_of(lines.begin(), lines.end(), [](const auto& line) { return line.amount.has_value(); });
    return paying || (!receipt_ && !amount_->text().trimmed().isEmpty());
}

void ReceiptPage::follow(const Link& link) {
    const QString number = link.args.value(u"receipt"_s).toString();
    if (number.isEmpty()) return begin(link.args.value(u"customer"_s).toString());
    begin({});
    session().read(
        this,
        [number = str(number)](services::Books& books, const Progress&) -> std::optional<store::ReceiptDetail> {
            store::DetailStore details(*books.db);
            const auto id = details.findReceipt(number);
            return id ? details.receipt(*id) : std::nullopt;
        },
        [this](const std::optional<store::ReceiptDetail>& receipt) {
            if (receipt) showReceipt(*receipt);
        });
}

// What is left of a receipt is applied: its head stands.
void ReceiptPage::showReceipt(const store::ReceiptDetail& receipt) {
    receipt_ = receipt;
    head_->setTitle(tr("Apply %1").arg(qs(receipt.number)));
    head_->setCount(qs(receipt.customerName));
    setButton(save_, {u"saveReceipt"_s, tr("Apply"), u"Ctrl+Return"_s});
    customer_->setText(qs(receipt.customerNumber));
    date_->setDate(qdate(receipt.received));
    currency_->setText(qs(receipt.amount.currency().code()));
    amount_->setText(figureText(receipt.unapplied));
    reference_->setText(qs(receipt.reference));
    payer_->setText(qs(receipt.payer));
    charges_->setText(receipt.charges ? figureText(*receipt.charges) : QString());
    method_->setCurrentIndex(std::max(0, method_->findData(qs(receipt.method))));
    form_->setEnabled(false);
    onAccount_->hide();
    readItems();
    grid_->setFocus(Qt::OtherFocusReason);
}

Link ReceiptPage::place() const {
    if (receipt_) return {u"receipt"_s, {{u"receipt"_s, qs(receipt_->number)}}};
    return {u"receipt"_s, {{u"new"_s, true}}};
}

std::optional<Currency> ReceiptPage::currency() const {
    return Currency::fromCode(str(currency_->text().trimmed().toUpper()));
}

std::optional<Money> ReceiptPage::money() const {
    const auto own = currency();
    const QString typed = amount_->text().trimmed();
    if (!own || typed.isEmpty()) return std::nullopt;
    return typedMoney(typed, *own);
}

// Says below the number whose it is.
void ReceiptPage::showCustomer() {
    constexpr std::size_t mostAlike = 8;
    const std::string number = str(customer_->text().trimmed());
    QString hint = tr("Empty: nobody knows yet whose it is");
    if (names_ && !number.empty()) {
        for (const services::Hit& hit : names_->find(number, mostAlike))
            if (hit.customerName == number) hint = qs(hit.caption);
    }
    form_->find(u"customer"_s)->setHint(hint);
}

void ReceiptPage::readItems() {
    showCustomer();
    const QString customer = customer_->text().trimmed();
    const auto own = currency();
    const QString wanted = customer + u'|' + date_->date().toString(Qt::ISODate) + u'|' + currency_->text();
    if (wanted == shownFor_) return;
    shownFor_ = wanted;
    if (reading_) reading_->cancel();
    if (customer.isEmpty() || !own || !date_->date().isValid()) {
        grid_->items().setItems({}, session().today());
        return showMoney();
    }
    const services::PayableQuestion question{str(customer), date(date_->date()), own};
    reading_ = session().read(
        this, [question](services::Books& books, const Progress&) { return services::payableItems(books, question); },
        [this, day = question.day](Result<std::vector<services::PayableItem>> items) {
            form_->setError(u"customer"_s, items ? QString() : sentence(items.error()));
            grid_->items().setItems(items ? *std::move(items) : std::vector<services::PayableItem>(), day);
            showMoney();
            emit listShown();
        });
}

// What there is to apply, and with it the sets of items that make it up.
void ReceiptPage::showMoney() {
    const auto typed = money();
    grid_->items().setMoney(typed);
    oldest_->setEnabled(typed && typed->minor() > 0 && grid_->items().rowCount() > 0);
    readSuggestions();
}

void ReceiptPage::readSuggestions() {
    if (looking_) looking_->cancel();
    found_.clear();
    for (QPushButton* offer : offers_) offer->hide();
    const auto typed = money();
    if (!typed || typed->minor() <= 0 || grid_->items().rowCount() == 0) return;
    const std::string customer = str(customer_->text().trimmed());
    looking_ = session().read(
        this,
        [customer, amount = *typed, day = date(date_->date())](services::Books& books, const Progress&) {
            return services::whatIf(books, customer, amount, day, amount - amount);
        },
        [this](const Result<services::WhatIf>& answer) {
            if (answer) showSuggestions(*answer);
        });
}

QString ReceiptPage::suggestionText(const cash::Suggestion& suggestion) const {
    QStringList numbers;
    for (const auto& pick : suggestion.picks) {
        if (pick.item < grid_->items().lines().size())
            numbers += grid_->items().index(int(pick.item), ReceiptItems::number).data().toString();
    }
    QString text = numbers.size() > 3
                       ? tr("%n invoices, %1 to %2", nullptr, int(numbers.size())).arg(numbers.front(), numbers.back())
                       : numbers.join(u" + "_s);
    if (suggestion.kind == cash::SuggestionKind::withDiscounts) text = tr("%1, less discount").arg(text);
    return text;
}

void ReceiptPage::showSuggestions(const services::WhatIf& answer) {
    if (answer.items.size() != grid_->items().lines().size()) return;  // of other items
    found_ = answer.suggestions;
    for (std::size_t i = 0; i < 3; ++i) {
        const bool there = i < found_.size();
        if (there) {
            QString text = suggestionText(found_[i]);
            offers_[i]->setText(u"&%1  %2"_s.arg(i + 1).arg(text.replace(u'&', u"&&"_s)));
            offers_[i]->setAccessibleName(tr("Pay %1").arg(suggestionText(found_[i])));
        }
        offers_[i]->setVisible(there);
    }
}

void ReceiptPage::tellTotals() {
    const ReceiptItems& items = grid_->items();
    const auto& typed = items.money();
    save_->setEnabled(typed && typed->minor() > 0);
    if (!typed) return totals_->setText(tr("Type the amount that came in."));
    const Money left = items.leftToApply();
    QString text = tr("Applied %1, discount %2.").arg(moneyText(items.applied()), moneyText(items.taken()));
    text += u"  "_s + (left.minor() < 0 ? tr("%1 more than there is.").arg(moneyText(-left))
                                        : tr("Left to apply: %1").arg(moneyText(left)));
    totals_->setText(text);
    totals_->setTone(left.minor() < 0 ? Tone::bad : left.isZero() ? Tone::good : Tone::none);
}

void ReceiptPage::focusFirst() {
    if (receipt_)
        grid_->setFocus(Qt::OtherFocusReason);
    else
        customer_->setFocus(Qt::OtherFocusReason);
    emit statusChanged({tr("Ctrl+Enter records, Space pays an invoice, Esc goes back"), {}, {}});
}

}  // namespace duebook::ui
