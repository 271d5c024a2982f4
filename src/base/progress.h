// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdint>
#include <exception>
#include <functional>

namespace duebook {

// What long work sees of whoever waits for it. Both calls are cheap and may come from any thread.
struct Progress {
    std::function<void(std::int64_t done, std::int64_t total)> report = [](std::int64_t, std::int64_t) {};
    std::function<bool()> cancelled = [] { return false; };
};

// Thrown by long work that was asked to stop; whatever it had begun is rolled back on the way out.
struct Cancelled : std::exception {
    const char* what() const noexcept override { return "cancelled"; }
};

// Tells how far the work is and leaves it where it was asked to stop. Throws Cancelled.
inline void step(const Progress& progress, std::int64_t done, std::int64_t total) {
    if (progress.cancelled()) throw Cancelled();
    progress.report(done, total);
}

}  // namespace duebook
