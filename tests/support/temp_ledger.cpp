// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/temp_ledger.h"

#include "services/verify.h"
#include "support/postgres_server.h"

namespace duebook::test {
namespace {

services::Books fixed(services::Books books) {
    books.today = [] { return day("2026-03-31"); };
    books.now = [seconds = std::make_shared<std::int64_t>(0)] {
        return Instant{day("2026-03-31").days() * 86'400'000 + 8 * 3'600'000 + 1000 * ++*seconds};
    };
    return books;
}

}  // namespace

std::string nameOf(Engine engine) {
    return engine == Engine::sqlite ? "sqlite" : "postgres";
}

Places::~Places() {
    for (const std::string& address : databases_) PostgresServer::find()->giveBack(address);
}

std::string Places::fresh() {
    return engine_ == Engine::sqlite ? freshFile() : freshDatabase();
}

std::string Places::freshFile(const std::string& name) {
    return folder_ / (name.empty() ? "books-" + std::to_string(++files_) + ".duebook" : name);
}

std::string Places::freshDatabase() {
    databases_.push_back(PostgresServer::find()->freshDatabase());
    return databases_.back();
}

services::Books makeBooks(const std::string& place, const std::string& actor, std::string_view code) {
    return fixed(services::createLedger({.place = place,
                                         .company = "Test & Sons",
                                         .currency = currency(code),
                                         .country = "DE",
                                         .demo = false,
                                         .at = Instant{day("2026-01-01").days() * 86'400'000}},
                                        actor));
}

services::Books openBooks(const std::string& place, const std::string& actor) {
    return fixed(services::openLedger(place, actor));
}

void LedgerTest::SetUp() {
    if (GetParam() == Engine::postgres && PostgresServer::find() == nullptr) GTEST_SKIP() << PostgresServer::whyNot();
    places_ = std::make_unique<Places>(GetParam());
    books_ = std::make_unique<services::Books>(makeBooks(places_->fresh()));
    clerk_ = std::make_unique<Clerk>(*books_);
}

void LedgerTest::TearDown() {
    clerk_.reset();
    books_.reset();
    places_.reset();
}

std::int64_t number(db::Connection& db, std::string_view sql) {
    db::Statement q(db, sql);
    check(q.next(), "a row");
    return q.integer(0);
}

std::string text(db::Connection& db, std::string_view sql) {
    db::Statement q(db, sql);
    check(q.next(), "a row");
    return q.text(0);
}

::testing::AssertionResult verifies(services::Books& books) {
    const services::Verification result = services::verifyLedger(books, {});
    auto answer = result.ok() ? ::testing::AssertionSuccess() : ::testing::AssertionFailure();
    for (const services::Check& check : result.checks) {
        for (const std::string& fault : check.faults) answer << check.name << ": " << fault << "\n";
    }
    return answer;
}

}  // namespace duebook::test
