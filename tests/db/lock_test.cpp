// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "support/temp_ledger.h"

namespace duebook::test {
namespace {

class Locks : public LedgerTest {};
DUEBOOK_ON_BOTH_DATABASES(Locks);

TEST_P(Locks, AreHeldByOneAtATime) {
    services::Books other = openBooks(place());
    auto held = books().db->tryLock("mail");
    ASSERT_TRUE(held);
    EXPECT_FALSE(other.db->tryLock("mail"));
    EXPECT_TRUE(other.db->tryLock("another"));
    held.reset();
    held = other.db->tryLock("mail");
    EXPECT_TRUE(held);
    EXPECT_FALSE(books().db->tryLock("mail"));
    held.reset();
    if (isSqlite()) EXPECT_FALSE(std::filesystem::exists(place() + "-mail"));
}

TEST_P(Locks, AreLetGoOfByWhoIsKilled) {
    int ready[2];
    ASSERT_EQ(pipe(ready), 0);
    const std::string where = place();
    const pid_t child = fork();
    if (child == 0) {
        const auto db = isSqlite() ? db::openSqlite(where, db::Access::readWrite) : db::openPostgres(where);
        const auto held = db->tryLock("mail");
        const char sign = held ? 'y' : 'n';
        if (write(ready[1], &sign, 1) == 1) pause();
        _exit(1);
    }
    char sign = 0;
    ASSERT_EQ(read(ready[0], &sign, 1), 1);
    EXPECT_EQ(sign, 'y');
    EXPECT_FALSE(books().db->tryLock("mail"));
    kill(child, SIGKILL);
    waitpid(child, nullptr, 0);
    // a server may need a moment to hear of it
    std::unique_ptr<db::Lock> held;
    for (int i = 0; i < 10'000 && !held; ++i) held = books().db->tryLock("mail");
    EXPECT_TRUE(held);
    close(ready[0]);
    close(ready[1]);
}

}  // namespace
}  // namespace duebook::test
