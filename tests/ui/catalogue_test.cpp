// SPDX-License-Identifier: GPL-3.0-or-later
// Items, tax codes and terms, by keyboard in the real window.
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QTest>

#include "record_keys.h"
#include "records/record_list.h"
#include "services/config.h"
#include "text/convert.h"
#include "widgets/tabs_bar.h"

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

class Catalogue : public RecordKeys {
protected:
    void SetUp() override {
        RecordKeys::SetUp();
        services::Books there = books();
        ASSERT_TRUE(services::importConfig(there, R"({
            "accounts": [{"code": "4010", "name": "Goods", "kind": "revenue"}],
            "taxes": [{"code": "T19", "name": "Full", "category": "S", "rates": [{"from": "2007-01-01", "percent": "19"}]}],
            "items": [{"code": "W-1", "name": "Widget", "unit": "H87", "tax": "T19", "account": "4010", "description": "Blue",
                       "prices": [{"price": "10.00"}, {"list": "big", "price": "8.00"}]},
                      {"code": "W-2", "name": "Work", "unit": "HUR", "prices": [{"price": "80.50", "currency": "EUR"}, {"price": "70", "currency": "AUD"}]}]})",
                                           {}));
    }
    void openPart(const QString& part) {
        open();
        press(Qt::Key_K, Qt::ControlModifier | Qt::ShiftModifier);
        ASSERT_TRUE(settled());
        ASSERT_EQ(window_->page()->objectName(), u"cataloguePage"_s);
        auto* tabs = find<TabsBar>(u"catalogueTabs"_s);
        for (int step = 0; step < 3 && tabs->current() != part; ++step) QTest::keyClick(tabs, Qt::Key_Right);
        list_ = find<RecordList>(part);
        list_->setFocus();
    }
    QString cell(int row, const QString& column) {
        const GridModel* model = list_->grid().model();
        return model->data(model->index(row, model->columnOf(column)), Qt::DisplayRole).toString();
    }
    // The record of the name as the settings hold it now.
    QJsonObject record(const QString& section, const QString& key, const QString& name) {
        services::Books seen = books();
        const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(services::exportConfig(seen))).object();
        for (const QJsonValue& each : json.value(section).toArray())
            if (each.toObject().value(key).toString() == name) return each.toObject();
        return {};
    }
    // Fields of the part's own sheet: every sheet has a name and a code.
    void typeIn(const QString& path, const QString& text) {
        for (auto* each : window_->page()->findChildren<QLineEdit*>(path)) {
            if (!each->isVisible()) continue;
            each->setFocus(Qt::TabFocusReason);
            each->selectAll();
            QTest::keyClicks(each, text);
            QTest::keyClick(each, Qt::Key_Tab);
            return;
        }
        ADD_FAILURE() << "no field " << str(path);
    }
    RecordList* list_ = nullptr;
};

}  // namespace

TEST_F(Catalogue, ListsItemsWithUnitAndPriceAndSearchesThem) {
    openPart(u"items"_s);
    ASSERT_EQ(list_->grid().model()->rowCount(), 2);
    EXPECT_EQ(cell(0, u"unit"_s), u"piece"_s);
    EXPECT_EQ(cell(0, u"price"_s), u"10.00"_s);
    EXPECT_EQ(cell(0, u"others"_s), u"1 more"_s);
    EXPECT_EQ(cell(1, u"price"_s), u"80.50"_s);
    shoot(u"catalogue"_s);
    press(Qt::Key_Return);
    shoot(u"catalogue-item"_s);
    press(Qt::Key_Escape);
    press(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(list_->search(), u"hour"_s);
    ASSERT_EQ(list_->grid().model()->rowCount(), 1);
    EXPECT_EQ(cell(0, u"code"_s), u"W-2"_s);
    EXPECT_EQ(list_->countText(), u"1 of 2"_s);
}

TEST_F(Catalogue, ItemIsChangedAndKeepsTheRest) {
    openPart(u"items"_s);
    press(Qt::Key_Return);
    EXPECT_FALSE(field(u"code"_s)->isEnabled());
    typeIn(u"name"_s, u"Widget, blue"_s);
    typeCell(u"prices"_s, 2, 0, u"new"_s);
    typeCell(u"prices"_s, 2, 2, u"7.25"_s);
    save();
    EXPECT_EQ(cell(0, u"name"_s), u"Widget, blue"_s);
    const QJsonObject item = record(u"items"_s, u"code"_s, u"W-1"_s);
    EXPECT_EQ(item.value(u"description"_s), u"Blue"_s);
    EXPECT_EQ(item.value(u"account"_s), u"4010"_s);
    const QJsonArray prices = item.value(u"prices"_s).toArray();
    ASSERT_EQ(prices.size(), 3);
    QStringList words;
    for (const QJsonValue& price : prices)
        words += price.toObject().value(u"list"_s).toString() + u'=' + price.toObject().value(u"price"_s).toString();
    words.sort();
    EXPECT_EQ(words, (QStringList{u"=10"_s, u"big=8"_s, u"new=7.25"_s}));
}

TEST_F(Catalogue, NewItemIsRefusedAtTheFieldThenKept) {
    openPart(u"items"_s);
    press(Qt::Key_Insert);
    typeIn(u"code"_s, u"W-1"_s);
    save();
    EXPECT_TRUE(message().contains(u"W-1"_s)) << "a code that is taken";
    typeIn(u"code"_s, u"N-1"_s);
    typeIn(u"unit"_s, u"KGM"_s);
    typeIn(u"tax"_s, u"none"_s);
    save();
    EXPECT_FALSE(fault(u"tax"_s).isEmpty());
    EXPECT_TRUE(field(u"tax"_s)->hasFocus());
    typeIn(u"tax"_s, u"T19"_s);
    save();
    EXPECT_EQ(record(u"items"_s, u"code"_s, u"N-1"_s).value(u"unit"_s), u"KGM"_s);
    EXPECT_EQ(list_->grid().model()->rowCount(), 3);
}

TEST_F(Catalogue, TaxGetsANewRateFromADay) {
    openPart(u"taxes"_s);
    list_->select(u"T19"_s);
    list_->setFocus();
    press(Qt::Key_F2);
    typeCell(u"rates"_s, 1, 0, u"2020-07-01"_s);
    typeCell(u"rates"_s, 1, 1, u"16"_s);
    save();
    const QJsonArray rates = record(u"taxes"_s, u"code"_s, u"T19"_s).value(u"rates"_s).toArray();
    ASSERT_EQ(rates.size(), 2);
    EXPECT_EQ(rates.at(1).toObject().value(u"from"_s), u"2020-07-01"_s);
    EXPECT_EQ(cell(list_->grid().currentRow(), u"rate"_s), u"16 %"_s);
}

TEST_F(Catalogue, TermsAreFilledFromTheShortFormAndSayTheirSentence) {
    openPart(u"terms"_s);
    press(Qt::Key_Insert);
    typeIn(u"short"_s, u"3/10 net 45"_s);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(message().contains(u"970.00"_s)) << str(message());
    typeIn(u"name"_s, u"our usual"_s);
    shoot(u"catalogue-terms"_s);
    save();
    const QJsonObject terms = record(u"terms"_s, u"name"_s, u"our usual"_s);
    EXPECT_EQ(terms.value(u"net_days"_s).toInt(), 45);
    EXPECT_EQ(terms.value(u"discounts"_s).toArray().at(0).toObject().value(u"percent"_s), u"3"_s);
}

}  // namespace duebook::ui
