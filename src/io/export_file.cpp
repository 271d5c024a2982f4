// SPDX-License-Identifier: GPL-3.0-or-later
#include "io/export_file.h"

#include <cerrno>
#include <cstring>
#include <fstream>
#include <limits>

#include "io/io_error.h"

namespace duebook::io {

namespace fs = std::filesystem;

PartFile::PartFile(const std::string& path) : path_(path) {
    std::error_code error;
    if (fs::is_symlink(path_, error)) path_ = fs::weakly_canonical(path_);  // the link stays, its file is replaced
    part_ = path_.string() + ".part";
    if (fs::exists(path_, error) && !fs::is_regular_file(path_, error)) {
        throw IoError(IoError::Kind::cannotOpen, path + " is not a file that can be written. Choose another name.");
    }
    errno = 0;
    if (!std::ofstream(part_, std::ios::binary)) {
        throw IoError(IoError::Kind::cannotOpen,
                      path + " cannot be written: " + std::strerror(errno) + ". Choose another folder or name.");
    }
}

PartFile::~PartFile() {
    std::error_code ignored;
    if (!kept_) fs::remove(part_, ignored);
}

std::string PartFile::folder() const {
    return path_.has_parent_path() ? path_.parent_path().string() : ".";
}

std::uintmax_t PartFile::freeBytes() const {
    std::error_code error;
    const fs::space_info space = fs::space(folder(), error);
    return error ? std::numeric_limits<std::uintmax_t>::max() : space.available;
}

void PartFile::keep() {
    std::error_code error;
    fs::rename(part_, path_, error);
    if (error) failed(error.message());
    kept_ = true;
}

void PartFile::failed(const std::string& why) const {
    throw IoError(IoError::Kind::cannotWrite,
                  path_.string() + " could not be written: " + why + ". An older file of that name is unchanged.");
}

void PartFile::full() const {
    throw IoError(IoError::Kind::cannotWrite, "There is no space left to write " + path_.string() +
                                                  ". Free some or choose another disk; an older file of that name is "
                                                  "unchanged.");
}

}  // namespace duebook::io
