// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/io_error.h"

namespace duebook::io {

std::string_view codeOf(IoError::Kind kind) {
    switch (kind) {
        case IoError::Kind::cannotOpen:
            return "file.cannot_open";
        case IoError::Kind::cannotWrite:
            return "file.cannot_write";
        case IoError::Kind::notATable:
            return "file.not_a_table";
        case IoError::Kind::encoding:
            return "file.encoding";
        case IoError::Kind::damaged:
            return "file.damaged";
        case IoError::Kind::tooLarge:
            return "file.too_large";
    }
    return "file.failed";
}

}  // namespace duebook::io
