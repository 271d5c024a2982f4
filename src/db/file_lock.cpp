// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/file_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace duebook::db {
namespace {

class FileLock final : public Lock {
public:
    FileLock(int file, std::string path) : file_(file), path_(std::move(path)) {}
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;
    ~FileLock() override {
        ::unlink(path_.c_str());  // while it is still ours
        ::close(file_);
    }

private:
    int file_;
    std::string path_;
};

// Whether the path still leads to the open file: the one who held it before may have removed it.
bool isStill(int file, const std::string& path) {
    struct stat ours {
    }, there{};
    return ::fstat(file, &ours) == 0 && ::stat(path.c_str(), &there) == 0 && ours.st_ino == there.st_ino &&
           ours.st_dev == there.st_dev;
}

}  // namespace

std::unique_ptr<Lock> tryFileLock(const std::string& path) {
    for (;;) {
        const int file = ::open(path.c_str(), O_CREAT | O_RDWR | O_CLOEXEC, S_IRUSR | S_IWUSR);
        if (file < 0) throw DbError(DbError::Kind::cannotOpen, path + ": " + std::strerror(errno));
        if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
            ::close(file);
            return nullptr;
        }
        if (isStill(file, path)) return std::make_unique<FileLock>(file, path);
        ::close(file);
    }
}

}  // namespace duebook::db
