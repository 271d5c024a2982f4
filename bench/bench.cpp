// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <algorithm>
#include <chrono>
#include <filesystem>

namespace duebook::bench {

std::string Bench::copy(const std::string& name) const {
    const std::string to = file(name);
    for (const char* tail : {"", "-wal", "-shm"}) std::filesystem::remove(to + tail);
    std::filesystem::copy_file(ledger, to);
    return to;
}

double millisecondsOf(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begin).count();
}

double medianOf(std::vector<double> times) {
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

Sample measure(const Bench& bench, const std::string& job, int rounds, const std::function<void()>& ours,
               const std::function<void()>& floor) {
    if (rounds > 1) {
        ours();
        floor();
    }
    std::vector<double> a, b;
    for (int i = 0; i < rounds; ++i) {
        a.push_back(millisecondsOf(ours));
        b.push_back(millisecondsOf(floor));
    }
    return {job, bench.invoices, medianOf(a), medianOf(b)};
}

}  // namespace duebook::bench
