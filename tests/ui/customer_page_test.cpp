// SPDX-License-Identifier: GPL-3.0-or-later
// Customers and the company's settings, entered and changed by keyboard in the real window.
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPixmap>
#include <QTest>

#include "pages/list_pane.h"
#include "record_keys.h"
#include "records/lines_editor.h"
#include "services/config.h"
#include "services/customer_files.h"
#include "text/convert.h"
#include "widgets/grid_view.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

class CustomerPages : public RecordKeys {
protected:
    billing::CustomerFile file(const std::string& number) {
        services::Books seen = books();
        const auto file = services::customerFile(seen, number);
        EXPECT_TRUE(file) << number;
        return file ? *file : billing::CustomerFile{};
    }
};

}  // namespace

TEST_F(CustomerPages, NewCustomerIsTypedAndStandsInTheList) {
    open();
    go(u"customers"_s);
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(settled());
    ASSERT_EQ(window_->page()->objectName(), u"customerPage"_s);
    const QString proposed = field(u"number"_s)->text();
    EXPECT_FALSE(proposed.isEmpty());
    EXPECT_TRUE(field(u"number"_s)->hasFocus());
    type(u"name"_s, u"Kunde AG"_s);
    type(u"tax_id"_s, u"de 136 695 976"_s);
    type(u"country"_s, u"DE"_s);
    type(u"terms"_s, u"2/10 net 30"_s);
    type(u"credit_limit"_s, u"12,500.50"_s);
    type(u"tags"_s, u"key, north"_s);
    choose(u"delivery_channel"_s, u"email"_s);
    typeCell(u"contacts"_s, 0, 0, u"Eva"_s);
    typeCell(u"contacts"_s, 0, 2, u"eva@example.org"_s);
    typeCell(u"bank_accounts"_s, 0, 0, u"DE89 3704 0044 0532 0130 00"_s);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(below(u"terms"_s).contains(u"Payable by"_s)) << str(below(u"terms"_s));
    shoot(u"customer"_s);
    save();
    ASSERT_EQ(window_->page()->objectName(), u"customersPage"_s);
    EXPECT_EQ(text(grid().currentRow(), u"code"_s), proposed);
    const billing::CustomerFile saved = file(str(proposed));
    EXPECT_EQ(saved.name, "Kunde AG");
    EXPECT_EQ(saved.taxId, "DE136695976");
    EXPECT_EQ(saved.creditLimit, "12500.50");
    EXPECT_EQ(saved.tags, (std::vector<std::string>{"key", "north"}));
    ASSERT_EQ(saved.contacts.size(), 1U);
    EXPECT_EQ(saved.contacts[0].email, "eva@example.org");
    ASSERT_EQ(saved.bankAccounts.size(), 1U);
    EXPECT_EQ(saved.bankAccounts[0].iban, "DE89370400440532013000");
}

TEST_F(CustomerPages, WhatIsWrongStandsAtItsFieldWhileItIsTyped) {
    open();
    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(settled());
    type(u"tax_id"_s, u"DE136695977"_s);
    ASSERT_TRUE(settled());
    EXPECT_FALSE(fault(u"tax_id"_s).isEmpty());
    EXPECT_TRUE(fault(u"name"_s).isEmpty());
    typeCell(u"bank_accounts"_s, 0, 0, u"DE00 1"_s);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(fault(u"bank_accounts"_s).startsWith(u"Row 1, IBAN: "_s)) << str(fault(u"bank_accounts"_s));
    save();
    EXPECT_EQ(window_->page()->objectName(), u"customerPage"_s);
    EXPECT_TRUE(field(u"tax_id"_s)->hasFocus());
    press(Qt::Key_F8);
    EXPECT_TRUE(lines(u"bank_accounts"_s)->hasFocus());
}

TEST_F(CustomerPages, ChangesOnlyWhatWasTypedAndNamesWhoIsAlike) {
    open();
    go(u"customers"_s);
    const QString first = text(0, u"code"_s), name = text(0, u"name"_s);
    const billing::CustomerFile before = file(str(first));
    grid().selectRow(0);
    press(Qt::Key_F2);
    ASSERT_TRUE(settled());
    EXPECT_EQ(field(u"name"_s)->text(), name);
    type(u"phone"_s, u"+49 30 1234"_s);
    save();
    billing::CustomerFile after = file(str(first));
    EXPECT_EQ(after.phone, "+49 30 1234");
    after.phone = before.phone;
    EXPECT_EQ(after, before);

    press(Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_TRUE(settled());
    type(u"name"_s, name);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(message().contains(first)) << str(message());
    save();  // the question is refused
    EXPECT_EQ(ask_.asked(), QStringList{u"Add the customer all the same?"_s});
    EXPECT_EQ(window_->page()->objectName(), u"customerPage"_s);
    ask_.setNextAnswer(true);
    press(Qt::Key_Escape);
    ASSERT_TRUE(settled());
    EXPECT_EQ(ask_.asked().last(), u"Leave without saving?"_s);
    EXPECT_EQ(window_->page()->objectName(), u"customersPage"_s);
}

TEST_F(CustomerPages, SettingsShowTheNextNumberAndLoseNothing) {
    {
        services::Books there = books();
        ASSERT_TRUE(services::importConfig(there, R"({"company": {"tax_id": "DE136695976", "country": "DE",
            "payment_link": "https://pay.example/{number}"}, "terms": [{"name": "net 12", "net_days": 12}]})",
                                           {}));
    }
    QPixmap logo(40, 20);
    logo.fill(Qt::red);
    ASSERT_TRUE(logo.save(path(u"logo.png"_s)));
    open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    ASSERT_EQ(window_->page()->objectName(), u"settingsPage"_s);
    EXPECT_EQ(field(u"company.tax_id"_s)->text(), u"DE136695976"_s);
    type(u"numbering.invoice"_s, u"R{YY}-{000}"_s);
    ASSERT_TRUE(settled());
    const QString year = QString::number(QDate::currentDate().year() % 100);
    EXPECT_EQ(below(u"numbering.invoice"_s), u"Next: R%1-001"_s.arg(year));
    shoot(u"settings"_s);
    type(u"company.legal_name"_s, u"Sample & Sons GmbH"_s);
    typeCell(u"company.bank_accounts"_s, 0, 0, u"DE89370400440532013000"_s);
    typeCell(u"accounts"_s, 0, 0, u"4010"_s);
    typeCell(u"accounts"_s, 0, 1, u"Goods"_s);
    chooseCell(u"accounts"_s, 0, 2, u"revenue"_s);
    ask_.setNextFileName(path(u"logo.png"_s));
    click(u"chooseLogo"_s);
    save();
    services::Books after = books();
    const std::string config = services::exportConfig(after);
    for (const char* part : {"R{YY}-{000}", "Sample & Sons GmbH", "DE89370400440532013000", "\"4010\"", "image/png",
                             "https://pay.example/{number}", "net 12", "DE136695976"})
        EXPECT_NE(config.find(part), std::string::npos) << part;
}

TEST_F(CustomerPages, SettingsRefuseAPatternWithoutCounterAtItsField) {
    open();
    press(Qt::Key_Comma, Qt::ControlModifier);
    ASSERT_TRUE(settled());
    type(u"numbering.credit_note"_s, u"CN-{YYYY}"_s);
    save();
    EXPECT_FALSE(fault(u"numbering.credit_note"_s).isEmpty());
    EXPECT_TRUE(field(u"numbering.credit_note"_s)->hasFocus());
}

}  // namespace duebook::ui
