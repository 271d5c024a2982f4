// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <unordered_map>

#include "db/db.h"
#include "db/file_lock.h"

namespace duebook::db {
namespace {

using Kind = DbError::Kind;

Kind kindOf(int rc) {
    switch (rc & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return Kind::busy;
        case SQLITE_CONSTRAINT:
            return Kind::constraint;
        case SQLITE_INTERRUPT:
            return Kind::interrupted;
        case SQLITE_FULL:
            return Kind::full;
        case SQLITE_CORRUPT:
            return Kind::corrupt;
        case SQLITE_NOTADB:
            return Kind::notALedger;
        case SQLITE_READONLY:
            return Kind::readOnly;
        case SQLITE_CANTOPEN:
        case SQLITE_PERM:
        case SQLITE_AUTH:
            return Kind::cannotOpen;
        default:
            return Kind::other;
    }
}

// Whether a write failed for want of space, which is a mere I/O error to SQLite where a quota or a limit was met.
bool wantsSpace(sqlite3* db, int rc) {
    if ((rc & 0xff) != SQLITE_IOERR || db == nullptr) return false;
    int file = 0, log = 0;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_LAST_ERRNO, &file);
    sqlite3_file* wal = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_JOURNAL_POINTER, &wal) == SQLITE_OK && wal != nullptr &&
        wal->pMethods != nullptr) {
        wal->pMethods->xFileControl(wal, SQLITE_FCNTL_LAST_ERRNO, &log);
    }
    for (const int why : {sqlite3_system_errno(db), file, log}) {
        if (why == ENOSPC || why == EFBIG || why == EDQUOT) return true;
    }
    return false;
}

[[noreturn]] void fail(sqlite3* db, int rc) {
    throw DbError(wantsSpace(db, rc) ? Kind::full : kindOf(rc),
                  db != nullptr ? sqlite3_errmsg(db) : sqlite3_errstr(rc));
}

// Prepared statements that nobody uses at the moment, by their text: preparing costs more than most of them.
class StatementCache {
public:
    explicit StatementCache(sqlite3* db) : db_(db) {}
    StatementCache(const StatementCache&) = delete;
    StatementCache& operator=(const StatementCache&) = delete;
    ~StatementCache() { clear(); }
    sqlite3_stmt* take(std::string_view sql) {
        if (const auto found = idle_.find(std::string(sql)); found != idle_.end()) {
            sqlite3_stmt* statement = found->second;
            idle_.erase(found);
            return statement;
        }
        sqlite3_stmt* statement = nullptr;
        const int rc = sqlite3_prepare_v3(db_, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                          &statement, nullptr);
        if (rc != SQLITE_OK) fail(db_, rc);
        return statement;
    }
    void put(sqlite3_stmt* statement) {
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        if (idle_.size() >= mostIdle) clear();
        idle_.emplace(sqlite3_sql(statement), statement);
    }

private:
    static constexpr std::size_t mostIdle = 200;
    void clear() {
        for (const auto& [sql, statement] : idle_) sqlite3_finalize(statement);
        idle_.clear();
    }
    sqlite3* db_;
    std::unordered_multimap<std::string, sqlite3_stmt*> idle_;
};

class SqliteCursor final : public Cursor {
public:
    SqliteCursor(sqlite3* db, std::shared_ptr<StatementCache> cache, std::string_view sql)
        : db_(db), cache_(std::move(cache)), stmt_(cache_->take(sql)) {
        // $1 … $n may stand in any order, also twice; SQLite numbers them by first appearance
        char name[16];
        for (int n = 1, count = sqlite3_bind_parameter_count(stmt_); n <= count; ++n) {
            std::snprintf(name, sizeof name, "$%d", n);
            slots_.push_back(sqlite3_bind_parameter_index(stmt_, name));
        }
    }
    SqliteCursor(const SqliteCursor&) = delete;
    SqliteCursor& operator=(const SqliteCursor&) = delete;
    ~SqliteCursor() override { cache_->put(stmt_); }

    void bind(int i, const Value& v) override { bind(i, v, SQLITE_TRANSIENT); }
    // With SQLITE_STATIC the text must stay until the next step().
    void bind(int i, const Value& v, sqlite3_destructor_type lifetime) {
        done_ = false;
        const int slot = slots_.at(static_cast<std::size_t>(i) - 1);
        int rc = SQLITE_OK;
        if (const auto* n = std::get_if<std::int64_t>(&v))
            rc = sqlite3_bind_int64(stmt_, slot, *n);
        else if (const auto* t = std::get_if<std::string_view>(&v)) {
            rc = sqlite3_bind_text(stmt_, slot, t->data() != nullptr ? t->data() : "", static_cast<int>(t->size()),
                                   lifetime);
        } else
            rc = sqlite3_bind_null(stmt_, slot);
        if (rc != SQLITE_OK) fail(db_, rc);
    }
    bool step() override {
        if (done_) return false;  // another step would begin anew
        const int rc = sqlite3_step(stmt_);
        if (rc == SQLITE_ROW) return true;
        done_ = true;
        sqlite3_reset(stmt_);
        if (rc != SQLITE_DONE) fail(db_, rc);
        return false;
    }
    void reset() override {
        sqlite3_reset(stmt_);
        done_ = false;
    }
    int columns() const override { return sqlite3_column_count(stmt_); }
    bool isNull(int c) const override { return sqlite3_column_type(stmt_, c) == SQLITE_NULL; }
    bool isInteger(int c) const override { return sqlite3_column_type(stmt_, c) == SQLITE_INTEGER; }
    std::int64_t integer(int c) const override { return sqlite3_column_int64(stmt_, c); }
    std::string_view text(int c) const override {
        const auto* p = reinterpret_cast<const char*>(sqlite3_column_text(stmt_, c));
        return {p != nullptr ? p : "", static_cast<std::size_t>(sqlite3_column_bytes(stmt_, c))};
    }

private:
    sqlite3* db_;
    std::shared_ptr<StatementCache> cache_;
    sqlite3_stmt* stmt_;
    bool done_ = false;
    std::vector<int> slots_;
};

std::string insertStatement(const std::string& table, std::span<const std::string_view> columns) {
    std::string names, places;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        names += (i != 0 ? ", " : "") + std::string(columns[i]);
        places += (i != 0 ? ", $" : "$") + std::to_string(i + 1);
    }
    return "INSERT INTO " + table + " (" + names + ") VALUES (" + places + ")";
}

class SqliteBulk final : public BulkTable {
public:
    SqliteBulk(sqlite3* db, std::shared_ptr<StatementCache> cache, const std::string& table,
               std::span<const std::string_view> columns)
        : insert_(db, std::move(cache), insertStatement(table, columns)) {}
    void add(std::span<const Value> row) override {
        for (std::size_t i = 0; i < row.size(); ++i) insert_.bind(static_cast<int>(i) + 1, row[i], SQLITE_STATIC);
        insert_.step();
    }
    bool wantsFlush() const override { return false; }
    void flush() override {}

private:
    SqliteCursor insert_;
};

// Whether there is such a file; why one cannot tell (a folder that may not be entered, a name too long) is thrown.
bool fileExists(const std::string& path) {
    std::error_code why;
    const bool there = std::filesystem::exists(path, why);
    if (why) throw DbError(Kind::cannotOpen, path + ": " + why.message());
    return there;
}

class SqliteConnection final : public Connection {
public:
    explicit SqliteConnection(const std::string& path) {
        int rc = sqlite3_open_v2(path.c_str(), &db_, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        if (rc == SQLITE_OK && sqlite3_db_readonly(db_, "main") == 1 && !fileExists(path + "-wal")) {
            // nobody can write here, so no log can grow beside it: read the file as it stands
            sqlite3_close(db_);
            const std::string uri = "file:" + escaped(path) + "?immutable=1";
            rc = sqlite3_open_v2(uri.c_str(), &db_, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX,
                                 nullptr);
        }
        if (rc != SQLITE_OK) {
            const std::string why = sqlite3_errmsg(db_);
            sqlite3_close(db_);
            throw DbError(kindOf(rc), why);
        }
        cache_ = std::make_shared<StatementCache>(db_);
        try {
            sqlite3_extended_result_codes(db_, 1);
            sqlite3_busy_timeout(db_, 5000);
            sqlite3_limit(db_, SQLITE_LIMIT_ATTACHED, 0);
            execute(
                "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA trusted_schema = OFF; "
                "PRAGMA recursive_triggers = ON; "  // REPLACE deletes a row: the triggers of posted rows hear of it
                "PRAGMA journal_size_limit = 67108864;");
        } catch (const DbError&) {
            cache_.reset();
            sqlite3_close(db_);
            throw;
        }
    }
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;
    ~SqliteConnection() override {
        cache_.reset();
        sqlite3_close_v2(db_);  // waits for cursors that outlive us
    }

    // One report passes over each page once and keeps SQLite's own small cache, whose pages are sooner there than
    // room for many. Who writes, or comes back, gets room to keep them.
    void begin(Mode mode) override {
        if (!roomy_ && (mode == Mode::write || begun_)) {
            execute("PRAGMA cache_size = -32768");
            roomy_ = true;
        }
        begun_ = true;
        execute(mode == Mode::write ? "BEGIN IMMEDIATE" : "BEGIN");
    }
    std::unique_ptr<Cursor> prepare(std::string_view sql, Reading) override {
        return std::make_unique<SqliteCursor>(db_, cache_, sql);
    }
    std::unique_ptr<BulkTable> bulk(const std::string& table, std::span<const std::string_view> columns) override {
        return std::make_unique<SqliteBulk>(db_, cache_, table, columns);
    }
    void execute(const std::string& script) override {
        if (const int rc = sqlite3_exec(db_, script.c_str(), nullptr, nullptr, nullptr); rc != SQLITE_OK) fail(db_, rc);
    }
    void useMuchMemory(bool much) override {
        roomy_ = true;  // begin() leaves it at this
        execute(much ? "PRAGMA cache_size = -131072" : "PRAGMA cache_size = -32768; PRAGMA shrink_memory");
    }
    void interrupt() noexcept override { sqlite3_interrupt(db_); }
    Dialect dialect() const override { return Dialect::sqlite; }
    std::int64_t changes() override {
        Statement version(*this, "PRAGMA data_version");
        version.next();
        return version.integer(0);
    }
    // beside the ledger: SQLite loses its own locks where another handle of the file is closed
    std::unique_ptr<Lock> tryLock(const std::string& name) override {
        return tryFileLock(std::string(sqlite3_db_filename(db_, "main")) + "-" + name);
    }
    std::vector<std::string> columnsOf(const std::string& table) override {
        std::vector<std::string> names;
        Statement info(*this, "SELECT name FROM pragma_table_info($1) ORDER BY cid");
        for (info.with(table); info.next();) names.push_back(info.text(0));
        return names;
    }
    sqlite3* handle() const { return db_; }

private:
    static std::string escaped(const std::string& path) {
        std::string out;
        for (const char c : path) {
            if (c == '%')
                out += "%25";
            else if (c == '?')
                out += "%3f";
            else if (c == '#')
                out += "%23";
            else
                out += c;
        }
        return out;
    }
    sqlite3* db_ = nullptr;
    bool begun_ = false, roomy_ = false;
    std::shared_ptr<StatementCache> cache_;
};

void rename(const std::string& from, const std::string& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) {
        throw DbError(errno == ENOSPC ? Kind::full : Kind::cannotOpen, to + ": " + std::strerror(errno));
    }
}

// Keeps a damaged file, with its log, as PATH.damaged, PATH.damaged-2, …
void putAside(const std::string& path) {
    std::string aside = path + ".damaged";
    for (int n = 2; fileExists(aside); ++n) aside = path + ".damaged-" + std::to_string(n);
    for (const char* tail : {"-wal", "-shm", ""}) {
        if (fileExists(path + tail)) rename(path + tail, aside + tail);
    }
}

void removeFiles(const std::string& path) {
    for (const char* tail : {"", "-wal", "-shm"}) ::unlink((path + tail).c_str());
}

void createPrivateFile(const std::string& path) {
    const int fd = ::open(path.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (fd < 0) {
        const int why = errno;
        throw DbError(why == EEXIST   ? Kind::exists
                      : why == ENOSPC ? Kind::full
                                      : Kind::cannotOpen,
                      path + ": " + std::strerror(why));
    }
    ::close(fd);
}

}  // namespace

std::unique_ptr<Connection> openSqlite(const std::string& path, Access access) {
    if (access == Access::create)
        createPrivateFile(path);
    else if (!fileExists(path))
        throw DbError(Kind::cannotOpen, path + ": there is no such file");
    try {
        auto connection = std::make_unique<SqliteConnection>(path);
        if (access == Access::create) connection->execute("PRAGMA journal_mode = WAL");
        return connection;
    } catch (const DbError&) {
        if (access == Access::create) removeFiles(path);
        throw;
    }
}

void backupSqlite(Connection& from, const std::string& path, const std::function<void(int, int)>& report) {
    createPrivateFile(path);
    auto to = std::make_unique<SqliteConnection>(path);
    // the copy is of this moment: without it, each act of another connection would make it begin anew
    Transaction moment(from, Mode::read);
    Statement(from, "SELECT COUNT(*) FROM sqlite_master").next();
    const std::unique_ptr<sqlite3_backup, decltype(&sqlite3_backup_finish)> copy(
        sqlite3_backup_init(to->handle(), "main", static_cast<SqliteConnection&>(from).handle(), "main"),
        &sqlite3_backup_finish);
    if (!copy) fail(to->handle(), sqlite3_errcode(to->handle()));
    int rc = SQLITE_OK;
    while (rc == SQLITE_OK || rc == SQLITE_BUSY || rc == SQLITE_LOCKED) {
        rc = sqlite3_backup_step(copy.get(), 4096);
        const int total = sqlite3_backup_pagecount(copy.get());
        report(total - sqlite3_backup_remaining(copy.get()), total);
        if (rc == SQLITE_BUSY || rc == SQLITE_LOCKED) sqlite3_sleep(20);
    }
    if (rc != SQLITE_DONE) fail(to->handle(), rc);
}

void replaceSqlite(const std::string& staged, const std::string& path) {
    SqliteConnection(staged).execute("PRAGMA wal_checkpoint(TRUNCATE)");
    std::unique_ptr<SqliteConnection> old;
    if (fileExists(path)) {
        try {
            old = std::make_unique<SqliteConnection>(path);
            // nobody may be in it, and no log of its own may be left for the new file to be read with
            old->execute("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT; PRAGMA journal_mode = DELETE;");
        } catch (DbError& error) {
            error.place = path;
            if (error.kind != Kind::corrupt) throw;
            old.reset();
            putAside(path);
        }
    }
    rename(staged, path);
}

}  // namespace duebook::db
