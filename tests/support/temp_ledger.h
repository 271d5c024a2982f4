// SPDX-License-Identifier: GPL-3.0-or-later
// A ledger for one test, on either database, with a fixed day and a clock that ticks by itself.
#pragma once
#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

#include "services/books.h"
#include "support/clerk.h"
#include "support/temp_folder.h"

namespace duebook::test {

enum class Engine { sqlite, postgres };
std::string nameOf(Engine engine);

// Places where ledgers can be made; all of them go with it.
class Places {
public:
    explicit Places(Engine engine) : engine_(engine) {}
    Places(const Places&) = delete;
    Places& operator=(const Places&) = delete;
    ~Places();
    Engine engine() const { return engine_; }
    // A file that is not there yet, or the address of an empty database.
    std::string fresh();
    std::string freshFile(const std::string& name = {});
    std::string freshDatabase();
    const TempFolder& folder() const { return folder_; }

private:
    Engine engine_;
    TempFolder folder_;
    std::vector<std::string> databases_;
    int files_ = 0;
};

// Books of "Test & Sons" in EUR, whose today is 2026-03-31 and whose clock begins that morning and ticks a second a
// question.
services::Books makeBooks(const std::string& place, const std::string& actor = "ada",
                          std::string_view currency = "EUR");
// The same ledger once more, for another connection, clerk or thread.
services::Books openBooks(const std::string& place, const std::string& actor = "ada");

// A test that runs on both databases: `class Aging : public LedgerTest {}; DUEBOOK_ON_BOTH_DATABASES(Aging);`
class LedgerTest : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override;
    void TearDown() override;
    services::Books& books() { return *books_; }
    Clerk& clerk() { return *clerk_; }
    Places& places() { return *places_; }
    const std::string& place() const { return books_->place; }
    bool isSqlite() const { return GetParam() == Engine::sqlite; }

private:
    std::unique_ptr<Places> places_;
    std::unique_ptr<services::Books> books_;
    std::unique_ptr<Clerk> clerk_;
};

// The answer of a question with one row and one column.
std::int64_t number(db::Connection& db, std::string_view sql);
std::string text(db::Connection& db, std::string_view sql);
// Whether verify finds nothing; where it does, what it found, in one text.
::testing::AssertionResult verifies(services::Books& books);

inline std::string nameOfCase(const ::testing::TestParamInfo<Engine>& info) {
    return nameOf(info.param);
}

#define DUEBOOK_ON_BOTH_DATABASES(Suite)                                                                            \
    INSTANTIATE_TEST_SUITE_P(Both, Suite,                                                                           \
                             ::testing::Values(::duebook::test::Engine::sqlite, ::duebook::test::Engine::postgres), \
                             ::duebook::test::nameOfCase)

}  // namespace duebook::test
