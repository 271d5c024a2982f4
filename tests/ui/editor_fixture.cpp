// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor_fixture.h"

#include "editor/lines_grid.h"
#include "services/config.h"
#include "services/customer_files.h"
#include "text/convert.h"
#include "widgets/fact_list.h"
#include "widgets/label.h"

#include <QApplication>
#include <QTest>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

const char* const config = R"({"company": {"name": "Test & Sons", "street": "Hof 2", "city": "Berlin",
    "postal_code": "10115", "tax_id": "DE136695976", "email": "ar@test.example", "contact": "Ina Test",
    "phone": "+49 30 1", "bank_accounts": [{"iban": "DE89370400440532013000"}]},
  "taxes": [{"code": "S19", "category": "S", "rates": [{"from": "2007-01-01", "percent": "19"}]},
            {"code": "S7", "category": "S", "rates": [{"from": "2007-01-01", "percent": "7"}]}],
  "items": [{"code": "W-1", "name": "Widget", "unit": "H87", "tax": "S19", "prices": [{"price": "12.50"}]},
            {"code": "B-1", "name": "Book of widgets", "unit": "H87", "tax": "S7", "prices": [{"price": "20.00"}]}]})";
const char* const customer = R"({"number": "C-100", "name": "Kunde AG", "street": "Weg 1", "postal_code": "1010",
    "city": "Wien", "country": "AT", "email": "eva@kunde.example", "credit_limit": "5000.00"})";

}  // namespace

void EditorTest::SetUp() {
    WindowTest::SetUp();
    ledger_ = path(u"bill.duebook"_s);
    services::Books made =
        services::createLedger({str(ledger_), "Test & Sons", *Currency::fromCode("EUR"), "DE"}, "somebody");
    const auto taken = services::importConfig(made, config, {});
    ASSERT_TRUE(taken) << explain(taken.error().front());
    const auto added = services::addCustomer(made, customer);
    ASSERT_TRUE(added) << explain(added.error().front());
}

services::Books EditorTest::books() {
    return services::openLedger(str(ledger_), "somebody else");
}

void EditorTest::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
    QWidget* focus = QApplication::focusWidget();
    QTest::keyClick(focus != nullptr ? focus : window_.get(), key, modifiers);
}

void EditorTest::type(const QString& words) {
    // a cell becomes a field with the first key
    for (const QChar letter : words) QTest::keyClicks(QApplication::focusWidget(), QString(letter));
}

QString EditorTest::focused() const {
    const QWidget* focus = QApplication::focusWidget();
    return focus == nullptr ? QString() : focus->objectName();
}

bool EditorTest::rest() {
    QElapsedTimer quiet;
    quiet.start();
    return QTest::qWaitFor(
        [&] {
            const auto* page = qobject_cast<EditorPage*>(window_->page());
            if (window_->isBusy() || (page != nullptr && page->isBusy())) quiet.restart();
            return quiet.elapsed() > 150;
        },
        patienceMs);
}

EditorPage& EditorTest::editor() {
    return *window_->findChild<EditorPage*>(u"editorPage"_s);
}

LinesGrid& EditorTest::lines() {
    return *window_->findChild<LinesGrid*>(u"draftLines"_s);
}

QString EditorTest::cell(int row, int column) {
    return lines().model()->index(row, column).data().toString();
}

QString EditorTest::totals() {
    return find<FactList>(u"draftTotals"_s)->accessibleName();
}

QString EditorTest::errorOf(const QString& field) {
    const QWidget* widget = editor().findChild<QWidget*>(field);
    return widget->property("state") == u"error"_s ? widget->accessibleDescription() : QString();
}

void EditorTest::beginInvoice() {
    press(Qt::Key_N, Qt::ControlModifier);
    ASSERT_TRUE(rest());
    ASSERT_EQ(focused(), u"customer"_s);
    type(u"C-100"_s);
    lines().goTo(0, 0);
}

void EditorTest::typeLine(const QString& description, const QString& quantity, const QString& price,
                          const QString& tax) {
    press(Qt::Key_Tab);
    for (const QString& text : {description, quantity, QString(), price, QString(), tax}) {
        if (!text.isEmpty()) type(text);
        press(Qt::Key_Return);
    }
}

std::string EditorTest::issueOne() {
    beginInvoice();
    typeLine(u"Work"_s, u"1"_s, u"100"_s, u"S19"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    EXPECT_TRUE(rest());
    const bool issued = window_->page()->objectName() == u"invoicesPage"_s;
    EXPECT_TRUE(issued) << qPrintable(find<Label>(u"lineProblem"_s)->text());
    return issued ? str(text(0, u"number"_s)) : std::string();
}

}  // namespace duebook::ui
