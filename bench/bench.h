// SPDX-License-Identifier: GPL-3.0-or-later
// What the jobs share: the ledger they work on, and how they are timed.
#pragma once
#include <functional>
#include <string>
#include <vector>

#include "base/date.h"
#include "floors/raw.h"
#include "services/books.h"

namespace duebook::bench {

struct Sample {
    std::string job;
    std::int64_t size = 0;  // invoices in the ledger
    double oursMs = 0, floorMs = 0;
};

struct Bench {
    std::string ledger, folder;
    std::string programs;  // the folder of duebook-cli and aging_once
    std::int64_t invoices = 0;
    Date asOf;
    services::Books books;
    RawDb raw;

    std::string file(const std::string& name) const { return folder + "/" + name; }
    // A copy of the ledger that a job may write to.
    std::string copy(const std::string& name) const;
};

// Runs ours and the floor in turns, A B A B, after one warm-up of each; the medians.
Sample measure(const Bench& bench, const std::string& job, int rounds, const std::function<void()>& ours,
               const std::function<void()>& floor);
double millisecondsOf(const std::function<void()>& work);
double medianOf(std::vector<double> times);

struct Job {
    std::string name, what;
    std::function<std::vector<Sample>(Bench&)> run;
};

std::vector<Sample> benchAging(Bench& bench);
std::vector<Sample> benchAgingCommand(Bench& bench);
std::vector<Sample> benchVerify(Bench& bench);
std::vector<Sample> benchKpi(Bench& bench);
std::vector<Sample> benchPosting(Bench& bench);
std::vector<Sample> benchFind(Bench& bench);
std::vector<Sample> benchViews(Bench& bench);
std::vector<Sample> benchExport(Bench& bench);
std::vector<Sample> benchImport(Bench& bench);
std::vector<Sample> benchPdf(Bench& bench);
std::vector<Sample> benchBilling(Bench& bench);
std::vector<Sample> benchMatching(Bench& bench);
std::vector<Sample> benchMatchQuality(Bench& bench);

}  // namespace duebook::bench
