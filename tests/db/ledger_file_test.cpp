// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no ledger, that cannot be read, that are damaged: the right breakdown, a sentence, and nothing lost.
#include <sys/stat.h>

#include <functional>

#include "services/aging.h"
#include "services/ledger_care.h"
#include "support/golden.h"
#include "support/ordinary_user.h"
#include "support/postgres_server.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

namespace fs = std::filesystem;
using db::DbError;
using Kind = DbError::Kind;

// What the job throws; nothing where it throws nothing.
std::optional<DbError> breakdown(const std::function<void()>& job) {
    try {
        job();
    } catch (const DbError& error) {
        return error;
    }
    return std::nullopt;
}

void openAndRead(const std::string& place) {
    services::Books books = services::openLedger(place, "ada");
    services::ledgerFacts(books);
    services::agingReport(books, {.asOf = day("2026-03-31")});
    verifies(books);
}

class LedgerFile : public ::testing::Test {
protected:
    // A sound ledger with some trade in it; closed, so that the file is whole.
    std::string ledger() {
        const std::string place = places.freshFile();
        services::Books books = makeBooks(place);
        Clerk clerk(books);
        const CustomerId acme = clerk.customer("C-1", "Acme");
        for (int i = 0; i < 60; ++i) {
            const Document invoice = clerk.post(anInvoice().of(acme).over(eur(1000 + i)));
            if (i % 2 == 0)
                EXPECT_TRUE(
                    clerk.apply(clerk.post(aReceipt().of(acme).over(eur(500))), invoice, eur(500), "2026-02-01"));
        }
        return place;
    }
    // Opening it says this kind, and leaves the file as it is.
    void expectBreakdown(const std::string& place, Kind kind, const std::string& why) {
        std::error_code ignored;
        const bool file = fs::is_regular_file(place, ignored);
        const std::string before = file ? bytesOf(place) : "";
        const auto error = breakdown([&] { openAndRead(place); });
        ASSERT_TRUE(error) << why;
        EXPECT_EQ(db::codeOf(error->kind), db::codeOf(kind)) << why << ": " << error->what();
        EXPECT_TRUE(services::explain(*error, place).starts_with(place)) << services::explain(*error, place);
        if (file) EXPECT_EQ(bytesOf(place), before) << why;
    }
    Places places{Engine::sqlite};
};

TEST_F(LedgerFile, BelongsToItsUserAloneWithItsLog) {
    const mode_t before = umask(0);
    const std::string place = places.freshFile();
    services::Books books = makeBooks(place);
    Clerk(books).customer("C-1");
    for (const char* tail : {"", "-wal", "-shm"}) {
        struct stat info {};
        ASSERT_EQ(stat((place + tail).c_str(), &info), 0) << tail;
        EXPECT_EQ(info.st_mode & 07777, 0600U) << tail;
    }
    const std::string copy = places.freshFile();
    services::backupLedger(books, copy, {});
    struct stat info {};
    ASSERT_EQ(stat(copy.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 07777, 0600U);
    umask(before);
}

TEST_F(LedgerFile, IsWrittenThroughALogAndSyncedAtEachCommit) {
    const std::string place = ledger();
    for (const auto access : {db::Access::readWrite}) {
        const auto db = db::openSqlite(place, access);
        EXPECT_EQ(text(*db, "PRAGMA journal_mode"), "wal");
        EXPECT_EQ(number(*db, "PRAGMA synchronous"), 2);
        EXPECT_EQ(number(*db, "PRAGMA foreign_keys"), 1);
        EXPECT_EQ(number(*db, "PRAGMA trusted_schema"), 0);
        EXPECT_EQ(number(*db, "PRAGMA application_id"), 0x44756562);
    }
}

TEST_F(LedgerFile, IsNeverMadeOverAnother) {
    const std::string place = ledger(), before = bytesOf(place);
    const auto error = breakdown([&] { makeBooks(place); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Kind::exists);
    EXPECT_EQ(bytesOf(place), before);
    services::Books books = openBooks(place);
    EXPECT_TRUE(verifies(books));
}

TEST_F(LedgerFile, ThatIsNotThereOrNoFileCannotBeOpened) {
    expectBreakdown(places.freshFile(), Kind::cannotOpen, "missing");
    expectBreakdown(places.folder() / "no/such/folder/x.duebook", Kind::cannotOpen, "missing folder");
    expectBreakdown(places.folder().path(), Kind::cannotOpen, "a folder");
    expectBreakdown(ledger() + "/x.duebook", Kind::cannotOpen, "a file where a folder should be");
    expectBreakdown(places.folder() / std::string(400, 'n'), Kind::cannotOpen, "a name too long");
    for (const std::string& place :
         {places.folder() / "no/such/folder/x.duebook", places.folder() / std::string(400, 'n')}) {
        const auto error = breakdown([&] { makeBooks(place); });
        ASSERT_TRUE(error) << place;
        EXPECT_EQ(error->kind, Kind::cannotOpen);
    }
    EXPECT_FALSE(fs::exists(places.folder() / "no"));
}

TEST_F(LedgerFile, OfSomebodyElseCannotBeOpened) {
    const std::string place = ledger();
    const std::string folder = places.folder() / "private";
    fs::create_directory(folder);
    fs::copy(place, folder + "/books.duebook");
    fs::permissions(folder, fs::perms::none);
    fs::permissions(places.folder().path(), fs::perms::all);
    {
        const OrdinaryUser user;
        if (geteuid() == OrdinaryUser::nobody) expectBreakdown(place, Kind::cannotOpen, "mode 0600 of another user");
        expectBreakdown(folder + "/books.duebook", Kind::cannotOpen, "a folder that may not be entered");
        EXPECT_EQ(breakdown([&] { makeBooks(folder + "/new.duebook"); })->kind, Kind::cannotOpen);
    }
    fs::permissions(folder, fs::perms::owner_all);
}

TEST_F(LedgerFile, OfAnotherProgramIsNoLedger) {
    const std::string note = places.freshFile();
    writeBytes(note, "Dear customer,\nplease pay.\n" + std::string(4000, 'x'));
    expectBreakdown(note, Kind::notALedger, "a text");
    const std::string empty = places.freshFile();
    writeBytes(empty, "");
    expectBreakdown(empty, Kind::notALedger, "an empty file");
    const std::string other = places.freshFile();
    db::openSqlite(other, db::Access::create)->execute("CREATE TABLE recipe (id INTEGER)");
    expectBreakdown(other, Kind::notALedger, "another program's database");
    EXPECT_EQ(breakdown([&] { makeBooks(note); })->kind, Kind::exists);
}

TEST_F(LedgerFile, OfANewerProgramIsLeftAlone) {
    const std::string place = ledger();
    {
        const auto db = db::openSqlite(place, db::Access::readWrite);
        db->execute("INSERT INTO schema_migration (number, name, applied_at) VALUES (9999, 'later', 0)");
    }
    expectBreakdown(place, Kind::newer, "schema 9999");
}

TEST_F(LedgerFile, ThatIsDamagedSaysSo) {
    const std::string place = ledger(), whole = bytesOf(place);
    ASSERT_GT(whole.size(), 100'000U);
    const auto damaged = [&](const std::string& bytes) {
        const std::string copy = places.freshFile();
        writeBytes(copy, bytes);
        return copy;
    };
    expectBreakdown(damaged(whole.substr(0, 60)), Kind::corrupt, "cut in its first line");
    expectBreakdown(damaged(whole.substr(0, whole.size() / 2)), Kind::corrupt, "cut in half");
    std::string scrambled = whole;
    for (std::size_t i = 5000; i < scrambled.size(); i += 3) scrambled[i] = static_cast<char>(scrambled[i] ^ 0x5a);
    expectBreakdown(damaged(scrambled), Kind::corrupt, "scrambled behind its first page");
    std::string noHeader = whole;
    noHeader.replace(0, 16, 16, 'x');
    expectBreakdown(damaged(noHeader), Kind::notALedger, "no header");
}

TEST_F(LedgerFile, ThatMayOnlyBeReadIsReadAndNotWritten) {
    const std::string place = ledger(), before = bytesOf(place);
    if (geteuid() == 0) ASSERT_EQ(chown(place.c_str(), OrdinaryUser::nobody, 0), 0);
    fs::permissions(place, fs::perms::owner_read);
    fs::permissions(places.folder().path(),
                    fs::perms::owner_read | fs::perms::owner_exec | fs::perms::group_exec | fs::perms::others_exec);
    {
        const OrdinaryUser user;
        services::Books books = openBooks(place);
        EXPECT_EQ(services::agingReport(books, {.asOf = day("2026-03-31")}).rows.size(), 1U);
        EXPECT_TRUE(verifies(books));
        const auto error = breakdown([&] { Clerk(books).customer("C-2"); });
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, Kind::readOnly);
        EXPECT_TRUE(services::explain(*error, place).starts_with(place + " can be read but not written."));
    }
    fs::permissions(places.folder().path(), fs::perms::owner_all);
    EXPECT_EQ(bytesOf(place), before);
    EXPECT_FALSE(fs::exists(place + "-wal"));
}

TEST(LedgerPlace, IsAnAddressOnlyWithPostgresqlInFront) {
    for (const char* address : {"postgresql://localhost/books", "postgres:///books"}) {
        EXPECT_TRUE(db::isPostgresAddress(address)) << address;
    }
    for (const char* file : {"books.duebook", "/tmp/postgresql://x", "postgresql.duebook", "mysql://x/y", ""}) {
        EXPECT_FALSE(db::isPostgresAddress(file)) << file;
    }
}

TEST(LedgerPlace, OfAServerThatIsDownCannotBeOpened) {
    const TempFolder nowhere;
    const std::string place = "postgresql:///books?host=" + nowhere.path() + "&user=ada";
    for (const auto& job : {std::function<void()>([&] { openAndRead(place); }), {[&] { makeBooks(place); }}}) {
        const auto error = breakdown(job);
        ASSERT_TRUE(error);
        EXPECT_EQ(error->kind, Kind::cannotOpen);
        EXPECT_TRUE(services::explain(*error, place).starts_with(place + " cannot be opened."));
    }
}

class PostgresPlace : public ::testing::Test {
protected:
    void SetUp() override {
        if (PostgresServer::find() == nullptr) GTEST_SKIP() << PostgresServer::whyNot();
        places = std::make_unique<Places>(Engine::postgres);
    }
    std::unique_ptr<Places> places;
};

TEST_F(PostgresPlace, ThatHoldsNoLedgerSaysSo) {
    const std::string empty = places->freshDatabase();
    EXPECT_EQ(breakdown([&] { openAndRead(empty); })->kind, Kind::notALedger);
    const std::string other = places->freshDatabase();
    db::openPostgres(other)->execute("CREATE TABLE recipe (id INTEGER)");
    EXPECT_EQ(breakdown([&] { openAndRead(other); })->kind, Kind::notALedger);
    EXPECT_EQ(breakdown([&] { makeBooks(other); })->kind, Kind::notALedger);
    std::string missing = empty;
    missing.replace(missing.find("books_"), 6, "nobody_");
    EXPECT_EQ(breakdown([&] { openAndRead(missing); })->kind, Kind::cannotOpen);
}

TEST_F(PostgresPlace, OfANewerProgramOrWithALedgerIsLeftAlone) {
    const std::string place = places->freshDatabase();
    makeBooks(place);
    EXPECT_EQ(breakdown([&] { makeBooks(place); })->kind, Kind::exists);
    db::openPostgres(place)->execute("INSERT INTO schema_migration (number, name, applied_at) VALUES (9999, 'x', 0)");
    EXPECT_EQ(breakdown([&] { openAndRead(place); })->kind, Kind::newer);
    EXPECT_EQ(breakdown([&] { makeBooks(place); })->kind, Kind::newer);
}

TEST_F(PostgresPlace, OfAUserWhoMayOnlyReadIsReadAndNotWritten) {
    const std::string place = places->freshDatabase();
    makeBooks(place);
    db::openPostgres(place)->execute("CREATE ROLE reader LOGIN; GRANT SELECT ON ALL TABLES IN SCHEMA public TO reader");
    std::string asReader = place;
    asReader.replace(asReader.find("user=postgres"), 13, "user=reader");
    {
        services::Books books = openBooks(asReader);
        EXPECT_TRUE(verifies(books));
        EXPECT_EQ(breakdown([&] { Clerk(books).customer("C-1"); })->kind, Kind::readOnly);
    }
    db::openPostgres(place)->execute("DROP OWNED BY reader; DROP ROLE reader");
}

TEST_F(PostgresPlace, WhoseServerEndsTheConnectionLosesNothing) {
    const std::string place = places->freshDatabase();
    services::Books books = makeBooks(place);
    const std::string pid = text(*books.db, "SELECT CAST(pg_backend_pid() AS TEXT)");
    {
        db::Transaction transaction(*books.db, db::Mode::write);
        store::LedgerStore(*books.db).reserve("customer", 1);
        db::openPostgres(place)->execute("SELECT pg_terminate_backend(" + pid + ")");
        EXPECT_TRUE(breakdown([&] { transaction.commit(); }));
    }
    services::Books again = openBooks(place);
    EXPECT_EQ(number(*again.db, "SELECT next_value FROM sequence WHERE name = 'customer'"), 1);
    EXPECT_TRUE(verifies(again));
}

TEST(Breakdown, HasOneCodeAndOneSentenceEach) {
    std::string all;
    for (int i = 0; i <= static_cast<int>(Kind::exists); ++i) {
        const auto kind = static_cast<Kind>(i);
        all += std::string(db::codeOf(kind)) + "\n    " + services::explain(DbError(kind, "cause"), "books.duebook") +
               "\n";
    }
    expectGolden("breakdowns.txt", all);
}

}  // namespace
}  // namespace duebook::test
