// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/run_cli.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>

#include "support/temp_folder.h"

namespace duebook::test {

namespace {

// The child's whole life: its streams, its environment, the program.
[[noreturn]] void become(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment,
                         const std::string& out, const std::string& err) {
    const std::string program = DUEBOOK_CLI;
    std::vector<char*> arguments = {const_cast<char*>(program.c_str())};
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    unsetenv("DUEBOOK_LEDGER");
    for (const auto& [name, value] : environment) setenv(name.c_str(), value.c_str(), 1);
    dup2(open("/dev/null", O_RDONLY), STDIN_FILENO);
    dup2(open(out.c_str(), O_CREAT | O_WRONLY, 0600), STDOUT_FILENO);
    dup2(open(err.c_str(), O_CREAT | O_WRONLY, 0600), STDERR_FILENO);
    execv(arguments[0], arguments.data());
    _exit(127);
}

}  // namespace

CliResult runCli(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment) {
    const TempFolder folder;
    const std::string out = folder / "out", err = folder / "err";
    const pid_t child = fork();
    if (child == 0) become(words, environment, out, err);
    int status = 0;
    check(child > 0 && waitpid(child, &status, 0) == child, "the command line runs");
    return {WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status), bytesOf(out), bytesOf(err)};
}

int startCli(const std::vector<std::string>& words, const std::map<std::string, std::string>& environment) {
    const pid_t child = fork();
    if (child == 0) become(words, environment, "/dev/null", "/dev/null");
    check(child > 0, "the command line starts");
    return child;
}

}  // namespace duebook::test
