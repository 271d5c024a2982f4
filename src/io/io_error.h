// SPDX-License-Identifier: GPL-3.0-or-later
// What long reads and writes of files can meet.
#pragma once
#include <stdexcept>
#include <string>
#include <string_view>

namespace duebook::io {

// A file that cannot be read or written as asked. Thrown; refusals of values are Results.
struct IoError : std::runtime_error {
    enum class Kind { cannotOpen, cannotWrite, notATable, encoding, damaged, tooLarge };
    Kind kind;
    IoError(Kind k, const std::string& what) : std::runtime_error(what), kind(k) {}
};

// The stable, dotted code of a breakdown: "file.cannot_open".
std::string_view codeOf(IoError::Kind kind);

}  // namespace duebook::io
