// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "db/db.h"

namespace duebook::test {

// A connection that notes every statement on its way to the database, for looking at query plans.
class RecordingConnection final : public db::Connection {
public:
    explicit RecordingConnection(std::unique_ptr<db::Connection> inner) : inner_(std::move(inner)) {}
    void begin(db::Mode mode) override { inner_->begin(mode); }
    std::unique_ptr<db::Cursor> prepare(std::string_view sql, db::Reading reading) override {
        statements.emplace_back(sql);
        return inner_->prepare(sql, reading);
    }
    std::unique_ptr<db::BulkTable> bulk(const std::string& table, std::span<const std::string_view> names) override {
        return inner_->bulk(table, names);
    }
    void execute(const std::string& script) override { inner_->execute(script); }
    void useMuchMemory(bool much) override { inner_->useMuchMemory(much); }
    void interrupt() noexcept override { inner_->interrupt(); }
    db::Dialect dialect() const override { return inner_->dialect(); }
    std::int64_t changes() override { return inner_->changes(); }
    std::unique_ptr<db::Lock> tryLock(const std::string& name) override { return inner_->tryLock(name); }
    std::vector<std::string> columnsOf(const std::string& table) override { return inner_->columnsOf(table); }

    std::vector<std::string> statements;

private:
    std::unique_ptr<db::Connection> inner_;
};

}  // namespace duebook::test
