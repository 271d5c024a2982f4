// SPDX-License-Identifier: GPL-3.0-or-later
// Backup, restore, copy between databases, closing periods.
#include "services/ledger_care.h"

#include <atomic>
#include <thread>

#include "services/record_receipt.h"
#include "store/journal_store.h"
#include "support/postgres_server.h"
#include "support/tamper.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

namespace fs = std::filesystem;
using db::DbError;
using Kind = DbError::Kind;

class Care : public LedgerTest {
protected:
    void SetUp() override {
        LedgerTest::SetUp();
        if (!IsSkipped()) acme = clerk().customer("C-1", "Müller\n\"& Söhne\"\t\\N 😀");
    }
    void postSome(int count = 10) {
        clerk().rate("USD", "2026-01-01", "0.9");
        for (int i = 0; i < count; ++i) {
            const auto invoice = clerk().post(anInvoice().of(acme).over(i % 2 == 0 ? eur(100 + i) : usd(100 + i)));
            const Credit receipt = clerk().post(aReceipt().of(acme).over(i % 2 == 0 ? eur(60) : usd(60)));
            ASSERT_TRUE(clerk().apply(receipt, invoice, i % 2 == 0 ? eur(50) : usd(50), "2026-02-01"));
        }
    }
    std::string head() { return store::JournalStore(*books().db).head(); }
    static Kind kindOf(const std::function<void()>& job) {
        try {
            job();
        } catch (const DbError& error) {
            return error.kind;
        }
        ADD_FAILURE() << "nothing was thrown";
        return Kind::other;
    }
    static Progress stoppedAfter(int steps) {
        Progress progress;
        progress.cancelled = [left = std::make_shared<int>(steps)] { return --*left < 0; };
        return progress;
    }
    std::vector<std::string> filesBeside() const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(folder())) names.push_back(entry.path().filename());
        return names;
    }
    const std::string& folder() const { return const_cast<Care*>(this)->places().folder().path(); }
    CustomerId acme;
};

TEST_P(Care, TellsWhatTheLedgerHolds) {
    postSome(4);
    clerk().post(aCreditNote().of(acme).on("2026-03-05"));
    const auto facts = services::ledgerFacts(books());
    EXPECT_EQ(facts.info.company, "Test & Sons");
    EXPECT_EQ(facts.customers, 1);
    EXPECT_EQ(facts.invoices, 4);
    EXPECT_EQ(facts.creditNotes, 1);
    EXPECT_EQ(facts.receipts, 4);
    EXPECT_EQ(facts.allocations, 4);
    EXPECT_EQ(facts.acts, 14);
    EXPECT_GT(facts.bytes, 100'000);
    EXPECT_EQ(facts.newestPosting, day("2026-03-05"));
    EXPECT_EQ(facts.closedUntil, std::nullopt);
    EXPECT_EQ(facts.head, head());
}

TEST_P(Care, BacksUpIntoAFileThatIsALedgerOfItsOwn) {
    postSome();
    const std::string copy = places().freshFile("backup.duebook");
    EXPECT_EQ(services::backupLedger(books(), copy, {}), head());
    services::Books own = openBooks(copy);
    EXPECT_EQ(own.db->dialect(), db::Dialect::sqlite);
    EXPECT_TRUE(verifies(own));
    EXPECT_EQ(store::JournalStore(*own.db).head(), head());
    EXPECT_EQ(kindOf([&] { services::backupLedger(books(), copy, {}); }), Kind::exists);
    EXPECT_TRUE(verifies(own));
}

TEST_P(Care, BacksUpWhileAWriterWrites) {
    postSome(3);
    {
        // large enough for the copy to come in several portions
        db::Transaction transaction(*books().db, db::Mode::write);
        db::Statement put(*books().db, "INSERT INTO mapping_profile (name, content) VALUES ($1, $2)");
        for (std::int64_t i = 0; i < 40; ++i) put.with(std::to_string(i), std::string(1'000'000, 'x')).run();
        transaction.commit();
    }
    std::atomic<bool> writing = false, stop = false;
    std::thread writer([&] {
        services::Books own = openBooks(place(), "bob");
        Clerk bob(own);
        while (!stop) {
            bob.post(aReceipt().of(acme).over(eur(1)));
            writing = true;
        }
    });
    while (!writing) std::this_thread::yield();
    const std::string copy = places().freshFile("backup.duebook");
    const std::string noted = services::backupLedger(books(), copy, {});
    stop = true;
    writer.join();
    services::Books own = openBooks(copy);
    EXPECT_TRUE(verifies(own));
    EXPECT_EQ(store::JournalStore(*own.db).head(), noted);
    EXPECT_TRUE(services::verifyLedger(books(), {}, noted).ok());
}

TEST_P(Care, LeavesNothingBehindWhereABackupIsStopped) {
    postSome();
    const auto before = filesBeside();
    const std::string copy = places().freshFile("backup.duebook");
    int stops = 0;
    for (bool finished = false; !finished; ++stops) {
        try {
            EXPECT_EQ(services::backupLedger(books(), copy, stoppedAfter(stops)), head());
            finished = true;
        } catch (const Cancelled&) {
            EXPECT_EQ(filesBeside(), before) << stops;
        }
    }
    EXPECT_GT(stops, 1);
    clerk().post(aReceipt().of(acme));
    EXPECT_TRUE(verifies(books()));
}

TEST_P(Care, NeverKeepsABackupOfALedgerThatDoesNotVerify) {
    postSome();
    tamper(place(), "UPDATE document SET description = 'changed' WHERE number = 'INV-1'");
    const std::string copy = places().freshFile("backup.duebook");
    EXPECT_EQ(kindOf([&] { services::backupLedger(books(), copy, {}); }), Kind::corrupt);
    EXPECT_FALSE(fs::exists(copy));
}

TEST_P(Care, CopiesThereAndBackWithTheSameHeadAndEveryRow) {
    if (PostgresServer::find() == nullptr) GTEST_SKIP() << PostgresServer::whyNot();
    postSome();
    ASSERT_TRUE(services::closePeriod(books(), day("2026-01-31")));
    const std::string there = isSqlite() ? places().freshDatabase() : places().freshFile("there.duebook");
    ASSERT_TRUE(services::copyLedger(books(), there, {}).ok());
    services::Books other = openBooks(there);
    EXPECT_NE(other.db->dialect(), books().db->dialect());
    const std::string back = places().fresh();
    ASSERT_TRUE(services::copyLedger(other, back, {}).ok());
    services::Books again = openBooks(back);
    EXPECT_EQ(store::JournalStore(*other.db).head(), head());
    EXPECT_EQ(store::JournalStore(*again.db).head(), head());
    EXPECT_TRUE(verifies(again));
    for (const char* table :
         {"ledger_info", "currency", "sequence", "terms", "account", "exchange_rate", "customer", "document",
          "instalment", "receipt", "allocation", "posting", "period_close", "journal", "open_item", "open_credit"}) {
        std::string rows[2];
        for (int i = 0; i < 2; ++i) {
            db::Connection& db = i == 0 ? *books().db : *again.db;
            db::Statement q(db, std::string("SELECT * FROM ") + table + " ORDER BY 1, 2");
            while (q.next()) {
                for (int c = 0; c < q.columns(); ++c) rows[i] += (q.isNull(c) ? "NULL" : q.text(c)) + "|";
                rows[i] += "\n";
            }
        }
        EXPECT_EQ(rows[0], rows[1]) << table;
    }
    Clerk(again).post(aReceipt().of(acme).over(eur(5)));
    EXPECT_TRUE(verifies(again));
}

TEST_P(Care, CopiesOnlyToWhereNothingIs) {
    const std::string taken = places().fresh();
    makeBooks(taken);
    EXPECT_EQ(kindOf([&] { services::copyLedger(books(), taken, {}); }), Kind::exists);
    services::Books untouched = openBooks(taken);
    EXPECT_TRUE(verifies(untouched));
}

TEST_P(Care, LeavesNothingBehindWhereACopyIsStoppedSoThatItCanBeRepeated) {
    postSome();
    clerk().act("import.receipts", [&](store::FactWriter& writer) {
        for (int i = 0; i < 4200; ++i) writer.add(aReceipt().of(acme).receipt("N-" + std::to_string(i), eur(10000)));
    });
    const std::string to = places().fresh();
    for (const int steps : {0, 1}) {
        EXPECT_THROW(services::copyLedger(books(), to, stoppedAfter(steps)), Cancelled) << steps;
    }
    EXPECT_TRUE(services::copyLedger(books(), to, {}).ok());
}

TEST_P(Care, ClosesThePeriodAndHandsOutTheHead) {
    const auto closed = services::closePeriod(books(), day("2026-01-31"));
    ASSERT_TRUE(closed);
    EXPECT_EQ(*closed, head());
    EXPECT_EQ(store::LedgerStore(*books().db).closedUntil(), day("2026-01-31"));
    EXPECT_EQ(text(*books().db, "SELECT actor || ' ' || act || ' ' || subject FROM journal ORDER BY seq DESC LIMIT 1"),
              "ada period.close 2026-01-31");
    for (const char* earlier : {"2026-01-31", "2026-01-30", "1999-12-31"}) {
        const auto refused = services::closePeriod(books(), day(earlier));
        ASSERT_FALSE(refused) << earlier;
        EXPECT_EQ(refused.error().refusal, Refusal::periodAlreadyClosed);
    }
    EXPECT_EQ(head(), *closed);  // a refusal leaves no trace
    EXPECT_TRUE(services::closePeriod(books(), day("2026-02-01")));
    EXPECT_TRUE(verifies(books()));
}

DUEBOOK_ON_BOTH_DATABASES(Care);

class Restore : public ::testing::Test {
protected:
    // A ledger with so many receipts, closed again.
    std::string ledgerWith(int receipts) {
        const std::string place = places.freshFile();
        services::Books books = makeBooks(place);
        Clerk clerk(books);
        const CustomerId acme = clerk.customer("C-1");
        for (int i = 0; i < receipts; ++i) clerk.post(aReceipt().of(acme));
        return place;
    }
    static std::int64_t receiptsIn(const std::string& place) {
        services::Books books = openBooks(place);
        EXPECT_TRUE(verifies(books));
        return number(*books.db, "SELECT COUNT(*) FROM receipt");
    }
    std::size_t files() const {
        std::size_t count = 0;
        for (const auto& entry : fs::directory_iterator(places.folder().path())) count += entry.exists() ? 1 : 0;
        return count;
    }
    static std::optional<DbError> breakdown(const std::function<void()>& job) {
        try {
            job();
        } catch (const DbError& error) {
            return error;
        }
        return std::nullopt;
    }
    Places places{Engine::sqlite};
};

TEST_F(Restore, PutsTheBackupInThePlaceOfTheLedgerOrWhereNoneWas) {
    const std::string backup = ledgerWith(2), ledger = ledgerWith(5), fresh = places.freshFile();
    ASSERT_TRUE(services::restoreLedger(backup, ledger, {}).ok());
    EXPECT_EQ(receiptsIn(ledger), 2);
    ASSERT_TRUE(services::restoreLedger(backup, fresh, {}).ok());
    EXPECT_EQ(receiptsIn(fresh), 2);
    EXPECT_EQ(receiptsIn(backup), 2);
    EXPECT_EQ(files(), 3U);
    for (const std::string& place : {ledger, fresh}) {
        services::Books books = openBooks(place);
        EXPECT_EQ(text(*books.db, "PRAGMA journal_mode"), "wal");
        EXPECT_EQ(static_cast<int>(fs::status(place).permissions()), 0600);
        Clerk(books).customer("C-9");
    }
}

TEST_F(Restore, RefusesABackupThatDoesNotVerifyAndLeavesTheLedger) {
    const std::string backup = ledgerWith(3), ledger = ledgerWith(5), before = bytesOf(ledger);
    tamper(backup, "UPDATE receipt SET reference = 'changed' WHERE number = 'R-1'");
    const auto result = services::restoreLedger(backup, ledger, {});
    EXPECT_FALSE(result.ok());
    EXPECT_TRUE(bytesOf(ledger) == before);
    EXPECT_EQ(files(), 2U);
}

TEST_F(Restore, RefusesADamagedBackupAndLeavesTheLedger) {
    const std::string ledger = ledgerWith(5), before = bytesOf(ledger), whole = bytesOf(ledgerWith(60));
    const std::string half = places.freshFile(), note = places.freshFile(), missing = places.freshFile();
    writeBytes(half, whole.substr(0, whole.size() / 2));
    writeBytes(note, "no ledger at all, only words");
    const std::size_t count = files();
    for (const std::string& backup : {half, note, missing}) {
        bool refused = false;
        const auto error = breakdown([&] { refused = !services::restoreLedger(backup, ledger, {}).ok(); });
        EXPECT_TRUE(error || refused) << backup;
        EXPECT_TRUE(bytesOf(ledger) == before);
        EXPECT_EQ(files(), count);
    }
}

TEST_F(Restore, OverADamagedLedgerKeepsTheDamagedOneBeside) {
    const std::string backup = ledgerWith(2), ledger = ledgerWith(60), whole = bytesOf(ledger);
    const std::string damaged = whole.substr(0, 5000);
    writeBytes(ledger, damaged);
    ASSERT_TRUE(services::restoreLedger(backup, ledger, {}).ok());
    EXPECT_EQ(receiptsIn(ledger), 2);
    EXPECT_TRUE(bytesOf(ledger + ".damaged") == damaged);
    writeBytes(ledger, damaged + "x");  // and again: the first one stays
    ASSERT_TRUE(services::restoreLedger(backup, ledger, {}).ok());
    EXPECT_TRUE(bytesOf(ledger + ".damaged") == damaged);
    EXPECT_TRUE(bytesOf(ledger + ".damaged-2") == damaged + "x");
}

TEST_F(Restore, OverAFileThatIsNoLedgerIsRefused) {
    const std::string backup = ledgerWith(2), letter = places.freshFile();
    writeBytes(letter, "Dear customer,\n" + std::string(5000, '.'));
    const std::string before = bytesOf(letter);
    const auto error = breakdown([&] { services::restoreLedger(backup, letter, {}); });
    ASSERT_TRUE(error);
    EXPECT_EQ(error->kind, Kind::notALedger);
    EXPECT_EQ(error->place, letter);
    EXPECT_TRUE(bytesOf(letter) == before);
}

TEST_F(Restore, ThatIsStoppedLeavesNothingBehind) {
    const std::string backup = ledgerWith(2), ledger = ledgerWith(5), before = bytesOf(ledger);
    for (int steps = 0; steps < 2; ++steps) {
        Progress progress;
        progress.cancelled = [left = std::make_shared<int>(steps)] { return --*left < 0; };
        EXPECT_THROW(services::restoreLedger(backup, ledger, progress), Cancelled) << steps;
        EXPECT_EQ(files(), 2U);
        EXPECT_TRUE(bytesOf(ledger) == before);
    }
    EXPECT_EQ(breakdown([&] { services::restoreLedger(backup, "postgresql:///books", {}); })->kind, Kind::cannotOpen);
}

TEST_F(Restore, KeepsWhatStoodOnlyInTheLogOfTheBackup) {
    const std::string source = places.freshFile(), ledger = places.freshFile();
    services::Books books = makeBooks(source);
    Clerk clerk(books);
    clerk.post(aReceipt().of(clerk.customer("C-1")));
    ASSERT_TRUE(fs::exists(source + "-wal"));
    ASSERT_TRUE(services::restoreLedger(source, ledger, {}).ok());
    EXPECT_EQ(receiptsIn(ledger), 1);
}

}  // namespace
}  // namespace duebook::test
