// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/memory_model.h"
#include "models/paged_model.h"
#include "sample_rows.h"

#include <gtest/gtest.h>
#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>
#include <numeric>

namespace duebook::ui {

using namespace Qt::StringLiterals;

namespace {

struct Store {
    std::vector<PageRequest> asked;
    PagedModel model{sample::invoiceColumns(false), [this](const std::vector<PageRequest>& pages) {
                         asked.insert(asked.end(), pages.begin(), pages.end());
                     }};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};

    void fill(int count, int generation) {
        std::vector<qint64> ids(static_cast<std::size_t>(count));
        std::iota(ids.begin(), ids.end(), 1);
        model.setIds(std::move(ids), generation);
    }
    void answer(const PageRequest& page) {
        QList<Row> rows;
        for (const qint64 id : page.ids) {
            rows += sample::invoice(int(id), false);
            rows.last().id = id;
        }
        model.put(page.generation, page.page, rows);
    }
    bool waitForQuestion() {
        return QTest::qWaitFor([this] { return !asked.empty(); }, 1000);
    }
};

}  // namespace

TEST(PagedModel, AsksOncePerPageAndShowsTheAnswer) {
    Store store;
    store.fill(1'000'000, 1);
    ASSERT_TRUE(store.waitForQuestion());
    store.asked.clear();
    for (int i = 0; i < 300; ++i) EXPECT_FALSE(store.model.index(500'000 + i % 128 / 2, 3).data().isValid());
    ASSERT_TRUE(store.waitForQuestion());
    ASSERT_EQ(store.asked.size(), 1u);
    EXPECT_EQ(store.asked[0].page, 500'000 / PagedModel::pageSize);
    QSignalSpy loaded(&store.model, &PagedModel::pageLoaded);
    store.answer(store.asked[0]);
    EXPECT_EQ(loaded.count(), 1);
    EXPECT_TRUE(store.model.isLoaded(500'000));
    EXPECT_FALSE(store.model.index(500'000, 3).data().toString().isEmpty());
}

TEST(PagedModel, DropsAnswersToOlderQuestions) {
    Store store;
    store.fill(100, 1);
    store.model.index(0, 0).data();
    ASSERT_TRUE(store.waitForQuestion());
    const PageRequest old = store.asked[0];
    store.fill(100, 2);
    store.answer(old);
    EXPECT_FALSE(store.model.isLoaded(0));
}

TEST(PagedModel, AsksAgainAfterAFailure) {
    Store store;
    store.fill(10, 1);
    store.model.index(0, 0).data();
    ASSERT_TRUE(store.waitForQuestion());
    store.asked.clear();
    store.model.failed(1, 0);
    store.model.index(0, 0).data();
    EXPECT_TRUE(store.waitForQuestion());
}

TEST(PagedModel, FindsRowsByIdAndKeepsTextWhileRefreshing) {
    Store store;
    store.fill(1000, 1);
    EXPECT_EQ(store.model.rowsOf({900, 3, 5000}), (std::vector<int>{2, 899}));
    store.model.index(0, 0).data();
    ASSERT_TRUE(store.waitForQuestion());
    store.answer(store.asked[0]);
    store.asked.clear();
    store.model.refresh();
    EXPECT_TRUE(store.model.isLoaded(0));
    EXPECT_TRUE(store.waitForQuestion());
}

TEST(GridModel, FirstColumnReadsTheWholeRow) {
    MemoryModel model(sample::invoiceColumns(false));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(sample::invoices(3, false));
    const QString sentence = model.index(0, 0).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(sentence.contains(u"Kestrel Logistics Ltd"_s));
    EXPECT_TRUE(sentence.contains(u"Open 1,000.00 EUR"_s)) << qPrintable(sentence);
    EXPECT_EQ(model.index(1, 5).data(GridModel::ValueRole).toLongLong(), 107'919);
    EXPECT_EQ(model.index(1, 0).data(GridModel::IdRole).toLongLong(), 104'201);
}

TEST(MemoryModel, SortsByValueThenBySecondKeyAndFilters) {
    MemoryModel model(sample::invoiceColumns(false));
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(sample::invoices(50, false));
    model.sortBy({{u"late"_s, Qt::DescendingOrder}, {u"amount"_s, Qt::DescendingOrder}});
    for (int row = 1; row < model.rowCount(); ++row) {
        const int a = model.index(row - 1, 7).data(GridModel::ValueRole).toInt(),
                  b = model.index(row, 7).data(GridModel::ValueRole).toInt();
        EXPECT_GE(a, b);
        if (a == b) {
            EXPECT_GE(model.index(row - 1, 5).data(GridModel::ValueRole).toLongLong(),
                      model.index(row, 5).data(GridModel::ValueRole).toLongLong());
        }
    }
    model.setFilter([](const Row& row) { return row.id < 104'210; });
    EXPECT_EQ(model.rowCount(), 10);
    model.setFilter({});
    EXPECT_EQ(model.rowCount(), 50);
}

}  // namespace duebook::ui
