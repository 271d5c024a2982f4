// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/xlsx_package.h"

#include <minizip/unzip.h>

#include <algorithm>

#include "io/io_error.h"
#include "io/text_file.h"

namespace duebook::io {
namespace {

constexpr std::uint64_t mebibyte = 1024 * 1024;
constexpr std::uint64_t alwaysAllowed = 64 * mebibyte;
constexpr std::uint64_t neverAllowed = 4096 * mebibyte;
constexpr std::uint64_t honestRatio = 200;  // sheets of real workbooks pack 10 to 60 times, a bomb about 1,000 times
constexpr int ignoreCase = 2;               // Excel itself finds parts without regard to case
constexpr unsigned encryptedFlag = 1;

[[noreturn]] void damaged(const std::string& what) {
    throw IoError(IoError::Kind::damaged, what);
}

}  // namespace

void Package::Closer::operator()(void* zip) const {
    unzClose(zip);
}

Package::Package(const std::string& path) {
    openFile(path, "rb");  // says why a file cannot be opened, which minizip does not
    zip_.reset(unzOpen64(path.c_str()));
    if (!zip_) damaged("no zip file");
}

Package::~Package() {
    close();
}

bool Package::has(const std::string& part) {
    close();
    return unzLocateFile(zip_.get(), part.c_str(), ignoreCase) == UNZ_OK;
}

void Package::open(const std::string& part) {
    if (!has(part)) damaged("no part " + part);
    unz_file_info64 info{};
    if (unzGetCurrentFileInfo64(zip_.get(), &info, nullptr, 0, nullptr, 0, nullptr, 0) != UNZ_OK) damaged(part);
    if (info.flag & encryptedFlag) throw IoError(IoError::Kind::notATable, "encrypted: " + part);
    if (unzOpenCurrentFile(zip_.get()) != UNZ_OK) damaged(part);
    open_ = true;
    unpacked_ = 0;
    limit_ = std::min(neverAllowed, std::max<std::uint64_t>(alwaysAllowed, honestRatio * info.compressed_size));
}

std::string_view Package::read(char* buffer, std::size_t size) {
    const int got = unzReadCurrentFile(zip_.get(), buffer, static_cast<unsigned>(size));
    if (got < 0) damaged("the packed data");
    if (got == 0) {
        open_ = false;
        if (unzCloseCurrentFile(zip_.get()) == UNZ_CRCERROR) damaged("the check sum");
        return {};
    }
    unpacked_ += static_cast<std::uint64_t>(got);
    if (unpacked_ > limit_) throw IoError(IoError::Kind::tooLarge, "a part of the workbook unpacks without end");
    return {buffer, static_cast<std::size_t>(got)};
}

void Package::close() {
    if (open_) unzCloseCurrentFile(zip_.get());
    open_ = false;
}

}  // namespace duebook::io
