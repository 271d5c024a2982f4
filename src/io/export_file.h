// SPDX-License-Identifier: GPL-3.0-or-later
// A file that appears whole or not at all: written beside its place as NAME.part and renamed at the end.
#pragma once
#include <filesystem>
#include <string>

namespace duebook::io {

class PartFile {
public:
    // Refuses with IoError cannotOpen what cannot be written: no such folder, no right, a device instead of a file.
    explicit PartFile(const std::string& path);
    PartFile(const PartFile&) = delete;
    PartFile& operator=(const PartFile&) = delete;
    // Removes the part unless keep() was reached.
    ~PartFile();

    // Where to write.
    std::string part() const { return part_.string(); }
    // The folder of the file: for what has to be written on the way.
    std::string folder() const;
    // Bytes that are still free there.
    std::uintmax_t freeBytes() const;
    // Puts the part in the place of the file. Throws IoError cannotWrite.
    void keep();
    [[noreturn]] void failed(const std::string& why) const;
    [[noreturn]] void full() const;

private:
    std::filesystem::path path_, part_;
    bool kept_ = false;
};

}  // namespace duebook::io
