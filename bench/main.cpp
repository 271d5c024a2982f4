// SPDX-License-Identifier: GPL-3.0-or-later
// duebook-bench [--invoices N] [--dir DIR] [JOB…]: times jobs on demo ledgers of N / 10 and N invoices, each beside its
// floor, and prints how the time grows.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <iostream>

#include "bench.h"
#include "services/demo.h"

namespace {

using namespace duebook;
using bench::Sample;

const Date asOf = *Date::of(2026, 10, 31);

const std::vector<bench::Job>& jobs() {
    static const std::vector<bench::Job> list = {
        {"aging", "the report of today, and of 1 and 12 months ago, within the process", bench::benchAging},
        {"aging-command", "the same as whole commands, against bench/floors/aging_once", bench::benchAgingCommand},
        {"verify", "every check of ledger verify", bench::benchVerify},
        {"kpi", "all figures with 12 months of trend", bench::benchKpi},
        {"find", "what is typed, a keystroke after another", bench::benchFind},
        {"views", "loading and ordering the lists behind the window", bench::benchViews},
        {"posting", "receipts one by one, durable, and in batches of 1000", bench::benchPosting},
        {"billing", "drafts saved, added up and issued, and a billing run of two years", bench::benchBilling},
        {"matching", "bank lines matched with open items and posted: a line for ten invoices", bench::benchMatching},
        {"match-quality", "how often matching is right, by kind of noise; no times", bench::benchMatchQuality},
        {"export", "all invoices into an Excel file", bench::benchExport},
#ifdef DUEBOOK_BENCH_PDF
        {"pdf", "invoices as PDF on two threads", bench::benchPdf},
#endif
        {"import", "all invoices from a CSV file", bench::benchImport},
    };
    return list;
}

// The demo ledger of so many invoices, made once and kept in the folder.
std::string ledgerOf(const std::string& folder, std::int64_t invoices) {
    const std::string path = folder + "/bench-" + std::to_string(invoices) + ".duebook";
    if (!std::filesystem::exists(path)) {
        std::cerr << "Making " << path << " …\n";
        services::makeDemo({path, invoices, 1, asOf}, {});
    }
    return path;
}

void print(const Sample& s, const Sample* smaller) {
    std::printf("%-24s %9lld  %11.3f  %11.3f  %6.2f", s.job.c_str(), static_cast<long long>(s.size), s.oursMs,
                s.floorMs, s.oursMs / s.floorMs);
    if (smaller != nullptr) {
        std::printf("  %8.2f", std::log(s.oursMs / smaller->oursMs) /
                                   std::log(static_cast<double>(s.size) / static_cast<double>(smaller->size)));
    }
    std::puts("");
    std::fflush(stdout);
}

void run(const std::vector<std::string>& names, std::int64_t invoices, const std::string& folder,
         const std::string& programs) {
    std::vector<Sample> smaller;
    std::printf("%-24s %9s  %11s  %11s  %6s  %8s\n", "job", "invoices", "ours ms", "floor ms", "ratio", "growth");
    for (const std::int64_t size : {invoices / 10, invoices}) {
        const std::string path = ledgerOf(folder, size);
        bench::Bench context{
            path, folder, programs, size, asOf, services::openLedger(path, "bench"), bench::RawDb(path)};
        for (const bench::Job& job : jobs()) {
            if (!names.empty() && std::find(names.begin(), names.end(), job.name) == names.end()) continue;
            for (const Sample& s : job.run(context)) {
                const auto before =
                    std::find_if(smaller.begin(), smaller.end(), [&](const Sample& b) { return b.job == s.job; });
                print(s, before == smaller.end() ? nullptr : &*before);
                if (size < invoices) smaller.push_back(s);
            }
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    CLI::App app("Times Duebook beside what the bare libraries do", "duebook-bench");
    std::int64_t invoices = 100'000;
    std::string folder = std::filesystem::temp_directory_path() / "duebook-bench";
    std::vector<std::string> names;
    app.add_option("--invoices", invoices, "The larger of the two sizes (100000)")->check(CLI::Range(1000, 20'000'000));
    app.add_option("--dir", folder, "Where ledgers are made and kept");
    std::vector<std::string> known;
    for (const bench::Job& job : jobs()) known.push_back(job.name);
    app.add_option("JOB", names, "Which jobs (all)")->check(CLI::IsMember(known));
    CLI11_PARSE(app, argc, argv);
    std::filesystem::create_directories(folder);
    run(names, invoices, folder, std::filesystem::canonical("/proc/self/exe").parent_path());
    return 0;
}
