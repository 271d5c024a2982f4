// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that fills up in the middle of work: the act is refused as a whole, and the ledger stays sound.
#include <sys/mount.h>
#include <sys/resource.h>

#include <csignal>

#include <functional>

#include "services/ledger_care.h"
#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

namespace fs = std::filesystem;
using db::DbError;
using Kind = DbError::Kind;

// Posts until something breaks; returns how many acts were posted and what broke.
std::pair<std::int64_t, std::optional<DbError>> postUntilItBreaks(services::Books& books, std::int64_t most) {
    std::int64_t posted = 0;
    try {
        Clerk clerk(books);
        const CustomerId acme = clerk.customer("C-1");
        for (; posted < most; ++posted) {
            clerk.act("test.post", [&](store::FactWriter& writer) {
                for (int i = 0; i < 20; ++i) {
                    const std::string number = "N-" + std::to_string(posted * 20 + i);
                    writer.add(anInvoice().of(acme).forWhat(std::string(900, 'x')).document(number, eur(10000)));
                }
            });
        }
    } catch (const DbError& error) {
        return {posted, error};
    }
    return {posted, std::nullopt};
}

void expectSoundWith(const std::string& place, std::int64_t acts) {
    services::Books books = openBooks(place);
    EXPECT_TRUE(verifies(books));
    EXPECT_EQ(number(*books.db, "SELECT COUNT(*) FROM document"), acts * 20);
}

// A disk of a few megabytes, where the system lets us have one.
class SmallDisk : public ::testing::Test {
protected:
    void SetUp() override {
        disk_ = folder_ / "disk";
        fs::create_directory(disk_);
        mounted_ = mount("tmpfs", disk_.c_str(), "tmpfs", 0, "size=6m") == 0;
        if (!mounted_) GTEST_SKIP() << "only root may mount a small disk; a limit on files stands in for it below";
    }
    void TearDown() override {
        if (mounted_) umount(disk_.c_str());
    }
    void fill(std::uintmax_t leave) {
        writeBytes(disk_ + "/filler", std::string(fs::space(disk_).available - leave, 'x'));
    }
    void makeRoom() { fs::remove(disk_ + "/filler"); }
    std::string disk_;
    TempFolder folder_;

private:
    bool mounted_ = false;
};

TEST_F(SmallDisk, ThatFillsUpBreaksTheActAndKeepsTheLedger) {
    const std::string place = disk_ + "/books.duebook";
    std::int64_t acts = 0;
    {
        services::Books books = makeBooks(place);
        const auto [posted, error] = postUntilItBreaks(books, 100'000);
        acts = posted;
        ASSERT_TRUE(error);
        EXPECT_EQ(db::codeOf(error->kind), "ledger.disk_full") << error->what();
        EXPECT_TRUE(services::explain(*error, place).starts_with("There is no space left to write to " + place));
        EXPECT_GT(acts, 5);
        EXPECT_TRUE(verifies(books));  // the same connection goes on
    }
    services::Books books = openBooks(place);
    EXPECT_EQ(number(*books.db, "SELECT COUNT(*) FROM document"), acts * 20);
    EXPECT_TRUE(verifies(books));
}

TEST_F(SmallDisk, ThatIsFullTakesNoLedgerAndNoBackupAndLeavesNothingBehind) {
    const std::string home = folder_ / "books.duebook";
    services::Books books = makeBooks(home);
    postUntilItBreaks(books, 3);
    fill(8192);
    const std::string fresh = disk_ + "/new.duebook", copy = disk_ + "/copy.duebook";
    const auto kindAndPlace = [](const std::function<void()>& job) -> std::pair<Kind, std::string> {
        try {
            job();
        } catch (const DbError& error) {
            return {error.kind, error.place};
        }
        return {Kind::other, "nothing was thrown"};
    };
    EXPECT_EQ(kindAndPlace([&] { makeBooks(fresh); }).first, Kind::full);
    const auto full = std::make_pair(Kind::full, copy);
    EXPECT_EQ(kindAndPlace([&] { services::backupLedger(books, copy, {}); }), full);
    EXPECT_EQ(kindAndPlace([&] { services::copyLedger(books, copy, {}); }), full);
    EXPECT_EQ(kindAndPlace([&] { services::restoreLedger(home, copy, {}); }), full);
    int left = 0;
    for (const auto& entry : fs::directory_iterator(disk_)) {
        ++left;
        EXPECT_EQ(entry.path().filename(), "filler");
    }
    EXPECT_EQ(left, 1);
    makeRoom();
    makeBooks(fresh);
    services::backupLedger(books, copy, {});
    EXPECT_TRUE(verifies(books));
}

// No file may grow beyond the limit while it lives; the signal for it is ignored.
class FileLimit {
public:
    explicit FileLimit(rlim_t bytes) : before_(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &limit_);
        rlimit lower = limit_;
        lower.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &lower);
    }
    FileLimit(const FileLimit&) = delete;
    FileLimit& operator=(const FileLimit&) = delete;
    ~FileLimit() {
        setrlimit(RLIMIT_FSIZE, &limit_);
        std::signal(SIGXFSZ, before_);
    }

private:
    rlimit limit_{};
    void (*before_)(int);
};

TEST(FullDisk, BreaksTheActAndKeepsTheLedger) {
    Places places(Engine::sqlite);
    const std::string place = places.freshFile();
    std::int64_t acts = 0;
    {
        services::Books books = makeBooks(place);
        const FileLimit limit(3'000'000);
        const auto [posted, error] = postUntilItBreaks(books, 100'000);
        acts = posted;
        ASSERT_TRUE(error);
        EXPECT_EQ(db::codeOf(error->kind), "ledger.disk_full") << error->what();
    }
    EXPECT_GT(acts, 5);
    expectSoundWith(place, acts);
}

}  // namespace
}  // namespace duebook::test
