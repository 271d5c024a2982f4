// SPDX-License-Identifier: GPL-3.0-or-later
// The marks of an OFX file one after the other, whether its tags have ends or not.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.h"

namespace duebook::bank {

struct OfxTag {
    std::string_view name;  // "STMTTRN", "/STMTTRN"
    std::string value;      // the text up to the next tag, without blanks at its ends, entities resolved
    std::int64_t line = 0;
};

class OfxTags {
public:
    explicit OfxTags(std::string_view text) : text_(text) {}
    // The next tag; false at the end. Comments and processing instructions are left out. Refuses bankFileBroken: a
    // document type declaration, a tag without an end or of more than 100 letters, a value of more than 1 MiB.
    Result<bool> next(OfxTag& tag);

private:
    void skip(std::size_t count);
    std::string_view text_;
    std::int64_t line_ = 1;
};

}  // namespace duebook::bank
