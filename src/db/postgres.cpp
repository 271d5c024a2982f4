// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <unordered_map>

#include "db/db.h"
#include "db/libpq.h"

namespace duebook::db {
namespace {

using Kind = DbError::Kind;
using Rows = std::unique_ptr<PGresult, ClearResult>;

// The key of the advisory lock that lets one writer at a time into the ledger.
constexpr std::string_view writerLock = "SELECT pg_advisory_xact_lock(1148544354)";
// Rows that a streamed statement fetches at a time.
constexpr std::string_view portion = "4096";
constexpr std::size_t bulkBytes = 256 * 1024;

Kind kindOf(std::string_view state) {
    if (state == "57014") return Kind::interrupted;
    if (state == "40001" || state == "40P01" || state == "55P03") return Kind::busy;
    if (state.starts_with("23") || state == "22021") return Kind::constraint;  // 22021: bytes that are no text
    if (state == "53100" || state == "53200") return Kind::full;
    if (state == "25006" || state == "42501") return Kind::readOnly;
    if (state == "XX001" || state == "XX002") return Kind::corrupt;
    return Kind::other;
}

[[noreturn]] void fail(PGconn* pg, const PGresult* result) {
    const char* state = result != nullptr ? PQresultErrorField(result, PG_DIAG_SQLSTATE) : nullptr;
    throw DbError(kindOf(state != nullptr ? state : ""), PQerrorMessage(pg));
}

Rows checked(PGconn* pg, PGresult* raw) {
    Rows result(raw);
    const auto status = PQresultStatus(raw);
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK && status != PGRES_EMPTY_QUERY &&
        status != PGRES_COPY_IN) {
        fail(pg, raw);
    }
    return result;
}

// The names of the statements that the server holds prepared for this connection, by their text. Two cursors may share
// one: its rows come to the client whole.
class PreparedNames {
public:
    std::string fresh() { return "s" + std::to_string(++count_); }
    std::string prepared(PGconn* pg, const std::string& sql) {
        if (const auto found = names_.find(sql); found != names_.end()) return found->second;
        const std::string name = fresh();
        checked(pg, PQprepare(pg, name.c_str(), sql.c_str(), 0, nullptr));
        names_.emplace(sql, name);
        return name;
    }

private:
    int count_ = 0;
    std::unordered_map<std::string, std::string> names_;
};

class PostgresCursor final : public Cursor {
public:
    PostgresCursor(PGconn* pg, std::shared_ptr<PreparedNames> names, std::string_view sql, Reading reading)
        : pg_(pg), names_(std::move(names)), sql_(sql), streamed_(reading == Reading::streamed) {
        name_ = streamed_ ? names_->fresh() : names_->prepared(pg, sql_);
    }
    PostgresCursor(const PostgresCursor&) = delete;
    PostgresCursor& operator=(const PostgresCursor&) = delete;
    ~PostgresCursor() override {
        if (streamed_) closeStream();
    }
    void bind(int i, const Value& v) override {
        if (params_.size() < static_cast<std::size_t>(i)) params_.resize(static_cast<std::size_t>(i));
        auto& slot = params_[static_cast<std::size_t>(i) - 1];
        if (const auto* n = std::get_if<std::int64_t>(&v))
            slot = std::to_string(*n);
        else if (const auto* t = std::get_if<std::string_view>(&v)) {
            // libpq takes a text up to its first zero byte
            if (t->find('\0') != std::string_view::npos) throw DbError(Kind::constraint, "a text with a zero byte");
            slot = std::string(*t);
        } else
            slot = std::nullopt;
    }
    bool step() override {
        if (!rows_) execute();
        if (++row_ < PQntuples(rows_.get())) return true;
        if (!streamed_ || PQntuples(rows_.get()) == 0) return false;
        fetch();
        return ++row_ < PQntuples(rows_.get());
    }
    void reset() override {
        rows_.reset();
        row_ = -1;
        if (streamed_) closeStream();
    }
    int columns() const override { return PQnfields(rows_.get()); }
    bool isNull(int c) const override { return PQgetisnull(rows_.get(), row_, c) != 0; }
    bool isInteger(int c) const override {
        const Oid type = PQftype(rows_.get(), c);
        return !isNull(c) && (type == 20 || type == 21 || type == 23);  // int8, int2, int4
    }
    std::int64_t integer(int c) const override {
        if (isNull(c)) return 0;
        std::int64_t v = 0;
        const auto t = text(c);
        const auto [end, error] = std::from_chars(t.data(), t.data() + t.size(), v);
        if (error != std::errc() || end != t.data() + t.size()) {
            throw DbError(Kind::corrupt, "not an integer: " + std::string(t));
        }
        return v;
    }
    std::string_view text(int c) const override {
        return {PQgetvalue(rows_.get(), row_, c), static_cast<std::size_t>(PQgetlength(rows_.get(), row_, c))};
    }

private:
    void execute() {
        std::vector<const char*> values;
        for (const auto& p : params_) values.push_back(p ? p->c_str() : nullptr);
        const int count = static_cast<int>(values.size());
        if (!streamed_) {
            rows_ = checked(pg_, PQexecPrepared(pg_, name_.c_str(), count, values.data(), nullptr, nullptr, 0));
            return;
        }
        const std::string declare = "DECLARE " + name_ + " NO SCROLL CURSOR FOR " + sql_;
        checked(pg_, PQexecParams(pg_, declare.c_str(), count, nullptr, values.data(), nullptr, nullptr, 0));
        open_ = true;
        fetch();
    }
    void fetch() {
        rows_ = checked(pg_, PQexec(pg_, ("FETCH " + std::string(portion) + " FROM " + name_).c_str()));
        row_ = -1;
    }
    void closeStream() {
        if (open_) PQclear(PQexec(pg_, ("CLOSE " + name_).c_str()));
        open_ = false;
    }

    PGconn* pg_;
    std::shared_ptr<PreparedNames> names_;
    std::string name_, sql_;
    bool streamed_;
    bool open_ = false;
    std::vector<std::optional<std::string>> params_;
    Rows rows_;
    int row_ = -1;
};

// Rows gathered as the text form of COPY and sent in portions.
class PostgresBulk final : public BulkTable {
public:
    PostgresBulk(PGconn* pg, const std::string& table, std::span<const std::string_view> columns) : pg_(pg) {
        std::string names;
        for (const auto column : columns) names += (names.empty() ? "" : ", ") + std::string(column);
        copy_ = "COPY " + table + " (" + names + ") FROM STDIN";
    }
    void add(std::span<const Value> row) override {
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (i != 0) buffer_ += '\t';
            if (const auto* n = std::get_if<std::int64_t>(&row[i]))
                buffer_ += std::to_string(*n);
            else if (const auto* t = std::get_if<std::string_view>(&row[i]))
                append(*t);
            else
                buffer_ += "\\N";
        }
        buffer_ += '\n';
    }
    bool wantsFlush() const override { return buffer_.size() >= bulkBytes; }
    void flush() override {
        if (buffer_.empty()) return;
        checked(pg_, PQexec(pg_, copy_.c_str()));
        const bool sent = PQputCopyData(pg_, buffer_.data(), static_cast<int>(buffer_.size())) == 1 &&
                          PQputCopyEnd(pg_, nullptr) == 1;
        buffer_.clear();
        std::string state, why;
        while (PGresult* raw = PQgetResult(pg_)) {
            const Rows result(raw);
            if (PQresultStatus(raw) == PGRES_COMMAND_OK) continue;
            const char* s = PQresultErrorField(raw, PG_DIAG_SQLSTATE);
            state = s != nullptr ? s : "XX000";
            why = PQresultErrorMessage(raw);
        }
        if (!sent || !state.empty()) throw DbError(kindOf(state), why.empty() ? PQerrorMessage(pg_) : why);
    }

private:
    void append(std::string_view text) {
        for (const char c : text) {
            switch (c) {
                case '\\':
                    buffer_ += "\\\\";
                    break;
                case '\t':
                    buffer_ += "\\t";
                    break;
                case '\n':
                    buffer_ += "\\n";
                    break;
                case '\r':
                    buffer_ += "\\r";
                    break;
                default:
                    buffer_ += c;
            }
        }
    }
    PGconn* pg_;
    std::string copy_, buffer_;
};

// An advisory lock of the session: where the session has ended, so has the lock.
class SessionLock final : public Lock {
public:
    SessionLock(PGconn* pg, std::string name) : pg_(pg), name_(std::move(name)) {}
    SessionLock(const SessionLock&) = delete;
    SessionLock& operator=(const SessionLock&) = delete;
    ~SessionLock() override {
        const char* const values[] = {name_.c_str()};
        PQclear(PQexecParams(pg_, "SELECT pg_advisory_unlock(1148544354, hashtext($1))", 1, nullptr, values, nullptr,
                             nullptr, 0));
    }

private:
    PGconn* pg_;
    std::string name_;
};

class PostgresConnection final : public Connection {
public:
    explicit PostgresConnection(const std::string& address) : pg_(PQconnectdb(address.c_str())) {
        if (PQstatus(pg_) != CONNECTION_OK) {
            const std::string why = PQerrorMessage(pg_);
            PQfinish(pg_);
            throw DbError(Kind::cannotOpen, why);
        }
        cancel_ = PQgetCancel(pg_);
        PQsetNoticeProcessor(
            pg_, [](void*, const char*) {}, nullptr);
        // who waits for the other writer gives up after as long as with SQLite
        execute("SET client_encoding TO 'UTF8'; SET standard_conforming_strings TO on; SET lock_timeout TO '5s'");
    }
    PostgresConnection(const PostgresConnection&) = delete;
    PostgresConnection& operator=(const PostgresConnection&) = delete;
    ~PostgresConnection() override {
        PQfreeCancel(cancel_);
        PQfinish(pg_);
    }
    void begin(Mode mode) override {
        if (mode == Mode::read) return execute("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
        // the lock comes first, so that every later statement sees what the writer before us has committed
        execute("BEGIN ISOLATION LEVEL READ COMMITTED");
        try {
            execute(std::string(writerLock));
        } catch (const DbError&) {  // busy or interrupted: leave the connection fit for the next attempt
            PQclear(PQexec(pg_, "ROLLBACK"));
            throw;
        }
    }
    std::unique_ptr<Cursor> prepare(std::string_view sql, Reading reading) override {
        return std::make_unique<PostgresCursor>(pg_, names_, sql, reading);
    }
    std::unique_ptr<BulkTable> bulk(const std::string& table, std::span<const std::string_view> columns) override {
        return std::make_unique<PostgresBulk>(pg_, table, columns);
    }
    void execute(const std::string& script) override {
        const Rows result = checked(pg_, PQexec(pg_, script.c_str()));
        // PostgreSQL answers the COMMIT of a transaction in which a statement failed with a quiet ROLLBACK
        if (script == "COMMIT" && std::string_view(PQcmdStatus(result.get())) != "COMMIT")
            throw DbError(Kind::other, "the transaction had failed before its end");
    }
    void useMuchMemory(bool) override {}  // the server's own affair
    void interrupt() noexcept override {
        char why[256];
        PQcancel(cancel_, why, sizeof why);
    }
    Dialect dialect() const override { return Dialect::postgres; }
    std::int64_t changes() override {
        Statement newest(*this, "SELECT COALESCE(MAX(seq), 0) FROM journal");
        newest.next();
        return newest.integer(0);
    }
    std::unique_ptr<Lock> tryLock(const std::string& name) override {
        Statement lock(*this, "SELECT CAST(pg_try_advisory_lock(1148544354, hashtext($1)) AS INTEGER)");
        const bool held = lock.with(name).next() && lock.integer(0) == 1;
        return held ? std::make_unique<SessionLock>(pg_, name) : nullptr;
    }
    std::vector<std::string> columnsOf(const std::string& table) override {
        std::vector<std::string> names;
        Statement info(*this,
                       "SELECT column_name FROM information_schema.columns "
                       "WHERE table_schema = current_schema() AND table_name = $1 ORDER BY ordinal_position");
        for (info.with(table); info.next();) names.push_back(info.text(0));
        return names;
    }

private:
    PGconn* pg_;
    PGcancel* cancel_ = nullptr;
    std::shared_ptr<PreparedNames> names_ = std::make_shared<PreparedNames>();
};

}  // namespace

std::unique_ptr<Connection> openPostgres(const std::string& address) {
    return std::make_unique<PostgresConnection>(address);
}

}  // namespace duebook::db
