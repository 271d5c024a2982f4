// SPDX-License-Identifier: GPL-3.0-or-later
// For the target `tidy` only: clang-tidy 14 lacks the builtin behind std::source_location of GCC 12's library,
// so every file that includes base/check.h would fail to parse. Goes with the next clang.
#pragma once
#include <source_location>
#if !__has_builtin(__builtin_source_location)
#include <cstdint>
namespace std {
struct source_location {
    static constexpr source_location current() noexcept { return {}; }
    constexpr uint_least32_t line() const noexcept { return 0; }
    constexpr uint_least32_t column() const noexcept { return 0; }
    constexpr const char* file_name() const noexcept { return ""; }
    constexpr const char* function_name() const noexcept { return ""; }
};
}  // namespace std
#endif
