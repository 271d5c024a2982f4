// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/lists.h"

namespace duebook::ui {

namespace {

constexpr int recentDays = 90;  // of receipts

}  // namespace

template <class Value, class Job>
Task* Lists::read(Shared<Value>& shared, Job job) {
    const int generation = shared.generation();
    return session_.read(
        this, std::move(job), [&shared, generation](Value value) { shared.arrive(generation, std::move(value)); },
        [this, &shared, generation](const QString& sentence) {
            shared.arrive(generation, {});
            if (!sentence.isEmpty()) emit session_.brokeDown(sentence);
        });
}

void Lists::documents(QObject* owner, Scope scope, std::function<void(const Documents&)> then) {
    if ((scope == Scope::open ? open_ : all_).ask(owner, std::move(then))) readDocuments(scope);
}

void Lists::receipts(QObject* owner, ReceiptScope scope, std::function<void(const Receipts&)> then) {
    if ((scope == ReceiptScope::recent ? recentReceipts_ : allReceipts_).ask(owner, std::move(then)))
        readReceipts(scope);
}

void Lists::customers(QObject* owner, std::function<void(const Customers&)> then) {
    if (customers_.ask(owner, std::move(then))) readCustomers();
}

void Lists::names(QObject* owner, std::function<void(const Names&)> then) {
    if (names_.ask(owner, std::move(then))) readNames();
}

void Lists::readDocuments(Scope scope) {
    Task* task = read(scope == Scope::open ? open_ : all_,
                      [scope, today = session_.today()](services::Books& books, const Progress& progress) {
                          return store::DocumentTable::load(*books.db, scope, today, progress);
                      });
    if (scope == Scope::all) session_.jobs().add(task, tr("Reading all documents"));
}

void Lists::readReceipts(ReceiptScope scope) {
    const Date from = session_.today().plusDays(-recentDays);
    Task* task = read(scope == ReceiptScope::recent ? recentReceipts_ : allReceipts_,
                      [scope, from](services::Books& books, const Progress& progress) {
                          return store::ReceiptTable::load(*books.db, scope, from, progress);
                      });
    if (scope == ReceiptScope::all) session_.jobs().add(task, tr("Reading all receipts"));
}

void Lists::readCustomers() {
    read(customers_, [today = session_.today()](services::Books& books, const Progress&) {
        return services::CustomerTable::load(books, today);
    });
}

void Lists::readNames() {
    read(names_, [](services::Books& books, const Progress&) { return services::NameIndex::load(books); });
}

void Lists::forget() {
    open_.forget();
    all_.forget();
    recentReceipts_.forget();
    allReceipts_.forget();
    customers_.forget();
    names_.forget();
    if (open_.isWanted()) readDocuments(Scope::open);
    if (all_.isWanted()) readDocuments(Scope::all);
    if (recentReceipts_.isWanted()) readReceipts(ReceiptScope::recent);
    if (allReceipts_.isWanted()) readReceipts(ReceiptScope::all);
    if (customers_.isWanted()) readCustomers();
    if (names_.isWanted()) readNames();
}

}  // namespace duebook::ui
