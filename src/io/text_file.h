// SPDX-License-Identifier: GPL-3.0-or-later
// A file of text in any of the known encodings, read in pieces of UTF-8.
#pragma once
#include <cstdint>
#include <cstdio>
#include <memory>
#include <optional>
#include <string>

#include "io/encoding.h"

namespace duebook::io {

struct CloseFile {
    void operator()(std::FILE* file) const { std::fclose(file); }
};
using File = std::unique_ptr<std::FILE, CloseFile>;

// Opens a file; `mode` as fopen takes it. Throws IoError cannotOpen or cannotWrite; a folder cannot be opened.
File openFile(const std::string& path, const char* mode);
// The first bytes of a file, fewer where it is shorter.
std::string startOfFile(const std::string& path, std::size_t bytes);
// The whole of a file of at most `limit` bytes. Throws IoError tooLarge.
std::string wholeFile(const std::string& path, std::size_t limit);

// The encoding of a file: its byte order mark, the pattern of UTF-16, UTF-8 where the whole file is, else Windows-1252.
// Reads the whole file. Throws IoError notATable where it holds zero bytes.
Encoding findEncoding(const std::string& path);

class TextFile {
public:
    // With no encoding given, finds it. Throws IoError.
    TextFile(const std::string& path, std::optional<Encoding> encoding);
    // Appends the next piece to `out`, without the byte order mark; false at the end of the file.
    bool read(std::string& out);
    Encoding encoding() const { return encoding_; }

private:
    File file_;
    Encoding encoding_;
    Decoder decoder_;
    std::unique_ptr<char[]> bytes_;
    bool started_ = false;
};

}  // namespace duebook::io
