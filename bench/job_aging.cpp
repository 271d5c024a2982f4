// SPDX-License-Identifier: GPL-3.0-or-later
#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>

#include <array>

#include "bench.h"
#include "floors/aging_floor.h"
#include "services/aging.h"
#include "store/aging_store.h"

extern char** environ;

namespace duebook::bench {
namespace {

struct When {
    const char* name;
    int monthsAgo;
};
constexpr std::array<When, 3> whens = {{{"today", 0}, {"1 month ago", 1}, {"12 months ago", 12}}};

// Runs a program to its end, its output into the file.
void runProgram(const std::vector<std::string>& words, const std::string& output) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 1, output.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0644);
    pid_t child = 0;
    int status = 0;
    const bool started = posix_spawn(&child, arguments[0], &actions, nullptr, arguments.data(), environ) == 0;
    posix_spawn_file_actions_destroy(&actions);
    if (started && waitpid(child, &status, 0) == child && status == 0) return;
    std::fprintf(stderr, "%s failed\n", arguments[0]);
    std::exit(3);
}

// Reading and adding up alone: no names, no rows, no totals.
void foldOnly(Bench& bench, Date day) {
    db::Transaction transaction(*bench.books.db, db::Mode::read);
    insight::AgingFold fold({}, day);
    const store::OpenQuestion question{day, false, true};
    store::openOn(*bench.books.db, question, [&](const store::OpenAmount& open) {
        const std::int64_t minor = open.baseMinor.value_or(0);
        if (open.credit)
            fold.addCredit(static_cast<std::size_t>(open.customer), minor);
        else
            fold.addItem(static_cast<std::size_t>(open.customer), open.day, minor);
    });
}

}  // namespace

std::vector<Sample> benchAging(Bench& bench) {
    std::vector<Sample> samples;
    for (const When& when : whens) {
        const Date day = bench.asOf.plusMonths(-when.monthsAgo);
        samples.push_back(measure(
            bench, std::string("aging ") + when.name, 15, [&] { services::agingReport(bench.books, {day}); },
            [&] { agingFloor(bench.raw.handle(), static_cast<int>(day.days())); }));
        samples.push_back(measure(
            bench, std::string("query ") + when.name, 15, [&] { foldOnly(bench, day); },
            [&] { agingFloor(bench.raw.handle(), static_cast<int>(day.days())); }));
    }
    return samples;
}

std::vector<Sample> benchAgingCommand(Bench& bench) {
    std::vector<Sample> samples;
    for (const When& when : whens) {
        const std::string day = bench.asOf.plusMonths(-when.monthsAgo).iso();
        samples.push_back(measure(
            bench, std::string("command ") + when.name, 21,
            [&] {
                runProgram(
                    {bench.programs + "/duebook-cli", "--ledger", bench.ledger, "--json", "aging", "--as-of", day},
                    bench.file("ours.json"));
            },
            [&] {
                runProgram({bench.programs + "/aging_once", bench.ledger, day}, bench.file("floor.csv"));
            }));
    }
    return samples;
}

}  // namespace duebook::bench
