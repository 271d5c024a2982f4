// SPDX-License-Identifier: GPL-3.0-or-later
// The lists of the open ledger, read once in the background and shared by all pages; read again when it changed.
#pragma once
#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

#include "async/session.h"
#include "services/customer_table.h"
#include "services/find.h"
#include "store/document_table.h"
#include "store/receipt_table.h"

namespace duebook::ui {

// One value that is read when first asked for. Those who ask meanwhile wait for the same reading.
template <class Value>
class Shared {
public:
    using Then = std::function<void(const Value&)>;

    const Value& value() const { return value_; }
    // True where the caller has to begin the reading.
    bool ask(QObject* owner, Then then) {
        if (value_) {
            then(value_);
            return false;
        }
        waiting_.emplace_back(owner, std::move(then));
        return !std::exchange(underWay_, true);
    }
    void arrive(int generation, Value value) {
        if (generation != generation_) return;
        value_ = std::move(value);
        underWay_ = false;
        for (auto& [owner, then] : std::exchange(waiting_, {}))
            if (owner) then(value_);
    }
    void forget() {
        value_ = {};
        underWay_ = false;
        ++generation_;
    }
    int generation() const { return generation_; }
    // Who still waits for what was forgotten; the reading has to begin anew.
    bool isWanted() const { return !waiting_.empty(); }

private:
    Value value_ = {};
    std::vector<std::pair<QPointer<QObject>, Then>> waiting_;
    bool underWay_ = false;
    int generation_ = 0;
};

class Lists : public QObject {
    Q_OBJECT
public:
    using Documents = std::shared_ptr<const store::DocumentTable>;
    using Customers = std::shared_ptr<const services::CustomerTable>;
    using Names = std::shared_ptr<const services::NameIndex>;
    using Scope = store::DocumentTable::Scope;
    using Receipts = std::shared_ptr<const store::ReceiptTable>;
    using ReceiptScope = store::ReceiptTable::Scope;

    explicit Lists(Session& session) : session_(session) {}

    // Each calls then(list) on the owner's thread: at once where the list is there; with nothing where it cannot be
    // read (the session has told why).
    void documents(QObject* owner, Scope scope, std::function<void(const Documents&)> then);
    void receipts(QObject* owner, ReceiptScope scope, std::function<void(const Receipts&)> then);
    void customers(QObject* owner, std::function<void(const Customers&)> then);
    void names(QObject* owner, std::function<void(const Names&)> then);
    // What is there already, without asking for it.
    const Documents& openDocuments() const { return open_.value(); }
    const Customers& loadedCustomers() const { return customers_.value(); }

    // The ledger holds something new.
    void forget();

private:
    template <class Value, class Job>
    Task* read(Shared<Value>& shared, Job job);
    void readDocuments(Scope scope);
    void readReceipts(ReceiptScope scope);
    void readCustomers();
    void readNames();

    Session& session_;
    Shared<Documents> open_, all_;
    Shared<Receipts> recentReceipts_, allReceipts_;
    Shared<Customers> customers_;
    Shared<Names> names_;
};

}  // namespace duebook::ui
