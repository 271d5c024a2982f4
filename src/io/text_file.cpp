// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/text_file.h"

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "io/io_error.h"

namespace duebook::io {
namespace {

constexpr std::size_t piece = 256 * 1024;
constexpr std::size_t startSize = 4096;

std::size_t readBytes(std::FILE* file, char* to, std::size_t size) {
    const std::size_t got = std::fread(to, 1, size, file);
    if (got < size && std::ferror(file)) throw IoError(IoError::Kind::cannotOpen, std::strerror(errno));
    return got;
}

// Whether the whole file is UTF-8. Throws IoError notATable for a zero byte.
bool isUtf8File(const std::string& path) {
    const File file = openFile(path, "rb");
    Decoder decoder(Encoding::utf8);
    std::string bytes(piece, '\0');
    std::string text;
    try {
        while (const std::size_t got = readBytes(file.get(), bytes.data(), piece)) {
            decoder.add(std::string_view(bytes).substr(0, got), text);
            text.clear();
        }
        decoder.finish();
    } catch (const IoError& error) {
        if (error.kind == IoError::Kind::encoding) return false;
        throw;
    }
    return true;
}

// A mark wins over the name: "utf-16" with the mark of the other byte order is of the other byte order, and our own
// files of rejects are UTF-8 whatever the mapping says of their source.
Encoding settled(Encoding given, std::string_view start) {
    if (markSize(Encoding::utf8, start) > 0) return Encoding::utf8;
    const bool utf16 = given == Encoding::utf16le || given == Encoding::utf16be;
    if (utf16 && markSize(Encoding::utf16be, start) > 0) return Encoding::utf16be;
    if (utf16 && markSize(Encoding::utf16le, start) > 0) return Encoding::utf16le;
    return given;
}

}  // namespace

File openFile(const std::string& path, const char* mode) {
    const auto kind = mode[0] == 'r' ? IoError::Kind::cannotOpen : IoError::Kind::cannotWrite;
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) throw IoError(kind, path + ": " + std::strerror(EISDIR));
    File file(std::fopen(path.c_str(), mode));
    if (!file) throw IoError(kind, path + ": " + std::strerror(errno));
    return file;
}

std::string startOfFile(const std::string& path, std::size_t bytes) {
    const File file = openFile(path, "rb");
    std::string start(bytes, '\0');
    start.resize(readBytes(file.get(), start.data(), bytes));
    return start;
}

std::string wholeFile(const std::string& path, std::size_t limit) {
    const File file = openFile(path, "rb");
    std::string text;
    std::size_t got = 0;
    do {  // grows with the file: the limit may be a thousand times its size
        const std::size_t old = text.size();
        text.resize(old + std::max(old, piece));
        got = readBytes(file.get(), text.data() + old, text.size() - old);
        text.resize(old + got);
        if (text.size() > limit) throw IoError(IoError::Kind::tooLarge, path);
    } while (got > 0);
    return text;
}

Encoding findEncoding(const std::string& path) {
    const std::string start = startOfFile(path, startSize);
    if (const auto found = encodingByStart(start)) return *found;
    return isUtf8File(path) ? Encoding::utf8 : Encoding::windows1252;
}

TextFile::TextFile(const std::string& path, std::optional<Encoding> encoding)
    : file_(openFile(path, "rb")),
      encoding_(encoding ? settled(*encoding, startOfFile(path, startSize)) : findEncoding(path)),
      decoder_(encoding_),
      bytes_(std::make_unique<char[]>(piece)) {}

bool TextFile::read(std::string& out) {
    const std::size_t got = readBytes(file_.get(), bytes_.get(), piece);
    std::string_view bytes(bytes_.get(), got);
    if (got == 0) {
        decoder_.finish();
        return false;
    }
    if (!started_) bytes.remove_prefix(markSize(encoding_, bytes));
    started_ = true;
    decoder_.add(bytes, out);
    return true;
}

}  // namespace duebook::io
