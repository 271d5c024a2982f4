// SPDX-License-Identifier: GPL-3.0-or-later
// One scenario for both databases: what src/db promises holds on either.
#include <atomic>
#include <limits>
#include <thread>

#include "db/db.h"
#include "support/postgres_server.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

using db::DbError;
using db::Mode;
using db::Statement;
using db::Transaction;
using Kind = DbError::Kind;

class Database : public ::testing::TestWithParam<Engine> {
protected:
    void SetUp() override {
        if (GetParam() == Engine::postgres && PostgresServer::find() == nullptr) {
            GTEST_SKIP() << PostgresServer::whyNot();
        }
        places_ = std::make_unique<Places>(GetParam());
        place_ = places_->fresh();
        db_ = GetParam() == Engine::sqlite ? db::openSqlite(place_, db::Access::create) : db::openPostgres(place_);
        db_->execute(
            "CREATE TABLE box (id BIGINT PRIMARY KEY, label TEXT NOT NULL UNIQUE, size BIGINT CHECK (size > 0),"
            " inside BIGINT REFERENCES box (id))");
    }
    void TearDown() override {
        db_.reset();
        places_.reset();
    }
    std::unique_ptr<db::Connection> another() const {
        return GetParam() == Engine::sqlite ? db::openSqlite(place_, db::Access::readWrite) : db::openPostgres(place_);
    }
    std::int64_t count() { return number(*db_, "SELECT COUNT(*) FROM box"); }
    void put(db::Connection& db, std::int64_t id) {
        Statement(db, "INSERT INTO box (id, label) VALUES ($1, $2)").with(id, "box " + std::to_string(id)).run();
    }
    template <class Job>
    static Kind kindOf(Job job) {
        try {
            job();
        } catch (const DbError& error) {
            return error.kind;
        }
        ADD_FAILURE() << "nothing was thrown";
        return Kind::other;
    }
    db::Connection& db() { return *db_; }

private:
    std::unique_ptr<Places> places_;
    std::string place_;
    std::unique_ptr<db::Connection> db_;
};

TEST_P(Database, BindsParametersInAnyOrderAndTwice) {
    Statement q(db(), "INSERT INTO box (label, id, size) VALUES ($3, $1, $2)");
    q.with(std::int64_t{1}, std::int64_t{10}, "one").run();
    q.with(std::int64_t{2}, std::int64_t{20}, "two").run();
    Statement twice(db(), "SELECT id FROM box WHERE label = $2 AND (size = $1 OR size = $1 + 10) AND label = $2");
    ASSERT_TRUE(twice.with(std::int64_t{10}, "two").next());
    EXPECT_EQ(twice.integer(0), 2);
    EXPECT_FALSE(twice.next());
    ASSERT_TRUE(twice.with(std::int64_t{10}, "one").next());
    EXPECT_EQ(twice.integer(0), 1);
    EXPECT_FALSE(twice.with(std::int64_t{10}, "three").next());
}

TEST_P(Database, KeepsNullsApartFromEmptyTextAndZero) {
    Statement(db(), "INSERT INTO box (id, label, size) VALUES ($1, $2, $3)").with(std::int64_t{0}, "", nullptr).run();
    const std::optional<std::int64_t> none, seven = 7;
    Statement(db(), "INSERT INTO box (id, label, size, inside) VALUES ($1, $2, $3, $4)")
        .with(std::int64_t{1}, "full", seven, none)
        .run();
    Statement q(db(), "SELECT id, label, size, inside FROM box ORDER BY id");
    ASSERT_TRUE(q.next());
    EXPECT_EQ(q.columns(), 4);
    EXPECT_FALSE(q.isNull(0));
    EXPECT_FALSE(q.isNull(1));
    EXPECT_EQ(q.text(1), "");
    EXPECT_TRUE(q.isNull(2));
    EXPECT_EQ(q.maybe(2), std::nullopt);
    EXPECT_EQ(q.integer(2), 0);
    ASSERT_TRUE(q.next());
    EXPECT_TRUE(q.isInteger(2));
    EXPECT_FALSE(q.isInteger(1));
    EXPECT_EQ(q.maybe(2), 7);
    EXPECT_TRUE(q.isNull(3));
}

TEST_P(Database, BringsBackEveryTextAndEveryIntegerAsItWas) {
    const std::string texts[] = {"it's \"quoted\"",
                                 "two\nlines\r\n",
                                 "tab\there",
                                 "back\\slash \\. \\N",
                                 "\\N",
                                 "\\.",
                                 "emoji 😀 € ü",
                                 "",
                                 "$1",
                                 std::string(2000, 'x'),
                                 "a|b;c,d"};
    db::Bulk bulk(db(), {{"box", {"id", "label", "size"}}});
    std::int64_t id = 0;
    {
        Transaction transaction(db(), Mode::write);
        for (const std::string& text : texts) {
            const db::Value row[] = {++id, std::string_view(text), nullptr};
            bulk.add(0, row);
        }
        bulk.flush();
        transaction.commit();
    }
    Statement q(db(), "SELECT label FROM box WHERE id = $1");
    for (std::int64_t i = 1; i <= id; ++i) {
        ASSERT_TRUE(q.with(i).next());
        EXPECT_EQ(q.text(0), texts[i - 1]);
    }
    Statement same(db(), "SELECT id FROM box WHERE label = $1");
    for (std::int64_t i = 1; i <= id; ++i) {
        ASSERT_TRUE(same.with(texts[i - 1]).next()) << texts[i - 1];
        EXPECT_EQ(same.integer(0), i);
    }
    db().execute("CREATE TABLE long_text (content TEXT NOT NULL)");
    const std::string longer(3'000'000, 'x');
    Statement(db(), "INSERT INTO long_text (content) VALUES ($1)").with(longer).run();
    EXPECT_EQ(text(db(), "SELECT content FROM long_text"), longer);
    const std::int64_t most = std::numeric_limits<std::int64_t>::max();
    Statement(db(), "UPDATE box SET size = $1 WHERE id = 1").with(most).run();
    EXPECT_EQ(number(db(), "SELECT size FROM box WHERE id = 1"), most);
    EXPECT_EQ(number(db(), "SELECT -size - 1 FROM box WHERE id = 1"), std::numeric_limits<std::int64_t>::min());
}

TEST_P(Database, RefusesATextWithAZeroByteRatherThanCutIt) {
    const std::string text("a\0b", 3);
    const auto insert = [&] {
        Statement(db(), "INSERT INTO box (id, label) VALUES (1, $1)").with(text).run();
        EXPECT_EQ(number(db(), "SELECT COUNT(*) FROM box WHERE label = 'a'"), 0);
        throw DbError(Kind::constraint, "kept whole");
    };
    EXPECT_EQ(kindOf(insert), Kind::constraint);
}

TEST_P(Database, RecognisesBrokenRules) {
    put(db(), 1);
    for (const char* sql :
         {"INSERT INTO box (id, label) VALUES (1, 'again')", "INSERT INTO box (id, label) VALUES (2, 'box 1')",
          "INSERT INTO box (id) VALUES (2)", "INSERT INTO box (id, label, size) VALUES (2, 'b', -1)",
          "INSERT INTO box (id, label, inside) VALUES (2, 'b', 77)",
          "DELETE FROM box WHERE id = 1 AND 1 = (SELECT 1 FROM nowhere)"}) {
        const bool missing = std::string(sql).find("nowhere") != std::string::npos;
        EXPECT_EQ(kindOf([&] { db().execute(sql); }), missing ? Kind::other : Kind::constraint) << sql;
    }
    const auto bulk = [&] {
        db::Bulk rows(db(), {{"box", {"id", "label"}}});
        const db::Value row[] = {std::int64_t{1}, std::string_view("x")};
        rows.add(0, row);
        rows.flush();
    };
    EXPECT_EQ(kindOf(bulk), Kind::constraint);
    EXPECT_EQ(count(), 1);
}

TEST_P(Database, RollsBackWhatIsNotCommitted) {
    {
        Transaction transaction(db(), Mode::write);
        put(db(), 1);
        EXPECT_EQ(count(), 1);
    }
    EXPECT_EQ(count(), 0);
    const auto thrown = [&] {
        Transaction transaction(db(), Mode::write);
        put(db(), 1);
        put(db(), 1);
        transaction.commit();
    };
    EXPECT_EQ(kindOf(thrown), Kind::constraint);
    EXPECT_EQ(count(), 0);
    Transaction transaction(db(), Mode::write);
    put(db(), 1);
    transaction.commit();
    EXPECT_EQ(count(), 1);
}

TEST_P(Database, NeverSaysThatItCommittedWhatItDidNotKeep) {
    bool committed = false;
    try {
        Transaction transaction(db(), Mode::write);
        put(db(), 1);
        EXPECT_THROW(put(db(), 1), DbError);
        transaction.commit();
        committed = true;
    } catch (const DbError&) {
        EXPECT_EQ(GetParam(), Engine::postgres);
    }
    EXPECT_EQ(count(), committed ? 1 : 0);
}

TEST_P(Database, StreamsEveryRowWhateverTheSizeOfItsPortions) {
    const auto streamed = [&](std::int64_t upTo) {
        Transaction transaction(db(), Mode::read);
        Statement q(db(), "SELECT id FROM box WHERE id <= $1 ORDER BY id", db::Reading::streamed);
        std::int64_t seen = 0;
        for (q.with(upTo); q.next();) EXPECT_EQ(q.integer(0), ++seen);
        EXPECT_FALSE(q.next());
        return seen;
    };
    {
        Transaction transaction(db(), Mode::write);
        db::Bulk bulk(db(), {{"box", {"id", "label"}}});
        for (std::int64_t id = 1; id <= 8200; ++id) {
            const std::string label = std::to_string(id);
            const db::Value row[] = {id, std::string_view(label)};
            bulk.add(0, row);
        }
        bulk.flush();
        transaction.commit();
    }
    for (const std::int64_t size : {0, 1, 4095, 4096, 4097, 8192, 8200}) EXPECT_EQ(streamed(size), size);
}

TEST_P(Database, StopsALongQueryFromAnotherThread) {
    std::atomic<bool> ended = false;
    std::thread other([&] {
        while (!ended) {
            db().interrupt();
            std::this_thread::yield();
        }
    });
    const auto endless = [&] {
        number(db(), R"sql(WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000000000)
                           SELECT COUNT(*) FROM n)sql");
    };
    EXPECT_EQ(kindOf(endless), Kind::interrupted);
    ended = true;
    other.join();
    EXPECT_EQ(count(), 0);  // and the connection goes on
}

TEST_P(Database, LetsOneWriterInAndTellsTheOtherThatItIsBusy) {
    const auto second = another();
    Transaction writing(db(), Mode::write);
    put(db(), 1);
    EXPECT_EQ(kindOf([&] { Transaction waiting(*second, Mode::write); }), Kind::busy);
    writing.commit();
    Transaction after(*second, Mode::write);
    put(*second, 2);
    after.commit();
    EXPECT_EQ(count(), 2);
}

TEST_P(Database, ShowsAReaderOneStateWhileAnotherWrites) {
    const auto reader = another();
    {
        Transaction reading(*reader, Mode::read);
        EXPECT_EQ(number(*reader, "SELECT COUNT(*) FROM box"), 0);
        Transaction writing(db(), Mode::write);
        put(db(), 1);
        writing.commit();
        EXPECT_EQ(number(*reader, "SELECT COUNT(*) FROM box"), 0);
    }
    EXPECT_EQ(number(*reader, "SELECT COUNT(*) FROM box"), 1);
}

TEST_P(Database, NamesTheColumnsInTheirOwnOrder) {
    EXPECT_EQ(db().columnsOf("box"), (std::vector<std::string>{"id", "label", "size", "inside"}));
    EXPECT_TRUE(db().columnsOf("nowhere").empty());
}

DUEBOOK_ON_BOTH_DATABASES(Database);

}  // namespace
}  // namespace duebook::test
