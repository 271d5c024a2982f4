// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <cstdio>
#include <exception>
#include <source_location>

// Stops the program when a fact that only a programming mistake can break does not hold. On in every build.
inline void check(bool fact, const char* what, std::source_location at = std::source_location::current()) {
    if (fact) return;
    std::fprintf(stderr, "%s:%u: broken: %s\n", at.file_name(), at.line(), what);
    std::terminate();
}
