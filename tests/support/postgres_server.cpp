// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/postgres_server.h"

#include <fcntl.h>
#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <initializer_list>
#include <vector>

#include "base/check.h"
#include "db/db.h"

namespace duebook::test {
namespace {

// Where Debian and Fedora keep the programs of version 15.
std::string programFolder() {
    for (const char* folder : {"/usr/lib/postgresql/15/bin", "/usr/pgsql-15/bin"}) {
        if (access((std::string(folder) + "/initdb").c_str(), X_OK) == 0) return folder;
    }
    return {};
}

bool run(const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child == 0) {
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    return child > 0 && waitpid(child, &status, 0) == child && status == 0;
}

// PostgreSQL refuses to run as root: then the user whom its package made runs it.
bool becomeOrdinary() {
    if (geteuid() != 0) return true;
    const passwd* user = getpwnam("postgres");
    return user != nullptr && initgroups("postgres", user->pw_gid) == 0 && setgid(user->pw_gid) == 0 &&
           setuid(user->pw_uid) == 0;
}

void say(int to, const std::string& line) {
    const ssize_t written = write(to, line.data(), line.size());
    if (written != static_cast<ssize_t>(line.size())) _exit(1);
}

// The whole life of the keeper: starts the server, tells where, waits for the program's end, cleans up.
[[noreturn]] void keep(const std::string& programs, int answer, int lifeline) {
    setsid();
    for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGPIPE}) std::signal(signal, SIG_IGN);
    const int null = open("/dev/null", O_RDWR);
    for (const int stream : {0, 1, 2}) dup2(null, stream);
    char folder[] = "/tmp/duebook-pg-XXXXXX";
    umask(077);
    if (!becomeOrdinary() || mkdtemp(folder) == nullptr || chdir(folder) != 0) {
        say(answer, "!no user or folder to run it with\n");
        _exit(1);
    }
    setenv("LC_ALL", "C.UTF-8", 1);
    const std::string data = std::string(folder) + "/data", log = std::string(folder) + "/log";
    const std::string options = "-k " + std::string(folder) +
                                " -c listen_addresses='' -c fsync=off -c synchronous_commit=off"
                                " -c full_page_writes=off -c max_connections=40 -c shared_buffers=64MB"
                                " -c max_wal_size=4GB -c autovacuum=off";
    const bool made = run({programs + "/initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8",
                           "--locale=C.UTF-8", "--no-sync"}) &&
                      run({programs + "/pg_ctl", "-D", data, "-w", "-l", log, "-o", options, "start"});
    say(answer, made ? std::string(folder) + "\n" : "!it did not start\n");
    char end = 0;
    while (read(lifeline, &end, 1) > 0) {
    }
    if (made) run({programs + "/pg_ctl", "-D", data, "-m", "immediate", "-w", "stop"});
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    _exit(0);
}

std::string lineFrom(int descriptor) {
    std::string line;
    for (char c = 0; read(descriptor, &c, 1) == 1 && c != '\n';) line += c;
    return line;
}

PostgresServer*& only() {
    static PostgresServer* server = nullptr;
    return server;
}

}  // namespace

PostgresServer* PostgresServer::find() {
    static PostgresServer server;
    only() = &server;
    return server.folder_.empty() ? nullptr : &server;
}

const std::string& PostgresServer::whyNot() {
    find();
    return only()->whyNot_;
}

PostgresServer::PostgresServer() {
    const std::string programs = programFolder();
    if (programs.empty()) {
        whyNot_ = "PostgreSQL 15 is not installed";
        return;
    }
    int answer[2], life[2];
    check(pipe2(answer, O_CLOEXEC) == 0 && pipe2(life, O_CLOEXEC) == 0, "pipes to the keeper");
    keeper_ = fork();
    if (keeper_ == 0) {
        close(answer[0]);
        close(life[1]);
        keep(programs, answer[1], life[0]);
    }
    close(answer[1]);
    close(life[0]);
    lifeline_ = life[1];
    const std::string line = lineFrom(answer[0]);
    close(answer[0]);
    if (line.empty() || line.front() == '!')
        whyNot_ = "PostgreSQL 15 cannot run here: " + line;
    else
        folder_ = line;
}

PostgresServer::~PostgresServer() {
    if (keeper_ <= 0) return;
    close(lifeline_);
    waitpid(keeper_, nullptr, 0);
}

std::string PostgresServer::addressOf(const std::string& database) const {
    return "postgresql:///" + database + "?host=" + folder_ + "&user=postgres";
}

std::string PostgresServer::freshDatabase() {
    if (!idle_.empty()) {
        std::string address = std::move(idle_.back());
        idle_.pop_back();
        return address;
    }
    const std::string name = "books_" + std::to_string(++databases_);
    db::openPostgres(addressOf("postgres"))->execute("CREATE DATABASE " + name);
    return addressOf(name);
}

void PostgresServer::giveBack(const std::string& address) {
    db::openPostgres(address)->execute(R"sql(
        SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid();
        DROP SCHEMA IF EXISTS public, saved CASCADE;
        CREATE SCHEMA public;
        GRANT USAGE ON SCHEMA public TO PUBLIC)sql");
    idle_.push_back(address);
}

}  // namespace duebook::test
