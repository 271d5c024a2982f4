// SPDX-License-Identifier: GPL-3.0-or-later
// Database access in four words: a Connection prepares Statements inside a Transaction, and Bulk fills tables.
// The same SQL, with $1..$n parameters, runs on SQLite and PostgreSQL.
// Thread rule: a Connection and what hangs on it belong to one thread at a time; only interrupt() may be called from
// elsewhere. Errors: every function throws DbError; nothing returns a status.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace duebook::db {

struct DbError : std::runtime_error {
    enum class Kind {
        other,
        busy,
        constraint,
        interrupted,
        full,
        corrupt,
        readOnly,
        cannotOpen,
        notALedger,
        newer,
        exists
    };
    Kind kind;
    std::string place = {};  // the file that is meant, where it is not the ledger at work: a backup's destination
    DbError(Kind k, const std::string& what) : std::runtime_error(what), kind(k) {}
};

// The stable, dotted code of a breakdown, as the command line prints it: "ledger.busy".
std::string_view codeOf(DbError::Kind kind);

using Value = std::variant<std::nullptr_t, std::int64_t, std::string_view>;

class Cursor {  // one prepared statement of one driver
public:
    virtual ~Cursor() = default;
    virtual void bind(int index, const Value& value) = 0;  // index counts from 1; text is copied
    virtual bool step() = 0;                               // false when there is no further row
    virtual void reset() = 0;
    virtual int columns() const = 0;
    virtual bool isNull(int column) const = 0;
    virtual bool isInteger(int column) const = 0;
    virtual std::int64_t integer(int column) const = 0;
    virtual std::string_view text(int column) const = 0;  // valid until the next step()
};

class BulkTable {  // the rows on their way into one table
public:
    virtual ~BulkTable() = default;
    virtual void add(std::span<const Value> row) = 0;
    virtual bool wantsFlush() const = 0;
    virtual void flush() = 0;
};

enum class Mode { read, write };
enum class Dialect { sqlite, postgres };
enum class Access { readWrite, create };
enum class Reading { whole, streamed };  // streamed: rows come in portions, for results too large for the memory

class Lock {  // held as long as it lives, and no longer than the program does
public:
    virtual ~Lock() = default;
};

class Connection {
public:
    virtual ~Connection() = default;
    // write waits for the other writer (there is one at a time); read sees one state of the ledger until it ends.
    virtual void begin(Mode mode) = 0;
    virtual std::unique_ptr<Cursor> prepare(std::string_view sql, Reading reading) = 0;
    virtual std::unique_ptr<BulkTable> bulk(const std::string& table, std::span<const std::string_view> columns) = 0;
    virtual void execute(const std::string& script) = 0;  // several statements, no parameters
    // Whether much memory may go into pages that wait to be written: 128 MiB while a long act runs, else 32.
    virtual void useMuchMemory(bool much) = 0;
    virtual void interrupt() noexcept = 0;  // from any thread: what runs ends with DbError interrupted
    virtual Dialect dialect() const = 0;
    // A number that changes when another connection has committed.
    virtual std::int64_t changes() = 0;
    // Takes the ledger's lock of that name where nobody holds it, here or in another program; nothing where somebody
    // does. Who is killed lets go of it.
    virtual std::unique_ptr<Lock> tryLock(const std::string& name) = 0;
    // The names of the columns of a table, in its own order.
    virtual std::vector<std::string> columnsOf(const std::string& table) = 0;
};

// Opens an SQLite ledger; Access::create makes a new file of mode 0600 and refuses one that exists.
std::unique_ptr<Connection> openSqlite(const std::string& path, Access access);
// Opens a PostgreSQL database by its postgresql:// address.
std::unique_ptr<Connection> openPostgres(const std::string& address);
bool isPostgresAddress(std::string_view ledger);
// A consistent copy of the SQLite ledger behind `from` in a new file, while others write. Throws DbError.
void backupSqlite(Connection& from, const std::string& path, const std::function<void(int done, int total)>& report);

// Puts the SQLite ledger `staged` in the place of `path` in one step, so that whoever looks sees the old ledger or the
// new one. Throws DbError busy while anybody has the old one open; an old one too damaged to be opened is kept beside
// it as PATH.damaged.
void replaceSqlite(const std::string& staged, const std::string& path);

class Statement {
public:
    Statement(Connection& c, std::string_view sql, Reading reading = Reading::whole)
        : cursor_(c.prepare(sql, reading)) {}
    template <class... Args>
    Statement& with(const Args&... args) {
        cursor_->reset();
        int index = 0;
        (cursor_->bind(++index, value(args)), ...);
        return *this;
    }
    // The same for as many values as there are.
    Statement& withEach(std::span<const Value> values) {
        cursor_->reset();
        int index = 0;
        for (const Value& each : values) cursor_->bind(++index, each);
        return *this;
    }
    bool next() { return cursor_->step(); }
    void run() {
        while (next()) {
        }
    }
    int columns() const { return cursor_->columns(); }
    std::int64_t integer(int column) const { return cursor_->integer(column); }
    std::optional<std::int64_t> maybe(int column) const {
        return cursor_->isNull(column) ? std::nullopt : std::optional(cursor_->integer(column));
    }
    std::string text(int column) const { return std::string(cursor_->text(column)); }
    std::string_view view(int column) const { return cursor_->text(column); }  // valid until next()
    bool isNull(int column) const { return cursor_->isNull(column); }
    bool isInteger(int column) const { return cursor_->isInteger(column); }

private:
    static Value value(std::int64_t v) { return v; }
    static Value value(std::string_view v) { return v; }
    static Value value(std::nullptr_t) { return nullptr; }
    // Not inlined: GCC 12 takes an optional that it sees through for one that may be read uninitialized.
    template <class T>
    [[gnu::noinline]] static Value value(const std::optional<T>& v) {
        return v ? value(*v) : Value(nullptr);
    }
    std::unique_ptr<Cursor> cursor_;
};

class Transaction {  // rolls back unless commit() was reached
public:
    Transaction(Connection& c, Mode mode) : connection_(c) { c.begin(mode); }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit() {
        connection_.execute("COMMIT");
        done_ = true;
    }

private:
    Connection& connection_;
    bool done_ = false;
};

// Lets an act of many rows have more memory, and gives it back at the end: a third of its time on a million invoices.
class ManyRows {
public:
    ManyRows(Connection& c, bool many) : connection_(c), many_(many) {
        if (many_) connection_.useMuchMemory(true);
    }
    ManyRows(const ManyRows&) = delete;
    ManyRows& operator=(const ManyRows&) = delete;
    ~ManyRows();

private:
    Connection& connection_;
    bool many_;
};

// Fills several tables with many rows. Rows reach the database in the order of the tables, so that a row can refer to
// one of an earlier table; flush() before reading them back or committing. A table that gets no row costs nothing.
class Bulk {
public:
    struct Table {
        std::string name;
        std::vector<std::string_view> columns;
    };
    Bulk(Connection& c, std::vector<Table> tables)
        : connection_(c), tables_(std::move(tables)), rows_(tables_.size()) {}
    void add(std::size_t table, std::span<const Value> row);
    void flush();

private:
    Connection& connection_;
    std::vector<Table> tables_;
    std::vector<std::unique_ptr<BulkTable>> rows_;
};

}  // namespace duebook::db
