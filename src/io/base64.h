// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace duebook::io {

// Bytes as text by RFC 4648, padded, in one line.
std::string base64(std::string_view bytes);
// The bytes again; nothing where the text is none. Line ends and blanks are skipped.
std::optional<std::string> bytesOfBase64(std::string_view text);

}  // namespace duebook::io
