// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/mail_passwords.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <optional>
#include <vector>

#include "cli/frame.h"
#include "mail/secret_name.h"

extern char** environ;

namespace duebook::cli {
namespace {

constexpr std::size_t longestPassword = 4096;

std::optional<std::string> environmentVariable(const char* name) {
    const char* value = std::getenv(name);
    if (value == nullptr || *value == '\0') return std::nullopt;
    return value;
}

// Everything up to the end of the first line.
std::string firstLine(int file) {
    std::string text;
    for (char c = 0; text.size() < longestPassword && read(file, &c, 1) == 1 && c != '\n';) text += c;
    while (text.ends_with('\r')) text.pop_back();
    return text;
}

using Password = std::optional<std::string>;

Password fromEnvironment(const std::string&) {
    return environmentVariable("DUEBOOK_MAIL_PASSWORD");
}

std::string usualFile() {
    if (const auto folder = environmentVariable("XDG_CONFIG_HOME")) return *folder + "/duebook/mail-password";
    return environmentVariable("HOME").value_or("") + "/.config/duebook/mail-password";
}

Password fromFile(const std::string&) {
    const auto named = environmentVariable("DUEBOOK_MAIL_PASSWORD_FILE");
    const std::string path = named.value_or(usualFile());
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0) {
        if (named) throw WordsError(path + " cannot be read: DUEBOOK_MAIL_PASSWORD_FILE names it.");
        return std::nullopt;
    }
    struct stat info {};
    const bool isOpen = fstat(file, &info) != 0 || (info.st_mode & (S_IRWXG | S_IRWXO)) != 0;
    std::string password = isOpen ? std::string() : firstLine(file);
    close(file);
    if (isOpen) throw WordsError(path + " can be read by others. Make it yours alone: chmod 600 " + path);
    if (password.empty()) return std::nullopt;
    return password;
}

// Starts the program with its output in a pipe; the pipe's end to read from, below zero where it cannot be started.
int startReading(std::vector<char*>& arguments, pid_t& child) {
    std::array<int, 2> answer{};
    if (pipe2(answer.data(), O_CLOEXEC) != 0) return -1;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, answer[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    const bool runs = posix_spawnp(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    close(answer[1]);
    if (runs) return answer[0];
    close(answer[0]);
    return -1;
}

// Asks the program of libsecret for the entry that the window keeps.
Password fromSecretStore(const std::string& key) {
    std::array<std::string, 6> words = {"secret-tool", "lookup", "user", key, "server", mail::secretService};
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    pid_t child = 0;
    const int answer = startReading(arguments, child);
    if (answer < 0) return std::nullopt;
    std::string password = firstLine(answer);
    close(answer);
    int status = 1;
    if (waitpid(child, &status, 0) != child || status != 0 || password.empty()) return std::nullopt;
    return password;
}

}  // namespace

Result<std::string> mailPassword(const store::MailAccount& account) {
    if (account.user.empty()) return std::string();
    const std::string key = mail::secretKey(account.user, account.host);
    for (const auto keeper : {&fromEnvironment, &fromFile, &fromSecretStore}) {
        if (auto password = keeper(key)) return *password;
    }
    return refuse(Refusal::mailPasswordMissing, account.user);
}

}  // namespace duebook::cli
